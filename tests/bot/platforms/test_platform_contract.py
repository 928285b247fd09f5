"""What every platform must do with a reply, whatever it looks like there."""

import asyncio
import io
import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from threading import Event, Thread
from typing import Protocol

import pytest

from bot.dialogue.message import Button, Incoming, Person, Reply
from bot.dialogue.text import Anchor, Bold
from bot.platforms.telegram import TelegramBot
from bot.platforms.terminal import Terminal
from tests.bot.platforms.followed_runs import FollowedRuns
from tests.fake_bot_api import TOKEN, FakeBotApi


@dataclass
class Script(FollowedRuns):
    """A dialogue that answers with one planned reply, and says which button was pressed."""

    reply: Reply
    heard: list[Incoming] = field(default_factory=list)

    def answer(self, incoming: Incoming) -> list[Reply]:
        self.heard.append(incoming)
        if incoming.action is not None:
            return [Reply((f"pressed {incoming.action}",), replace=True)]
        return [self.reply]


class Platform(Protocol):
    """A person's view of a platform."""

    def says(self, text: str) -> str:
        """Types something; gives all that is then visible."""

    def presses(self, label: str) -> str:
        """Presses a button; gives all that is then visible."""

    def sees(self, words: str) -> bool:
        """Waits until the words are visible."""


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


class OnTelegram:
    def __init__(self, api: FakeBotApi) -> None:
        self._api = api
        self._user = api.user("Ada")

    def says(self, text: str) -> str:
        self._user.says(text)
        return self._visible()

    def presses(self, label: str) -> str:
        self._user.presses(label)
        return self._visible()

    def sees(self, words: str) -> bool:
        return bool(self._api.wait_for(lambda: words in self._visible(), words))

    def _visible(self) -> str:
        return "\n".join(
            f"{message.text}\n{message.links}\n{message.buttons}" for message in self._user.messages
        )


@contextmanager
def on_terminal(script: Script) -> Iterator[Platform]:
    yield OnTerminal(script)


@contextmanager
def on_telegram(script: Script) -> Iterator[Platform]:
    async def quick(_: float) -> None:
        await asyncio.sleep(0)

    async def run() -> None:
        bot = TelegramBot(script, TOKEN, api.url, quick)  # type: ignore[arg-type]
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


@pytest.fixture(params=[on_terminal, on_telegram], ids=["terminal", "telegram"])
def opens(request: pytest.FixtureRequest) -> Iterator[Callable[[Script], Platform]]:
    with ExitStack() as stack:
        yield lambda script: stack.enter_context(request.param(script))


def test_words_arrive_as_they_are(opens: Callable[[Script], Platform]) -> None:
    words = "Tom & Jerry <b>1992</b> &amp; 'co' \"x\" 🎬 ★★★½"
    assert words in opens(Script(Reply((words,)))).says("hi")


def test_bold_and_links_keep_their_words_and_addresses(opens: Callable[[Script], Platform]) -> None:
    reply = Reply((Bold("Heat <1995>"), " ", Anchor("IMDb", "https://imdb.example/?a=1&b=<2>")))
    visible = opens(Script(reply)).says("hi")
    assert "Heat <1995>" in visible
    assert "IMDb" in visible
    assert "https://imdb.example/?a=1&b=<2>" in visible


def test_buttons_can_be_pressed(opens: Callable[[Script], Platform]) -> None:
    action = "rate|4.5|" + "x" * 55
    assert len(action) == 64
    reply = Reply(
        ("Choose:",), ((Button("One <1>", "one||"), Button("Two", action)), (Button("Three", "3||"),))
    )
    script = Script(reply)
    platform = opens(script)
    platform.says("hi")
    assert f"pressed {action}" in platform.presses("Two")
    assert [incoming.action for incoming in script.heard] == [None, action]


def test_a_message_and_a_press_name_the_person_and_have_keys_of_their_own(
    opens: Callable[[Script], Platform],
) -> None:
    script = Script(Reply(("Choose:",), ((Button("One", "one||"),),)))
    platform = opens(script)
    platform.says("hi")
    platform.presses("One")
    platform.says("hi")
    assert len({incoming.person for incoming in script.heard}) == 1
    assert len({incoming.message_key for incoming in script.heard}) == 3


def test_a_long_reply_arrives_whole(opens: Callable[[Script], Platform]) -> None:
    lines = [f"line {number} 🎬 <{number}>" for number in range(900)]
    platform = opens(Script(Reply(("\n".join(lines),), ((Button("Last", "last||"),),))))
    platform.says("hi")
    assert platform.sees(lines[-1])
    assert platform.sees(lines[0])
    assert platform.sees("Last")


def test_a_run_is_followed_to_its_end(opens: Callable[[Script], Platform]) -> None:
    script = Script(Reply(("starting",), follow_run=7))
    script.reports = [(("at 10%",), False), (("at 20%",), False), (("done & <dusted>",), True)]
    platform = opens(script)
    platform.says("/retrain")
    assert platform.sees("done & <dusted>")
