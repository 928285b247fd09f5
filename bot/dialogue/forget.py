"""/forgetme: deletes a person, after they confirmed by button.

No message key is kept here: nothing of the person may be left to know a second delivery by. It deletes again,
which is what is needed: ratings from before, delivered with it once more, have come back by then, as their
keys are gone too; and those from after it are delivered after it again.
"""

import time

from bot.dialogue.actions import Action, buttons
from bot.dialogue.message import Reply
from bot.dialogue.text import Bold
from bot.dialogue.turn import Turn
from db import ratings, users

# The question may be answered for an hour: a stray tap on an old one must not delete anything.
_VALID_S = 3600


def answer(turn: Turn, argument: str = "") -> list[Reply]:  # noqa: ARG001
    """Answers ``/forgetme`` with a question."""
    turn.database.background.settle()  # lists that they have just been shown are theirs too
    with turn.database.reading() as session:
        user = users.find(session, turn.person.platform, turn.person.external_id)
        count = ratings.count(session, user) if user else 0
    if user is None:
        return [Reply(("I have nothing stored about you.",))]
    what = {0: "everything I stored about you", 1: "your one rating"}.get(count, f"all your {count} ratings")
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
    turn.database.background.settle()  # or a list would come after it, and bring them back
    with turn.database.writing() as session:
        user = users.find(session, turn.person.platform, turn.person.external_id)
        if user is not None:
            users.forget(session, user)
    return [
        Reply(
            ("Done: everything about you is gone. You're welcome back any time with /start.",), replace=True
        )
    ]


def press_keep(turn: Turn, action: Action) -> list[Reply]:  # noqa: ARG001
    """The button that keeps everything."""
    return [Reply(("Good, nothing was deleted.",), replace=True)]
