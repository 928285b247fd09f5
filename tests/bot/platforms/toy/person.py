"""Somebody at the toy platform's board, as the contract of platforms needs them."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Thread

from tests.bot.platforms.script import Script, View
from tests.bot.platforms.toy.platform import Board, ToyBot, says


class AtTheBoard:
    def __init__(self, board: Board) -> None:
        self._board = board

    def says(self, text: str) -> str:
        return self._after(lambda: says(self._board, text))

    def presses(self, label: str) -> str:
        buttons = [button for _, row in self._board.messages.values() for button in row]
        action = next(button.action for button in reversed(buttons) if button.label == label)
        return self._after(lambda: says(self._board, action=action))

    def sees(self, words: str) -> bool:
        with self._board.changed:
            return self._board.changed.wait_for(lambda: words in self._board.visible(), 20)

    def _after(self, act: Callable[[], None]) -> str:
        before = len(self._board.messages)
        act()
        with self._board.changed:
            assert self._board.changed.wait_for(lambda: len(self._board.messages) > before, 20)
        return self._board.visible()


@contextmanager
def opens(script: Script) -> Iterator[View]:
    board = Board()
    bot = ToyBot(script, board)  # type: ignore[arg-type]
    thread = Thread(target=lambda: asyncio.run(bot.run()))
    thread.start()
    try:
        yield AtTheBoard(board)
    finally:
        board.written.put(None)
        thread.join(20)
