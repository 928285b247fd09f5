"""Moments in the forms that files have: seconds or finer units since 1970, ISO 8601, dates in words."""

import math
from datetime import UTC, datetime

LATEST = 1 << 32
"""s: the year 2106; what is later, or as long before 1970, cannot be a rating's time."""

# Larger numbers than the left one count 1/right of a second.
FINER_UNITS = ((1e17, 1e9), (1e14, 1e6), (1e11, 1e3))
_ZONES = (" UTC", " GMT", " Z")
_FORMS = (
    *("%Y/%m/%d", "%Y/%m/%d %H:%M:%S", "%Y.%m.%d", "%d.%m.%Y", "%d.%m.%Y %H:%M", "%d.%m.%Y %H:%M:%S"),
    *("%d-%b-%Y", "%d %b %Y", "%d %B %Y", "%b %d, %Y", "%B %d, %Y", "%m %d, %Y", "%Y-%m-%d %H"),
    *("%a %b %d %Y", "%a %b %d %H:%M:%S %Y"),
)


def seconds_of(text: str) -> float | None:
    """Seconds since 1970, UTC, of a moment; a time without a zone is UTC. None where it cannot be read.

    Days written with slashes and the year behind (``4/2/2005``) mean two things, and are not read.
    """
    try:
        value = float(text)
    except ValueError:
        return _of_date(text.strip())
    return in_seconds(value) if math.isfinite(value) else None


def in_seconds(value: float) -> float:
    """A count since 1970 in seconds: that it is in milliseconds, or finer, its size says."""
    for least, per_second in FINER_UNITS:
        if abs(value) >= least:
            return value / per_second
    return value


def _of_date(text: str) -> float | None:
    for zone in _ZONES:
        text = text.removesuffix(zone)
    try:
        return _timestamp(datetime.fromisoformat(text))
    except ValueError:
        pass
    for form in _FORMS:
        try:
            return _timestamp(datetime.strptime(text, form).replace(tzinfo=UTC))
        except ValueError:
            continue
    return None


def _timestamp(moment: datetime) -> float | None:
    try:
        return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
    except OverflowError:
        return None
