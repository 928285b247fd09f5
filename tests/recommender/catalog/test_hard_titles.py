"""Titles as people type them, over the catalog that comes with the repository; see hard_titles.txt."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from recommender.catalog.search import SearchResult
from recommender.catalog.store import Catalog
from recommender.catalog.title import split_year
from recommender.sources.movielens_layouts import read_ratings, read_titles
from recommender.sources.skipped import SkippedLines
from recommender.sources.starter_set import MOVIETWEETINGS
from tests.recommender.catalog_of import film, make_catalog

_SECTION = re.compile(r"\[(\w+)\]")


def _sections() -> dict[str, list[str]]:
    sections: dict[str, list[str]] = {}
    for line in (Path(__file__).parent / "hard_titles.txt").read_text(encoding="utf-8").splitlines():
        if section := _SECTION.fullmatch(line):
            sections[section[1]] = []
        elif line and not line.startswith("#"):
            sections[next(reversed(sections))].append(line)
    return sections


SECTIONS = _sections()
MORE, ABSENT = SECTIONS.pop("more"), SECTIONS.pop("absent")
HARD = [
    (kind, *line.split(" = ", maxsplit=1)) for kind, lines in SECTIONS.items() for line in lines
]  # kind, typed, name


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalog]:
    """The films of MovieTweetings with the numbers of their ratings there, and some of other scripts."""
    skipped = SkippedLines("MovieTweetings")
    counts = Counter(row.film for row in read_ratings(MOVIETWEETINGS / "ratings.dat.gz", skipped))
    rows = read_titles(MOVIETWEETINGS / "movies.dat.gz", skipped)
    films = [film(row.film, row.title, row.year, count=counts[row.film]) for row in rows]
    for line in MORE:
        title, year, count = line.split(" | ")
        films.append(film(f"more:{title}", title, int(year), count=int(count)))
    opened = make_catalog(tmp_path_factory.mktemp("hard"), films)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def found(catalog: Catalog) -> dict[str, SearchResult]:
    return {typed: catalog.find(typed) for _, typed, _ in HARD}


def place(result: SearchResult, name: str) -> int | None:
    """Where the film stands among what was found, from 0."""
    title, year = split_year(name)
    for at, match in enumerate(result.matches):
        if match.film.year == year and (
            match.film.title == title or match.film.title.startswith(f"{title} (")
        ):
            return at
    return None


def test_the_film_is_the_first_in_nine_tenths_and_among_five_in_ninety_eight_hundredths(
    found: dict[str, SearchResult],
) -> None:
    places = {(kind, typed, name): place(found[typed], name) for kind, typed, name in HARD}
    first = sum(at == 0 for at in places.values())
    among_five = sum(at is not None for at in places.values())
    late = "\n".join(f"{at} {line}" for line, at in places.items() if at != 0)
    assert len(places) >= 300
    assert first >= 0.9 * len(places), late
    assert among_five >= 0.98 * len(places), late


@pytest.mark.parametrize("kind", SECTIONS)
def test_each_kind_of_hardness_is_found(found: dict[str, SearchResult], kind: str) -> None:
    lines = [(typed, name) for of_kind, typed, name in HARD if of_kind == kind]
    late = [line for line in lines if place(found[line[0]], line[1]) != 0]
    assert len(late) <= 0.2 * len(lines), late


def test_no_other_film_is_certain(found: dict[str, SearchResult]) -> None:
    wrong = [
        (typed, found[typed].matches[0].label, name)
        for _, typed, name in HARD
        if found[typed].outcome == "certain" and place(found[typed], name) != 0
    ]
    assert wrong == []


@pytest.mark.parametrize("title", ABSENT)
def test_a_film_that_is_not_there_is_never_certain(catalog: Catalog, title: str) -> None:
    result = catalog.find(title)
    assert result.outcome != "certain", result.matches[0].label


def test_most_films_that_are_not_there_are_said_not_to_be_there_with_the_years(catalog: Catalog) -> None:
    absent = [result for title in ABSENT if (result := catalog.find(title)).outcome == "absent"]
    assert len(absent) >= 0.6 * len(ABSENT)
    assert {result.years for result in absent} == {(1920, 2013)}
    assert not any(result.matches for result in absent)


def test_no_two_films_stand_under_one_label(catalog: Catalog) -> None:
    for _, typed, _ in HARD:
        names = [match.label for match in catalog.search(typed, 10)]
        assert len(set(names)) == len(names)
