from pathlib import Path

import pytest

from bot.dialogue.message import Document
from bot.platforms.terminal.files import kept, path_after, sent_file


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("/import ratings.csv", "ratings.csv"),
        ("/import  '/tmp/my films.zip' ", "/tmp/my films.zip"),
        ("/IMPORT a b.csv", "a b.csv"),
        ("/import ~nobody-of-that-name/x", "~nobody-of-that-name/x"),
        ("/import", None),
        ("/important", None),
        ("import ratings.csv", None),
    ],
)
def test_the_path_is_what_follows_the_command(text: str, path: str | None) -> None:
    assert path_after(text) == (None if path is None else Path(path))


def test_a_file_is_opened_only_when_it_is_read(tmp_path: Path) -> None:
    missing = sent_file(tmp_path / "none.csv")
    assert missing.size is None
    with pytest.raises(FileNotFoundError):
        missing.open()
    (tmp_path / "none.csv").write_bytes(b"here")
    with missing.open() as file:
        assert file.read() == b"here"


def test_what_is_written_replaces_nothing(tmp_path: Path) -> None:
    document = Document("../taste.png", b"1")
    for name in ("taste.png", "taste-1.png"):
        assert str(tmp_path / name) in kept(document, tmp_path)
        assert (tmp_path / name).read_bytes() == b"1"
    assert "cannot be written" in kept(document, tmp_path / "nowhere")
