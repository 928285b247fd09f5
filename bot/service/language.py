"""The language in which a person wants to be spoken to."""

from bot.service.service import Visit
from db import users


def chosen(visit: Visit) -> str | None:
    """The code that a person chose; None where they chose none. Read at most once a visit."""
    if not visit.known.is_read:
        with visit.database.reading() as session:
            visit.stored(session)
    return visit.known.language


def choose(visit: Visit, language: str | None) -> None:
    """Remembers the language that somebody chose.

    Args:
        visit: Of whoever chooses.
        language: Its code; None to go by their platform again.
    """
    with visit.database.writing() as session:
        users.set_language(session, visit.ensured(session), language)
    visit.known.language = language
