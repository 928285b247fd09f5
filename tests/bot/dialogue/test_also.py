"""One more film for the watchlist: "and Jaws too" after a message that put one there."""

import pytest

from bot.service import marks
from tests.bot.dialogue.conftest import Talk
from tests.bot.dialogue.test_plain_words import listed


def waiting(talk: Talk) -> list[str]:
    """The watchlist, the newest first."""
    visit = talk.dialogue._service.visit(talk.person)
    return [each.film.title for each in marks.watchlist(visit).films]


@pytest.mark.parametrize(
    ("first", "said"),
    [
        ("put Heat on my watchlist", "and Jaws too"),
        ("put Heat on my watchlist", "also Jaws please"),
        ("put Heat on my watchlist", "Jaws as well"),
        ("setz Heat auf meine Merkliste", "und Jaws auch"),
        ("pon Heat en mi lista", "y Jaws también"),
        ("mets Heat sur ma liste", "et Jaws aussi"),
        ("adiciona Heat à minha lista", "e Jaws também"),
        ("добавь Heat в мой список", "и Jaws тоже"),
    ],
)
def test_another_film_goes_on_the_watchlist_behind_the_first(ada: Talk, first: str, said: str) -> None:
    ada.says(first)
    ada.says(said)
    assert waiting(ada) == ["Jaws", "Heat"]


def test_a_place_of_the_list_goes_on_the_watchlist_too(ada: Talk) -> None:
    ada.says("recommend")
    films = listed(ada)
    ada.says("put number 3 on my watchlist")
    ada.says("and the fourth too")
    visit = ada.dialogue._service.visit(ada.person)
    assert {each.film.film_id for each in marks.watchlist(visit).films} == set(films[2:4])


@pytest.mark.parametrize("answer", ["yes", "a button", "the old one"])
def test_a_film_that_is_not_sure_is_asked_and_put_there(ada: Talk, answer: str) -> None:
    ada.says("put Heat on my watchlist")
    ada.says("and Metroplis too" if answer != "the old one" else "and Sabrina too")
    ada.presses(ada.labels[0]) if answer == "a button" else ada.says(answer)
    assert waiting(ada)[0] in {"Metropolis", "Sabrina"}
    assert ada.ratings == {}


def test_a_film_that_is_not_there_is_said_to_be_missing(ada: Talk) -> None:
    ada.says("put Heat on my watchlist")
    assert ada.says("and Oppenheimer too").startswith("I don't have Oppenheimer")


def test_after_a_rating_the_stars_are_asked(ada: Talk) -> None:
    ada.says("put Heat on my watchlist")
    ada.says("Jaws 5")
    assert "How many stars for Alien" in ada.says("and Alien too")
    assert "Alien" not in waiting(ada)


@pytest.mark.parametrize(
    "said",
    ["and thanks", "also something funny", "and 4 stars for Jaws", "and what's on it?", "and I loved Jaws"],
)
def test_what_says_more_or_names_no_film_is_put_nowhere(ada: Talk, said: str) -> None:
    ada.says("put Heat on my watchlist")
    ada.says(said)
    assert waiting(ada) == ["Heat"]
