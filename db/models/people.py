"""The tables of people: names and settings, browsers, codes, friends, and programs that ask for them."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.models.base import Base, Identifier, UtcDateTime


class User(Base):
    """A person who talked to the bot, known by their id on their platform; or a group of them.

    Attributes:
        dial: From -1 (familiar films) to 1 (adventurous ones); None for the operator's default.
        language: Code of the language they chose; None for that of their platform.
        time_zone: Name of the zone they live in, as in ``Europe/Berlin``; None where they have not told.
        of_group: What was chosen for a group, as `bot.service.group_settings` has it; None for a person.
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
    of_group: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))

    @property
    def key(self) -> str:
        """``telegram:123``, as in MARQUEE_ADMINS."""
        return f"{self.platform}:{self.external_id}"


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
