"""Somebody at the other end of the chat."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.fake_bot_api.server import FakeBotApi, FakeMessage


@dataclass
class FakeUser:
    """A person in one chat: types, presses buttons, and reads what the bot says."""

    api: "FakeBotApi"
    user_id: int
    name: str
    chat_id: int
    language: str | None = None

    def __post_init__(self) -> None:
        self.read_until = 0
        self.sent: list[dict[str, Any]] = []

    def sends(self, text: str, *, answering: "FakeMessage | None" = None) -> dict[str, Any]:
        """Types a message, without waiting for an answer."""
        message = {
            "message_id": self.api.next_id("message"),
            "date": 1_700_000_000,
            "chat": self.api.chat(self.chat_id),
            "from": self._as_json(),
            "text": text,
        }
        if text.startswith("/"):
            length = len(text.split(maxsplit=1)[0])
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
        if answering:
            message["reply_to_message"] = self.api.as_json(answering)
        return self._deliver({"message": message})

    def says(self, text: str, *, answering: "FakeMessage | None" = None) -> "FakeMessage":
        """Types a message and waits for the answer."""
        self.reads_all()
        self.sends(text, answering=answering)
        return self.hears()

    def presses(self, label: str, *, on: "FakeMessage | None" = None) -> "FakeMessage":
        """Presses the newest button of that label and waits for the answer."""
        message = on or self.sees(label)
        button = next(button for row in message.buttons for button in row if button["text"] == label)
        self.reads_all()
        self.sends_press(button["callback_data"], message)
        return self.hears()

    def sends_press(self, data: str, message: "FakeMessage") -> dict[str, Any]:
        """A press with any data, without waiting for an answer."""
        shown = self.api.as_json(message)
        if message.answers is not None:
            asked = next(sent for sent in self._all_sent() if sent["message_id"] == message.answers)
            shown["reply_to_message"] = asked
        press = {
            "id": self.api.new_press(),
            "from": self._as_json(),
            "message": shown,
            "chat_instance": "1",
            "data": data,
        }
        return self._deliver({"callback_query": press})

    def hears(self, words: str = "") -> "FakeMessage":
        """Waits for the next message or edit that is unread and holds the words."""

        def unread() -> "FakeMessage | None":
            found = [m for m in self._mine() if m.sequence > self.read_until and words in m.text]
            return min(found, key=lambda m: m.sequence) if found else None

        message = self.api.wait_for(unread, f"{words or 'an answer'} for {self.name}")
        self.read_until = message.sequence
        return message

    def reads_all(self) -> None:
        """Takes everything so far for read."""
        self.read_until = self.api.sequence

    def sees(self, label: str) -> "FakeMessage":
        """The newest message with a button of that label."""
        found = [message for message in self._mine() if label in message.labels]
        assert found, f"no button {label!r}; there are {[message.labels for message in self._mine()]}"
        return max(found, key=lambda message: message.sequence)

    @property
    def messages(self) -> "list[FakeMessage]":
        """What the bot said in this chat."""
        return self._mine()

    def _mine(self) -> "list[FakeMessage]":
        return [message for message in list(self.api.messages) if message.chat_id == self.chat_id]

    def _all_sent(self) -> list[dict[str, Any]]:
        return [sent["message"] for sent in self.api.sent_by_people if "message" in sent]

    def _deliver(self, content: dict[str, Any]) -> dict[str, Any]:
        self.api.sent_by_people.append(content)
        self.api.deliver(content)
        self.sent.append(content)
        return content

    def _as_json(self) -> dict[str, Any]:
        who = {"id": self.user_id, "is_bot": False, "first_name": self.name}
        return who | ({"language_code": self.language} if self.language else {})
