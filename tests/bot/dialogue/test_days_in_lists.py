"""Days on which films were seen, beside their titles: they are no stars."""

import pytest

from bot.dialogue.heard.day_reading import begins_with_day, days_in, ends_with_day
from bot.dialogue.heard.days_of_lines import without_days
from bot.dialogue.rating.pasted import as_file
from tests.bot.dialogue.conftest import Talk

HEAT = "f:2"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Heat 2014-05-02", "2014-05-02"),
        ("Heat, 2014-05-02 20:15", "2014-05-02 20:15"),
        ("Heat;4;20140502", "20140502"),
        ("Heat 2.5.2014", "2.5.2014"),
        ("Heat 5/24/14", "5/24/14"),
        ("Heat 02.05.", "02.05."),
        ("Heat, May 2", " May 2"),
        ("Heat - 3 de mayo de 2014", " 3 de mayo de 2014"),
        ("Heat 2 мая 2014", "2 мая 2014"),
        ("Heat (2 mai) 5", "2 mai"),
    ],
)
def test_a_day_is_found_in_the_forms_of_people(text: str, day: str) -> None:
    assert [text[slice(*place)] for place in days_in(text)] == [day]


@pytest.mark.parametrize(
    "text",
    [
        *("Heat 4.5", "Heat 8.5/10", "Heat 4.5.", "Heat 4/5", "Fahrenheit 9/11 5", "Get Out 4", "300 2.5"),
        *("Seven Days in May 5", "Pieces of April 4", "Mission to Mars 4", "Blade Runner 2049 4", "2001 - 4"),
    ],
)
def test_stars_and_numbers_of_titles_are_no_days(text: str) -> None:
    assert not days_in(text)
    assert not ends_with_day(text)
    assert not begins_with_day(text)


@pytest.mark.parametrize(
    ("lines", "bare"),
    [
        (["Heat 02.05", "Alien 03.04"], ["Heat", "Alien"]),
        (["Heat 2.5", "Alien 24.12", "Fargo 13.4"], ["Heat", "Alien", "Fargo"]),
        (["Heat 3.12", "Alien 2.11"], ["Heat", "Alien"]),
        (["24.12. Heat 4.5", "2.5. Alien 4"], ["Heat 4.5", "Alien 4"]),
        (["Heat 4/10", "Alien 24/12", "Fargo 5/6"], ["Heat", "Alien", "Fargo"]),
        (["Heat 4.5", "Alien 3.5"], ["Heat 4.5", "Alien 3.5"]),
        (["Heat 3.87", "Alien 4.05"], ["Heat 3.87", "Alien 4.05"]),
        (["Heat 04/10", "Alien 08/10"], ["Heat 4/10", "Alien 8/10"]),
        (["Heat 04/10", "Alien 11/10"], ["Heat", "Alien"]),
        (["Heat 04/10", "Alien 5"], ["Heat 04/10", "Alien 5"]),
        (["Heat 11/10", "Alien 8/10"], ["Heat 11/10", "Alien 8/10"]),
        (["Fahrenheit 9/11", "Heat 5/5"], ["Fahrenheit 9/11", "Heat 5/5"]),
        (["02.05.2014"], ["02.05.2014"]),
    ],
)
def test_what_may_be_a_day_or_stars_is_told_by_the_other_lines(lines: list[str], bare: list[str]) -> None:
    assert without_days(lines) == bare


def rows_of(text: str, least: int = 2) -> list[str]:
    file = as_file(text, least)
    return file.open().read().decode().splitlines() if file is not None else []


@pytest.mark.parametrize(
    "text",
    [
        "Heat 02.05\nAlien 03.04\nFargo 01.02\nThe Shining 04.12\n",
        "Heat, 2014-05-02\nAlien, 2014-05-03",
        "Heat 2. Mai\nAlien, 3. Juni\nFargo, 4. Juli",
    ],
)
def test_a_list_of_films_and_days_has_no_stars(text: str) -> None:
    assert rows_of(text) == ["Title,Date"]


@pytest.mark.parametrize(
    ("line", "row"),
    [
        ("Heat, 4, 2014-05-02", "Heat,,4,2014-05-02"),
        ("Heat;1995;4;2014-05-02", "Heat,1995,4,2014-05-02"),
        ("02.05.2014 Heat 4/5", "Heat,,4/5,02.05.2014"),
        ("Heat (02.05.2014) - 4 stars", "Heat,,4/5,02.05.2014"),
    ],
)
def test_a_day_beside_stars_stands_in_a_column_of_its_own(line: str, row: str) -> None:
    assert rows_of(f"{line}\nAlien 5") == ["Title,Year,Rating,Date", row, "Alien,,5,"]


@pytest.mark.parametrize(
    "table",
    [
        "Nimi X;Vuosi Y;Muu;Muu Z\nHeat;1995;9;2014-05-01\nAlien;1979;8;2014-05-02",
        "タイトル,年,評価\nHeat,1995,4\nAlien,1979,5",
        "Título;Nota media\nHeat;8\nAlien;7",
    ],
)
def test_a_table_of_unknown_headings_is_no_list_of_films_and_stars(table: str) -> None:
    assert rows_of(table) == table.splitlines()


@pytest.mark.parametrize("list_", ["Films\nHeat 4\nAlien 5", "Tango, Cash\nHeat, 5\nAlien, 4"])
def test_a_heading_above_films_and_stars_hides_none(list_: str) -> None:
    assert len(rows_of(list_)) == 4


@pytest.mark.parametrize(
    "said",
    [
        *("Heat 2.5.2014", "Heat, 2014-05-02", "Heat 2. Mai", "Heat 02.05", "Heat, May 2", "Heat 2 мая"),
        *("Seen on 2014-05-02: Heat", "vi Heat el 2 de mayo", "saw Heat on May 2, 2014"),
    ],
)
def test_a_day_behind_a_film_in_the_chat_saves_nothing_and_its_stars_are_asked(ada: Talk, said: str) -> None:
    assert "How many stars for Heat (1995)?" in ada.says(said)
    assert not ada.ratings


@pytest.mark.parametrize(
    "said", ["Heat 4.5 02.05.2014", "Heat 4.5 (2014-05-02)", "Heat (1995) 02.05.2014 4.5/5"]
)
def test_stars_beside_a_day_are_saved(ada: Talk, said: str) -> None:
    ada.says(said)
    assert ada.ratings == {HEAT: 4.5}


def test_what_may_be_a_day_or_out_of_ten_is_asked(ada: Talk) -> None:
    ada.says("Heat 04/10")
    assert "Heat (1995)  2★" in ada.labels
    assert not ada.ratings


def test_lines_that_may_be_days_or_out_of_ten_are_asked(ada: Talk) -> None:
    ada.says("Heat 04/10\nAlien 05/10")
    assert "Heat (1995)  2★" in ada.labels
    assert not ada.ratings


def test_lines_of_films_and_days_are_asked(ada: Talk) -> None:
    assert "Then: Alien (1979)" in ada.says("Heat 2.5\nAlien 24.12")
    assert not ada.ratings
