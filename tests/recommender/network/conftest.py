"""A small fitted network, in which every branch counts whatever the search found."""

from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from recommender.evaluation.objective import LIKED
from recommender.models.base import SideInformation
from recommender.network.answer import BRANCHES, NetworkScorer
from recommender.network.branch import Branch
from recommender.network.branch_weights import BranchWeights
from recommender.network.factors import LIKES
from recommender.network.fitting import BranchFitting
from recommender.network.history_cuts import CutSettings
from recommender.network.settings import NetworkSettings
from recommender.network.stars import StarsBranch
from recommender.network.stars_fit import StarSettings
from recommender.network.tower_training import TowerSettings
from recommender.progress import no_progress
from recommender.ratings.histories import Histories
from recommender.ratings.interactions import Interactions
from tests.recommender.people import people_of

SMALL = NetworkSettings(
    tower=TowerSettings(hidden=8, epochs=3, learning_rate=0.01, cuts=CutSettings(batch=32)),
    stars=StarSettings(rank=2, sweeps=3),
    factors=4,
    als_epochs=2,
    directions=6,
    star_directions=4,
    linear_films=60,
    linear_penalties=(30.0,),
)


def named_films(n_films: int) -> pd.DataFrame:
    """Films whose titles, people and genres go with the tastes that made the ratings."""
    return pd.DataFrame(
        {
            "title": [
                f"The {['red', 'blue', 'green', 'grey'][at % 4]} film {at // 20}" for at in range(n_films)
            ],
            "year": pd.array([1960 + at % 50 if at % 7 else None for at in range(n_films)], dtype="Int16"),
            "genres": [["Drama", "Comedy", "War"][at % 3 :] for at in range(n_films)],
            "people": [[f"Actor {at % 4}"] if at % 3 else [] for at in range(n_films)],
        }
    )


@pytest.fixture(scope="session")
def side(ratings: Interactions) -> SideInformation:
    return SideInformation(named_films(ratings.n_films))


@pytest.fixture(scope="session")
def branches(ratings: Interactions, side: SideInformation) -> dict[str, Branch]:
    """All branches as they are fitted; the stars' stack with random weights."""
    fitting = BranchFitting(SMALL, side, LIKED, LIKES, no_progress, seed=1)
    found, _ = fitting.fit(ratings, penalty=30.0, epochs=3)
    random = np.random.default_rng(0)
    assert set(found) == {kind.name for kind in BRANCHES}
    stars = found["stars"]
    assert isinstance(stars, StarsBranch)
    stack = random.normal(0.5, 0.2, (4, 3)).astype(np.float32)
    known = random.normal(0, 1, (ratings.n_films, 1)).astype(np.float32)
    return found | {
        "stars": replace(stars, stack=stack, known=known, shift=0.1, few=0.5, many=3.0, usual=2.0)
    }


@pytest.fixture(scope="session")
def weights(branches: dict[str, Branch], people: Histories) -> BranchWeights:
    """Weights in which no two branches are the same, at first and in the end."""
    place = np.arange(len(branches), dtype=np.float32)
    given = people.indptr, people.films, people.ratings
    return BranchWeights(
        tuple(branches),
        cold=0.3 + place / 10,
        warm=1 - place / 10,
        half_life=4 + place,
        scale=np.array([1 / one.score_people(*given).std() for one in branches.values()], np.float32),
    )


@pytest.fixture(scope="session")
def scorer(branches: dict[str, Branch], weights: BranchWeights) -> NetworkScorer:
    return NetworkScorer(branches.values(), weights)


@pytest.fixture(scope="session")
def people(ratings: Interactions) -> Histories:
    """Twelve people with 10 to 25 ratings, one with a single one, one with none."""
    some = ratings.histories(np.arange(12))
    lists = [some.films[a:b].tolist() for a, b in zip(some.indptr, some.indptr[1:], strict=False)]
    stars = [some.ratings[a:b].tolist() for a, b in zip(some.indptr, some.indptr[1:], strict=False)]
    return people_of([*lists, [7], []], [*stars, [2.0], []], ratings.n_films)
