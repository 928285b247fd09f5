"""How much each branch counts, by the number of ratings that are known: one small layer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

DIALLED = "popularity"
# At an end of the dial popularity counts this much more or less, as a share of all branches together.
ADVENTUROUS, FAMILIAR = 0.18, 0.5


@dataclass(frozen=True)
class BranchWeights:
    """Weights that go from cold to warm as ratings come in, as half a bell does: half-way at the half-life.

    Attributes:
        names: Of the branches, in the order of all that follows.
        cold: Weights before the first rating, in standard deviations of a branch's scores, shape (branches,).
        warm: Weights after many ratings, shape (branches,), float32.
        half_life: Ratings after which a weight is half-way, shape (branches,), float32.
        scale: 1 / standard deviation of each branch's scores, shape (branches,), float32.
    """

    names: tuple[str, ...]
    cold: NDArray[np.float32]
    warm: NDArray[np.float32]
    half_life: NDArray[np.float32]
    scale: NDArray[np.float32]

    def of(self, ratings: Any, dial: float = 0.0, xp: Any = np) -> Any:  # noqa: ANN401
        """What a unit of each branch's scores counts, shape (people, branches), float32.

        Args:
            ratings: Ratings known of each person, shape (people, 1), float32.
            dial: From -1, familiar, to 1, adventurous.
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
        """The same without branches that count for nobody; `DIALLED` counts where the dial is turned."""
        counts = (self.cold != 0) | (self.warm != 0)
        used = [at for at, name in enumerate(self.names) if counts[at] or name == DIALLED]
        return BranchWeights(
            tuple(self.names[at] for at in used),
            *(table[used] for table in (self.cold, self.warm, self.half_life, self.scale)),
        )

    def as_json(self) -> dict[str, Any]:
        """For a bundle."""
        tables = (self.cold, self.warm, self.half_life, self.scale)
        keys = ("cold", "warm", "half_life", "scale")
        return {"names": list(self.names)} | {
            key: [float(value) for value in table] for key, table in zip(keys, tables, strict=True)
        }

    @classmethod
    def from_json(cls, saved: dict[str, Any]) -> BranchWeights:
        """What `as_json` gave."""
        tables = (np.array(saved[key], np.float32) for key in ("cold", "warm", "half_life", "scale"))
        return cls(tuple(saved["names"]), *tables)
