"""Stars in lines of their own."""

import pytest

from bot.dialogue.heard.stars_above import with_stars_above
from tests.bot.dialogue.conftest import Talk


@pytest.mark.parametrize(
    ("heading", "stars"),
    [
        *(
            ("5 stars:", "5 stars"),
            ("★★★★★", "★★★★★"),
            ("⭐⭐⭐⭐⭐ -", "⭐⭐⭐⭐⭐"),
            ("5/5", "5/5"),
            ("Rated 5:", "5"),
        ),
        *(("## 5 stars", "5 stars"), ("Five stars", "Five stars"), ("10/10:", "10/10"), ("5:", "5")),
        *(("5 Sterne:", "5 Sterne"), ("5 estrellas", "5 estrellas"), ("5 étoiles :", "5 étoiles")),
        *(("5 estrelas", "5 estrelas"), ("5 звёзд:", "5 звёзд"), ("5 star movies:", "5 star")),
        *(("5 stars (all time favourites)", "5 stars"), ("**5 stars**", "5 stars")),
    ],
)
def test_films_below_stars_have_these(heading: str, stars: str) -> None:
    assert with_stars_above([heading, "Heat", "", "Toy Story 2", "3/5:", "Up"]) == [
        f"Heat: {stars}",
        f"Toy Story 2: {stars}",
        "Up: 3/5",
    ]


def test_mere_numbers_count_where_there_are_several() -> None:
    assert with_stars_above(["5", "Heat", "4", "Up"]) == ["Heat: 5", "Up: 4"]


@pytest.mark.parametrize(
    "lines",
    [
        "Heat|★★★★|Alien|★★★",
        "Heat|5|Alien|4|That's all",
        "1|Heat|2|Alien",
        "9|Heat|Alien 4",
        "4 stars|something like Alien",
        "Heat|***|Alien|***|Fargo",
        "Movie 43|Heat",
        "80% - Memento|70% - Heat|Total: 2",
    ],
)
def test_stars_of_a_film_before_them_places_and_titles_head_nothing(lines: str) -> None:
    assert with_stars_above(lines.split("|")) == lines.split("|")


def test_a_film_of_numbers_below_stars_and_stars_of_its_own_stay() -> None:
    assert with_stars_above(["5 stars:", "8½", "Heat - 4.5", "Not seen:", "Up"]) == [
        "8½: 5 stars",
        "Heat - 4.5",
        "Not seen:",
        "Up",
    ]


def test_a_message_with_stars_above_films_rates_these(ada: Talk) -> None:
    ada.says("5 stars\nHeat\nAlien\n\n4 stars\nFargo\nJaws")
    assert sorted(ada.ratings.values()) == [4.0, 4.0, 5.0, 5.0]
