"""/top: the films that people like the most, of a genre, a decade, or whatever is wished."""

from dataclasses import replace

from bot.dialogue import lists, wording
from bot.dialogue.command import Command
from bot.dialogue.message import Reply
from bot.dialogue.place import DEFAULT, MOST, Place
from bot.dialogue.text import Bold
from bot.dialogue.turn import Turn
from bot.dialogue.wish_reader import read_wish


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/top [n] [words]``."""
    if not turn.visit.has_model:
        return [wording.no_bundle(is_admin=turn.is_admin)]
    reading = read_wish(turn.visit, argument)
    if argument and reading.is_empty:
        return [Reply(("Tell me a genre, a decade or both: ", Bold("/top horror 1970s")))]
    count = DEFAULT if reading.count is None else min(max(reading.count, 1), MOST)
    note = (f"I didn't understand “{' '.join(reading.unread)[:60]}”.\n\n",) if reading.unread else ()
    return [lists.show(turn, Place("top", count), wanted=replace(reading.wanted, like=()), note=note)]


COMMAND = Command(
    "top",
    "The best liked films, of a genre or decade",
    answer,
    usage="[GENRE] [DECADE]",
    examples=("/top", "/top horror 1970s"),
)
