"""Asking to rate films, and naming none."""

import pytest

from bot.dialogue.heard.rating_some_reading import asks_to_rate_some
from tests.bot.dialogue.conftest import Talk


@pytest.mark.parametrize(
    "said",
    [
        "let me rate some films",
        "I want to rate some movies",
        "rate films",
        "can I rate a few more movies please?",
        "give me some films to rate",
        "lass mich ein paar Filme bewerten",
        "Filme bewerten",
        "ich möchte gerne noch mehr Filme bewerten",
        "quiero puntuar películas",
        "¿puedo valorar unas pelis?",
        "laisse-moi noter quelques films",
        "je voudrais noter des films",
        "quero avaliar alguns filmes",
        "deixa eu avaliar filmes",
        "хочу оценить фильмы",
        "дай мне оценить несколько фильмов",
    ],
)
def test_the_first_card_is_shown_to_whoever_asks_to_rate_films(ada: Talk, said: str) -> None:
    answer = ada.says(said)
    assert len([label for label in ada.labels if "★" in label]) >= 5, answer
    assert ada.ratings == {}


@pytest.mark.parametrize(
    "said",
    [
        "rate Heat",
        "rate films 5",
        "what films did I rate",
        "films",
        "more films",
        "how do critics rate films?",
        "films I rated",
        "let me see some films",
        "ich will Filme",
        "оценил фильмы",
        "rate a film",
    ],
)
def test_who_names_a_film_or_asks_for_others_does_not_ask_to_rate_some(said: str) -> None:
    assert not asks_to_rate_some(said)
