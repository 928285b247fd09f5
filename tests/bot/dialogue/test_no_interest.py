"""Films of a list that somebody does not care to see: off the list, and no stars."""

import pytest

from bot.service import marks
from tests.bot.dialogue.conftest import Talk
from tests.bot.dialogue.test_plain_words import listed


@pytest.mark.parametrize(
    "said",
    [
        "hmm, 5 is not really my thing",
        "5 isn't my thing",
        "number 5 isn't really for me",
        "the fifth one doesn't interest me",
        "and the fifth doesn't interest me",
        "but the fifth is not my cup of tea",
        "der fünfte interessiert mich nicht",
        "und der fünfte ist nicht so meins",
        "y la quinta no me interesa",
        "pero la quinta no es lo mío",
        "et la cinquième ne m'intéresse pas",
        "mais le cinquième, pas trop mon truc",
        "e o quinto não me interessa",
        "mas o quinto não é muito a minha praia",
        "пятый меня не интересует",
        "пятый мне не интересен",
    ],
)
def test_a_film_of_the_list_that_is_no_interest_leaves_it_without_stars(ada: Talk, said: str) -> None:
    ada.says("recommend")
    fifth = listed(ada)[4]
    ada.says(said)
    assert "not_for_me" in marks.of_film(ada.dialogue._service.visit(ada.person), fifth)
    assert ada.ratings == {}
    assert fifth not in listed(ada)


@pytest.mark.parametrize("said", ["1 and 3 are not my thing", "die 1 und die 3 interessieren mich nicht"])
def test_several_films_of_the_list_are_no_interest(ada: Talk, said: str) -> None:
    ada.says("recommend")
    first, _, third, *_ = listed(ada)
    ada.says(said)
    visit = ada.dialogue._service.visit(ada.person)
    assert all("not_for_me" in marks.of_film(visit, film) for film in (first, third))
    assert ada.ratings == {}


@pytest.mark.parametrize(
    "said",
    ["is number 3 not for me?", "none of these interest me", "hmm, 9 is not really my thing", "not my thing"],
)
def test_what_means_no_film_of_the_list_marks_none(ada: Talk, said: str) -> None:
    ada.says("recommend")
    films = listed(ada)
    ada.says(said)
    visit = ada.dialogue._service.visit(ada.person)
    assert not any("not_for_me" in marks.of_film(visit, film) for film in films)
    assert ada.ratings == {}


def test_without_a_list_a_number_is_no_film_and_gets_no_stars(ada: Talk) -> None:
    ada.says("hmm, 5 is not really my thing")
    assert ada.ratings == {}


def test_what_was_seen_and_bored_keeps_its_stars(ada: Talk) -> None:
    ada.says("recommend")
    ada.says("I loved number 2")
    assert list(ada.ratings.values()) == [5.0]
