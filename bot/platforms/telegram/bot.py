"""The bot on Telegram: starts, polls, and ends cleanly."""

import asyncio
import contextlib
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from functools import partial
from typing import Any, Final

from telegram import (
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllGroupChats,
    BotCommandScopeDefault,
    Update,
)
from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError
from telegram.ext import (
    Application,
    ApplicationBuilder,
    CallbackContext,
    CallbackQueryHandler,
    ChatMemberHandler,
    InlineQueryHandler,
    MessageHandler,
    PollAnswerHandler,
    filters,
)

from bot.dialogue import words
from bot.dialogue.by_itself.broadcasts import News
from bot.dialogue.command import Place  # noqa: TC001 - names a type
from bot.dialogue.commands import menu
from bot.dialogue.dialogue import Dialogue
from bot.platforms.due import EVERY_S
from bot.platforms.outbox import Failure, Outboxes, Pause
from bot.platforms.tasks import Tasks
from bot.platforms.telegram.chat import TelegramChat
from bot.platforms.telegram.failures import judge
from bot.platforms.telegram.mini_app import offer
from bot.platforms.telegram.reading import PLATFORM
from bot.platforms.telegram.request import AiohttpRequest
from bot.platforms.telegram.secrets import keep_out_of_logs
from bot.platforms.telegram.updates import CommittedFirstBot, InOrderPerPerson
from recommender.errors import BadInputError

_log = logging.getLogger(__name__)

API_URL: Final = "https://api.telegram.org/bot"
_POLL: Final = timedelta(seconds=30)
_THREADS: Final = 8
_CONNECTIONS: Final = 256
_LONGEST_WAIT_S: Final = 30.0
_LAST_REPLIES_S: Final = 10.0
# Two pollers see equally many conflicts. The newcomer gives up sooner, so the one in service goes on.
NEWCOMER_S: Final = 60.0
_CONFLICTS_FOR_NEWCOMER: Final = 3
_CONFLICTS: Final = 12
_LONG_WAIT_S: Final = 60.0
_TELL_AGAIN_S: Final = 3600.0
_CONFLICTS_TOGETHER_S: Final = 120.0
_REFUSED: Final = "Telegram refuses MARQUEE_TELEGRAM_TOKEN: copy it again from @BotFather."


class TelegramBot:
    """One bot on one token, from start to end."""

    def __init__(
        self,
        dialogue: Dialogue,
        token: str,
        api_url: str | None = None,
        pause: Pause = asyncio.sleep,
        *,
        newcomer_s: float = NEWCOMER_S,
        due_every_s: float = EVERY_S,
        mini_app: str | None = None,
    ) -> None:
        """Prepares the bot; nothing is sent yet.

        Args:
            dialogue: Answers everybody.
            token: Of the bot.
            api_url: Root of a Bot API server, ends in ``/bot``; None for Telegram's.
            pause: Waits so many seconds, before another attempt and between two looks at a retraining run.
            newcomer_s: Seconds for which this bot gives way to another one on the same token.
            due_every_s: Seconds between two looks at what is to be said by itself.
            mini_app: Address that the button beside the text field opens; None leaves it as it is.
        """
        keep_out_of_logs(token)
        root = api_url or API_URL
        queue: asyncio.Queue[object] = asyncio.Queue()
        self._requests = (
            AiohttpRequest(_CONNECTIONS),
            AiohttpRequest(2),
        )
        self._bot = CommittedFirstBot(
            token,
            base_url=root,
            base_file_url=f"{root.removesuffix('bot')}file/bot",
            request=self._requests[0],
            get_updates_request=self._requests[1],
            queue=queue,
            on_refused=self._on_refused,
        )
        self._pause = pause
        self._mini_app = mini_app
        self._dialogue = dialogue
        self._news = Tasks()
        self._told_to_wait_at = -_TELL_AGAIN_S
        self._outboxes = Outboxes(self._judge, pause)
        self._threads = ThreadPoolExecutor(_THREADS, thread_name_prefix="dialogue")
        self._chat = TelegramChat(
            self._bot, dialogue, self._threads, self._outboxes, pause, self._judge, due_every_s=due_every_s
        )
        self._app: Application[Any, Any, Any, Any, Any, Any] = (
            ApplicationBuilder()
            .bot(self._bot)
            .update_queue(queue)
            .concurrent_updates(InOrderPerPerson())
            .build()
        )
        self._app.add_handler(MessageHandler(filters.StatusUpdate.MIGRATE, self._chat.on_move))
        self._app.add_handler(MessageHandler(filters.StatusUpdate.LEFT_CHAT_MEMBER, self._chat.on_left))
        self._app.add_handler(MessageHandler(_MESSAGES, self._chat.on_message))
        self._app.add_handler(CallbackQueryHandler(self._chat.on_press))
        self._app.add_handler(PollAnswerHandler(self._chat.on_vote))
        self._app.add_handler(InlineQueryHandler(self._chat.on_inline_query))
        self._app.add_handler(ChatMemberHandler(self._chat.on_member, ChatMemberHandler.MY_CHAT_MEMBER))
        self._app.add_handler(ChatMemberHandler(self._chat.on_other_member, ChatMemberHandler.CHAT_MEMBER))
        self._app.add_error_handler(_on_error)
        self._stop = asyncio.Event()
        self._started_at = time.monotonic()
        self._newcomer_s = newcomer_s
        self._conflicts: list[float] = []
        self._conflict = False
        self._refused = False

    def stop(self) -> None:
        """Lets ``run`` end once the messages in work are answered; call it in the event loop's thread."""
        self._stop.set()

    async def run(self, ready: Callable[[], None] | None = None) -> None:
        """Answers people until ``stop``.

        Args:
            ready: Called once the bot polls.

        Raises:
            BadInputError: Telegram refuses the token, or another process polls with it.
        """
        try:
            if await self._connected():
                async with self._polling():
                    if ready:
                        ready()
                    await self._stop.wait()
        finally:
            self._threads.shutdown(wait=False)
            for request in self._requests:  # PTB closes them only after a start that succeeded
                await request.shutdown()
        if self._refused:
            raise BadInputError(_REFUSED)
        if self._conflict:
            raise BadInputError(
                "Another process is polling Telegram with the same token, and Telegram allows only one: "
                "stop that one, or give this one its own token from @BotFather, then start again."
            )

    async def serve(self, stopped: asyncio.Event) -> None:
        """Like ``run``, until ``stopped``."""

        async def stop() -> None:
            await stopped.wait()
            self.stop()

        stopping = asyncio.create_task(stop())
        try:
            await self.run(lambda: _log.info("@%s is listening on Telegram", self._bot.username))
        finally:
            stopping.cancel()

    async def _connected(self) -> bool:
        """Greets Telegram, however long the network takes to come; False when stopped before."""
        wait = 1.0
        while not self._stop.is_set():
            try:
                await self._app.initialize()
            except InvalidToken:
                # Not chained: that message holds the token.
                raise BadInputError(_REFUSED) from None
            except RetryAfter as error:
                problem: TelegramError = error
            except NetworkError as error:
                problem = error
            else:
                return True
            _log.warning("Telegram cannot be reached (%s); next attempt in %.0f s", problem, wait)
            await _first_of(self._stop.wait(), self._pause(wait))
            wait = min(wait * 2, _LONGEST_WAIT_S)
        return False

    @contextlib.asynccontextmanager
    async def _polling(self) -> AsyncIterator[None]:
        updater = self._app.updater
        assert updater is not None
        setting_menu = asyncio.create_task(self._set_menu())
        await self._app.start()
        await self._chat.start()
        start = updater.start_polling(
            timeout=_POLL,
            bootstrap_retries=-1,
            allowed_updates=_HEARD,
            error_callback=self._on_polling_error,
        )
        try:
            await _first_of(self._stop.wait(), start)
            yield
        finally:
            setting_menu.cancel()
            if updater.running:
                await updater.stop()
            await self._app.stop()
            await self._tell_why_it_ends()
            await self._chat.stop()
            await self._news.stop()
            await self._outboxes.drain(_LAST_REPLIES_S)
            await self._app.shutdown()

    async def _set_menu(self) -> None:
        try:
            # In a thread: to read the catalogs of all languages takes a second.
            menus = await asyncio.get_running_loop().run_in_executor(self._threads, _menus)
            for code, scope, commands in menus:
                await self._bot.set_my_commands(commands, scope=scope, language_code=code)
            if self._mini_app:
                await offer(self._bot, self._mini_app)
        except TelegramError as error:
            _log.warning("the menu of commands could not be set: %s", error)

    def _on_refused(self) -> None:
        self._refused = True
        self._stop.set()

    def _judge(self, error: Exception) -> Failure | None:
        """Like `judge`; admins hear of it where Telegram takes nothing for long."""
        failure = judge(error)
        if failure and failure.wait_s and failure.wait_s >= _LONG_WAIT_S:
            now = time.monotonic()
            if now - self._told_to_wait_at >= _TELL_AGAIN_S:
                self._told_to_wait_at = now
                self._news.start(self._tell(News.TOLD_TO_WAIT, seconds=failure.wait_s))
        return failure

    async def _tell(self, kind: News, **details: float) -> None:
        """Leaves news for admins; they are sent as soon as Telegram takes them."""
        tell = partial(self._dialogue.broadcasts.trouble, kind, PLATFORM, **details)
        try:
            await asyncio.get_running_loop().run_in_executor(self._threads, tell)
        except Exception:  # noqa: BLE001 - the log has it
            _log.exception("admins cannot be told: %s", kind)

    async def _tell_why_it_ends(self) -> None:
        if self._refused:
            await self._tell(News.TOKEN_REFUSED)  # they hear of it with the next start
        elif self._conflict:
            await self._tell(News.OTHER_BOT)
            await self._chat.broadcasting.tell_last_news()

    def _on_polling_error(self, error: TelegramError) -> None:
        if isinstance(error, RetryAfter):
            self._judge(error)
        if not isinstance(error, Conflict):
            _log.warning("polling Telegram failed, it goes on: %s", error)
            return
        now = time.monotonic()
        self._conflicts = [at for at in self._conflicts if now - at < _CONFLICTS_TOGETHER_S] + [now]
        _log.warning("another process polls Telegram with the same token")
        newcomer = now - self._started_at < self._newcomer_s
        if len(self._conflicts) >= (_CONFLICTS_FOR_NEWCOMER if newcomer else _CONFLICTS):
            self._conflict = True
            self._bot.leave_polling()
            self._stop.set()


def _menus() -> list[tuple[str | None, BotCommandScope, list[BotCommand]]]:
    """Language, chats and commands; without a language it is everybody's who has none of the others."""
    scopes: dict[Place, BotCommandScope] = {
        "private": BotCommandScopeDefault(),
        "group": BotCommandScopeAllGroupChats(),
    }
    return [
        (
            None if language == words.FALLBACK else language,
            scope,
            [BotCommand(command.name, command.described(language)) for command in menu(place)],
        )
        for language in words.languages()
        for place, scope in scopes.items()
    ]


_MESSAGES = (
    filters.UpdateType.MESSAGES | filters.UpdateType.CHANNEL_POSTS | filters.UpdateType.BUSINESS_MESSAGES
) & (filters.TEXT | ~filters.StatusUpdate.ALL)  # words first: there are twenty kinds of status to look for
_HEARD = [
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CHANNEL_POST,
    Update.EDITED_CHANNEL_POST,
    Update.BUSINESS_MESSAGE,
    Update.EDITED_BUSINESS_MESSAGE,
    Update.CALLBACK_QUERY,
    Update.INLINE_QUERY,
    Update.POLL_ANSWER,
    Update.MY_CHAT_MEMBER,
    Update.CHAT_MEMBER,
]


async def _on_error(update: object, context: CallbackContext[Any, Any, Any, Any]) -> None:
    _log.error("an update was not handled: %s", type(update).__name__, exc_info=context.error)


async def _first_of(*awaitables: Awaitable[Any]) -> None:
    """Waits for the first to end and drops the others; what the first raised is raised."""
    tasks = [asyncio.ensure_future(awaitable) for awaitable in awaitables]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
