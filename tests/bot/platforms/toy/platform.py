"""The smallest platform there can be: a board in memory, with messages of at most 1000 characters."""

import asyncio
import itertools
import queue
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from typing import ClassVar

from bot.dialogue.dialogue import Dialogue
from bot.dialogue.message import Button, Incoming, Person, Reply
from bot.dialogue.text import Anchor, Span, Text
from bot.platforms.ability import Abilities, Ability
from bot.platforms.due import DueMessages, Put
from bot.platforms.in_order import InOrder
from bot.platforms.outbox import Failure, Outboxes, Pause
from bot.platforms.progress import ProgressMessages
from bot.platforms.splitting import split
from bot.settings import Settings

LONGEST = 1000


class BoardFullError(Exception):
    """The board takes no message right now."""


@dataclass
class Board:
    """What hangs there, by the number of the message; and what people wrote, None at the end."""

    written: "queue.Queue[Incoming | None]" = field(default_factory=queue.Queue)
    messages: dict[str, tuple[Text, list[Button]]] = field(default_factory=dict)
    failures: list[Exception] = field(default_factory=list)
    changed: threading.Condition = field(default_factory=threading.Condition)
    numbers: "itertools.count[int]" = field(default_factory=itertools.count)

    def hang(self, number: str, text: Text, buttons: list[Button]) -> None:
        if self.failures:
            raise self.failures.pop(0)
        assert sum(len(span if isinstance(span, str) else span.text) for span in text) <= LONGEST
        with self.changed:
            self.messages[number] = (text, buttons)
            self.changed.notify_all()

    def visible(self) -> str:
        with self.changed:
            return "\n".join(
                "".join(map(_drawn, text)) + "".join(f"[{button.label}]" for button in buttons)
                for text, buttons in self.messages.values()
            )


BOARD = Board()
"""The one that `marquee bot --platform toy` would write on."""


def _drawn(span: Span) -> str:
    if isinstance(span, str):
        return span
    return f"{span.text} {span.url}" if isinstance(span, Anchor) else span.text


def judge(error: Exception) -> Failure | None:
    return Failure("unsent", 0) if isinstance(error, BoardFullError) else None


async def _no_pause(_: float) -> None:
    await asyncio.sleep(0)


class ToyBot:
    """Reads the board, asks the dialogue, hangs up its replies."""

    def __init__(self, dialogue: Dialogue, board: Board, pause: Pause = _no_pause) -> None:
        self._dialogue = dialogue
        self._board = board
        self._order = InOrder()
        self._threads = ThreadPoolExecutor(4)
        self._outboxes = Outboxes(judge, pause)
        self._progress = ProgressMessages(
            "toy", dialogue, self._threads, self._outboxes, edit=self._edit, judge=judge, pause=pause
        )
        self._due = DueMessages(
            "toy", dialogue.due, self._threads, self._outboxes, say=self._say, judge=judge, every_s=0
        )

    async def run(self) -> None:
        await self._progress.resume()
        await self._due.look()
        answering = []
        while incoming := await asyncio.to_thread(self._board.written.get):
            work = self._answer(incoming)
            answering.append(asyncio.create_task(self._order.run(incoming.person.external_id, work)))
        await asyncio.gather(*answering)
        await self._outboxes.drain(20)
        await self._progress.stop()
        self._threads.shutdown()

    async def _answer(self, incoming: Incoming) -> None:
        loop = asyncio.get_running_loop()
        for reply in await loop.run_in_executor(self._threads, self._dialogue.answer, incoming):
            self._say(incoming.person.external_id, reply, self._outboxes.put)

    def _say(self, chat: str, reply: Reply, put: Put) -> None:
        parts = split(reply.text, LONGEST)
        for part in parts:
            put(chat, partial(self._send, reply, part, is_last=part is parts[-1]))

    async def _send(self, reply: Reply, text: Text, *, is_last: bool) -> None:
        number = str(next(self._board.numbers))
        buttons = [button for row in reply.buttons for button in row] if is_last else []
        self._board.hang(number, text, buttons)
        if reply.follow_run is not None and is_last:
            self._progress.follow(reply.follow_run, "board", number, reply.language)

    async def _edit(self, _: str, number: str, text: Text) -> None:
        self._board.hang(number, text, [])


class Toy:
    """The platform; see `bot.platforms.platform.Platform`."""

    abilities: ClassVar[Abilities] = {Ability.BUTTONS: "yes"}

    def prepare(self, settings: Settings) -> None:
        settings.data_dir.mkdir(parents=True, exist_ok=True)

    def run(self, dialogue: Dialogue, _: Settings) -> None:
        asyncio.run(ToyBot(dialogue, BOARD).run())


def says(board: Board, text: str = "", action: str | None = None, who: str = "ada") -> None:
    board.written.put(Incoming(Person("toy", who), f"toy:{next(board.numbers)}", text=text, action=action))
