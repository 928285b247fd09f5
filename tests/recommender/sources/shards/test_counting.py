"""What is counted part by part is what memory would count."""

import numpy as np
import pytest

from recommender.ratings.account_weighting import popular_counts_and_means, without_one_film_accounts
from recommender.ratings.interactions import Interactions
from recommender.ratings.splits import whole_people
from recommender.sources.shards import Everybody


def test_what_is_counted_is_what_memory_would_count(
    streamed: tuple[Interactions, Everybody], everything: Interactions
) -> None:
    _, everybody = streamed
    split = whole_people(everything)
    known = without_one_film_accounts(split.train)
    wanted = known.subset(known.ratings >= 4)
    roots = np.sqrt(np.bincount(wanted.users)[wanted.active_users()])

    np.testing.assert_array_equal(everybody.counts, wanted.film_counts())
    assert everybody.mean_root == pytest.approx(roots.mean())
    assert everybody.n_ratings == len(split.train)
    assert everybody.n_users == len(split.train.active_users())
    once = everything.without_repeats()
    for ours, theirs in zip(everybody.popular, popular_counts_and_means(once), strict=True):
        np.testing.assert_allclose(ours, theirs, rtol=1e-6)
