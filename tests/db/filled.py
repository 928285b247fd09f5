"""A database with rows in every table."""

from datetime import UTC, datetime

from sqlalchemy import select

from db import (
    api_keys,
    broadcasts,
    due_messages,
    film_facts,
    film_nights,
    friends,
    group_members,
    imports,
    kept_errors,
    link_codes,
    marks,
    not_seen,
    progress_messages,
    questions,
    ratings,
    retraining_runs,
    roles,
    shown,
    users,
    web_sessions,
    wishes,
)
from db.models import Base, FilmNight
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
        group_members.join(session, "telegram", "-1", ann)
        night = FilmNight(
            platform="telegram",
            chat="-1",
            organiser_id=bob.id,
            message_key="m10",
            state="open",
            lease=1,
            starts_at=datetime(2030, 1, 5, 19, tzinfo=UTC),
            zone="Europe/Berlin",
            language="de",
            films={"films": [["alien", 0.5], ["up", -1.25]]},
            poll="-1/7",
            poll_key="p1",
            made_at=datetime(2030, 1, 1, 8, tzinfo=UTC),
        )
        film_nights.vote(session, film_nights.plan(session, night), ann, 1)
        api_keys.add(session, "listbot", "digest", ["films"])
        roles.give(session, ann, "moderator")
        roles.block(session, bob)
        number = broadcasts.draft(session, "Hello ✨", ann.key, "de")
        broadcasts.begin(session, number, {"telegram", "terminal"}, "terminal:boss")
        broadcasts.show_in(session, number, "telegram", "1", "11")
        kept_errors.record_all(
            session, [kept_errors.ErrorLine(datetime.now(UTC), "bot/cli/bot.py:1", "OSError")]
        )
        told = film_facts.Told({"plot": "Up and away."}, datetime.now(UTC))
        film_facts.keep(session, [("tmdb:14160|en|", told)])
        web_sessions.begin(session, "cookie", bob)
        link_codes.make(session, ann)
        progress_messages.add(session, run.id, "telegram", "1", "10", language="de")
        friday = datetime(2026, 3, 27, 18, tzinfo=UTC)
        due_messages.add(session, friday, "telegram", "1", "tea", {"cups": 2}, user=ann, language="de")
    empty = [name for name, rows in everything_in(database).items() if not rows]
    assert not empty, f"put something into {empty}"


def everything_in(database: Database) -> Rows:
    """All rows of all tables, in one order whatever the database."""
    with database.reading() as session:
        return {
            table.name: sorted((tuple(row) for row in session.execute(select(table))), key=repr)
            for table in Base.metadata.sorted_tables
        }
