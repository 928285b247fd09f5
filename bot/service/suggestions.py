"""One film suggested by itself, by day or by week, to whoever asked for that."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final

from bot.retraining.schedule import Calendar
from bot.service import due, group, marks, zones
from bot.service.due import Due
from bot.service.group import Tastes
from bot.service.problems import NoModel
from bot.service.recommendations import Filter, Reason, Recommended, recommend
from bot.service.service import Visit
from db import shown
from recommender.catalog.film import Film

KIND: Final = "suggest"
PATIENCE: Final = timedelta(hours=3)
"""A film for tonight is none for tomorrow."""


@dataclass(frozen=True, slots=True)
class Rhythm:
    """When somebody wants a film suggested.

    Attributes:
        at: Time of day, where they live.
        day: Day of the week, Monday is 0; None for each day.
    """

    at: time
    day: int | None = None


@dataclass(frozen=True, slots=True)
class Suggested:
    """A film to watch.

    Attributes:
        film: The film.
        reason: Why it is in their list, where it comes from there and that is known.
        waiting_since: When they put it on their watchlist, where it comes from there.
    """

    film: Film
    reason: Reason | None = None
    waiting_since: datetime | None = None


def rhythm(visit: Visit, chat: str) -> tuple[Rhythm, datetime] | None:
    """When somebody gets suggestions, and the moment of the next one; None where they asked for none."""
    planned = due.waiting(visit, chat, KIND)
    return (_rhythm(planned[0]), planned[0].due_at) if planned else None


def start(visit: Visit, chat: str, wanted: Rhythm) -> datetime:
    """Suggests films from now on, in place of how it was before; gives the moment of the first one."""
    first = _next(visit, wanted)
    payload = {"at": f"{wanted.at:%H:%M}", "day": wanted.day}
    due.tell_person(visit, chat, first, KIND, payload)
    return first


def stop(visit: Visit, chat: str) -> bool:
    """Suggests nothing any more; False where nothing was suggested."""
    return due.cancel(visit, chat, KIND)


def move_with_zone(visit: Visit, chat: str) -> None:
    """After somebody told where they live: the next suggestion comes at the same hour there."""
    if planned := rhythm(visit, chat):
        start(visit, chat, planned[0])


def next_time(visit: Visit, message: Due) -> datetime:
    """When to suggest again after a suggestion: the same hour for them, whatever the clocks do."""
    return _next(visit, _rhythm(message))


def is_from_watchlist(message: Due) -> bool:
    """Whether it is the watchlist's turn: it takes turns with the list that is made for them."""
    return message.due_at.toordinal() // (1 if _rhythm(message).day is None else 7) % 2 == 0


def suggest(visit: Visit, *, from_watchlist: bool) -> Suggested | None:
    """A film that they were not shown for a while, and that is recorded as shown; None where there is none.

    Args:
        visit: Theirs.
        from_watchlist: Whether to look there first; where there is nothing, the other one is taken.
    """
    if visit.recommender is None:
        return None
    recent = recently_shown(visit)
    if from_watchlist:
        return _from_watchlist(visit, recent) or _from_list(visit, recent)
    return _from_list(visit, recent) or _from_watchlist(visit, recent)


def suggest_to_group(visit: Visit, chat: str) -> tuple[Recommended, Tastes | None] | None:
    """A film for those who take part in a group, not shown there for a while; None where there is none.

    Args:
        visit: The group's own.
        chat: Key of its chat.

    Returns:
        A list of that one film, and those whom it is for; for None, all.
    """
    people = group.tastes(visit, chat)
    wanted = Filter(without=recently_shown(visit))
    listed = recommend(visit, 1, wanted=wanted, group=people)
    return None if isinstance(listed, NoModel) or not listed.films else (listed, people)


def _next(visit: Visit, wanted: Rhythm) -> datetime:
    return Calendar(wanted.at, wanted.day, zones.here(visit)).next_after(visit.service.now(), None)


def _rhythm(message: Due) -> Rhythm:
    return Rhythm(time.fromisoformat(message.payload["at"]), message.payload["day"])


def recently_shown(visit: Visit) -> tuple[str, ...]:
    """Product ids of all films that they were shown within the service's ``shown_again_days``."""
    visit.database.background.settle()
    soon = visit.service.now() + timedelta(minutes=1)
    since = soon - timedelta(days=visit.service.shown_again_days)
    with visit.database.reading() as session:
        user = visit.stored(session)
        return tuple(shown.of(session, user, since, soon, soon)) if user else ()


def _from_watchlist(visit: Visit, recent: tuple[str, ...]) -> Suggested | None:
    """The film that waits longest."""
    assert visit.recommender is not None
    catalog = visit.recommender.catalog
    rows = set(catalog.rows_of(recent))
    for waiting in reversed(marks.watchlist(visit).films):
        if catalog.row_of(waiting.film.film_id) not in rows:
            person = visit.person
            shown.record_list(
                visit.database,
                (person.platform, person.external_id, person.name),
                visit.recommender.version,
                [(waiting.film.film_id, 1, 0.0)],
                visit.service.now(),
            )
            return Suggested(waiting.film, waiting_since=waiting.since)
    return None


def _from_list(visit: Visit, recent: tuple[str, ...]) -> Suggested | None:
    listed = recommend(visit, 1, wanted=Filter(without=recent))
    if isinstance(listed, NoModel) or not listed.films:
        return None
    return Suggested(listed.films[0].film, listed.films[0].reason)
