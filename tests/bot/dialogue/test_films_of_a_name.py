"""Films asked for by what they are called: a series, what comes after a film, words nothing is known of."""

from collections.abc import Callable

import pytest

from recommender.catalog.film import Film
from tests.bot.dialogue.conftest import Talk
from tests.bot.dialogue.small_bundle import counted_films

FILMS: tuple[tuple[str, int, int], ...] = (
    ("Alien", 1979, 156),
    ("Aliens", 1986, 152),
    ("Alien: Resurrection", 1997, 40),
    ("Batman", 1989, 150),
    ("Batman Begins", 2005, 140),
    ("Batman Returns", 1992, 90),
    ("Heat", 1995, 130),
    ("The Heat", 2013, 20),
    ("The Matrix", 1999, 300),
    ("The Matrix Reloaded", 2003, 150),
    ("Toy Story", 1995, 300),
    ("Toy Story 2", 1999, 200),
    ("Scary Movie", 2000, 60),
    ("The Lego Movie", 2014, 30),
)
ALIEN = ["Alien (1979)", "Aliens (1986)", "Alien: Resurrection (1997)"]


@pytest.fixture
def ada(talk_about: Callable[[list[Film]], Talk]) -> Talk:
    return talk_about(counted_films(FILMS))


@pytest.mark.parametrize(
    "said",
    [
        "all the alien films",
        "alien movies",
        "The Alien Movies",
        "which alien movies do you have?",
        "do you know all the alien films?",
        "in which order do i watch the alien movies?",
        "the alien series",
        "alle alien filme",
        "welche alien filme gibt es",
        "todas las películas de alien",
        "tous les films alien",
        "todos os filmes de alien",
        "все фильмы alien",
    ],
)
def test_films_of_a_series_are_shown_by_year(ada: Talk, said: str) -> None:
    ada.says(said)
    assert ada.labels[:3] == ALIEN


def test_films_that_hold_the_name_of_a_known_film_are_its_series(ada: Talk) -> None:
    ada.says("batman movies")
    assert ada.labels[:3] == ["Batman (1989)", "Batman Returns (1992)", "Batman Begins (2005)"]


def test_the_second_of_a_series_that_was_shown_can_be_rated(ada: Talk) -> None:
    ada.says("the alien movies")
    assert ada.says("loved the second one").startswith("Saved: Aliens (1986) ★★★★★")
    assert ada.ratings == {"f:1": 5.0}


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("is there a sequel to alien?", ALIEN[1:]),
        ("toy story sequels", ["Toy Story 2 (1999)"]),
        ("what comes after aliens", ALIEN[2:]),
        ("gibt es eine fortsetzung von matrix?", ["The Matrix Reloaded (2003)"]),
        ("hay secuela de toy story", ["Toy Story 2 (1999)"]),
        ("y a-t-il une suite à matrix ?", ["The Matrix Reloaded (2003)"]),
    ],
)
def test_sequels_are_the_films_after_that_one(ada: Talk, said: str, shown: list[str]) -> None:
    ada.says(said)
    assert ada.labels == shown


def test_a_film_of_the_same_name_is_no_sequel(ada: Talk) -> None:
    assert ada.says("is there a sequel to heat?") == "I know no sequel to Heat (1995)."


@pytest.mark.parametrize("said", ["the lego movie", "lego movie"])
def test_a_film_that_is_called_so_is_itself(ada: Talk, said: str) -> None:
    assert "How many stars for" in ada.says(said)


@pytest.mark.parametrize("said", ["christmas movies", "any marvel films?", "films with puppets"])
def test_words_that_nothing_is_known_of_are_named(ada: Talk, said: str) -> None:
    assert ada.says(said).startswith("I can't look for films by “")


@pytest.mark.parametrize("said", ["drama films", "popular movies", "show me films", "old movies"])
def test_a_wish_stays_a_wish(ada: Talk, said: str) -> None:
    assert "\n1. " in ada.says(said) or "Popular" in ada.says(said)


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("do you have oppenheimer?", "I don't have oppenheimer"),
        ("do you have Oppenheimer or Barbie?", "I don't have Oppenheimer and Barbie"),
        ("have you got Tenet? what about Dunkirk?", "I don't have Tenet and Dunkirk"),
        ("is there a film called Parasite?", "I don't have Parasite"),
    ],
)
def test_films_asked_after_that_are_not_there_are_named(ada: Talk, said: str, answer: str) -> None:
    assert ada.says(said).startswith(answer)
    assert ada.ratings == {}


def test_of_films_asked_after_those_that_are_there_are_shown_and_the_others_named(ada: Talk) -> None:
    assert "I don't have Parasite and Joker" in ada.says("do you have Parasite, Joker and Alien?")
    assert ada.labels == ["Alien (1979)"]


@pytest.mark.parametrize("said", ["do you have an app?", "do you know me?", "got anything by nolan?"])
def test_what_is_no_name_is_said_to_be_missing_from_no_catalog(ada: Talk, said: str) -> None:
    assert "I don't have" not in ada.says(said)


@pytest.mark.parametrize(
    "said",
    [
        "I've seen all the alien movies",
        "saw the alien trilogy",
        "ich hab alle alien filme gesehen",
        "he visto todas las películas de alien",
        "j'ai vu tous les films alien",
        "vi todos os filmes de alien",
        "посмотрел все фильмы alien",
    ],
)
def test_a_series_that_was_seen_is_marked_so(ada: Talk, said: str) -> None:
    words = ada.says(said)
    assert words.startswith(("Seen: Alien (1979), Aliens (1986)", "Visto"))
    assert ada.ratings == {}


def test_a_series_that_was_seen_can_be_spoken_of_by_places(ada: Talk) -> None:
    ada.says("I've seen all the alien movies")
    assert "Aliens (1986) ★★★★★" in ada.says("loved the second one")


@pytest.mark.parametrize(
    "said",
    ["tell me more about the matrix", "what do you know about The Matrix?", "erzähl mir mehr über Matrix"],
)
def test_a_film_that_somebody_wants_to_hear_of_is_shown_not_asked_for_stars(ada: Talk, said: str) -> None:
    assert "The Matrix (1999)" in ada.says(said)
    assert "Seen it" in ada.labels


@pytest.mark.parametrize(
    ("said", "stars"),
    [
        ("I've seen all the alien movies, loved them", "★★★★★"),
        ("seen all the alien films, all great", "★★★★"),
    ],
)
def test_a_series_that_was_seen_and_liked_is_asked_together(ada: Talk, said: str, stars: str) -> None:
    assert ada.says(said).startswith(f"{stars} for each of these 3?")
    assert ada.ratings == {}
