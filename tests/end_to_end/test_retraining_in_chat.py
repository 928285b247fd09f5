"""An admin retrains, the bundle changes, and people keep getting answers."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.settings import Settings
from db import progress_messages
from db.schema import open_database
from recommender.bundle import current_version
from tests.bot.dialogue.small_bundle import small_films, write_small_bundle
from tests.end_to_end.conftest import BOSS
from tests.end_to_end.running_bot import RunningBot, eventually
from tests.fake_bot_api import FakeBotApi, FakeUser


@pytest.mark.usefixtures("dataset")
def test_a_retraining_by_an_admin_is_followed_in_one_message_and_swapped_in(
    api: FakeBotApi, start: Callable[..., RunningBot], gate: Path, settings: Settings
) -> None:
    start(trainer="tests.end_to_end.trainers:promoting").wait_until_ready()
    boss, ada = api.user("Boss", BOSS), api.user("Ada")
    ada.says("/rate Heat 5")
    before = current_version(settings.models_dir)
    assert "admins only" in ada.says("/retrain").text
    followed = boss.says("/retrain")
    boss.hears("50%\ntraining")
    second = boss.says("/retrain")
    assert "already running: you started it" in second.text
    assert "From one film you rated" in ada.says("/recommend").text  # meanwhile
    gate.open("wb").close()
    for message in (followed, second):
        api.wait_for(lambda message=message: "new model is in service" in message.text, "the result")
        assert "NDCG@10 0.2500 -> 0.3100, on 1 people held out" in message.text
    after = current_version(settings.models_dir)
    assert after != before
    eventually(lambda: (after or "") in boss.says("/status").text, "the new bundle")
    assert "20 films" in boss.says("/status").text
    assert f"In service: {before}" in boss.says("/rollback").text


def remembered_messages(settings: Settings) -> int:
    database = open_database(settings.database_url)
    with database.reading() as session:
        count = len(progress_messages.of(session, "telegram"))
    database.close()
    return count


@pytest.mark.usefixtures("dataset")
@pytest.mark.parametrize("ends", ["after the restart", "while no bot runs"])
def test_the_progress_message_goes_on_after_a_restart_of_the_bot(
    api: FakeBotApi, start: Callable[..., RunningBot], gate: Path, settings: Settings, ends: str
) -> None:
    first = start(trainer="tests.end_to_end.trainers:promoting").wait_until_ready()
    boss = api.user("Boss", BOSS)
    before = current_version(settings.models_dir)
    message = boss.says("/retrain")
    boss.hears("50%\ntraining")
    first.stop()
    if ends == "while no bot runs":
        gate.open("wb").close()
        eventually(lambda: current_version(settings.models_dir) != before, "the new bundle")
    edits = message.edits
    start().wait_until_ready()
    if ends == "after the restart":
        api.wait_for(lambda: message.edits > edits, "the next report")
        assert "training" in message.text
        gate.open("wb").close()
    api.wait_for(lambda: "new model is in service" in message.text, "the result")
    eventually(lambda: remembered_messages(settings) == 0, "the end of following")
    assert boss.messages == [message]


@pytest.mark.usefixtures("dataset")
@pytest.mark.parametrize("restarts", [False, True], ids=["same bot", "next bot"])
def test_the_progress_message_follows_a_group_that_grows_into_a_supergroup(
    api: FakeBotApi, start: Callable[..., RunningBot], gate: Path, settings: Settings, *, restarts: bool
) -> None:
    first = start(trainer="tests.end_to_end.trainers:promoting").wait_until_ready()
    (boss,) = api.group(api.user("Boss", BOSS))
    old = boss.says("/retrain")
    boss.hears("50%\ntraining")
    if restarts:
        first.stop()
    in_new = FakeUser(api, boss.user_id, "Boss", api.grows(boss.chat_id, tells=not restarts))
    if restarts:
        start().wait_until_ready()
    gate.open("wb").close()
    in_new.hears("new model is in service")
    eventually(lambda: remembered_messages(settings) == 0, "the end of following")
    assert len(in_new.messages) == 1
    assert "training" in old.text


@pytest.mark.usefixtures("dataset")
def test_a_trainer_that_dies_is_reported_and_harms_nothing(
    api: FakeBotApi, start: Callable[..., RunningBot], settings: Settings
) -> None:
    start(trainer="tests.end_to_end.trainers:dying").wait_until_ready()
    boss = api.user("Boss", BOSS)
    before = current_version(settings.models_dir)
    message = boss.says("/retrain")
    api.wait_for(lambda: "Retraining failed" in message.text, "the failure")
    assert "killed" in message.text
    assert current_version(settings.models_dir) == before
    assert "Saved" in boss.says("/rate Heat 5").text


@pytest.mark.usefixtures("bot")
def test_bundles_are_swapped_while_replies_stream_and_none_fails(api: FakeBotApi, settings: Settings) -> None:
    people = [api.user(f"P{number}") for number in range(4)]
    for person in people:
        person.says("/rate Alien 5")
    enough = threading.Event()

    def keep_asking(number: int) -> None:
        while not enough.is_set():
            people[number].says("/recommend 3")

    threads = [threading.Thread(target=keep_asking, args=(number,)) for number in range(len(people))]
    for thread in threads:
        thread.start()
    boss = api.user("Boss", BOSS)
    for size in (24, 20):
        version = write_small_bundle(settings.models_dir, small_films()[:size])
        eventually(lambda version=version: version in boss.says("/status").text, "the new bundle")
    enough.set()
    for thread in threads:
        thread.join()
    said = [message.text for person in people for message in person.messages[1:]]
    assert said
    assert all(text.startswith("From one film you rated") and "\n3. " in text for text in said)


@pytest.mark.usefixtures("bot")
def test_a_damaged_new_bundle_changes_nothing_for_people(api: FakeBotApi, settings: Settings) -> None:
    ada = api.user("Ada")
    ada.says("/rate Alien 5")
    before = current_version(settings.models_dir)
    version = write_small_bundle(settings.models_dir)
    (settings.models_dir / version / "catalog.sqlite").write_bytes(b"damaged")
    eventually(lambda: _is_rolled_back(ada, settings, before), "the rollback")


def _is_rolled_back(ada: FakeUser, settings: Settings, before: str | None) -> bool:
    assert "From one film you rated" in ada.says("/recommend").text
    return current_version(settings.models_dir) == before
