"""A platform of a test's own, under the whole service: it takes a folder and a line."""

from pathlib import Path

import pytest

from bot.cli.bot import answer_on
from bot.platforms.registry import PLATFORMS
from tests.bot.platforms.toy.platform import BOARD, BoardFullError, says


def test_a_new_platform_is_a_folder_and_a_line(data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(PLATFORMS, "toy", "tests.bot.platforms.toy.platform:Toy")
    monkeypatch.setenv("MARQUEE_DATA_DIR", str(data_dir))
    BOARD.failures.append(BoardFullError())
    says(BOARD, "/rate Heat 5")
    says(BOARD, "/rate Alien 3", who="bob")
    says(BOARD, "/myratings")
    BOARD.written.put(None)
    answer_on("toy")
    assert "Saved: Heat (1995) " in BOARD.visible()
    assert "Saved: Alien (1979) " in BOARD.visible()
    assert "1. Heat (1995) " in BOARD.visible()
