import logging
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.dialogue.admins.retrain import ago, duration
from bot.dialogue.message import Incoming, Person
from bot.dialogue.text import plain
from recommender.bundle import current_version
from tests.bot.dialogue.conftest import PlayedRetraining, Talk
from tests.bot.dialogue.small_bundle import write_small_bundle


@pytest.mark.parametrize("command", ["retrain", "status", "rollback"])
def test_others_are_refused_politely_and_it_is_logged(
    ada: Talk, retraining: PlayedRetraining, command: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        assert "admins only" in ada.says(f"/{command}")
    assert f"refused /{command} to test:ada" in caplog.text
    assert retraining.run is None


@pytest.mark.parametrize(
    ("command", "who"),
    [("status", "moderators and admins only"), ("rollback", "is for admins only"), ("role", "owners only")],
)
def test_others_are_told_who_may_give_a_command(ada: Talk, command: str, who: str) -> None:
    assert who in ada.says(f"/{command}")


def test_help_shows_admin_commands_to_admins_only(ada: Talk, boss: Talk) -> None:
    assert "/retrain" in boss.says("/help")
    assert "/retrain" not in ada.says("/help")


@pytest.mark.parametrize(
    ("chat", "said"),
    [
        (
            {"ratings": 312, "users": 14, "unknown_ratings": 3},
            "Learned from 312 ratings by 14 people in the chat. 3 more are of films that the data set lacks.",
        ),
        (
            {"ratings": 1, "users": 1, "unknown_ratings": 0},
            "Learned from 1 rating by 1 person in the chat.\n",
        ),
        (None, "stays in service.\n"),
    ],
)
def test_a_retraining_tells_how_much_of_the_chat_it_learned_from(
    boss: Talk, retraining: PlayedRetraining, chat: dict[str, int] | None, said: str
) -> None:
    boss.says("/retrain")
    details = {"figures": {}, "worse": []} | ({} if chat is None else {"chat": chat})
    retraining.becomes(state="kept", finished=True, outcome="not compared", details=details)
    text, _ = boss.dialogue.run_report(7)
    assert said in plain(text)
    assert ("Learned" in plain(text)) == (chat is not None)


def test_a_retraining_starts_and_is_followed(boss: Talk, retraining: PlayedRetraining) -> None:
    assert "about to start" in boss.says("/retrain")
    assert boss.replies[0].follow_run == 7
    retraining.becomes(state="running", step="reading ratings", fraction=0.42, seconds=12.0)
    text, finished = boss.dialogue.run_report(7)
    assert "42%" in plain(text)
    assert "reading ratings" in plain(text)
    assert not finished


def test_a_second_request_says_who_started_the_first_when_and_how_far(
    boss: Talk, retraining: PlayedRetraining
) -> None:
    boss.says("/retrain")
    retraining.becomes(
        state="running",
        requested_by="schedule",
        requested_at=datetime.now(UTC) - timedelta(minutes=5),
        step="training",
        fraction=0.5,
    )
    text = boss.says("/retrain")
    assert "already running: the schedule started it 5 min ago" in text
    assert "50%" in text
    assert boss.replies[0].follow_run == 7


def test_whoever_started_a_run_is_told_by_name_where_it_is_known(
    boss: Talk, retraining: PlayedRetraining
) -> None:
    boss.says("/retrain")
    boss.dialogue.answer(Incoming(Person("test", "dora", "Dora"), message_key="1", text="hello"))
    for key, name, told in (
        ("telegram:9000", "Carl", "Carl started it"),
        ("telegram:9000", "", "telegram:9000 started it"),
        ("test:dora", "", "Dora started it"),  # who is stored nowhere
    ):
        retraining.becomes(requested_by=key, asked_by=name)
        assert told in boss.says("/retrain")
        assert told in boss.says("/status")


@pytest.mark.parametrize(
    ("state", "outcome", "words", "why"),
    [
        (
            "promoted",
            "not worse",
            "new model is in service",
            "NDCG@10 0.3000 -> 0.3100, on 80 people held out",
        ),
        ("kept", "worse", "old model stays", "ranking got worse beyond noise (NDCG@10 0.3000 -> 0.3100"),
        ("promoted", "unmeasured", "new model is in service", "too few people"),
        ("kept", "not compared", "old model stays", "was not compared"),
        ("failed", "out of memory", "goes on answering", "The trainer ran out of memory."),
        ("promoted", "in words", "new model is in service", "NDCG@10 0.31, as runs of before codes said it."),
    ],
)
def test_the_end_is_told_with_its_reasons(
    boss: Talk, retraining: PlayedRetraining, *, state: str, outcome: str, words: str, why: str
) -> None:
    figures = {"people": 80.0, "new_ndcg_10": 0.31, "old_ndcg_10": 0.30}
    words_of_before = "NDCG@10 0.31, as runs of before codes said it."
    details = {"figures": figures, "worse": ["ndcg_10"], "words": words_of_before}
    boss.says("/retrain")
    retraining.becomes(state=state, finished=True, outcome=outcome, details=details, seconds=130.0)
    text, finished = boss.dialogue.run_report(7)
    assert finished
    assert words in plain(text)
    assert why in plain(text)
    assert "2 min" in plain(text)


def test_status_tells_of_bundle_people_and_runs(ada: Talk, boss: Talk, models_dir: Path) -> None:
    ada.says("/rate Heat 5")
    assert "none yet" in boss.says("/status")
    boss.says("/retrain")
    text = boss.says("/status")
    assert next(path.name for path in models_dir.iterdir() if path.is_dir()) in text
    assert "28 films, 345 ratings by 12 people" in text
    assert "NDCG@10 0.250 · RMSE 0.900" in text
    assert "1 person, 1 rating" in text
    assert "you started it" in text


def test_rollback_returns_to_the_bundle_before_and_says_when_there_is_none(
    boss: Talk, models_dir: Path
) -> None:
    first = next(path.name for path in models_dir.iterdir() if path.is_dir())
    alone = boss.says("/rollback")
    assert "Nothing changed" in alone
    assert "/models" not in alone.replace(str(models_dir), "")
    write_small_bundle(models_dir)
    second = current_version(models_dir)
    assert f"In service: {first}\nBefore: {second}" in boss.says("/rollback")
    again = boss.says("/rollback")
    assert f"marquee models promote {second}" in again
    assert "/models lists the others" in again


def test_durations_read_well() -> None:
    assert [duration(seconds) for seconds in (-1, 0, 89, 300, 7200, 300_000)] == [
        "0 s",
        "0 s",
        "89 s",
        "5 min",
        "2.0 h",
        "3 days",
    ]
    now = datetime(2026, 5, 4, 12, tzinfo=UTC)
    assert ago(now - timedelta(hours=3), now) == "3.0 h ago (09:00 UTC)"
    assert ago(now - timedelta(days=5), now) == "5 days ago (2026-04-29 12:00 UTC)"
