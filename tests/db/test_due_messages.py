"""What is said by itself: claimed by one bot, given back by a bot that died, and gone with its person."""

from datetime import UTC, datetime, timedelta

from db import due_messages, own_rows, users
from db.due_messages import CLAIM, KEPT
from db.schema import open_database
from db.session import Database
from tests.db.test_at_once import at_once

NOON = datetime(2026, 3, 28, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
KINDS = {"tea"}


def put(database: Database, due_at: datetime = NOON, chat: str = "1", key: str = "", who: str = "1") -> int:
    with database.writing() as session:
        user = users.ensure(session, "telegram", who, "Ann") if who else None
        return due_messages.add(
            session, due_at, "telegram", chat, "tea", {"cups": 2}, key=key, user=user, language="de"
        )


def claimed(database: Database, now: datetime, platform: str = "telegram") -> list[tuple[int, str | None]]:
    with database.writing() as session:
        return [
            (message.id, user.external_id if user else None)
            for message, user in due_messages.claim(session, platform, KINDS, now)
        ]


def test_a_message_is_claimed_once_when_its_moment_has_come(database: Database) -> None:
    later, first = put(database, NOON + MINUTE, key="b"), put(database, key="a", who="")
    assert claimed(database, NOON - MINUTE) == []
    assert claimed(database, NOON + MINUTE, "terminal") == []
    with database.reading() as session:
        assert due_messages.any_due(session, "telegram", KINDS, NOON)
        assert not due_messages.any_due(session, "telegram", {"coffee"}, NOON)
    assert claimed(database, NOON + MINUTE) == [(first, None), (later, "1")]
    assert claimed(database, NOON + MINUTE) == []


def test_bots_that_ask_at_once_share_what_is_due(database: Database) -> None:
    numbers = {put(database, key=str(each)) for each in range(30)}
    bots = [open_database(database.url.render_as_string(hide_password=False)) for _ in range(4)]
    got = at_once(lambda number: claimed(bots[number], NOON), len(bots))
    for each in [*bots, *bots]:  # those that were passed over in the crowd, and what is beyond one claim
        got.append(claimed(each, NOON))
    for each in bots:
        each.close()
    every = [number for some in got for number, _ in some]
    assert len(every) == len(set(every))
    assert set(every) == numbers


def test_a_claim_that_is_not_kept_alive_ends(database: Database) -> None:
    number = put(database)
    claimed(database, NOON)
    assert claimed(database, NOON + CLAIM - MINUTE) == []
    with database.writing() as session:
        assert due_messages.hold(session, number, NOON, NOON + 3 * MINUTE)
    assert claimed(database, NOON + CLAIM) == []
    late = NOON + CLAIM + 3 * MINUTE
    assert claimed(database, late) == [(number, "1")]
    with database.writing() as session:
        assert not due_messages.hold(session, number, NOON + 3 * MINUTE, late)
        assert not due_messages.finish(session, number, NOON + 3 * MINUTE, late)
        assert due_messages.finish(session, number, late, late)
    assert claimed(database, late + CLAIM) == []


def test_a_message_may_come_again(database: Database) -> None:
    number = put(database)
    claimed(database, NOON)
    tomorrow = NOON + timedelta(days=1)
    with database.writing() as session:
        assert due_messages.finish(session, number, NOON, NOON, tomorrow)
    assert claimed(database, NOON + CLAIM) == []
    assert claimed(database, tomorrow) == [(number, "1")]


def test_what_was_said_goes_after_a_while(database: Database) -> None:
    numbers = [put(database, key=key) for key in "ab"]
    with database.writing() as session:
        for number, now in zip(numbers, (NOON, NOON + KEPT + MINUTE), strict=True):
            due_messages.claim(session, "telegram", KINDS, now)
            due_messages.hold(session, numbers[1], NOON, now)
            due_messages.finish(session, number, now, now)
        user = users.find(session, "telegram", "1")
        assert user is not None
        [left] = own_rows.rows_of(session, user)["due_messages"]
        assert left["id"] == numbers[1]


def test_the_same_key_again_takes_the_place_of_the_first(database: Database) -> None:
    put(database)
    number = put(database, NOON + MINUTE)
    other = put(database, key="other")
    with database.reading() as session:
        waiting = due_messages.waiting(session, "telegram", "1", "tea")
    assert [each.id for each in waiting] == [other, number]


def test_what_is_cancelled_is_not_said_even_when_it_is_claimed(database: Database) -> None:
    number = put(database)
    put(database, key="other")
    claimed(database, NOON)
    with database.writing() as session:
        assert due_messages.cancel(session, "telegram", "1", "tea") == 1
        assert due_messages.cancel(session, "telegram", "1", "tea") == 0
        assert not due_messages.hold(session, number, NOON, NOON)
        assert due_messages.cancel(session, "telegram", "1", "tea", None) == 1


def test_whoever_wants_no_messages_gets_no_others_either(database: Database) -> None:
    first, bens = put(database), put(database, chat="2", who="2")
    put(database, NOON + MINUTE, key="next")
    group, groups_next = put(database, chat="-3", who=""), put(database, chat="-3", who="", key="next")
    with database.writing() as session:
        due_messages.stop(session, first)
        due_messages.stop(session, group)
        due_messages.stop(session, first)
    assert claimed(database, NOON + MINUTE) == [(bens, "2"), (groups_next, None)]


def test_messages_belong_to_their_person_and_go_with_them(database: Database) -> None:
    put(database)
    put(database, chat="-3", who="")
    with database.writing() as session:
        user = users.ensure(session, "telegram", "1", "Ann")
        assert [row["payload"] for row in own_rows.rows_of(session, user)["due_messages"]] == [{"cups": 2}]
        users.forget(session, user)
    assert [who for _, who in claimed(database, NOON)] == [None]


def test_messages_follow_a_chat_that_has_moved(database: Database) -> None:
    put(database, chat="-3", who="")
    with database.writing() as session:
        due_messages.move(session, "telegram", "-3", "-1003")
        assert [row.chat for row, _ in due_messages.claim(session, "telegram", KINDS, NOON)] == ["-1003"]
