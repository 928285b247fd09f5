"""Stars that were meant for another film: they move, and one undo brings both films back."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from bot.service import ratings
from bot.service.ratings import FilmRated
from bot.service.service import Visit
from db import ratings as stored
from db import said_messages
from recommender.catalog.film import Film

JUST_NOW = timedelta(minutes=15)
"""Later than this "I meant Speed" is about something else."""


@dataclass(frozen=True, slots=True)
class GivenJustNow:
    """A film that got stars just now.

    Attributes:
        film: The film.
        stars: What it got.
        before: What it had before; None for nothing.
    """

    film: Film
    stars: float
    before: float | None


@dataclass(frozen=True, slots=True)
class Moved:
    """What moving stars did.

    Attributes:
        taken: The film that they were taken from.
        rated: The film that has them now; None where it is not known yet which one that is.
        change: Number of a change of this message, for an undo of all of it.
    """

    taken: GivenJustNow
    rated: FilmRated | None
    change: int | None


def given_just_now(visit: Visit) -> tuple[GivenJustNow, ...]:
    """The films that the person's latest message gave stars to, if that was a moment ago."""
    with visit.database.reading() as session:
        user = visit.stored(session)
        newest = stored.newest_change(session, user) if user else None
        if user is None or newest is None or datetime.now(UTC) - newest.changed_at > JUST_NOW:
            return ()
        changes = [
            (each.product_id or "", each.after, each.before)
            for each in said_messages.of_latest(session, user)
            if each.kind == "rate"
        ]
    found = [(ratings.film_of(visit, product_id), after, before) for product_id, after, before in changes]
    return tuple(
        GivenJustNow(film, after, before)
        for film, after, before in found
        if film is not None and after is not None
    )


def move(  # noqa: PLR0917 (as natural in this order as by name)
    visit: Visit, taken: GivenJustNow, film: Film | None, stars: float, message_key: str, said_in: str
) -> Moved:
    """Takes stars from one film and gives them to another, in one change.

    Args:
        visit: Of whoever said it.
        taken: The film that loses them; what it had before is there again.
        film: The film that gets them; None where it is still to be asked.
        stars: How many.
        message_key: Names the message for good.
        said_in: As in `ratings.rate`.
    """
    same = ratings.editions_of(visit, taken.film.film_id)
    rated = None
    with visit.database.writing() as session:
        user = visit.ensured(session)
        lost = (session, user, taken.film.film_id)
        if taken.before is None:
            stored.remove(*lost, message_key, same, said_in)
        else:
            stored.rate(*lost, taken.before, message_key, replaces=same, said_in=said_in)
        if film is not None:
            key, own = stored.part(message_key, 1), ratings.editions_of(visit, film.film_id)
            before = stored.rate(
                session, user, film.film_id, stars, key, replaces=own, said_in=said_in
            ).previous
            rated = FilmRated(film, stars, before, stored.count(session, user))
        session.flush()
        change = stored.change_id(session, user, message_key)
    return Moved(taken, rated, change)
