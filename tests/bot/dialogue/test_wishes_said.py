"""Wishes as people say them: each is in the heading, or is named as left out, and nothing else is."""

import pytest

from tests.bot.dialogue.conftest import Talk
from tests.bot.dialogue.test_refined_wishes import heading


def left_out(said: str) -> str:
    """The words that a reply says were left out."""
    _, is_said, rest = said.partition("I left out “")
    return rest.partition("”")[0] if is_said else ""


@pytest.mark.parametrize(
    ("said", "then", "left"),
    [
        ("a comedy my mum would like too", "Comedy", "my mum would like too"),
        ("something funny my grandma would enjoy", "Comedy", "my grandma would enjoy"),
        ("a drama for my mum", "Drama", "for my mum"),
        ("a crime film that even my husband will like", "Crime", "my husband will like"),
        ("something for my mum, she likes comedies", "Comedy", "for my mum"),
        ("my wife would like something funny", "Comedy", ""),
        ("a comedy for my wife and me", "Comedy", ""),
        ("a film the kids would enjoy", "Family", ""),
    ],
)
def test_whose_taste_is_not_known_is_said(ada: Talk, said: str, then: str, left: str) -> None:
    words = ada.says(said)
    assert heading(words) == then
    assert left_out(words) == left


@pytest.mark.parametrize(
    ("said", "named"),
    [
        ("eine Komödie, die meiner Oma auch gefällt", "meiner Oma auch gefällt"),
        ("una comedia que le guste a mi madre", "guste a mi madre"),
        ("une comédie qui plairait à ma mère", "plairait à ma mère"),
        ("uma comédia que agrade minha mãe", "agrade minha mãe"),
        ("комедию, которая понравится маме", "понравится маме"),
    ],
)
def test_whose_taste_is_not_known_is_said_in_each_language(ada: Talk, said: str, named: str) -> None:
    assert named in ada.says(said)
    assert "1" in ada.labels


@pytest.mark.parametrize(
    ("said", "then", "left"),
    [
        ("a drama with English subtitles", "Drama", "English, subtitles"),
        ("show me a comedy that won an Oscar", "Comedy", "won an Oscar"),
        ("a funny film with a strong female lead", "Comedy", "strong female lead"),
        ("an underrated thriller on Amazon Prime thanks", "Thriller", "underrated, Amazon Prime"),
        ("a funny film with a talking dog", "Comedy", "talking dog"),
        ("wanna see a comedy, thx", "Comedy", ""),
        ("a horror film. Thanks. No drama", "Horror, no drama", ""),
        ("a comedy please. My girlfriend hates crime films", "Comedy, no crime", ""),
        ("I hate romcoms, a drama", "Drama, no romance", ""),
        ("a thriller that's not too old that makes me cry", "Thriller, drama, since 1981", ""),
        ("nothing scary from the 90s", "1990s, no horror", ""),
        ("a drama, nothing scary for my kids", "Drama, family, no horror", ""),
        ("can you recommend 3 comedies. any ideas?", "Comedy", ""),
        (
            "how about a crime film with lots of fights between 1990 and 2000",
            "Crime, action, 1990 to 2000",
            "",
        ),
    ],
)
def test_each_wish_is_kept_or_named(ada: Talk, said: str, then: str, left: str) -> None:
    words = ada.says(said)
    assert heading(words) == then
    assert left_out(words) == left
    assert ada.ratings == {}


@pytest.mark.parametrize(
    ("first", "said", "then"),
    [
        ("a crime film", "something less sad?", "Crime, no drama"),
        ("a crime film", "and with less violence?", "Crime, no action, no horror, no war"),
        ("a horror film", "but not so violent", "Horror, no action, no crime, no war"),
        ("a crime film", "make it a comedy", "Crime, comedy"),
        ("ein Krimi", "etwas weniger Trauriges", "Krimi, ohne Drama"),
    ],
)
def test_less_of_something_goes_on_from_the_list(ada: Talk, first: str, said: str, then: str) -> None:
    ada.says(first)
    assert heading(ada.says(said)) == then


@pytest.mark.parametrize(
    ("said", "then"),
    [
        ("zu gruselig", "Krimi, ohne Horror"),
        ("die sind zu traurig", "Krimi, ohne Drama"),
        ("aus den 80ern", "Krimi, 1980er"),
        ("das gleiche, aber neuer", "Krimi, seit 2012"),
        ("assustador demais", "Policial, sem terror"),
        ("trop effrayant", "Policier, sans horreur"),
        ("y de los 90?", "Crimen, años 1990"),
    ],
)
def test_what_is_said_of_a_list_goes_on_from_it(ada: Talk, said: str, then: str) -> None:
    ada.says("ein Krimi")
    words = ada.says(said)
    assert then.split(", ")[1] in words
    assert ada.replies[-1].buttons


@pytest.mark.parametrize(
    ("said", "then"),
    [
        ("una película muy triste", "Drama"),
        ("quelque chose d'émouvant des années 80 s'il te plaît", "Drame, années 1980"),
        ("eine Komödie, meine Freundin hasst Krimis", "Komödie, ohne Krimi"),
        ("una comedia. Mi novia odia los musicales", "Comedia, sin musical"),
        ("kannst du mir einen Western, danke", "Western"),
        ("feel like a crime film by quentin tarantino on Netflix", "Crime"),
    ],
)
def test_nothing_that_was_not_said_is_wished(ada: Talk, said: str, then: str) -> None:
    assert heading(ada.says(said)) == then


@pytest.mark.parametrize(
    "said",
    [
        "ich hätte gern einen Geheimtipp so wie Alien, nicht zu lang",
        "preciso de um bom filme no estilo de Alien, não muito longo por favor",
    ],
)
def test_a_wish_for_films_like_one_saves_no_stars_of_it(ada: Talk, said: str) -> None:
    assert "Alien (1979)" in heading(ada.says(said))
    assert ada.ratings == {}


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("any idea when you'll have newer ones?", "My films end in 2017"),
        ("when will you get newer films?", "My films end in 2017"),
        ("wann kommen neuere Filme?", "Meine Filme enden 2017"),
        ("когда появятся новые фильмы?", "2017"),
    ],
)
def test_who_asks_when_newer_films_come_is_told_where_they_end(ada: Talk, said: str, told: str) -> None:
    ada.says("a crime film")
    assert told in ada.says(said).split("\n")[0]
