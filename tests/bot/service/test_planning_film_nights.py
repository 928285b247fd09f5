"""Film nights without a chat: what is done once, by whomever."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.service import due, film_nights, forget, group, marks, ratings
from bot.service.film_nights import Night, Occupied, Planned
from bot.service.person import Person
from bot.service.problems import NoModel
from bot.service.recommendations import Filter, Recommended, recommend
from bot.service.service import Service, Visit
from db import shown, users
from tests.clock import Clock

NOON = datetime(2020, 11, 26, 12, tzinfo=UTC)
CHAT = "-1"


@pytest.fixture
def clock() -> Clock:
    return Clock(NOON)


@pytest.fixture
def of(service: Service, clock: Clock) -> Callable[[str], Visit]:
    ticking = replace(service, now=clock)
    return lambda who: ticking.visit(Person("page", who, who.title()))


def plan(visit: Visit, key: str = "m1", hours: float = 48, **more: Any) -> object:
    fields: dict[str, Any] = {"language": "en", "message_key": key, "wanted": Filter(), "is_group": True}
    starts_at = visit.service.now() + timedelta(hours=hours)
    return film_nights.plan(visit, CHAT, starts_at, "Europe/Berlin", **fields | more)


def planned(visit: Visit, **more: Any) -> Night:
    made = plan(visit, **more)
    assert isinstance(made, Planned)
    return made.night


@pytest.fixture
def night(of: Callable[[str], Visit]) -> Night:
    for who in ("ada", "ben"):
        group.join(of(who), CHAT)
    return planned(of("ada"))


def test_a_night_has_five_films_that_nobody_saw_and_puts_down_what_is_due(
    of: Callable[[str], Visit], night: Night
) -> None:
    assert len(night.choices) == 5
    assert night.closes_at == night.starts_at - timedelta(hours=1)
    (close,) = due.waiting(of("ada"), CHAT, film_nights.CLOSE)
    (ask,) = due.waiting(of("ada"), CHAT, film_nights.ASK)
    assert close.due_at == night.closes_at
    assert (ask.due_at - night.starts_at) < timedelta(days=1, hours=12)
    assert film_nights.number_in(close) == night.number


def test_the_same_message_and_another_one_find_the_night_that_there_is(
    of: Callable[[str], Visit], night: Night
) -> None:
    assert planned(of("ada")).number == night.number
    other = plan(of("ben"), "m2")
    assert isinstance(other, Occupied)
    assert other.night.number == night.number


def test_it_is_decided_once_and_votes_after_that_are_none(of: Callable[[str], Visit], night: Night) -> None:
    assert film_nights.vote(of("ben"), night.number, 3) is not None
    first = film_nights.decide(of("ada"), night.number)
    assert first is not None
    assert first.chosen.film_id == night.choices[3].film_id
    assert film_nights.vote(of("ada"), night.number, 0) is None
    again = film_nights.decide(of("ben"), night.number)
    assert again is not None
    assert again.chosen == first.chosen
    assert film_nights.close_now(of("ada"), night.number) is None


@pytest.mark.parametrize("choice", [-1, 5, 99])
def test_no_such_film_is_no_vote(of: Callable[[str], Visit], night: Night, choice: int) -> None:
    assert film_nights.vote(of("ben"), night.number, choice) is None
    assert film_nights.vote(of("ben"), night.number + 1, 0) is None


def test_a_night_called_off_leaves_nothing_due(of: Callable[[str], Visit], night: Night) -> None:
    assert film_nights.cancel(of("ada"), night.number) is not None
    assert film_nights.cancel(of("ada"), night.number) is None
    for kind in (film_nights.CLOSE, film_nights.ASK):
        assert due.waiting(of("ada"), CHAT, kind) == ()
    assert film_nights.decide(of("ada"), night.number) is None
    assert film_nights.ask_how(of("ada"), night.number) is None
    assert isinstance(plan(of("ada"), "m2"), Planned)


def test_once_it_has_begun_the_next_one_may_be_planned_and_it_is_still_asked_about(
    of: Callable[[str], Visit], night: Night, clock: Clock
) -> None:
    film_nights.decide(of("ada"), night.number)
    clock.now = NOON + timedelta(hours=49)
    assert film_nights.current(of("ada"), CHAT) is None
    assert isinstance(plan(of("ben"), "m2"), Planned)
    asked = film_nights.ask_how(of("ada"), night.number)
    assert asked is not None
    assert film_nights.rate(of("ben"), asked, 4, "m3")
    assert [(member.name, stars) for member, stars in film_nights.rated_since(of("ada"), asked)] == [
        ("Ben", 4)
    ]


def test_it_is_the_organisers_and_an_admins_to_direct(
    of: Callable[[str], Visit], night: Night, service: Service
) -> None:
    assert film_nights.may_direct(of("ada"), night)
    assert not film_nights.may_direct(of("ben"), night)
    assert film_nights.may_direct(service.visit(Person("test", "boss")), night)
    forget.forget(of("ada"))
    left = film_nights.of(of("ben"), night.number)
    assert left is not None
    assert film_nights.may_direct(of("ben"), left)


def test_who_has_left_the_group_votes_no_more_and_what_they_planned_is_everybodys(
    of: Callable[[str], Visit], night: Night
) -> None:
    for who in ("ada", "ben"):
        film_nights.vote(of(who), night.number, 1)
    group.gone(of("ada"), CHAT)
    left = film_nights.of(of("ben"), night.number)
    assert left is not None
    assert [member.name for member in left.choices[1].fans] == ["Ben"]
    assert film_nights.may_direct(of("ben"), left)


def test_what_was_voted_before_the_film_was_named_stays(of: Callable[[str], Visit], night: Night) -> None:
    film_nights.vote(of("ben"), night.number, 1)
    film_nights.decide(of("ada"), night.number)
    group.gone(of("ben"), CHAT)
    decided = film_nights.of(of("ada"), night.number)
    assert decided is not None
    assert [member.name for member in decided.chosen.fans] == ["Ben"]


def test_another_platforms_number_names_no_night(service: Service, night: Night) -> None:
    stranger = service.visit(Person("other", "ada"))
    assert film_nights.of(stranger, night.number) is None
    assert film_nights.vote(stranger, night.number, 0) is None


def test_without_a_model_there_is_no_night(without_model: Visit) -> None:
    assert isinstance(plan(without_model), NoModel)


def test_a_groups_list_is_the_groups_own_and_leaves_out_what_any_member_marked(
    of: Callable[[str], Visit],
) -> None:
    ada, ben = of("ada"), of("ben")
    for visit in (ada, ben):
        group.join(visit, CHAT)
    ratings.rate(ada, "f:2", 5, "m1")
    marks.mark_seen(ben, "f:3", "m2")
    marks.not_for_me(ada, "f:1", "m3")
    own = group.visit_of(ada, CHAT)
    made = recommend(own, 5, group=group.tastes(ben, CHAT))
    assert isinstance(made, Recommended)
    listed = {item.film.film_id for item in made.films}
    assert len(listed) == 5
    assert not listed & {"f:1", "f:2", "f:3"}
    assert [[stars is None for stars in each] for each in made.each] == [[False, True]] * 5
    ada.database.background.settle()
    with ada.database.reading() as session:
        of_group = users.find(session, "page", CHAT)
        assert of_group is not None
        since, until = NOON, datetime.now(UTC) + timedelta(hours=1)
        assert set(shown.of(session, of_group, since, until, until)) == listed
        for name in ("ada", "ben"):
            person = users.find(session, "page", name)
            assert person is None or shown.of(session, person, since, until, until) == {}


def test_somebody_alone_is_a_group_of_one(of: Callable[[str], Visit]) -> None:
    ratings.rate(of("ada"), "f:2", 5, "m1")
    people = group.alone(of("ada"))
    assert people.ratings == ({"f:2": 5.0},)
    assert group.alone(of("nobody")).members[0].name == "Nobody"
    assert group.tastes(of("ada"), CHAT) is None
