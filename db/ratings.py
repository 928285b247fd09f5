"""Queries about ratings: giving, removing, undoing, listing.

A message asks for every change, and platforms deliver messages at least once. So each change is recorded
under the key of its message, with the ratings it replaced. A second delivery finds the record and answers
from it. A message that found nothing to change is recorded, too: delivered again later, it must still change
nothing.

One message may ask for several changes. Each has a key of its own (`part`), and all share the message they
were said in, so that one undo takes them back together.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import NamedTuple

from sqlalchemy import bindparam, delete, exists, func, insert, select
from sqlalchemy.orm import Session

from db import imports
from db.models import Block, Rating, RatingChange, ReplacedRating, User, table_of

# Statements are built once, and build no objects. A rating took three times as long otherwise.
_RATINGS, _CHANGES, _REPLACEMENTS = map(table_of, (Rating, RatingChange, ReplacedRating))
_of_owner = _RATINGS.c.user_id == bindparam("owner")
_RATED = (_RATINGS.c.product_id, _RATINGS.c.half_stars.label("stars"), _RATINGS.c.rated_at)
_among = _RATINGS.c.product_id.in_(bindparam("products", expanding=True))
_OWN = select(*_RATED).where(_of_owner).order_by(_RATINGS.c.rated_at, _RATINGS.c.product_id)
_EXISTING = select(*_RATED).where(_of_owner, _among)
_COUNT = select(func.count()).select_from(_RATINGS).where(_of_owner)
_LOCK = select(User.id).where(User.id == bindparam("owner")).with_for_update(key_share=True)
_CHANGE = select(
    _CHANGES.c.product_id,
    _CHANGES.c.half_stars_before.label("before"),
    _CHANGES.c.half_stars_after.label("after"),
).where(_CHANGES.c.user_id == bindparam("owner"), _CHANGES.c.message_key == bindparam("message_key"))
_REPLACED = select(
    _REPLACEMENTS.c.product_id, _REPLACEMENTS.c.half_stars.label("stars"), _REPLACEMENTS.c.rated_at
).where(_REPLACEMENTS.c.change_id == bindparam("change"))
_INSERT_RATING, _INSERT_CHANGE, _INSERT_REPLACED = map(insert, (_RATINGS, _CHANGES, _REPLACEMENTS))
_INSERT_CHANGE_NUMBERED = _INSERT_CHANGE.returning(_CHANGES.c.id)
_DELETE = delete(_RATINGS).where(_of_owner, _among)
CHANGING = ("rate", "remove")

MOST_PARTS = 100
"""Changes that one message can ask for."""


class _RatingRow(NamedTuple):
    """A rating as it stands."""

    product_id: str
    stars: float
    rated_at: datetime


class _ChangeRow(NamedTuple):
    """What a message did."""

    product_id: str | None
    before: float | None
    after: float | None


@dataclass(frozen=True, slots=True)
class Rated:
    """The effect of rating a film.

    Attributes:
        previous: Stars of the film from this user before, by any edition; None without.
        repeated: Whether the message had been delivered before. Then nothing was changed now.
    """

    previous: float | None
    repeated: bool


@dataclass(frozen=True, slots=True)
class Undone:
    """The effect of an undo.

    Attributes:
        product_id: The rated film; see `db.imports` for a whole import.
        stars_from: Its stars before the undo; None if it had been removed.
        stars_to: Its stars since; None if it is unrated again.
    """

    product_id: str
    stars_from: float | None
    stars_to: float | None


def rate(  # noqa: PLR0917 (the key and the stars are as natural in this order as by name)
    session: Session,
    user: User,
    product_id: str,
    stars: float,
    message_key: str,
    replaces: Collection[str] = (),
    said_in: str | None = None,
) -> Rated:
    """Gives a film stars, in place of those it has from this user.

    Args:
        session: A writing session.
        user: The user.
        product_id: The film, by any of its editions.
        stars: 1 to 5 in halves.
        message_key: Key of the message that asks for it.
        replaces: Product ids of the film's editions. This user's ratings of them go.
        said_in: Key of the first version of the message, if it is another one. All changes of one message
            share it.

    Raises:
        ValueError: ``stars`` is no such number.
    """
    if stars * 2 not in range(2, 11):
        raise ValueError(f"{stars!r} is not 1 to 5 stars, halves allowed")
    seen = _seen(session, user, message_key)
    if seen:
        return Rated(seen.before, repeated=True)
    there = _existing(session, user, {product_id, *replaces})
    previous = next((rating.stars for rating in there if rating.product_id == product_id), None)
    if previous is None and there:
        previous = max(there, key=lambda rating: rating.rated_at).stars
    # The same stars again are no change: an undo takes back the last change that made a difference.
    same = len(there) == 1 and there[0].product_id == product_id and there[0].stars == stars
    kind = "nothing" if same else "rate"
    record(
        session,
        user,
        message_key,
        kind,
        product_id=product_id,
        before=previous,
        after=stars,
        replaced=there,
        said_in=said_in,
    )
    if not same:
        _insert(session, user, [(product_id, stars, _now())])
    return Rated(previous, repeated=False)


def remove(  # noqa: PLR0917 (as natural in this order as by name)
    session: Session,
    user: User,
    product_id: str,
    message_key: str,
    editions: Collection[str] = (),
    said_in: str | None = None,
) -> float | None:
    """Removes a user's rating of a film.

    Args:
        session: A writing session.
        user: The user.
        product_id: The film, by any of its editions.
        message_key: Key of the message that asks for it.
        editions: Product ids of the film's editions. This user's ratings of them go, too.
        said_in: As in `rate`.

    Returns:
        The stars it had; None if there is (for a second delivery: was) no rating.
    """
    seen = _seen(session, user, message_key)
    if seen:
        return seen.before
    there = _existing(session, user, {product_id, *editions})
    before = max(there, key=lambda rating: rating.rated_at).stars if there else None
    kind = "remove" if there else "nothing"
    record(
        session,
        user,
        message_key,
        kind,
        product_id=product_id,
        before=before,
        replaced=there,
        said_in=said_in,
    )
    session.flush()
    return before


def undo(session: Session, user: User, message_key: str) -> Undone | None:
    """Takes back the user's latest change that holds; None if there is none.

    Another undo goes one change further back.
    """
    seen = _seen(session, user, message_key)
    if seen:
        return None if seen.product_id is None else Undone(seen.product_id, seen.before, seen.after)
    change = newest_change(session, user)
    if change is None:
        record(session, user, message_key, "nothing")
        session.flush()
        return None
    return take_back(session, user, change, message_key)


def change_id(session: Session, user: User, message_key: str) -> int | None:
    """Number of the change that a message made; None if it changed nothing."""
    return session.scalar(
        select(func.max(RatingChange.id)).where(
            RatingChange.user_id == user.id,
            RatingChange.message_key.in_(parts(message_key)),
            RatingChange.kind.in_(CHANGING),
        )
    )


def parts(message_key: str) -> list[str]:
    """The keys of all changes that one message can ask for."""
    return [part(message_key, number) for number in range(MOST_PARTS)]


def part(message_key: str, number: int) -> str:
    """The key of one change of a message. Number 0 has the message's own key."""
    return f"{message_key}#{number + 1}" if number else message_key


def next_undo(session: Session, user: User) -> Undone | None:
    """What an undo would take back now; None for nothing."""
    change = newest_change(session, user)
    if change is None or change.product_id is None:
        return None
    return Undone(change.product_id, change.after, change.before)


def next_undo_at(session: Session, user: User, message_key: str) -> datetime | None:
    """When the change was made that an undo by this message would take back; None for nothing.

    For a second delivery the time is now, since nothing else comes before its answer.
    """
    if _seen(session, user, message_key):
        return _now()
    change = newest_change(session, user)
    return change.changed_at if change else None


def of(session: Session, user: User) -> dict[str, float]:
    """All ratings of a user, newest last: product id to stars."""
    rows = session.connection().execute(_OWN, {"owner": user.id})
    return {product_id: stars for product_id, stars, _ in rows}


def moments(session: Session, user: User) -> dict[str, datetime]:
    """When a user gave the ratings they have: product id to the moment."""
    rows = session.connection().execute(_OWN, {"owner": user.id})
    return {product_id: rated_at for product_id, _, rated_at in rows}


def page(session: Session, user: User, offset: int, limit: int) -> list[Rating]:
    """A page of a user's ratings, newest first."""
    return list(
        session.scalars(
            select(Rating)
            .where(Rating.user_id == user.id)
            .order_by(Rating.rated_at.desc(), Rating.product_id.desc())
            .offset(offset)
            .limit(limit)
        )
    )


def count(session: Session, user: User) -> int:
    """Number of products that a user has rated."""
    return session.connection().scalar(_COUNT, {"owner": user.id}) or 0


def count_of_all(session: Session) -> int:
    """Number of all ratings."""
    return session.scalar(select(func.count()).select_from(Rating)) or 0


def everything(session: Session) -> Iterator[tuple[str, str, float, int]]:
    """Streams all ratings, for training; those of people who are blocked are left out.

    Yields:
        User key (``telegram:123``), product id, stars, and the time (s since 1970, UTC).
    """
    rows = session.execute(
        select(User.platform, User.external_id, Rating.product_id, Rating.stars, Rating.rated_at)
        .join(User, User.id == Rating.user_id)
        .where(~exists().where(Block.user_id == Rating.user_id))
        .order_by(Rating.user_id, Rating.product_id),
        execution_options={"yield_per": 10_000},
    )
    for platform, external_id, product_id, stars, rated_at in rows:
        yield f"{platform}:{external_id}", product_id, stars, int(rated_at.timestamp())


def _now() -> datetime:
    return datetime.now(UTC)


def _seen(session: Session, user: User, message_key: str) -> _ChangeRow | None:
    # One change of a user's ratings at a time, also on databases with many writers. Rows that only refer to
    # the user, such as a list shown, may be added meanwhile.
    lock(session, user)
    session.flush()
    row = session.connection().execute(_CHANGE, {"owner": user.id, "message_key": message_key}).first()
    return _ChangeRow(*row) if row else None


def lock(session: Session, user: User) -> None:
    """Waits until nobody else changes this user's ratings."""
    connection = session.connection()
    if connection.dialect.name != "sqlite":  # there a writing transaction is the only one
        connection.execute(_LOCK, {"owner": user.id}).one()


def take_back(session: Session, user: User, change: RatingChange, message_key: str) -> Undone:
    """Takes one change back, and records that under a key of its own."""
    assert change.product_id is not None
    change.undone_at = _now()
    number = imports.number_of(change.product_id)
    if number is not None:
        imports.take_back(session, user, number)
    record(
        session,
        user,
        message_key,
        "undo",
        product_id=change.product_id,
        before=change.after,
        after=change.before,
        replaced=_existing(session, user, {change.product_id}),
    )
    session.flush()
    _insert(session, user, [tuple(row) for row in session.execute(_REPLACED, {"change": change.id})])
    return Undone(change.product_id, change.after, change.before)


def newest_change(session: Session, user: User) -> RatingChange | None:
    """The latest change that holds; None without one."""
    return session.scalar(
        select(RatingChange)
        .where(
            RatingChange.user_id == user.id,
            RatingChange.kind.in_(CHANGING),
            RatingChange.undone_at.is_(None),
        )
        .order_by(RatingChange.id.desc())
        .limit(1)
    )


def _existing(session: Session, user: User, product_ids: Collection[str]) -> Sequence[_RatingRow]:
    rows = session.connection().execute(_EXISTING, {"owner": user.id, "products": sorted(product_ids)})
    return [_RatingRow(*row) for row in rows]


def _insert(session: Session, user: User, rated: Sequence[tuple[str, float, datetime]]) -> None:
    """Inserts ratings: product id, stars, time."""
    if rated:
        rows = [
            {"user_id": user.id, "product_id": product_id, "half_stars": stars, "rated_at": rated_at}
            for product_id, stars, rated_at in rated
        ]
        session.connection().execute(_INSERT_RATING, rows)


def record(
    session: Session,
    user: User,
    message_key: str,
    kind: str,
    *,
    product_id: str | None = None,
    before: float | None = None,
    after: float | None = None,
    replaced: Sequence[_RatingRow] = (),
    said_in: str | None = None,
) -> None:
    """Records a change. The ratings that it replaces move from the table into the record."""
    change = {
        "user_id": user.id,
        "message_key": message_key,
        "kind": kind,
        "product_id": product_id,
        "half_stars_before": before,
        "half_stars_after": after,
        "changed_at": _now(),
        "said_in": said_in or message_key,
    }
    connection = session.connection()
    if kind == "nothing" or not replaced:
        connection.execute(_INSERT_CHANGE, change)
        return
    change_id = connection.scalar(_INSERT_CHANGE_NUMBERED, change)
    rows = [
        {
            "change_id": change_id,
            "product_id": old.product_id,
            "half_stars": old.stars,
            "rated_at": old.rated_at,
        }
        for old in replaced
    ]
    connection.execute(_INSERT_REPLACED, rows)
    connection.execute(_DELETE, {"owner": user.id, "products": [old.product_id for old in replaced]})
