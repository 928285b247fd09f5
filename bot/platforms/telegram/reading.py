"""What an update says: who, where, to whom; and which ones say nothing to the bot."""

import re
import zlib
from dataclasses import dataclass
from typing import Final

from telegram import Chat, Message, MessageOriginUser, ReplyParameters, User

from bot.dialogue.message import Attachment, Incoming, Person, Where
from bot.dialogue.talk import overheard

PLATFORM: Final = "telegram"

_ATTACHMENTS: Final[dict[str, Attachment]] = {
    "photo": "picture",
    "animation": "video",
    "video": "video",
    "video_note": "video",
    "voice": "sound",
    "audio": "sound",
    "sticker": "sticker",
    "document": "file",
    "contact": "contact",
    "venue": "place",
    "location": "place",
    "poll": "poll",
    "dice": "poll",
    "game": "poll",
}
"""Fields of a message, those first that come with another one of them: an animation has a document too."""


@dataclass(frozen=True, slots=True)
class ChatPlace:
    """Where replies go.

    Attributes:
        chat_id: The chat.
        thread_id: Of the topic in it; None for none.
        business_id: Of the connection on whose behalf they go; None for the bot's own.
        answers: The message they answer, where others read along; None elsewhere.
        replaces: The message whose button was pressed, None for none or one that is not theirs to replace.
        pressed: The message whose button was pressed, whoever pressed; None for none.
        takes_presses: Whether people may press buttons; not in channels, where each answer would be a post.
    """

    chat_id: int
    thread_id: int | None = None
    business_id: str | None = None
    answers: int | None = None
    replaces: int | None = None
    takes_presses: bool = True
    pressed: int | None = None

    @classmethod
    def of_key(cls, key: str) -> "ChatPlace":
        """The reverse of ``key``."""
        chat, _, thread = key.partition("/")
        return cls(int(chat), int(thread) if thread else None)

    @property
    def key(self) -> str:
        """Of the chat, or of the topic in it, as in `Incoming.chat`."""
        return f"{self.chat_id}/{self.thread_id}" if self.thread_id else str(self.chat_id)

    @property
    def quoted(self) -> ReplyParameters | None:
        """The message they answer, as Telegram has it; one that is gone is no reason to say nothing."""
        return ReplyParameters(self.answers, allow_sending_without_reply=True) if self.answers else None


class Reader:
    """Reads messages as one bot hears them."""

    def __init__(self, me: User) -> None:
        """Reads for a bot.

        Args:
            me: Its account.
        """
        self._me = me
        name = re.escape(me.username or "")
        self._named = re.compile(rf"[ \t,]*(?<![\w/@.])@{name}\b[ \t,:;]*", re.IGNORECASE)

    def message(self, message: Message, *, edited: bool = False) -> tuple[Incoming, ChatPlace] | None:
        """What a message says, and where; None for one that is not for the bot, or means nothing."""
        author = _author(message)
        if author is None or self._is_picked_from_us(message):
            return None
        said = message.text or message.caption or ""
        text, calls = self._named.subn(" ", said)
        text = text.strip()
        is_private = message.chat.type == Chat.PRIVATE and not message.business_connection_id
        addressee = _addressee(text)
        addressed = is_private or bool(calls or addressee or self._answers_us(message))
        if addressee and addressee != (self._me.username or "").lower() and not is_private:
            text, addressed = "", False
        # Stars alone may answer what somebody was asked just now; in a business chat the owner talks.
        may_answer = not message.business_connection_id and overheard.may_be_an_answer(text)
        # What was said to the bot before it was edited is taken back, whoever it is for now.
        if not (addressed or edited or text.startswith("/") or may_answer):
            return None
        key = self.key(message)
        incoming = Incoming(
            person=author,
            message_key=_edited_key(key, message, said) if edited else key,
            text=text,
            chat=place_of(message).key,
            answers=self.key(message.reply_to_message) if message.reply_to_message else None,
            edited=key if edited else None,
            where=_where(message.chat, is_private=is_private),
            addressed=addressed,
            is_chat=message.sender_chat is not None,
            is_pair=bool(message.business_connection_id),
            forwarded=_is_forwarded(message),
            attachment=next((kind for field, kind in _ATTACHMENTS.items() if getattr(message, field)), None)
            or (None if said or _is_empty(message) else "other"),
            replied_to=self._replied_to(message),
            quoted=self._quoted(message),
            quote=message.quote.text if message.quote else "",
        )
        return incoming, place_of(message, answered=not is_private)

    def key(self, message: Message) -> str:
        """Names a message for good."""
        return message_key(self._me.id, message.chat.id, message.message_id, message.business_connection_id)

    def _replied_to(self, message: Message) -> Person | None:
        """Who wrote the message that this one replies to, or whose words were passed on in it."""
        answered = message.reply_to_message
        if answered is None or self._answers_us(message):
            return None
        origin = answered.forward_origin
        if isinstance(origin, MessageOriginUser):
            return person(origin.sender_user)
        return _author(answered)

    def _quoted(self, message: Message) -> str:
        """What stands in the message of somebody else that this one replies to, or in the part it quotes.

        A message of another chat is known by that part alone.
        """
        if self._answers_us(message):
            return ""
        answered = message.reply_to_message
        whole = (answered.text or answered.caption or "") if answered else ""
        return message.quote.text if message.quote else whole

    def _answers_us(self, message: Message) -> bool:
        answered = message.reply_to_message
        # In a business chat the bot's messages are the owner's.
        author = answered and (answered.sender_business_bot or answered.from_user)
        return bool(author and author.id == self._me.id)

    def _is_picked_from_us(self, message: Message) -> bool:
        """Whether it is a film's card that somebody sent by an inline query: it is said to the others."""
        return bool(message.via_bot and message.via_bot.id == self._me.id)


def message_key(bot_id: int, chat_id: int, message_id: int, business_id: str | None = None) -> str:
    """Names a message for good; business chats number their messages each on its own."""
    chat = f"{business_id}:{chat_id}" if business_id else str(chat_id)
    return f"telegram:{bot_id}:{chat}:{message_id}"


def person(user: User) -> Person:
    """Somebody, by whatever name they have; Telegram lets people have none."""
    names = filter(None, (user.first_name, user.last_name))
    name = " ".join(names) or user.username or ""
    return Person(PLATFORM, str(user.id), name, user.language_code or "")


def place_of(message: Message, *, answered: bool = False) -> ChatPlace:
    """Where a message stands.

    Args:
        message: The message.
        answered: Whether replies are to quote it.
    """
    return ChatPlace(
        message.chat.id,
        # In groups without topics a thread is only a chain of answers, and cannot be written to.
        thread_id=message.message_thread_id if message.is_topic_message else None,
        business_id=message.business_connection_id,
        answers=message.message_id if answered else None,
        takes_presses=message.chat.type != Chat.CHANNEL,
    )


def where(chat: Chat, business_id: str | None = None) -> Where:
    """Who reads along in a chat; a business's chat has two people in it."""
    return _where(chat, is_private=chat.type == Chat.PRIVATE and not business_id)


def _where(chat: Chat, *, is_private: bool) -> Where:
    if chat.type == Chat.CHANNEL:
        return "channel"
    return "private" if is_private else "group"


def _author(message: Message) -> Person | None:
    """Who wrote it; None for nobody, for other bots, and for what Telegram or a bot passes on by itself."""
    if message.is_automatic_forward or message.sender_business_bot:
        return None
    chat = message.sender_chat
    if chat is not None:  # an anonymous admin, a member who writes as a channel, a channel
        return Person(PLATFORM, str(chat.id), chat.title or chat.username or "")
    user = message.from_user
    return None if user is None or user.is_bot else person(user)


def _addressee(text: str) -> str:
    """``weatherbot`` of ``/rain@WeatherBot tomorrow``; empty where no bot is named."""
    return text.split(maxsplit=1)[0].partition("@")[2].lower() if text.startswith("/") else ""


def _is_forwarded(message: Message) -> bool:
    """Whether the words are somebody else's: what people forward of their own stays theirs."""
    origin = message.forward_origin
    if origin is None:
        return message.via_bot is not None
    user = message.from_user
    return not (isinstance(origin, MessageOriginUser) and user and origin.sender_user.id == user.id)


def _is_empty(message: Message) -> bool:
    """Whether it is a message of words all the same, which are empty."""
    return message.text is not None


def _edited_key(key: str, message: Message, said: str) -> str:
    """Of one version of a message; two may come within the same second."""
    at = int(message.edit_date.timestamp()) if message.edit_date else 0
    return f"{key}:edited:{at}:{zlib.crc32(said.encode(errors='replace')):08x}"
