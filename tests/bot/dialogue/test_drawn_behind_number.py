"""A star drawn behind a number: the number is the title's, or it counts the stars."""

import pytest

from bot.dialogue.heard.drawn_behind_number import one_star_behind_number, with_numbers_of_titles
from bot.dialogue.rating.pasted import as_file
from tests.bot.dialogue.conftest import Talk


def test_one_star_behind_a_number_is_asked_both_ways(ada: Talk) -> None:
    assert ada.says("Toy Story 2 ⭐").startswith("Which one do you mean?")
    assert ada.labels[:2] == ["Toy Story (1995)  2★", "Toy Story 2 (1999)  1★"]


def test_a_number_that_may_be_a_part_of_the_title_saves_nothing_unasked(ada: Talk) -> None:
    assert ada.says("Heat 2 ⭐").startswith("Do you mean this one?")
    assert ada.labels == ["Heat (1995)  2★", "No"]


def test_a_number_beyond_all_stars_is_the_films(ada: Talk) -> None:
    ada.says("Apollo 13 ⭐")
    assert ada.labels == ["Apollo 13 (1995)  1★", "No"]


@pytest.mark.parametrize(
    ("said", "saved"),
    [
        ("Toy Story 2 ⭐⭐⭐", "Toy Story 2 (1999) ★★★"),
        ("Heat 4 ⭐", "Heat (1995) ★★★★"),
        ("Heat 4⭐", "Heat (1995) ★★★★"),
        ("Toy Story 2 4 ⭐", "Toy Story 2 (1999) ★★★★"),
        ("Heat 1 ★", "Heat (1995) ★"),
    ],
)
def test_stars_that_can_be_meant_in_one_way_only_are_saved(ada: Talk, said: str, saved: str) -> None:
    assert ada.says(said).splitlines()[0] == f"Saved: {saved}"


@pytest.mark.parametrize(
    "text", ["Heat ⭐", "Heat (1995) ⭐", "Heat 4/5 ⭐", "Heat 2 stars", "2 ⭐", "Heat 2⭐"]
)
def test_no_other_star_is_one_behind_a_number(text: str) -> None:
    assert one_star_behind_number(text) is None


def test_among_drawn_stars_a_number_is_the_titles() -> None:
    lines = ["Heat ⭐⭐⭐⭐", "Toy Story 2 ⭐", "Up ⭐⭐", "Taken 2⭐"]
    assert with_numbers_of_titles(lines) == ["Heat ⭐⭐⭐⭐", "Toy Story 2: ⭐", "Up ⭐⭐", "Taken 2: ⭐"]


@pytest.mark.parametrize("lines", ["Heat 4 ⭐|Up 5 ⭐|Jaws ⭐⭐⭐", "Heat 4 ⭐|Up 2 ⭐", "Heat ⭐|Up 2 ⭐"])
def test_among_numbers_a_number_counts_the_stars(lines: str) -> None:
    assert with_numbers_of_titles(lines.split("|")) == lines.split("|")


def test_a_file_of_drawn_stars_keeps_the_numbers_of_its_titles() -> None:
    films = "Heat ⭐⭐⭐⭐\nZoolander 2 ⭐\nToy Story 3 ⭐⭐\nTaken 2 ⭐\nUp ⭐⭐⭐⭐⭐"
    file = as_file(f"Watched 2016\n\n{films}", least=2)
    assert file is not None
    assert file.open().read().decode().splitlines()[2:] == [
        "Heat,,4/5",
        "Zoolander 2,,1/5",
        "Toy Story 3,,2/5",
        "Taken 2,,1/5",
        "Up,,5/5",
    ]


def test_a_list_of_drawn_stars_in_a_message_saves_them(ada: Talk) -> None:
    said = ada.says("Heat ⭐⭐⭐⭐\nToy Story 2 ⭐\nUp ⭐⭐⭐⭐⭐")
    assert said.splitlines()[1:4] == ["Heat (1995) ★★★★", "Toy Story 2 (1999) ★", "Up (2009) ★★★★★"]
