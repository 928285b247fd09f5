"""The dial: whether a person's lists hold familiar films or adventurous ones."""

from bot.service.service import Visit
from db import users


def position(visit: Visit) -> float:
    """Where a person's dial stands, from -1 (familiar) to 1 (adventurous); the operator's where unturned."""
    with visit.database.reading() as session:
        user = visit.stored(session)
        return visit.service.default_dial if user is None or user.dial is None else user.dial


def turn(visit: Visit, dial: float) -> None:
    """Turns it.

    Raises:
        ValueError: ``dial`` is not within -1 and 1.
    """
    if not -1 <= dial <= 1:
        raise ValueError(f"{dial!r} is not from -1 to 1")
    with visit.database.writing() as session:
        users.set_dial(session, visit.ensured(session), dial)
