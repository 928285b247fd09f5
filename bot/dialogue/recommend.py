"""/recommend: a list with reasons and links, to a wish where there is one; for new people popular films."""

from dataclasses import replace

from bot.dialogue import asking, lists, wording
from bot.dialogue.actions import Action
from bot.dialogue.command import Command
from bot.dialogue.message import Reply
from bot.dialogue.place import DEFAULT, MOST, Place
from bot.dialogue.text import Bold, Text
from bot.dialogue.turn import Turn
from bot.dialogue.wish_reader import Reading, read_wish
from bot.service import wishes

__all__ = ["COMMAND", "DEFAULT", "MOST"]

USAGE: Text = (
    "Tell me how many films you want, what they should be, or both:\n",
    Bold("/recommend 10"),
    "\n",
    Bold("/recommend comedy 1990s no romance"),
    "\n",
    Bold("/recommend like Alien but not horror"),
    "\n",
    Bold("/recommend 3 short films with Al Pacino"),
)


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/recommend [n] [words]``."""
    if not turn.visit.has_model:
        return [wording.no_bundle(is_admin=turn.is_admin)]
    reading = read_wish(turn.visit, argument)
    if argument and reading.is_empty:
        return [Reply(USAGE)]
    if reading.near:
        choices = asking.choices_of((candidate, None) for candidate in reading.near)
        question = asking.which(turn, choices)
        return [replace(question, text=("I'm not sure which film it should be like. ", *question.text))]
    count = DEFAULT if reading.count is None else min(max(reading.count, 1), MOST)
    return [
        lists.show(turn, Place(count=count), wanted=reading.wanted, note=_note(reading), again=reading.again)
    ]


def press_list(turn: Turn, action: Action) -> list[Reply]:
    """The button that asks for a list, or for the one after it; numbers: see `Place`."""
    return [lists.show(turn, _list_of(action))]


def press_again(turn: Turn, action: Action) -> list[Reply]:
    """The button that asks for what was shown before; numbers: see `Place`."""
    return [lists.show(turn, replace(_list_of(action), began=None), again=True)]


def press_allow(turn: Turn, action: Action) -> list[Reply]:
    """The button that gives up a part of a wish; numbers: those of `Place`, and which part."""
    place = _list_of(action)
    wanted = wishes.of(turn.visit, place.wish)
    part = int(action.numbers[-1]) if action.numbers else len(lists.WISHES)
    if wanted is None or part >= len(lists.WISHES):
        return [wording.old_button()]
    return [
        lists.show(
            turn, replace(place, offset=0, began=None, wish=0), wanted=wanted.dropped([lists.WISHES[part]])
        )
    ]


def _list_of(action: Action) -> Place:
    place = Place.of(action.numbers)
    return place if place.is_list else replace(place, count=1)


def _note(reading: Reading) -> Text:
    """What of the words could not be taken as they stand."""
    notes = []
    if reading.count is not None and not 1 <= reading.count <= MOST:
        notes.append(f"I can list 1 to {MOST} films at once.")
    if reading.missing:
        notes.append(f"I don't have {reading.missing[:60]}.")
    if reading.unread:
        notes.append(f"I didn't understand “{' '.join(reading.unread)[:60]}”.")
    return (f"{' '.join(notes)}\n\n",) if notes else ()


COMMAND = Command(
    "recommend",
    "Films for you: how many, and of what kind, as you say",
    answer,
    usage="[HOW MANY] [WORDS]",
    examples=("/recommend", "/recommend 10", "/recommend comedy 1990s no romance", "/recommend like Alien"),
    presses={"list": press_list, "again": press_again, "allow": press_allow},
)
