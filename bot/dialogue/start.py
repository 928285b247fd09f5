"""/start: says hello, and how to begin; or does what the link says that it came by."""

from bot.dialogue import wording
from bot.dialogue.about_films import match
from bot.dialogue.actions import buttons
from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Reply
from bot.dialogue.own_side import links
from bot.dialogue.rating import first_cards
from bot.dialogue.turn import Turn
from bot.service import films, ratings


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/start``, with whatever a link has put behind it."""
    linked = (match.link(turn, argument) or links.follow(turn, argument)) if argument else None
    return linked or _hello(turn)


def _hello(turn: Turn) -> list[Reply]:
    count = ratings.count(turn.visit)
    if not turn.visit.has_model:
        return [Reply(turn.say("start-no-model")), wording.no_bundle(turn)]
    tap = buttons(turn.label("start-tap-button"), "card", 0)
    if count:
        text = (*turn.say("start-again", count=count), "\n\n", *turn.say("start-how"))
        return [Reply(text, (buttons(turn.label("recommend-button"), "list", 5), tap))]
    known = films.extent(turn.visit)
    extent = (
        turn.say("start-extent-until", count=known.films, year=str(known.last_year))
        if known.last_year
        else turn.say("start-extent", count=known.films)
    )
    text = (*turn.say("start-first"), "\n", *extent)
    return [Reply(text, (tap, buttons(turn.label("start-films-button"), "list", 5)))]


COMMAND = Command(
    "start",
    "start-command",
    answer,
    presses=first_cards.PRESSES,
    places=IN_PRIVATE,
    in_help=False,
    for_chats=True,
)
