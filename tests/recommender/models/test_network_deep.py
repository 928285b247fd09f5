"""The deep branch over a sample of films: an honest stand-in for all of them, in bounded work."""

from dataclasses import replace

import numpy as np
import pytest

from recommender.models.network_blend import ranking_quality
from recommender.models.network_deep import DeepBranch, DeepSettings, train_deep
from recommender.models.network_deep_batches import SampledSettings
from recommender.progress import no_progress
from recommender.ratings.interactions import Interactions
from recommender.ratings.splits import random_per_person

# Keras hands TensorFlow variables to numpy in the way of numpy 1.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")

SAMPLED = SampledSettings(films_from=0, wanted=30, random=30, learning_rate=0.05, most_people=3000)
SETTINGS = DeepSettings(hidden=8, epochs=15, learning_rate=0.03, batch=64)


def quality(branch: DeepBranch, ratings: Interactions) -> float:
    """How much better films that people like score than others."""
    people = ratings.histories(ratings.active_users())
    scores = branch.score(people)
    liked = people.with_values(people.ratings >= 4).toarray() > 0
    return float((scores[liked].mean() - scores[~liked].mean()) / scores.std())


def trained(ratings: Interactions, settings: DeepSettings) -> DeepBranch:
    users = ratings.active_users()
    return train_deep(ratings.histories(users), 4.0, settings, progress=no_progress, step="", seed=1)


def test_a_loss_over_sampled_films_learns_what_the_loss_over_all_learns(ratings: Interactions) -> None:
    over_all = quality(trained(ratings, SETTINGS), ratings)
    over_some = quality(trained(ratings, replace(SETTINGS, sampled=SAMPLED)), ratings)

    assert over_all > 1
    assert over_some > 0.6 * over_all  # in a quarter of the steps


def test_training_ends_where_the_ranking_gets_no_better(ratings: Interactions) -> None:
    split = random_per_person(ratings)
    users = split.test.subset(split.test.ratings >= 4).active_users()
    given, asked = split.train.histories(users), split.test.histories(users)

    branches = {
        epochs: train_deep(
            given,
            4.0,
            replace(SETTINGS, epochs=epochs, patience=2, learning_rate=0.1),
            validation=(given, asked),
            progress=no_progress,
            step="",
            seed=1,
        )
        for epochs in (1, 40)
    }

    first, best = (ranking_quality(one.score(given), given, asked) for one in branches.values())
    assert 1 < branches[40].epochs < 38
    assert best > first


def test_the_same_seed_gives_the_same_sampled_branch(ratings: Interactions) -> None:
    settings = replace(SETTINGS, epochs=2, sampled=SAMPLED)

    first, again = trained(ratings, settings), trained(ratings, settings)

    np.testing.assert_array_equal(first.out, again.out)
