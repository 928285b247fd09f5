"""/undo: takes the newest change back, and the one before it when asked again."""

from bot.dialogue import films, stars
from bot.dialogue.message import Reply
from bot.dialogue.text import Bold
from bot.dialogue.turn import Turn
from db import ratings, users


def answer(turn: Turn, argument: str) -> list[Reply]:  # noqa: ARG001
    """Answers ``/undo``."""
    with turn.database.writing() as session:
        user = users.find(session, turn.person.platform, turn.person.external_id)
        undone = ratings.undo(session, user, turn.incoming.message_key) if user else None
    if undone is None:
        return [Reply(("There is nothing to undo.",))]
    name = films.name_of(turn.recommender.catalog if turn.recommender else None, undone.product_id)
    if undone.stars_to is None:
        return [Reply(("Undone: your rating of ", Bold(name), " is gone"))]
    before = f" (it was {stars.drawn(undone.stars_from)})" if undone.stars_from else ""
    return [Reply(("Undone: ", *films.with_stars(name, undone.stars_to), f" again{before}"))]
