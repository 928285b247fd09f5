"""What the bot says by itself, over the whole way: at the time, after a restart, and by one of two bots."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from bot.settings import Settings
from db.models import DueMessage, User
from db.schema import open_database
from tests.clock import Clock
from tests.end_to_end.running_bot import RunningBot, eventually
from tests.fake_bot_api import FakeBotApi
from tests.fake_bot_api.faults import Fault
from tests.fake_bot_api.user import FakeUser

FRIDAY_NOON = datetime(2026, 3, 27, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.fixture
def clock() -> Clock:
    return Clock(FRIDAY_NOON)


@pytest.fixture
def other_api() -> Iterator[FakeBotApi]:
    with FakeBotApi() as server:
        yield server


def sets_a_reminder(ada: FakeUser) -> None:
    ada.says("/film Chinatown")
    ada.presses("Watch later")
    ada.presses("Remind me")
    ada.says("Vienna")
    assert "Today 18:00" in ada.presses("Today 18:00").text


def reminders(api: FakeBotApi) -> list[str]:
    return [message.text for message in api.messages if message.text.startswith("From your list")]


def planned(settings: Settings) -> list[str]:
    """Whom something is still to be said to."""
    database = open_database(settings.database_url)
    with database.reading() as session:
        names = session.scalars(
            select(User.name)
            .join(DueMessage, DueMessage.user_id == User.id)
            .where(DueMessage.done_at.is_(None))
        ).all()
    database.close()
    return list(names)


def test_a_reminder_comes_at_its_time_and_its_buttons_work(
    api: FakeBotApi, start: Callable[..., RunningBot], clock: Clock
) -> None:
    start(clock=clock).wait_until_ready()
    ada = api.user("Ada")
    sets_a_reminder(ada)
    clock.now = FRIDAY_NOON + 5 * HOUR
    assert "Chinatown (1974)" in ada.hears("From your list").text
    assert "How many stars" in ada.presses("Seen it").text
    assert "Saved" in ada.presses("4★").text
    assert reminders(api) == []  # the one that came was changed in place


def test_a_reminder_outlives_a_restart(
    api: FakeBotApi, start: Callable[..., RunningBot], clock: Clock
) -> None:
    first = start(clock=clock).wait_until_ready()
    ada = api.user("Ada")
    sets_a_reminder(ada)
    first.stop()
    clock.now = FRIDAY_NOON + 9 * HOUR
    start(clock=clock).wait_until_ready()
    assert "I was away" in ada.hears("From your list").text


def test_suggestions_go_on_after_a_restart_and_only_once_a_day(
    api: FakeBotApi, start: Callable[..., RunningBot], clock: Clock
) -> None:
    ada = api.user("Ada")
    for day in range(3):
        bot = start(clock=clock).wait_until_ready()
        if not day:
            ada.says("/suggest daily 20:00")
            assert "The next one: Today 20:00" in ada.says("UTC+1").text
        clock.now = FRIDAY_NOON + 7 * HOUR + day * 24 * HOUR
        ada.hears("How about this one?")
        ada.says("/help")
        bot.stop()
    suggested = [message for message in api.messages if "How about this one?" in message.text]
    assert len({message.text for message in suggested}) == len(suggested) == 3


def test_an_attempt_that_fails_is_made_again(
    api: FakeBotApi, start: Callable[..., RunningBot], clock: Clock
) -> None:
    start(clock=clock).wait_until_ready()
    ada = api.user("Ada")
    sets_a_reminder(ada)
    api.inject("sendMessage", Fault.server_error(), Fault.too_many_requests(1), chat_id=ada.chat_id)
    clock.now = FRIDAY_NOON + 5 * HOUR
    ada.hears("From your list")
    ada.says("/help")
    assert len(reminders(api)) == 1


def test_whoever_blocked_the_bot_gets_nothing_by_itself_any_more(
    api: FakeBotApi, start: Callable[..., RunningBot], clock: Clock, settings: Settings
) -> None:
    start(clock=clock).wait_until_ready()
    ada, bob = api.user("Ada"), api.user("Bob")
    for somebody in (ada, bob):
        somebody.says("/suggest daily 20:00")
        somebody.says("UTC+1")
    ada.says("/watchlist")
    api.inject("sendMessage", Fault.blocked(), chat_id=ada.chat_id)
    clock.now = FRIDAY_NOON + 7 * HOUR
    bob.hears("How about this one?")
    clock.now += 24 * HOUR
    bob.hears("How about this one?")
    assert planned(settings) == [bob.name]
    assert "It is off now" in ada.says("/suggest").text
    assert not [message for message in ada.messages if "How about" in message.text]


def test_of_two_bots_on_one_database_one_says_it(
    api: FakeBotApi, other_api: FakeBotApi, start: Callable[..., RunningBot], clock: Clock, settings: Settings
) -> None:
    start(clock=clock).wait_until_ready()
    people = [api.user(f"Person {number}") for number in range(8)]
    for person in people:
        person.says("/suggest daily 20:00")
        person.says("UTC+1")
        other_api.user(person.name, person.user_id)
    with RunningBot(replace(settings, telegram_api_url=other_api.url), clock=clock) as other:
        other.wait_until_ready()
        clock.now = FRIDAY_NOON + 7 * HOUR
        every = lambda: [  # noqa: E731
            message.chat_id
            for server in (api, other_api)
            for message in list(server.messages)
            if "How about this one?" in message.text
        ]
        eventually(lambda: len(every()) >= len(people), "a suggestion for everybody")
        for person in people:
            person.says("/help")
    assert sorted(every()) == sorted(person.chat_id for person in people)
