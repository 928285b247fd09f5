"""Taking back the newest change, of whatever kind."""

from dataclasses import dataclass

from bot.service import ratings
from bot.service.ratings import ImportTakenBack, TakenBack
from bot.service.service import Visit
from db import marks
from db import ratings as stored
from db.marks import MarkKind
from recommender.catalog.film import Film

__all__ = ["ImportTakenBack", "MarkTakenBack", "TakenBack", "before_newest", "undo"]


@dataclass(frozen=True, slots=True)
class MarkTakenBack:
    """A mark taken back.

    Attributes:
        product_id: What it was about.
        film: None where the catalog in service no longer holds it.
        kind: The mark.
        was_on: It had been set, and is gone; else it had been taken off, and is there again.
        others: Further films of the same message whose mark went with it.
    """

    product_id: str
    film: Film | None
    kind: MarkKind
    was_on: bool
    others: tuple[Film, ...] = ()


def undo(visit: Visit, message_key: str) -> TakenBack | ImportTakenBack | MarkTakenBack | None:
    """Takes back the newest change of ratings or a mark, and when asked again the one before it.

    Args:
        visit: Of whoever made it.
        message_key: Names the message for good; the same one again gives the same answer.
    """
    with visit.database.writing() as session:
        user = visit.stored(session)
        if user is None:
            return None
        taken = marks.undone(session, user, message_key)
        marked_at = marks.newest_change(session, user)
        rated_at = stored.next_undo_at(session, user, message_key)
        if taken is None and marked_at is not None and (rated_at is None or marked_at > rated_at):
            taken = marks.undo(session, user, message_key)
    if taken is None:
        return ratings.undo(visit, message_key)
    film = ratings.film_of(visit, taken.product_id)
    found = (ratings.film_of(visit, product_id) for product_id in taken.others)
    others = dict.fromkeys(other for other in found if other is not None and other != film)
    return MarkTakenBack(taken.product_id, film, taken.kind, taken.was_on, tuple(others))


def before_newest(visit: Visit, product_id: str) -> float | None:
    """Stars that a film had before the newest change of all, where that was of this film.

    Args:
        visit: Of whoever made it.
        product_id: The film, by any of its editions.

    Returns:
        0 where it had none; None where the newest change was of another film, or there is none.
    """
    with visit.database.reading() as session:
        user = visit.stored(session)
        newest = stored.newest_change(session, user) if user else None
        if newest is None or newest.product_id not in ratings.editions_of(visit, product_id):
            return None
        return newest.before or 0.0
