from db import ratings, roles, users
from db.models import User
from db.session import Database


def somebody(database: Database, who: str, name: str = "") -> User:
    with database.writing() as session:
        return users.ensure(session, "telegram", who, name or who.title())


def test_a_role_is_given_changed_and_taken(database: Database) -> None:
    ann, bob = somebody(database, "1", "Ann"), somebody(database, "2", "Bob")
    with database.writing() as session:
        roles.give(session, ann, "admin")
        roles.give(session, bob, "admin")
        roles.give(session, bob, "moderator")
    with database.writing() as session:
        assert roles.roles(session) == {"telegram:1": "admin", "telegram:2": "moderator"}
        assert [(user.name, role) for user, role in roles.with_roles(session)] == [
            ("Ann", "admin"),
            ("Bob", "moderator"),
        ]
        assert roles.take(session, bob)
        assert not roles.take(session, bob)
        assert roles.roles(session) == {"telegram:1": "admin"}


def test_a_block_is_told_once_and_ends(database: Database) -> None:
    ann = somebody(database, "1")
    with database.writing() as session:
        assert not roles.told(session, ann)
        assert roles.block(session, ann)
        assert not roles.block(session, ann)
        assert roles.blocked_keys(session) == {"telegram:1"}
        assert [each.user.id for each in roles.blocked(session)] == [ann.id]
        assert roles.told(session, ann)
        assert not roles.told(session, ann)
        assert roles.unblock(session, ann)
        assert not roles.unblock(session, ann)
        assert roles.blocked_keys(session) == frozenset()


def test_nothing_of_blocked_people_is_trained_on(database: Database) -> None:
    ann, bob = somebody(database, "1"), somebody(database, "2")
    with database.writing() as session:
        ratings.rate(session, ann, "heat", 5, "m1")
        ratings.rate(session, bob, "alien", 4, "m1")
        roles.block(session, ann)
    with database.reading() as session:
        assert [row[:3] for row in ratings.everything(session)] == [("telegram:2", "alien", 4.0)]
        assert ratings.of(session, ann) == {"heat": 5}
    with database.writing() as session:
        roles.unblock(session, ann)
        assert len(list(ratings.everything(session))) == 2


def test_forgetting_takes_role_and_block_with_it(database: Database) -> None:
    ann = somebody(database, "1")
    with database.writing() as session:
        roles.give(session, ann, "admin")
        roles.block(session, ann)
        users.forget(session, users.find(session, "telegram", "1") or ann)
    with database.reading() as session:
        assert not roles.roles(session)
        assert not roles.blocked_keys(session)


def test_people_are_found_by_name_whatever_its_case_and_by_id(database: Database) -> None:
    ann, anna, zoe = (
        somebody(database, "1", "Ann"),
        somebody(database, "2", "ANN"),
        somebody(database, "3", "Zoë"),
    )
    with database.reading() as session:
        assert {user.id for user in roles.named(session, "ann")} == {ann.id, anna.id}
        assert [user.id for user in roles.named(session, "ZOË")] == [zoe.id]
        assert [user.id for user in roles.named(session, "3")] == [zoe.id]
        assert roles.named(session, "nobody") == []
