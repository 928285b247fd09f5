"""Telegram as `marquee bot` runs it."""

import asyncio
from typing import TYPE_CHECKING

from recommender.errors import BadInputError

if TYPE_CHECKING:
    from bot.dialogue.dialogue import Dialogue
    from bot.settings import Settings


class Telegram:
    """The platform; see `bot.platforms.platform.Platform`."""

    def prepare(self, settings: "Settings") -> None:
        """Checks that there is a token."""
        _token(settings)

    def run(self, dialogue: "Dialogue", settings: "Settings") -> None:
        """Polls until a signal ends it."""
        from bot.platforms.telegram.bot import TelegramBot  # noqa: PLC0415 - takes half a second

        async def run() -> None:
            await TelegramBot(dialogue, _token(settings), settings.telegram_api_url).run_until_signalled()

        asyncio.run(run())


def _token(settings: "Settings") -> str:
    if settings.telegram_token is None:
        raise BadInputError(
            "MARQUEE_TELEGRAM_TOKEN is not set: get a token from @BotFather and put it there "
            "(without Telegram: marquee chat)."
        )
    return settings.telegram_token
