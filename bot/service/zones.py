"""Where somebody lives, as far as the clock goes: told by them, never guessed but as a proposal."""

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo, available_timezones

from babel.core import get_global

from bot.service.service import Visit
from db import users

_OFFSET: Final = re.compile(r"UTC(?P<sign>[+-])(?P<hours>[01][0-9]):(?P<minutes>[0-5][0-9])")
_FURTHEST_H: Final = 14
UNKNOWN: Final = "UTC"
"""Stands for the zone of whoever has not told theirs."""
# By how many people who write the language live there.
_PROPOSED: Final = {
    "en": ("America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "Europe/London"),
    "de": ("Europe/Berlin", "Europe/Vienna", "Europe/Zurich"),
    "es": ("Europe/Madrid", "America/Mexico_City", "America/Bogota", "America/Buenos_Aires"),
    "fr": ("Europe/Paris", "Europe/Brussels", "America/Toronto", "Africa/Dakar"),
    "pt": ("America/Sao_Paulo", "America/Manaus", "Europe/Lisbon"),
    "ru": ("Europe/Moscow", "Asia/Yekaterinburg", "Asia/Novosibirsk", "Asia/Almaty"),
}
_FEW: Final = 3


def zone(name: str) -> tzinfo:
    """A time zone by the name under which it is stored; UTC where the system knows it no longer."""
    if found := _OFFSET.fullmatch(name):
        offset = timedelta(hours=int(found["hours"]), minutes=int(found["minutes"]))
        return timezone(-offset if found["sign"] == "-" else offset)
    return ZoneInfo(name) if name in _of_the_system() else UTC


def named_offset(minutes: int) -> str | None:
    """``UTC+05:30``, the name of a fixed distance from UTC; None where nobody lives so."""
    if abs(minutes) > _FURTHEST_H * 60:
        return None
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'-' if minutes < 0 else '+'}{hours:02}:{rest:02}"


def is_zone(name: str) -> bool:
    """Whether a name can be stored."""
    return bool(_OFFSET.fullmatch(name)) or name in _of_the_system()


@cache
def all_zones() -> tuple[str, ...]:
    """Those in which people live, one name each."""
    known = {each for of_country in get_global("territory_zones").values() for each in of_country}
    return tuple(sorted(each for each in known & _of_the_system() if "/" in each))


@cache
def _of_the_system() -> frozenset[str]:
    """All names it knows; to find them it reads every file there, for a tenth of a second and longer."""
    return frozenset(available_timezones())


def country_code(text: str) -> str:
    """``GB`` for ``UK`` and ``gbr``, codes as people write them; in capitals where nothing else is known."""
    return str(next(iter(get_global("territory_aliases").get(text.upper(), ())), text.upper()))


def zones_of(country: str) -> tuple[str, ...]:
    """The zones of a country by its code, those first in which most people live; one of each clock."""
    liked = [each for some in _PROPOSED.values() for each in some]
    places = {each: place for place, each in enumerate(liked)}
    every = [each for each in get_global("territory_zones").get(country, ()) if is_zone(each)]
    every.sort(key=lambda each: places.get(each, len(liked)))
    clocks = {tuple(_clock(each)): each for each in reversed(every)}
    return tuple(sorted(clocks.values(), key=every.index))


def all_of(country: str) -> frozenset[str]:
    """All zones of a country by its code."""
    return frozenset(get_global("territory_zones").get(country, ()))


def proposed(language: str) -> tuple[str, ...]:
    """Zones to offer somebody whose platform says no more than a language: a guess, so it is only offered.

    Args:
        language: As their platform gives it, ``pt-BR``; may be empty.
    """
    code, _, country = re.sub(r"[_.@]", "-", language).partition("-")
    usual = _PROPOSED.get(code.casefold(), ())
    own = zones_of(country.partition("-")[0].upper())
    if own and len(own) <= _FEW:
        return tuple(dict.fromkeys((*own, *usual)))
    return tuple(dict.fromkeys((*(each for each in own if each in usual), *usual)))


def own(visit: Visit) -> str | None:
    """The name of the zone that somebody told; None where they have not."""
    with visit.database.reading() as session:
        user = visit.stored(session)
        return user.time_zone if user else None


def here(visit: Visit) -> tzinfo:
    """The zone that somebody told; UTC where they have not."""
    return zone(own(visit) or UNKNOWN)


def choose(visit: Visit, name: str) -> None:
    """Remembers where somebody lives; one of `is_zone`."""
    with visit.database.writing() as session:
        users.set_time_zone(session, visit.ensured(session), name)


def _clock(name: str) -> list[timedelta | None]:
    """What tells two clocks apart: their distance from UTC in each month of a year."""
    here = zone(name)
    return [datetime(2026, month, 15, tzinfo=here).utcoffset() for month in range(1, 13)]
