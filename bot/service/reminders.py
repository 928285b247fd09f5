"""Reminders of the films that somebody means to watch, at the moment that they chose."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from bot.retraining.schedule import Calendar
from bot.service import due, marks, zones
from bot.service.service import Visit
from recommender.catalog.film import Film

KIND: Final = "remind"
PATIENCE: Final = timedelta(days=2)
"""So late a reminder is still one."""
_USUAL: Final = ((4, time(18)), (6, time(15)))  # Friday evening, Sunday afternoon
_OTHERS: Final = 2


def usual_times(visit: Visit) -> list[datetime]:
    """Good times to watch a film, the next one first, in the time zone of whoever asks."""
    here, now = zones.here(visit), visit.service.now()
    return sorted(Calendar(at, day, here).next_after(now, None).astimezone(here) for day, at in _USUAL)


def local_now(visit: Visit) -> datetime:
    """The present moment where they live."""
    return local(visit, visit.service.now())


def local(visit: Visit, moment: datetime) -> datetime:
    """A moment as their clock shows it."""
    return moment.astimezone(zones.here(visit))


def at_hour(visit: Visit, day: date, hour: int) -> datetime:
    """A time of a day where they live."""
    here = zones.here(visit)
    # Via UTC: an hour that the clocks skip is told as the one that they show then.
    return datetime.combine(day, time(hour), tzinfo=here).astimezone(UTC).astimezone(here)


def remind(visit: Visit, chat: str, moment: datetime, film_id: str) -> None:
    """Reminds somebody of their watchlist; a second reminder at the same moment takes the place of the first.

    Args:
        visit: Theirs.
        chat: Of their private chat.
        moment: When.
        film_id: The film that is named first; empty for none.
    """
    due.tell_person(visit, chat, moment, KIND, {"film": film_id}, key=_key(moment))


def cancel(visit: Visit, chat: str, moment: datetime | None = None) -> bool:
    """Takes a reminder back, all of them without a moment; False where there was none."""
    return due.cancel(visit, chat, KIND, None if moment is None else _key(moment))


def reminded(visit: Visit, film_id: str) -> tuple[Film, ...]:
    """The films to name: the one that the reminder was set at, and others; none where the list is empty."""
    films = [waiting.film for waiting in marks.watchlist(visit).films]
    films.sort(key=lambda film: film.film_id != film_id)
    return tuple(films[: 1 + _OTHERS])


def _key(moment: datetime) -> str:
    return str(int(moment.timestamp()))
