"""Queries about recommendations that were shown."""

import logging
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Final

from sqlalchemy import delete, insert, select
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session

from db import users
from db.errors import StorageError
from db.models import ShownRecommendation, User
from db.session import Database

KEPT: Final = 1000
"""Films of a user's newest lists that are kept: 200 lists of five."""
_log = logging.getLogger(__name__)


def record_list(
    database: Database,
    person: tuple[str, str, str],
    bundle_version: str,
    films: Iterable[tuple[str, int, float]],
) -> bool:
    """Remembers a list in a transaction of its own; a full disk or a busy database loses it and harms nobody.

    Args:
        database: Where to.
        person: Platform, id there and name of who saw it.
        bundle_version: What it came from.
        films: See `record`.

    Returns:
        Whether it was remembered; where not, the log says why.
    """
    try:
        with database.writing() as session:
            record(session, users.ensure(session, *person), bundle_version, films)
    except (SQLAlchemyError, StorageError) as error:
        _log.warning("a list that was shown could not be stored: %s", getattr(error, "orig", None) or error)
        return False
    return True


def record(
    session: Session, user: User, bundle_version: str, films: Iterable[tuple[str, int, float]]
) -> None:
    """Remembers a list that a user was shown, and drops their oldest ones beyond `KEPT` films.

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
    if not rows:
        return
    session.execute(insert(ShownRecommendation), rows)
    own = ShownRecommendation.user_id == user.id
    moments = select(ShownRecommendation.shown_at).where(own).order_by(ShownRecommendation.shown_at.desc())
    # By the moment, which all films of a list share: lists stay whole.
    oldest_kept = moments.offset(KEPT - 1).limit(1).scalar_subquery()
    session.execute(
        delete(ShownRecommendation).where(own, ShownRecommendation.shown_at < oldest_kept),
        execution_options={"synchronize_session": False},
    )
