"""What it means when a database refuses: one line for the operator, with the way out."""

from typing import Final

from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from db.address import without_secrets

# How PostgreSQL and its client library word what goes wrong, in English, as both of them come; a server that
# speaks another language is quoted with the general advice. Codes would be better, but a refused connection
# carries none.
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
    """What a database said when it refused, and what to do about it.

    Args:
        url: Of the database; its password is not repeated.
        error: What SQLAlchemy raised.

    Returns:
        One line.
    """
    said = str(error.orig).strip()
    remedy = next((remedy for words, remedy in _REMEDIES if words in said.lower()), _WHATEVER)
    said = said.partition("\n")[0].strip().rstrip(".")  # the lines below guess at reasons
    if url.get_backend_name() == "sqlite":
        return f"Cannot use the database {without_secrets(url)}: {said}."
    return f"Cannot use the database {without_secrets(url)} ({said}): {remedy}."
