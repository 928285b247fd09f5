"""A database with rows in every table."""

from sqlalchemy import select

from db import (
    friends,
    imports,
    link_codes,
    marks,
    not_seen,
    progress_messages,
    questions,
    ratings,
    retraining_runs,
    shown,
    users,
    web_sessions,
    wishes,
)
from db.models import Base
from db.session import Database

Rows = dict[str, list[tuple[object, ...]]]


def fill(database: Database) -> None:
    """Puts something into every table; fails where a new table has been forgotten here."""
    with database.writing() as session:
        ann = users.ensure(session, "telegram", "1", "Ann ✨")
        users.set_dial(session, ann, -0.5)
        users.set_language(session, ann, "de")
        bob = users.ensure(session, "terminal", "me", "Bob")
        ratings.rate(session, ann, "heat-dvd", 4.5, "m1")
        ratings.rate(session, ann, "heat-bluray", 3, "m2", {"heat-dvd"})
        ratings.rate(session, bob, "imdb:tt0113277", 1, "m1")
        ratings.undo(session, bob, "m2")
        ratings.rate(session, bob, "alien", 5, "m3")
        shown.record(session, ann, "v1", [("alien", 1, 0.1 + 0.2), ("sabrina", 2, -1e-300)])
        questions.ask(session, ann.key, "", "m4", "stars", {"film": "alien"})
        marks.mark(session, ann, "up", "later", "m3")
        marks.mark(session, bob, "up", "not_for_me", "m4")
        marks.undo(session, bob, "m5")
        wishes.add(session, ann, {"genres": ["Comedy"], "longest": 100})
        run, _ = retraining_runs.request(session, ann.key)
        retraining_runs.beat(session, run.id, "training", 0.5)
        imports.offer(session, ann, "m9", "IMDb", imports.Content([("alien", 4, 7)], [], ["Up (2009)"], {}))
        not_seen.add(session, bob, "heat-dvd")
        friends.agree(session, bob, friends.invite(session, ann))
        friends.invite(session, ann)
        web_sessions.begin(session, "cookie", bob)
        link_codes.make(session, ann)
        progress_messages.add(session, run.id, "telegram", "1", "10", language="de")
    empty = [name for name, rows in everything_in(database).items() if not rows]
    assert not empty, f"put something into {empty}"


def everything_in(database: Database) -> Rows:
    """All rows of all tables, in one order whatever the database."""
    with database.reading() as session:
        return {
            table.name: sorted((tuple(row) for row in session.execute(select(table))), key=repr)
            for table in Base.metadata.sorted_tables
        }
