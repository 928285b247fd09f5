"""Votes on Telegram: a poll of its own, or buttons where the bot may not send one."""

from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from bot.dialogue.message import Button, Incoming, Person, Poll, Reply
from tests.bot.platforms.script import Script
from tests.bot.platforms.telegram.person import OnTelegram, opens
from tests.fake_bot_api.faults import Fault

VOTES = ((Button("1", "nvote|7,0|"), Button("2", "nvote|7,1|")), (Button("Close now", "nclose|7|"),))
REPLY = Reply(("Heat or Alien?",), VOTES, poll=Poll(7, "Which film?", ("Heat", "Alien"), 1))


@dataclass
class Voting(Script):
    """Remembers what it is told of polls; a press ends the poll."""

    told: list[tuple[object, ...]] = field(default_factory=list)

    def answer(self, incoming: Incoming) -> list[Reply]:
        if incoming.action is None:
            return super().answer(incoming)
        where = next((str(told[3]) for told in self.told if told[0] == "telegram"), None)
        return [Reply((f"pressed {incoming.action}",), ends_poll=where)]

    def poll_sent(self, platform: str, number: int, poll_key: str, poll: str) -> None:
        self.told.append((platform, number, poll_key, poll))

    def voted(self, person: Person, poll_key: str, option: int | None) -> None:
        self.told.append((person.name, poll_key, option))


@pytest.fixture
def script() -> Voting:
    return Voting(REPLY)


@pytest.fixture
def ada(script: Voting) -> Iterator[OnTelegram]:
    with opens(script) as view:
        assert isinstance(view, OnTelegram)
        yield view


def test_a_poll_of_telegrams_takes_the_place_of_the_buttons_to_vote(ada: OnTelegram, script: Voting) -> None:
    ada.says("/filmnight")
    ada.user.votes("Alien")
    ada.api.wait_for(lambda: len(script.told) == 2, "a vote")
    (poll,) = ada.api.polls
    assert (poll.question, poll.options) == ("Which film?", ["Heat", "Alien"])
    assert ada.user.messages[-1].labels == ["Close now"]
    assert script.told[0] == ("telegram", 7, poll.poll_id, f"{poll.chat_id}/{poll.message_id}")
    assert script.told[1] == ("Ada", poll.poll_id, 1)
    ada.user.votes(None)
    ada.api.wait_for(lambda: len(script.told) == 3, "a vote taken back")
    assert script.told[2] == ("Ada", poll.poll_id, None)


def test_a_poll_is_closed_once_it_is_over(ada: OnTelegram, script: Voting) -> None:
    ada.says("/filmnight")
    ada.api.wait_for(lambda: script.told, "a poll")
    assert "pressed nclose|7|" in ada.presses("Close now")
    assert ada.api.polls[0].is_closed
    # Twice, or where it is gone, it is over all the same.
    assert "pressed nclose|7|" in ada.presses("Close now")


def test_without_the_right_to_send_polls_there_are_buttons_to_vote_by(
    ada: OnTelegram, script: Voting
) -> None:
    refused = Fault(400, "Bad Request: not enough rights to send polls to the chat")
    ada.api.inject("sendPoll", refused)
    ada.says("/filmnight")
    ada.api.wait_for(lambda: ada.user.messages[-1].labels == ["1", "2", "Close now"], "buttons to vote by")
    assert "pressed nvote|7,1|" in ada.presses("2")
    assert ada.api.polls == []
    assert script.told == []


def test_a_poll_that_was_surely_not_sent_is_sent_again(ada: OnTelegram, script: Voting) -> None:
    ada.api.inject("sendPoll", Fault(500, "Internal Server Error"))
    ada.says("/filmnight")
    ada.api.wait_for(lambda: script.told, "a poll")
    assert len(ada.api.polls) == 1
