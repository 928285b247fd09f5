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

# Up to so many films the background weight is constant; in larger catalogs each film without a rating says
# less.
BACKGROUND_FILMS = 6500
RIDGE, EXPONENT = 0.4, 0.5


@dataclass(frozen=True)
class FactorInput:
    """The weights of what the factors are learned from.

    Attributes:
        unliked: Rating weight of fewer stars than a like; a like has weight 1.
        background: Weight of a film without a rating.
    """

    unliked: float
    background: float

    @classmethod
    def for_histories(cls, lengths: NDArray[np.integer]) -> FactorInput:
        """Chooses by the number of ratings of each person, shape (people,).

        Where people rated many films, counting other ratings than likes, even a little, costs new people a
        tenth of the ranking quality. Where most people rated a handful, the choice of a film says more than
        its stars: on Amazon's reviews, factors of likes alone rank a fifth worse.
        """
        return LIKES if len(lengths) and np.median(lengths) >= LONG_HISTORY else CHOSEN


LIKES, CHOSEN = FactorInput(0.0, 0.06), FactorInput(1.0, 0.03)
LONG_HISTORY = 20  # ratings, as the median of the people


@dataclass(frozen=True)
class FactorBranch(Branch):
    """Fold-in: weighted ridge regression of a person on the factors of the films they rated.

    Hu, Koren and Volinsky, ICDM 2008, with the frequency-scaled penalty of Rendle et al., RecSys 2022; see
    `recommender.models.ials`, which fits the factors.

    Attributes:
        factors: Shape (n_films, d), float32.
        gram: Gram matrix of all films times the background weight, shape (d, d), float32.
        background: Weight of a film without a rating.
        ridge: Penalty on the squares of a person's factors. It is multiplied by the person's total weight to
            the power of `exponent`.
        exponent: See `ridge`.
        unliked: Rating weight of fewer stars than a like.
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
        """Fits the factors by alternating least squares."""
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

    def embed(self, ids: Any, stars: Any, xp: Any = np) -> Any:
        """Factors of people, folded in, shape (people, d)."""
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

    def embed_without_each(
        self, films: NDArray[np.int64], ratings: NDArray[np.float32], left_out: NDArray[np.int64]
    ) -> NDArray[np.float32]:
        """The same as of any branch, but one system is solved in place of one for each rating left out.

        The system without a rating differs by a product of its film's factors with themselves, so that the
        solution follows from the one with it (Sherman and Morrison).
        """
        weights = _weight(self.unliked).of(np.asarray(ratings, np.float32))
        own = weights[left_out]
        if not len(own) or own.min() != own.max():  # the penalty, too, depends on the weight left out
            return super().embed_without_each(films, ratings, left_out)
        near = np.asarray(self.factors[films], np.float32)  # stored in half precision where there are many
        n_films, rank = self.factors.shape
        total = weights.sum() - own[0] + self.background * n_films
        system = near.T @ (weights[:, None] * near) + self.gram
        system[np.diag_indices(rank)] += self.ridge * total**self.exponent
        solved = np.linalg.solve(system, near.T).T
        person = weights @ solved
        without = near[left_out]
        leverage = own * np.einsum("ij,ij->i", without, solved[left_out])
        moved = own * (1 - without @ person) / (1 - leverage)
        embedded = np.zeros((len(left_out) + 1, rank), np.float32)
        embedded[:-1] = person - moved[:, None] * solved[left_out]
        return embedded

    def film_embeddings(self, xp: Any = np) -> Any:
        """Factors of films."""
        return self.factors


def _weight(unliked: float) -> RatingWeight:
    return RatingWeight(neutral=unliked, low=unliked)
