"""/top: the films that people like the most, of a genre, a decade, or whatever is wished."""

from dataclasses import replace

from bot.dialogue import wording
from bot.dialogue.command import Command
from bot.dialogue.message import Reply
from bot.dialogue.recommending import lists
from bot.dialogue.recommending.place import DEFAULT, MOST, Place
from bot.dialogue.recommending.wish_reader import read_wish
from bot.dialogue.turn import Turn


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/top [n] [words]``."""
    if not turn.visit.has_model:
        return [wording.no_bundle(turn)]
    reading = read_wish(turn.visit, argument)
    if argument and reading.is_empty:
        return [Reply(turn.say("top-usage"))]
    count = DEFAULT if reading.count is None else min(max(reading.count, 1), MOST)
    unread = turn.say("recommend-unread", words=" ".join(reading.unread)[:60])
    note = (*unread, "\n\n") if reading.unread else ()
    return [lists.show(turn, Place("top", count), wanted=replace(reading.wanted, like=()), note=note)]


COMMAND = Command(
    "top",
    "top-command",
    answer,
    usage="top-arguments",
    examples=("/top", "/top horror 1970s"),
    for_chats=True,
)
