"""/undo: takes the newest change back, and the one before it when asked again."""

from bot.dialogue import films, stars
from bot.dialogue.command import Command
from bot.dialogue.message import Reply
from bot.dialogue.text import Bold
from bot.dialogue.turn import Turn
from bot.service import ratings


def answer(turn: Turn, argument: str) -> list[Reply]:  # noqa: ARG001
    """Answers ``/undo``."""
    undone = ratings.undo(turn.visit, turn.key)
    if undone is None:
        return [Reply(("There is nothing to undo.",))]
    if isinstance(undone, ratings.ImportTakenBack):
        left = f"You have {undone.left} ratings left." if undone.left else "You have no ratings now."
        return [Reply((f"Undone: the import from {undone.service}. {left}",))]
    name = films.name(undone.film, undone.product_id)
    if undone.stars is None:
        return [Reply(("Undone: your rating of ", Bold(name), " is gone"))]
    before = f" (it was {stars.drawn(undone.before)})" if undone.before else ""
    return [Reply(("Undone: ", *films.with_stars(name, undone.stars), f" again{before}"))]


COMMAND = Command("undo", "Take your last change back", answer)
