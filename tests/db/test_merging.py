from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import update

from db import friends, link_codes, marks, merging, not_seen, ratings, users, web_sessions
from db.models import LinkCode, User, WebSession
from db.session import Database
from tests.db.filled import everything_in, fill


def test_all_that_is_stored_of_one_is_the_others_afterwards(database: Database) -> None:
    fill(database)
    with database.writing() as session:
        ann, bob = users.find(session, "telegram", "1"), users.find(session, "terminal", "me")
        assert ann is not None
        assert bob is not None
        kept = ann.id
        merging.absorb(session, ann, bob, outdated=[], own_outdated=["heat-bluray"])
    with database.reading() as session:
        left = users.find(session, "telegram", "1")
        assert left is not None
        assert users.find(session, "terminal", "me") is None
        assert ratings.of(session, left) == {"alien": 5}
        assert {mark.kind for mark in marks.of(session, left)} == {"later"}
        assert not_seen.of(session, left) == ["heat-dvd"]
        assert friends.of(session, left) == []
        found = web_sessions.user_of(session, "cookie")
        assert found is not None
        assert found.id == kept
    rows = everything_in(database)
    assert len(rows["users"]) == 1
    assert rows["rating_changes"], "the history goes along"


def test_what_both_have_is_there_once(database: Database) -> None:
    with database.writing() as session:
        ann, bob = users.ensure(session, "telegram", "1", "Ann"), users.ensure(session, "web", "x", "")
        for user in (ann, bob):
            not_seen.add(session, user, "heat")
            ratings.rate(session, user, f"film-{user.id}", 5, "the same key")
        not_seen.add(session, bob, "alien")
        users.set_dial(session, bob, 0.5)
        users.set_language(session, ann, "de")
        users.set_language(session, bob, "fr")
        merging.absorb(session, ann, bob, outdated=[], own_outdated=[])
    with database.reading() as session:
        left = users.find(session, "telegram", "1")
        assert left is not None
        assert set(not_seen.of(session, left)) == {"heat", "alien"}
        assert sorted(ratings.of(session, left).values()) == [5, 5]
        assert (left.dial, left.language) == (0.5, "de")


def test_friends_of_both_are_friends_once(database: Database) -> None:
    with database.writing() as session:
        ann, bob, cyd = (users.ensure(session, "telegram", name, name) for name in ("ann", "bob", "cyd"))
        for user in (ann, bob):
            friends.agree(session, cyd, friends.invite(session, user))
        friends.agree(session, bob, friends.invite(session, ann))
        merging.absorb(session, ann, bob, outdated=[], own_outdated=[])
    with database.reading() as session:
        left, friend = users.find(session, "telegram", "ann"), users.find(session, "telegram", "cyd")
        assert left is not None
        assert friend is not None
        assert [one.name for one in friends.of(session, left)] == ["cyd"]
        assert [one.name for one in friends.of(session, friend)] == ["ann"]


def test_a_code_is_of_whoever_made_it_however_it_is_typed(database: Database) -> None:
    with database.writing() as session:
        ann = users.ensure(session, "telegram", "1", "Ann")
        code = link_codes.make(session, ann)
        assert link_codes.maker(session, f" {code[:4].lower()} {code[4:]} ") == ann
        assert link_codes.maker(session, "ABCDEFGH") is None


def test_a_code_holds_once_and_not_for_long(database: Database) -> None:
    with database.writing() as session:
        ann = users.ensure(session, "telegram", "1", "Ann")
        first, second = link_codes.make(session, ann), link_codes.make(session, ann)
        assert link_codes.maker(session, first) is None
        link_codes.use(session, second)
        assert link_codes.maker(session, second) is None
        third = link_codes.make(session, ann)
        session.execute(update(LinkCode).values(made_at=datetime.now(UTC) - timedelta(minutes=16)))
        assert link_codes.maker(session, third) is None


def test_neither_code_nor_cookie_is_stored_as_it_is(database: Database) -> None:
    with database.writing() as session:
        ann = users.ensure(session, "telegram", "1", "Ann")
        code = link_codes.make(session, ann)
        web_sessions.begin(session, "the cookie", ann)
    rows = str(everything_in(database))
    assert code not in rows
    assert "the cookie" not in rows


@pytest.mark.parametrize("days", [1, 399])
def test_a_cookie_stands_for_somebody_for_a_year_and_more(database: Database, days: int) -> None:
    with database.writing() as session:
        web_sessions.begin(session, "cookie", users.ensure(session, "web", "x", ""))
        session.execute(update(WebSession).values(seen_at=datetime.now(UTC) - timedelta(days=days)))
        assert web_sessions.user_of(session, "cookie") is not None
        assert web_sessions.user_of(session, "another") is None


def test_a_browser_that_nobody_uses_is_forgotten_with_the_person_behind_it(database: Database) -> None:
    long_ago = datetime.now(UTC) - timedelta(days=401)
    with database.writing() as session:
        for token, platform in (("old", "web"), ("chat", "telegram"), ("new", "web")):
            web_sessions.begin(session, token, users.ensure(session, platform, token, ""))
        session.execute(update(User).values(created_at=long_ago))
        session.execute(update(WebSession).values(seen_at=long_ago))
        new = users.find(session, "web", "new")
        assert new is not None
        web_sessions.end(session, "new")
        web_sessions.begin(session, "new", new)
        assert web_sessions.user_of(session, "old") is None
        session.execute(
            update(WebSession)
            .where(WebSession.user_id == new.id)
            .values(seen_at=datetime.now(UTC) - timedelta(days=2))
        )
        session.expire_all()
        web_sessions.heard_of(session, "new")
        assert users.find(session, "web", "old") is None
        assert users.find(session, "telegram", "chat") is not None, "they can be asked in their chat"
        assert web_sessions.user_of(session, "new") is not None


def test_another_cookie_stands_for_the_same_person(database: Database) -> None:
    with database.writing() as session:
        ann = users.ensure(session, "web", "x", "")
        web_sessions.begin(session, "before", ann)
        web_sessions.renew(session, "before", "after")
        assert web_sessions.user_of(session, "before") is None
        assert web_sessions.user_of(session, "after") == ann
        web_sessions.end(session, "after")
        assert web_sessions.user_of(session, "after") is None
        found = users.find(session, "web", "x")
        assert found is not None
        assert found.id == ann.id
