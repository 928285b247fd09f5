"""Queries about exports of other services: kept as they were read, used as one change, undone as one.

The change of an import stands among the changes of ratings, about ``import:17`` in place of a film, so that
an undo meets it in its order.
"""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime

from sqlalchemy import delete, func, insert, select, update
from sqlalchemy.orm import Session

from db import marks
from db.models import FilmMark, Rating, RatingChange, RatingImport, User, table_of

_PREFIX = "import:"
_AT_ONCE = 1000
_KEPT = 5  # imports of one person whose content is kept


@dataclass(frozen=True, slots=True)
class Content:
    """What was read of an export.

    Attributes:
        matched: (product id, stars, s since 1970 or None) of films that can be no other.
        unclear: (name there, stars, product ids) of those that may be one of several.
        missing: Names of those that the catalog does not have, at most some hundreds.
        counts: Figures for the summary, by name.
        put_in: Once used: (product id, stars, s since 1970) as they were put into the ratings.
        read_as: Titles that were read as others, as "there: here".
        guesses: Of those that may be one of several by a title that is merely near, as "there: here".
        left_out: Some of the lines that say nothing of a film.
        later: Product ids of films that go onto the watchlist.
        differing: (product id, stars, s since 1970 or None, stars here, name) of those with other stars here.
        replaced: Once used: (product id, stars, s since 1970, stars before, s since 1970 before) of those of
            them whose stars the import has changed.
        stars_column: The heading of a column taken for the stars though it does not say so; else empty.
        other_columns: The headings of columns of others' stars, which are left out.
        restored: Once undone: how many of these have their stars of before again.
    """

    matched: list[tuple[str, float, int | None]]
    unclear: list[tuple[str, float, list[str]]]
    missing: list[str]
    counts: dict[str, int]
    put_in: list[tuple[str, float, float]] = field(default_factory=list)
    read_as: list[str] = field(default_factory=list)
    guesses: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    later: list[str] = field(default_factory=list)
    differing: list[tuple[str, float, int | None, float, str]] = field(default_factory=list)
    replaced: list[tuple[str, float, float, float, float]] = field(default_factory=list)
    restored: int = 0
    stars_column: str = ""
    other_columns: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Stored:
    """An import as it stands.

    Attributes:
        number: Its number.
        service: Name of the service.
        state: ``offered``, ``used``, ``undone`` or ``left``.
        content: What was read.
    """

    number: int
    service: str
    state: str
    content: Content


def find(session: Session, user: User, *, number: int | None = None, message_key: str = "") -> Stored | None:
    """An import of this user by its number, or by the message that brought it."""
    row = _row(session, user, number) if number is not None else _row_of_message(session, user, message_key)
    return None if row is None else _stored(row)


def offer(session: Session, user: User, message_key: str, service: str, content: Content) -> Stored:
    """Keeps what was read; nothing of it counts before `use`. What the same message brought before holds."""
    session.execute(select(User.id).where(User.id == user.id).with_for_update(key_share=True)).one()
    row = _row_of_message(session, user, message_key)
    if row is None:
        row = RatingImport(
            user_id=user.id,
            message_key=message_key,
            service=service,
            state="offered",
            content=asdict(content),
            read_at=datetime.now(UTC),
        )
        session.add(row)
        session.flush()
        own = select(RatingImport.id).where(RatingImport.user_id == user.id)
        old = session.scalars(own.order_by(RatingImport.id.desc()).offset(_KEPT).limit(100)).all()
        session.execute(delete(RatingImport).where(RatingImport.id.in_(old)))
    return _stored(row)


def leave(session: Session, user: User, number: int) -> None:
    """Drops an offer."""
    row = _row(session, user, number)
    if row is not None and row.state == "offered":
        row.state = "left"
        session.flush()


def use(
    session: Session,
    user: User,
    number: int,
    rated: Sequence[str],
    message_key: str,
    *,
    replacing: bool = False,
) -> Stored | None:
    """Puts the matched films among the ratings, as one change; None where there is no such import.

    Args:
        session: A writing one.
        user: Whose.
        number: Of the import; one that is no longer offered stays as it is.
        rated: Product ids of matched films that already have stars here, which hold.
        message_key: The message that asks for it.
        replacing: Whether films that have other stars here get those of the import.
    """
    row = _row(session, user, number, locked=True)
    if row is None:
        return None
    if row.state == "offered":
        held, now = set(rated), datetime.now(UTC)
        there = select(Rating.product_id).where(Rating.user_id == user.id)
        held.update(session.scalars(there))
        new = {
            product_id: (stars, min(_moment(at) or now, now))
            for product_id, stars, at in row.content["matched"]
            if product_id not in held
        }
        table, products = table_of(Rating), list(new)
        for start in range(0, len(products), _AT_ONCE):
            session.execute(
                insert(table),
                [
                    {
                        "user_id": user.id,
                        "product_id": one,
                        "half_stars": new[one][0],
                        "rated_at": new[one][1],
                    }
                    for one in products[start : start + _AT_ONCE]
                ],
            )
        put_in = [(one, stars, at.timestamp()) for one, (stars, at) in new.items()]
        wished = {mark.product_id for mark in marks.of(session, user) if mark.kind == "later"}
        later = [one for one in row.content.get("later", []) if one not in wished]
        replaced = _replaced(session, user, row.content.get("differing", []), now) if replacing else []
        row.content = {**row.content, "put_in": put_in, "later": later, "replaced": replaced}
        row.state = "used"
        # Taken back with the import alone: an undo passes over marks that changed nothing.
        session.add_all(
            FilmMark(
                user_id=user.id,
                message_key=subject(number),
                product_id=one,
                kind="later",
                is_on=True,
                changed=False,
                marked_at=now,
            )
            for one in later
        )
        if new or later or replaced:
            _note(session, user, message_key, "rate", number)
        session.flush()
    return _stored(row)


def take_back(session: Session, user: User, number: int) -> int:
    """Removes the ratings of a used import that are as it left them, and its films from the watchlist.

    Stars that it replaced come back where nobody has changed them since.

    Returns:
        How many are removed; 0 too where it is not in use.
    """
    row = _row(session, user, number, locked=True)
    if row is None or row.state != "used":
        return 0
    as_put = {one: (stars, at) for one, stars, at in row.content["put_in"]}
    stored = session.execute(
        select(Rating.product_id, Rating.stars, Rating.rated_at).where(Rating.user_id == user.id)
    )
    same = [
        product_id
        for product_id, stars, rated_at in stored
        if product_id in as_put
        and as_put[product_id][0] == stars
        and abs(as_put[product_id][1] - rated_at.timestamp()) < 1
    ]
    for start in range(0, len(same), _AT_ONCE):
        part = same[start : start + _AT_ONCE]
        session.execute(delete(Rating).where(Rating.user_id == user.id, Rating.product_id.in_(part)))
    session.execute(
        update(FilmMark)
        .where(FilmMark.user_id == user.id, FilmMark.message_key == subject(number))
        .values(undone_by=subject(number))
    )
    row.content = {**row.content, "restored": _restored(session, user, row.content.get("replaced", []))}
    row.state = "undone"
    session.flush()
    return len(same)


def undo(session: Session, user: User, number: int, message_key: str) -> int:
    """Takes a used import back outside of its turn, as one change.

    Returns:
        As `take_back`; the same message again gives 0.
    """
    removed = take_back(session, user, number)
    change = session.scalar(
        select(RatingChange)
        .where(
            RatingChange.user_id == user.id,
            RatingChange.product_id == subject(number),
            RatingChange.kind == "rate",
            RatingChange.undone_at.is_(None),
        )
        .limit(1)
    )
    if change is not None:
        change.undone_at = datetime.now(UTC)
        _note(session, user, message_key, "undo", number)
    session.flush()
    return removed


def put_in(session: Session, since: datetime, until: datetime) -> list[tuple[datetime, int]]:
    """Imports that were used in a time: when, and how many ratings came of each beyond its one change."""
    changes = select(RatingChange.product_id, RatingChange.changed_at).where(
        RatingChange.kind == "rate",
        RatingChange.product_id.startswith(_PREFIX),
        RatingChange.changed_at >= since,
        RatingChange.changed_at < until,
    )
    used = {number_of(about or ""): at for about, at in session.execute(changes)}
    rows = session.execute(select(RatingImport.id, RatingImport.content).where(RatingImport.id.in_(used)))
    given = ((number, len(content["put_in"]) + len(content.get("replaced", []))) for number, content in rows)
    return [(used[number], count - 1) for number, count in given]


def subject(number: int) -> str:
    """What the change of an import is about, in place of a product id."""
    return f"{_PREFIX}{number}"


def number_of(product_id: str) -> int | None:
    """The reverse of `subject`; None for a film."""
    rest = product_id.removeprefix(_PREFIX)
    return int(rest) if rest != product_id and rest.isdecimal() else None


def _replaced(
    session: Session,
    user: User,
    differing: Sequence[tuple[str, float, int | None, float, str]],
    now: datetime,
) -> list[tuple[str, float, float, float, float]]:
    """Gives films the stars of an import where those here are still the ones that it was compared with."""
    own = _own(session, user)
    done: list[tuple[str, float, float, float, float]] = []
    for product_id, stars, at, here, _ in differing:
        before, rated_at = own.get(product_id, (None, now))
        if before == here:
            when = min(_moment(at) or now, now)
            _set(session, user, product_id, stars, when)
            done.append((product_id, stars, when.timestamp(), here, rated_at.timestamp()))
    return done


def _restored(
    session: Session, user: User, replaced: Sequence[tuple[str, float, float, float, float]]
) -> int:
    """Gives films the stars back that an import replaced, but for those rated again since; how many."""
    own, count = _own(session, user), 0
    for product_id, stars, at, before, before_at in replaced:
        found = own.get(product_id)
        if found is not None and found[0] == stars and abs(found[1].timestamp() - at) < 1:
            _set(session, user, product_id, before, datetime.fromtimestamp(before_at, UTC))
            count += 1
    return count


def _own(session: Session, user: User) -> dict[str, tuple[float, datetime]]:
    """Stars of this user and when each were given, by product id."""
    rated = select(Rating.product_id, Rating.stars, Rating.rated_at).where(Rating.user_id == user.id)
    return {product_id: (stars, at) for product_id, stars, at in session.execute(rated)}


def _set(session: Session, user: User, product_id: str, stars: float, at: datetime) -> None:
    table = table_of(Rating)
    session.execute(
        update(table)
        .where(table.c.user_id == user.id, table.c.product_id == product_id)
        .values(half_stars=stars, rated_at=at)
    )


def _note(session: Session, user: User, message_key: str, kind: str, number: int) -> None:
    known = select(func.count()).where(
        RatingChange.user_id == user.id, RatingChange.message_key == message_key
    )
    if not session.scalar(known):
        session.add(
            RatingChange(
                user_id=user.id,
                message_key=message_key,
                said_in=message_key,
                kind=kind,
                product_id=subject(number),
                changed_at=datetime.now(UTC),
            )
        )


def _row(session: Session, user: User, number: int, *, locked: bool = False) -> RatingImport | None:
    if locked:
        session.execute(select(User.id).where(User.id == user.id).with_for_update(key_share=True)).one()
    return session.scalar(
        select(RatingImport).where(RatingImport.id == number, RatingImport.user_id == user.id)
    )


def _row_of_message(session: Session, user: User, message_key: str) -> RatingImport | None:
    return session.scalar(
        select(RatingImport).where(RatingImport.user_id == user.id, RatingImport.message_key == message_key)
    )


def _moment(at: int | None) -> datetime | None:
    return None if at is None else datetime.fromtimestamp(at, UTC)


def _stored(row: RatingImport) -> Stored:
    return Stored(row.id, row.service, row.state, Content(**row.content))
