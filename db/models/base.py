"""What all tables stand on: the base class, and types that SQLite and PostgreSQL both have.

A new column is a field of its table and a revision in ``db/migrations/versions``, numbered after the last
one; a test compares the two. What SQLite needs beyond the types is in ``db.session``.
"""

from datetime import UTC, datetime
from typing import Any, Final

from sqlalchemy import (
    JSON,
    BigInteger,
    DateTime,
    Dialect,
    Float,
    Integer,
    MetaData,
    SmallInteger,
    String,
    Table,
)
from sqlalchemy.orm import DeclarativeBase
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
