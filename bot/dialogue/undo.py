"""/undo: takes the newest change back, and the one before it when asked again."""

from bot.dialogue import films
from bot.dialogue.command import Command
from bot.dialogue.message import Reply
from bot.dialogue.stars import drawn
from bot.dialogue.text import Text
from bot.dialogue.turn import Turn
from bot.service import ratings
from bot.service.ratings import TakenBack


def answer(turn: Turn, argument: str) -> list[Reply]:  # noqa: ARG001
    """Answers ``/undo``."""
    undone = ratings.undo(turn.visit, turn.key)
    return [Reply(taken_back(turn, undone) if undone else turn.say("undo-nothing"))]


def taken_back(turn: Turn, undone: TakenBack) -> Text:
    """What a change that was taken back did."""
    film = films.name(turn.language, undone.film, undone.product_id)
    if undone.stars is None:
        return turn.say("undo-gone", film=film)
    stars = drawn(undone.stars)
    if undone.before is None:
        return turn.say("undo-restored", film=film, stars=stars)
    return turn.say("undo-changed", film=film, stars=stars, before=drawn(undone.before))


COMMAND = Command("undo", "undo-command", answer)
