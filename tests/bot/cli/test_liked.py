import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.cli.liked import Liked, read_like, read_likes, said
from recommender.errors import BadInputError
from recommender.serving.recommender import Recommender
from tests.recommender.catalog_of import film, make_catalog


@pytest.mark.parametrize(
    ("text", "film_id", "stars"),
    [
        ("Heat", "B-heat", 5.0),
        ("Heat:4", "B-heat", 4.0),
        ("heat (1995):3.5", "B-heat", 3.5),
        ("Heat : 2", "B-heat", 2.0),
        ("Heat:3,5", "B-heat", 3.5),
        ("Alien:4", "B-alien", 4.0),
        ("Alien: 4", "B-four", 5.0),
        ("Alien: Covenant", "B-covenant", 5.0),
        ("Alien: Covenant:2", "B-covenant", 2.0),
        ("Star Wars: Episode IV:4", "B-sw4", 4.0),
        ("Mission: Impossible: 2", "B-mi2", 5.0),
        ("Mission: Impossible: 2:1", "B-mi2", 1.0),
        ("Mission: Impossible: 3", "B-mi", 3.0),
        ("2:22", "B-222", 5.0),
        ("B-heat-dvd", "B-heat", 5.0),
        ("B-sab54:1", "B-sab54", 1.0),
        ("Sabrina (1954) [B-sab54]", "B-sab54", 5.0),
        ("Sabrina [B-sab54]:2", "B-sab54", 2.0),
        ("Heat:★", "B-heat", 1.0),
        ("Heat: ★★★½", "B-heat", 3.5),
        ("Heat:4½", "B-heat", 4.5),
        ("Heat (1)", "B-heat", 1.0),
        ("Heat (1995) (2)", "B-heat", 2.0),
        ("ml:1", "ml:1", 5.0),
        ("ml:1:2", "ml:1", 2.0),
    ],
)
def test_title_and_stars_are_told_apart(
    recommender: Recommender, text: str, film_id: str, stars: float
) -> None:
    liked = read_like(recommender.catalog, text)
    assert (liked.film.film_id, liked.stars) == (film_id, stars)


def test_each_title_that_is_not_understood_is_named(recommender: Recommender) -> None:
    with pytest.raises(BadInputError) as raised:
        read_likes(recommender.catalog, ("Haet", "Heat:4", "Sabrina", "Haet"))
    first, second = str(raised.value).split(". And ")
    assert first.startswith('no film is called "Haet". The nearest')
    assert second.startswith('"Sabrina" may be several films')


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Sabrina", r"several films.*Sabrina \(1995\) \[B-sab95\]; Sabrina \(1954\) \[B-sab54\]"),
        ("Haet:4", r'no film is called "Haet".*Heat \(1995\)'),
        ("Alien:5.5", "no film is called"),
        ("qqqqqqq", "nor anything like it"),
        ("", "nor anything like it"),
        (
            "Oppenheimer",
            r'no film is called "Oppenheimer", nor anything like it: nearly all .* 1954 to 2017\.$',
        ),
        ("Heat Wave of Doom", r"to 2017\. There is Heat \(1995\)\.$"),
    ],
)
def test_doubt_names_the_nearest(recommender: Recommender, text: str, answer: str) -> None:
    with pytest.raises(BadInputError, match=answer):
        read_like(recommender.catalog, text)


def test_the_last_stars_for_a_film_count(recommender: Recommender) -> None:
    (liked,) = read_likes(recommender.catalog, ("Heat:1", "B-heat-dvd:4"))
    assert (liked.film.film_id, liked.stars) == ("B-heat", 4.0)


@given(text=st.one_of(st.text(), st.from_regex(r"[A-Za-z:. ]{0,12}:[0-9.,]{1,4}", fullmatch=True)))
@settings(deadline=None)
def test_any_text_gives_a_known_film_or_one_line(recommender: Recommender, text: str) -> None:
    try:
        liked = read_like(recommender.catalog, text)
    except BadInputError:
        return
    assert recommender.catalog.row_of(liked.film.film_id) is not None
    assert 1.0 <= liked.stars <= 5.0
    assert (liked.stars * 2).is_integer()


def test_it_is_said_which_film_was_understood_and_which_others_were_not(tmp_path: Path) -> None:
    films = [film("known", "Sabrina", 1995, count=4000), film("obscure", "Sabrina", 1954, count=3)]
    catalog = make_catalog(tmp_path, films)
    liked = read_likes(catalog, ("sabrina:4",))
    assert liked == [Liked(films[0], 4.0, ("Sabrina (1954)",))]
    assert said(liked) == "Understood: Sabrina (1995) ★★★★ (not Sabrina (1954))"
    catalog.close()


FILMS = [
    film("seven", "Seven (a.k.a. Se7en)", 1995, count=268),
    film("leon", "Léon: The Professional (a.k.a. The Professional) (Léon)", 1994, count=178),
    film("life", "Life Is Beautiful (La vita è bella)", 1997, count=120),
    film("nine", "9", 2009, count=20),
    film("ten-things", "10 Things I Hate About You", 1999, count=67),
    film("tiger", "Crouching Tiger, Hidden Dragon (Wo hu cang long)", 2000, count=120),
    film("bomb", "Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb", 1964, count=97),
    film("runner", "Łowcy androidów", 1983, count=9),
    film("dollar", "$", 1971, count=4),
    film("hope", "Star Wars: Episode IV - A New Hope", 1977, count=251),
    film("empire", "Star Wars: Episode V - The Empire Strikes Back", 1980, count=211),
    film("menace", "Star Wars: Episode I - The Phantom Menace", 1999, count=140),
    film("drawn", "The Lord of the Rings", 1978, count=21),
    film("ring", "The Lord of the Rings: The Fellowship of the Ring", 2001, count=198),
    film("towers", "The Lord of the Rings: The Two Towers", 2002, count=188),
]


@pytest.mark.parametrize(
    ("typed", "film_id"),
    [
        ("Se7en", "seven"),
        ("Leon", "leon"),
        ("The Professional", "leon"),
        ("La vita è bella", "life"),
        ("Nine", "nine"),
        ("Ten Things I Hate About You", "ten-things"),
        ("Crouching Tiger", "tiger"),
        ("Dr Strangelove", "bomb"),
        ("Lowcy androidow", "runner"),
        ("$", "dollar"),
    ],
)
def test_a_film_is_known_by_every_name_and_clear_beginning_it_has(
    tmp_path: Path, typed: str, film_id: str
) -> None:
    catalog = make_catalog(tmp_path, FILMS)
    assert read_like(catalog, typed).film.film_id == film_id
    catalog.close()


@pytest.mark.parametrize(
    ("typed", "in_order"),
    [
        ("Star Wars", ["hope", "empire", "menace"]),
        ("Lord of the Rings", ["ring", "towers", "drawn"]),
        ("lotr", ["ring", "towers", "drawn"]),
    ],
)
def test_the_name_of_a_series_is_asked_about_with_its_films_best_known_first(
    tmp_path: Path, typed: str, in_order: list[str]
) -> None:
    catalog = make_catalog(tmp_path, FILMS)
    with pytest.raises(BadInputError, match="may be several films") as caught:
        read_like(catalog, typed)
    assert re.findall(r"\[(.+?)\]", str(caught.value)) == in_order
    catalog.close()


@pytest.mark.parametrize("text", ["Heat:7", "Heat:0", "Heat:5.5", "Heat:-1", "Heat:10", "Heat (7)"])
def test_stars_beyond_five_or_below_one_are_told_of_as_such(recommender: Recommender, text: str) -> None:
    with pytest.raises(BadInputError, match="stars go from 1 to 5"):
        read_like(recommender.catalog, text)
