"""Small talk that leads to films, and what somebody has told so far."""

import pytest

from tests.bot.dialogue.conftest import Talk, titles


@pytest.mark.parametrize(
    "said",
    [
        "your recommendations suck",
        "these are terrible",
        "deine Empfehlungen taugen nichts",
        "no me gusta ninguna",
        "tes recommandations sont nulles",
        "não gostei de nenhum",
        "твои рекомендации отстой",
    ],
)
def test_who_is_not_content_gets_an_apology_and_ways_on(ada: Talk, said: str) -> None:
    ada.says("recommend")
    ada.says(said)
    assert [(button.action or "").split("|")[0] for button in ada.buttons] == ["card", "moods"]
    assert ada.ratings == {}


def test_an_apology_says_how_it_gets_better(ada: Talk) -> None:
    assert ada.says("your recommendations suck").startswith("Sorry, that was off.")
    ada.presses("Other mood")
    assert "Funny" in ada.labels


@pytest.mark.parametrize(
    "said",
    [
        "what's your favourite movie?",
        "so do you have a favourite film?",
        "Was ist dein Lieblingsfilm?",
        "¿Cuál es tu película favorita?",
        "C'est quoi ton film préféré ?",
        "Qual é o seu filme favorito?",
        "Какой твой любимый фильм?",
    ],
)
def test_a_favourite_is_the_one_film_that_people_like_best(ada: Talk, said: str) -> None:
    best = titles(ada.says("/top"))[0]
    shown = ada.says(said)
    assert best in shown.split("\n")[0]
    assert "\n1. " not in shown


@pytest.mark.parametrize(
    "said",
    [
        "tell me a joke",
        "joke please",
        "Erzähl mir einen Witz",
        "cuéntame un chiste",
        "raconte-moi une blague",
        "me conta uma piada",
        "расскажи анекдот",
    ],
)
def test_who_wants_a_joke_is_shown_to_the_comedies(ada: Talk, said: str) -> None:
    ada.says(said)
    assert len(titles(ada.acts(ada.buttons[0].action or ""))) > 1


@pytest.mark.parametrize(
    "said",
    [
        "what have I told you so far?",
        "do you know how many films i rated?",
        "are my ratings still there?",
        "was habe ich dir bisher erzählt?",
        "¿qué te he dicho hasta ahora?",
        "qu'est-ce que je t'ai dit jusqu'ici ?",
        "o que já te contei?",
        "что я тебе рассказал?",
    ],
)
def test_what_was_told_are_the_ratings(ada: Talk, said: str) -> None:
    ada.says("Heat 4")
    assert "Heat (1995) ★★★★" in ada.says(said)


@pytest.mark.parametrize(
    "said",
    [
        "do you know what i like?",
        "weißt du, was ich mag?",
        "¿sabes lo que me gusta?",
        "tu sais ce que j'aime ?",
        "você sabe do que eu gosto?",
        "ты знаешь, что мне нравится?",
    ],
)
def test_what_one_likes_is_ones_taste(ada: Talk, said: str) -> None:
    ada.says(said)
    assert [(button.action or "").split("|")[0] for button in ada.buttons] == ["card", "list"]


@pytest.mark.parametrize(
    "said",
    [
        "what do you think I'd like?",
        "so what would I like?",
        "was meinst du, was mir gefallen könnte?",
        "¿qué crees que me gustaría?",
        "qu'est-ce qui me plairait ?",
        "o que você acha que eu gostaria?",
        "что мне понравится?",
    ],
)
def test_what_one_would_like_is_a_list(ada: Talk, said: str) -> None:
    assert len(titles(ada.says(said))) == 5


@pytest.mark.parametrize(
    "said",
    [
        "what's on it?",
        "was steht drauf?",
        "¿qué hay en ella?",
        "il y a quoi dessus ?",
        "o que tem nela?",
        "что в нём?",
    ],
)
def test_what_is_on_it_is_the_watchlist(ada: Talk, said: str) -> None:
    ada.says("put Heat on my watchlist")
    assert "1. Heat (1995)" in ada.says(said)


@pytest.mark.parametrize(
    "said",
    ["are you a real person?", "bist du eine echte Person?", "tu es une vraie personne ?", "ты живой?"],
)
def test_who_asks_whether_it_is_a_person_is_told(ada: Talk, said: str) -> None:
    ada.says(said)
    assert [(button.action or "").split("|")[0] for button in ada.buttons] == ["list"]
    assert "1. " not in ada.says(said)
