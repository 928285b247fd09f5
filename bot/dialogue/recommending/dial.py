"""/dial: whether somebody's lists hold familiar films or adventurous ones."""

from bot.dialogue import wording, words
from bot.dialogue.actions import Action, buttons
from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Reply
from bot.dialogue.turn import Turn
from bot.service import dial as dials

POSITIONS: tuple[tuple[str, float], ...] = (
    ("dial-familiar", -1.0),
    ("dial-a-bit-familiar", -0.5),
    ("dial-balanced", 0.0),
    ("dial-a-bit-adventurous", 0.5),
    ("dial-adventurous", 1.0),
)
"""Keys of their names, and where the dial stands there."""
_SLIGHTLY = {0: 1, 4: 3}  # an end, and the position beside it


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/dial`` with the positions, ``/dial a bit familiar`` by turning it."""
    if not argument:
        return [_question(turn)]
    position = read_position(argument, turn.language)
    if position is None:
        return [_question(turn, is_unknown=True)]
    return [_turned(turn, position, replace=False)]


def press_dial(turn: Turn, action: Action) -> list[Reply]:
    """The button of a position; numbers: which, from 0."""
    if len(action.numbers) != 1 or action.numbers[0] not in range(len(POSITIONS)):
        return [wording.old_button(turn)]
    return [_turned(turn, int(action.numbers[0]), replace=True)]


def read_position(text: str, language: str = words.FALLBACK) -> int | None:
    """The position that words name: ``a bit adventurous``, ``Familiar``, ``slightly familiar``.

    Args:
        text: As people type it.
        language: Theirs; English is understood beside it.
    """
    said = text.casefold().replace(",", " ").split()
    for code in dict.fromkeys((language, words.FALLBACK)):
        names = [words.label(code, key).replace(",", "") for key, _ in POSITIONS]
        if " ".join(said) in names:
            return names.index(" ".join(said))
        small = words.label(code, "dial-small-words").split()
        rest = " ".join(word for word in said if word not in small)
        if rest in names:
            return _SLIGHTLY.get(names.index(rest))
    return None


def nearest(dial: float) -> str:
    """Key of the words for where a dial stands; an operator's default may lie between two."""
    return min(POSITIONS, key=lambda position: abs(position[1] - dial))[0]


def _question(turn: Turn, *, is_unknown: bool = False) -> Reply:
    rows = tuple(buttons(turn.label(key), "dial", place) for place, (key, _) in enumerate(POSITIONS))
    question = turn.say("dial-question", now=turn.label(nearest(dials.position(turn.visit))))
    return Reply((*turn.say("dial-unknown"), " ", *question) if is_unknown else question, rows)


def _turned(turn: Turn, position: int, *, replace: bool) -> Reply:
    key, dial = POSITIONS[position]
    dials.turn(turn.visit, dial)
    show = buttons(turn.label("dial-list-button"), "list", 5)
    return Reply(turn.say("dial-turned", now=turn.label(key)), (show,), replace=replace)


COMMAND = Command(
    "dial",
    "dial-command",
    answer,
    usage="dial-arguments",
    examples=("/dial", "/dial adventurous", "/dial a bit familiar"),
    presses={"dial": press_dial},
    places=IN_PRIVATE,
)
