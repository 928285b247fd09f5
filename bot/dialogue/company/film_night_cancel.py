"""A film night is called off, by a button or in words."""

from bot.dialogue import wording
from bot.dialogue.actions import Action
from bot.dialogue.company import film_night_words as told
from bot.dialogue.message import Reply
from bot.dialogue.turn import Turn
from bot.service import film_nights


def cancel(turn: Turn, *, is_sure: bool = True) -> Reply:
    """Calls off the night that the chat plans.

    Args:
        turn: Of whoever says so.
        is_sure: It was said, not asked. Else, and where nobody knows who says it, a button does it.
    """
    planned = film_nights.current(turn.visit, turn.incoming.chat)
    if planned is None:
        return Reply(turn.say("filmnight-none"))
    if not told.may_direct(turn, planned):
        return told.not_yours(turn, planned)
    if turn.incoming.is_chat or not is_sure:
        return told.ask_whether_off(turn, planned)
    cancelled = film_nights.cancel(turn.visit, planned.number)
    return told.cancelled(turn, cancelled) if cancelled else told.is_over(turn, planned)


def press_cancel(turn: Turn, action: Action) -> list[Reply]:
    """Cancel: there is no film night; numbers: the night."""
    night = told.of_button(turn, action)
    if night is None:
        return [wording.old_button(turn)]
    if night.state not in {"open", "decided"}:
        return [told.is_over(turn, night)]
    if not told.may_direct(turn, night):
        return [told.not_yours(turn, night)]
    cancelled = film_nights.cancel(turn.visit, night.number)
    return [told.cancelled(turn, cancelled) if cancelled else told.is_over(turn, night)]


def press_keep(turn: Turn, action: Action) -> list[Reply]:
    """Leave the one that is planned."""
    return [Reply(turn.say("filmnight-kept"), replace=True)]


PRESSES = {"ncancel": press_cancel, "nkeep": press_keep}
