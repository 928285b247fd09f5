"""/dial: whether somebody's lists hold familiar films or adventurous ones."""

from bot.dialogue import wording
from bot.dialogue.actions import Action, buttons
from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Reply
from bot.dialogue.text import Bold
from bot.dialogue.turn import Turn
from bot.service import dial as dials

POSITIONS: tuple[tuple[str, float], ...] = (
    ("familiar", -1.0),
    ("a bit familiar", -0.5),
    ("balanced", 0.0),
    ("a bit adventurous", 0.5),
    ("adventurous", 1.0),
)
_SMALL = frozenset({"a", "bit", "little", "more", "slightly", "somewhat"})


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/dial`` with the positions, ``/dial a bit familiar`` by turning it."""
    if not argument:
        return [_question(turn)]
    position = read_position(argument)
    if position is None:
        return [_question(turn, note="I know five ways. ")]
    return [_turned(turn, position, replace=False)]


def press_dial(turn: Turn, action: Action) -> list[Reply]:
    """The button of a position; numbers: which, from 0."""
    if len(action.numbers) != 1 or action.numbers[0] not in range(len(POSITIONS)):
        return [wording.old_button()]
    return [_turned(turn, int(action.numbers[0]), replace=True)]


def read_position(text: str) -> int | None:
    """The position that words name: ``a bit adventurous``, ``Familiar``, ``slightly familiar``."""
    words = text.casefold().replace(",", " ").split()
    names = [word for word in words if word not in _SMALL]
    if len(names) != 1:
        return None
    name = f"a bit {names[0]}" if len(words) > 1 else names[0]
    return next((place for place, (known, _) in enumerate(POSITIONS) if known == name), None)


def nearest(dial: float) -> str:
    """The words for where a dial stands; an operator's default may lie between two."""
    return min(POSITIONS, key=lambda position: abs(position[1] - dial))[0]


def _question(turn: Turn, note: str = "") -> Reply:
    rows = tuple(buttons(name, "dial", place) for place, (name, _) in enumerate(POSITIONS))
    return Reply(
        (note, "How adventurous should your films be? Now: ", Bold(nearest(dials.position(turn.visit))), "."),
        rows,
    )


def _turned(turn: Turn, position: int, *, replace: bool) -> Reply:
    name, dial = POSITIONS[position]
    dials.turn(turn.visit, dial)
    return Reply(
        ("Your films from now on: ", Bold(name), "."), (buttons("Show my list", "list", 5),), replace=replace
    )


COMMAND = Command(
    "dial",
    "Familiar films or adventurous ones",
    answer,
    usage="[WHERE]",
    examples=("/dial", "/dial adventurous", "/dial a bit familiar"),
    presses={"dial": press_dial},
    places=IN_PRIVATE,
)
