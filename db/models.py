"""The tables, as typed mappings, with types that SQLite and PostgreSQL both have.

A new column is a field here and a revision in ``db/migrations/versions``, numbered after the last one; a test
compares the two. What SQLite needs beyond the types is in ``db.session``.
"""

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

# SQLite numbers rows only for INTEGER. PostgreSQL gets the room of BIGINT.
Identifier: Final = BigInteger().with_variant(Integer, "sqlite")


class UtcDateTime(TypeDecorator[datetime]):
    """A moment, aware and in UTC on both sides, also in a database without time zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """The moment in UTC.

        Raises:
            ValueError: The moment is naive. Nobody could tell later which zone it meant.
        """
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value!r} names no time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """The moment with the time zone that SQLite drops."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class HalfStars(TypeDecorator[float]):
    """Stars, 1 to 5 in halves, stored exactly as a whole number of halves (2 to 10)."""

    impl = SmallInteger
    cache_ok = True

    def process_bind_param(self, value: float | None, dialect: Dialect) -> int | None:  # noqa: ARG002
        """Stars as halves.

        Raises:
            ValueError: The number is not 1 to 5 in halves.
        """
        if value is None:
            return None
        halves = round(value * 2)
        if halves != value * 2 or not 2 <= halves <= 10:  # noqa: PLR2004
            raise ValueError(f"{value!r} is not 1 to 5 stars, halves allowed")
        return halves

    def process_result_value(self, value: int | None, dialect: Dialect) -> float | None:  # noqa: ARG002
        """Halves as stars."""
        return None if value is None else value / 2


class Base(DeclarativeBase):
    """The base of all tables. Every constraint has a name, so that a migration can name it, too."""

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
    """The table of a mapping, for statements without objects."""
    return kind.metadata.tables[kind.__tablename__]


class User(Base):
    """A person who talked to the bot, known by their id on their platform.

    Attributes:
        dial: From -1 (familiar films) to 1 (adventurous ones); None for the operator's default.
        language: Code of the language they chose; None for that of their platform.
        time_zone: Name of the zone they live in, as in ``Europe/Berlin``; None where they have not told.
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
    time_zone: Mapped[str | None]

    @property
    def key(self) -> str:
        """``telegram:123``, as in MARQUEE_ADMINS."""
        return f"{self.platform}:{self.external_id}"


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


class RetrainingRun(Base):
    """One retraining, and the lease that keeps it the only one.

    Attributes:
        state: ``queued``, ``running``, ``promoted``, ``kept`` or ``failed``.
        lease: 1 while the run is queued or running, None afterwards. It is unique, so the database itself
            refuses a second active run, whichever replica asks.
        heartbeat_at: Last sign of life of the training process.
        fraction: Progress of the step, 0 to 1.
        outcome: Code of the end; empty before. It is a `recommender.promotion.decision.Code` for promoted and
            kept runs, a `db.retraining_runs.RunFailure` for failed ones, and ``in words`` for runs older than
            codes.
        details: Values of the code: compared figures, an exit code, an error, the words.
        bundle_version: Version of the bundle it wrote; None if it wrote none.
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
    """A message that shows a retraining run. The row goes when the message shows the end.

    Attributes:
        platform: ``telegram``, ...
        chat_id: Id of the chat on the platform. A private chat has the id of its person.
        message_id: Id of the message in the chat.
        run_id: The run.
        language: Code of its language; None where unknown.
    """

    __tablename__ = "progress_messages"

    platform: Mapped[str] = mapped_column(primary_key=True)
    chat_id: Mapped[str] = mapped_column(primary_key=True)
    message_id: Mapped[str] = mapped_column(primary_key=True)
    run_id: Mapped[int] = mapped_column(Identifier, ForeignKey("retraining_runs.id", ondelete="CASCADE"))
    language: Mapped[str | None]


class OpenQuestion(Base):
    """A question of the bot that waits for an answer. It outlives a restart, and has a time limit.

    It refers to no row of users, since a question stores nobody.

    Attributes:
        person: ``telegram:123``.
        chat: Where it was asked; empty on platforms with one chat a person.
        asked_by: Key of the message that led to it. A second delivery asks nothing new.
        kind: ``stars``, ``film``, or another kind of the dialogue.
        payload: Data for the answer: films, stars, what comes next.
        asked_at: When it was asked.
        passed: Whether the person has said something else since.
        message: Key of the message that asks; None until it is sent.
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


class NotSeen(Base):
    """A film that a person was asked about and has not seen."""

    __tablename__ = "not_seen"

    user_id: Mapped[int] = mapped_column(
        Identifier, ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    product_id: Mapped[str] = mapped_column(primary_key=True)
    said_at: Mapped[datetime]


class Invitation(Base):
    """A code with which a person lets one friend compare tastes. It goes once it is used."""

    __tablename__ = "invitations"

    code: Mapped[str] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(Identifier, ForeignKey("users.id", ondelete="CASCADE"))
    made_at: Mapped[datetime]


class Friendship(Base):
    """Two people who agreed to compare tastes, the lower id first."""

    __tablename__ = "friendships"

    user_id: Mapped[int] = mapped_column(
        Identifier, ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    friend_id: Mapped[int] = mapped_column(
        Identifier, ForeignKey("users.id", ondelete="CASCADE"), primary_key=True
    )
    agreed_at: Mapped[datetime]


class DueMessage(Base):
    """What the bot is to say by itself at a moment, once or again and again.

    Attributes:
        due_at: When it is to be said, or said next.
        platform: Where, ``telegram``, ...
        chat: In which chat there, as in ``Incoming.chat``.
        user_id: To whom it is said in private; None where it is for all in the chat.
        kind: What is said, as the dialogue has it.
        key: Tells several of one kind in one chat apart; empty where there is one.
        payload: What saying it needs.
        language: Of the platform where it was asked for, as in ``Person.language``.
        claimed_at: Since when a bot is about to say it; a bot that died meanwhile holds it for some minutes.
        done_at: When it was said for the last time, or dropped.
    """

    __tablename__ = "due_messages"
    __table_args__ = (
        Index(None, "platform", "done_at", "due_at"),
        Index(None, "platform", "chat", "kind"),
        Index(None, "user_id"),
    )

    id: Mapped[int] = mapped_column(Identifier, primary_key=True)
    due_at: Mapped[datetime]
    platform: Mapped[str]
    chat: Mapped[str]
    user_id: Mapped[int | None] = mapped_column(Identifier, ForeignKey("users.id", ondelete="CASCADE"))
    kind: Mapped[str]
    key: Mapped[str]
    payload: Mapped[dict[str, Any]]
    language: Mapped[str]
    claimed_at: Mapped[datetime | None]
    done_at: Mapped[datetime | None]


class ApiKey(Base):
    """A key with which a program uses the API.

    Attributes:
        id: Its number.
        program: Name of the program: what people of it are stored under.
        digest: SHA-256 of the key, hexadecimal; the key itself is kept nowhere.
        scopes: Names of what it may do.
        made_at: When it was made.
        revoked_at: When it was taken back; None while it holds.
    """

    __tablename__ = "api_keys"

    id: Mapped[int] = mapped_column(Identifier, primary_key=True)
    program: Mapped[str] = mapped_column(String)
    digest: Mapped[str] = mapped_column(String, unique=True)
    scopes: Mapped[list[str]] = mapped_column(JSON)
    made_at: Mapped[datetime] = mapped_column(UtcDateTime)
    revoked_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


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
