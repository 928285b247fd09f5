"""Explanations of database errors: one line for the operator that says what to do."""

import sqlite3
from pathlib import Path
from typing import Final

from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from db.address import sqlite_file, without_secrets

# Parts of the English messages of PostgreSQL and its client library; messages in other languages get the
# general advice. A refused connection has no error code that could be used instead.
_REMEDIES: Final = (
    ("password authentication failed", "put the right user and password into MARQUEE_DATABASE_URL"),
    ("no password supplied", "put user and password into MARQUEE_DATABASE_URL"),
    ("no pg_hba.conf entry", "let this machine and user in (the server's pg_hba.conf)"),
    ('role "', "create the user: createuser --pwprompt NAME on the server"),
    ('database "', "create it: createdb --owner USER NAME on the server"),
    ("permission denied", "let the user create tables: GRANT ALL ON SCHEMA public TO USER"),
    ("too many", "raise the server's max_connections, or stop what else uses it"),
    ("the database system is", "the server is starting or stopping: wait, then try again"),
    ("lock timeout", "something else works on the same rows: wait for it, then try again"),
    ("could not translate host name", "put the right host into MARQUEE_DATABASE_URL"),
    ("failed to resolve host", "put the right host into MARQUEE_DATABASE_URL"),
    ("name or service not known", "put the right host into MARQUEE_DATABASE_URL"),
    ("connection refused", "start the server, or put the right host and port into MARQUEE_DATABASE_URL"),
    ("no such file or directory", "start the server, or put the right host into MARQUEE_DATABASE_URL"),
    ("timeout expired", "the server does not answer: check host, port and firewall"),
    ("connection timeout", "the server does not answer: check host, port and firewall"),
)
_ANEW: Final = (
    "move {file} aside, with its -wal and -shm where they are, then run `marquee db restore BACKUP` with the "
    "file of a backup, or `marquee db upgrade` to start anew"
)
_MAY_NOT: Final = "let this user write {file} and its directory"
_HELD: Final = "another program holds it: end that one, or wait, then try again"
# By SQLite's codes without what is added to them; {file}: the database's file.
_OF_FILES: Final = {
    sqlite3.SQLITE_NOTADB: f"{_ANEW}; where it is another program's, name another in MARQUEE_DATABASE_URL",
    sqlite3.SQLITE_CORRUPT: _ANEW,
    sqlite3.SQLITE_READONLY: _MAY_NOT,
    sqlite3.SQLITE_PERM: _MAY_NOT,
    sqlite3.SQLITE_CANTOPEN: _MAY_NOT,
    sqlite3.SQLITE_FULL: "make room on its disk",
    sqlite3.SQLITE_IOERR: "look at its disk, which could not be read or written",
    sqlite3.SQLITE_BUSY: _HELD,
    sqlite3.SQLITE_LOCKED: _HELD,
}
_WITHOUT_ADDITIONS: Final = 0xFF
_WHATEVER: Final = "check MARQUEE_DATABASE_URL and the server's log"


def explain(url: URL, error: DBAPIError) -> str:
    """Says what a database's error means, and what to do about it.

    Args:
        url: URL of the database; its password is not repeated.
        error: The error from SQLAlchemy.

    Returns:
        One line.
    """
    said = str(error.orig).strip()
    remedy = next((remedy for words, remedy in _REMEDIES if words in said.lower()), _WHATEVER)
    said = said.partition("\n")[0].strip().rstrip(".")  # further lines only guess at reasons
    file = sqlite_file(url)
    if file is not None and isinstance(error.orig, sqlite3.Error):
        return explain_file(file, error.orig)
    return f"Cannot use the database {without_secrets(url)} ({said}): {remedy}."


def explain_file(file: Path, error: sqlite3.Error) -> str:
    """Says what SQLite's error about a file means, and what to do about it, in one line."""
    said = str(error).strip().rstrip(".")
    remedy = _OF_FILES.get(_code(error))
    if remedy is None:
        return f"Cannot use the database {file}: {said}."
    return f"Cannot use the database {file} ({said}): {remedy.format(file=file)}."


def is_damage(error: sqlite3.Error) -> bool:
    """Whether an error says that the file itself is damaged."""
    return _code(error) in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}


def _code(error: sqlite3.Error) -> int:
    return getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & _WITHOUT_ADDITIONS
