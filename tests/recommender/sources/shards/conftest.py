"""A small data set of several shards: in memory, on disk, and as it is streamed."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from recommender.ratings.interactions import Interactions
from recommender.ratings.prepared import PreparedDataset, write_prepared
from recommender.sources.shards import Everybody, parting, people_in_shards

N_FILMS = 30


def made(people: int = 300) -> PreparedDataset:
    """People with 1 to 12 ratings, some of a film twice, some of nothing they like."""
    random = np.random.default_rng(7)
    film_ids = [f"f{film:02}" for film in random.permutation(N_FILMS)]
    rows = [
        (f"u{person}", film_ids[film], float(random.integers(1, 6)), int(random.integers(10)))
        for person in range(people)
        for film in random.integers(0, N_FILMS, random.integers(1, 13))
    ]
    ratings = pd.DataFrame(rows, columns=["user_id", "film_id", "rating", "rated_at"]).assign(source="test")
    films = pd.DataFrame({"film_id": film_ids, "title": film_ids, "link": "", "link_kind": "product"})
    films = films.assign(year=None, rating_mean=3.0, rating_count=1, category=None, description=None)
    films["genres"] = films["people"] = [[]] * N_FILMS
    editions = pd.DataFrame({"product_id": film_ids, "film_id": film_ids, "title": film_ids})
    editions = editions.assign(link=None, price=None, year=None)
    return PreparedDataset(ratings, films.assign(price=None), editions, {})


@pytest.fixture(scope="session")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("prepared") / "set"
    write_prepared(made(), directory)
    return directory


@pytest.fixture(autouse=True)
def _few_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parting, "FEWEST_PARTS", 3)


@pytest.fixture(scope="session")
def everything() -> Interactions:
    return Interactions.from_dataset(made())


@pytest.fixture(scope="session")
def streamed(
    data: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Interactions, Everybody]]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(parting, "FEWEST_PARTS", 3)
        aside = tmp_path_factory.mktemp("aside")
        with people_in_shards(data, aside, relevant_from=4.0, people_in_memory=80) as (dataset, everybody):
            yield Interactions.from_dataset(dataset), everybody
