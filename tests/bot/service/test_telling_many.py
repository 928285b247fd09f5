"""Announcements and news for admins: to whom, once, and how far."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from bot.retraining import disk
from bot.retraining.disk import Disk, disk_of
from bot.service import announcements, delivery, notices, ratings, retraining, roles
from bot.service.announcements import Announcement, Nobody
from bot.service.delivery import Deliveries, Outcome, ToSend
from bot.service.notices import News
from bot.service.service import Visit
from db.retraining_runs import RunFailure
from tests.bot.dialogue.conftest import PlayedRetraining

FULL, ROOMY = Disk(0.951, 10), Disk(0.5, 10**9)


@pytest.fixture
def many(visit_of: Callable[[str], Visit], boss: Visit) -> Visit:
    """The boss, with four people on a platform that can speak first."""
    for who in ("ada", "bob", "cid", "dan"):
        ratings.rate(visit_of(who), "f:2", 4, f"m:{who}")
    delivery.carry(boss.service, "page")
    return boss


def drafted(visit: Visit) -> Announcement:
    one = announcements.draft(visit, "New films", "en")
    assert isinstance(one, Announcement)
    return one


def turn(
    visit: Visit, told: Deliveries | None = None, outcome: Outcome = "sent", most: int = 10
) -> Deliveries:
    results = [(each.recipient, outcome) for each in told.due] if told else []
    return delivery.turn(visit.service, "page", results, most)


def test_nobody_gets_a_draft_and_nothing_goes_out_where_nobody_can_be_reached(
    boss: Visit, visit_of: Callable[[str], Visit]
) -> None:
    ratings.rate(visit_of("ada"), "f:2", 4, "m")
    assert announcements.draft(boss, "New films", "en") == Nobody()
    delivery.carry(boss.service, "page")
    one = drafted(boss)
    assert (one.people, one.state) == (1, "draft")
    assert turn(boss) == Deliveries()
    assert announcements.discard(boss, one.number)
    assert not announcements.discard(boss, one.number)
    assert announcements.begin(boss, one.number) is None


def test_it_goes_to_each_once_with_what_became_of_it(many: Visit) -> None:
    number = drafted(many).number
    announcements.begin(many, number)
    announcements.begin(many, number)
    first = turn(many, most=2)
    second = turn(many, first)
    assert sorted(due.chat_id for due in (*first.due, *second.due)) == ["ada", "bob", "cid", "dan"]
    assert {due.content["text"] for due in first.due} == {"New films"}
    assert turn(many, second, "blocked").due == ()
    done = announcements.look_at(many, number)
    assert done is not None
    assert (done.state, done.people, done.sent, done.unreachable, done.left) == ("done", 4, 2, 2, 0)
    assert announcements.latest(many) == (done,)


def test_it_stops_and_goes_on_after_a_restart_without_those_who_were_being_told(many: Visit) -> None:
    number = drafted(many).number
    announcements.begin(many, number)
    turn(many, turn(many, most=1), most=1)  # the second one was being told
    stopped = announcements.stop(many, number)
    assert stopped is not None
    assert (stopped.state, stopped.sent) == ("stopped", 1)
    assert turn(many).due == ()
    delivery.carry(many.service, "page")  # the next bot
    announcements.begin(many, number)
    rest = turn(many)
    assert len(rest.due) == 2
    turn(many, rest)
    done = announcements.look_at(many, number)
    assert done is not None
    assert (done.state, done.sent, done.unsure) == ("done", 3, 1)


def test_a_message_follows_it_to_its_end(many: Visit) -> None:
    number = drafted(many).number
    announcements.begin(many, number)
    delivery.show_in(many.service, number, "page", "boss", "17")
    now = turn(many)
    (shown,) = now.shown
    assert (shown.chat_id, shown.message_id, shown.language) == ("boss", "17", "en")
    (shown,) = turn(many, now).shown
    assert shown.announcement.state == "done"
    delivery.end_is_shown(many.service, number)
    assert turn(many) == Deliveries()


def news(visit: Visit) -> list[tuple[str, dict[str, object]]]:
    now = delivery.turn(visit.service, "test", [], 10)
    delivery.turn(visit.service, "test", [(due.recipient, "sent") for due in now.due], 0)
    return [(due.kind, dict(due.content)) for due in now.due]


@pytest.fixture
def heard(boss: Visit) -> Visit:
    """The boss, on a platform that can speak first."""
    delivery.carry(boss.service, "test")
    return boss


def test_a_full_disk_is_told_once_until_there_was_room(heard: Visit) -> None:
    for _ in range(3):
        notices.look(heard.service, FULL)
    assert news(heard) == [("disk-full", {"percent": 95})]
    notices.look(heard.service, Disk(0.945, 10))  # not yet
    notices.look(heard.service, FULL)
    assert news(heard) == []
    notices.look(heard.service, ROOMY)
    notices.look(heard.service, FULL)
    assert news(heard) == [("disk-full", {"percent": 95})]


def test_a_failed_training_is_told_once(heard: Visit, retraining: PlayedRetraining) -> None:
    notices.look(heard.service, None)
    retraining.request("schedule")
    notices.look(heard.service, None)
    retraining.becomes(state="failed", finished=True, outcome=str(RunFailure.KILLED))
    for _ in range(2):
        notices.look(heard.service, ROOMY)
    assert news(heard) == [("training-failed", {"run": 7})]
    assert news(heard) == []


@pytest.mark.parametrize("why", ["no room", "long ago"])
def test_a_failure_that_is_no_news_is_not_told(heard: Visit, retraining: PlayedRetraining, why: str) -> None:
    run = retraining.request("schedule").run
    outcome = RunFailure.NO_ROOM if why == "no room" else RunFailure.KILLED
    requested_at = run.requested_at - timedelta(days=2 if why == "long ago" else 0)
    retraining.becomes(state="failed", finished=True, outcome=str(outcome), requested_at=requested_at)
    notices.look(heard.service, None)
    assert news(heard) == []


def test_trouble_with_a_platform_reaches_all_admins_there_and_no_moderator(
    heard: Visit, visit_of: Callable[[str], Visit]
) -> None:
    for who in ("amy", "max"):
        ratings.rate(visit_of(who), "f:2", 4, f"m:{who}")
    roles.give(heard, "page:amy", "admin")
    roles.give(heard, "page:max", "moderator")
    delivery.carry(heard.service, "page")
    for _ in range(2):
        notices.trouble(heard.service, News.TOLD_TO_WAIT, "page", seconds=90.0)
    told = turn(heard)
    assert [(due.chat_id, due.content) for due in told.due] == [
        ("amy", {"platform": "page", "seconds": 90.0})
    ]
    assert [kind for kind, _ in news(heard)] == ["told-to-wait"]


def test_a_disk_that_is_not_there_yet_is_that_of_the_directory_above(tmp_path: Path) -> None:
    assert disk_of(tmp_path / "none" / "of" / "these") == disk_of(tmp_path)


def test_a_disk_is_full_from_its_limit_on() -> None:
    assert [Disk(used, 1).is_full for used in (0.949, disk.FULL, 1.0)] == [False, True, True]
    assert Disk(0.999, 1).percent == 99


def test_due_messages_name_who_and_what(many: Visit) -> None:
    announcements.begin(many, drafted(many).number)
    (due,) = turn(many, most=1).due
    assert isinstance(due, ToSend)
    assert (due.kind, due.language) == ("announcement", None)
    assert retraining.request(many).run  # the boss retrains meanwhile
