"""Buttons that ask for a typed answer in a form, where a platform has forms (Discord's modals)."""

from dataclasses import dataclass

from bot.dialogue.actions import buttons, decode
from bot.dialogue.message import Button
from bot.dialogue.turn import Turn

_VERB = "form"


@dataclass(frozen=True, slots=True)
class Form:
    """What is typed into it is said as a command.

    Attributes:
        command: Its name, without the slash.
        then: Words after those that are typed; may be empty.
    """

    command: str
    then: str = ""

    def said(self, typed: str) -> str:
        """What follows the command, once something is typed."""
        return f"{typed.strip()} {self.then}".strip()


def button(turn: Turn, label: str, command: str, then: str = "") -> tuple[Button, ...]:
    """A button that opens a form; none where the platform has no forms, or the words after it are too many.

    Args:
        turn: Says whether there are forms.
        label: Of the button, and of the form's only field.
        command: What the typed words are said to.
        then: Words after those that are typed.
    """
    if not turn.incoming.has_forms:
        return ()
    return buttons(label, _VERB, about=f"{command} {then}".strip())


def opened(action: str) -> Form | None:
    """The form that a button opens; None for a button that opens none."""
    pressed = decode(action)
    if pressed is None or pressed.verb != _VERB:
        return None
    command, _, then = pressed.about.partition(" ")
    return Form(command, then)
