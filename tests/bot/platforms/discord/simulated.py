"""A Discord in memory with the bot on it, in a thread of its own."""

import asyncio
import re
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from threading import Event, Thread
from typing import Any, TypeVar
from unittest.mock import patch
from urllib.parse import unquote

import discord
import simcord

from bot.dialogue.dialogue import Dialogue
from bot.platforms.broadcasting import AT_ONCE, Broadcasting
from bot.platforms.discord.bot import DiscordBot
from bot.platforms.outbox import Pause

T = TypeVar("T")
_PATIENCE_S = 20


class Discord:
    """What a test does there; each call waits until the bot has nothing left to do at once."""

    def __init__(self, env: simcord.Env, loop: asyncio.AbstractEventLoop) -> None:
        self.env = env
        self._loop = loop

    def do(self, what: Coroutine[Any, Any, T]) -> T:
        """Does something that somebody on Discord does."""
        return asyncio.run_coroutine_threadsafe(what, self._loop).result(_PATIENCE_S)

    def looks(self) -> None:
        """Has the bot look, once, for what it is to say by itself, and waits until it has said it."""

        async def look() -> None:
            bot = self.env.bot
            assert isinstance(bot, DiscordBot)
            chat = bot._chat
            with self.env._bot_scope():
                await chat._due.look()
                await chat._outboxes.drain(_PATIENCE_S)
                while await chat._broadcasting._round(AT_ONCE):
                    await chat._outboxes.drain(_PATIENCE_S)

        self.do(look())

    def wait_for(self, is_so: Callable[[], bool]) -> bool:
        async def wait() -> bool:
            for _ in range(_PATIENCE_S * 40):
                if is_so():
                    return True
                await asyncio.sleep(0.01)
            return False

        return self.do(wait())


async def quick(_: float) -> None:
    """A pause that lasts as long as others have something to do."""
    await asyncio.sleep(0)


@contextmanager
def simulated(dialogue: Dialogue, *, due_every_s: float = 3600, pause: Pause = quick) -> Iterator[Discord]:
    """Starts the bot, and ends it.

    The simulation waits until the bot is at rest: one that follows a run never is, unless its pauses last.
    """

    async def run() -> None:
        bot = DiscordBot(dialogue, pause, shards=1, due_every_s=due_every_s)
        stop = asyncio.Event()
        async with simcord.run(bot) as env:
            opened.append((Discord(env, asyncio.get_running_loop()), stop))
            ready.set()
            await stop.wait()

    opened: list[tuple[Discord, asyncio.Event]] = []
    ready = Event()
    # The simulation waits until the bot is at rest, which one that looks for announcements never is: `looks`.
    with patch.object(Broadcasting, "start", Broadcasting._carry):
        thread = Thread(target=lambda: asyncio.run(run()))
        thread.start()
        assert ready.wait(_PATIENCE_S)
        there, stop = opened[0]
        try:
            yield there
        finally:
            there._loop.call_soon_threadsafe(stop.set)
            thread.join(_PATIENCE_S)


def seen(markdown: str) -> str:
    """What people read, with the addresses of links."""
    return re.sub(r"\\([^\w\s])", r"\1", unquote(markdown).replace("**", ""))


def buttons(message: discord.Message) -> list[str]:
    """What can be pressed under a message."""
    rows = [row for row in message.components if isinstance(row, discord.ActionRow)]
    return [
        component.label or ""
        for row in rows
        for component in row.children
        if isinstance(component, discord.Button)
    ]
