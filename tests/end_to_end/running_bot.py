"""The real bot, in a thread of the test or in a process of its own."""

import asyncio
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Self

from bot.cli.wiring import open_service
from bot.dialogue.dialogue import Dialogue
from bot.platforms.due import EVERY_S
from bot.platforms.telegram.bot import NEWCOMER_S, TelegramBot
from bot.settings import Settings
from tests.clock import Clock

PATIENCE_S = 30.0
REPOSITORY = Path(__file__).parents[2]


async def short_pause(seconds: float) -> None:
    """Waits in proportion, a twentieth of the time: tests want the order of things, not their length."""
    await asyncio.sleep(seconds / 20)


def eventually(asked: Callable[[], bool], what: str) -> None:
    """Asks again and again, each time over the whole way, until the answer is yes."""
    until = time.monotonic() + PATIENCE_S
    while not asked():
        assert time.monotonic() < until, f"{what} did not come"


class RunningBot:
    """A bot in a thread, from service to Telegram as `marquee bot` wires them."""

    def __init__(
        self,
        settings: Settings,
        *,
        trainer: str | None = None,
        token: str | None = None,
        newcomer_s: float = NEWCOMER_S,
        clock: Clock | None = None,
    ) -> None:
        self._clock = clock
        self._settings = settings
        self._trainer = trainer
        self._newcomer_s = newcomer_s
        self._token = token or settings.telegram_token or ""
        self._thread = threading.Thread(target=self._run, name="running bot")
        self._ready = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._bot: TelegramBot | None = None
        self.error: BaseException | None = None

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def wait_until_ready(self) -> Self:
        assert self._ready.wait(PATIENCE_S), self.error
        return self

    def wait_until_ended(self) -> BaseException | None:
        """Waits until the bot ends by itself; gives what it ended with."""
        self._thread.join(PATIENCE_S)
        assert not self._thread.is_alive()
        return self.error

    def stop(self) -> None:
        """Stops it as SIGTERM would."""
        if self._thread.is_alive() and self._loop and self._bot:
            self._loop.call_soon_threadsafe(self._bot.stop)
        self.wait_until_ended()

    def _run(self) -> None:
        try:
            asyncio.run(self._main())
        except Exception as error:  # noqa: BLE001 - the test looks at it
            self.error = error
        finally:
            self._ready.set()

    async def _main(self) -> None:
        with open_service(self._settings, trainer=self._trainer) as service:
            on_clock = replace(service, now=self._clock) if self._clock else service
            self._bot = TelegramBot(
                Dialogue(on_clock),
                self._token,
                self._settings.telegram_api_url,
                short_pause,
                newcomer_s=self._newcomer_s,
                due_every_s=0.05 if self._clock else EVERY_S,
            )
            self._loop = asyncio.get_running_loop()
            await self._bot.run(self._ready.set)


class BotProcess:
    """``marquee bot`` as an operator runs it."""

    def __init__(self, settings: Settings) -> None:
        environment = {
            **os.environ,
            "MARQUEE_LANGUAGE": "en",
            "MARQUEE_DATA_DIR": str(settings.data_dir),
            "MARQUEE_DATABASE_URL": settings.database_url,
            "MARQUEE_TELEGRAM_TOKEN": settings.telegram_token or "",
            "MARQUEE_TELEGRAM_API_URL": settings.telegram_api_url or "",
            "MARQUEE_ADMINS": ",".join(sorted(settings.admins)),
        }
        self._process = subprocess.Popen(
            [sys.executable, "-m", "bot.cli.main", "bot"],
            env=environment,
            cwd=REPOSITORY,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    @property
    def pid(self) -> int:
        return self._process.pid

    def kill(self) -> None:
        """``kill -9``."""
        self._process.kill()
        self._process.communicate()

    def terminate(self) -> tuple[int, str]:
        """SIGTERM; gives exit code and output."""
        self._process.send_signal(signal.SIGTERM)
        return self.wait()

    def wait(self) -> tuple[int, str]:
        """Waits until it ends; gives exit code and output."""
        output, _ = self._process.communicate(timeout=PATIENCE_S)
        return self._process.returncode, output
