"""How updates come in: at once for different people, in order for one, and never forgotten half-way."""

import asyncio  # noqa: TC003 - names a type
import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from typing import Any, NamedTuple

from telegram import Update
from telegram.error import InvalidToken
from telegram.ext import BaseUpdateProcessor, ExtBot
from telegram.request import BaseRequest

from bot.platforms.in_order import InOrder

_log = logging.getLogger(__name__)
# getUpdates hands out at most 100 at a time, and the next 100 come only when those are done.
_MOST_AT_ONCE = 128


class InOrderPerPerson(BaseUpdateProcessor):
    """Processes updates concurrently, but those of one person in the order in which they came."""

    def __init__(self) -> None:
        """Starts with nobody in the queue."""
        super().__init__(_MOST_AT_ONCE)
        self._order = InOrder()

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Waits until the person's earlier updates are done, then processes this one."""
        sender = update.effective_sender if isinstance(update, Update) else None
        await self._order.run(sender.id if sender else None, coroutine)

    async def initialize(self) -> None:
        """Has nothing to prepare."""

    async def shutdown(self) -> None:
        """Has nothing to release."""


class Sent(NamedTuple):
    """Where a message stands that was sent."""

    chat_id: int
    message_id: int


class CommittedFirstBot(ExtBot[None]):
    """A bot that asks for more updates only when the effect of those it has is committed.

    Asking for the next updates tells Telegram to forget the ones before. Asked too early, a crash in
    between would lose messages without a trace. This way Telegram delivers them again, and the message keys
    in the database make sure that none takes effect twice. Replies are not waited for: they are sent while
    the next updates come in.
    """

    def __init__(
        self,
        token: str,
        *,
        base_url: str,
        base_file_url: str,
        request: BaseRequest,
        get_updates_request: BaseRequest,
        queue: "asyncio.Queue[object]",
        on_refused: Callable[[], None],
    ) -> None:
        """Prepares the bot; nothing is sent yet.

        Args:
            token: Of the bot.
            base_url: Root of the Bot API, ends in ``/bot``.
            base_file_url: Root of its files.
            request: For all requests but polling.
            get_updates_request: For polling.
            queue: The application's; an update is done with when its ``task_done`` was called.
            on_refused: Called when Telegram takes the token back; PTB would just end polling, and sit there.
        """
        super().__init__(
            token,
            base_url=base_url,
            base_file_url=base_file_url,
            request=request,
            get_updates_request=get_updates_request,
        )
        self._queue = queue
        self._on_refused = on_refused
        self._has_left = False

    def leave_polling(self) -> None:
        """Asks for no more updates, not even to confirm the last ones: somebody else polls."""
        self._has_left = True

    async def get_updates(  # type: ignore[override]  # what PTB's updater asks with
        self,
        offset: int | None = None,
        timeout: timedelta | None = None,  # noqa: ASYNC109
        allowed_updates: Sequence[str] | None = None,
    ) -> tuple[Update, ...]:
        """Waits for the updates in work, then gets the next ones."""
        await self._queue.join()
        if self._has_left:
            return ()
        wait = timeout or timedelta()
        asked = {"offset": offset, "timeout": wait, "allowed_updates": allowed_updates}
        read_s = (self._request[0].read_timeout or 0.0) + wait.total_seconds()
        try:
            given = await self._post("getUpdates", asked, read_timeout=read_s)
        except InvalidToken:
            self.leave_polling()
            self._on_refused()
            return ()
        return tuple(self._read(update) for update in given if isinstance(update, dict))

    async def send_text(self, chat_id: int, text: str, **options: object) -> Sent:
        """Sends a message, as `send_message` does with these options.

        Of what Telegram answers only the place is read: PTB takes as long to read all of it as it does for an
        update.
        """
        sent = await self._post("sendMessage", {"chat_id": chat_id, "text": text, **options})
        return Sent(sent["chat"]["id"], sent["message_id"])

    def _read(self, given: dict[str, Any]) -> Update:
        """An update; an empty one in place of one that PTB cannot parse.

        A newer Bot API may send fields in a form that this PTB does not know. PTB's own `get_updates` would
        give up the batch, and be handed the same one again, for ever.
        """
        _name_everybody(given)
        try:
            return Update.de_json(given, self)
        except Exception as error:  # noqa: BLE001 - whatever stumbled over it
            number = given.get("update_id", 0)
            kinds = ", ".join(sorted(given.keys() - {"update_id"}))
            _log.error("update %s (%s) cannot be read and is skipped: %r", number, kinds, error)
            return Update(number)


def _name_everybody(given: Any) -> None:  # noqa: ANN401 - JSON
    """Gives people without a first name an empty one: PTB cannot read an update with one of them."""
    if isinstance(given, list):
        for each in given:
            _name_everybody(each)
    elif isinstance(given, dict):
        if "is_bot" in given and given.get("first_name") is None:
            given["first_name"] = ""
        for each in given.values():
            if isinstance(each, dict | list):
                _name_everybody(each)
