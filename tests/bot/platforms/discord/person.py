"""Somebody on Discord, as the contract of platforms needs them: in a private chat with the bot."""

from collections.abc import Iterator
from contextlib import contextmanager

import discord

from tests.bot.platforms.discord.simulated import Discord, buttons, seen, simulated
from tests.bot.platforms.script import Script, View


class OnDiscord:
    def __init__(self, there: Discord) -> None:
        self._there = there
        self._user = there.env.create_user("Ada")

    def says(self, text: str) -> str:
        before = len(self._messages())
        self._there.do(self._user.send_dm(text))
        self._there.wait_for(lambda: len(self._messages()) > before + 1)
        return self._visible()

    def presses(self, label: str) -> str:
        message = next(each for each in reversed(self._messages()) if label in buttons(each))
        self._there.do(self._user.click(message, label=label))
        self._there.wait_for(lambda: "pressed" in self._visible())
        return self._visible()

    def sees(self, words: str) -> bool:
        return self._there.wait_for(lambda: words in self._visible())

    def _messages(self) -> list[discord.Message]:
        return self._user.dm_channel.history(viewer=self._user)

    def _visible(self) -> str:
        return "\n".join(f"{seen(each.content)}\n{buttons(each)}" for each in self._messages())


@contextmanager
def opens(script: Script) -> Iterator[View]:
    with simulated(script) as there:  # type: ignore[arg-type]
        yield OnDiscord(there)
