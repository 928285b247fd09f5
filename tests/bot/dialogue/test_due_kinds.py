"""What the dialogue says by itself: kinds, their patience, what comes again, and what goes wrong."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.dialogue.by_itself.due import DueKind, DueTalk
from bot.dialogue.message import Person, Reply
from bot.dialogue.text import plain
from bot.dialogue.turn import Turn
from bot.service import due, roles
from bot.service.due import Due
from bot.service.service import Service
from tests.clock import Clock

NOON = datetime(2026, 3, 28, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
ANN = Person("test", "ann", "Ann", "de-AT")


def tea(turn: Turn, message: Due) -> list[Reply]:
    if message.payload.get("burns"):
        raise RuntimeError("the kettle burns")
    who = turn.incoming.person
    cups = f"{message.payload['cups']} cups for {who.name or who.external_id} in {turn.language}"
    return [Reply((cups,))] if message.payload["cups"] else []


def tomorrow(_: Turn, message: Due) -> datetime:
    return message.due_at + 24 * HOUR


KINDS = {
    each.kind: each
    for each in (
        DueKind("tea", tea, patience=HOUR),
        DueKind("whenever", tea, patience=None),
        DueKind("daily", tea, HOUR, tomorrow),
    )
}


@pytest.fixture
def clock() -> Clock:
    return Clock(NOON)


@pytest.fixture
def at_noon(service: Service, clock: Clock) -> Service:
    return replace(service, now=clock)


@pytest.fixture
def talk(at_noon: Service) -> DueTalk:
    return DueTalk(at_noon, {}, KINDS)


@pytest.fixture
def put(at_noon: Service) -> Callable[..., int]:
    def put(kind: str = "tea", cups: int = 2, **more: bool) -> int:
        return due.tell_person(at_noon.visit(ANN), "chat", NOON, kind, {"cups": cups, **more})

    return put


def heard(talk: DueTalk) -> list[str]:
    taken = talk.take("test")
    for each in taken:
        talk.done(each)
    return [plain(reply.text) for each in taken for reply in each.replies]


def test_a_message_is_said_at_its_moment_in_the_language_of_its_person(
    talk: DueTalk, put: Callable[..., int], clock: Clock
) -> None:
    put()
    clock.now = NOON - HOUR
    assert heard(talk) == []
    clock.now = NOON
    assert heard(talk) == ["2 cups for Ann in de"]
    clock.now = NOON + 24 * HOUR
    assert heard(talk) == []


def test_a_message_for_all_in_a_chat_is_nobodys(talk: DueTalk, at_noon: Service) -> None:
    due.tell_chat(at_noon.visit(ANN), "-7", NOON, "tea", {"cups": 9}, language="fr")
    [taken] = talk.take("test")
    assert (taken.chat, taken.person) == ("-7", None)
    assert plain(taken.replies[0].text) == "9 cups for -7 in fr"


def test_a_late_message_is_said_or_dropped_as_its_kind_has_it(
    talk: DueTalk, put: Callable[..., int], clock: Clock
) -> None:
    put()
    put("whenever", 3)
    clock.now = NOON + 2 * HOUR
    assert heard(talk) == ["3 cups for Ann in de"]
    clock.now = NOON
    assert heard(talk) == []


def test_one_that_comes_again_does_so_also_after_it_was_dropped(
    talk: DueTalk, put: Callable[..., int], clock: Clock
) -> None:
    put("daily")
    for hours, said in ((0, 1), (26, 0), (48, 1)):
        clock.now = NOON + hours * HOUR
        assert len(heard(talk)) == said


def test_nothing_to_say_is_done_without_a_word(
    talk: DueTalk, put: Callable[..., int], at_noon: Service
) -> None:
    put(cups=0)
    assert talk.take("test") == []
    assert due.waiting(at_noon.visit(ANN), "chat", "tea") == ()


def test_an_error_is_tried_again_for_an_hour_and_keeps_no_other_message(
    talk: DueTalk, put: Callable[..., int], at_noon: Service, clock: Clock
) -> None:
    put(burns=True)
    put("whenever")
    assert heard(talk) == ["2 cups for Ann in de"]
    clock.now = NOON + HOUR / 2
    assert heard(talk) == []
    assert due.waiting(at_noon.visit(ANN), "chat", "tea")
    clock.now = NOON + 2 * HOUR
    heard(talk)
    assert due.waiting(at_noon.visit(ANN), "chat", "tea") == ()


def test_what_no_module_says_is_left_to_another_bot(
    talk: DueTalk, put: Callable[..., int], at_noon: Service
) -> None:
    put("coffee")
    assert heard(talk) == []
    assert due.waiting(at_noon.visit(ANN), "chat", "coffee")


def test_what_was_taken_back_is_not_held(talk: DueTalk, put: Callable[..., int], at_noon: Service) -> None:
    put()
    [taken] = talk.take("test")
    assert talk.hold(taken, taken.claimed_at)
    assert due.cancel(at_noon.visit(ANN), "chat", "tea")
    assert not due.cancel(at_noon.visit(ANN), "chat", "tea")
    assert talk.hold(taken, taken.claimed_at) is None


def test_nobody_who_is_blocked_is_told_anything(
    at_noon: Service, talk: DueTalk, put: Callable[..., int], clock: Clock
) -> None:
    put("daily")
    boss = at_noon.visit(Person("test", "boss"))
    roles.block(boss, ANN.key)
    assert heard(talk) == []
    roles.unblock(boss, ANN.key)
    clock.now = NOON + 24 * HOUR
    assert heard(talk) == ["2 cups for Ann in de"]
