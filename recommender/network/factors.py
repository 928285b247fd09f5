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

# Likes alone: ratings that were no likes, even for little, cost new people a tenth of the ranking quality.
WEIGHT = RatingWeight(neutral=0.0, low=0.0)
# The more films there are, the less each of those that somebody did not rate says about them.
BACKGROUND, BACKGROUND_FILMS = 0.06, 6500
RIDGE, EXPONENT = 0.4, 0.5


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
    """

    name: ClassVar[str] = "factors"
    tables: ClassVar[tuple[str, ...]] = ("factors", "gram")
    film_table: ClassVar[str] = "factors"

    factors: NDArray[np.float32]
    gram: NDArray[np.float32]
    background: float
    ridge: float
    exponent: float

    @classmethod
    def fit(cls, people: Histories, factors: int, epochs: int, *, progress: Progress, seed: int) -> Self:
        """Alternating least squares on what people liked."""
        from recommender.models.ials import AlsPenalty, fit_film_factors  # noqa: PLC0415 - scipy: to train

        background = BACKGROUND * min(BACKGROUND_FILMS / people.n_films, 1.0)
        found = fit_film_factors(
            people.with_values(WEIGHT.of(people.ratings)),
            factors,
            AlsPenalty(background, RIDGE, EXPONENT),
            epochs,
            progress=progress,
            seed=seed,
        )
        exact = found.astype(np.float64)
        gram = background * (exact.T @ exact)
        return cls(found.astype(np.float32), gram.astype(np.float32), background, RIDGE, EXPONENT)

    def embed(self, ids: Any, stars: Any, xp: Any = np) -> Any:  # noqa: ANN401
        """Factors of people, shape (people, d)."""
        weights = WEIGHT.of(stars, xp)
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
