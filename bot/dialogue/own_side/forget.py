"""/forgetme: deletes a person, after they confirmed by button or in words."""

import time
from dataclasses import replace as replace_

from bot.dialogue import forms
from bot.dialogue.actions import Action, buttons
from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Reply
from bot.dialogue.talk import yes_or_no
from bot.dialogue.turn import Turn
from bot.service import forget

# The question may be answered for an hour: a stray tap on an old one must not delete anything.
_VALID_S = 3600
_TYPED = "delete"


def answer(turn: Turn, argument: str = "") -> list[Reply]:
    """Answers ``/forgetme`` with a question; ``/forgetme delete`` is the answer to it."""
    if argument.strip().lower() == _TYPED:
        return [_forgotten(turn, replace=False)]
    stored = forget.stored(turn.visit)
    if stored is None:
        return [Reply(turn.say("forget-nothing"))]
    form = forms.button(turn, turn.label("forget-form-button", word=_TYPED), "forgetme")
    # Where the word is typed into a form a yes is not enough: it is asked again.
    yes = buttons(turn.label("forget-yes-button"), "forget", 0 if form else int(time.time()))
    no = buttons(turn.label("forget-no-button"), "keep")
    question = turn.say("forget-question", count=stored.ratings)
    typed = turn.say("forget-typed", command=f"/forgetme {_TYPED}")
    asked = yes_or_no.asked(turn, Reply((*question, "\n\n", *typed), ((*yes, *no),)), is_for_good=True)
    if form:
        return [replace_(asked, text=(*question, "\n\n", *turn.say("forget-copy")), buttons=(form, no))]
    return [asked]


def press_forget(turn: Turn, action: Action) -> list[Reply]:
    """The button that confirms; numbers: when it was offered, in seconds since 1970."""
    if not action.numbers or abs(time.time() - action.numbers[0]) > _VALID_S:
        return answer(turn)
    return [_forgotten(turn, replace=True)]


def press_keep(turn: Turn, action: Action) -> list[Reply]:
    """The button that keeps everything."""
    yes_or_no.end(turn)
    return [Reply(turn.say("forget-kept"), replace=True)]


def _forgotten(turn: Turn, *, replace: bool) -> Reply:
    forget.forget(turn.visit)
    return Reply(turn.say("forget-done"), replace=replace)


COMMAND = Command(
    "forgetme",
    "forget-command",
    answer,
    presses={"forget": press_forget, "keep": press_keep},
    places=IN_PRIVATE,
)
