"""What an operator reads when PostgreSQL cannot be used: one line, the way out, never the password."""

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import make_url

from db.errors import StorageError
from db.schema import open_database, upgrade
from tests.bot.cli.conftest import Ended, Marquee, marquee
from tests.bot.dialogue.small_bundle import write_small_bundle
from tests.postgres_server import PostgresServer

__all__ = ["marquee"]  # a fixture

PASSWORD = "p4ss/w?rd"
QUOTED = "p4ss%2Fw%3Frd"


@pytest.fixture
def url(postgres: PostgresServer) -> Iterator[str]:
    """A database without any tables, whose user has a password."""
    empty = make_url(postgres.create())
    postgres.run(f"CREATE ROLE ann LOGIN PASSWORD '{PASSWORD}'")
    postgres.run(f"ALTER DATABASE {empty.database} OWNER TO ann")
    yield empty.set(username="ann", password=PASSWORD).render_as_string(hide_password=False)
    postgres.give_back(empty.render_as_string(hide_password=False))
    postgres.run("DROP ROLE ann")


def refused(url: str) -> str:
    said = set()
    for opening in (open_database, upgrade):
        with pytest.raises(StorageError) as error:
            opening(url)
        said.add(str(error.value))
    [line] = said
    assert "\n" not in line
    assert PASSWORD not in line
    assert QUOTED not in line
    assert "Cannot use the database postgresql+psycopg://" in line
    return line


def test_the_right_password_opens_the_door(url: str) -> None:
    assert QUOTED in url
    upgrade(url)
    open_database(url).close()


def test_a_wrong_password(url: str) -> None:
    line = refused(url.replace(QUOTED, "wrong"))
    assert "password authentication failed" in line
    assert line.endswith("put the right user and password into MARQUEE_DATABASE_URL.")
    assert "wrong" not in line


def test_no_password_at_all(url: str) -> None:
    assert "MARQUEE_DATABASE_URL" in refused(url.replace(f":{QUOTED}", ""))


def test_a_database_that_is_not_there(url: str) -> None:
    name = make_url(url).database or ""
    assert "createdb" in refused(url.replace(name, "nowhere"))


def test_a_user_that_is_not_there(postgres: PostgresServer) -> None:
    nobody = postgres.url.set(username="nobody", password=PASSWORD)
    assert "MARQUEE_DATABASE_URL" in refused(nobody.render_as_string(hide_password=False))


def test_a_user_who_may_not_make_tables(url: str, postgres: PostgresServer) -> None:
    postgres.run(f"ALTER DATABASE {make_url(url).database} OWNER TO CURRENT_USER")
    with pytest.raises(StorageError, match="GRANT ALL ON SCHEMA public"):
        upgrade(url)


@pytest.mark.parametrize(
    ("where", "remedy"),
    [
        (f"postgresql://ann:{QUOTED}@127.0.0.1:1/marquee", "start the server"),
        (f"postgresql://ann:{QUOTED}@nowhere.invalid/marquee", "right host"),
        ("postgresql://ann:{0}@/marquee?host=/nowhere".replace("{0}", QUOTED), "start the server"),
    ],
)
def test_a_server_that_is_away(where: str, remedy: str) -> None:
    pytest.importorskip("psycopg")
    assert remedy in refused(where)


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(StorageError, match=r"pip install 'marquee\[postgres\]'") as error:
        upgrade(f"postgresql://ann:{QUOTED}@127.0.0.1:1/marquee")
    assert "\n" not in str(error.value)


@pytest.fixture
def operator(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, marquee: Marquee) -> Callable[..., Ended]:
    """Runs a command with a database URL, as an operator would."""
    write_small_bundle(tmp_path / "models")
    monkeypatch.setenv("MARQUEE_DATA_DIR", str(tmp_path))
    monkeypatch.setenv("MARQUEE_TELEGRAM_TOKEN", "123456:AAbbCCddEEffGGhhIIjjKKllMMnnOOppQQr")

    def run(url: str, *arguments: str) -> Ended:
        monkeypatch.setenv("MARQUEE_DATABASE_URL", url)
        return marquee(*arguments)

    return run


@pytest.mark.parametrize("command", ["db upgrade", "db backup copy", "chat", "bot", "trainer"])
def test_every_command_ends_with_one_line(
    operator: Callable[..., Ended], url: str, command: str, caplog: pytest.LogCaptureFixture
) -> None:
    ended = operator(url.replace(QUOTED, "wr0ng"), *command.split())
    assert ended.code == 1
    assert ended.err.startswith("marquee: Cannot use the database postgresql+psycopg://ann:***@")
    assert ended.err.count("\n") == 1
    assert "wr0ng" not in ended.out + ended.err + caplog.text


def test_the_doctor_says_what_to_do(operator: Callable[..., Ended], url: str) -> None:
    ended = operator(url.replace(QUOTED, "wr0ng"), "doctor", "--json")
    [finding] = [found for found in json.loads(ended.out) if found["name"] == "database"]
    assert finding["state"] == "fail"
    assert "right user and password" in finding["detail"]
    assert "wr0ng" not in ended.out + ended.err


def test_backup_and_restore_say_what_they_hold(
    operator: Callable[..., Ended], url: str, tmp_path: Path
) -> None:
    assert operator(url, "db", "upgrade").code == 0
    copy = str(tmp_path / "copy.sqlite")
    made = operator(url, "db", "backup", copy)
    assert (made.code, made.out) == (0, f"Written to {copy}: people 0, ratings 0.\n")
    assert operator(url, "db", "backup", copy).code == 1
    restored = operator(f"sqlite:///{tmp_path / 'new.sqlite'}", "db", "restore", copy)
    assert restored.out == f"Restored into sqlite:///{tmp_path / 'new.sqlite'}: people 0, ratings 0.\n"
    assert operator(url, "db", "restore", str(tmp_path / "none")).code == 1
