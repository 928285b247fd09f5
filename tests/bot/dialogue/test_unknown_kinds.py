"""Kinds of films that nothing is known of, the seen ones left out, one of a list for somebody."""

import pytest

from tests.bot.dialogue.conftest import Talk, titles


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("I need a christmas movie", "christmas"),
        ("how about something for teenagers", "for teenagers"),
        ("any other time loop movies?", "time loop"),
        ("something about sharks", "about sharks"),
        ("something set in New York", "set in New York"),
        ("ich brauche einen Weihnachtsfilm", "Weihnachtsfilm"),
        ("was für Teenager", "für Teenager"),
        ("necesito una película de navidad", "de navidad"),
        ("algo para adolescentes", "para adolescentes"),
        ("quelque chose pour des ados", "pour des ados"),
        ("preciso de um filme de natal", "de natal"),
        ("мне нужен рождественский фильм", "рождественский"),
        ("что-нибудь для подростков", "для подростков"),
    ],
)
def test_what_films_cannot_be_looked_for_by_is_named(ada: Talk, said: str, named: str) -> None:
    answer = ada.says(said).split("\n")[0]
    assert named in answer
    assert "90" in answer, "what they can be looked for by"
    assert ada.labels == [ada.labels[0]]


def test_beside_what_is_known_it_is_named_above_the_list(ada: Talk) -> None:
    shown = ada.says("something classic, black and white")
    assert shown.startswith("I left out “black and white”")
    assert "\nUntil 1980\n" in shown


@pytest.mark.parametrize(
    "said",
    [
        "give me 2 mobster films i havent seen",
        "zwei Mafiafilme, die ich noch nicht kenne",
        "dos películas de gánsters que no haya visto",
        "deux films de gangsters que je n'ai pas vus",
        "dois filmes de mafiosos que eu não vi",
        "два фильма про мафию, которых я не видел",
    ],
)
def test_mobster_films_are_crime_and_what_was_seen_is_left_out_anyway(ada: Talk, said: str) -> None:
    ada.says("I've seen Heat")
    shown = ada.says(said)
    assert sorted(titles(shown)) == ["Chinatown (1974)", "Fargo (1996)"]


@pytest.mark.parametrize(
    "said",
    [
        "which one would you recommend?",
        "so which of them would you pick?",
        "welchen davon würdest du empfehlen?",
        "¿cuál recomendarías?",
        "lequel tu recommandes ?",
        "qual você recomenda?",
        "какой посоветуешь?",
    ],
)
def test_one_of_the_list_is_picked(ada: Talk, said: str) -> None:
    first = titles(ada.says("recommend"))[0]
    assert first in ada.says(said).split("\n")[0]


@pytest.mark.parametrize(
    ("said", "rest"),
    [
        ("so which of them would you show a first-timer?", "a first-timer"),
        ("welchen würdest du einem Anfänger zeigen?", "einem Anfänger"),
    ],
)
def test_for_whom_it_is_picked_is_said_to_be_left_out(ada: Talk, said: str, rest: str) -> None:
    first = titles(ada.says("recommend"))[0]
    answer = ada.says(said)
    assert rest in answer
    assert first in answer


@pytest.mark.parametrize(
    "said",
    ["I want to see a movie", "ich will einen Film sehen", "quiero ver una película", "je veux voir un film"],
)
def test_who_wants_to_see_a_film_is_shown_some_and_keeps_none(ada: Talk, said: str) -> None:
    ada.says("recommend")
    ada.says("the second one")
    assert titles(ada.says(said))
    assert "othing on your watchlist" in ada.says("/watchlist") or "/recommend" in ada.says("/watchlist")
