import sqlite3
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy.exc import DatabaseError

from db import ratings, users
from db.backup import backup, restore
from db.errors import StorageError
from db.schema import downgrade, open_database, upgrade
from db.session import Database
from tests.conftest import Backend
from tests.db.filled import everything_in, fill


def url_of(database: Database) -> str:
    return database.url.render_as_string(hide_password=False)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return tmp_path / "copy.sqlite"


@pytest.fixture(params=["sqlite", "postgresql"])
def elsewhere(request: pytest.FixtureRequest, new_database: Callable[[Backend, bool], str]) -> str:
    """The URL of another database, without any tables."""
    return new_database(request.param, False)


def test_a_backup_restored_elsewhere_holds_every_row_and_goes_on(
    database: Database, elsewhere: str, copy: Path
) -> None:
    fill(database)
    rows = backup(url_of(database), copy)
    assert restore(copy, elsewhere) == rows
    assert (rows["users"], rows["ratings"]) == (2, 2)
    restored = open_database(elsewhere)
    assert everything_in(restored) == everything_in(database)
    with restored.writing() as session:
        ann = users.ensure(session, "telegram", "1", "")
        assert ratings.rate(session, ann, "alien", 4, "m2").repeated, "messages seen before are known"
        assert ratings.undo(session, ann, "m9") == ratings.Undone("heat-bluray", 3, 4.5)
        assert ratings.of(session, ann) == {"heat-dvd": 4.5}
        cleo = users.ensure(session, "telegram", "3", "Cleo")
        ratings.rate(session, cleo, "alien", 4, "m1")
    restored.close()


def test_an_empty_database_can_be_backed_up_and_its_copy_used(
    database: Database, elsewhere: str, copy: Path
) -> None:
    backup(url_of(database), copy)
    restore(copy, elsewhere)
    restored = open_database(elsewhere)
    with restored.writing() as session:
        first = users.ensure(session, "telegram", "1", "Ann")
        assert first.id == 1
    restored.close()


def test_a_backup_is_taken_while_others_write(database: Database, copy: Path) -> None:
    fill(database)
    before = everything_in(database)
    if database.is_sqlite:
        # What it has in its write-ahead log alone belongs to the backup too.
        assert Path(f"{database.url.database}-wal").stat().st_size
    with database.writing() as session:
        users.ensure(session, "telegram", "7", "not committed yet")
        backup(url_of(database), copy)
    copied = open_database(f"sqlite:///{copy}")
    assert everything_in(copied) == before
    copied.close()


def test_a_backup_is_one_file_that_only_its_owner_reads(database: Database, tmp_path: Path) -> None:
    directory = tmp_path / "backups"
    directory.mkdir()
    backup(url_of(database), directory / "today")
    assert [file.name for file in directory.iterdir()] == ["today"]
    assert stat.S_IMODE((directory / "today").stat().st_mode) == 0o600


def test_a_backup_never_overwrites(database: Database, copy: Path) -> None:
    copy.write_text("dear diary")
    with pytest.raises(StorageError, match="never overwrites"):
        backup(url_of(database), copy)
    assert copy.read_text() == "dear diary"


def test_a_backup_where_there_is_no_directory_says_so(database: Database, tmp_path: Path) -> None:
    with pytest.raises(StorageError, match=r"no directory .*nowhere"):
        backup(url_of(database), tmp_path / "nowhere" / "copy.sqlite")


def test_restoring_into_a_database_with_rows_is_refused_and_changes_nothing(
    database: Database, copy: Path
) -> None:
    fill(database)
    backup(url_of(database), copy)
    before = everything_in(database)
    with pytest.raises(StorageError, match="not empty") as refused:
        restore(copy, url_of(database))
    assert "MARQUEE_DATABASE_URL" in str(refused.value)
    assert everything_in(database) == before


def test_a_database_that_upgrade_has_just_made_is_empty(
    database: Database, new_database: Callable[[Backend, bool], str], copy: Path
) -> None:
    filled = open_database(new_database("sqlite", True))
    fill(filled)
    backup(url_of(filled), copy)
    restore(copy, url_of(database))
    assert everything_in(database) == everything_in(filled)
    filled.close()


def test_a_backup_of_an_earlier_version_is_brought_up_to_date_and_itself_stays(
    elsewhere: str, tmp_path: Path, copy: Path
) -> None:
    old = tmp_path / "old.sqlite"
    upgrade(f"sqlite:///{old}", "0001")
    with closing(sqlite3.connect(old)) as connection, connection:
        connection.execute("INSERT INTO users VALUES (5, 'terminal', 'me', 'Me', '2026-01-01 00:00:00')")
        connection.execute("INSERT INTO ratings VALUES (5, 'heat', 10, '2026-01-01 00:00:00')")
    before = old.read_bytes()
    restore(old, elsewhere)
    restored = open_database(elsewhere)
    with restored.writing() as session:
        me = users.find(session, "terminal", "me")
        assert me is not None
        assert ratings.of(session, me) == {"heat": 5}
        assert users.ensure(session, "terminal", "you", "You").id == 6
    restored.close()
    assert old.read_bytes() == before


def test_a_backup_of_a_newer_version_is_refused(database: Database, elsewhere: str, copy: Path) -> None:
    backup(url_of(database), copy)
    with closing(sqlite3.connect(copy)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StorageError, match="newer version"):
        restore(copy, elsewhere)


@pytest.mark.parametrize("content", [None, b"dear diary, " * 100, b""])
def test_a_file_that_is_no_backup_is_refused(tmp_path: Path, copy: Path, content: bytes | None) -> None:
    if content is not None:
        copy.write_bytes(content)
    with pytest.raises(StorageError, match=r"no backup.*copy\.sqlite|copy\.sqlite is no backup"):
        restore(copy, f"sqlite:///{tmp_path / 'new.sqlite'}")
    assert not (tmp_path / "new.sqlite").exists()


def test_a_damaged_backup_is_refused_before_anything_is_restored(
    database: Database, tmp_path: Path, copy: Path
) -> None:
    fill(database)
    backup(url_of(database), copy)
    content = bytearray(copy.read_bytes())
    content[4096 * 3 : 4096 * 6] = b"\xff" * 4096 * 3
    copy.write_bytes(content)
    with pytest.raises(StorageError, match=r"damaged|no backup"):
        restore(copy, f"sqlite:///{tmp_path / 'new.sqlite'}")
    assert not (tmp_path / "new.sqlite").exists()


def test_a_backup_whose_rows_refer_to_nothing_is_damaged(
    database: Database, tmp_path: Path, copy: Path
) -> None:
    fill(database)
    backup(url_of(database), copy)
    with closing(sqlite3.connect(copy)) as connection, connection:
        connection.execute("UPDATE progress_messages SET run_id = 77")
    with pytest.raises(StorageError, match="progress_messages refer to nothing"):
        restore(copy, f"sqlite:///{tmp_path / 'new.sqlite'}")


def test_a_restore_that_fails_at_its_end_leaves_no_row(
    database: Database,
    copy: Path,
    monkeypatch: pytest.MonkeyPatch,
    new_database: Callable[[Backend, bool], str],
) -> None:
    filled = open_database(new_database("sqlite", True))
    fill(filled)
    backup(url_of(filled), copy)
    filled.close()

    def fail(_: object) -> None:
        raise DatabaseError("COMMIT", {}, Exception("the disk is full"))

    monkeypatch.setattr("db.backup._let_numbers_go_on", fail)
    with pytest.raises(StorageError, match="the disk is full"):
        restore(copy, url_of(database))
    assert not any(everything_in(database).values())


def test_a_database_that_is_out_of_date_is_upgraded_before_it_is_backed_up(
    empty_url: str, copy: Path
) -> None:
    upgrade(empty_url)
    downgrade(empty_url, "0001")
    with pytest.raises(StorageError, match="marquee db upgrade"):
        backup(empty_url, copy)
    assert not copy.exists()
