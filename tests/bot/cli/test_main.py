"""What the command itself says, whichever subcommand fails."""

from pathlib import Path

import pytest

from tests.bot.cli.conftest import Marquee


@pytest.mark.parametrize("command", [["db", "upgrade"], ["chat"]])
def test_a_data_directory_that_cannot_be_made_names_its_setting(
    marquee: Marquee, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    (tmp_path / "afile").write_text("")
    monkeypatch.setenv("MARQUEE_DATA_DIR", str(tmp_path / "afile" / "x"))
    monkeypatch.delenv("MARQUEE_DATABASE_URL", raising=False)
    ended = marquee(*command)
    assert ended.code == 1
    assert f"MARQUEE_DATA_DIR is {tmp_path / 'afile' / 'x'}" in ended.err


def test_a_file_elsewhere_names_no_setting(marquee: Marquee, tmp_path: Path) -> None:
    ended = marquee("models", "list", "--models", tmp_path / "none")
    assert "MARQUEE_DATA_DIR" not in ended.err
