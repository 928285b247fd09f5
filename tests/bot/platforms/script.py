"""What the contract of platforms is told in: a dialogue that answers as planned, and a person's view."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Protocol

from bot.dialogue.message import Incoming, Person, Reply
from tests.bot.platforms.followed_runs import FollowedRuns


@dataclass
class Script(FollowedRuns):
    """A dialogue that answers with one planned reply, and says which button was pressed."""

    reply: Reply
    heard: list[Incoming] = field(default_factory=list)
    votes: list[int | None] = field(default_factory=list)

    def answer(self, incoming: Incoming) -> list[Reply]:
        self.heard.append(incoming)
        if incoming.action is not None:
            return [Reply((f"pressed {incoming.action}",), replace=True)]
        return [self.reply]

    def poll_sent(self, _platform: str, _number: int, _poll_key: str, _poll: str, /) -> None:
        """Is told of the platform's own poll."""

    def voted(self, _person: Person, _poll_key: str, option: int | None, /) -> None:
        self.votes.append(option)


class View(Protocol):
    """A person's view of a platform."""

    def says(self, text: str) -> str:
        """Types something; gives all that is then visible."""

    def presses(self, label: str) -> str:
        """Presses a button; gives all that is then visible."""

    def sees(self, words: str) -> bool:
        """Waits until the words are visible."""


Opens = Callable[[Script], AbstractContextManager[View]]
"""Starts a platform with a dialogue and somebody on it, and ends it; one in each platform's `person.py`."""
