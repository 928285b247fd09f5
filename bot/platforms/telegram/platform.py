"""Telegram as `marquee bot` runs it."""

import asyncio
from typing import TYPE_CHECKING, ClassVar

from bot.platforms.ability import Abilities, Ability
from bot.platforms.serving import run_until_signalled
from recommender.errors import BadInputError

if TYPE_CHECKING:
    from bot.dialogue.dialogue import Dialogue
    from bot.settings import Settings


class Telegram:
    """The platform; see `bot.platforms.platform.Platform`."""

    abilities: ClassVar[Abilities] = {
        Ability.PRIVATE: "yes",
        Ability.GROUPS: "yes, supergroups and topics too",
        Ability.COMMANDS: "the menu, in six languages",
        Ability.TITLES: "by inline mode",
        Ability.BUTTONS: "yes",
        Ability.IN_PLACE: "yes",
        Ability.REPLIES: "yes",
        Ability.EDITS: "yes",
        Ability.FILES_IN: "up to 20 MB",
        Ability.FILES_OUT: "yes",
        Ability.PROGRESS: "yes, also after a restart",
        Ability.SPEAKS_FIRST: "yes",
        Ability.GROUP_LANGUAGE: "by its admins",
        Ability.GROUP_SETTINGS: "by its admins, a topic too",
        Ability.POLLS: "yes",
        Ability.CARDS: "by inline mode",
        Ability.LINKS: "t.me/BOT?start=...",
        Ability.TOGETHER: "no: Telegram lets one poll",
    }

    def prepare(self, settings: "Settings") -> None:
        """Checks that there is a token."""
        _token(settings)

    def run(self, dialogue: "Dialogue", settings: "Settings") -> None:
        """Polls until a signal ends it."""
        run_until_signalled(lambda stopped: self.serve(dialogue, settings, stopped))

    async def serve(self, dialogue: "Dialogue", settings: "Settings", stopped: asyncio.Event) -> None:
        """Polls until ``stopped``."""
        from bot.platforms.telegram.bot import TelegramBot  # noqa: PLC0415 - takes half a second
        from bot.platforms.telegram.mini_app import mini_app  # noqa: PLC0415

        await TelegramBot(
            dialogue, _token(settings), settings.telegram_api_url, mini_app=mini_app(settings.site)
        ).serve(stopped)


def _token(settings: "Settings") -> str:
    if settings.telegram_token is None:
        raise BadInputError(
            "MARQUEE_TELEGRAM_TOKEN is not set: get a token from @BotFather and put it there "
            "(without Telegram: marquee chat)."
        )
    return settings.telegram_token
