"""How an announcement goes, in a message that is edited until it has ended."""

from typing import TYPE_CHECKING

from bot.dialogue import words
from bot.dialogue.actions import buttons
from bot.dialogue.message import Button, Reply
from bot.service.announcements import Announcement

if TYPE_CHECKING:
    from bot.dialogue.text import Span

_BAR = 10


def progress(one: Announcement, language: str) -> Reply:
    """How far it is; with the button that stops it, or lets it go on."""
    done = one.people - one.left
    people = words.label(language, "count-people", count=one.people)
    spans: list[Span] = []
    row: tuple[Button, ...] = ()
    if one.state == "going":
        bar = round(_BAR * done / one.people) if one.people else _BAR
        drawn = "▰" * bar + "▱" * (_BAR - bar)
        spans += words.say(language, "announce-going", bar=drawn, sent=one.sent, people=people)
        row = buttons(words.label(language, "announce-stop-button"), "stoptell", one.number)
    elif one.state == "stopped":
        spans += words.say(language, "announce-stopped", sent=one.sent, people=people, left=one.left)
        row = buttons(words.label(language, "announce-on-button"), "tellall", one.number)
    else:
        spans += words.say(language, "announce-done", sent=one.sent, people=people)
    for count, key in (
        (one.unreachable, "announce-unreachable"),
        (one.failed, "announce-failed"),
        (one.unsure, "announce-unsure"),
    ):
        if count:
            spans += ["\n", *words.say(language, key, count=count)]
    return Reply(tuple(spans), (row,) if row else (), replace=True, language=language, broadcast=one.number)
