"""The tables of ratings: those that count, each change, what a rating replaced, and files brought in."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base, HalfStars, Identifier


class Rating(Base):
    """A user's rating of a film as it is now. A user has at most one row for a product."""

    __tablename__ = "ratings"
    __table_args__ = (CheckConstraint("half_stars BETWEEN 2 AND 10", name="stars"),)

    user_id: Mapped[int] = mapped_column(
        Identifier, ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    product_id: Mapped[str] = mapped_column(primary_key=True)
    stars: Mapped[float] = mapped_column("half_stars", HalfStars)
    rated_at: Mapped[datetime]


class RatingChange(Base):
    """The change that one message made to a user's ratings. It is the history, and tells known messages.

    Attributes:
        message_key: Key of the message, unique for a user. So a second delivery has no effect.
        kind: ``rate``, ``remove`` or ``undo``; ``nothing`` for a message that found nothing to change.
        product_id: The product; None for an undo with nothing to undo.
        before: Stars of the film before, by any of its editions; None without.
        after: Stars of the film afterwards; None without.
        undone_at: When a later message took it back; None while it holds.
        said_in: Key of the first version of its message. All changes of one message, and of its edited
            versions, share it.
    """

    __tablename__ = "rating_changes"
    __table_args__ = (
        UniqueConstraint("user_id", "message_key"),
        Index(None, "user_id", "said_in"),
        CheckConstraint("kind IN ('rate', 'remove', 'undo', 'nothing')", name="kind"),
    )

    id: Mapped[int] = mapped_column(Identifier, primary_key=True)
    user_id: Mapped[int] = mapped_column(Identifier, ForeignKey("users.id", ondelete="CASCADE"))
    message_key: Mapped[str]
    kind: Mapped[str]
    product_id: Mapped[str | None]
    before: Mapped[float | None] = mapped_column("half_stars_before", HalfStars)
    after: Mapped[float | None] = mapped_column("half_stars_after", HalfStars)
    changed_at: Mapped[datetime]
    undone_at: Mapped[datetime | None]
    said_in: Mapped[str] = mapped_column(server_default="")


class ReplacedRating(Base):
    """A rating as it was before a change. An undo of the change restores it."""

    __tablename__ = "replaced_ratings"

    change_id: Mapped[int] = mapped_column(
        Identifier, ForeignKey("rating_changes.id", ondelete="CASCADE"), primary_key=True
    )
    product_id: Mapped[str] = mapped_column(primary_key=True)
    stars: Mapped[float] = mapped_column("half_stars", HalfStars)
    rated_at: Mapped[datetime]


class RatingImport(Base):
    """An export of another service that a person sent: its content, and what became of it.

    Attributes:
        message_key: Key of the message that brought it. A second delivery finds it here.
        service: Name of the service it comes from.
        state: ``offered``, ``used``, ``undone`` or ``left``.
        content: Its content; see `db.imports.Content`.
    """

    __tablename__ = "rating_imports"
    __table_args__ = (
        UniqueConstraint("user_id", "message_key"),
        CheckConstraint("state IN ('offered', 'used', 'undone', 'left')", name="state"),
    )

    id: Mapped[int] = mapped_column(Identifier, primary_key=True)
    user_id: Mapped[int] = mapped_column(Identifier, ForeignKey("users.id", ondelete="CASCADE"))
    message_key: Mapped[str]
    service: Mapped[str]
    state: Mapped[str]
    content: Mapped[dict[str, Any]]
    read_at: Mapped[datetime]
