"""Explanations of database errors: one line for the operator that says what to do."""

from typing import Final

from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from db.address import without_secrets

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
    if url.get_backend_name() == "sqlite":
        return f"Cannot use the database {without_secrets(url)}: {said}."
    return f"Cannot use the database {without_secrets(url)} ({said}): {remedy}."
