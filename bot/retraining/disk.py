"""How full the disk is that Marquee writes to: below some room no training is begun."""

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

FULL: Final = 0.95
"""Share of the disk from which no training is begun."""
ROOMY: Final = 0.94
"""Share at which it has room again: a little less, so that a disk at the limit is told of once."""


@dataclass(frozen=True, slots=True)
class Disk:
    """A disk.

    Attributes:
        used: Share of it that is used, 0 to 1.
        free: Bytes left for an ordinary user.
    """

    used: float
    free: int

    @property
    def is_full(self) -> bool:
        """Whether there is too little room to train."""
        return self.used >= FULL

    @property
    def percent(self) -> int:
        """How much of it is used."""
        return int(self.used * 100)


def disk_of(directory: Path) -> Disk | None:
    """The disk of a directory; None where the system does not tell."""
    existing = next((path for path in (directory, *directory.parents) if path.exists()), directory)
    try:
        usage = shutil.disk_usage(existing)
    except OSError:
        return None
    # As df has it: what is kept for root alone counts as used.
    room = usage.used + usage.free
    return Disk(usage.used / room if room else 1.0, usage.free)
