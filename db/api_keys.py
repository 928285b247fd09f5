"""Queries about the keys of programs that use the API."""

from collections.abc import Sequence
from datetime import UTC, datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from db.models import ApiKey


def add(session: Session, program: str, digest: str, scopes: Sequence[str]) -> ApiKey:
    """A new key.

    Args:
        session: A writing one.
        program: Name of the program.
        digest: Of the key.
        scopes: What it may do.
    """
    key = ApiKey(program=program, digest=digest, scopes=list(scopes), made_at=datetime.now(UTC))
    session.add(key)
    session.flush()
    return key


def find(session: Session, digest: str) -> ApiKey | None:
    """The key of a digest, where it holds."""
    return session.scalar(select(ApiKey).where(ApiKey.digest == digest, ApiKey.revoked_at.is_(None)))


def every(session: Session) -> list[ApiKey]:
    """All keys, also those taken back, in the order in which they were made."""
    return list(session.scalars(select(ApiKey).order_by(ApiKey.id)))


def revoke(session: Session, number: int) -> bool:
    """Takes a key back; False where there is none of that number, or none any more."""
    holds = (ApiKey.id == number, ApiKey.revoked_at.is_(None))
    found = session.scalar(
        update(ApiKey).where(*holds).values(revoked_at=datetime.now(UTC)).returning(ApiKey.id)
    )
    return found is not None
