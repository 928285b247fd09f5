"""Single numbers of the default network: what training found, as a bundle keeps it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from recommender.errors import BundleError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from numpy.typing import NDArray

    from recommender.serving.scorer import Stars

NUMBERS = "network.json"
LIKED_FROM = 4.0
NEUTRAL_FROM = 3.0
STEEPNESS = 6.0


def array_of(branch: str) -> str:
    """Name of a factor branch's array."""
    return branch.replace(" ", "_")


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
        background: Pull of each film towards 0, where a liked one's towards 1 is 1.
        ridge, exponent: Penalty, times what a person weighs to that power.
    """

    neutral: float
    low: float
    background: float
    ridge: float
    exponent: float


@dataclass(frozen=True)
class Blend:
    """What a unit of each branch's scores counts, by how many ratings are known.

    Attributes:
        many: By branch, for people with many ratings; below 0 for one that the others are told apart from.
        few: The same before the first rating.
        pace: Ratings after which the weights are half-way.
    """

    many: dict[str, float]
    few: dict[str, float]
    pace: float

    def after(self, ratings: int | NDArray[np.integer]) -> dict[str, Any]:
        """The weights after so many ratings: numbers, or arrays of the shape of ``ratings``."""
        early = 2.0 ** -((ratings / self.pace) ** STEEPNESS)
        return {name: many + (self.few[name] - many) * early for name, many in self.many.items()}

    def scaled(self, scales: Mapping[str, float]) -> Blend:
        """The same for scores of another size: each branch's weights times its scale; 0 where it has none."""
        many, few = (
            {name: weight * scales.get(name, 0.0) for name, weight in weights.items()}
            for weights in (self.many, self.few)
        )
        return Blend(many, few, self.pace)

    @property
    def used(self) -> set[str]:
        """Branches that count for somebody."""
        return {name for name in self.many if self.many[name] or self.few[name]}


@dataclass(frozen=True)
class NetworkNumbers:
    """All of them.

    Attributes:
        linear_neutral, linear_low: What ratings are worth to the linear branch.
        neighbour_neutral, neighbour_low: The same for the neighbour branches.
        factors: Of each factor branch, by its name.
        blend: How much each branch counts in the ranking.
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
    factors: dict[str, FactorNumbers]
    blend: Blend
    star_mean: float
    star_user_damping: float
    star_noise: float
    star_shift: float
    star_few: float
    star_many: float
    star_usual: float

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
            factors = {
                branch: FactorNumbers(**{name: float(value) for name, value in one.items()})
                for branch, one in numbers.pop("factors").items()
            }
            blend = Blend(**numbers.pop("blend"))
            return cls(
                factors=factors, blend=blend, **{name: float(value) for name, value in numbers.items()}
            )
        except (OSError, ValueError, TypeError, AttributeError, KeyError) as error:
            raise BundleError(f"{directory / NUMBERS} cannot be used ({error}): train again.") from error
