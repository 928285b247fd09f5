"""The bot's process carries only what answering needs."""

import json
import subprocess
import sys

from bot.settings import Settings
from tests.end_to_end.running_bot import REPOSITORY
from tests.fake_bot_api import FakeBotApi

HEAVY = ("tensorflow", "keras", "pandas", "pyarrow", "scipy", "sklearn", "duckdb", "matplotlib", "PIL")

_SCRIPT = """
import asyncio, json, sys
from bot.cli.wiring import open_service
from bot.dialogue.dialogue import Dialogue
from bot.platforms.telegram.bot import TelegramBot
from bot.settings import Settings

async def main():
    settings = Settings.from_environment()
    with open_service(settings) as service:
        bot = TelegramBot(Dialogue(service), settings.telegram_token, settings.telegram_api_url)
        running = asyncio.create_task(bot.run())
        await asyncio.to_thread(sys.stdin.readline)
        bot.stop()
        await running

asyncio.run(main())
print(json.dumps(sorted(sys.modules)))
"""


def test_a_bot_that_has_rated_and_recommended_never_imported_the_heavy_ones(
    api: FakeBotApi, settings: Settings
) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", _SCRIPT],
        cwd=REPOSITORY,
        env={
            "PATH": "",
            "MARQUEE_DATA_DIR": str(settings.data_dir),
            "MARQUEE_TELEGRAM_TOKEN": settings.telegram_token or "",
            "MARQUEE_TELEGRAM_API_URL": api.url,
        },
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    ada = api.user("Ada")
    ada.says("/rate Heat 5")
    assert "From one film you rated" in ada.says("/recommend").text
    ada.says("/status")
    output, _ = process.communicate("stop\n", timeout=30)
    loaded = json.loads(output.splitlines()[-1])
    assert "telegram" in loaded
    assert not set(HEAVY) & set(loaded)
