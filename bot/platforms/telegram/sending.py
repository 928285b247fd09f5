"""Messages out: sent, edited, and sent after a chat that has moved or lost a topic."""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial
from typing import TypeVar

from telegram import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    Message,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden

from bot.dialogue.message import Document, Poll, Reply
from bot.dialogue.text import Text
from bot.platforms.speaking import Rows
from bot.platforms.telegram import files
from bot.platforms.telegram.html import split, to_html
from bot.platforms.telegram.reading import ChatPlace, message_key
from bot.platforms.telegram.updates import CommittedFirstBot, Sent

_log = logging.getLogger(__name__)
_T = TypeVar("_T")
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


class Sender:
    """Sends and edits one message at a time; see `bot.platforms.speaking.Messenger`."""

    def __init__(self, bot: CommittedFirstBot, on_move: Callable[[int, int], None]) -> None:
        """Sends as a bot.

        Args:
            bot: The bot.
            on_move: Told once of each group that has become a supergroup: old chat, new chat.
        """
        self._bot = bot
        self._on_move = on_move
        self._moved: dict[int, int] = {}

    def note_move(self, old: int, new: int) -> None:
        """A group has become a supergroup: what goes to the old chat goes to the new one from now on."""
        if self._moved.get(old) != new:
            _log.info("group %d is now supergroup %d", old, new)
            self._moved[old] = new
            self._on_move(old, new)

    def is_moved(self, place: ChatPlace) -> bool:
        """Whether a place's chat has another number now."""
        return place.chat_id in self._moved

    def has_come_by_move(self, chat_id: int) -> bool:
        """Whether a chat is an old one under a new number."""
        return chat_id in self._moved.values()

    def chat(self, place: ChatPlace) -> str:
        """Key of the outbox for a place."""
        return str(place.chat_id)

    def split(self, text: Text) -> list[Text]:
        """Cuts a text into messages."""
        return split(text)

    def replaced(self, place: ChatPlace, reply: Reply) -> str | None:
        """The message whose button was pressed, by the person whose it is or about all."""
        number = place.pressed if reply.for_all else place.replaces
        return None if number is None else str(number)

    def standing(self, place: ChatPlace, message: str) -> ChatPlace:
        """A place as it is for what is said in a message's stead."""
        return replace(place, replaces=int(message), pressed=int(message))

    def message_id(self, place: ChatPlace) -> str:
        """Number of the message that a place stands for."""
        return str(place.replaces)

    def message_key(self, place: ChatPlace) -> str:
        """Its key."""
        return message_key(self._bot.id, place.chat_id, place.replaces or 0, place.business_id)

    async def send(self, place: ChatPlace, text: Text, rows: Rows, picture: str | None = None) -> ChatPlace:
        """Sends a message to where the place is now; one whose picture Telegram refuses goes without."""
        markup = keyboard(rows, takes_presses=place.takes_presses)
        send = partial(self._send, text=text, markup=markup, picture=picture)
        try:
            sent = await self._where_it_is(place, send)
        except BadRequest as error:
            if picture is None or not _is_of_picture(error):
                raise
            return await self.send(place, text, rows)
        return self.standing(replace(place, chat_id=sent.chat_id), str(sent.message_id))

    async def send_file(self, place: ChatPlace, document: Document) -> None:
        """Sends a file, likewise."""
        await self._where_it_is(place, partial(files.send, bot=self._bot, document=document))

    async def send_poll(self, place: ChatPlace, poll: Poll) -> tuple[str, str] | None:
        """Sends a poll in which everybody sees who votes for what; None where the bot may not."""
        try:
            sent = await self._where_it_is(place, partial(self._send_poll, poll=poll))
        except (BadRequest, Forbidden) as error:
            _log.info("no poll in chat %d, but buttons: %s", place.chat_id, error)
            return None
        assert sent.poll is not None
        return sent.poll.id, f"{sent.chat.id}/{sent.message_id}"

    async def end_poll(self, poll: str) -> None:
        """Ends a poll, by where it stands as `send_poll` gave it; one that is gone has ended."""
        chat_id, _, message_id = poll.partition("/")
        try:
            await self._bot.stop_poll(int(chat_id), int(message_id))
        except (BadRequest, ChatMigrated, Forbidden, ValueError) as error:
            _log.info("poll %s cannot be ended: %s", poll, error)

    async def edit(
        self, place: ChatPlace, message: str, text: Text, rows: Rows, picture: str | None = None
    ) -> bool:
        """Puts a text in place of a message; False when that message cannot be edited any more."""
        try:
            await self._bot.edit_message_text(
                to_html(text),
                chat_id=place.chat_id,
                message_id=int(message),
                parse_mode=ParseMode.HTML,
                link_preview_options=_preview(picture),
                reply_markup=keyboard(rows, takes_presses=place.takes_presses),
                business_connection_id=place.business_id,
            )
        except BadRequest as error:
            problem = str(error).lower()
            if "not modified" in problem:
                return True
            if "to edit" in problem or "can't be edited" in problem:
                return False
            if picture is not None and _is_of_picture(error):
                return await self.edit(place, message, text, rows)
            raise
        except ChatMigrated as error:  # messages have other numbers there
            self.note_move(place.chat_id, error.new_chat_id)
            return False
        return True

    async def _where_it_is(self, place: ChatPlace, send: Callable[[ChatPlace], Awaitable[_T]]) -> _T:
        """Sends something to where a place is now, and once more where that has just changed."""
        place = self._now(place)
        try:
            return await send(place)
        except ChatMigrated as error:
            self.note_move(place.chat_id, error.new_chat_id)
            return await send(self._now(place))
        except BadRequest as error:
            if place.thread_id is None or "thread not found" not in str(error).lower():
                raise
            return await send(replace(place, thread_id=None))  # the topic was deleted

    async def _send(
        self, place: ChatPlace, text: Text, markup: InlineKeyboardMarkup | None, picture: str | None
    ) -> Sent:
        return await self._bot.send_text(
            place.chat_id,
            to_html(text),
            parse_mode=ParseMode.HTML,
            link_preview_options=_preview(picture),
            reply_markup=markup,
            reply_parameters=place.quoted,
            message_thread_id=place.thread_id,
            business_connection_id=place.business_id,
        )

    async def _send_poll(self, place: ChatPlace, poll: Poll) -> Message:
        return await self._bot.send_poll(
            place.chat_id,
            poll.question,
            list(poll.options),
            is_anonymous=False,
            allows_multiple_answers=False,
            message_thread_id=place.thread_id,
            business_connection_id=place.business_id,
        )

    def _now(self, place: ChatPlace) -> ChatPlace:
        """Where a place is since its chat has moved; what it quotes has another number there."""
        new = self._moved.get(place.chat_id)
        return place if new is None else ChatPlace(new)


def _is_of_picture(error: BadRequest) -> bool:
    """Whether a message was refused for its picture alone, which Telegram could not fetch."""
    problem = str(error).lower()
    return "webpage" in problem or "web page" in problem or "http url" in problem


def _preview(picture: str | None) -> LinkPreviewOptions:
    if picture is None:
        return NO_PREVIEW
    return LinkPreviewOptions(url=picture, prefer_large_media=True, show_above_text=True)


def keyboard(rows: Rows, *, takes_presses: bool = True) -> InlineKeyboardMarkup | None:
    """Buttons as Telegram has them, None for none.

    Args:
        rows: The buttons.
        takes_presses: False: only links are left.
    """
    drawn = [
        [
            InlineKeyboardButton(button.label, callback_data=button.action, url=button.url)
            for button in row
            if takes_presses or button.url
        ]
        for row in rows
    ]
    drawn = [row for row in drawn if row]
    return InlineKeyboardMarkup(drawn) if drawn else None
