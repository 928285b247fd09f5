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

    def sends(
        self,
        text: str | None,
        *,
        answering: "FakeMessage | None" = None,
        kind: str = "message",
        **fields: Any,
    ) -> dict[str, Any]:
        """Sends a message, without waiting for an answer.

        Args:
            text: What they type; None where it has none.
            answering: The message it replies to.
            kind: Of the update: ``channel_post``, ``business_message``, ...
            **fields: Further ones of the message, in place of those it would have.
        """
        message: dict[str, Any] = {
            "message_id": self.api.next_id("message"),
            "date": 1_700_000_000,
            "chat": self.api.chat(self.chat_id),
            "from": self.as_json(),
        }
        if text is not None:
            message["text"] = text
        if text and text.startswith("/"):
            length = len(text.split(maxsplit=1)[0])
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
        if answering:
            message["reply_to_message"] = self.api.as_json(answering)
        sent = {key: value for key, value in {**message, **fields}.items() if value is not None}
        return self._deliver({kind: sent})

    def sends_file(self, name: str, content: bytes, *, caption: str | None = None) -> dict[str, Any]:
        """Sends a document, without waiting for an answer."""
        file_id = f"file{len(self.api.stored)}"
        self.api.stored[file_id] = content
        document = {
            "file_id": file_id,
            "file_unique_id": file_id,
            "file_name": name,
            "file_size": len(content),
        }
        fields = {"document": document} | ({"caption": caption} if caption else {})
        self.reads_all()
        return self.sends(None, **fields)

    def says(
        self,
        text: str | None,
        *,
        answering: "FakeMessage | None" = None,
        **fields: Any,
    ) -> "FakeMessage":
        """Sends a message and waits for the answer; see `sends`."""
        self.reads_all()
        self.sends(text, answering=answering, **fields)
        return self.hears()

    def edits(self, sent: dict[str, Any], text: str) -> dict[str, Any]:
        """Gives a message of theirs other words, without waiting for an answer."""
        with_text = {**sent["message"], "text": text, "edit_date": 1_700_000_100}
        return self._deliver({"edited_message": with_text})

    def looks_for(self, text: str) -> list[dict[str, Any]]:
        """Types the bot's name and a text in some other chat; gives what is offered."""
        query = self.api.new_query()
        content = {"id": query, "from": self.as_json(), "query": text, "offset": ""}
        self._deliver({"inline_query": content})
        self.api.wait_for(lambda: query in self.api.inline_answers, "an answer to an inline query")
        return self.api.inline_answers[query]

    def brings_bot(self, old: str = "left", new: str = "member") -> None:
        """Adds the bot to the chat, or removes it."""
        me = {"id": 123456, "is_bot": True, "first_name": "Marquee", "username": "MarqueeTestBot"}
        change = {
            "chat": self.api.chat(self.chat_id),
            "from": self.as_json(),
            "date": 1_700_000_000,
            "old_chat_member": {"user": me, "status": old, **_more(old)},
            "new_chat_member": {"user": me, "status": new, **_more(new)},
        }
        self._deliver({"my_chat_member": change})

    def leaves(self, told_by: str = "message", new: str = "left") -> None:
        """Leaves the chat, or is sent away; the bot hears of it by a message, or by a change of a member."""
        chat, who = self.api.chat(self.chat_id), self.as_json()
        if told_by == "message":
            self.sends(None, left_chat_member=who)
            return
        change = {
            "chat": chat,
            "from": who,
            "date": 1_700_000_000,
            "old_chat_member": {"user": who, "status": "member"},
            "new_chat_member": {"user": who, "status": new, **_more(new)},
        }
        self._deliver({"chat_member": change})

    def votes(self, option: str | None) -> None:
        """Votes in the newest poll of the chat for the option that begins so; None takes the vote back."""
        poll = self.api.wait_for(
            lambda: next((each for each in reversed(self.api.polls) if each.chat_id == self.chat_id), None),
            "a poll",
        )
        assert not poll.is_closed
        places = (
            []
            if option is None
            else [place for place, text in enumerate(poll.options) if text.startswith(option)]
        )
        poll.votes.pop(self.user_id, None)
        if places:
            poll.votes[self.user_id] = places[0]
        answer = {"poll_id": poll.poll_id, "user": self.as_json(), "option_ids": places}
        self._deliver({"poll_answer": answer | {"option_persistent_ids": list(map(str, places))}})

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
            "from": self.as_json(),
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
        kinds = ("message", "channel_post", "business_message")
        return [sent[kind] for sent in self.api.sent_by_people for kind in kinds if kind in sent]

    def _deliver(self, content: dict[str, Any]) -> dict[str, Any]:
        self.api.sent_by_people.append(content)
        self.api.deliver(content)
        self.sent.append(content)
        return content

    def as_json(self) -> dict[str, Any]:
        """Who they are, as the Bot API shows it."""
        who = {"id": self.user_id, "is_bot": False, "first_name": self.name}
        return who | ({"language_code": self.language} if self.language else {})


def _more(status: str) -> dict[str, Any]:
    return {"until_date": 0} if status == "kicked" else {}
