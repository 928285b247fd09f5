from pathlib import Path

import pytest

from db.address import parse_url
from db.errors import StorageError
from db.schema import shown_url


@pytest.mark.parametrize("scheme", ["postgresql", "postgres", "postgresql+psycopg"])
def test_postgresql_is_spoken_to_through_psycopg_3(scheme: str) -> None:
    url = parse_url(f"{scheme}://ann:secret@host:5433/marquee?sslmode=require")
    assert url.drivername == "postgresql+psycopg"
    assert (url.username, url.password, url.host, url.port) == ("ann", "secret", "host", 5433)
    assert url.query == {"sslmode": "require"}


def test_a_tilde_is_somebodys_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert parse_url("sqlite:///~/marquee.sqlite").database == str(tmp_path / "marquee.sqlite")
    with pytest.raises(StorageError, match="whole path"):
        parse_url("sqlite:///~nobody-of-that-name/marquee.sqlite")


def test_database_in_memory_is_refused() -> None:
    for url in ("sqlite://", "sqlite:///:memory:"):
        with pytest.raises(StorageError, match="forgets"):
            parse_url(url)


@pytest.mark.parametrize(
    "url",
    ["secret password", "postgresql://ann:x@host:secret/marquee", "postgresql://ann:se@cret@host/marquee"],
)
def test_url_that_is_none_is_refused_without_repeating_it(url: str) -> None:
    with pytest.raises(StorageError, match="MARQUEE_DATABASE_URL") as caught:
        parse_url(url)
    assert "secret" not in str(caught.value)
    assert "cret@" not in str(caught.value)


@pytest.mark.parametrize("scheme", ["mysql", "nosuchdatabase", "postgresql+asyncpg"])
def test_a_database_that_nobody_tested_is_refused(scheme: str) -> None:
    with pytest.raises(StorageError, match=r"driver.*SQLite or PostgreSQL"):
        parse_url(f"{scheme}://ann:secret@host/marquee")


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://ann:secret@host/marquee",
        "postgresql://host/marquee?user=ann&password=secret",
        "postgresql://host/marquee?sslpassword=secret&sslmode=require",
    ],
)
def test_password_in_the_url_is_never_shown(url: str) -> None:
    assert "host/marquee" in shown_url(url)
    assert "secret" not in shown_url(url)
