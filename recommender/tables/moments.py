"""Moments in the forms of public files: seconds or finer units since 1970, ISO 8601, dates in words."""

import math
from datetime import UTC, datetime

LATEST = 1 << 32
"""s: the year 2106; what is later, or as long before 1970, cannot be a rating's time."""

# A number above the left one is in units of 1/right s.
FINER_UNITS = ((1e17, 1e9), (1e14, 1e6), (1e11, 1e3))
_ZONES = (" UTC", " GMT", " Z")
_FORMS = (
    *("%Y/%m/%d", "%Y/%m/%d %H:%M:%S", "%Y.%m.%d", "%d.%m.%Y", "%d.%m.%Y %H:%M", "%d.%m.%Y %H:%M:%S"),
    *("%d-%b-%Y", "%d %b %Y", "%d %B %Y", "%b %d, %Y", "%B %d, %Y", "%m %d, %Y", "%Y-%m-%d %H"),
    *("%a %b %d %Y", "%a %b %d %H:%M:%S %Y"),
)


def seconds_of(text: str) -> float | None:
    """Seconds since 1970, UTC, of a moment; None for other texts. A time without a zone is UTC.

    Days with slashes and the year at the end (``4/2/2005``) are ambiguous, and are not read.
    """
    try:
        value = float(text)
    except ValueError:
        return _of_date(text.strip())
    return in_seconds(value) if math.isfinite(value) else None


def in_seconds(value: float) -> float:
    """A time since 1970 in seconds. The size of the number tells whether it is in milliseconds, or finer."""
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
