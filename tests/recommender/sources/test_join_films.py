import pytest

from recommender.sources.join_films import FilmKeys, match_films

Row = tuple[str, int | None]


def keys(part: int, rows: list[Row], genres: tuple[str, ...] = ("Drama",)) -> list[FilmKeys]:
    return [
        FilmKeys.of(part, title, year, products=set(), link="s", link_kind="search", genres=genres)
        for title, year in rows
    ]


def matched(one: list[Row], other: list[Row]) -> list[tuple[str, str]]:
    films = [*keys(0, one), *keys(1, other)]
    titles = [title for title, _ in [*one, *other]]
    roots, _ = match_films(films)
    return [(titles[root], titles[place]) for place, root in enumerate(roots) if root != place]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("The Matrix", 1999), ("Matrix, The", 1999)),
        (
            ("Amelie (Le Fabuleux destin d'Amélie Poulain)", 2001),
            ("Le fabuleux destin d'Amelie Poulain", 2001),
        ),
        (("Seven (a.k.a. Se7en)", 1995), ("Se7en", 1995)),
        (("The Eye (Gin gwai) (Jian gui)", 2002), ("Jian gui", 2002)),
        (("Beetlejuice", 1988), ("Beetle Juice", 1988)),
        (("Star Wars: Episode IV - A New Hope", 1977), ("Star Wars", 1977)),
        (("V for Vendetta", 2006), ("V for Vendetta", 2005)),
    ],
)
def test_one_film_under_two_names_is_one_film(one: Row, other: Row) -> None:
    assert matched([one], [other]) == [(one[0], other[0])]
    assert matched([other], [one]) == [(other[0], one[0])]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ([("Solaris", 1972)], [("Solaris", 2002)]),
        ([("Brotherhood (Broderskab)", 2009)], [("Broderskab", 2010)]),
        ([("Heat (Korean)", 1995)], [("Alien (Korean)", 1995)]),
        ([("Hero (Ying xiong)", None)], [("Ying xiong", None)]),
        ([("Carrie", 1976), ("Carrie", 2013)], [("Carrie", 1977)]),
        ([("Friday the 13th Part IV: The End", 1984)], [("Friday the 13th Part V: The End", 1984)]),
        ([("Red Riding: Part One", 2009)], [("Red Riding: Part Two", 2009), ("Red Riding", 2009)]),
    ],
)
def test_in_doubt_films_stay_apart(one: list[Row], other: list[Row]) -> None:
    assert matched(one, other) == []


def of_imdb(title: str, year: int, imdb: str) -> FilmKeys:
    link = f"https://www.imdb.com/title/{imdb}/"
    return FilmKeys.of(
        1, title, year, products={f"imdb:{imdb}"}, link=link, link_kind="imdb", genres=("Drama",)
    )


@pytest.mark.parametrize(
    ("named", "film"),
    [
        (("Old Boy", 2003), of_imdb("Oldeuboi", 2003, "tt0364569")),
        (("Monty Python's Life of Brian", 1979), of_imdb("Life of Brian", 1979, "tt0079470")),
        (("A.I. Artificial Intelligence", 2001), of_imdb("Artificial Intelligence: AI", 2001, "tt0212720")),
    ],
)
def test_a_film_known_by_its_imdb_number_has_its_english_name_too(named: Row, film: FilmKeys) -> None:
    roots, ways = match_films([*keys(0, [named]), film])
    assert (roots, ways["other_name_and_year"]) == ([0, 0], 1)


@pytest.mark.parametrize(
    "film", [of_imdb("Oldeuboi", 2003, "tt0364570"), of_imdb("Oldboy", 2013, "tt0364569")]
)
def test_of_another_number_or_year_the_english_name_is_not_known(film: FilmKeys) -> None:
    assert match_films([*keys(0, [("Old Boy", 2003)]), film])[0] == [0, 1]


@pytest.mark.parametrize("genres", [("Comedy",), ()])
def test_other_names_need_a_genre_in_common(genres: tuple[str, ...]) -> None:
    films = [*keys(0, [("House (Hausu)", 1977)]), *keys(1, [("Hausu", 1977)], genres)]
    assert match_films(films)[0] == [0, 1]


def test_film_with_its_match_takes_no_other_by_another_name() -> None:
    assert matched([("Nikita (Heat)", 1995)], [("Nikita", 1995), ("Heat", 1995)]) == [
        ("Nikita (Heat)", "Nikita"),
    ]
