"""Queries about recommendations that were shown."""

from collections.abc import Iterable
from datetime import UTC, datetime

from sqlalchemy import insert
from sqlalchemy.orm import Session

from db.models import ShownRecommendation, User


def record(
    session: Session, user: User, bundle_version: str, films: Iterable[tuple[str, int, float]]
) -> None:
    """Remembers a list that a user was shown.

    Args:
        session: A writing one.
        user: Who saw it.
        bundle_version: What it came from.
        films: (product id, rank from 1, score) of each film.
    """
    now = datetime.now(UTC)
    rows = [
        {
            "user_id": user.id,
            "bundle_version": bundle_version,
            "product_id": product_id,
            "rank": rank,
            "score": float(score),
            "shown_at": now,
        }
        for product_id, rank, score in films
    ]
    if rows:
        session.execute(insert(ShownRecommendation), rows)
