"""A group that plans an evening: over HTTP, through a restart; and in a terminal."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.clock import Clock
from tests.end_to_end.running_bot import RunningBot, eventually
from tests.end_to_end.test_terminal_chat import chat
from tests.fake_bot_api import FakeBotApi, FakeUser
from tests.fake_bot_api.faults import Fault

THURSDAY = datetime(2020, 11, 26, 12, tzinfo=UTC)
CLOSES, NEXT_DAY = datetime(2020, 11, 28, 18, tzinfo=UTC), datetime(2020, 11, 29, 11, tzinfo=UTC)
"""Of a night on Saturday at 20:00 in Berlin: an hour before it, and the noon after it."""


@pytest.fixture
def clock() -> Clock:
    return Clock(THURSDAY)


@pytest.fixture
def group(api: FakeBotApi) -> list[FakeUser]:
    """Ada, Ben and Chris in a group; each has told the bot in private what they like, but for Chris."""
    alone = [api.user(name) for name in ("Ada", "Ben", "Chris")]
    return api.group(*alone)


def tell_taste(api: FakeBotApi, who: FakeUser, *ratings: str) -> None:
    alone = api.user(who.name, who.user_id)
    for each in ratings:
        assert "Saved" in alone.says(f"/rate {each}").text


def titles(text: str) -> list[str]:
    return re.findall(r"^\d+\. (.+? \(\d+\))", text, re.MULTILINE)


def join_all(api: FakeBotApi, group: list[FakeUser]) -> None:
    ada, ben, _ = group
    ada.brings_bot()
    hello = ada.hears("I find films for all of you")
    for who in group:
        assert who.presses("I'm in").message_id == hello.message_id, "one message, brought up to date"
    assert "Taking part: Ada, Ben and Chris." in hello.text
    tell_taste(api, ada, "Heat 5")
    tell_taste(api, ben, "Toy Story 5", "Alien 1")


def test_a_group_of_three_finds_votes_watches_and_rates(
    api: FakeBotApi, start: Callable[..., RunningBot], clock: Clock, group: list[FakeUser]
) -> None:
    ada, ben, chris = group
    bot = start(clock=clock).wait_until_ready()
    join_all(api, group)

    listed = ben.says("/recommend")
    assert listed.text.startswith("For ")
    assert len(titles(listed.text)) == 5
    assert "Chris hasn't told me enough yet" in listed.text

    night = ada.says("/filmnight saturday 20:00 Berlin")
    films = titles(night.text)
    assert "Film night, " in night.text
    assert night.labels == ["Close now", "Cancel the film night"]
    for who, choice in ((ada, 0), (ben, 1), (chris, 1), (chris, 2), (ben, 2)):
        who.votes(films[choice])
    ada.votes(films[1])
    bot.stop()

    # A tie between two, with a vote that came while no bot was there.
    ben.votes(films[1])
    chris.votes(films[2])
    ada.votes(None)
    start(clock=clock).wait_until_ready()
    api.wait_for(lambda: api.pending() == 0, "the votes")
    ada.reads_all()
    clock.now = CLOSES
    named = ada.hears("It's ")
    winner = films[1]
    assert f"It's {winner}" in named.text
    assert f"{films[2]} had as many votes (1); I took {winner}" in named.text
    api.wait_for(lambda: api.polls[0].is_closed, "the end of the poll")

    clock.now = NEXT_DAY
    asked = ada.hears("How was ")
    assert winner in asked.text
    ada.sends_press("nstars|1,4|", asked)
    assert "Ada ★★★★" in ada.hears("Ada").text
    ben.reads_all()
    ben.sends_press("nstars|1,5|", asked)
    assert "Ada ★★★★, Ben ★★★★★" in ben.hears("Ben").text
    assert f"{winner} ★★★★★" in api.user("Ben", ben.user_id).says("/myratings").text


def test_without_the_right_to_send_polls_people_vote_by_buttons(
    api: FakeBotApi, start: Callable[..., RunningBot], clock: Clock, group: list[FakeUser]
) -> None:
    ada, ben, chris = group
    start(clock=clock).wait_until_ready()
    join_all(api, group)
    api.inject("sendPoll", Fault(400, "Bad Request: not enough rights to send polls to the chat"))
    ada.reads_all()
    ada.sends("/filmnight saturday 20:00 Berlin")
    night = ada.hears("Film night")
    api.wait_for(lambda: night.labels[:5] == ["1", "2", "3", "4", "5"], "buttons to vote by")
    assert ben.presses("2").message_id == night.message_id
    assert "1 vote: Ben" in night.text
    chris.presses("2")
    assert "2 votes: Ben and Chris" in night.text
    assert "Ada planned this film night" in ben.presses("Close now").text
    assert "It's " in ada.presses("Close now").text


def test_a_group_that_becomes_a_supergroup_keeps_people_and_night(
    api: FakeBotApi, start: Callable[..., RunningBot], clock: Clock, group: list[FakeUser]
) -> None:
    ada, _, _ = group
    start(clock=clock).wait_until_ready()
    join_all(api, group)
    ada.says("/filmnight saturday 20:00 Berlin")
    in_new = FakeUser(api, ada.user_id, "Ada", api.grows(ada.chat_id))
    everybody = "Taking part: Ada, Ben and Chris."
    eventually(lambda: everybody in in_new.says("/together").text, "the people of the old chat")
    clock.now = CLOSES
    assert "It's " in in_new.hears("It's ").text


def test_in_a_terminal_a_film_night_is_voted_on_by_number(data_dir: Path) -> None:
    said = chat(data_dir, "/filmnight tomorrow 20:00", "Berlin", "2", "/filmnight", "6").stdout
    parts = re.split(r"^> .*$", said, flags=re.MULTILINE)
    assert "Where do you live?" in parts[1]
    second = titles(parts[2])[1]
    assert "[1] 1   [2] 2   [3] 3   [4] 4   [5] 5" in parts[2]
    assert "1 vote" in parts[3]
    assert f"It's {second}" in parts[5]
