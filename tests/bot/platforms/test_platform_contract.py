"""What every platform must do with a reply, whatever it looks like there.

It runs for each platform of the registry, and for a toy that shows what a new one needs: a folder, a line in
the registry, and for this suite a person on it (`tests/bot/platforms/NAME/person.py`).
"""

import importlib
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest

from bot.dialogue.message import Button, Poll, Reply
from bot.dialogue.text import Anchor, Bold
from bot.platforms.registry import PLATFORMS, load
from tests.bot.platforms.script import Opens, Script, View

TOY = {"toy": "tests.bot.platforms.toy.platform:Toy"}


@pytest.fixture(params=[*PLATFORMS, *TOY])
def name(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    if request.param in TOY:
        monkeypatch.setitem(PLATFORMS, request.param, TOY[request.param])
    return str(request.param)


@pytest.fixture
def opens(name: str) -> Iterator[Callable[[Script], View]]:
    opened: Opens = importlib.import_module(f"tests.bot.platforms.{name}.person").opens
    with ExitStack() as stack:
        yield lambda script: stack.enter_context(opened(script))


def test_the_registry_loads_it(name: str) -> None:
    platform = load(name)
    assert callable(platform.prepare)
    assert callable(platform.run)


def test_words_arrive_as_they_are(opens: Callable[[Script], View]) -> None:
    words = "Tom & Jerry <b>1992</b> &amp; 'co' \"x\" 🎬 ★★★½"
    assert words in opens(Script(Reply((words,)))).says("hi")


def test_bold_and_links_keep_their_words_and_addresses(opens: Callable[[Script], View]) -> None:
    reply = Reply((Bold("Heat <1995>"), " ", Anchor("IMDb", "https://imdb.example/?a=1&b=<2>")))
    visible = opens(Script(reply)).says("hi")
    assert "Heat <1995>" in visible
    assert "IMDb" in visible
    assert "https://imdb.example/?a=1&b=<2>" in visible


def test_buttons_can_be_pressed(opens: Callable[[Script], View]) -> None:
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
    opens: Callable[[Script], View],
) -> None:
    script = Script(Reply(("Choose:",), ((Button("One", "one||"),),)))
    platform = opens(script)
    platform.says("hi")
    platform.presses("One")
    platform.says("hi")
    assert len({incoming.person.key for incoming in script.heard}) == 1
    assert len({incoming.message_key for incoming in script.heard}) == 3


def test_what_is_voted_on_can_be_seen_and_the_other_buttons_pressed(
    opens: Callable[[Script], View],
) -> None:
    rows = ((Button("1", "vote|0|"), Button("2", "vote|1|")), (Button("Close now", "close||"),))
    poll = Poll(7, "Which film?", ("Heat", "Alien"), 1)
    script = Script(Reply(("1. Heat, 2. Alien",), rows, poll=poll))
    platform = opens(script)
    assert "1. Heat, 2. Alien" in platform.says("hi")
    assert "pressed close||" in platform.presses("Close now")


def test_a_long_reply_arrives_whole(opens: Callable[[Script], View]) -> None:
    lines = [f"line {number} 🎬 <{number}>" for number in range(900)]
    platform = opens(Script(Reply(("\n".join(lines),), ((Button("Last", "last||"),),))))
    platform.says("hi")
    assert platform.sees(lines[-1])
    assert platform.sees(lines[0])
    assert platform.sees("Last")


def test_a_run_is_followed_to_its_end(opens: Callable[[Script], View]) -> None:
    script = Script(Reply(("starting",), follow_run=7))
    script.reports = [(("at 10%",), False), (("at 20%",), False), (("done & <dusted>",), True)]
    platform = opens(script)
    platform.says("/retrain")
    assert platform.sees("done & <dusted>")
