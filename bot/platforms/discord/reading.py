"""What a message or a press says: who, where, to whom; and which ones say nothing to the bot."""

import asyncio
import io
import re
import zlib
from dataclasses import dataclass, field
from typing import IO, Final

import discord

from bot.dialogue.message import Attachment, Incoming, Person, SentFile

PLATFORM: Final = "discord"
MOST_BYTES: Final = 100 * 1000 * 1000
"""Of a file that is fetched: the most that anybody without a subscription of theirs can send is less."""
_PATIENCE_S: Final = 120.0
_TOLD = (discord.MessageType.default, discord.MessageType.reply)
_KINDS: Final[tuple[tuple[str, Attachment], ...]] = (
    ("image/", "picture"),
    ("video/", "video"),
    ("audio/", "sound"),
)


@dataclass(eq=False)
class Answered:
    """An interaction that awaits its answer: the first message fills the place that "is thinking" holds."""

    interaction: discord.Interaction
    is_open: bool = False


@dataclass(frozen=True, slots=True)
class DiscordPlace:
    """Where replies go.

    Attributes:
        channel_id: The channel, thread or private chat.
        answers: The message they answer, where others read along; None elsewhere.
        replaces: The message whose button was pressed, None for none or one that is not theirs to replace.
        pressed: The message whose button was pressed, whoever pressed; None for none.
        answered: The command or press that they answer; None for a message.
        is_hidden: Only the person who asked sees them.
        private: Their private chat, where they are spoken to as in private though on a server; 0 elsewhere.
        bot_id: Of the bot, for keys of its messages.
    """

    channel_id: int
    answers: int | None = None
    replaces: int | None = None
    pressed: int | None = None
    answered: Answered | None = field(default=None, compare=False)
    is_hidden: bool = False
    private: int = 0
    bot_id: int = 0

    @property
    def key(self) -> str:
        """Of the chat, as in `Incoming.chat`."""
        return str(self.private or self.channel_id)


def person(user: discord.abc.User, locale: str = "") -> Person:
    """Somebody, by the name they show.

    Args:
        user: Who.
        locale: In which they use Discord; empty where it does not say.
    """
    return Person(PLATFORM, str(user.id), user.display_name, locale)


def message_key(bot_id: int, channel_id: int, message_id: int) -> str:
    """Names a message for good."""
    return f"{PLATFORM}:{bot_id}:{channel_id}:{message_id}"


def whereabouts(channel: object) -> tuple[str, str]:
    """The channel that a thread is in, empty for none; and what people call it, or the channel itself."""
    inside = str(channel.parent_id) if isinstance(channel, discord.Thread) else ""
    named = channel.parent if isinstance(channel, discord.Thread) else channel
    name = getattr(named, "name", None)
    return inside, f"#{name}" if name else ""


class DiscordReader:
    """Reads messages as one bot hears them."""

    def __init__(self, me: discord.ClientUser) -> None:
        """Reads for a bot.

        Args:
            me: Its account.
        """
        self._me = me
        self._named = re.compile(rf"[ \t,]*<@!?{me.id}>[ \t,:;]*")

    def message(
        self, message: discord.Message, *, edited: bool = False
    ) -> tuple[Incoming, DiscordPlace] | None:
        """What a message says, and where; None for one that is not for the bot."""
        if message.author.bot or message.webhook_id or message.type not in _TOLD:
            return None
        is_private = message.guild is None
        text, calls = self._named.subn(" ", message.content)
        addressed = is_private or bool(calls) or self._answers_us(message)
        # What was said to the bot before it was edited is taken back, whoever it is for now.
        if not addressed and not edited:
            return None
        channel = message.channel.id
        key = message_key(self._me.id, channel, message.id)
        answered = message.reference.message_id if message.reference else None
        is_forwarded = bool(message.message_snapshots)
        if is_forwarded:
            text = message.message_snapshots[0].content
        within, place_name = whereabouts(message.channel)
        incoming = Incoming(
            person=person(message.author, str(message.guild.preferred_locale) if message.guild else ""),
            message_key=_edited_key(key, message) if edited else key,
            text=text.strip(),
            chat=str(channel),
            answers=message_key(self._me.id, channel, answered) if answered and not is_forwarded else None,
            edited=key if edited else None,
            where="private" if is_private else "group",
            addressed=addressed,
            forwarded=is_forwarded,
            attachment=_attachment(message),
            file=_file(message),
            replied_to=self._replied_to(message),
            quoted=self._quoted(message),
            has_forms=True,
            group=str(message.guild.id) if message.guild else "",
            within=within,
            place_name=place_name,
            is_unread=_is_unread(message) and not edited,
            manages=lambda: _manages(message.author),
        )
        answers = None if is_private else message.id
        return incoming, DiscordPlace(channel, answers=answers, bot_id=self._me.id)

    def _replied_to(self, message: discord.Message) -> Person | None:
        """Somebody else whose message this one replies to."""
        answered = message.reference.resolved if message.reference else None
        if not isinstance(answered, discord.Message) or answered.author.bot:
            return None
        return person(answered.author)

    def _quoted(self, message: discord.Message) -> str:
        """What stands in the message of somebody else that this one replies to."""
        answered = message.reference.resolved if message.reference else None
        if not isinstance(answered, discord.Message) or answered.author.bot:
            return ""
        return answered.content

    def _answers_us(self, message: discord.Message) -> bool:
        answered = message.reference.resolved if message.reference else None
        return isinstance(answered, discord.Message) and answered.author.id == self._me.id


def sent_file(attachment: discord.Attachment) -> SentFile:
    """A file that somebody sent; it is fetched in the event loop, for another thread that waits."""
    loop = asyncio.get_running_loop()

    def fetched() -> IO[bytes]:
        fetching = asyncio.run_coroutine_threadsafe(attachment.read(), loop)
        try:
            return io.BytesIO(fetching.result(_PATIENCE_S))
        except TimeoutError:
            fetching.cancel()
            raise OSError("it takes too long") from None
        except discord.DiscordException as error:
            raise OSError(str(error)) from None

    return SentFile(attachment.filename, attachment.size, MOST_BYTES, fetched)


def _is_unread(message: discord.Message) -> bool:
    """Whether Discord keeps its words back, as it does on a server where they do not name the bot."""
    told = (message.content, message.attachments, message.stickers, message.poll, message.message_snapshots)
    return message.guild is not None and not any(told)


def _manages(author: discord.abc.User) -> bool:
    return isinstance(author, discord.Member) and author.guild_permissions.manage_guild


def _file(message: discord.Message) -> SentFile | None:
    files = [each for each in message.attachments if _kind(each) == "file"]
    return sent_file(files[0]) if files else None


def _attachment(message: discord.Message) -> Attachment | None:
    if message.attachments:
        return _kind(message.attachments[0])
    if message.stickers:
        return "sticker"
    return "poll" if message.poll else None


def _kind(attachment: discord.Attachment) -> Attachment:
    told = attachment.content_type or ""
    return next((kind for start, kind in _KINDS if told.startswith(start)), "file")


def _edited_key(key: str, message: discord.Message) -> str:
    """Of one version of a message; two may come within the same second."""
    at = int(message.edited_at.timestamp()) if message.edited_at else 0
    return f"{key}:edited:{at}:{zlib.crc32(message.content.encode(errors='replace')):08x}"
