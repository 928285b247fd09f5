"""What a button carries: a verb, numbers and a product id, in at most 64 bytes.

Buttons hold no text and refer to no state but the database, so they outlive restarts and new bundles.
"""

import re
from dataclasses import dataclass

from bot.dialogue.message import Button

MOST_BYTES = 64
_LONGEST_LABEL = 60
_VERB = re.compile(r"[a-z]{1,8}")
_NUMBER = re.compile(r"[0-9]{1,10}(?:\.5)?")


@dataclass(frozen=True, slots=True)
class Action:
    """A press, decoded.

    Attributes:
        verb: What to do.
        numbers: Stars, pages or times, as the verb has it.
        about: The product id of a film, may be empty.
    """

    verb: str
    numbers: tuple[float, ...] = ()
    about: str = ""

    def encode(self) -> str:
        """``verb|4.5,3|product id``; the id comes last as it may hold anything."""
        return f"{self.verb}|{','.join(f'{number:.10g}' for number in self.numbers)}|{self.about}"


def decode(text: str) -> Action | None:
    """The reverse of ``Action.encode``; None for what no button of ours carries."""
    parts = text.split("|", 2)
    if len(parts) != 3 or not _VERB.fullmatch(parts[0]):  # noqa: PLR2004 - verb, numbers, id
        return None
    numbers = parts[1].split(",") if parts[1] else []
    if not all(_NUMBER.fullmatch(number) for number in numbers):
        return None
    return Action(parts[0], tuple(map(float, numbers)), parts[2])


def buttons(label: str, verb: str, *numbers: float, about: str = "") -> tuple[Button, ...]:
    """One button, or none where the product id is too long to fit: no chat could carry it."""
    action = Action(verb, numbers, about).encode()
    if len(action.encode()) > MOST_BYTES:
        return ()
    if len(label) > _LONGEST_LABEL:
        label = label[: _LONGEST_LABEL - 1].rstrip() + "…"
    return (Button(label, action=action),)
