"""What a failure to send means on Telegram."""

import os
import re
from datetime import timedelta

import aiohttp
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.platforms.outbox import Failure

# PTB asks to choose how RetryAfter gives its time, and warns of every one until that is done.
os.environ.setdefault("PTB_TIMEDELTA", "true")

# Of groups where the bot may not write, or not now; Telegram has no other code for them.
_NO_RIGHTS = re.compile(r"rights|restricted|TOPIC_CLOSED", re.IGNORECASE)


def judge(error: Exception) -> Failure | None:
    """Tells whether another attempt is worth it; see `bot.platforms.outbox.Judge`."""
    if isinstance(error, RetryAfter):
        asked = error.retry_after
        return Failure("unsent", asked.total_seconds() if isinstance(asked, timedelta) else float(asked))
    if isinstance(error, Forbidden) or (isinstance(error, BadRequest) and _NO_RIGHTS.search(str(error))):
        return Failure("blocked")
    if isinstance(error, BadRequest | ChatMigrated):  # a BadRequest is a NetworkError to PTB
        return Failure("refused")
    if isinstance(error, NetworkError):
        return Failure("unsent" if is_surely_unsent(error) else "unsure")
    return Failure("failed") if isinstance(error, TelegramError) else None


def is_surely_unsent(error: NetworkError) -> bool:
    """Whether the request cannot have taken effect: it never left, or the server answered that it failed."""
    cause = error.__cause__
    # ServerDisconnectedError, a ClientConnectionError too, comes after the request was sent.
    if isinstance(cause, aiohttp.ClientConnectorError | aiohttp.ConnectionTimeoutError):
        return True
    return not isinstance(error, TimedOut) and cause is None
