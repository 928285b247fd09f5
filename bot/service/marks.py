"""Marks: what a person says of films without stars - seen, not for me, watch later.

Films seen and films not for somebody leave their lists. Not for me counts as a mild dislike in that alone: it
is no rating, so it moves no other film and is never trained on. Whoever means more gives one star.
"""

from dataclasses import dataclass
from datetime import datetime

from bot.service import ratings
from bot.service.problems import FilmUnknown, NoModel
from bot.service.service import Visit
from db import marks
from db.marks import MarkKind
from recommender.catalog.film import Film

__all__ = [
    "MarkKind",
    "Marked",
    "Waiting",
    "Watchlist",
    "is_waiting",
    "mark_seen",
    "not_for_me",
    "of_film",
    "unmark",
    "watch_later",
    "watchlist",
]


@dataclass(frozen=True, slots=True)
class Marked:
    """What marking a film did.

    Attributes:
        film: The film.
        kind: The mark.
        is_on: Whether it was set or taken off.
        changed: Whether that made a difference; else it was so before.
    """

    film: Film
    kind: MarkKind
    is_on: bool
    changed: bool


@dataclass(frozen=True, slots=True)
class Waiting:
    """A film on somebody's watchlist.

    Attributes:
        film: The film.
        since: When they put it there.
    """

    film: Film
    since: datetime


@dataclass(frozen=True, slots=True)
class Watchlist:
    """The films that somebody means to watch, as they put them there, the newest first.

    Attributes:
        films: Those of them that the catalog holds.
        gone: How many it no longer holds.
    """

    films: tuple[Waiting, ...]
    gone: int


def mark_seen(visit: Visit, product_id: str, message_key: str) -> Marked | FilmUnknown | NoModel:
    """Says that somebody has seen a film, without stars.

    Args:
        visit: Theirs.
        product_id: The film, by any of its editions.
        message_key: Names the message for good; the same one again changes nothing.
    """
    return _mark(visit, product_id, "seen", message_key, is_on=True)


def not_for_me(visit: Visit, product_id: str, message_key: str) -> Marked | FilmUnknown | NoModel:
    """Says that somebody does not want to see a film; arguments as in `mark_seen`."""
    return _mark(visit, product_id, "not_for_me", message_key, is_on=True)


def watch_later(visit: Visit, product_id: str, message_key: str) -> Marked | FilmUnknown | NoModel:
    """Puts a film on somebody's watchlist; arguments as in `mark_seen`."""
    return _mark(visit, product_id, "later", message_key, is_on=True)


def unmark(visit: Visit, product_id: str, kind: MarkKind, message_key: str) -> Marked | FilmUnknown | NoModel:
    """Takes a mark off a film; arguments as in `mark_seen`."""
    return _mark(visit, product_id, kind, message_key, is_on=False)


def of_film(visit: Visit, product_id: str) -> frozenset[MarkKind]:
    """The marks of a film, by any of its editions."""
    same = ratings.editions_of(visit, product_id)
    with visit.database.reading() as session:
        user = visit.stored(session)
        held = marks.of(session, user) if user else []
    return frozenset(mark.kind for mark in held if mark.product_id in same)


def is_waiting(visit: Visit, product_id: str) -> bool:
    """Whether a film is on somebody's watchlist: what they have rated or seen since is not."""
    same = ratings.editions_of(visit, product_id)
    return any(waiting.film.film_id in same for waiting in watchlist(visit).films)


def watchlist(visit: Visit) -> Watchlist:
    """The films that somebody means to watch; those that they have rated or seen since are not among them."""
    with visit.database.reading() as session:
        user = visit.stored(session)
        held = marks.of(session, user) if user else []
    later = [mark for mark in reversed(held) if mark.kind == "later"]
    done = ratings.moments(visit)
    for mark in held:
        if mark.kind == "seen":
            done[mark.product_id] = max(mark.marked_at, done.get(mark.product_id, mark.marked_at))
    if visit.catalog is None:
        return Watchlist((), len(later))
    rows = visit.catalog.rows_of([mark.product_id for mark in later])
    done_at: dict[int, datetime] = {}
    for row, moment in zip(visit.catalog.rows_of(list(done)), done.values(), strict=True):
        if row is not None:
            done_at[row] = max(moment, done_at.get(row, moment))
    since: dict[int, datetime] = {}
    for row, mark in zip(rows, later, strict=True):
        if row is not None and (row not in done_at or done_at[row] < mark.marked_at):
            since.setdefault(row, mark.marked_at)
    films = visit.catalog.films(list(since))
    return Watchlist(
        tuple(Waiting(film, moment) for film, moment in zip(films, since.values(), strict=True)),
        rows.count(None),
    )


def _mark(
    visit: Visit, product_id: str, kind: MarkKind, message_key: str, *, is_on: bool
) -> Marked | FilmUnknown | NoModel:
    film = ratings.find_film(visit, product_id)
    if not isinstance(film, Film):
        return film
    same = ratings.editions_of(visit, film.film_id)
    with visit.database.writing() as session:
        user = visit.ensured(session)
        changed = marks.mark(session, user, film.film_id, kind, message_key, same, is_on=is_on)
    return Marked(film, kind, is_on, changed)
