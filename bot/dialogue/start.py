"""/start: says hello, and how to begin; or does what the link says that it came by."""

from bot.dialogue import links, wording
from bot.dialogue.actions import buttons
from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Reply
from bot.dialogue.text import Bold, Span
from bot.dialogue.turn import Turn
from bot.service import ratings


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/start``, with whatever a link has put behind it."""
    linked = links.follow(turn, argument) if argument else None
    return linked or _hello(turn)


def _hello(turn: Turn) -> list[Reply]:
    count = ratings.count(turn.visit)
    if not turn.visit.has_model:
        return [
            Reply((Bold("Welcome to Marquee!"), " I recommend films.")),
            wording.no_bundle(is_admin=turn.is_admin),
        ]
    if count:
        rated = "one film" if count == 1 else f"{count} films"
        hello: tuple[Span, ...] = (Bold("Welcome back!"), f" You have rated {rated}.")
    else:
        hello = (
            Bold("Welcome to Marquee!"),
            " Tell me films you like, and I'll find you others you'll like too.",
        )
    return [
        Reply(
            (
                *hello,
                "\n\nRate a film:  ",
                Bold("/rate Heat 5"),
                "\nGet films:  ",
                Bold("/recommend"),
                "\nMore:  /help",
            ),
            (buttons("Recommend", "list", 5),),
        )
    ]


COMMAND = Command("start", "Say hello", answer, places=IN_PRIVATE, in_help=False, for_chats=True)
