"""An end to what the bot does, and films in its place, where no card is open."""

from collections.abc import Callable

import pytest

from bot.dialogue.heard.enough_reading import asks_for_films, read_enough
from recommender.catalog.film import Film
from tests.bot.dialogue.conftest import Talk
from tests.bot.dialogue.small_bundle import counted_films
from tests.bot.dialogue.test_recommending import listed

FILMS = counted_films([("Enough", 2002, 9), ("Enough Said", 2013, 30), ("Heat", 1995, 80), ("Up", 2009, 50)])


@pytest.fixture
def ada(talk_about: Callable[[list[Film]], Talk]) -> Talk:
    """She knows a film that is called Enough."""
    return talk_about(FILMS)


@pytest.mark.parametrize(
    ("said", "behind"),
    [
        *(("enough, show me films", "show me films"), ("Enough: show films", "show films")),
        *(("can we stop, just show me something", "show me something"), ("Stop! A comedy", "A comedy")),
        *(("enough show me movies", "show me movies"), ("genug, zeig mir Filme", "zeig mir Filme")),
        *(("Basta: ver películas", "ver películas"), ("¿podemos parar? muéstrame algo", "muéstrame algo")),
        *(("Assez : voir des films", "voir des films"), ("Já chega: ver filmes", "ver filmes")),
        *(("хватит, покажи фильмы", "покажи фильмы"), ("Хватит: к фильмам", "к фильмам")),
        *(("can we stop this please", ""), ("that's enough for now, thanks", ""), ("reicht jetzt", "")),
        *(("Enough 4", None), ("Enough Said 4", None), ("enough comedy", None), ("show me films", None)),
        *(("Stop Making Sense", None), ("stop the reminders", None), ("I'm done with this film", None)),
    ],
)
def test_what_is_asked_for_behind_an_end_is_told(said: str, behind: str | None) -> None:
    assert read_enough(said) == behind


def test_films_are_asked_for_where_nothing_is_said_of_them() -> None:
    assert asks_for_films("just show me something")
    assert asks_for_films("zeig mir einfach was")
    assert not asks_for_films("show me a comedy")
    assert not asks_for_films("show me")


@pytest.mark.parametrize(
    "said", ["enough, show me films", "can we stop, just show me something", "ok enough, give me the list"]
)
def test_films_in_place_of_what_goes_on_are_shown(ada: Talk, said: str) -> None:
    ada.says("/start")
    assert len(listed(ada.says(said))) == len(FILMS)


@pytest.mark.parametrize("said", ["can we stop", "that's enough for now, thanks", "enough of this"])
def test_an_end_alone_is_no_film(ada: Talk, said: str) -> None:
    assert ada.says(said).startswith("All right.")
    assert ada.labels == ["Show me films"]


def test_films_whose_titles_say_so_are_films(ada: Talk) -> None:
    assert "Enough (2002)" in ada.says("Enough")
    ada.says("Enough 4")
    ada.says("Enough Said 3")
    ada.says("that's enough, Heat 5")
    assert ada.ratings == {"f:0": 4, "f:1": 3, "f:2": 5}
