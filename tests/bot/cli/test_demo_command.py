"""`marquee demo` where a step of it cannot be done; the rest is in tests/end_to_end/test_terminal_chat.py."""

from pathlib import Path

import pytest

from bot.cli import demo
from tests.bot.cli.conftest import Marquee


def test_a_step_that_fails_ends_the_demo_and_says_which(marquee: Marquee, data_dir: Path) -> None:
    (data_dir / "dataset").mkdir()
    (data_dir / "dataset" / "report.json").write_text("{}")
    ended = marquee("demo")
    assert ended.code == 1
    assert "`marquee train --data" in ended.err
    assert len(ended.err.splitlines()) == 1


def test_without_the_libraries_that_train_it_says_what_to_install(
    marquee: Marquee, monkeypatch: pytest.MonkeyPatch, data_dir: Path
) -> None:
    monkeypatch.setattr(demo, "NEEDED", ("no_such_library",))
    ended = marquee("demo")
    assert (ended.code, ended.out) == (1, "")
    assert "pip install 'marquee[train]'" in ended.err
    assert not (data_dir / "models").exists()
