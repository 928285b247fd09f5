"""Several films in one sentence: what is said of one may hold for others; a title may hold a comma."""

from collections.abc import Callable

import pytest

from recommender.catalog.film import Film
from tests.bot.dialogue.conftest import Talk
from tests.bot.dialogue.small_bundle import counted_films

_TITLES = (
    *("Alien", "Blade Runner", "Heat", "Fargo", "Twister", "Crazy, Stupid, Love", "Stupid"),
    *("Planes, Trains and Automobiles", "Romeo and Juliet", "Oh, God!", "Love", "No"),
)
ALIEN, RUNNER, HEAT, FARGO, TWISTER, CRAZY = (f"f:{place}" for place in range(6))


@pytest.fixture
def ada(talk_about: Callable[[list[Film]], Talk]) -> Talk:
    return talk_about(counted_films([(title, 1990 + place, 100) for place, title in enumerate(_TITLES)]))


@pytest.mark.parametrize(
    ("said", "saved"),
    [
        # A liking holds until another one is said.
        ("loved Alien and Heat but hated Fargo and Twister", {ALIEN: 5, HEAT: 5, FARGO: 1, TWISTER: 1}),
        ("Loved Alien, Heat. Hated Twister", {ALIEN: 5, HEAT: 5, TWISTER: 1}),
        ("5 stars for Alien and Heat, 2 stars for Fargo", {ALIEN: 5, HEAT: 5, FARGO: 2}),
        ("loved Alien, but Twister was boring", {ALIEN: 5, TWISTER: 2}),
        ("ich liebe Alien und Heat, hasse Twister", {ALIEN: 5, HEAT: 5, TWISTER: 1}),
        # What is said behind several.
        ("Alien and Heat were great", {ALIEN: 4, HEAT: 4}),
        ("both Alien and Heat are masterpieces", {ALIEN: 5, HEAT: 5}),
        ("Alien, Heat and Fargo: all 5 stars", {ALIEN: 5, HEAT: 5, FARGO: 5}),
        ("Alien & Heat both 4", {ALIEN: 4, HEAT: 4}),
        ("Alien und Heat waren beide super", {ALIEN: 4, HEAT: 4}),
        ("Alien and Heat 5 stars each", {ALIEN: 5, HEAT: 5}),
        ("Alien und Heat jeweils 4", {ALIEN: 4, HEAT: 4}),
        ("Heat\nFargo\nAlien\nall 5", {HEAT: 5, FARGO: 5, ALIEN: 5}),
        ("Heat 3\nFargo\nboth great", {HEAT: 3, FARGO: 4}),
        # Stars of the film before.
        ("I watched Fargo last night and gave it a 4", {FARGO: 4}),
        ("Watched Heat yesterday, gave it 3.5", {HEAT: 3.5}),
        ("Heat was a 4, Fargo only a 2", {HEAT: 4, FARGO: 2}),
        ("loved Heat and Fargo 3", {HEAT: 5, FARGO: 3}),
        ("Favourites: Alien 5, Heat 4", {ALIEN: 5, HEAT: 4}),
        ("Heat: 4, Fargo: 5", {HEAT: 4, FARGO: 5}),
        ("Alien and Heat: loved both", {ALIEN: 5, HEAT: 5}),
        ("Alien, Heat - hated them both!", {ALIEN: 1, HEAT: 1}),
        ("Heat 4 - Alien 5 - Fargo 3", {HEAT: 4, ALIEN: 5, FARGO: 3}),
        ("Ich hab gestern Alien gesehen, 4 Sterne", {ALIEN: 4}),
        # A title with commas stays whole.
        ("Crazy, Stupid, Love 4", {CRAZY: 4}),
        ("loved Crazy, Stupid, Love and Heat", {CRAZY: 5, HEAT: 5}),
        ("hated Crazy, Stupid, Love, loved Alien and Heat", {CRAZY: 1, ALIEN: 5, HEAT: 5}),
        ("loved Planes, Trains and Automobiles and Romeo and Juliet", {"f:7": 5, "f:8": 5}),
        ("Heat and Crazy, Stupid, Love were great", {HEAT: 4, CRAZY: 4}),
        # What corrects is no film, unless it is.
        ("no, Fargo 3", {FARGO: 3}),
        ("sorry, I meant Fargo 3", {FARGO: 3}),
        ("actually, Fargo 3", {FARGO: 3}),
        ("Nein, Fargo 3", {FARGO: 3}),
        ("Oh, God! 4", {"f:9": 4}),
    ],
)
def test_what_is_said_of_several_films_is_saved_for_each(
    ada: Talk, said: str, saved: dict[str, float]
) -> None:
    ada.says(said)
    assert ada.ratings == saved


def test_a_film_that_is_not_there_takes_nothing_from_the_others(ada: Talk) -> None:
    words = ada.says("loved Alien and Blade Runner, hated Cats")
    assert "I don't have Cats: my films end in" in words
    assert ada.ratings == {ALIEN: 5, RUNNER: 5}
    words = ada.says("loved Heat, Zzyzx and Fargo")
    assert "I don't have Zzyzx" in words
    assert ada.ratings == {ALIEN: 5, RUNNER: 5, HEAT: 5, FARGO: 5}


@pytest.mark.parametrize(
    "said",
    [
        "Stupid, the Tall, the Weird were great",
        "Stupid, the Tall and the Weird",
        "/rate Zzyzx, Alien, Quux 4",
    ],
)
def test_a_title_with_commas_that_is_not_there_is_not_taken_for_films_inside_it(ada: Talk, said: str) -> None:
    ada.says(said)
    assert ada.ratings == {}


def test_films_behind_a_heading_are_asked_one_after_the_other(ada: Talk) -> None:
    assert "How many stars for Alien (1990)?" in ada.says("this week: Alien, Heat, Fargo")
    assert "How many stars for Heat (1992)?" in ada.says("5")
    assert "How many stars for Fargo (1993)?" in ada.says("4")
    ada.says("3")
    assert ada.ratings == {ALIEN: 5, HEAT: 4, FARGO: 3}


def test_what_waits_to_be_asked_is_named_with_the_first_question(ada: Talk) -> None:
    assert ada.says("this week: Alien, Heat, Fargo").endswith("Then: Heat (1992) and Fargo (1993)")
    assert ada.says("5").endswith("Then: Fargo (1993)")
    assert "Then:" not in ada.says("4")


def test_what_somebody_gave_a_film_is_told(ada: Talk) -> None:
    ada.says("Alien 4")
    assert "You gave Alien (1990) ★★★★." in ada.says("what did I give Alien?")
    ada.says("no wait, 3")
    assert ada.ratings == {ALIEN: 3}


def test_a_correction_of_what_was_saved_is_taken(ada: Talk) -> None:
    ada.says("Alien 4")
    assert "Changed: Alien (1990) ★★★" in ada.says("no wait, 3")
    assert ada.ratings == {ALIEN: 3}


def test_stars_at_the_end_are_of_the_last_film_and_the_others_are_asked(ada: Talk) -> None:
    assert "How many stars for Alien (1990)?" in ada.says("Alien and Heat 5")
    assert ada.ratings == {HEAT: 5}
