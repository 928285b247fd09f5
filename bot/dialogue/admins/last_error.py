"""/lasterror: what went wrong lately, without what people said."""

from bot.dialogue.admins import retrain
from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Reply
from bot.dialogue.text import Bold, Span
from bot.dialogue.turn import Turn
from bot.service import errors

_SHOWN = 5


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/lasterror``."""
    found = errors.latest(turn.visit, _SHOWN)
    if not found:
        return [Reply(turn.say("lasterror-none"))]
    spans: list[Span] = [*turn.say("lasterror-heading")]
    for error in found:
        when = retrain.ago(error.at, language=turn.language)
        spans += ["\n\n", f"{when}\n", Bold(error.line), f"\n{error.place}"]
    return [Reply((*spans, "\n\n", *turn.say("lasterror-more")))]


COMMAND = Command(
    "lasterror", "lasterror-command", answer, for_admins=True, least="moderator", places=IN_PRIVATE
)
