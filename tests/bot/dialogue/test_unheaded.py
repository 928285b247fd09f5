"""Tables of films without headings."""

import pytest

from bot.dialogue.rating.unheaded import with_headings


@pytest.mark.parametrize(
    ("lines", "headings"),
    [
        ("Heat,1995,4,2014-05-02|Up,2009,5,2014-05-03|Fargo,1996,3,2014-06-01", "title,year,rating,date"),
        ("1;Heat;4|2;Toy Story 2;2|3;Up;5", ",title,rating"),
        ("★★★\tHeat\t1995|★\tUp\t2009|★★½\t8½\t1963", "rating,title,year"),
        ("Heat;8/10;great|Up;7/10;loved it|Fargo;not seen;meh", "title,rating,"),
        ('"Good bye, Lenin!",3|Toy Story 2,2|Kill Bill: Vol. 1,9', "title,rating"),
    ],
)
def test_what_a_column_holds_tells_what_it_is(lines: str, headings: str) -> None:
    rows = with_headings(lines.split("|"))
    assert rows is not None
    assert [heading if not heading.startswith("other") else "" for heading in rows[0]] == headings.split(",")
    assert len(rows) == 4


@pytest.mark.parametrize(
    "lines",
    [
        "Heat,4,5|Up,3,2|Fargo,1,1",  # two people, or half stars
        "Heat, 4|Fargo, loved it|Up, 5",  # a list, which knows what that means
        "Heat,4|The Good, the Bad and the Ugly,5|Up,3",
        "Heat,1995|Up,2009|Fargo,1996",
        "Heat, 1995 - 4,5/5|Up, 2009 - 3,5/5|Alien, 1979 - 4,5/5",
        "• Heat\t4|• Up\t5|• Fargo\t3",
        "2014-05-02 Heat\t4|2014-05-03 Up\t5|2014-05-04 Fargo\t3",
        "Heat,4|Up,5",
    ],
)
def test_lines_of_which_it_is_not_clear_are_no_table(lines: str) -> None:
    assert with_headings(lines.split("|")) is None


def test_a_cell_a_line_makes_a_row_from_the_first_heading_on() -> None:
    lines = "Titel: Kill Bill: Vol. 1|Jahr: 2003|Note: 4|---|Titel: Heat|Note : 3,5|Ende"
    assert with_headings(lines.split("|")) == [
        ["Titel", "Jahr", "Note"],
        ["Kill Bill: Vol. 1", "2003", "4"],
        ["Heat", "", "3,5"],
        ["Ende", "", ""],
    ]
    assert with_headings(["Heat: 4", "Alien: 5", "Up: 3"]) is None
