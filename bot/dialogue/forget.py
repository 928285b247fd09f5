"""/forgetme: deletes a person, after they confirmed it, by button or by typing."""

import time

from bot.dialogue.actions import Action, buttons
from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Reply
from bot.dialogue.text import Bold
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
        return [Reply(("I have nothing stored about you.",))]
    what = {0: "everything I stored about you", 1: "your one rating"}.get(
        stored.ratings, f"all your {stored.ratings} ratings"
    )
    yes = buttons("Yes, forget me", "forget", int(time.time()))
    return [
        Reply(
            (
                Bold("Forget you?"),
                (
                    f"\nThis deletes {what}, their history and the lists I showed you. No undo for this. "
                    "To keep a copy: /mydata\n\nTo confirm, type "
                ),
                Bold(f"/forgetme {_TYPED}"),
                " or press the button.",
            ),
            (yes, buttons("No, keep it", "keep")),
        )
    ]


def press_forget(turn: Turn, action: Action) -> list[Reply]:
    """The button that confirms; numbers: when it was offered, in seconds since 1970."""
    if not action.numbers or abs(time.time() - action.numbers[0]) > _VALID_S:
        return answer(turn)
    return [_forgotten(turn, replace=True)]


def press_keep(turn: Turn, action: Action) -> list[Reply]:  # noqa: ARG001
    """The button that keeps everything."""
    return [Reply(("Good, nothing was deleted.",), replace=True)]


def _forgotten(turn: Turn, *, replace: bool) -> Reply:
    forget.forget(turn.visit)
    return Reply(
        (
            (
                "Done: everything about you is gone, and the next training won't know of you either. "
                "You're welcome back any time with /start."
            ),
        ),
        replace=replace,
    )


COMMAND = Command(
    "forgetme",
    "Delete everything I know about you",
    answer,
    presses={"forget": press_forget, "keep": press_keep},
    places=IN_PRIVATE,
)
