"""Somebody on Telegram, as the contract of platforms needs them."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Thread

from bot.platforms.telegram.bot import TelegramBot
from tests.bot.platforms.script import Script
from tests.fake_bot_api import TOKEN, FakeBotApi


class OnTelegram:
    def __init__(self, api: FakeBotApi) -> None:
        self.api = api
        self.user = api.user("Ada")

    def says(self, text: str) -> str:
        self.user.says(text)
        return self._visible()

    def presses(self, label: str) -> str:
        self.user.presses(label)
        return self._visible()

    def sees(self, words: str) -> bool:
        return bool(self.api.wait_for(lambda: words in self._visible(), words))

    def _visible(self) -> str:
        return "\n".join(
            f"{message.text}\n{message.links}\n{message.buttons}" for message in self.user.messages
        )


@contextmanager
def opens(script: Script, mini_app: str | None = None) -> Iterator["OnTelegram"]:
    async def quick(_: float) -> None:
        await asyncio.sleep(0)

    async def run() -> None:
        bot = TelegramBot(script, TOKEN, api.url, quick, mini_app=mini_app)  # type: ignore[arg-type]
        stop.append((asyncio.get_running_loop(), bot))
        await bot.run(ready.set)

    stop: list[tuple[asyncio.AbstractEventLoop, TelegramBot]] = []
    ready = Event()
    with FakeBotApi() as api:
        thread = Thread(target=lambda: asyncio.run(run()))
        thread.start()
        assert ready.wait(20)
        try:
            yield OnTelegram(api)
        finally:
            loop, bot = stop[0]
            loop.call_soon_threadsafe(bot.stop)
            thread.join(20)
