"""The end of a film night's vote: an hour before it, or when its planner says so, the film is named."""

from datetime import timedelta

from bot.dialogue import wording
from bot.dialogue.actions import Action
from bot.dialogue.by_itself.due import DueKind
from bot.dialogue.company import film_night_words as told
from bot.dialogue.message import Reply
from bot.dialogue.turn import Turn
from bot.service import film_nights
from bot.service.due import Due


def press_close(turn: Turn, action: Action) -> list[Reply]:
    """Close now: the film is named; numbers: the night."""
    night = told.of_button(turn, action)
    if night is None:
        return [wording.old_button(turn)]
    if night.state != "open":
        return [told.is_over(turn, night)]
    if not told.may_direct(turn, night):
        return [told.not_yours(turn, night)]
    decided = film_nights.close_now(turn.visit, night.number)
    return [told.decided(turn, decided) if decided else told.is_over(turn, night)]


def close_due(turn: Turn, message: Due) -> list[Reply]:
    """An hour before: the film is named."""
    night = film_nights.decide(turn.visit, film_nights.number_in(message))
    return [told.decided(turn, night)] if night else []


DUE = DueKind(film_nights.CLOSE, close_due, patience=timedelta(hours=12))
"""Later than that, the evening is over."""
PRESSES = {"nclose": press_close}
