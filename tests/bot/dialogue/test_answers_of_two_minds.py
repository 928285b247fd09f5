"""Answers that are put right as they are written, and films of which nothing is known any more."""

import pytest

from tests.bot.dialogue.conftest import Talk
from tests.bot.dialogue.test_cards_in_words import shown

VERTIGO = "f:15"


@pytest.mark.parametrize(
    ("said", "stars"),
    [
        *(("hmm 3... no wait, 4", 4), ("3... no wait, 4", 4), ("3, no, 4", 4), ("3 no wait 4", 4)),
        *(("3 stars, actually 3.5", 3.5), ("5. sorry, 4.5", 4.5), ("3 no 4 no 5", 5)),
        *(
            ("3 nein warte 4", 4),
            ("3, mejor 4", 4),
            ("3, non attends, 4", 4),
            ("3, não, 4", 4),
            ("3, нет, 4", 4),
        ),
        *(("4, no complaints", 4), ("4, only 2 hours", 4)),
    ],
)
def test_the_stars_that_are_said_last_count(ada: Talk, said: str, stars: float) -> None:
    ada.says("Vertigo")
    ada.says(said)
    assert ada.ratings == {VERTIGO: stars}


@pytest.mark.parametrize("said", ["4 or maybe 4.5", "4, or maybe 4.5", "4 oder vielleicht 4.5", "3 ou 4"])
def test_two_numbers_are_asked_about(ada: Talk, said: str) -> None:
    ada.says("Vertigo")
    assert "One number, please" in ada.says(said)
    assert not ada.ratings


@pytest.mark.parametrize(
    "said",
    [
        *("seen it but it's too long ago", "seen it but ages ago, cant remember", "saw it, way too long ago"),
        *(
            "hab ich gesehen, aber zu lange her",
            "la vi hace mucho, no me acuerdo",
            "смотрел, но уже не помню",
        ),
        *(
            "je l'ai vu il y a trop longtemps, je m'en souviens plus",
            "já vi, mas faz muito tempo, não lembro",
        ),
    ],
)
def test_a_film_seen_too_long_ago_has_no_stars_and_is_not_asked_again(ada: Talk, said: str) -> None:
    ada.says("/start")
    ada.presses("Tap through a few")
    film = shown(ada)
    assert "no stars" in ada.says(said)
    following = shown(ada)
    assert following != film
    assert not ada.ratings
    ada.says("4")
    assert ada.ratings == {following: 4}
    ada.says("Vertigo")
    assert "no stars for Vertigo" in ada.says(said)


@pytest.mark.parametrize(
    ("said", "stars"), [("seen it years ago, it was great", 4), ("too long", 2), ("saw it years ago, 4", 4)]
)
def test_what_is_thought_of_a_film_seen_long_ago_counts(ada: Talk, said: str, stars: float) -> None:
    ada.says("/start")
    ada.presses("Tap through a few")
    film = shown(ada)
    ada.says(said)
    assert ada.ratings == {film: stars}
