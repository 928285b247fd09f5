import gzip
from pathlib import Path

import pytest

from recommender.ratings.prepared import PreparedDataset, read_prepared
from recommender.sources import starter_set
from recommender.sources.starter_set import MOVIETWEETINGS, prepare_starter

FILMS = range(starter_set.MIN_USER_RATINGS)


@pytest.fixture
def starter(tmp_path: Path) -> PreparedDataset:
    """Both sources with ten films each, nine of them the same; and a person who rated two."""
    people = range(1, 1 + starter_set.MIN_FILM_RATINGS)
    movielens = tmp_path / "downloads" / "ml-latest-2016"
    movielens.mkdir(parents=True)
    rows = [f"{person},{film + 1},4.0,{film}" for person in people for film in FILMS]
    rows += ["99,1,5.0,1", "99,2,5.0,1"]
    (movielens / "ratings.csv").write_text("\n".join(["userId,movieId,rating,timestamp", *rows]) + "\n")
    titles = [f'{film + 1},"Film {film}x, The (1995)",Children|IMAX' for film in FILMS]
    (movielens / "movies.csv").write_text("\n".join(["movieId,title,genres", *titles]) + "\n")
    tweets = tmp_path / "tweets"
    tweets.mkdir()
    lines = [f"{person}::{film + 100:07d}::8::{film}" for person in people for film in FILMS]
    (tweets / "ratings.dat.gz").write_bytes(_gzip("\n".join(lines) + "\n"))
    names = ["Only here", *(f"The Film {film}x" for film in FILMS[1:])]
    lines = [
        f"{film + 100:07d}::{name} (1995)::Family|Comedy" for film, name in zip(FILMS, names, strict=True)
    ]
    (tweets / "movies.dat.gz").write_bytes(_gzip("\n".join(lines) + "\n"))
    prepare_starter(tmp_path / "downloads", tmp_path / "out", movietweetings=tweets)
    return read_prepared(tmp_path / "out")


def _gzip(text: str) -> bytes:
    return gzip.compress(text.encode())


def test_film_of_both_sources_is_one_film_with_its_page(starter: PreparedDataset) -> None:
    films = starter.films.set_index("title")
    assert len(films) == len(FILMS) + 1
    assert films.loc["The Film 1x", "rating_count"] == 2 * starter_set.MIN_FILM_RATINGS
    assert films.loc["The Film 1x", "link"] == "https://www.imdb.com/title/tt0000101/"
    assert films.loc["The Film 0x", "link_kind"] == "search"


def test_genres_have_one_vocabulary(starter: PreparedDataset) -> None:
    films = starter.films.set_index("title")
    assert {genre for genres in films["genres"] for genre in genres} == {"Family", "Comedy"}
    assert films.loc["The Film 0x", "genres"] == ["Family"]


def test_people_who_rated_next_to_nothing_are_left_out(starter: PreparedDataset) -> None:
    assert starter.ratings["user_id"].value_counts().min() == starter_set.MIN_USER_RATINGS
    assert "movielens:99" not in set(starter.ratings["user_id"])
    assert starter.report["people_below_floor"] == 1


def test_movietweetings_comes_with_its_licence() -> None:
    assert sorted(path.name for path in MOVIETWEETINGS.iterdir()) == [
        *("LICENSE", "movies.dat.gz", "ratings.dat.gz"),
    ]
    assert "Simon Dooms" in (MOVIETWEETINGS / "LICENSE").read_text()
