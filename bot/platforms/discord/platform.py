"""Discord as `marquee bot --platform discord` runs it."""

import asyncio
from importlib.util import find_spec
from typing import TYPE_CHECKING, ClassVar

from bot.platforms.ability import Abilities, Ability
from bot.platforms.serving import run_until_signalled
from recommender.errors import BadInputError

if TYPE_CHECKING:
    from bot.dialogue.dialogue import Dialogue
    from bot.settings import Settings


class Discord:
    """The platform; see `bot.platforms.platform.Platform`."""

    abilities: ClassVar[Abilities] = {
        Ability.PRIVATE: "yes",
        Ability.GROUPS: "servers and threads",
        Ability.COMMANDS: "slash commands, in six languages",
        Ability.TITLES: "in /rate, /film and /similar",
        Ability.BUTTONS: "25; what is more stands in a menu",
        Ability.IN_PLACE: "yes",
        Ability.HIDDEN: "what is personal, on a server",
        Ability.REPLIES: "yes; on a server one that names the bot",
        Ability.EDITS: "yes",
        Ability.FILES_IN: "yes, or with /import",
        Ability.FILES_OUT: "yes",
        Ability.PROGRESS: "yes, also after a restart",
        Ability.SPEAKS_FIRST: "yes, in private",
        Ability.FORMS: "modals: an import, a search, a time, the word that forgets",
        Ability.GROUP_LANGUAGE: "of a server, by whoever may manage it",
        Ability.GROUP_SETTINGS: "of a server, by whoever may manage it",
        Ability.POLLS: "yes",
        Ability.TOGETHER: "by shards (MARQUEE_DISCORD_SHARDS)",
    }

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
