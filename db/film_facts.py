"""Queries about what a film database told: a cache, whose rows leave in time."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from db.models import StoredFacts


class Told(NamedTuple):
    """What was told, and when."""

    content: Mapping[str, Any]
    asked_at: datetime


def told(session: Session, names: Iterable[str], since: datetime) -> dict[str, Told]:
    """What was told under some names, at a moment or later; name -> content."""
    rows = session.scalars(
        select(StoredFacts).where(StoredFacts.name.in_(list(names)), StoredFacts.asked_at >= since)
    )
    return {row.name: Told(row.content, row.asked_at) for row in rows}


def keep(session: Session, items: Sequence[tuple[str, Told]]) -> None:
    """Remembers what was told, in place of what was told before under the same name."""
    newest = dict(items)
    session.execute(delete(StoredFacts).where(StoredFacts.name.in_(list(newest))))
    session.add_all(
        StoredFacts(name=name, content=dict(at.content), asked_at=at.asked_at) for name, at in newest.items()
    )


def drop_before(session: Session, moments: Sequence[datetime]) -> None:
    """Forgets what was told before the latest of some moments."""
    session.execute(delete(StoredFacts).where(StoredFacts.asked_at < max(moments)))
