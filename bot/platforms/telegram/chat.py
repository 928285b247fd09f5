"""One update in, the dialogue's replies out: the part of Telegram that is about messages."""

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import partial

from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    LinkPreviewOptions,
    Message,
    ReplyParameters,
    Update,
    User,
)
from telegram.constants import ParseMode
from telegram.error import BadRequest, TelegramError

from bot.dialogue.dialogue import Dialogue
from bot.dialogue.message import Button, Incoming, Person
from bot.dialogue.text import Text
from bot.platforms.outbox import Outboxes, Pause
from bot.platforms.progress import ProgressMessages
from bot.platforms.telegram.failures import judge
from bot.platforms.telegram.html import split, to_html

_log = logging.getLogger(__name__)

PLATFORM = "telegram"
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where replies to one update go.

    Attributes:
        chat_id: The chat.
        answers: The message they answer, in groups; None elsewhere.
        replaces: The message whose button was pressed, None for none or one that is not theirs to replace.
    """

    chat_id: int
    answers: int | None = None
    replaces: int | None = None


class TelegramChat:
    """Reads updates, asks the dialogue in a thread, and puts its replies into the chat's outbox."""

    def __init__(
        self,
        bot: Bot,
        dialogue: Dialogue,
        threads: Executor,
        outboxes: Outboxes,
        pause: Pause = asyncio.sleep,
    ) -> None:
        """Wires the parts.

        Args:
            bot: Initialized before the first update comes.
            dialogue: Answers; called in ``threads``.
            threads: At most so many people are answered at the same moment.
            outboxes: Where replies wait to be sent.
            pause: Waits so many seconds between two looks at a retraining run.
        """
        self._bot = bot
        self._dialogue = dialogue
        self._threads = threads
        self._outboxes = outboxes
        self._progress = ProgressMessages(
            PLATFORM, dialogue, threads, outboxes, edit=self._show_progress, judge=judge, pause=pause
        )

    async def on_message(self, update: Update, _: object) -> None:
        """Answers a message; returns when its effect is committed and the replies are queued."""
        message = update.effective_message
        user = update.effective_user
        if message is None or user is None or user.is_bot or not self._is_for_us(message):
            return
        incoming = Incoming(
            person=_person(user),
            message_key=f"telegram:{self._bot.id}:{message.chat.id}:{message.message_id}",
            text=message.text or "",
        )
        in_group = message.chat.type != "private"
        place = _Place(message.chat.id, answers=message.message_id if in_group else None)
        await self._answer(incoming, place)

    async def on_press(self, update: Update, _: object) -> None:
        """Answers a press of a button."""
        query = update.callback_query
        if query is None:
            return
        message = query.message
        # First of all: until then the button shows that it is busy.
        if message is not None:
            self._outboxes.put(str(message.chat.id), partial(self._acknowledge, query.id), repeatable=True)
        if message is None or query.data is None:
            await self._acknowledge(query.id)
            return
        place = _Place(message.chat.id, replaces=message.message_id)
        if message.chat.type != "private":
            asked = (
                message.reply_to_message.from_user
                if isinstance(message, Message) and message.reply_to_message
                else None
            )
            if asked is None or asked.id != query.from_user.id:
                place = _Place(message.chat.id, answers=message.message_id)
        incoming = Incoming(
            person=_person(query.from_user),
            message_key=f"telegram:{self._bot.id}:press:{query.id}",
            action=query.data,
        )
        await self._answer(incoming, place)

    async def start(self) -> None:
        """Goes on with what an earlier bot has left: messages that show a retraining run."""
        await self._progress.resume()

    async def stop(self) -> None:
        """Ends following retraining runs; they go on by themselves."""
        await self._progress.stop()

    def _is_for_us(self, message: Message) -> bool:
        """In groups only what is said to the bot: commands naming no other bot, answers to its messages."""
        text = message.text or ""
        addressee = text.split(maxsplit=1)[0].partition("@")[2] if text.startswith("/") else ""
        if addressee and addressee.lower() != self._bot.username.lower():
            return False
        if message.chat.type == "private" or text.startswith("/"):
            return True
        answered = message.reply_to_message
        return bool(text and answered and answered.from_user and answered.from_user.id == self._bot.id)

    async def _answer(self, incoming: Incoming, place: _Place) -> None:
        loop = asyncio.get_running_loop()
        replies = await loop.run_in_executor(self._threads, self._dialogue.answer, incoming)
        for reply in replies:
            parts = split(reply.text)
            for position, part in enumerate(parts):
                last = position == len(parts) - 1
                self._queue(
                    place,
                    part,
                    keyboard(reply.buttons) if last else None,
                    replaces=place.replaces if reply.replace and not position else None,
                    then=partial(self._progress.follow, reply.follow_run, language=reply.language)
                    if last and reply.follow_run is not None
                    else None,
                )

    def _queue(
        self,
        place: _Place,
        text: Text,
        markup: InlineKeyboardMarkup | None,
        *,
        replaces: int | None,
        then: Callable[[str, str], None] | None,
    ) -> None:
        async def send() -> None:
            sent = await self._send_new(place, text, markup)
            if then:
                then(str(place.chat_id), str(sent.message_id))

        async def edit() -> None:
            assert replaces is not None
            if not await self._edit(place.chat_id, replaces, text, markup):
                # Gone, or too old to be edited. Queued anew: unlike an edit, a send must not be repeated.
                self._outboxes.put(str(place.chat_id), send)

        if replaces is None:
            self._outboxes.put(str(place.chat_id), send)
        else:
            self._outboxes.put(str(place.chat_id), edit, repeatable=True)

    async def _send_new(self, place: _Place, text: Text, markup: InlineKeyboardMarkup | None) -> Message:
        answers = ReplyParameters(place.answers, allow_sending_without_reply=True) if place.answers else None
        return await self._bot.send_message(
            place.chat_id,
            to_html(text),
            parse_mode=ParseMode.HTML,
            link_preview_options=_NO_PREVIEW,
            reply_markup=markup,
            reply_parameters=answers,
        )

    async def _edit(
        self, chat_id: int, message_id: int, text: Text, markup: InlineKeyboardMarkup | None
    ) -> bool:
        """Puts a text in place of a message; False when that message cannot be edited any more."""
        try:
            await self._bot.edit_message_text(
                to_html(text),
                chat_id=chat_id,
                message_id=message_id,
                parse_mode=ParseMode.HTML,
                link_preview_options=_NO_PREVIEW,
                reply_markup=markup,
            )
        except BadRequest as error:
            problem = str(error).lower()
            if "not modified" in problem:
                return True
            if "to edit" in problem or "can't be edited" in problem:
                return False
            raise
        return True

    async def _acknowledge(self, query_id: str) -> None:
        try:
            await self._bot.answer_callback_query(query_id)
        except TelegramError as error:  # too old, or Telegram is busy: the button stops by itself
            _log.debug("a press was not acknowledged: %s", error)

    async def _show_progress(self, chat_id: str, message_id: str, text: Text) -> None:
        await self._edit(int(chat_id), int(message_id), split(text)[0], None)


def _person(user: User) -> Person:
    return Person(PLATFORM, str(user.id), user.full_name, user.language_code or "")


def keyboard(rows: tuple[tuple[Button, ...], ...]) -> InlineKeyboardMarkup | None:
    """Buttons as Telegram has them, None for none."""
    if not rows:
        return None
    return InlineKeyboardMarkup(
        [
            [
                InlineKeyboardButton(button.label, callback_data=button.action, url=button.url)
                for button in row
            ]
            for row in rows
        ]
    )
