"""A platform of a test's own, under the whole service: it takes a folder and a line."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.cli.bot import answer_on
from bot.platforms.registry import PLATFORMS
from db import due_messages, marks, users
from db.schema import open_database
from tests.bot.platforms.toy.platform import BOARD, BoardFullError, says


def test_a_new_platform_is_a_folder_and_a_line(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(PLATFORMS, "toy", "tests.bot.platforms.toy.platform:Toy")
    monkeypatch.setenv("MARQUEE_DATA_DIR", str(data_dir))
    BOARD.failures.append(BoardFullError())
    database = open_database(f"sqlite:///{data_dir / 'marquee.sqlite'}")
    with database.writing() as session:
        bob = users.ensure(session, "toy", "bob", "Bob")
        marks.mark(session, bob, "f:21", "later", "m")
        due_messages.add(session, datetime.now(UTC), "toy", "bob", "remind", {"film": "f:21"}, user=bob)
    database.close()
    says(BOARD, "/rate Heat 5")
    says(BOARD, "/rate Alien 3", who="bob")
    says(BOARD, "/myratings")
    BOARD.written.put(None)
    answer_on("toy")
    assert "Saved: Heat (1995) " in BOARD.visible()
    assert "Saved: Alien (1979) " in BOARD.visible()
    assert "1. Heat (1995) " in BOARD.visible()
    assert "From your list: Chinatown (1974)" in BOARD.visible()
