"""What crosses the line between the dialogue and a platform."""

from dataclasses import dataclass

from bot.dialogue.text import Text
from bot.service.person import Person
from bot.service.retraining import Followed

__all__ = ["Button", "Followed", "Incoming", "Person", "Reply"]


@dataclass(frozen=True, slots=True)
class Incoming:
    """One message, or one press of a button.

    Attributes:
        person: Who sent it.
        message_key: Names this delivery for good ("telegram:update:77"): the same message delivered
            twice carries the same key, and must take effect once.
        text: What they typed, empty for a button.
        action: ``Button.action`` of the pressed button, None for a message.
        chat: The platform's key of the chat it was said in; empty where a person has only one. What is asked
            in one chat is not answered in another.
        answers: Key of the message that this one replies to, as `Dialogue.sent` was told it; None for none.
        edited: Key of the message's first version where this is a later one, with a key of its own: what the
            earlier version did is taken back. None for a new message.
    """

    person: Person
    message_key: str
    text: str = ""
    action: str | None = None
    chat: str = ""
    answers: str | None = None
    edited: str | None = None


@dataclass(frozen=True, slots=True)
class Button:
    """Exactly one of ``action`` and ``url`` is set; ``action`` takes at most 64 bytes of UTF-8."""

    label: str
    action: str | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Reply:
    """One thing to say.

    Attributes:
        text: The words.
        buttons: Rows of buttons under it.
        replace: Put this in place of the message whose button was pressed, where there is one.
        follow_run: Number of a retraining run: the platform keeps this message up to date with
            ``Dialogue.run_report(follow_run)`` until the run has ended; where its messages outlive a restart,
            it tells ``Dialogue.follow`` of this one, and goes on with those of ``Dialogue.followed``.
        question: Number of the question that this message asks: where people can reply to a message, the
            platform tells ``Dialogue.sent`` this number and the message's key once it is sent.
    """

    text: Text
    buttons: tuple[tuple[Button, ...], ...] = ()
    replace: bool = False
    follow_run: int | None = None
    question: int | None = None
