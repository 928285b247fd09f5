"""Database URLs: reading MARQUEE_DATABASE_URL, and hiding its secrets."""

from pathlib import Path
from typing import Final

from sqlalchemy import make_url
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError

from db.errors import StorageError

_EXAMPLES: Final = "sqlite:////var/lib/marquee.sqlite or postgresql://marquee:PASSWORD@host/marquee"
_SECRET: Final = ("password", "sslpassword")


def parse_url(text: str) -> URL:
    """Reads an SQLAlchemy URL; ``postgresql://`` and ``postgres://`` mean psycopg 3.

    Raises:
        StorageError: The text is no URL of a supported database, or the database is in memory. The message
            does not repeat an invalid URL, since any part of it may be the password.
    """
    try:
        url = make_url(text)
    except (ArgumentError, ValueError):  # ValueError: a port that is no number
        raise StorageError(
            f"MARQUEE_DATABASE_URL is no database URL: write one such as {_EXAMPLES}."
        ) from None
    if "@" in (url.host or ""):
        raise StorageError("MARQUEE_DATABASE_URL has a password with an @ in it: write it as %40.")
    if url.drivername in {"postgresql", "postgres", "postgresql+psycopg"}:
        return url.set(drivername="postgresql+psycopg")
    if url.get_backend_name() != "sqlite":
        raise StorageError(
            f"There is no driver for {url.drivername} here: MARQUEE_DATABASE_URL names a database of SQLite "
            f"or PostgreSQL, such as {_EXAMPLES}."
        )
    if (url.database or ":memory:") == ":memory:":
        raise StorageError(
            "A database in memory forgets every rating: give MARQUEE_DATABASE_URL a file name."
        )
    if not (url.database or "").startswith("~"):
        return url
    try:
        return url.set(database=str(Path(url.database or "").expanduser()))
    except RuntimeError:
        raise StorageError("MARQUEE_DATABASE_URL names an unknown home (~): write the whole path.") from None


def sqlite_file(url: URL) -> Path | None:
    """File of an SQLite database; None for other databases."""
    return Path(url.database or "") if url.get_backend_name() == "sqlite" else None


def without_secrets(url: URL) -> str:
    """The URL without passwords, to be shown and logged."""
    return url.difference_update_query(_SECRET).render_as_string(hide_password=True)
