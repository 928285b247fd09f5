"""/random: one film, drawn from those that somebody would like."""

from bot.dialogue import wording
from bot.dialogue.about_films import cards
from bot.dialogue.actions import Action, buttons
from bot.dialogue.command import Command
from bot.dialogue.message import Reply
from bot.dialogue.recommending.place import NOWHERE
from bot.dialogue.recommending.wish_reader import read_wish
from bot.dialogue.turn import Turn
from bot.service import wishes
from bot.service.problems import NoModel
from bot.service.recommendations import random_film
from bot.service.wishes import Filter


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/random [words]``."""
    if not turn.visit.has_model:
        return [wording.no_bundle(turn)]
    wanted = read_wish(turn.visit, argument).wanted
    return [_drawn(turn, wanted, wishes.keep(turn.visit, wanted))]


def press_another(turn: Turn, action: Action) -> list[Reply]:
    """The button that draws another one; numbers: the number of the wish."""
    wish = int(action.numbers[0]) if action.numbers else 0
    wanted = wishes.of(turn.visit, wish)
    return [wording.old_button(turn) if wanted is None else _drawn(turn, wanted, wish)]


def _drawn(turn: Turn, wanted: Filter, wish: int) -> Reply:
    drawn = random_film(turn.visit, turn.key, wanted=wanted)
    if isinstance(drawn, NoModel):
        return wording.no_bundle(turn)
    if not drawn.films:
        return Reply(turn.say("random-none"))
    note = turn.say("random-near") if drawn.dropped else ()
    another = buttons(turn.label("random-another-button"), "draw", wish)
    return cards.show(turn, drawn.films[0].film.film_id, NOWHERE, note=note, more=another)


COMMAND = Command(
    "random",
    "random-command",
    answer,
    usage="random-arguments",
    examples=("/random", "/random comedy"),
    presses={"draw": press_another},
    for_chats=True,
)
