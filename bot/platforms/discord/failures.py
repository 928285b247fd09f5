"""What an exception of discord.py means for what was to be sent."""

import aiohttp
import discord

from bot.platforms.outbox import Failure

# Takes no messages; is on no server with the bot any more; has no account any more.
_TAKES_NO_MESSAGES = (50007, 50278, 10013)
_TOO_MANY_CHATS = 40003
_BETWEEN_CHATS_S = 30.0
_SERVER = 500
_TOO_MANY = 429


def judge(error: Exception) -> Failure | None:
    """Tells how a failed attempt is to be taken; None for what is not Discord's.

    discord.py itself waits where Discord asks it to, and tries again where Discord's servers fail.
    """
    if isinstance(error, discord.HTTPException):
        return _refused(error)
    if isinstance(error, discord.RateLimited):
        return Failure("unsent", error.retry_after)
    if isinstance(error, aiohttp.ClientConnectorError):
        return Failure("unsent")
    return Failure("unsure") if isinstance(error, (aiohttp.ClientError, TimeoutError)) else None


def _refused(error: discord.HTTPException) -> Failure:
    if error.code in _TAKES_NO_MESSAGES:
        return Failure("blocked")
    if error.code == _TOO_MANY_CHATS:  # private ones were opened faster than Discord likes
        return Failure("unsent", _BETWEEN_CHATS_S)
    if isinstance(error, (discord.Forbidden, discord.NotFound)):
        return Failure("refused")
    if error.status == _TOO_MANY:
        return Failure("unsent")
    return Failure("unsure" if error.status >= _SERVER else "failed")
