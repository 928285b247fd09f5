"""The tables of lists: what was shown and wished, marked or not seen, and what is told of films."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, Integer, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base, Identifier


class ShownRecommendation(Base):
    """One film of a list that a user was shown, and the bundle it came from."""

    __tablename__ = "shown_recommendations"
    __table_args__ = (Index(None, "user_id", "shown_at"),)

    id: Mapped[int] = mapped_column(Identifier, primary_key=True)
    user_id: Mapped[int] = mapped_column(Identifier, ForeignKey("users.id", ondelete="CASCADE"))
    bundle_version: Mapped[str]
    product_id: Mapped[str]
    rank: Mapped[int] = mapped_column(Integer)
    score: Mapped[float]
    shown_at: Mapped[datetime]


class FilmMark(Base):
    """A mark of a film without stars, set by one message. The newest row of a film and kind holds.

    Attributes:
        message_key: Key of the message. A second delivery has no effect.
        product_id: The film, by any of its editions.
        kind: ``seen``, ``not_for_me`` or ``later``.
        is_on: Whether the mark was set or taken off.
        changed: Whether that made a difference. Otherwise there is nothing to undo.
        undone_by: Key of the message that took it back; None while it holds.
    """

    __tablename__ = "marks"
    __table_args__ = (
        UniqueConstraint("user_id", "message_key", "product_id"),
        CheckConstraint("kind IN ('seen', 'not_for_me', 'later')", name="kind"),
    )

    id: Mapped[int] = mapped_column(Identifier, primary_key=True)
    user_id: Mapped[int] = mapped_column(Identifier, ForeignKey("users.id", ondelete="CASCADE"))
    message_key: Mapped[str]
    product_id: Mapped[str]
    kind: Mapped[str]
    is_on: Mapped[bool]
    changed: Mapped[bool]
    marked_at: Mapped[datetime]
    undone_by: Mapped[str | None]


class StoredWish(Base):
    """A wish about a list. The buttons under the list name it by number.

    Attributes:
        wanted: The wish as JSON; see `recommender.serving.filter.Filter.to_json`.
    """

    __tablename__ = "wishes"
    __table_args__ = (Index(None, "user_id"),)

    id: Mapped[int] = mapped_column(Identifier, primary_key=True)
    user_id: Mapped[int] = mapped_column(Identifier, ForeignKey("users.id", ondelete="CASCADE"))
    wanted: Mapped[dict[str, Any]]
    wished_at: Mapped[datetime]


class NotSeen(Base):
    """A film that a person was asked about and has not seen."""

    __tablename__ = "not_seen"

    user_id: Mapped[int] = mapped_column(
        Identifier, ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    product_id: Mapped[str] = mapped_column(primary_key=True)
    said_at: Mapped[datetime]


class StoredFacts(Base):
    """What a film database told of a film: kept for a while, as its terms want it.

    Attributes:
        name: The film, the language and the country that were asked for.
        content: As `bot.service.tmdb.facts` writes it; empty where the film is not there.
        asked_at: When it was told.
    """

    __tablename__ = "film_facts"
    __table_args__ = (Index(None, "asked_at"),)

    name: Mapped[str] = mapped_column(primary_key=True)
    content: Mapped[dict[str, Any]]
    asked_at: Mapped[datetime]
