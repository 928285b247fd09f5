from datetime import timedelta

from db import broadcasts, own_rows, roles, users
from db.models import User
from db.session import Database

PLATFORMS = {"telegram"}


def people(database: Database, count: int) -> list[User]:
    with database.writing() as session:
        users.ensure(session, "terminal", "me", "Me")
        return [users.ensure(session, "telegram", str(number), f"P{number}") for number in range(count)]


def begun(database: Database, text: str = "Hello") -> int:
    with database.writing() as session:
        number = broadcasts.draft(session, text, "telegram:0", "en")
        assert broadcasts.begin(session, number, PLATFORMS, "telegram:0")
        return number


def states(database: Database, number: int) -> dict[str, int]:
    with database.reading() as session:
        counted = broadcasts.counted(session, number)
        assert counted is not None
        return dict(counted.states)


def test_it_reaches_all_of_the_platform_but_who_asks_and_who_is_blocked(database: Database) -> None:
    everybody = people(database, 5)
    with database.writing() as session:
        roles.block(session, everybody[3])
        assert broadcasts.reach(session, PLATFORMS, "telegram:0") == 3
    number = begun(database)
    assert states(database, number) == {"waiting": 3}
    with database.writing() as session:
        taken = broadcasts.take(session, "telegram", 10)
    assert [each.chat_id for each in taken] == ["1", "2", "4"]
    assert taken[0].content == {"text": "Hello"}


def test_a_group_gets_it_only_where_it_wants_it_and_in_the_chat_it_chose(database: Database) -> None:
    people(database, 2)
    with database.writing() as session:
        users.ensure(session, "telegram", "-1", "", is_group=True)
        wants = users.ensure(session, "telegram", "-2", "", is_group=True)
        users.set_of_group(session, wants, {"news": "-2/7"})
        assert broadcasts.reach(session, PLATFORMS, "telegram:0") == 2
        assert broadcasts.groups_reached(session, PLATFORMS) == 1
    begun(database)
    with database.writing() as session:
        taken = broadcasts.take(session, "telegram", 10)
    assert [(each.chat_id, each.in_group) for each in taken] == [("1", False), ("-2/7", True)]


def test_nobody_is_taken_twice_and_the_end_is_noticed(database: Database) -> None:
    people(database, 4)
    number = begun(database)
    with database.writing() as session:
        first = broadcasts.take(session, "telegram", 2)
        second = broadcasts.take(session, "telegram", 2)
        assert broadcasts.take(session, "telegram", 2) == []
        assert len({each.user_id for each in [*first, *second]}) == 3
        broadcasts.settle(session, [(number, each.user_id, "sent") for each in first])
        broadcasts.end_those_that_are_out(session)
        assert broadcasts.is_busy(session, "telegram")
        broadcasts.settle(session, [(number, each.user_id, "blocked") for each in second])
        broadcasts.end_those_that_are_out(session)
        assert not broadcasts.is_busy(session, "telegram")
    assert states(database, number) == {"sent": 2, "blocked": 1}


def test_who_was_taken_by_a_process_that_died_is_not_taken_again(database: Database) -> None:
    people(database, 4)
    number = begun(database)
    with database.writing() as session:
        broadcasts.take(session, "telegram", 1)
        broadcasts.give_up_taken(session, "terminal")
    assert states(database, number) == {"taken": 1, "waiting": 2}
    with database.writing() as session:
        broadcasts.give_up_taken(session, "telegram")
        assert len(broadcasts.take(session, "telegram", 10)) == 2
    assert states(database, number) == {"unsure": 1, "taken": 2}


def test_stopping_keeps_the_rest_until_it_goes_on(database: Database) -> None:
    people(database, 4)
    number = begun(database)
    with database.writing() as session:
        assert broadcasts.stop(session, number)
        assert not broadcasts.stop(session, number)
        assert broadcasts.take(session, "telegram", 10) == []
        assert broadcasts.begin(session, number, PLATFORMS, "telegram:0")
        assert not broadcasts.begin(session, number, PLATFORMS, "telegram:0")
        assert len(broadcasts.take(session, "telegram", 10)) == 3


def test_a_draft_can_be_dropped_and_then_not_be_sent(database: Database) -> None:
    people(database, 2)
    with database.writing() as session:
        number = broadcasts.draft(session, "Hello", "telegram:0", "en")
        assert broadcasts.take(session, "telegram", 10) == []
        assert broadcasts.discard(session, number)
        assert not broadcasts.begin(session, number, PLATFORMS, "telegram:0")
    sent = begun(database)
    with database.writing() as session:
        assert not broadcasts.discard(session, sent)
        assert broadcasts.newest(session, 5) == [sent]


def test_an_event_is_told_once_until_it_is_over(database: Database) -> None:
    admin = people(database, 1)[0]
    with database.writing() as session:
        assert broadcasts.tell(session, "disk-full", "disk", {"percent": 95}, [admin], None)
        assert not broadcasts.tell(session, "disk-full", "disk", {"percent": 96}, [admin], None)
        assert broadcasts.is_on(session, "disk")
        (taken,) = broadcasts.take(session, "telegram", 10)
        assert (taken.kind, taken.content) == ("disk-full", {"percent": 95})
        broadcasts.over(session, "disk")
        assert not broadcasts.is_on(session, "disk")
        assert broadcasts.tell(session, "disk-full", "disk", {"percent": 97}, [admin], None)
        assert broadcasts.take(session, "telegram", 10)[0].content == {"percent": 97}


def test_an_event_with_a_time_may_come_again_after_it(database: Database) -> None:
    admin = people(database, 1)[0]
    with database.writing() as session:
        for again_after, is_news in ((timedelta(hours=1), True), (timedelta(hours=1), False)):
            assert broadcasts.tell(session, "slow", "slow", {}, [admin], again_after) is is_news
        assert broadcasts.tell(session, "slow", "other", {}, [admin], timedelta(0))
        assert broadcasts.tell(session, "slow", "other", {}, [admin], timedelta(0))


def test_news_for_admins_go_before_announcements(database: Database) -> None:
    admin = people(database, 2)[0]
    begun(database)
    with database.writing() as session:
        broadcasts.tell(session, "disk-full", "disk", {}, [admin], None)
        assert broadcasts.take(session, "telegram", 1)[0].kind == "disk-full"


def test_a_message_shows_it_until_it_has_shown_the_end(database: Database) -> None:
    people(database, 2)
    number = begun(database)
    with database.writing() as session:
        assert broadcasts.to_show(session, "telegram") == []
        broadcasts.show_in(session, number, "telegram", "0", "17")
        assert broadcasts.to_show(session, "telegram") == [number]
        broadcasts.stop(session, number)
        broadcasts.end_is_shown(session, number)
        assert broadcasts.to_show(session, "telegram") == []
        broadcasts.begin(session, number, PLATFORMS, "telegram:0")
        assert broadcasts.to_show(session, "telegram") == [number]


def test_an_announcement_is_its_authors_until_they_are_forgotten(database: Database) -> None:
    author = people(database, 2)[0]
    number = begun(database)
    with database.writing() as session:
        assert own_rows.rows_of(session, author)["broadcasts"][0]["content"] == {"text": "Hello"}
        users.forget(session, users.find(session, "telegram", "0") or author)
    with database.reading() as session:
        counted = broadcasts.counted(session, number)
        assert counted is not None
        assert counted.broadcast.asked_by == users.FORGOTTEN
