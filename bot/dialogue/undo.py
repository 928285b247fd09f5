"""/undo: takes the newest change back, and the one before it when asked again."""

from bot.dialogue import films, stars
from bot.dialogue.command import Command
from bot.dialogue.message import Reply
from bot.dialogue.text import Bold
from bot.dialogue.turn import Turn
from bot.service import undo
from bot.service.marks import MarkKind
from bot.service.undo import MarkTakenBack

_MARKS: dict[MarkKind, str] = {
    "seen": "seen",
    "not_for_me": "not for you",
    "later": "on your watchlist",
}


def answer(turn: Turn, argument: str) -> list[Reply]:  # noqa: ARG001
    """Answers ``/undo``."""
    undone = undo.undo(turn.visit, turn.key)
    if undone is None:
        return [Reply(("There is nothing to undo.",))]
    name = films.name(undone.film, undone.product_id)
    if isinstance(undone, MarkTakenBack):
        again = "no longer" if undone.was_on else "again"
        return [Reply(("Undone: ", Bold(name), f" is {again} {_MARKS[undone.kind]}"))]
    if undone.stars is None:
        return [Reply(("Undone: your rating of ", Bold(name), " is gone"))]
    before = f" (it was {stars.drawn(undone.before)})" if undone.before else ""
    return [Reply(("Undone: ", *films.with_stars(name, undone.stars), f" again{before}"))]


COMMAND = Command("undo", "Take your last change back", answer)
