"""The same journeys in a terminal, as somebody types them: a number presses the button of that number."""

import io
import logging
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from bot.cli.main import main

Answers = Callable[..., list[str]]


@pytest.fixture
def answers(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Iterator[Answers]:
    """Chats by the command line, in this process; gives what is said to each line."""
    for name, value in (("DATA_DIR", str(data_dir)), ("ADMINS", "terminal:me"), ("LANGUAGE", "en")):
        monkeypatch.setenv(f"MARQUEE_{name}", value)
    monkeypatch.delenv("MARQUEE_DATABASE_URL", raising=False)

    def chat(*typed: str) -> list[str]:
        monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{line}\n" for line in typed)))
        with pytest.raises(SystemExit) as ended:
            main(["chat"])
        out, err = capsys.readouterr()
        assert (ended.value.code, err) == (0, "")
        _, *said = re.split(r"^> .*$", out, flags=re.MULTILINE)
        return said

    log = logging.getLogger()
    handlers, level = log.handlers[:], log.level
    yield chat
    for handler in log.handlers:
        if handler not in handlers:  # the chat logs into a file
            handler.close()
    log.handlers[:] = handlers
    log.setLevel(level)


def test_from_hello_by_numbers_to_a_list(answers: Answers) -> None:
    hello, card, *_, listed = answers("/start", "1", "5", "2", "4", "7")
    assert "Tap through a few" in hello
    assert "How was it?" in card
    assert "From 3 films you rated" in listed


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        (("I loved Heat, hated Alien",), "Undo both"),
        (("crime, no horror",), "Crime, no horror"),
        (("/rate Sabrina 4", "1954"), "Saved: Sabrina (1954) ★★★★"),
        (("/rate Sabrina 4", "3"), "none of these"),
        (("/recommend", "next"), "6. "),
        (("/recommend", "why the first?"), "moves this one yet"),
        (("/recommend 2", "2", "3"), "On your /watchlist (1)"),
        (("/similar Heat",), "Like Heat (1995)"),
        (("/top comedy 1990s",), "Sabrina (1995)"),
        (("/random",), "ratings"),
        (("/film Heat",), "Heat [DVD] $9"),
        (("/dial adventurous", "/dial"), "Now: adventurous"),
        (("/rate Heat 5", "/undo"), "your rating of Heat (1995) is gone"),
        (("/language deutsch",), "Deutsch"),
        (("/match",), "/match "),
        (("/suggest",), "suggest"),
        (("/export",), "nothing"),
        (("/privacy",), "/forgetme"),
        (("asdf qwer", "3"), "What I understand"),
    ],
)
def test_each_point_is_a_line_away(answers: Answers, typed: tuple[str, ...], words: str) -> None:
    assert words in answers(*typed)[-1]


def test_an_export_of_another_service_is_brought_in(answers: Answers, tmp_path: Path) -> None:
    file = tmp_path / "ratings.csv"
    file.write_text("Date,Name,Year,Letterboxd URI,Rating\n2023-01-02,Heat,1995,https://boxd.it/1,4.5\n")
    said = answers(f"/import {file}", "1", "/myratings")
    assert "1 matched" in said[0]
    assert "Heat (1995) ★★★★½" in said[-1]
