"""When to retrain, as an operator writes it: ``daily 04:00 Europe/Berlin``, ``every 6h``, ``off``."""

import difflib
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta, tzinfo
from typing import Final, Protocol
from zoneinfo import ZoneInfo, available_timezones

from bot.zone_abbreviations import ABBREVIATED
from recommender.errors import BadInputError

DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
AT_NIGHT: Final = time(4)  # where no time of day is given
_CLOCK: Final = r"(?P<hour>[01]?[0-9]|2[0-3]):(?P<minute>[0-5][0-9])"
_HALF_DAY: Final = r"(?P<of_half>0?[1-9]|1[0-2])(?::(?P<of_hour>[0-5][0-9]))? ?(?P<half>am|pm)"
_AT: Final = rf"(?: (?:{_HALF_DAY}|{_CLOCK})(?: (?P<zone>[a-z0-9_+/-]+))?)?"
_DAY: Final = rf"(?: (?P<day>{'|'.join(f'{day[:3]}(?:{day[3:]})?' for day in DAYS)}))?"
_CALENDAR: Final = re.compile(f"(?:daily|weekly{_DAY}){_AT}", re.ASCII)
_EVERY: Final = re.compile(r"every (?P<number>[1-9][0-9]{0,5}) ?(?P<unit>m|h|d)", re.ASCII)
_UNITS: Final = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1)}
_NEAR: Final = 0.75  # of 1: a slip or two
_EXAMPLE: Final = "Europe/Berlin"
_LONGEST: Final = timedelta(days=366)
_FORMS: Final = (
    "write 'daily 04:00' (UTC), 'daily 04:00 Europe/Berlin', 'weekly sunday 04:00', 'every 6h', 'every 30m' "
    "or 'off'."
)


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
class NoSchedule:
    """Never."""

    def next_after(self, now: datetime, last_run: datetime | None) -> None:
        """Never."""

    def __str__(self) -> str:
        return "off"


@dataclass(frozen=True, slots=True)
class Calendar:
    """Once a day or a week, at a time of day where somebody lives.

    Where clocks are put forward, a time of day that does not exist is as much later as they were put forward
    (02:30 becomes 03:30): PEP 495 reads it by the offset of before. Where they are put back, the first of two
    equal times counts. So there is one run a day, whatever the clocks do.

    Attributes:
        at: Time of day, to the minute.
        day: Day of the week, Monday is 0; None for each day.
        zone: Time zone.
    """

    at: time
    day: int | None = None
    zone: tzinfo = field(default=UTC)

    def next_after(self, now: datetime, last_run: datetime | None) -> datetime:
        """The next such moment; ``now`` where nothing ran since the last one."""
        now = now.astimezone(UTC)
        around = self._around(now)
        latest = max(moment for moment in around if moment <= now)
        if last_run is not None and last_run < latest:
            return now
        return min(moment for moment in around if moment > now)

    def _around(self, now: datetime) -> list[datetime]:
        """The moments of more than a week before and after, UTC."""
        today = now.astimezone(self.zone).date()
        days = (today + timedelta(days=number) for number in range(-9, 10))
        return [
            datetime.combine(day, self.at, tzinfo=self.zone).astimezone(UTC)
            for day in days
            if self.day in {None, day.weekday()}
        ]

    def __str__(self) -> str:
        how = "daily" if self.day is None else f"weekly {DAYS[self.day]}"
        zone = "" if self.zone is UTC else f" {self.zone}"
        return f"{how} {self.at:%H:%M}{zone}"


@dataclass(frozen=True, slots=True)
class Every:
    """Each time so long has passed since the last run, whoever asked for it.

    Attributes:
        period: Whole minutes.
    """

    period: timedelta

    def next_after(self, now: datetime, last_run: datetime | None) -> datetime:
        """A period after the last run; ``now`` where that has passed, and before the first run."""
        now = now.astimezone(UTC)
        if last_run is None:
            return now
        return max(now, last_run.astimezone(UTC) + self.period)

    def __str__(self) -> str:
        minutes = self.period // timedelta(minutes=1)
        return f"every {minutes}m" if minutes % 60 else f"every {minutes // 60}h"


def parse(text: str) -> Schedule:
    """Reads a schedule; case and spaces around the words do not matter.

    Raises:
        BadInputError: It is none of the forms, or there is no such time zone.
    """
    words = " ".join(text.lower().split())
    if words == "off":
        return NoSchedule()
    if found := _CALENDAR.fullmatch(words):
        at = _time_of_day(found)
        day = None
        if words.startswith("weekly"):
            day = next(place for place, name in enumerate(DAYS) if name.startswith(found["day"] or DAYS[0]))
        return Calendar(at, day, _zone(text.rsplit(maxsplit=1)[-1]) if found["zone"] else UTC)
    if found := _EVERY.fullmatch(words):
        period = int(found["number"]) * _UNITS[found["unit"]]
        if period <= _LONGEST:
            return Every(period)
    raise BadInputError(f"MARQUEE_RETRAIN is {text!r}: {_FORMS}")


def _time_of_day(found: re.Match[str]) -> time:
    if found["half"]:
        return time(
            int(found["of_half"]) % 12 + (12 if found["half"] == "pm" else 0), int(found["of_hour"] or 0)
        )
    return time(int(found["hour"]), int(found["minute"])) if found["hour"] else AT_NIGHT


def _zone(name: str) -> tzinfo:
    """A zone by its name in any case.

    Raises:
        BadInputError: There is none; the message names the place that was probably meant.
    """
    said = name.lower()
    names = {zone.lower(): zone for zone in available_timezones()}
    if said == "utc":
        return UTC
    if said in names:
        return ZoneInfo(names[said])
    unknown = f"MARQUEE_RETRAIN names the time zone {name!r}, which is unknown: write"
    if places := ABBREVIATED.get(said):
        raise BadInputError(f"{unknown} a place with that time, {' or '.join(places)}.")
    raise BadInputError(f"{unknown} a place, as in {_nearest_place(said, names.values())}.")


def _nearest_place(said: str, names: Iterable[str]) -> str:
    """The place that is spelt nearly so, with or without its continent; an example where none is.

    Places alone: an abbreviation that looks like the one said (EST, CEST) is another clock, and the signs of
    Etc/GMT+2 are the other way round.
    """
    places = {name.lower(): name for name in names if "/" in name and not name.startswith("Etc/")}
    cities = {place.rpartition("/")[2]: name for place, name in sorted(places.items(), reverse=True)}
    near = difflib.get_close_matches(said, places | cities, n=1, cutoff=_NEAR)
    return (places | cities)[near[0]] if near else _EXAMPLE
