import numpy as np
import pytest

from recommender.network.factors import CHOSEN, LIKES, FactorBranch, FactorInput
from recommender.progress import no_progress
from recommender.ratings.interactions import Interactions


@pytest.mark.parametrize(("lengths", "expected"), [([2, 3, 90], CHOSEN), ([2, 30, 90], LIKES), ([], CHOSEN)])
def test_short_histories_count_whatever_was_chosen(lengths: list[int], expected: FactorInput) -> None:
    assert FactorInput.for_histories(np.array(lengths)) == expected


@pytest.mark.parametrize(("learned_from", "moves"), [(LIKES, False), (CHOSEN, True)])
def test_a_dislike_moves_a_person_only_where_it_counts(
    ratings: Interactions, learned_from: FactorInput, *, moves: bool
) -> None:
    people = ratings.histories(ratings.active_users())
    branch = FactorBranch.fit(people, 4, 3, learned_from=learned_from, progress=no_progress, seed=1)

    likes, and_a_dislike = (
        branch.score_people(np.array([0, len(stars)]), np.arange(len(stars)), np.array(stars, np.float32))
        for stars in ([5.0, 5.0], [5.0, 5.0, 1.0])
    )

    assert np.allclose(likes, and_a_dislike, atol=1e-5) != moves


def test_what_counts_is_saved(ratings: Interactions) -> None:
    people = ratings.histories(ratings.active_users())
    branch = FactorBranch.fit(people, 4, 2, learned_from=CHOSEN, progress=no_progress, seed=1)

    again = FactorBranch.restored(branch.arrays(), branch.settings())

    assert again.unliked == CHOSEN.unliked
    given = np.array([0, 2]), np.array([0, 1]), np.array([5.0, 1.0], np.float32)
    assert np.allclose(again.score_people(*given), branch.score_people(*given))
