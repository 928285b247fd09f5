"""When to retrain, as an operator writes it: ``daily 04:00``, ``every 6h`` or ``off``."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Final, Protocol

from recommender.errors import BadInputError

_DAILY: Final = re.compile(r"daily ([01][0-9]|2[0-3]):([0-5][0-9])")
_EVERY: Final = re.compile(r"every ([1-9][0-9]{0,3})h")
_MOST_HOURS: Final = 24 * 366


class Schedule(Protocol):
    """Says when the next run is due."""

    def next_after(self, now: datetime, last_run: datetime | None) -> datetime | None:
        """When to run next.

        Args:
            now: The present, with a time zone.
            last_run: When the last run was requested, by whomever; None before the first.

        Returns:
            A moment in UTC, ``now`` itself where a run was missed; None for never.
        """


@dataclass(frozen=True, slots=True)
class Off:
    """Never."""

    def next_after(self, now: datetime, last_run: datetime | None) -> None:
        """Never."""

    def __str__(self) -> str:
        return "off"


@dataclass(frozen=True, slots=True)
class Daily:
    """Once a day, at a time of day in UTC."""

    at: time

    def next_after(self, now: datetime, last_run: datetime | None) -> datetime:
        """The next such time of day; ``now`` where nothing ran since the last one."""
        now = now.astimezone(UTC)
        today = datetime.combine(now.date(), self.at, tzinfo=UTC)
        latest = today if today <= now else today - timedelta(days=1)
        if last_run is not None and last_run < latest:
            return now
        return latest + timedelta(days=1)

    def __str__(self) -> str:
        return f"daily {self.at:%H:%M}"


@dataclass(frozen=True, slots=True)
class Every:
    """Each time so many hours have passed since the last run, whoever asked for it."""

    hours: int

    def next_after(self, now: datetime, last_run: datetime | None) -> datetime:
        """``hours`` after the last run; ``now`` where that has passed, and before the first run."""
        now = now.astimezone(UTC)
        if last_run is None:
            return now
        return max(now, last_run.astimezone(UTC) + timedelta(hours=self.hours))

    def __str__(self) -> str:
        return f"every {self.hours}h"


def parse(text: str) -> Schedule:
    """Reads a schedule; case and spaces around the words do not matter.

    Raises:
        BadInputError: It is none of the three forms.
    """
    words = " ".join(text.lower().split())
    if words == "off":
        return Off()
    if daily := _DAILY.fullmatch(words):
        return Daily(time(int(daily[1]), int(daily[2])))
    if (every := _EVERY.fullmatch(words)) and int(every[1]) <= _MOST_HOURS:
        return Every(int(every[1]))
    raise BadInputError(f"MARQUEE_RETRAIN is {text!r}: write 'daily 04:00' (UTC), 'every 6h' or 'off'.")
