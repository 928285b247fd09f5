"""The tables, as typed mappings. Portable types only: what SQLite needs beyond them is in ``db.session``."""

from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    SmallInteger,
    String,
    Table,
    UniqueConstraint,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.types import TypeDecorator

# SQLite gives out row numbers only for INTEGER, PostgreSQL should have the room of BIGINT.
Identifier: Final = BigInteger().with_variant(Integer, "sqlite")


class UtcDateTime(TypeDecorator[datetime]):
    """A moment, aware and in UTC on both sides, also where the database keeps no time zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Refuses naive moments: nobody could tell later which zone they meant."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value!r} names no time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Gives back the time zone that SQLite drops."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class HalfStars(TypeDecorator[float]):
    """Stars, 1 to 5 in halves, stored exactly as a whole number of halves (2 to 10)."""

    impl = SmallInteger
    cache_ok = True

    def process_bind_param(self, value: float | None, dialect: Dialect) -> int | None:  # noqa: ARG002
        """Turns stars into halves; ValueError for what nobody can give."""
        if value is None:
            return None
        halves = round(value * 2)
        if halves != value * 2 or not 2 <= halves <= 10:  # noqa: PLR2004
            raise ValueError(f"{value!r} is not 1 to 5 stars, halves allowed")
        return halves

    def process_result_value(self, value: int | None, dialect: Dialect) -> float | None:  # noqa: ARG002
        """Turns halves into stars."""
        return None if value is None else value / 2


class Base(DeclarativeBase):
    """Common to all tables: every constraint has a name, so that a migration can name it too."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012 (SQLAlchemy's own way)
        datetime: UtcDateTime,
        str: String,
        float: Float,
        dict[str, Any]: JSON,
    }


def table_of(kind: type[Base]) -> Table:
    """The table of a mapping, for statements that need no objects."""
    return kind.metadata.tables[kind.__tablename__]


class User(Base):
    """Somebody who talked to us, known by their id on their platform.

    Attributes:
        dial: From -1 (familiar films) to 1 (adventurous ones); None: as the operator has it.
        language: Code of the language they chose; None: as their platform has it.
    """

    __tablename__ = "users"
    __table_args__ = (UniqueConstraint("platform", "external_id"),)

    id: Mapped[int] = mapped_column(Identifier, primary_key=True)
    platform: Mapped[str]
    external_id: Mapped[str]
    name: Mapped[str]
    created_at: Mapped[datetime]
    dial: Mapped[float | None]
    language: Mapped[str | None]

    @property
    def key(self) -> str:
        """``telegram:123``, as in MARQUEE_ADMINS."""
        return f"{self.platform}:{self.external_id}"


class Rating(Base):
    """What a user thinks of a film today; at most one row for each user and product."""

    __tablename__ = "ratings"
    __table_args__ = (CheckConstraint("half_stars BETWEEN 2 AND 10", name="stars"),)

    user_id: Mapped[int] = mapped_column(
        Identifier, ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    product_id: Mapped[str] = mapped_column(primary_key=True)
    stars: Mapped[float] = mapped_column("half_stars", HalfStars)
    rated_at: Mapped[datetime]


class RatingChange(Base):
    """What one message did to a user's ratings: the history, and the memory of messages already seen.

    Attributes:
        message_key: Of the message; unique for a user, which is why a second delivery has no effect.
        kind: ``rate``, ``remove`` or ``undo``; ``nothing`` for a message that found nothing to change.
        product_id: What it was about; None for an undo with nothing to undo.
        before: Stars the film had, None where it had none (by whichever of its editions).
        after: Stars the film has since, None for none.
        undone_at: When a later message took it back.
        said_in: Key of the first version of the message that asked for it: changes of one message, and of its
            edited versions, share it.
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
    """A rating as it stood before a change: what an undo of that change puts back."""

    __tablename__ = "replaced_ratings"

    change_id: Mapped[int] = mapped_column(
        Identifier, ForeignKey("rating_changes.id", ondelete="CASCADE"), primary_key=True
    )
    product_id: Mapped[str] = mapped_column(primary_key=True)
    stars: Mapped[float] = mapped_column("half_stars", HalfStars)
    rated_at: Mapped[datetime]


class ShownRecommendation(Base):
    """One film of one list that a user was shown, and by which bundle."""

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
    """What a message said of a film without stars: a history, the newest of a film and kind holds.

    Attributes:
        message_key: Of the message; a second delivery has no effect.
        product_id: The film, by any of its editions.
        kind: ``seen``, ``not_for_me`` or ``later``.
        is_on: Whether the mark was set or taken off.
        changed: Whether that made a difference; else there is nothing to undo.
        undone_by: The message that took it back; None while it holds.
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
    """What somebody wished of a list, as buttons under the list name it.

    Attributes:
        wanted: See `recommender.serving.filter.Filter.to_json`.
    """

    __tablename__ = "wishes"
    __table_args__ = (Index(None, "user_id"),)

    id: Mapped[int] = mapped_column(Identifier, primary_key=True)
    user_id: Mapped[int] = mapped_column(Identifier, ForeignKey("users.id", ondelete="CASCADE"))
    wanted: Mapped[dict[str, Any]]
    wished_at: Mapped[datetime]


class RetrainingRun(Base):
    """One retraining, and the lease that keeps it the only one.

    Attributes:
        state: ``queued``, ``running``, ``promoted``, ``kept`` or ``failed``.
        lease: 1 while the run is queued or running, None afterwards. Unique, so the database itself
            refuses a second active run, whichever replica asks.
        heartbeat_at: Last sign of life of the process that trains.
        fraction: How far the step is, 0 to 1.
        outcome: How it ended, as a code; empty before. Promoted and kept runs bear a code of
            `recommender.promotion.decision.Code`, failed ones one of `db.retraining_runs.RunFailure`; runs of
            before there were codes bear ``in words``.
        details: What belongs to the code: figures compared, an exit code, an error, the words.
        bundle_version: The bundle it wrote, None where it wrote none.
    """

    __tablename__ = "retraining_runs"
    __table_args__ = (
        UniqueConstraint("lease"),
        CheckConstraint("lease = 1", name="lease"),
        CheckConstraint("state IN ('queued', 'running', 'promoted', 'kept', 'failed')", name="state"),
        CheckConstraint("(lease IS NOT NULL) = (state IN ('queued', 'running'))", name="active"),
    )

    id: Mapped[int] = mapped_column(Identifier, primary_key=True)
    requested_by: Mapped[str]
    requested_at: Mapped[datetime]
    state: Mapped[str]
    lease: Mapped[int | None] = mapped_column(SmallInteger)
    heartbeat_at: Mapped[datetime]
    finished_at: Mapped[datetime | None]
    step: Mapped[str]
    fraction: Mapped[float]
    outcome: Mapped[str] = mapped_column(server_default="")
    details: Mapped[dict[str, Any]] = mapped_column(server_default="{}")
    bundle_version: Mapped[str | None]


class ProgressMessage(Base):
    """A message that shows how a retraining run goes, there until it shows how the run ended.

    Attributes:
        platform: ``telegram``, ...
        chat_id: Of the chat there; in a private one it is the person's id.
        message_id: Of the message in that chat.
        run_id: The run.
        language: Code of the one it is written in; None where unknown.
    """

    __tablename__ = "progress_messages"

    platform: Mapped[str] = mapped_column(primary_key=True)
    chat_id: Mapped[str] = mapped_column(primary_key=True)
    message_id: Mapped[str] = mapped_column(primary_key=True)
    run_id: Mapped[int] = mapped_column(Identifier, ForeignKey("retraining_runs.id", ondelete="CASCADE"))
    language: Mapped[str | None]


class OpenQuestion(Base):
    """What the bot asked somebody and waits to be told: it outlives a restart, and has a time limit.

    It refers to no row of users: to ask somebody stores nobody.

    Attributes:
        person: ``telegram:123``.
        chat: Where it was asked; empty where a person has one chat only.
        asked_by: Key of the message that led to it; delivered again, it asks nothing new.
        kind: What is asked, ``stars`` or ``film``, or as another part of the dialogue has it.
        payload: What the answer needs: films, stars, what comes next.
        asked_at: When.
        passed: Whether the person has said something else since.
        message: Key of the message that asks, once it is sent and the platform has told.
    """

    __tablename__ = "open_questions"
    __table_args__ = (UniqueConstraint("person", "chat", "asked_by"),)

    id: Mapped[int] = mapped_column(Identifier, primary_key=True)
    person: Mapped[str]
    chat: Mapped[str]
    asked_by: Mapped[str]
    kind: Mapped[str]
    payload: Mapped[dict[str, Any]]
    asked_at: Mapped[datetime]
    passed: Mapped[bool]
    message: Mapped[str | None]


class RatingImport(Base):
    """An export of another service that somebody sent: what was read of it, and what became of it.

    Attributes:
        message_key: Of the message that brought it; a second delivery finds it here.
        service: Name of the service it comes from.
        state: ``offered``, ``used``, ``undone`` or ``left``.
        content: What `db.imports.Content` holds.
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


class NotSeen(Base):
    """A film that somebody was asked about, and has not seen."""

    __tablename__ = "not_seen"

    user_id: Mapped[int] = mapped_column(
        Identifier, ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    product_id: Mapped[str] = mapped_column(primary_key=True)
    said_at: Mapped[datetime]


class Invitation(Base):
    """A code by which somebody lets one friend compare tastes with them; gone once it is used."""

    __tablename__ = "invitations"

    code: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(Identifier, ForeignKey("users.id", ondelete="CASCADE"))
    made_at: Mapped[datetime]


class Friendship(Base):
    """Two people who agreed to compare tastes; the lower id first."""

    __tablename__ = "friendships"

    user_id: Mapped[int] = mapped_column(
        Identifier, ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    friend_id: Mapped[int] = mapped_column(
        Identifier, ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    agreed_at: Mapped[datetime]


class WebSession(Base):
    """A browser that is known as somebody.

    Attributes:
        token_hash: SHA-256 of what its cookie holds, in hex; the cookie itself is stored nowhere.
        user_id: As whom.
        began_at: When it was first stored.
        seen_at: When it was last heard of, to within a day.
    """

    __tablename__ = "web_sessions"
    __table_args__ = (Index(None, "user_id"),)

    token_hash: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(Identifier, ForeignKey("users.id", ondelete="CASCADE"))
    began_at: Mapped[datetime]
    seen_at: Mapped[datetime]


class LinkCode(Base):
    """A code that joins two accounts of one person; gone once it is used.

    Attributes:
        code_hash: SHA-256 of the code, in hex.
        user_id: Who made it.
        made_at: When.
    """

    __tablename__ = "link_codes"
    __table_args__ = (Index(None, "user_id"),)

    code_hash: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(Identifier, ForeignKey("users.id", ondelete="CASCADE"))
    made_at: Mapped[datetime]
