"""A clock that a test moves: in place of `Service.now`."""

from dataclasses import dataclass
from datetime import datetime


@dataclass
class Clock:
    """Stands still until ``now`` is set."""

    now: datetime

    def __call__(self) -> datetime:
        return self.now
