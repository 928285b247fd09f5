"""Messages out: sent, edited, and sent after a chat that has moved or lost a topic."""

import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial

from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    Message,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated

from bot.dialogue.message import Button, Document
from bot.dialogue.text import Text
from bot.platforms.telegram import files
from bot.platforms.telegram.html import to_html
from bot.platforms.telegram.reading import ChatPlace

_log = logging.getLogger(__name__)
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


class Sender:
    """Sends and edits one message at a time; failures are raised as PTB has them."""

    def __init__(self, bot: Bot, on_move: Callable[[int, int], None]) -> None:
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

    async def send(
        self,
        place: ChatPlace,
        text: Text,
        markup: InlineKeyboardMarkup | None = None,
        picture: str | None = None,
    ) -> Message:
        """Sends a message to where the place is now.

        Args:
            place: Where.
            text: What it says.
            markup: Its buttons.
            picture: Address of a picture above it: a preview, so that any text can be edited into its place.
        """
        send = partial(self._send, text=text, markup=markup, picture=picture)
        try:
            return await self._where_it_is(place, send)
        except BadRequest as error:
            if picture is None or not _is_of_picture(error):
                raise
            return await self.send(place, text, markup)

    async def send_file(self, place: ChatPlace, document: Document) -> None:
        """Sends a file, likewise."""
        await self._where_it_is(place, partial(files.send, bot=self._bot, document=document))

    async def edit(
        self,
        place: ChatPlace,
        message_id: int,
        text: Text,
        markup: InlineKeyboardMarkup | None = None,
        picture: str | None = None,
    ) -> bool:
        """Puts a text in place of a message; False when that message cannot be edited any more."""
        try:
            await self._bot.edit_message_text(
                to_html(text),
                chat_id=place.chat_id,
                message_id=message_id,
                parse_mode=ParseMode.HTML,
                link_preview_options=_preview(picture),
                reply_markup=markup,
                business_connection_id=place.business_id,
            )
        except BadRequest as error:
            problem = str(error).lower()
            if "not modified" in problem:
                return True
            if "to edit" in problem or "can't be edited" in problem:
                return False
            if picture is not None and _is_of_picture(error):
                return await self.edit(place, message_id, text, markup)
            raise
        except ChatMigrated as error:  # messages have other numbers there
            self.note_move(place.chat_id, error.new_chat_id)
            return False
        return True

    async def _where_it_is(
        self, place: ChatPlace, send: Callable[[ChatPlace], Awaitable[Message]]
    ) -> Message:
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
    ) -> Message:
        return await self._bot.send_message(
            place.chat_id,
            to_html(text),
            parse_mode=ParseMode.HTML,
            link_preview_options=_preview(picture),
            reply_markup=markup,
            reply_parameters=place.quoted,
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


def keyboard(
    rows: tuple[tuple[Button, ...], ...], *, takes_presses: bool = True
) -> InlineKeyboardMarkup | None:
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
