"""Branch weights: how much each branch counts for a person with so many ratings."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

DIALLED = "popularity"
# Change of the popularity weight at either end of the dial, as a share of the sum of all weights.
ADVENTUROUS, FAMILIAR = 0.18, 0.5


@dataclass(frozen=True)
class BranchWeights:
    """Weights of the branches, which go from cold to warm as the number of ratings grows.

    Attributes:
        names: Names of the branches, in the order of the tables below.
        cold: Weights without any rating, for scores of standard deviation 1, shape (branches,), float32.
        warm: Weights after many ratings, shape (branches,), float32.
        half_life: Number of ratings at which a weight is half-way from cold to warm, shape (branches,),
            float32.
        scale: 1 / standard deviation of each branch's scores, shape (branches,), float32.
    """

    names: tuple[str, ...]
    cold: NDArray[np.float32]
    warm: NDArray[np.float32]
    half_life: NDArray[np.float32]
    scale: NDArray[np.float32]

    def of(self, ratings: Any, dial: float = 0.0, xp: Any = np) -> Any:
        """Factors by which the branches' scores are multiplied, shape (people, branches), float32.

        Args:
            ratings: Number of ratings of each person, shape (people, 1), float32.
            dial: From -1 (familiar films) to 1 (adventurous ones).
            xp: numpy or `keras.ops`.
        """
        early = xp.exp(np.log(0.5) * xp.square(ratings / self.half_life))
        weights = self.warm + (self.cold - self.warm) * early
        if dial:
            reach = ADVENTUROUS if dial > 0 else FAMILIAR
            moved = np.array([[name == DIALLED for name in self.names]], np.float32) * np.float32(
                dial * reach
            )
            weights = weights - moved * xp.sum(xp.abs(weights), axis=1, keepdims=True)
        return weights * self.scale

    def of_used(self) -> BranchWeights:
        """The weights without branches that never count; `DIALLED` stays, since the dial may need it."""
        counts = (self.cold != 0) | (self.warm != 0)
        used = [at for at, name in enumerate(self.names) if counts[at] or name == DIALLED]
        return BranchWeights(
            tuple(self.names[at] for at in used),
            *(table[used] for table in (self.cold, self.warm, self.half_life, self.scale)),
        )

    def as_json(self) -> dict[str, Any]:
        """The weights as JSON, for a bundle."""
        tables = (self.cold, self.warm, self.half_life, self.scale)
        keys = ("cold", "warm", "half_life", "scale")
        return {"names": list(self.names)} | {
            key: [float(value) for value in table] for key, table in zip(keys, tables, strict=True)
        }

    @classmethod
    def from_json(cls, saved: dict[str, Any]) -> BranchWeights:
        """Reads the output of `as_json`."""
        tables = (np.array(saved[key], np.float32) for key in ("cold", "warm", "half_life", "scale"))
        return cls(tuple(saved["names"]), *tables)
