"""Single numbers of the default network: what training found, as a bundle keeps it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

import numpy as np

from recommender.errors import BundleError

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

    from recommender.serving.scorer import Stars

NUMBERS = "network.json"
LIKED_FROM = 4.0
NEUTRAL_FROM = 3.0


@dataclass(frozen=True)
class Worth:
    """What a rating is worth to a branch, by its stars.

    Attributes:
        neutral: From ``NEUTRAL_FROM`` stars, where a liked one is worth 1.
        low: Below.
    """

    neutral: float
    low: float

    def of(self, ratings: Stars) -> NDArray[np.float32]:
        """The worth of each rating, the same shape, float32."""
        worth = np.where(ratings >= NEUTRAL_FROM, self.neutral, self.low)
        return np.where(ratings >= LIKED_FROM, 1.0, worth).astype(np.float32)


@dataclass(frozen=True)
class FactorNumbers:
    """How a factor branch folds a person in.

    Attributes:
        neutral, low: What ratings are worth; see `Worth`.
        scale: Weight of the branch's scores; below 0 for one that the others are told apart from.
        background: Pull of each film towards 0, where a liked one's towards 1 is 1.
        ridge, exponent: Penalty, times what a person weighs to that power.
    """

    neutral: float
    low: float
    scale: float
    background: float
    ridge: float
    exponent: float


@dataclass(frozen=True)
class NetworkNumbers:
    """All of them.

    Attributes:
        linear_neutral, linear_low: What ratings are worth to the linear branch.
        neighbour_neutral, neighbour_low: The same for the neighbour branches.
        factors: Of each factor branch.
        taste_scale: Weight of the predicted taste for films in the ranking.
        prior_weight, prior_pace: Weight of what everybody likes, before the first rating, and the number of
            ratings after which a quarter of it is left.
        star_mean: Stars of an average rating.
        star_user_damping: Ratings that say nothing, in a person's mean.
        star_noise: Variance of stars around the taste branch's prediction.
        star_shift: Added to every prediction.
        star_few, star_many, star_usual: Log of 1 + a person's ratings: least and most told apart, mean.
    """

    linear_neutral: float
    linear_low: float
    neighbour_neutral: float
    neighbour_low: float
    factors: tuple[FactorNumbers, ...]
    taste_scale: float
    prior_weight: float
    prior_pace: float
    star_mean: float
    star_user_damping: float
    star_noise: float
    star_shift: float
    star_few: float
    star_many: float
    star_usual: float

    def prior_after(self, ratings: int) -> float:
        """Weight of what everybody likes for somebody with so many ratings."""
        return self.prior_weight * (self.prior_pace / (self.prior_pace + ratings)) ** 2

    def save(self, directory: Path) -> None:
        """Writes ``network.json`` into a bundle that is being written."""
        (directory / NUMBERS).write_text(json.dumps(asdict(self), indent=2) + "\n", encoding="utf-8")

    @classmethod
    def load(cls, directory: Path) -> NetworkNumbers:
        """Reads ``network.json``.

        Raises:
            BundleError: It is missing or does not hold the numbers above.
        """
        try:
            numbers = json.loads((directory / NUMBERS).read_text(encoding="utf-8"))
            factors = tuple(
                FactorNumbers(**{name: float(value) for name, value in one.items()})
                for one in numbers.pop("factors")
            )
            return cls(factors=factors, **{name: float(value) for name, value in numbers.items()})
        except (OSError, ValueError, TypeError, AttributeError, KeyError) as error:
            raise BundleError(f"{directory / NUMBERS} cannot be used ({error}): train again.") from error
