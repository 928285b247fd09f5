"""`marquee bot`: the chat on Telegram."""

import asyncio

import click

from bot.settings import Settings
from recommender.errors import BadInputError


@click.command()
def bot() -> None:
    """Answer people on Telegram until stopped (SIGINT or SIGTERM)."""
    settings = Settings.from_environment()
    if settings.telegram_token is None:
        raise BadInputError(
            "MARQUEE_TELEGRAM_TOKEN is not set: get a token from @BotFather and put it there "
            "(without Telegram: marquee chat)."
        )
    asyncio.run(_run(settings, settings.telegram_token))


async def _run(settings: Settings, token: str) -> None:
    from bot.cli.wiring import open_service  # noqa: PLC0415
    from bot.dialogue.dialogue import Dialogue  # noqa: PLC0415
    from bot.platforms.telegram import TelegramBot  # noqa: PLC0415

    with open_service(settings) as service:
        await TelegramBot(Dialogue(service), token, settings.telegram_api_url).run_until_signalled()
