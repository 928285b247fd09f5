"""Counts over many people: how the bot is used, and which of its films were liked afterwards."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, literal_column, select, union
from sqlalchemy.orm import InstrumentedAttribute, Session

from db import imports
from db.models import FilmMark, Rating, RatingChange, ShownRecommendation, User

_LIKED = 4.0  # stars
_LISTED = (RatingChange.changed_at, ShownRecommendation.shown_at, FilmMark.marked_at)


@dataclass(frozen=True, slots=True)
class Accepted:
    """What became of films that were shown.

    Attributes:
        bundle_version: Of the bundle that chose them.
        shown: Films shown, each once for a person.
        liked: Of these, how many the person has since rated 4 or more.
        other: How many they have since rated lower.
    """

    bundle_version: str
    shown: int
    liked: int
    other: int


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Somebody in the list of everybody.

    Attributes:
        user: Their row.
        ratings: How many they gave.
        last: When they rated last, UTC; None for never.
    """

    user: User
    ratings: int
    last: datetime | None


def everybody(session: Session, most: int, before: int | None = None) -> list[PersonRow]:
    """Everybody who is stored, the newest first.

    Args:
        session: A session.
        most: Most of them.
        before: Only those whose number is smaller; None for all.
    """
    query = select(User).order_by(User.id.desc()).limit(most)
    users = list(session.scalars(query if before is None else query.where(User.id < before)))
    counted = (
        select(Rating.user_id, func.count(), func.max(Rating.rated_at))
        .where(Rating.user_id.in_([user.id for user in users]))
        .group_by(Rating.user_id)
    )
    given = {number: (count, last) for number, count, last in session.execute(counted)}
    return [PersonRow(user, *given.get(user.id, (0, None))) for user in users]


def people(session: Session, since: datetime, until: datetime) -> int:
    """How many people rated, marked, or were shown something in a time."""
    users = union(*(_users(moment, since, until) for moment in _LISTED)).subquery()
    return session.scalar(select(func.count()).select_from(users)) or 0


def ratings(session: Session, since: datetime, until: datetime) -> int:
    """How many ratings were given in a time."""
    query = select(func.count()).where(
        RatingChange.kind == "rate", RatingChange.changed_at >= since, RatingChange.changed_at < until
    )
    return (session.scalar(query) or 0) + sum(more for _, more in imports.put_in(session, since, until))


def lists(session: Session, since: datetime, until: datetime) -> int:
    """How many lists were shown in a time."""
    shown = ShownRecommendation
    every = (
        select(shown.user_id, shown.shown_at)
        .where(shown.shown_at >= since, shown.shown_at < until)
        .distinct()
        .subquery()
    )
    return session.scalar(select(func.count()).select_from(every)) or 0


def people_by_day(session: Session, since: datetime, until: datetime) -> dict[str, int]:
    """How many people did something on each day, UTC: ``2026-05-04`` -> people; days without any left out."""
    days = union(
        *(
            select(_day(session, moment).label("day"), moment.class_.user_id.label("user_id")).where(
                moment >= since, moment < until
            )
            for moment in _LISTED
        )
    ).subquery()
    query = select(days.c.day, func.count()).group_by(days.c.day)
    return _by_day(session.execute(query))


def ratings_by_day(session: Session, since: datetime, until: datetime) -> dict[str, int]:
    """How many ratings were given on each day, likewise."""
    day = _day(session, RatingChange.changed_at)
    query = (
        select(day, func.count())
        .where(RatingChange.kind == "rate", RatingChange.changed_at >= since)
        .where(RatingChange.changed_at < until)
        .group_by(day)
    )
    by_day = _by_day(session.execute(query))
    for at, more in imports.put_in(session, since, until):
        by_day[f"{at:%Y-%m-%d}"] = by_day.get(f"{at:%Y-%m-%d}", 0) + more
    return by_day


def accepted(session: Session, since: datetime, until: datetime) -> list[Accepted]:
    """What became of the films shown in a time, by bundle, the one that showed last first.

    A film that a bundle showed to a person several times counts once. A rating counts where it came after
    the film was first shown.
    """
    shown = ShownRecommendation
    films = (
        select(
            shown.bundle_version,
            shown.user_id,
            shown.product_id,
            func.min(shown.shown_at).label("first"),
            func.max(shown.shown_at).label("last"),
        )
        .where(shown.shown_at >= since, shown.shown_at < until)
        .group_by(shown.bundle_version, shown.user_id, shown.product_id)
        .subquery()
    )
    query = (
        select(
            films.c.bundle_version,
            func.count(),
            func.sum(case((Rating.stars >= _LIKED, 1), else_=0)),
            func.sum(case((Rating.stars < _LIKED, 1), else_=0)),
        )
        .outerjoin(
            Rating,
            (Rating.user_id == films.c.user_id)
            & (Rating.product_id == films.c.product_id)
            & (Rating.rated_at >= films.c.first),
        )
        .group_by(films.c.bundle_version)
        .order_by(func.max(films.c.last).desc(), films.c.bundle_version.desc())
    )
    return [
        Accepted(version, int(n), int(liked), int(other))
        for version, n, liked, other in session.execute(query)
    ]


def _users(moment: InstrumentedAttribute[datetime], since: datetime, until: datetime) -> Select[tuple[int]]:
    return select(moment.class_.user_id).where(moment >= since, moment < until)


def _day(session: Session, moment: InstrumentedAttribute[datetime]) -> ColumnElement[str]:
    """The day of a moment in UTC, as text."""
    if session.get_bind().dialect.name == "sqlite":
        return func.date(moment)
    # Constants in the text: a parameter would make the expression another one in GROUP BY.
    return func.to_char(func.timezone(literal_column("'UTC'"), moment), literal_column("'YYYY-MM-DD'"))


def _by_day(rows: Iterable[Any]) -> dict[str, int]:
    return {str(day): int(count) for day, count in rows}
