"""Running the bot from the chat: announcements across restarts, roles, blocks, news for admins."""

import dataclasses
from collections.abc import Callable

import pytest

from bot.platforms import broadcasting
from bot.platforms.telegram import bot as telegram_bot
from bot.retraining.disk import Disk
from bot.service import watch
from bot.settings import Settings
from tests.end_to_end.conftest import BOSS
from tests.end_to_end.running_bot import BotProcess, RunningBot, eventually
from tests.fake_bot_api import FakeBotApi, FakeUser, Fault

Start = Callable[..., RunningBot]


@pytest.fixture
def quick_watch(monkeypatch: pytest.MonkeyPatch, nothing_to_tell: None) -> None:
    monkeypatch.setattr(watch, "LOOK_S", 0.05)


@pytest.fixture
def one_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(broadcasting, "AT_ONCE", 1)


def people(api: FakeBotApi, count: int) -> list[FakeUser]:
    every = [api.user(f"P{number}") for number in range(count)]
    for one in every:
        one.says("/rate Heat 5")
    return every


def have_it(everybody: list[FakeUser], text: str = "New films") -> list[int]:
    """How often each of them got it."""
    return [sum(message.text == text for message in one.messages) for one in everybody]


def follow_to(api: FakeBotApi, boss: FakeUser, words: str) -> str:
    """Waits until the message that shows an announcement says so."""
    api.wait_for(lambda: any(words in message.text for message in boss.messages), words)
    return next(message.text for message in boss.messages if words in message.text)


@pytest.mark.usefixtures("bot")
def test_everybody_is_told_once_and_who_blocked_the_bot_is_counted(api: FakeBotApi) -> None:
    everybody = people(api, 5)
    boss = api.user("Boss", BOSS)
    api.inject("sendMessage", Fault.blocked(), chat_id=everybody[1].chat_id)
    api.inject("sendMessage", Fault.too_many_requests(), chat_id=everybody[2].chat_id)
    api.inject("sendMessage", Fault.no_answer(), chat_id=everybody[3].chat_id)
    preview = boss.says("/announce New films")
    assert "This goes to 5 people, to each once:\n\nNew films" in preview.text
    assert have_it(everybody) == [0] * 5
    boss.presses("Send it")
    said = follow_to(api, boss, "Told.")
    assert said == (
        "Told. 3 of 5 people have it.\n1 takes no messages from me.\n"
        "Of 1 I don't know whether they got it; I don't send it to them twice."
    )
    assert have_it(everybody) == [1, 0, 1, 1, 1]
    assert len(boss.messages) == 1
    assert preview.labels == []


@pytest.mark.usefixtures("one_at_a_time")
def test_an_announcement_is_stopped_by_button_and_goes_on(api: FakeBotApi, start: Start) -> None:
    start().wait_until_ready()
    everybody, boss = people(api, 6), api.user("Boss", BOSS)
    boss.says("/announce New films")
    boss.presses("Send it")
    api.wait_for(lambda: sum(have_it(everybody)) >= 2, "the first two")
    boss.presses("Stop")
    said = follow_to(api, boss, "Stopped.")
    api.wait_for(lambda: "Go on" in boss.sees("Go on").labels, "the button")
    told = sum(have_it(everybody))
    assert 2 <= told < 6
    assert "don't." in said
    boss.presses("Go on")
    assert "Told. 6 of 6 people have it." in follow_to(api, boss, "Told.")
    assert have_it(everybody) == [1] * 6


@pytest.mark.usefixtures("one_at_a_time")
def test_an_announcement_survives_a_restart_and_reaches_nobody_twice(api: FakeBotApi, start: Start) -> None:
    first = start().wait_until_ready()
    everybody, boss = people(api, 8), api.user("Boss", BOSS)
    boss.says("/announce New films")
    boss.presses("Send it")
    api.wait_for(lambda: sum(have_it(everybody)) >= 2, "the first two")
    first.stop()
    told = sum(have_it(everybody))
    assert told < 8
    start().wait_until_ready()
    assert follow_to(api, boss, "Told.") == "Told. 8 of 8 people have it."
    assert have_it(everybody) == [1] * 8
    assert len(boss.messages) == 1


def test_an_announcement_survives_kill_minus_nine(api: FakeBotApi, settings: Settings) -> None:
    first = BotProcess(settings)
    everybody, boss = people(api, 30), api.user("Boss", BOSS)
    api.inject("sendMessage", *[Fault.too_many_requests(600)] * 3, chat_id=everybody[0].chat_id)
    boss.says("/announce New films")
    boss.presses("Send it")
    api.wait_for(lambda: sum(have_it(everybody)) >= 10, "the first ten")
    first.kill()
    second = BotProcess(settings)
    said = follow_to(api, boss, "Told.")
    second.terminate()
    counts = have_it(everybody)
    assert max(counts) == 1
    assert f"{sum(counts)} of 30" in said or "I don't know whether they got it" in said


@pytest.mark.usefixtures("bot")
def test_roles_are_given_and_each_may_what_is_theirs(api: FakeBotApi) -> None:
    boss, max_, ada = api.user("Boss", BOSS), api.user("Max"), api.user("Ada")
    for one in (max_, ada):
        one.says("/rate Heat 5")
    assert "admins only" in max_.says("/status").text
    assert "is now: moderator" in boss.says("/role Max moderator").text
    assert "Serving since" in max_.says("/status").text
    assert "admins only" in max_.says("/announce Hello").text
    assert "is now: admin" in boss.says(f"/role {max_.user_id} admin").text
    assert "This goes to" in max_.says("/announce Hello").text
    assert "owners only" in max_.says("/role Ada admin").text
    assert "The list of Ada" in max_.says("/why Ada").text


@pytest.mark.usefixtures("bot")
def test_whoever_is_blocked_is_told_once_and_then_hears_nothing(api: FakeBotApi) -> None:
    boss, ada = api.user("Boss", BOSS), api.user("Ada")
    ada.says("/rate Heat 5")
    in_group, boss_in_group = api.group(ada, boss)
    sent = in_group.sends("/recommend")
    in_group.hears()
    answering = {"reply_to_message": sent["message"]}
    assert "is blocked" in boss_in_group.says("/block", **answering).text
    assert "blocked you" in ada.says("/recommend").text
    heard = len(ada.messages)
    ada.sends("/recommend")
    ada.sends("hello")
    assert "Ada (telegram:" in boss.says("/block").text
    eventually(lambda: api.pending() == 0, "all updates taken")
    assert len(ada.messages) == heard
    boss.says("/unblock Ada")
    assert "From one film" in ada.says("/recommend").text


@pytest.mark.usefixtures("bot")
def test_stats_come_as_a_picture_with_its_words(api: FakeBotApi) -> None:
    boss, ada = api.user("Boss", BOSS), api.user("Ada")
    ada.says("/rate Heat 5")
    boss.says("/status")
    assert "The last 30 days" in boss.presses("Stats").text
    (file,) = api.files
    assert (file.kind, file.content[:4]) == ("photo", b"\x89PNG")


@pytest.mark.usefixtures("quick_watch")
def test_a_full_disk_is_told_to_admins_once_across_restarts(
    api: FakeBotApi, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "disk_of", lambda _: Disk(0.953, 1))
    boss = api.user("Boss", BOSS)
    first = start().wait_until_ready()
    assert boss.hears().text == (
        "The disk is 95 % full: I go on answering, but training is off until there is room. /status"
    )
    first.stop()
    start().wait_until_ready()
    boss.says("/help")
    assert sum("The disk is" in message.text for message in boss.messages) == 1


@pytest.mark.usefixtures("quick_watch")
def test_a_training_that_failed_is_told_to_admins(api: FakeBotApi, start: Start) -> None:
    start(trainer="tests.end_to_end.trainers:dying").wait_until_ready()
    boss = api.user("Boss", BOSS)
    boss.says("/retrain")
    assert "Training 1 failed" in boss.hears("Training 1 failed").text


def test_admins_hear_when_telegram_takes_nothing_for_long(api: FakeBotApi, start: Start) -> None:
    start().wait_until_ready()
    boss, ada = api.user("Boss", BOSS), api.user("Ada")
    api.inject("sendMessage", Fault.too_many_requests(90), chat_id=ada.chat_id)
    ada.sends("/help")
    assert "Telegram takes no messages from me for 2 min" in boss.hears("takes no messages").text


def test_admins_hear_of_a_refused_token_once_the_bot_is_back(api: FakeBotApi, start: Start) -> None:
    first = start().wait_until_ready()
    boss = api.user("Boss", BOSS)
    api.inject("getUpdates", *[Fault(401, "Unauthorized")] * 3)
    boss.sends("/help")
    first.wait_until_ended()
    api._faults.clear()
    start().wait_until_ready()
    assert "Telegram refused my token" in boss.hears("refused my token").text


def test_admins_hear_of_another_bot_on_the_token_before_this_one_ends(
    api: FakeBotApi, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(telegram_bot, "_CONFLICTS", 1)
    first = start(newcomer_s=0.0).wait_until_ready()
    boss = api.user("Boss", BOSS)
    api.inject("getUpdates", Fault.conflict())
    boss.sends("/help")
    first.wait_until_ended()
    assert "Another program uses my token on Telegram" in boss.hears("Another program").text


def test_errors_are_told_without_what_people_said(
    api: FakeBotApi, start: Start, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    start().wait_until_ready()
    boss, ada = api.user("Boss", BOSS), api.user("Ada")

    def broken(*_: object) -> None:
        raise ValueError("about my secret film")

    monkeypatch.setattr("bot.dialogue.talk.free_text.READERS", (broken,))
    number = ada.says("my secret film").text.rpartition(" ")[2]
    said = boss.says("/lasterror").text
    assert f"error {number} while answering … (ValueError)" in said
    assert "secret" not in said
    assert str(settings.telegram_token) not in said


def test_nobody_is_told_by_a_bot_without_admins(api: FakeBotApi, settings: Settings) -> None:
    with RunningBot(dataclasses.replace(settings, admins=frozenset())) as bot:
        bot.wait_until_ready()
        assert "admins only" in api.user("Ada").says("/announce Hello").text
