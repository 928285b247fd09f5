"""Somebody at a terminal, as the contract of platforms needs them."""

import io
import re
from collections.abc import Iterator
from contextlib import contextmanager

from bot.dialogue.message import Person
from bot.platforms.terminal.chat import Terminal
from tests.bot.platforms.script import Script, View


class OnTerminal:
    def __init__(self, script: Script) -> None:
        self._out = io.StringIO()
        person = Person("terminal", "me")
        self._terminal = Terminal(script, person, self._out, is_tty=False, pause=lambda _: None)  # type: ignore[arg-type]

    def says(self, text: str) -> str:
        self._out.seek(0)
        self._out.truncate()
        self._terminal.take(text)
        return self._out.getvalue()

    def presses(self, label: str) -> str:
        number = re.search(rf"\[(\d+)\] {re.escape(label)}", self._out.getvalue())
        assert number, self._out.getvalue()
        return self.says(number[1])

    def sees(self, words: str) -> bool:
        return words in self._out.getvalue()


@contextmanager
def opens(script: Script) -> Iterator[View]:
    yield OnTerminal(script)
