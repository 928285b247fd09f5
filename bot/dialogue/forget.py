"""/forgetme: deletes a person, after they confirmed by button."""

import time

from bot.dialogue.actions import Action, buttons
from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Reply
from bot.dialogue.text import Bold
from bot.dialogue.turn import Turn
from bot.service import forget

# The question may be answered for an hour: a stray tap on an old one must not delete anything.
_VALID_S = 3600


def answer(turn: Turn, argument: str = "") -> list[Reply]:  # noqa: ARG001
    """Answers ``/forgetme`` with a question."""
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
                f"\nThis deletes {what}, their history and the lists I showed you. No undo for this.",
            ),
            (yes, buttons("No, keep it", "keep")),
        )
    ]


def press_forget(turn: Turn, action: Action) -> list[Reply]:
    """The button that confirms; numbers: when it was offered, in seconds since 1970."""
    if not action.numbers or abs(time.time() - action.numbers[0]) > _VALID_S:
        return answer(turn)
    forget.forget(turn.visit)
    return [
        Reply(
            ("Done: everything about you is gone. You're welcome back any time with /start.",), replace=True
        )
    ]


def press_keep(turn: Turn, action: Action) -> list[Reply]:  # noqa: ARG001
    """The button that keeps everything."""
    return [Reply(("Good, nothing was deleted.",), replace=True)]


COMMAND = Command(
    "forgetme",
    "Delete everything I know about you",
    answer,
    presses={"forget": press_forget, "keep": press_keep},
    places=IN_PRIVATE,
)
