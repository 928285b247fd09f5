"""Ratings pasted line by line."""

import pytest

from bot.dialogue.rating.pasted import as_file, as_text
from recommender.sources.exports.reading import read_export


@pytest.mark.parametrize(
    ("line", "row"),
    [
        ("Heat, 5", "Heat,,5"),
        ("Heat (1995); 4,5", "Heat,1995,4.5"),
        ("Heat\t3", "Heat,,3"),
        ("The Good, the Bad and the Ugly, 4", '"The Good, the Bad and the Ugly",,4'),
        ("Gladiator - 8/10", "Gladiator,,4/5"),
        ("The Room (2003) - 1/10 lol", "The Room,2003,1/10"),
        ("Memento - 9/10 loved it", "Memento,,4.5/5"),
        ("Heat: 7/10 (with Anna)", "Heat,,3.5/5"),
        ("Heat - 4 lol", "Heat,,4"),
        ("Kill Bill: Vol. 2 - 4/5, seen 3 times", "Kill Bill: Vol. 2,,4/5"),
        ("1. Heat - 8/10", "Heat,,4/5"),
        ("• ★★★★ Heat", "Heat,,4/5"),
        ("Léon 4 étoiles", "Léon,,4/5"),
        ("Fargo: loved it", "Fargo,,5/5"),
        ("Apollo 13 - 9", "Apollo 13,,9"),
        ("Heat - 9.5", "Heat,,9.5"),
        ("Alien 7,5", "Alien,,7.5"),
        ("Heat - 7.5/10", "Heat,,7.5/10"),
        ("✅ Heat - 9.5", "Heat,,9.5"),
        ("1. ❌ Cats - 2", "Cats,,2"),
        ("✔️Heat: 8/10", "Heat,,4/5"),
        ("Heat,1995,4", "Heat,1995,4"),
        ('"Heat";1995;4,5', "Heat,1995,4.5"),
        ("» Heat -> 4", "Heat,,4"),
        ("- [x] 4/5 Heat", "Heat,,4/5"),
        ("👍 [★★★★☆] Toy Story 2", "Toy Story 2,,4/5"),
        ("[4] Heat, 1995", "Heat,1995,4"),
        ("+ Shrek (4) // meh ending", "Shrek,,4"),
        ("Inception (2010) 4 loved it", "Inception,2010,4"),
        ("Heat .... 4/5", "Heat,,4/5"),
        ("7 - Groundhog Day", "Groundhog Day,,7"),
        ("(500) Days of Summer - 4", "(500) Days of Summer,,4"),
        ("Heat / 4", "Heat,,4"),
        ("“Heat”, 1995\u00a0-> 4/5", "Heat,1995,4/5"),
    ],
)
def test_a_line_is_a_title_its_year_and_stars(line: str, row: str) -> None:
    file = as_file(line)
    assert file is not None
    assert file.open().read().decode().splitlines() == ["Title,Year,Rating", row]


@pytest.mark.parametrize(
    "table",
    [
        "Title,Year,Rating\nHeat,1995,4\nFargo,1996,5",
        "Titel\tBewertung\nHeat\t4,5\n",
        "Movie; Rating (1-10)\nHeat;8\n",
        "Letterboxd URI,Name,Year,Rating\nx,Heat,1995,4\n",
        "person,title,rating\nann,Heat,4\n",
        "Title,Year,Ines,Jonas\nHeat,1995,4,\nFargo,1996,,5\n",
    ],
)
def test_a_table_that_is_pasted_with_its_heading_is_that_table(table: str) -> None:
    file = as_file(table)
    assert file is not None
    assert file.open().read().decode().splitlines() == table.splitlines()


@pytest.mark.parametrize("heading", ["Film - Sterne", "Movie: Rating (1-10)"])
def test_a_heading_above_a_list_is_no_line_of_it(heading: str) -> None:
    file = as_file(f"{heading}\nHeat - 4\nFargo (1996) - 5")
    assert file is not None
    assert file.open().read().decode().splitlines() == ["Title,Year,Rating", "Heat,,4", "Fargo,1996,5"]


@pytest.mark.parametrize("line", ["Movie 43, 4 stars", "Film: 3", "Star Wars, five stars"])
def test_a_film_whose_title_sounds_like_a_heading_is_a_film(line: str) -> None:
    file = as_file(f"{line}\nHeat, 4")
    assert file is not None
    assert len(file.open().read().decode().splitlines()) == 3


def test_half_points_are_out_of_ten_where_others_are_and_are_rounded_as_these() -> None:
    file = as_file("✅ Heat - 9.5\nFargo - 8\n❌ Alien - 7.5\nJaws - 8\nShrek - 6")
    assert file is not None
    export = read_export(file.open(), file.name)
    assert [(row.title, row.stars) for row in export.rows] == [
        ("Heat", 5.0),
        ("Fargo", 4.0),
        ("Alien", 4.0),
        ("Jaws", 4.0),
        ("Shrek", 3.0),
    ]
    assert (export.scale, export.rounded) == (10, 2)


def test_lines_without_stars_are_no_ratings() -> None:
    assert as_file("ratings.csv") is None
    assert as_file("[pas vu] Toy Story 2") is None
    assert as_file("") is None


def test_lines_that_tell_no_stars_stay_as_they_stand_among_those_that_do() -> None:
    file = as_file("MY MOVIES 2015\nHeat 4\nApollo 13\nAlien 5\nLove Actually\nUp 3\nJaws 2\n", least=2)
    assert file is not None
    rows = file.open().read().decode().splitlines()
    assert [row for row in rows if row.endswith(",,")] == [
        "MY MOVIES 2015,,",
        "Apollo 13,,",
        "Love Actually,,",
    ]


def test_a_viewing_history_is_no_list_of_ratings() -> None:
    assert as_file("Title\nHeat\nApollo 13\nLove Actually\nAlien (1979)\n", least=2) is None
    assert as_file("Some Film, 2015-03-03, watched\n" * 1000, least=2) is None


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_a_text_is_read_in_the_encodings_of_peoples_machines(encoding: str) -> None:
    assert as_text("Amélie, 4½".encode(encoding)) == "Amélie, 4½"
    assert not as_text(bytes(8))


def test_a_list_of_which_half_tells_stars_is_one_and_years_between_do_not_count() -> None:
    text = "2014\n- Whiplash 9/10 wow\n- Interstellar\n2015\n- Spectre - 4/10\nbuy milk"
    assert as_file(text, least=2) is not None
    assert as_file(f"{text}\nand bread", least=2) is None


@pytest.mark.parametrize("number", ["{} - ", "#{} ", "({}) ", "{}: ", "{}. "])
def test_numbers_that_count_the_lines_are_neither_titles_nor_stars(number: str) -> None:
    titles = ["Heat", "Toy Story", "Up", "Seven"]
    file = as_file(
        "\n".join(f"{number.format(place)}{title} 4" for place, title in enumerate(titles, start=1))
    )
    assert file is not None
    assert file.open().read().decode().splitlines()[1:] == [f"{title},,4" for title in titles]


@pytest.mark.parametrize(
    "text",
    [
        "5 stars:\nHeat\nAlien\n\n4 stars:\nFargo",
        "Heat\n★★★★★\nAlien\n★★★★★\nFargo\n★★★★",
        "Meine Filme\n## 5 Sterne\n- Heat\n- Alien\n## 4 Sterne\n- Fargo",
    ],
)
def test_stars_in_lines_of_their_own_are_of_the_films_around_them(text: str) -> None:
    file = as_file(text, least=2)
    assert file is not None
    rows = [row for row in file.open().read().decode().splitlines()[1:] if not row.endswith(",,")]
    assert rows == ["Heat,,5/5", "Alien,,5/5", "Fargo,,4/5"]


def test_a_line_above_a_list_does_not_make_it_another_thing() -> None:
    assert as_file("Mes notes de films\nInception 4\nUp\nMoyenne : 3,8", least=1) is not None
    assert as_file("My films\nHeat (4)\nAlien (4)\nFargo\nUp", least=2) is not None


def test_lines_that_say_not_seen_do_not_make_a_list_another_thing() -> None:
    text = "Heat - 4\nAlien: not seen\nFargo (pas vu)\nUp = ungesehen\nJaws - 5\nBrazil - didn\u2019t see it"
    assert as_file(text, least=2) is not None
