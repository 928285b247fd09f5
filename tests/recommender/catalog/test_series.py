import pytest
from hypothesis import given
from hypothesis import strategies as st

from recommender.catalog.series import series_of


@pytest.mark.parametrize(
    ("name", "titles"),
    [
        ("alien", ["Alien", "Aliens", "Alien 3", "Alien³", "Alien: Resurrection", "Alien Resurrection"]),
        (
            "star wars",
            [
                "Star Wars",
                "Star Wars: Episode IV - A New Hope",
                "Star Wars Episode V: The Empire Strikes Back",
                "Star Wars: The Force Awakens",
            ],
        ),
        ("harry potter", ["Harry Potter and the Goblet of Fire", "Harry Potter and the Chamber of Secrets"]),
        (
            "lord of the rings",
            ["The Lord of the Rings: The Two Towers", "Lord of the Rings, The", "Lord of the Rings, The: II"],
        ),
        ("terminator", ["The Terminator", "Terminator, The", "Terminator 2: Judgment Day"]),
        (
            "godfather",
            ["The Godfather", "Godfather, The", "The Godfather: Part II", "Godfather, The: Part II"],
        ),
        ("rocky", ["Rocky", "Rocky II", "Rocky V", "Rocky 3"]),
        ("back to the future", ["Back to the Future", "Back to the Future Part III"]),
        ("star trek", ["Star Trek VI: The Undiscovered Country", "Star Trek: First Contact"]),
        ("kill bill", ["Kill Bill: Vol. 1", "Kill Bill Vol. 2"]),
        ("batman", ["Batman", "Batman Returns", "Batman Forever", "Batman Begins", "Batman: Year One"]),
        ("matrix", ["The Matrix", "The Matrix Reloaded", "Matrix, The", "The Matrix Revolutions"]),
        (
            "friday the 13th",
            ["Friday the 13th", "Friday the 13th Part 2", "Friday the 13th: A New Beginning"],
        ),
        ("ocean", ["Ocean's Eleven", "Ocean's Twelve", "Ocean's 13"]),
        ("indiana jones", ["Indiana Jones and the Temple of Doom", "Indiana Jones and the Last Crusade"]),
        ("shrek", ["Shrek", "Shrek 2", "Shrek the Third"]),
        ("mission", ["Mission: Impossible", "Mission: Impossible 2", "Mission: Impossible - Fallout"]),
    ],
)
def test_films_of_one_series_share_its_name(name: str, titles: list[str]) -> None:
    assert {title: series_of(title) for title in titles} == dict.fromkeys(titles, name)


@pytest.mark.parametrize(
    "pair",
    [
        ("Alien", "Alien Nation"),
        ("Heat", "Heathers"),
        ("Beauty and the Beast", "Beauty and the Boss"),
        ("Blade Runner", "Blade"),
        ("The Gold Rush", "Gold"),
        ("Malcolm X", "Malcolm"),
        ("Withnail & I", "Withnail"),
        ("2001: A Space Odyssey", "2010: The Year We Make Contact"),
        ("Se7en", "Se"),
        ("Cars", "Car"),
        ("2:22", "2"),
        ("Seven", "Eight"),
    ],
)
def test_in_doubt_films_are_of_no_series(pair: tuple[str, str]) -> None:
    assert series_of(pair[0]) != series_of(pair[1])


@given(st.text(min_size=1))
def test_any_title_has_a_name_and_reads_the_same_twice(title: str) -> None:
    assert series_of(title) == series_of(title)
    assert series_of(f"{title} Abc")
