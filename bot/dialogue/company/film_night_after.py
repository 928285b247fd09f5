"""The day after a film night: how was it? Whoever taps stars has rated the film."""

from dataclasses import replace
from datetime import timedelta

from bot.dialogue import stars, wording
from bot.dialogue.actions import Action
from bot.dialogue.by_itself.due import DueKind
from bot.dialogue.company import film_night_words as told
from bot.dialogue.message import Reply
from bot.dialogue.turn import Turn
from bot.service import film_nights
from bot.service.due import Due


def press_stars(turn: Turn, action: Action) -> list[Reply]:
    """How it was; numbers: the night, the stars."""
    night = told.of_button(turn, action)
    given = action.numbers[1] if len(action.numbers) > 1 else 0.0
    if night is None or given not in stars.WHOLE:
        return [wording.old_button(turn)]
    if not film_nights.rate(turn.visit, night, given, turn.key):
        return [wording.film_gone(turn)]
    return [replace(told.how_was(turn, night), replace=True)]


def press_not(turn: Turn, action: Action) -> list[Reply]:
    """It did not happen; numbers: the night."""
    night = told.of_button(turn, action)
    if night is None:
        return [wording.old_button(turn)]
    if film_nights.rated_since(turn.visit, night):
        return [Reply(turn.say("filmnight-rated-already"))]
    if film_nights.did_not_happen(turn.visit, night.number) is None:
        return [wording.old_button(turn)]
    return [Reply(turn.say("filmnight-did-not-happen"), replace=True, for_all=True)]


def ask_due(turn: Turn, message: Due) -> list[Reply]:
    """The next day: how was it?"""
    if not film_nights.wants_asking(turn.visit, message):
        return []
    night = film_nights.ask_how(turn.visit, film_nights.number_in(message))
    return [told.how_was(turn, night)] if night else []


DUE = DueKind(film_nights.ASK, ask_due, patience=timedelta(days=3))
"""So long people may still know how it was."""
PRESSES = {"nstars": press_stars, "nnot": press_not}
