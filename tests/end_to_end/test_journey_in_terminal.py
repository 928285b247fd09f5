"""The same journeys in a terminal, as somebody types them: a number presses the button of that number."""

import re
from pathlib import Path

import pytest

from tests.end_to_end.test_terminal_chat import chat


def answers(data_dir: Path, *typed: str) -> list[str]:
    """What is said to each line."""
    result = chat(data_dir, *typed)
    assert (result.returncode, result.stderr) == (0, "")
    _, *said = re.split(r"^> .*$", result.stdout, flags=re.MULTILINE)
    return said


def test_from_hello_by_numbers_to_a_list(data_dir: Path) -> None:
    hello, card, *_, listed = answers(data_dir, "/start", "1", "5", "2", "4", "7")
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
def test_each_point_is_a_line_away(data_dir: Path, typed: tuple[str, ...], words: str) -> None:
    assert words in answers(data_dir, *typed)[-1]


def test_an_export_of_another_service_is_brought_in(data_dir: Path, tmp_path: Path) -> None:
    file = tmp_path / "ratings.csv"
    file.write_text("Date,Name,Year,Letterboxd URI,Rating\n2023-01-02,Heat,1995,https://boxd.it/1,4.5\n")
    said = answers(data_dir, f"/import {file}", "1", "/myratings")
    assert "1 matched" in said[0]
    assert "Heat (1995) ★★★★½" in said[-1]
