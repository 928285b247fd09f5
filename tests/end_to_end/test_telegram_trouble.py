"""The bot when Telegram, the network or the operator make trouble."""

import dataclasses
import logging
import re
import sqlite3
from collections.abc import Callable, Iterator

import pytest
from sqlalchemy import Engine, event

from bot.settings import Settings
from recommender.errors import BadInputError
from tests.end_to_end.running_bot import BotProcess, RunningBot
from tests.fake_bot_api import TOKEN, FakeBotApi, Fault

TITLES = ("Alien", "Fargo", "Casablanca", "Psycho", "Vertigo", "Jaws", "Rocky") * 8


@pytest.fixture
def full_disk() -> Iterator[Callable[[], None]]:
    """Lets no SQLite file grow any more, whichever connection writes to it."""
    connections: list[sqlite3.Connection] = []
    is_full: list[bool] = []

    def limit(connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA max_page_count = 1")

    def remember(connection: sqlite3.Connection, _: object) -> None:
        connections.append(connection)
        if is_full:
            limit(connection)

    event.listen(Engine, "connect", remember)

    def fill() -> None:
        is_full.append(True)
        for connection in connections:
            limit(connection)

    yield fill
    event.remove(Engine, "connect", remember)


@pytest.mark.parametrize("method", ["sendMessage", "editMessageText"])
@pytest.mark.parametrize("fault", [Fault.too_many_requests(), Fault.server_error()], ids=["429", "500"])
@pytest.mark.usefixtures("bot")
def test_a_refused_message_is_sent_again(api: FakeBotApi, method: str, fault: Fault) -> None:
    ada = api.user("Ada")
    ada.says("/rate Alien")
    api.inject(method, fault, fault)
    said = ada.says("/rate Heat 5") if method == "sendMessage" else ada.presses("5★")
    assert "Saved" in said.text
    assert api.count(method) == (4 if method == "sendMessage" else 3)


@pytest.mark.usefixtures("bot")
def test_one_chat_that_is_told_to_wait_holds_up_no_other(api: FakeBotApi) -> None:
    ada, bob = api.user("Ada"), api.user("Bob")
    api.inject("sendMessage", *[Fault.too_many_requests(20)] * 3, chat_id=ada.chat_id)
    ada.sends("/rate Heat 5")
    api.wait_for(lambda: api.count("sendMessage") == 1, "the first attempt")
    assert "Saved" in bob.says("/rate Heat 4").text
    assert ada.messages == []
    assert "Saved" in ada.hears().text


@pytest.mark.usefixtures("bot")
def test_a_message_whose_answer_is_lost_is_not_sent_twice(api: FakeBotApi) -> None:
    ada = api.user("Ada")
    api.inject("sendMessage", Fault.no_answer())
    ada.says("/rate Heat 5")
    ada.says("/rate Alien 4")
    assert [message.text.splitlines()[0] for message in ada.messages] == [
        "Saved: Heat (1995) ★★★★★",
        "Saved: Alien (1979) ★★★★",
    ]


@pytest.mark.usefixtures("bot")
def test_an_edit_whose_answer_is_lost_is_repeated_without_harm(api: FakeBotApi) -> None:
    ada = api.user("Ada")
    ada.says("/rate Heat")
    api.inject("editMessageText", Fault.no_answer())
    assert "Saved" in ada.presses("5★").text
    api.wait_for(lambda: api.count("editMessageText") == 2, "the second attempt")
    assert "Saved: Alien" in ada.says("/rate Alien 4").text
    assert len(ada.messages) == 2


@pytest.mark.usefixtures("bot")
def test_a_message_that_is_gone_is_answered_by_a_new_one(api: FakeBotApi) -> None:
    ada = api.user("Ada")
    question = ada.says("/rate Heat")
    api.inject("editMessageText", Fault(400, "Bad Request: message to edit not found"))
    answer = ada.presses("5★")
    assert "Saved" in answer.text
    assert answer.message_id != question.message_id


@pytest.mark.usefixtures("bot")
def test_pressing_the_same_button_twice_is_no_error(
    api: FakeBotApi, caplog: pytest.LogCaptureFixture
) -> None:
    ada = api.user("Ada")
    for title in ("Heat", "Alien"):
        ada.says(f"/rate {title} 4")
    ada.says("/myratings")
    message = ada.presses("Change 1")
    ada.presses("Back")
    ada.sends_press("page|0|", message)
    ada.says("/help")
    assert "ERROR" not in caplog.text


@pytest.mark.usefixtures("bot")
def test_somebody_who_blocked_the_bot_disturbs_nobody(api: FakeBotApi) -> None:
    ada, bob = api.user("Ada"), api.user("Bob")
    api.inject("sendMessage", Fault.blocked(), chat_id=ada.chat_id)
    ada.sends("/rate Heat 5")
    assert "Saved" in bob.says("/rate Heat 4").text
    assert "Heat (1995) ★★★★★" in ada.says("/myratings").text


@pytest.mark.usefixtures("bot")
def test_somebody_who_blocked_the_bot_is_logged_once_and_quietly(
    api: FakeBotApi, caplog: pytest.LogCaptureFixture
) -> None:
    ada = api.user("Ada")
    api.inject("sendMessage", *[Fault.blocked()] * 3, chat_id=ada.chat_id)
    with caplog.at_level(logging.INFO):
        for _ in range(3):
            ada.sends("/help")
        ada.says("/rate Heat 5")
    told = [record for record in caplog.records if "takes no messages" in record.getMessage()]
    assert [record.levelno for record in told] == [logging.INFO]
    assert "ERROR" not in caplog.text


@pytest.mark.usefixtures("bot")
def test_a_group_where_the_bot_may_not_write_is_no_error(
    api: FakeBotApi, caplog: pytest.LogCaptureFixture
) -> None:
    (ada,) = api.group(api.user("Ada"))
    refusal = Fault(400, "Bad Request: not enough rights to send text messages to the chat")
    api.inject("sendMessage", refusal, refusal)
    ada.sends("/rate Heat 5")
    ada.sends("/rate Alien 4")
    assert "Alien (1979) ★★★★" in ada.says("/myratings").text
    assert "ERROR" not in caplog.text


def test_polling_goes_on_after_failures(api: FakeBotApi, start: Callable[..., RunningBot]) -> None:
    api.inject("getUpdates", Fault.server_error(), Fault.no_connection())
    start().wait_until_ready()
    assert "Welcome" in api.user("Ada").says("/start").text


def test_a_start_without_network_waits_for_it(api: FakeBotApi, start: Callable[..., RunningBot]) -> None:
    api.inject("getMe", Fault.no_connection(), Fault.server_error(), Fault.no_connection())
    api.inject("setMyCommands", Fault.server_error())
    start().wait_until_ready()
    assert "Welcome" in api.user("Ada").says("/start").text
    assert api.count("getMe") == 4


def test_a_bot_that_waits_for_the_network_can_be_stopped(
    api: FakeBotApi, start: Callable[..., RunningBot]
) -> None:
    api.inject("getMe", *[Fault.no_connection()] * 100)
    bot = start()
    api.wait_for(lambda: api.count("getMe") > 1, "two attempts")
    bot.stop()
    assert bot.error is None


def test_a_second_poller_ends_with_an_explanation_and_the_first_goes_on(
    api: FakeBotApi, start: Callable[..., RunningBot]
) -> None:
    api.inject("getUpdates", Fault.conflict(), Fault.conflict(), Fault.conflict())
    error = start().wait_until_ended()
    assert isinstance(error, BadInputError)
    assert "Another process is polling Telegram with the same token" in str(error)


def test_a_second_bot_on_one_token_gives_up_with_words_and_the_first_goes_on(
    api: FakeBotApi, settings: Settings, start: Callable[..., RunningBot]
) -> None:
    first = start(newcomer_s=0).wait_until_ready()
    ada = api.user("Ada")
    ada.says("/start")
    code, output = BotProcess(settings).wait()
    assert code == 1
    assert output.splitlines()[-1].startswith("marquee: Another process is polling Telegram")
    assert "Traceback" not in output
    assert "Saved" in ada.says("/rate Heat 5").text
    assert first.error is None


def test_an_update_that_cannot_be_parsed_is_skipped_and_logged_once_and_the_others_are_answered(
    api: FakeBotApi, start: Callable[..., RunningBot], caplog: pytest.LogCaptureFixture
) -> None:
    ada, bob = api.user("Ada"), api.user("Bob")
    ada.sends("/rate Heat 5")  # all in one batch: nobody listens yet
    api.deliver({"message": {"message_id": 1, "date": "tomorrow", "chat": 7, "text": "secret words"}})
    bob.sends("/rate Alien 4")
    api.deliver({"message": {"message_id": 2, "date": "tomorrow", "chat": 7, "text": "secret words"}})
    start().wait_until_ready()
    assert "Saved: Heat" in ada.hears().text
    assert "Saved: Alien" in bob.hears().text
    api.wait_for(lambda: api.pending() == 0, "the confirmation of the batch")
    assert "Saved: Fargo" in ada.says("/rate Fargo 3").text
    errors = [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR]
    assert len(errors) == 2
    assert all("cannot be read and is skipped" in line for line in errors)
    assert "secret words" not in caplog.text


def test_a_full_disk_stops_no_answer(
    api: FakeBotApi, start: Callable[..., RunningBot], full_disk: Callable[[], None]
) -> None:
    start().wait_until_ready()
    ada, bob = api.user("Ada"), api.user("Bob")
    ada.says("/rate Heat 5")
    full_disk()
    answers = [ada.says(f"/rate {title} 4").text for title in TITLES]
    assert "Saved" not in answers[-1], "the disk was not full"
    assert all(answers)
    for person in (ada, bob):
        for _ in range(20):
            assert re.search(r"^1\. ", person.says("/recommend").text, re.MULTILINE)
    assert "Heat (1995) ★★★★★" in ada.says("/myratings").text
    assert "/rate" in bob.says("/help").text


def test_a_single_conflict_as_in_a_restart_is_survived(
    api: FakeBotApi, start: Callable[..., RunningBot]
) -> None:
    api.inject("getUpdates", Fault.conflict())
    start().wait_until_ready()
    assert "Welcome" in api.user("Ada").says("/start").text


def test_a_refused_token_ends_the_start_in_one_line_without_the_token(
    start: Callable[..., RunningBot],
) -> None:
    error = start(token="1:wrong_token_of_somebody").wait_until_ended()
    assert isinstance(error, BadInputError)
    assert "MARQUEE_TELEGRAM_TOKEN" in str(error)
    assert "wrong_token" not in str(error)
    assert "\n" not in str(error)


def test_a_token_that_is_revoked_later_ends_the_bot_with_words(
    api: FakeBotApi, start: Callable[..., RunningBot]
) -> None:
    bot = start().wait_until_ready()
    ada = api.user("Ada")
    ada.says("/start")
    api.inject("getUpdates", Fault(401, "Unauthorized"), Fault(401, "Unauthorized"))
    ada.sends("/rate Heat 5")
    error = bot.wait_until_ended()
    assert isinstance(error, BadInputError)
    assert "MARQUEE_TELEGRAM_TOKEN" in str(error)


@pytest.fixture
def root_log() -> Iterator[list[str]]:
    """What a handler on the root logger writes, at the most talkative level."""
    written: list[str] = []

    class Keeper(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            written.append(self.format(record))

    keeper = Keeper()
    root = logging.getLogger()
    level = root.level
    root.addHandler(keeper)
    root.setLevel(logging.DEBUG)
    yield written
    root.removeHandler(keeper)
    root.setLevel(level)


def test_the_token_never_reaches_the_log(
    api: FakeBotApi, start: Callable[..., RunningBot], root_log: list[str]
) -> None:
    api.inject("getMe", Fault.no_connection())
    api.inject("getUpdates", Fault.server_error(), Fault.no_connection())
    start().wait_until_ready()
    ada = api.user("Ada")
    api.inject("sendMessage", Fault.server_error())
    ada.says("/rate Heat 5")
    everything = "\n".join(root_log)
    assert "Bot API" in everything
    assert TOKEN not in everything
    assert TOKEN.split(":")[1] not in everything
    assert not any("HTTP Request" in line for line in root_log)


def test_the_process_ends_cleanly_on_sigterm(api: FakeBotApi, settings: Settings) -> None:
    process = BotProcess(settings)
    assert "Welcome" in api.user("Ada").says("/start").text
    code, output = process.terminate()
    assert code == 0, output
    assert "Traceback" not in output
    assert TOKEN not in output
    assert "@MarqueeTestBot is listening" in output


def test_the_process_explains_a_conflict_and_fails(api: FakeBotApi, settings: Settings) -> None:
    api.inject("getUpdates", *[Fault.conflict()] * 4)
    code, output = BotProcess(settings).wait()
    assert code == 1
    assert output.splitlines()[-1].startswith("marquee: Another process is polling Telegram")
    assert "Traceback" not in output


def test_without_a_token_one_line_says_what_to_set(settings: Settings) -> None:
    code, output = BotProcess(dataclasses.replace(settings, telegram_token=None)).wait()
    assert code == 1
    assert output.startswith("marquee: MARQUEE_TELEGRAM_TOKEN is not set")
    assert len(output.splitlines()) == 1


def test_with_an_old_schema_one_line_says_what_to_run(settings: Settings) -> None:
    (settings.data_dir / "marquee.sqlite").unlink()
    code, output = BotProcess(settings).wait()
    assert code == 1
    assert "marquee db upgrade" in output
    assert len(output.splitlines()) == 1
