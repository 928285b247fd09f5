"""Where the deep branch's people come from: as a `tf.data.Dataset`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from recommender.models.keras_environment import tf

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from recommender.ratings.histories import Histories

FLAT = (
    tf.TensorSpec((None,), tf.int64, name="lengths"),
    tf.TensorSpec((None,), tf.int32, name="films"),
    tf.TensorSpec((None,), tf.float32, name="ratings"),
)


class PeopleInMemory:
    """People who want something, given as `Histories`; a pass takes some of them, drawn anew each time.

    Attributes:
        counts: How often each film is wanted, shape (n_films,), int64.
        mean_root: Mean over people of the root of how much they want.
    """

    def __init__(self, people: Histories, relevant_from: float, most_a_pass: int | None = None) -> None:
        """``relevant_from``: stars from which a rated film is wanted; ``most_a_pass``: of the people."""
        wanted = people.ratings >= relevant_from
        asked = np.bincount(people.people[wanted], minlength=len(people))
        self.counts = np.bincount(people.films[wanted], minlength=people.n_films)
        self._rows = np.flatnonzero(asked)
        self.mean_root = float(np.sqrt(asked[self._rows]).mean()) if len(self._rows) else 1.0
        self._people = people
        self._most = len(self._rows) if most_a_pass is None else min(most_a_pass, len(self._rows))

    def __len__(self) -> int:
        return self._most

    def one_pass(self, batch: int, *, seed: int) -> Any:  # noqa: ANN401
        """The people of a pass, each once, in an order that depends on the seed.

        Returns:
            A `tf.data.Dataset` of (lengths, films, ratings) as `FLAT` says, of ``batch`` people at a time
            at most.
        """
        order = np.random.default_rng(seed).permutation(self._rows)[: self._most]

        def some() -> Iterator[tuple[NDArray[np.int64], NDArray[np.int32], NDArray[np.float32]]]:
            for start in range(0, len(order), batch):
                chosen = self._people.take(order[start : start + batch])
                yield chosen.lengths, chosen.films.astype(np.int32), chosen.ratings

        return tf.data.Dataset.from_generator(some, output_signature=FLAT)
