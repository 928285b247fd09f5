import sqlite3
from functools import partial
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, select, text

from db import progress_messages, ratings, retraining_runs, users
from db.backup import backup, restore
from db.errors import StorageError
from db.models import Base, User
from db.schema import MIGRATIONS, downgrade, open_database, revisions, upgrade
from db.session import Database
from tests.db.filled import everything_in, fill

RUN = """1, 'terminal:me', '2026-01-01 00:00:00+00:00', 'promoted', NULL, '2026-01-01 00:00:00+00:00',
'2026-01-01 00:00:00+00:00', 'done', 1.0"""


def checks(database: Database) -> dict[str, set[str | None]]:
    inspector = inspect(database.engine)
    return {
        table: {check["name"] for check in inspector.get_check_constraints(table)}
        for table in inspector.get_table_names()
        if table != "alembic_version"
    }


def test_migrations_make_exactly_the_tables_of_the_models(database: Database) -> None:
    with database.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
    made = checks(database)
    with database.engine.begin() as connection:
        Base.metadata.drop_all(connection)
        Base.metadata.create_all(connection)
    assert made == checks(database)
    assert made["ratings"] == {"ck_ratings_stars"}


def test_downgrade_to_nothing_and_back(empty_url: str) -> None:
    upgrade(empty_url)
    downgrade(empty_url, "base")
    database = Database(empty_url)
    assert set(inspect(database.engine).get_table_names()) <= {"alembic_version"}
    database.close()
    upgrade(empty_url)
    open_database(empty_url).close()


def test_upgrade_of_a_current_database_keeps_its_rows(database: Database) -> None:
    with database.writing() as session:
        user = users.ensure(session, "terminal", "me", "Me")
        ratings.rate(session, user, "heat", 5, "m1")
    upgrade(database.url.render_as_string(hide_password=False))
    with database.reading() as session:
        assert ratings.of(session, user) == {"heat": 5}


def test_a_database_of_the_first_revision_keeps_its_rows_and_gets_progress_messages(empty_url: str) -> None:
    upgrade(empty_url, "0001")
    with pytest.raises(StorageError, match="marquee db upgrade"):
        open_database(empty_url)
    database = Database(empty_url)
    with database.writing() as session:  # by hand: the mappings are of today's tables
        now = "'2026-01-01 00:00:00+00:00'"
        session.execute(text(f"INSERT INTO users VALUES (1, 'terminal', 'me', 'Me', {now})"))
        session.execute(text(f"INSERT INTO ratings VALUES (1, 'heat', 10, {now})"))
        session.execute(text(f"INSERT INTO retraining_runs VALUES ({RUN}, 'Better by far.', 'v1')"))
    upgrade(empty_url)
    with database.writing() as session:
        user = users.find(session, "terminal", "me")
        assert user is not None
        assert user.dial is None
        assert ratings.of(session, user) == {"heat": 5}
        run = retraining_runs.get(session, 1)
        assert run is not None
        assert (run.outcome, run.details) == ("in words", {"words": "Better by far."})
        progress_messages.add(session, 1, "terminal", "1", "2")
    database.close()
    downgrade(empty_url, "0001")
    with database.engine.connect() as connection:
        assert connection.scalar(text("SELECT summary FROM retraining_runs")) == "Better by far."
    assert "progress_messages" not in inspect(database.engine).get_table_names()
    database.close()


def test_rows_that_are_groups_are_told_from_people(empty_url: str) -> None:
    upgrade(empty_url, "0014")
    database = Database(empty_url)
    people = [
        ("telegram", "1", "Ada", "de"),
        ("telegram", "2", "", None),  # an owner who never spoke
        ("telegram", "-3", "", None),
        ("discord", "4", "Ben", "de"),
        ("discord", "5", "", "de"),
        ("discord", "6", "", None),
    ]
    with database.writing() as session:  # by hand: the mappings are of today's tables
        for number, (platform, key, name, language) in enumerate(people, 1):
            session.execute(
                text(
                    "INSERT INTO users (id, platform, external_id, name, language, created_at)"
                    " VALUES (:id, :platform, :key, :name, :language, '2026-01-01 00:00:00+00:00')"
                ),
                {"id": number, "platform": platform, "key": key, "name": name, "language": language},
            )
        session.execute(
            text("INSERT INTO group_members VALUES ('discord', '6', 4, '2026-01-01 00:00:00+00:00')")
        )
    upgrade(empty_url)
    with database.reading() as session:
        found = [users.find(session, platform, key) for platform, key, *_ in people]
        assert [each is not None and each.of_group for each in found] == [None, None, {}, None, {}, {}]
    database.close()


def test_what_people_told_survives_every_step_down_and_up_again(database: Database) -> None:
    fill(database)
    url = database.url.render_as_string(hide_password=False)
    kept = ("ratings", "rating_changes", "replaced_ratings", "shown_recommendations")
    before = {name: rows for name, rows in everything_in(database).items() if name in kept}
    revisions = [path.name.partition("_")[0] for path in sorted((MIGRATIONS / "versions").glob("[0-9]*.py"))]
    for revision in reversed(revisions[:-1]):
        downgrade(url, revision)
        upgrade(url)
        assert {name: everything_in(database)[name] for name in kept} == before
        with database.reading() as session:
            assert set(session.scalars(select(User.name))) == {"Ann ✨", "Bob"}
    for revision in reversed(revisions[:-1]):
        downgrade(url, revision)
    upgrade(url)
    assert {name: everything_in(database)[name] for name in kept} == before


def test_database_without_schema_is_refused_with_the_remedy(empty_url: str) -> None:
    upgrade(empty_url)
    downgrade(empty_url, "base")
    with pytest.raises(StorageError, match="marquee db upgrade"):
        open_database(empty_url)


def test_database_of_a_newer_version_is_refused(database: Database) -> None:
    url = database.url.render_as_string(hide_password=False)
    with database.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StorageError, match="newer version"):
        open_database(url)
    with pytest.raises(StorageError, match="newer version"):
        upgrade(url)


def test_missing_file_is_refused_and_not_created(tmp_path: Path) -> None:
    file = tmp_path / "none.sqlite"
    with pytest.raises(StorageError, match="marquee db upgrade"):
        open_database(f"sqlite:///{file}")
    assert not file.exists()


def test_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("dear diary, " * 100)
    for opening in (open_database, upgrade):
        with pytest.raises(StorageError, match=r"notes\.txt.*not a database"):
            opening(f"sqlite:///{file}")


@pytest.mark.parametrize("how", ["text", "half", "begun"])
def test_damaged_file_is_answered_with_a_way_out_that_works(tmp_path: Path, how: str) -> None:
    file, kept = tmp_path / "ours.sqlite", tmp_path / "kept.sqlite"
    url = f"sqlite:///{file}"
    upgrade(url)
    backup(url, kept)
    whole = file.read_bytes()
    file.write_bytes(
        {"text": b"dear diary, " * 100, "half": whole[: len(whole) // 2], "begun": whole[:5000]}[how]
    )
    for using in (
        open_database,
        upgrade,
        lambda url: backup(url, tmp_path / "again"),
        partial(restore, kept),
    ):
        with pytest.raises(
            StorageError, match=rf"move {file} aside.*marquee db restore.*db upgrade"
        ) as error:
            using(url)
        assert "\n" not in str(error.value)
    for part in tmp_path.glob("ours.sqlite*"):
        part.rename(tmp_path / f"aside-{part.name}")
    restore(kept, url)
    open_database(url).close()


def test_failed_migration_leaves_the_database_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "half.sqlite"
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE shown_recommendations (id INTEGER)")  # in the way of the migration
    connection.close()
    with pytest.raises(StorageError, match="already exists"):
        upgrade(f"sqlite:///{file}")
    database = Database(f"sqlite:///{file}")
    assert inspect(database.engine).get_table_names() == ["shown_recommendations"]
    database.close()


def test_revisions_are_those_of_alembic_the_last_one_its_head() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    scripts = ScriptDirectory.from_config(config)
    assert revisions() == [script.revision for script in scripts.walk_revisions()][::-1]
    assert scripts.get_heads() == revisions()[-1:]
