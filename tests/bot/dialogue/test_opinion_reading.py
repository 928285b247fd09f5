"""What a text says of each film that it names, whatever the films are: titles stand in brackets here."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.heard.film_spoken_of import read_opinion_of_it
from bot.dialogue.heard.opinion_reading import (
    Opinion,
    asks_for_films,
    read_opinions,
)

_TITLE = re.compile(r"\[(?P<title>[^\]]+)\]")


def bracketed(text: str) -> tuple[str, list[tuple[int, int]]]:
    """A text without the brackets around its titles, and where these stand."""
    said, films, end = "", [], 0
    for found in _TITLE.finditer(text):
        said += text[end : found.start()]
        films.append((len(said), len(said) + len(found["title"])))
        said += found["title"]
        end = found.end()
    return said + text[end:], films


def opinions(text: str) -> tuple[Opinion, ...]:
    return read_opinions(*bracketed(text)).of_films


def stars(text: str) -> list[float | None]:
    return [each.stars for each in opinions(text)]


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("I loved [Heat] and hated [Cats]", [5, 1]),
        ("[Heat] was great but [Cats] was terrible", [4, 1]),
        ("loved [Alien], [Aliens] and [Heat], the rest was boring", [5, 5, 5]),
        ("[Jaws], [Heat] and [Alien] are all great", [4, 4, 4]),
        ("Saw [Heat] yesterday. Loved it!", [5]),
        ("[Toy Story] is one of my favourites, [Cars] not so much", [5, 2]),
        ("loved [Juno] but not [Superbad]", [5, 3]),
        ("solid 8 for [Heat], [Cats] like a 6, [Jaws] meh", [4, 3, 2]),
        ("solid 9 for [Heat], [Cats] like a 4.5", [4.5, 2]),
        ("saw [Heat] with the kids, the girls adore it, me not so much", [2]),
        ("not a fan of superheroes except [Iron Man] and [Thor]", [4, 4]),
        ("wasn't so keen on [Heat], never liked [Cats]", [2, 2]),
        ("[Heat]: visually amazing, boring as hell. 2.5/5", [2.5]),
        ("first [Heat], then [Cats]: the first was brilliant, the second a mess", [5, 2]),
        ("[Heat] is a masterpiece, five stars", [5]),
        ("The acting in [Heat] is phenomenal but it is too long, so 4", [4]),
        ("I give [Heat] a 4 and [Cats] maybe 2", [4, 2]),
        ("five stars for [Heat], [Cats] 1 star", [5, 1]),
        ("[Gladiator] ist ein Meisterwerk, [Troja] fand ich langweilig", [5, 2]),
        ("vi [Titanic] y me aburrí", [2]),
        ("j'ai adoré [Amélie], par contre [Avatar] est nul", [5, 1]),
        ("[Матрица] супер, зато [Аватар] скучный", [5, 2]),
    ],
)
def test_each_film_has_what_is_said_of_it(text: str, given: list[float]) -> None:
    assert stars(text) == given


@pytest.mark.parametrize(
    "text",
    [
        "my wife loved [Heat]",
        "everybody says [Heat] is great",
        "we saw [Heat], the kids loved it",
        "my dad's favourite is [Heat]",
    ],
)
def test_what_others_think_is_not_the_speakers(text: str) -> None:
    (opinion,) = opinions(text)
    assert opinion.stars is None
    assert opinion.is_others


def test_the_speakers_own_word_counts_beside_that_of_others() -> None:
    assert stars("my wife loved [Heat], I thought it was just ok") == [3]


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("I wanted to like [Heat] but it wasn't for me", [2]),
        ("I used to love [Heat], now I find it unbearable", [1]),
        ("I thought [Heat] would be great but it was disappointing", [2]),
        ("is [Heat] any good?", [None]),
        ("I put [Heat] on after a rubbish day", [None]),
        ("I'd have gone to 9/10 for [Heat], but let's call it 7/10", [3.5]),
        ("I've seen [Heat] like five times", [None]),
        ("never seen [Heat], dont hate me", [None]),
        ("fell asleep during [Heat] so can't really judge it", [None]),
        ("best film ever? no, [Heat] wasn't", [None]),
    ],
)
def test_what_is_not_so_is_no_opinion(text: str, given: list[float | None]) -> None:
    assert stars(text) == given


def test_what_is_only_wanted_was_not_seen() -> None:
    assert [each.is_denied for each in opinions("haven't seen [Heat] yet, I want to see [Cats]")] == [
        True,
        True,
    ]
    assert [each.is_denied for each in opinions("saw [Heat] twice")] == [False]


@pytest.mark.parametrize("text", ["I loved [Heat]", "[Heat] was really great", "saw [Heat]. It was great"])
def test_what_stands_beside_a_film_is_clear(text: str) -> None:
    assert all(each.is_clear for each in opinions(text))


@pytest.mark.parametrize(
    "text",
    [
        "[Heat] is long and loud and a bit silly in places, great",
        "[Heat] with [Pacino]: long, loud, great",
        "loved [Heat] at first, then I found it boring",
    ],
)
def test_what_may_be_said_of_something_else_is_not_clear(text: str) -> None:
    assert not all(each.is_clear for each in opinions(text))


def test_what_is_said_of_no_film_is_left_out() -> None:
    said = "I hate horror movies but I loved Heat"
    assert read_opinions(said, [(len(said) - 4, len(said))]).left_out == ("I hate horror movies",)


def test_what_is_rather_said_of_something_else_is_left_out() -> None:
    said = "Heat was great but the old one was boring"
    found = read_opinions(said, [(0, 4)])
    assert found.of_films[0].stars == 4
    assert found.left_out == ("the old one was boring",)


@pytest.mark.parametrize(
    ("text", "stars"),
    [
        ("ok that one was fire", 5),
        ("seen it, 4", 4),
        ("ok i'll watch it on sunday", None),
        ("ok", 3),
        ("maybe a 3 for what I saw", 3),
        ("it was stunning but a bit thin", 5),
        ("Oppenheimer 5", None),
        ("Tenet was great", None),
    ],
)
def test_what_names_no_film_is_of_the_one_spoken_of(text: str, stars: float | None) -> None:
    assert read_opinion_of_it(text).stars == stars


def test_a_wish_is_no_story() -> None:
    assert asks_for_films("something like Heat but not so boring")
    assert not asks_for_films("I like Heat, it was not boring")


_WORDS = [
    "loved",
    "5",
    "stars",
    "[Heat]",
    "[Cats]",
    "but",
    ".",
    ",",
    "not",
    "my wife",
    "it",
    "was",
    "great",
    "?",
]


@given(st.lists(st.sampled_from(_WORDS), max_size=40).map(" ".join) | st.text(max_size=200))
def test_any_text_is_read_without_an_error_and_gives_possible_stars(text: str) -> None:
    for each in opinions(text):
        assert each.stars is None or each.stars in {half / 2 for half in range(2, 11)}
