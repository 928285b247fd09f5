"""Ratings pasted line by line."""

import pytest

from bot.dialogue.rating.pasted import as_file


@pytest.mark.parametrize(
    ("line", "row"),
    [
        ("Heat, 5", "Heat,,5"),
        ("Heat (1995); 4,5", "Heat,1995,4.5"),
        ("Heat\t3", "Heat,,3"),
        ("The Good, the Bad and the Ugly, 4", '"The Good, the Bad and the Ugly",,4'),
    ],
)
def test_a_line_is_a_title_its_year_and_stars(line: str, row: str) -> None:
    file = as_file(line)
    assert file is not None
    assert file.open().read().decode().splitlines() == ["Title,Year,Rating", row]


def test_lines_without_stars_are_no_ratings() -> None:
    assert as_file("ratings.csv") is None
    assert as_file("") is None
