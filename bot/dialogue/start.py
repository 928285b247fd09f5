"""/start: says hello, and how to begin; or does what the link says that it came by."""

from bot.dialogue import first_cards, links, match, wording
from bot.dialogue.actions import buttons
from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Reply
from bot.dialogue.text import Bold
from bot.dialogue.turn import Turn
from bot.service import films as catalog
from bot.service import ratings


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/start``, with whatever a link has put behind it."""
    linked = (match.link(turn, argument) or links.follow(turn, argument)) if argument else None
    return linked or _hello(turn)


def _hello(turn: Turn) -> list[Reply]:
    count = ratings.count(turn.visit)
    if not turn.visit.has_model:
        return [
            Reply((Bold("Welcome to Marquee!"), " I recommend films.")),
            wording.no_bundle(is_admin=turn.is_admin),
        ]
    known = catalog.extent(turn.visit)
    if count:
        rated = "one film" if count == 1 else f"{count} films"
        return [
            Reply(
                (
                    Bold("Welcome back!"),
                    f" You have rated {rated}.",
                    "\n\nRate a film:  ",
                    Bold("/rate Heat 5"),
                    "\nGet films:  ",
                    Bold("/recommend"),
                    "\nMore:  /help",
                ),
                (buttons("Recommend", "list", 5), buttons("Tap through a few", "card", 0)),
            )
        ]
    until = f", up to {known.last_year}" if known.last_year else ""
    return [
        Reply(
            (
                Bold("Welcome to Marquee!"),
                (
                    " I find films for you from the ones you already like.\nName one you love, "
                    "or tap through a few. "
                    f"I know {known.films:,} films{until}.\nYou have ratings elsewhere? /import takes them. "
                    "All I can do: /help"
                ),
            ),
            first_cards.invitation(),
        )
    ]


COMMAND = Command(
    "start",
    "Say hello",
    answer,
    presses=first_cards.PRESSES,
    places=IN_PRIVATE,
    in_help=False,
    for_chats=True,
)
