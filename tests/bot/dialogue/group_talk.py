"""Several people in one group, as the dialogue hears them; and what it says there by itself."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime

from bot.dialogue.dialogue import Dialogue
from bot.dialogue.message import Button, Incoming, Person, Reply
from bot.dialogue.text import plain
from bot.service.service import Service
from tests.clock import Clock

THURSDAY = datetime(2020, 11, 26, 12, tzinfo=UTC)
"""In the past, so that whatever is stored with the real time comes after it."""


@dataclass
class GroupTalk:
    """A group; whoever speaks is named."""

    service: Service
    clock: Clock
    chat: str = "-100"
    keys: Iterator[int] = field(default_factory=itertools.count)
    replies: list[Reply] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.service = replace(self.service, now=self.clock)
        self.restarted()

    def restarted(self) -> None:
        """Goes on after a restart of the bot."""
        self.dialogue = Dialogue(self.service)

    def says(self, who: str, text: str, key: str | None = None, **more: object) -> str:
        return self.hears(
            Incoming(_person(who), key or self._key(), text, chat=self.chat, where="group"), **more
        )

    def asked(self, who: str, text: str, **more: object) -> str:
        """Says something that is answered with a question; gives the key of the message that asks it."""
        self.says(who, text, **more)
        key = f"bot:{self._key()}"
        self.dialogue.sent(self.reply, key)
        return key

    def privately(self, who: str, text: str) -> str:
        return self.hears(Incoming(_person(who), self._key(), text))

    def presses(self, who: str, label: str) -> str:
        found = [button for button in self.buttons if button.label == label]
        assert found, f"no button {label!r} among {self.labels}"
        return self.acts(who, found[0].action or "")

    def acts(self, who: str, action: str, key: str | None = None, **more: object) -> str:
        incoming = Incoming(_person(who), key or self._key(), action=action, chat=self.chat, where="group")
        return self.hears(incoming, **more)

    def hears(self, incoming: Incoming, **more: object) -> str:
        self.replies = self.dialogue.answer(replace(incoming, **more))  # type: ignore[arg-type]
        return self.seen()

    def is_told(self, platform: str = "test") -> str:
        """What the bot says by itself now; nothing where nothing is due."""
        self.replies = []
        for message in self.dialogue.due.take(platform):
            assert message.chat == self.chat, message.chat
            self.replies += message.replies
            self.dialogue.due.done(message)
        return self.seen()

    def seen(self) -> str:
        assert all(len((button.action or "").encode()) <= 64 for button in self.buttons)
        return "\n".join(plain(reply.text) for reply in self.replies)

    def action(self, label: str) -> str:
        return next(button.action or "" for button in self.buttons if button.label == label)

    @property
    def reply(self) -> Reply:
        """The only one."""
        (only,) = self.replies
        return only

    @property
    def buttons(self) -> list[Button]:
        return [button for reply in self.replies for row in reply.buttons for button in row]

    @property
    def labels(self) -> list[str]:
        return [button.label for button in self.buttons]

    def _key(self) -> str:
        return f"test:group:{next(self.keys)}"


def _person(who: str) -> Person:
    return Person("test", who, who.title())
