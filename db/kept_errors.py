"""Errors of running bots: the newest ones, written in the background."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from db.models import KeptError, table_of

KEPT: Final = 100


@dataclass(frozen=True, slots=True)
class ErrorLine:
    """An error.

    Attributes:
        at: When, UTC.
        place: Where.
        line: What.
    """

    at: datetime
    place: str
    line: str


def record_all(session: Session, errors: Sequence[ErrorLine]) -> None:
    """Stores errors, and deletes the oldest ones beyond `KEPT`."""
    rows = [{"at": error.at, "place": error.place, "line": error.line} for error in errors]
    session.execute(insert(table_of(KeptError)), rows[-KEPT:])
    kept = select(KeptError.id).order_by(KeptError.id.desc()).limit(KEPT)
    session.execute(
        delete(KeptError).where(KeptError.id.not_in(kept)), execution_options={"synchronize_session": False}
    )


def newest(session: Session, most: int) -> list[ErrorLine]:
    """The newest errors, newest first."""
    rows = session.scalars(select(KeptError).order_by(KeptError.id.desc()).limit(most))
    return [ErrorLine(row.at, row.place, row.line) for row in rows]
