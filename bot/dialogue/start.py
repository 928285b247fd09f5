"""/start: says hello, and how to begin; or does what the link says that it came by."""

from bot.dialogue import links, wording
from bot.dialogue.actions import buttons
from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Reply
from bot.dialogue.turn import Turn
from bot.service import ratings


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/start``, with whatever a link has put behind it."""
    linked = links.follow(turn, argument) if argument else None
    return linked or _hello(turn)


def _hello(turn: Turn) -> list[Reply]:
    count = ratings.count(turn.visit)
    if not turn.visit.has_model:
        return [Reply(turn.say("start-no-model")), wording.no_bundle(turn)]
    hello = turn.say("start-again", count=count) if count else turn.say("start-first")
    return [
        Reply(
            (*hello, "\n\n", *turn.say("start-how")),
            (buttons(turn.label("recommend-button"), "list", 5),),
        )
    ]


COMMAND = Command("start", "start-command", answer, places=IN_PRIVATE, in_help=False, for_chats=True)
