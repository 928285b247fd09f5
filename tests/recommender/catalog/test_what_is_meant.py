"""Which film is certain, which are possible, and what is said of those that are not there."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recommender.catalog.store import Catalog
from tests.recommender.catalog_of import film, make_catalog

Make = Callable[..., Catalog]


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    """Makes a catalog of films: title, year, ratings."""
    opened: list[Catalog] = []

    def make(*rows: tuple[str, int | None, int]) -> Catalog:
        films = [film(f"f{at}", title, year, count=count) for at, (title, year, count) in enumerate(rows)]
        opened.append(make_catalog(tmp_path / str(len(opened)), films))
        return opened[-1]

    yield make
    for catalog in opened:
        catalog.close()


def names(catalog: Catalog, typed: str) -> tuple[str, list[str]]:
    result = catalog.find(typed)
    return result.outcome, [match.film.name for match in result.matches]


SOLARIS = ("Solaris (Solyaris)", 1972, 350), ("Solaris", 2002, 8)
SHELL = ("Ghost in the Shell (Kôkaku kidôtai)", 1995, 368), ("Ghost in the Shell", 2017, 6)


def test_of_two_films_of_one_name_the_better_known_comes_first_and_both_are_possible(make: Make) -> None:
    catalog = make(*SOLARIS, *SHELL)
    assert names(catalog, "Solaris") == ("ambiguous", ["Solaris (1972)", "Solaris (2002)"])
    assert names(catalog, "ghost in the shell") == (
        "ambiguous",
        ["Ghost in the Shell (1995)", "Ghost in the Shell (2017)"],
    )
    assert names(catalog, "Solaris (Solyaris)") == ("certain", ["Solaris (1972)"])
    assert names(catalog, "solaris 2002") == ("certain", ["Solaris (2002)"])


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Se7en", "Seven (1995)"),
        ("seven", "Seven (1995)"),
        ("Seven (a.k.a. Se7en) (1995)", "Seven (1995)"),
        ("Leon", "Léon: The Professional (1994)"),
        ("The Professional", "Léon: The Professional (1994)"),
        ("leon the professional", "Léon: The Professional (1994)"),
        ("La vita è bella", "Life Is Beautiful (1997)"),
        ("la vita e bella", "Life Is Beautiful (1997)"),
    ],
)
def test_each_name_in_brackets_is_a_name_of_its_own(make: Make, typed: str, name: str) -> None:
    catalog = make(
        ("Seven (a.k.a. Se7en)", 1995, 300),
        ("Seven Pounds", 2008, 30),
        ("Léon: The Professional (a.k.a. The Professional) (Léon)", 1994, 180),
        ("Life Is Beautiful (La Vita è bella)", 1997, 120),
    )
    assert names(catalog, typed) == ("certain", [name])


def test_a_name_in_brackets_does_not_hide_a_film_that_is_called_so(make: Make) -> None:
    catalog = make(
        ("Léon (a.k.a. The Professional)", 1994, 180), ("The Professional (Le professionnel)", 1981, 22)
    )
    assert names(catalog, "The Professional") == (
        "ambiguous",
        ["Léon (1994)", "The Professional (1981)"],
    )


@pytest.mark.parametrize(
    ("typed", "name"),
    [("Rocky 5", "Rocky V (1990)"), ("Rocky 4", "Rocky IV (1985)"), ("Saw five", "Saw V (2008)")],
)
def test_a_number_is_a_part(make: Make, typed: str, name: str) -> None:
    catalog = make(("Rocky", 1976, 500), ("Rocky IV", 1985, 50), ("Rocky V", 1990, 40), ("Saw V", 2008, 9))
    assert names(catalog, typed) == ("certain", [name])
    assert names(catalog, "Rocky") == ("certain", ["Rocky (1976)"])


def test_the_name_of_a_series_means_its_films_best_known_first(make: Make) -> None:
    catalog = make(
        ("Star Wars: Episode I - The Phantom Menace", 1999, 171),
        ("Star Wars: Episode IV - A New Hope", 1977, 332),
        ("Star Wars: Episode V - The Empire Strikes Back", 1980, 263),
    )
    outcome, found = names(catalog, "Star Wars")
    assert outcome == "ambiguous"
    assert found == [
        "Star Wars: Episode IV - A New Hope (1977)",
        "Star Wars: Episode V - The Empire Strikes Back (1980)",
        "Star Wars: Episode I - The Phantom Menace (1999)",
    ]
    assert names(catalog, "star wars episode 5") == ("certain", [found[1]])


def test_the_subtitle_of_a_well_known_film_may_be_meant(make: Make) -> None:
    catalog = make(
        ("Star Wars: Episode V - The Empire Strikes Back", 1980, 263), ("Heat", 1995, 130), ("Back", 2001, 3)
    )
    assert names(catalog, "Empire Strikes Back") == (
        "ambiguous",
        ["Star Wars: Episode V - The Empire Strikes Back (1980)"],
    )


def test_a_less_known_film_of_the_series_name_is_not_taken_for_the_series(make: Make) -> None:
    catalog = make(
        ("The Lord of the Rings", 1978, 20),
        ("The Lord of the Rings: The Fellowship of the Ring", 2001, 248),
        ("The Lord of the Rings: The Two Towers", 2002, 231),
    )
    for typed in ("Lord of the Rings", "lotr"):
        outcome, found = names(catalog, typed)
        assert (outcome, len(found)) == ("ambiguous", 3)
        assert found[0] == "The Lord of the Rings: The Fellowship of the Ring (2001)"


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Crouching Tiger", "Crouching Tiger, Hidden Dragon (2000)"),
        ("Dr Strangelove", "Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb (1964)"),
        ("one flew over", "One Flew Over the Cuckoo's Nest (1975)"),
        ("terminator 2", "Terminator 2: Judgment Day (1991)"),
    ],
)
def test_the_clear_beginning_of_one_well_known_title_is_that_title(make: Make, typed: str, name: str) -> None:
    catalog = make(
        ("Crouching Tiger, Hidden Dragon", 2000, 120),
        ("Dr. Strangelove or: How I Learned to Stop Worrying and Love the Bomb", 1964, 130),
        ("One Flew Over the Cuckoo's Nest", 1975, 200),
        ("Terminator 2: Judgment Day", 1991, 280),
    )
    assert names(catalog, typed) == ("certain", [name])


def test_a_beginning_is_not_certain_where_another_film_may_be_called_so(make: Make) -> None:
    catalog = make(
        ("Dead Man Walking", 1995, 300),
        ("Mad Max Beyond Thunderdome", 1985, 90),
        ("Men in Black II", 2002, 200),
        ("Back to the Future Part II", 1989, 200),
        ("Crouching Tiger, Hidden Dragon", 2000, 2),
    )
    for typed in ("Dead Man", "Mad Max", "Men in Black", "Back to the Future", "Crouching Tiger"):
        assert catalog.find(typed).outcome in {"near", "ambiguous"}


def test_a_title_cut_short_does_not_hide_a_better_known_film_that_begins_so(make: Make) -> None:
    catalog = make(("Texas Chainsaw 3D", 2013, 20), ("The Texas Chainsaw Massacre", 1974, 90))
    assert names(catalog, "texas chainsaw") == (
        "ambiguous",
        ["The Texas Chainsaw Massacre (1974)", "Texas Chainsaw 3D (2013)"],
    )


def test_a_part_alone_is_no_films_number(make: Make) -> None:
    catalog = make(("[Rec] ²", 2009, 40), ("One", 2001, 40), ("The Godfather: Part II", 1974, 170))
    assert catalog.find("Part II").outcome != "certain"
    assert catalog.find("Vol. 1").outcome != "certain"
    assert names(catalog, "rec 2") == ("certain", ["[Rec] ² (2009)"])


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("teh birds", "The Birds (1963)"),
        ("cowboys aliens", "Cowboys & Aliens (2011)"),
        ("fast furious", "The Fast and the Furious (2001)"),
    ],
)
def test_words_of_grammar_may_be_misspelt_or_missing(make: Make, typed: str, name: str) -> None:
    catalog = make(
        ("The Birds", 1963, 50), ("Cowboys & Aliens", 2011, 30), ("The Fast and the Furious", 2001, 60)
    )
    assert names(catalog, typed) == ("near", [name])


def test_a_far_better_known_film_may_be_meant_as_well(make: Make) -> None:
    catalog = make(
        ("Avengers", None, 11), ("Marvel's The Avengers", 2012, 124), ("Django", 1966, 6),
        ("Django Unchained", 2012, 833),
    )  # fmt: skip
    assert names(catalog, "avengers") == ("ambiguous", ["Marvel's The Avengers (2012)", "Avengers"])
    assert names(catalog, "Django") == ("ambiguous", ["Django Unchained (2012)", "Django (1966)"])
    assert names(catalog, "Django 1966") == ("certain", ["Django (1966)"])


def test_a_film_that_begins_so_is_found_among_many_better_known_that_begin_with_its_letters(
    make: Make,
) -> None:
    catalog = make(
        *((f"Aliens{at} Again", 1986, 900 + at) for at in range(60)),
        ("Alien", 1979, 3),
        ("Alien Nation", 1988, 400),
    )
    assert names(catalog, "Alien") == ("ambiguous", ["Alien Nation (1988)", "Alien (1979)"])


def test_films_of_one_name_and_year_have_other_labels(make: Make) -> None:
    catalog = make(("Emma", 1996, 43), ("Emma", 1996, 5), ("Frozen", None, 7), ("Frozen", None, 5))
    for typed in ("Emma (1996)", "Frozen"):
        result = catalog.find(typed)
        assert result.outcome == "ambiguous"
        assert len({match.label for match in result.matches}) == 2


def test_and_is_written_in_many_ways(make: Make) -> None:
    catalog = make(("Romeo and Juliet", 1968, 13), ("Romeo + Juliet", 1996, 16))
    for typed in ("Romeo & Juliet", "romeo and juliet", "Romeo + Juliet"):
        assert names(catalog, typed) == ("ambiguous", ["Romeo + Juliet (1996)", "Romeo and Juliet (1968)"])


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Nine", "9 (2009)"),
        ("Ten Things I Hate About You", "10 Things I Hate About You (1999)"),
        ("$", "$ (1971)"),
        ("Aeon Flux", "Æon Flux (2005)"),
        ("Lowcy androidow", "Łowcy androidów (1982)"),
    ],
)
def test_the_same_title_in_other_letters_is_certain(make: Make, typed: str, name: str) -> None:
    catalog = make(
        ("9", 2009, 20),
        ("10 Things I Hate About You", 1999, 60),
        ("$", 1971, 4),
        ("1984", 1984, 16),
        ("Æon Flux", 2005, 8),
        ("Łowcy androidów", 1982, 3),
    )
    assert names(catalog, typed) == ("certain", [name])


def test_what_is_not_there_is_said_to_be_not_there_with_the_years_and_what_it_begins_with(make: Make) -> None:
    catalog = make(("Matilda", 1996, 50), ("Mad Max", 1979, 90), ("Rocky", 1976, 70))
    result = catalog.find("The Matrix")
    assert (result.outcome, result.matches, result.related, result.years) == ("absent", (), (), (1976, 1996))
    assert [match.film.title for match in catalog.find("Mad Max Fury Road").related] == ["Mad Max"]
    assert catalog.find("rokcy").outcome == "near"
    assert make(("Matilda", None, 5)).find("The Matrix").years is None


TITLES = st.one_of(
    st.text(max_size=30),
    st.lists(
        st.sampled_from(
            ["Heat", "(", ")", ":", "Part", "II", "1995", "a.k.a.", "The", "&", ",", "½", "Ł", "千", "$", "-"]
        ),
        min_size=1,
        max_size=7,
    ).map(" ".join),
)


@settings(deadline=None, max_examples=60)
@given(titles=st.lists(TITLES, min_size=1, max_size=5), typed=TITLES)
def test_any_titles_are_searched_for_any_text(
    tmp_path_factory: pytest.TempPathFactory, titles: list[str], typed: str
) -> None:
    films = [film(f"f{at}", title, None, count=at) for at, title in enumerate(titles)]
    catalog = make_catalog(tmp_path_factory.mktemp("any"), films)
    for text in (typed, *titles):
        result = catalog.find(text)
        assert (result.outcome == "absent") == (not result.matches)
        labels = [match.label for match in result.matches]
        assert len(set(labels)) == len(labels)
        assert not any(match.is_certain for match in result.matches[1:])
    catalog.close()
