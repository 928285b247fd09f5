"""Discord as `marquee bot --platform discord` runs it."""

import asyncio
from importlib.util import find_spec
from typing import TYPE_CHECKING

from bot.platforms.serving import run_until_signalled
from recommender.errors import BadInputError

if TYPE_CHECKING:
    from bot.dialogue.dialogue import Dialogue
    from bot.settings import Settings


class Discord:
    """The platform; see `bot.platforms.platform.Platform`."""

    def prepare(self, settings: "Settings") -> None:
        """Checks that there are a token and the library."""
        _token(settings)
        if find_spec("discord") is None:
            raise BadInputError("discord.py is not installed: pip install 'marquee[discord]'.")

    def run(self, dialogue: "Dialogue", settings: "Settings") -> None:
        """Listens until a signal ends it."""
        run_until_signalled(lambda stopped: self.serve(dialogue, settings, stopped))

    async def serve(self, dialogue: "Dialogue", settings: "Settings", stopped: asyncio.Event) -> None:
        """Listens until ``stopped``."""
        from bot.platforms.discord.bot import DiscordBot  # noqa: PLC0415 - takes half a second

        await DiscordBot(dialogue, shards=settings.discord_shards).serve(_token(settings), stopped)


def _token(settings: "Settings") -> str:
    if settings.discord_token is None:
        raise BadInputError(
            "MARQUEE_DISCORD_TOKEN is not set: make an application with a bot on "
            "discord.com/developers/applications and put its token there."
        )
    return settings.discord_token
