"""Figures on MovieLens 100K, where it lies on this machine (its licence keeps it out of the repository).

The prepared data set is looked for in MARQUEE_TEST_ML100K, then in var/ml-100k.
"""

import os
from pathlib import Path

import pytest

from recommender.evaluation.measure import measure_ranking, measure_stars
from recommender.evaluation.objective import LIKED
from recommender.models.base import Model
from recommender.models.biases import Biases
from recommender.models.ease import Ease
from recommender.models.item_knn import ItemKnn
from recommender.models.popularity import Popularity
from recommender.network.network import Network
from recommender.network.settings import NetworkSettings
from recommender.network.tower_training import TowerSettings
from recommender.ratings.interactions import Interactions
from recommender.ratings.prepared import read_prepared
from recommender.ratings.splits import Split, random_per_person

PLACES = (os.environ.get("MARQUEE_TEST_ML100K", ""), str(Path(__file__).parents[3] / "var" / "ml-100k"))
FOUND = next((Path(place) for place in PLACES if place and (Path(place) / "ratings.parquet").exists()), None)
pytestmark = pytest.mark.skipif(FOUND is None, reason="MovieLens 100K is not on this machine")


@pytest.fixture(scope="module")
def split() -> Split:
    assert FOUND is not None
    ratings = Interactions.from_dataset(read_prepared(FOUND))
    if not 99_000 <= len(ratings) <= 100_000:
        pytest.skip(f"{FOUND} holds other ratings than MovieLens 100K")
    return random_per_person(ratings)


@pytest.mark.parametrize(
    ("model", "least", "most"),
    [
        (Popularity(), 0.165, 0.195),
        (ItemKnn(neighbours=100, given_from=4.0), 0.31, 0.36),
        (Ease(given_from=4.0), 0.37, 0.395),
    ],
    ids=["popularity", "item-knn", "ease"],
)
def test_peers_reach_what_is_known_of_them(model: Model, least: float, most: float, split: Split) -> None:
    assert least <= measure_ranking(model.fit(split.train), split, LIKED).ndcg_10.mean() <= most


def test_biases_predict_stars_as_well_as_is_known_of_them(split: Split) -> None:
    assert 0.93 <= measure_stars(Biases().fit(split.train), split).figures.rmse <= 0.955


def test_the_network_is_ahead_of_them_all(split: Split) -> None:
    quick = NetworkSettings(
        TowerSettings(hidden=100, epochs=25, learning_rate=2e-3), linear_penalties=(250.0,), als_epochs=4
    )
    network = Network(quick).fit(split.train)

    assert measure_ranking(network, split, LIKED).ndcg_10.mean() >= 0.388
    assert measure_stars(network, split).figures.rmse <= 0.922
