"""Batches of the deep branch: what is hidden, what is asked, and candidates that stand for all films."""

from typing import Any

import numpy as np
import pytest

from recommender.models.network_deep_batches import BatchMaker, SampledSettings
from recommender.ratings.interactions import Interactions

SAMPLED = SampledSettings(films_from=0, wanted=30, random=30)
LENGTHS = np.array([3, 1, 2])
FILMS = np.array([0, 4, 7, 4, 1, 7], np.int32)
STARS = np.array([5, 4, 1, 2, 5, 3], np.float32)


def maker(n_films: int = 9, **changed: Any) -> BatchMaker:
    settings: dict[str, Any] = {"relevant_from": 4.0, "dropout": 0.0, "sampled": None, "seed": 1}
    return BatchMaker(np.ones(n_films, np.int64), 1.0, **settings | changed)


def test_liked_and_other_ratings_stand_apart_and_long_lists_weigh_as_much_as_short_ones() -> None:
    batch = maker().make(LENGTHS, FILMS, STARS)

    assert batch["liked_films"].tolist() == [0, 4, 1]
    assert batch["liked_people"].tolist() == [0, 0, 2]
    assert batch["other_films"].tolist() == [7, 4, 7]
    assert batch["other_people"].tolist() == [0, 1, 2]
    np.testing.assert_allclose(batch["liked_values"], [3**-0.5, 3**-0.5, 2**-0.5], rtol=1e-6)


def test_what_a_person_wants_is_a_distribution_and_who_wants_nothing_counts_nothing() -> None:
    batch = maker().make(LENGTHS, FILMS, STARS)

    assert batch["wanted_people"].tolist() == [0, 0, 2]
    assert batch["wanted_places"].tolist() == [0, 4, 1]
    assert batch["wanted_shares"].tolist() == [0.5, 0.5, 1]
    np.testing.assert_allclose(batch["weights"], [2**0.5, 0, 1], rtol=1e-6)


def test_hidden_ratings_are_asked_all_the_same(ratings: Interactions) -> None:
    people = ratings.histories()

    batch = maker(ratings.n_films, dropout=0.5).make(people.lengths, people.films, people.ratings)

    seen = len(batch["liked_films"]) + len(batch["other_films"])
    assert seen == pytest.approx(len(people.films) / 2, rel=0.1)
    assert len(batch["wanted_places"]) == (people.ratings >= 4).sum()


def test_corrected_candidates_stand_for_all_films(ratings: Interactions) -> None:
    people = ratings.histories(ratings.active_users())
    counts = ratings.subset(ratings.ratings >= 4).film_counts()
    sampled = BatchMaker(counts, 1.0, relevant_from=4.0, dropout=0.5, sampled=SAMPLED, seed=1)
    rows = people.take(np.arange(64))

    totals = []
    for _ in range(200):
        batch = sampled.make(rows.lengths, rows.films, rows.ratings)
        candidates, log_chances = batch["candidates"], batch["correction"]
        assert len(candidates) == len(log_chances) <= 60
        assert (np.diff(candidates) > 0).all()
        asked = np.bincount(batch["wanted_people"], batch["wanted_shares"])
        assert asked[asked > 0] == pytest.approx(1, abs=1e-5)
        assert set(candidates[batch["wanted_places"]]) <= set(rows.films[rows.ratings >= 4])
        totals.append(np.exp(-log_chances).sum())

    # Weighed by one over the chance to be drawn, the sample is as large as the catalog.
    assert np.mean(totals) == pytest.approx(ratings.n_films, rel=0.1)
