"""Friends who compare tastes, and all rows of one person."""

import json

from db import friends, own_rows, users
from db.session import Database
from tests.db.filled import fill


def test_both_agree_and_a_code_works_once(database: Database) -> None:
    with database.writing() as session:
        ann, bob, cyd = (users.ensure(session, "test", name, name.title()) for name in ("ann", "bob", "cyd"))
        code = friends.invite(session, ann)
        assert friends.of(session, ann) == []
        assert friends.agree(session, ann, code) is None, "nobody is their own friend"
        assert friends.agree(session, bob, code) is ann
        assert friends.agree(session, cyd, code) is None
        assert friends.of(session, ann) == [bob]
        assert friends.of(session, bob) == [ann]
        assert friends.part(session, bob, ann.id)
        assert not friends.part(session, ann, bob.id)
        assert friends.of(session, ann) == []


def test_everything_about_somebody_is_found_and_nothing_about_others(database: Database) -> None:
    fill(database)
    with database.reading() as session:
        ann = users.find(session, "telegram", "1")
        assert ann is not None
        rows = own_rows.rows_of(session, ann)
    assert json.loads(json.dumps(rows)) == rows
    assert {
        *("users", "ratings", "rating_changes", "replaced_ratings", "shown_recommendations"),
        *("rating_imports", "invitations", "friendships", "open_questions", "retraining_runs"),
    } <= rows.keys()
    assert "not_seen" not in rows, "that is Bob's"
    assert [row["name"] for row in rows["users"]] == ["Ann ✨"]
