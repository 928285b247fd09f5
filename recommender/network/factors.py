"""The factor branch: implicit matrix factorisation, people folded in from their ratings when asked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, ClassVar, Self

import numpy as np

from recommender.network.branch import Branch
from recommender.network.people import RatingWeight

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from recommender.progress import Progress
    from recommender.ratings.histories import Histories

# The more films there are, the less each of those that somebody did not rate says about them.
BACKGROUND_FILMS = 6500
RIDGE, EXPONENT = 0.4, 0.5


@dataclass(frozen=True)
class FactorInput:
    """What the factors are learned from.

    Attributes:
        unliked: What a rating that is no like counts; a like counts 1.
        background: Weight of a film that somebody did not rate.
    """

    unliked: float
    background: float

    @classmethod
    def for_histories(cls, lengths: NDArray[np.integer]) -> FactorInput:
        """What suits people with so many ratings each, shape (people,).

        Where people rated much, ratings that were no likes, even for little, cost new people a tenth of the
        ranking quality. Where most rated a handful of films, that somebody chose a film says more than its
        stars: on Amazon's reviews factors of likes alone rank a fifth worse.
        """
        return LIKES if len(lengths) and np.median(lengths) >= LONG_HISTORY else CHOSEN


LIKES, CHOSEN = FactorInput(0.0, 0.06), FactorInput(1.0, 0.03)
LONG_HISTORY = 20  # ratings of half of the people


@dataclass(frozen=True)
class FactorBranch(Branch):
    """Weighted ridge regression of a person on the factors of what they rated.

    Hu, Koren and Volinsky, ICDM 2008, with the frequency-scaled penalty of Rendle et al., RecSys 2022; see
    `recommender.models.ials`, which fits the factors.

    Attributes:
        factors: Shape (n_films, d), float32.
        gram: Pull of all films towards 0, shape (d, d), float32: background * factorsᵀ factors.
        background: Weight of a film that somebody did not rate.
        ridge: Penalty of a person's factors,
        exponent: times what the person weighs, to this power.
        unliked: What a rating that is no like counts.
    """

    name: ClassVar[str] = "factors"
    tables: ClassVar[tuple[str, ...]] = ("factors", "gram")
    film_table: ClassVar[str] = "factors"

    factors: NDArray[np.float32]
    gram: NDArray[np.float32]
    background: float
    ridge: float
    exponent: float
    unliked: float = 0.0

    @classmethod
    def fit(
        cls,
        people: Histories,
        factors: int,
        epochs: int,
        *,
        learned_from: FactorInput = LIKES,
        progress: Progress,
        seed: int,
    ) -> Self:
        """Alternating least squares on what people liked, or on all they chose to see."""
        from recommender.models.ials import AlsPenalty, fit_film_factors  # noqa: PLC0415 - scipy: to train

        background = learned_from.background * min(BACKGROUND_FILMS / people.n_films, 1.0)
        unliked = learned_from.unliked
        found = fit_film_factors(
            people.with_values(_weight(unliked).of(people.ratings)),
            factors,
            AlsPenalty(background, RIDGE, EXPONENT),
            epochs,
            progress=progress,
            seed=seed,
        )
        exact = found.astype(np.float64)
        gram = background * (exact.T @ exact)
        return cls(found.astype(np.float32), gram.astype(np.float32), background, RIDGE, EXPONENT, unliked)

    def embed(self, ids: Any, stars: Any, xp: Any = np) -> Any:  # noqa: ANN401
        """Factors of people, shape (people, d)."""
        weights = _weight(self.unliked).of(stars, xp)
        near = xp.take(self.factors, ids, axis=0)
        weighted = near * xp.expand_dims(weights, -1)
        n_films, rank = self.factors.shape
        total = xp.sum(weights, axis=1) + self.background * n_films
        ridge = self.ridge * xp.power(total, self.exponent)
        unit = np.eye(rank, dtype=np.float32)
        system = xp.matmul(xp.transpose(weighted, (0, 2, 1)), near) + self.gram
        system = system + xp.reshape(ridge, (-1, 1, 1)) * unit
        return xp.linalg.solve(system, xp.expand_dims(xp.sum(weighted, axis=1), -1))[:, :, 0]

    def film_embeddings(self, xp: Any = np) -> Any:  # noqa: ANN401, ARG002
        """The factors."""
        return self.factors


def _weight(unliked: float) -> RatingWeight:
    return RatingWeight(neutral=unliked, low=unliked)
