"""Lists that were shown to people; they are written in the background."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import and_, bindparam, case, delete, func, insert, or_, select, tuple_
from sqlalchemy.orm import Session

from db import users
from db.models import ShownRecommendation, User, table_of
from db.session import Database

KEPT: Final = 1000
"""Number of films of a user's newest lists that are kept, such as 200 lists of five."""

_ROWS = table_of(ShownRecommendation)
_INSERT = insert(_ROWS)
_own = _ROWS.c.user_id == bindparam("owner")
# By time, which all films of a list share, so that lists stay whole.
_OLDEST_KEPT = (
    select(_ROWS.c.shown_at).where(_own).order_by(_ROWS.c.shown_at.desc()).offset(bindparam("more")).limit(1)
)
_PRUNE = delete(_ROWS).where(_own, _ROWS.c.shown_at < _OLDEST_KEPT.scalar_subquery())
_of_list = and_(_ROWS.c.shown_at >= bindparam("began"), _ROWS.c.rank <= bindparam("rank"))
_SHOWN = (
    select(_ROWS.c.product_id, func.max(case((_of_list, 1), else_=0)).label("is_of_list"))
    .where(_own, _ROWS.c.shown_at >= bindparam("since"))
    .where(or_(_ROWS.c.shown_at < bindparam("until"), _of_list))
    .group_by(_ROWS.c.product_id)
)
_KNOWN = (
    select(User.id, User.platform, User.external_id, User.name)
    .where(tuple_(User.platform, User.external_id).in_(bindparam("people", expanding=True)))
    .with_for_update(read=True, key_share=True)
)


@dataclass(frozen=True, slots=True)
class ShownList:
    """A list that was shown to a person.

    Attributes:
        person: Platform, id there, and name of the person.
        bundle_version: Version of the bundle that made it.
        films: (product id, rank from 1, score) of each film.
        shown_at: Time, UTC.
        is_group: The person is a group.
    """

    person: tuple[str, str, str]
    bundle_version: str
    films: Sequence[tuple[str, int, float]]
    shown_at: datetime = field(default_factory=lambda: datetime.now(UTC))
    is_group: bool = False

    def rows(self, user_id: int) -> list[dict[str, Any]]:
        """Rows of the table."""
        return [
            {
                "user_id": user_id,
                "bundle_version": self.bundle_version,
                "product_id": product_id,
                "rank": rank,
                "score": float(score),
                "shown_at": self.shown_at,
            }
            for product_id, rank, score in self.films
        ]


def record_list(
    database: Database,
    person: tuple[str, str, str],
    bundle_version: str,
    films: Iterable[tuple[str, int, float]],
    shown_at: datetime | None = None,
    *,
    is_group: bool = False,
) -> None:
    """Stores a list in the background; a full disk or a busy database may lose it.

    Args:
        database: The database.
        person: Platform, id there, and name of the person.
        bundle_version: Version of the bundle that made it.
        films: See `ShownList`.
        shown_at: When; now without it.
        is_group: The person is a group.
    """
    shown = ShownList(person, bundle_version, tuple(films), shown_at or datetime.now(UTC), is_group)
    database.background.put(record_all, shown)


def of(  # noqa: PLR0917 (the moments in their order)
    session: Session, user: User, since: datetime, until: datetime, began: datetime, rank: int = 0
) -> dict[str, bool]:
    """The films that a user was shown in a time, and in the lists that one goes on from.

    Args:
        session: Reads.
        user: Who.
        since: Nothing before counts.
        until: The end of the time.
        began: When the first of those lists was shown;
        rank: the last rank of them, 0 for no such lists.

    Returns:
        Product id -> whether it stood in one of those lists.
    """
    values = {"owner": user.id, "since": since, "until": until, "began": began, "rank": rank}
    rows = session.connection().execute(_SHOWN, values)
    return {product_id: bool(is_of_list) for product_id, is_of_list in rows}


def record(
    session: Session,
    user: User,
    bundle_version: str,
    films: Iterable[tuple[str, int, float]],
    *,
    kept: int = KEPT,
) -> None:
    """Stores a list that was shown to a user, and deletes their oldest ones beyond ``kept`` films.

    Args:
        session: A writing session.
        user: The user.
        bundle_version: Version of the bundle that made it.
        films: See `ShownList`.
        kept: Number of films of their newest lists that are kept.
    """
    shown = ShownList((user.platform, user.external_id, user.name), bundle_version, tuple(films))
    _store(session, [(user.id, shown)], kept)


def record_all(session: Session, lists: Sequence[ShownList]) -> None:
    """Stores many lists, and the people where they are new.

    Args:
        session: A writing session.
        lists: In the order in which they were shown.
    """
    people = list({shown.person[:2] for shown in lists})
    known = {(row.platform, row.external_id): row for row in session.execute(_KNOWN, {"people": people})}
    ids: dict[tuple[str, str], int] = {}
    for shown in lists:
        platform, external_id, name = shown.person
        row = known.get((platform, external_id))
        if row is not None and name in ("", row.name):
            ids[platform, external_id] = row.id
        elif (platform, external_id) not in ids:
            ids[platform, external_id] = users.ensure(session, *shown.person, is_group=shown.is_group).id
    _store(session, [(ids[shown.person[:2]], shown) for shown in lists])


def _store(session: Session, lists: Iterable[tuple[int, ShownList]], kept: int = KEPT) -> None:
    rows = [row for user_id, shown in lists for row in shown.rows(user_id)]
    if not rows:
        return
    connection = session.connection()
    connection.execute(_INSERT, rows)
    owners = {row["user_id"] for row in rows}
    connection.execute(_PRUNE, [{"owner": owner, "more": kept - 1} for owner in owners])
