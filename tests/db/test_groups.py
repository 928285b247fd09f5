"""Who takes part in groups, their film nights, and the votes."""

from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy.orm import Session

from db import film_nights, group_members, own_rows, ratings, users
from db.models import FilmNight, User
from db.session import Database


def people(session: Session, *names: str) -> list[User]:
    return [users.ensure(session, "test", name, name.title()) for name in names]


def night(chat: str = "-1", key: str = "m1", **more: Any) -> FilmNight:
    fields: dict[str, Any] = {
        "platform": "test",
        "chat": chat,
        "message_key": key,
        "state": "open",
        "lease": 1,
        "starts_at": datetime(2030, 1, 5, 19, tzinfo=UTC),
        "zone": "Europe/Berlin",
        "language": "en",
        "films": {"films": [["alien", 0.5], ["up", 0.25]]},
        "made_at": datetime(2030, 1, 1, tzinfo=UTC),
    }
    return FilmNight(**fields | more)


def names(session: Session, chat: str, platform: str = "test") -> list[str]:
    return [user.name for user in group_members.of(session, platform, chat)]


def test_people_come_in_once_and_go(database: Database) -> None:
    with database.writing() as session:
        ada, ben = people(session, "ada", "ben")
        assert group_members.join(session, "test", "-1", ada)
        assert not group_members.join(session, "test", "-1", ada)
        assert group_members.join(session, "test", "-1", ben)
        assert group_members.join(session, "test", "-2", ben)
    with database.writing() as session:
        assert names(session, "-1") == ["Ada", "Ben"]
        assert names(session, "-1", "other") == []
        assert group_members.leave(session, "test", "-1", ada)
        assert not group_members.leave(session, "test", "-1", ada)
        assert (names(session, "-1"), names(session, "-2")) == (["Ben"], ["Ben"])


def test_a_group_with_another_number_keeps_its_people_and_its_night(database: Database) -> None:
    with database.writing() as session:
        ada, ben = people(session, "ada", "ben")
        group_members.join(session, "test", "-1", ada)
        group_members.join(session, "test", "-1", ben)
        group_members.join(session, "test", "-100", ben)
        film_nights.plan(session, night())
        group_members.move(session, "test", "-1", "-100")
        film_nights.move(session, "test", "-1", "-100")
    with database.reading() as session:
        assert sorted(names(session, "-100")) == ["Ada", "Ben"]
        assert names(session, "-1") == []
        assert film_nights.current(session, "test", "-1") is None
        assert film_nights.current(session, "test", "-100") is not None


def test_of_two_nights_the_new_chats_holds(database: Database) -> None:
    with database.writing() as session:
        film_nights.plan(session, night())
        film_nights.plan(session, night("-100", "m2"))
        film_nights.move(session, "test", "-1", "-100")
        found = film_nights.current(session, "test", "-100")
        assert found is not None
        assert found.message_key == "m2"


def test_a_chat_has_one_night_and_a_message_plans_one(database: Database) -> None:
    with database.writing() as session:
        first = film_nights.plan(session, night())
        assert film_nights.plan(session, night()) is first
        assert film_nights.plan(session, night(key="m2")) is first
        assert film_nights.plan(session, night("-2", "m3")) is not first
        assert film_nights.turn(session, first.id, {"open"}, "cancelled")
        assert not film_nights.turn(session, first.id, {"open"}, "decided", "up")
        assert film_nights.plan(session, night(key="m4")) is not first


def test_a_vote_takes_the_place_of_the_one_before(database: Database) -> None:
    with database.writing() as session:
        ada, ben = people(session, "ada", "ben")
        planned = film_nights.plan(session, night())
        film_nights.vote(session, planned, ada, 0)
        film_nights.vote(session, planned, ben, 0)
        film_nights.vote(session, planned, ada, 1)
        film_nights.vote(session, planned, ben, None)
        assert film_nights.votes(session, planned) == [(ada, 1)]


@pytest.mark.parametrize("who", ["ada", "ben"])
def test_whoever_leaves_for_good_leaves_groups_and_votes_and_the_night_goes_on(
    database: Database, who: str
) -> None:
    with database.writing() as session:
        ada, ben = people(session, "ada", "ben")
        for each in (ada, ben):
            group_members.join(session, "test", "-1", each)
        planned = film_nights.plan(session, night(organiser_id=ada.id))
        film_nights.vote(session, planned, ada, 0)
        film_nights.vote(session, planned, ben, 1)
        users.forget(session, ada if who == "ada" else ben)
    with database.reading() as session:
        left = "Ben" if who == "ada" else "Ada"
        assert names(session, "-1") == [left]
        found = film_nights.current(session, "test", "-1")
        assert found is not None
        assert (found.organiser_id is None) == (who == "ada")
        assert [user.name for user, _ in film_nights.votes(session, found)] == [left]


def test_what_is_about_somebody_holds_no_votes_of_others(database: Database) -> None:
    with database.writing() as session:
        ada, ben = people(session, "ada", "ben")
        planned = film_nights.plan(session, night(organiser_id=ada.id))
        group_members.join(session, "test", "-1", ada)
        film_nights.vote(session, planned, ada, 0)
        film_nights.vote(session, planned, ben, 1)
        rows = own_rows.rows_of(session, ada)
    assert [row["user_id"] for row in rows["film_night_votes"]] == [ada.id]
    assert len(rows["film_nights"]) == len(rows["group_members"]) == 1


def test_stars_since_are_those_given_after_the_night_was_planned(database: Database) -> None:
    with database.writing() as session:
        ada, ben, cyd = people(session, "ada", "ben", "cyd")
        ratings.rate(session, ada, "up", 2, "m1")
        planned = film_nights.plan(session, night(made_at=datetime.now(UTC)))
        for user, key in ((ben, "m2"), (cyd, "m3")):
            ratings.rate(session, user, "up-dvd", 4, key)
        ratings.rate(session, ben, "alien", 1, "m4")
        given = film_nights.stars_since(session, planned.id, [ada.id, ben.id], {"up", "up-dvd"})
        assert given == [(ben.id, 4)]
