from pathlib import Path

import pytest

from bot.cli.main import main
from db.schema import open_database


def run(*arguments: str) -> int:
    with pytest.raises(SystemExit) as ended:
        main(list(arguments))
    assert isinstance(ended.value.code, int)
    return ended.value.code


def test_upgrade_makes_a_database_and_may_be_repeated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("MARQUEE_DATA_DIR", str(tmp_path / "var"))
    monkeypatch.delenv("MARQUEE_DATABASE_URL", raising=False)
    for _ in range(2):
        assert run("db", "upgrade") == 0
    assert "up to date" in capsys.readouterr().out
    open_database(f"sqlite:///{tmp_path / 'var' / 'marquee.sqlite'}").close()


def test_database_that_cannot_be_used_is_one_line_and_exit_code_1(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "notes.txt").write_text("dear diary, " * 100)
    monkeypatch.setenv("MARQUEE_DATABASE_URL", f"sqlite:///{tmp_path / 'notes.txt'}")
    assert run("db", "upgrade") == 1
    assert capsys.readouterr().err.count("\n") == 1
