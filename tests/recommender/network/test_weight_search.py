"""How much each branch counts, found on people and ratings that none of them has seen."""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import pandas as pd
import pytest

from recommender.evaluation.personal_lists import Films
from recommender.network.branch import Branch
from recommender.network.branch_weights import BranchWeights
from recommender.network.weight_search import CandidateScores, find_weights
from recommender.progress import no_progress
from recommender.ratings.histories import Histories
from tests.recommender.people import people_of

PEOPLE, KINDS = 160, 8
# Films that are only told of, then those that may be wanted, the most rated first.
ONLY_TOLD, N_FILMS = PEOPLE + KINDS * 40, PEOPLE + KINDS * 40 + 240
NAMES = ("tower", "linear", "factors", "popularity")
KIND = np.arange(N_FILMS) % KINDS
COUNTS = np.concatenate([np.ones(ONLY_TOLD, np.int64), np.arange(240, 0, -1) ** 2])


class Known(Branch):
    """A branch whose scores are made up, a row a person."""

    def __init__(self, name: str, scores: np.ndarray, only_told: float = -9.0) -> None:
        """``only_told``: score of the films that are only told of."""
        object.__setattr__(self, "name", name)
        object.__setattr__(self, "of_people", np.where(np.arange(N_FILMS) < ONLY_TOLD, only_told, scores))

    def score_people(self, indptr: np.ndarray, films: np.ndarray, _ratings: np.ndarray) -> np.ndarray:
        """The first film somebody was told of is their number."""
        rows = films[indptr[:-1]] if len(films) else np.zeros(0, np.int64)
        scores: np.ndarray = self.of_people[rows].astype(np.float32)  # type: ignore[attr-defined]
        return scores


def people_who_want(
    told: int, wanted: int = 10, *, others: float = 0.0, pull: float = 0.25
) -> tuple[Histories, Histories]:
    """People who were told of so many films of their kind and want others of it, popular ones more often.

    ``others``: how likely films of other kinds are, beside one of their own; ``pull``: of popularity.
    """
    random = np.random.default_rng(5)
    given, asked = [], []
    for person in range(PEOPLE):
        likely = np.where(np.equal(KIND, person % KINDS), 1, others) * COUNTS.astype(np.float64) ** pull
        likely[:ONLY_TOLD] = 0
        given.append([person + KINDS * at for at in range(told)])
        asked.append(random.choice(N_FILMS, wanted, replace=False, p=likely / likely.sum()).tolist())
    stars = [[5.0] * len(one) for one in given], [[5.0] * len(one) for one in asked]
    return people_of(given, stars[0], N_FILMS), people_of(asked, stars[1], N_FILMS)


def some_branches(**scores: np.ndarray) -> list[Branch]:
    """Noise, but for the branches given; and popularity."""
    random = np.random.default_rng(6)
    found = {name: random.normal(size=(PEOPLE, N_FILMS)) for name in NAMES} | scores
    found["popularity"] = popular()
    return [Known(name, found[name]) for name in NAMES]


def popular() -> np.ndarray:
    logs = np.log1p(COUNTS[ONLY_TOLD:])
    likes = np.concatenate([np.zeros(ONLY_TOLD), (logs - logs.mean()) / logs.std()])
    return np.tile(likes, (PEOPLE, 1))


def taste(strength: float, seed: int = 7) -> np.ndarray:
    """Scores of a branch that knows what kind of film a person wants, with noise."""
    same = np.arange(PEOPLE)[:, None] % KINDS == KIND
    found: np.ndarray = strength * same + np.random.default_rng(seed).normal(size=same.shape)
    return found / found.std()


FILMS = Films.of(COUNTS, pd.DataFrame({"genres": [[f"kind {kind}"] for kind in KIND]}))
SCALE = np.ones(len(NAMES), np.float32)


def searched(
    branches: list[Branch], cold: Mapping[int, tuple[Histories, Histories]] | None = None, seed: int = 1
) -> tuple[BranchWeights, float]:
    return find_weights(
        NAMES,
        CandidateScores.of(branches, SCALE, *people_who_want(40)),
        {likes: CandidateScores.of(branches, SCALE, *question) for likes, question in (cold or {}).items()},
        FILMS,
        SCALE,
        progress=no_progress,
        seed=seed,
    )


def test_a_branch_that_knows_something_counts_and_noise_does_not() -> None:
    weights, quality = searched(some_branches(linear=taste(4)))

    warm = dict(zip(NAMES, weights.warm, strict=True))
    assert warm["linear"] > 0.4
    assert abs(warm["tower"]) < 0.15
    assert abs(warm["factors"]) < 0.15
    question = CandidateScores.of(some_branches(linear=taste(4)), SCALE, *people_who_want(40))
    alone = [question.quality(np.eye(4, dtype=np.float32)[[at]]) for at in range(4)]
    assert quality > max(alone)


def test_branches_that_know_different_things_both_count() -> None:
    even = np.arange(N_FILMS) // KINDS % 2 == 0
    halves = [np.where(own, taste(5, seed), taste(0, seed)) for own, seed in ((even, 8), (~even, 9))]

    weights, _ = searched(some_branches(tower=halves[0], factors=halves[1]))

    warm = dict(zip(NAMES, weights.warm, strict=True))
    assert min(warm["tower"], warm["factors"]) > 0.2
    assert abs(warm["linear"]) < 0.1


def test_warm_weights_add_up_to_one_however_strong_the_branches() -> None:
    weights, _ = searched(some_branches(linear=taste(4), tower=taste(2, 3)))

    # The mean of searches may cancel a little where they differ in sign.
    assert np.abs(weights.warm).sum() == pytest.approx(1, abs=0.05)


def test_the_same_seed_finds_the_same_weights() -> None:
    (one, _), (again, _) = (searched(some_branches(linear=taste(2)), seed=7) for _ in range(2))

    assert one.as_json() == again.as_json()


def test_without_new_people_weights_are_warm_from_the_start() -> None:
    weights, _ = searched(some_branches(linear=taste(2)))

    np.testing.assert_array_equal(weights.cold, weights.warm)


def test_lists_of_new_people_keep_the_promise_though_popularity_would_be_right_more_often() -> None:
    branches = some_branches(tower=taste(1.5), linear=popular())
    cold = {likes: people_who_want(likes, others=0.7, pull=5.0) for likes in (1, 3, 10)}

    weights, _ = searched(branches, cold)

    for likes, (told, wanted) in cold.items():
        question = CandidateScores.of(branches, SCALE, told, wanted)
        popular_lists, personal_lists = (
            question.figures(np.eye(4, dtype=np.float32)[[at]], FILMS).ndcg_10.mean() for at in (3, 0)
        )
        assert popular_lists > personal_lists
        found = question.figures(weights.of(question.known), FILMS)
        assert found.personalisation >= (0.63 if likes == 1 else 0.78) - 0.03
        assert found.share_best_known <= (0.52 if likes == 1 else 0.42) + 0.03


def test_new_people_are_served_by_what_knows_them() -> None:
    """The tower is right for those of whom little is known, the linear branch for the others."""
    cold = {likes: people_who_want(likes) for likes in (1, 3)}
    good, noise = taste(4), taste(0, 11)

    class ByLength(Known):
        """Knows only people of some lengths."""

        def __init__(self, name: str, *, short: bool) -> None:
            super().__init__(name, good)
            object.__setattr__(self, "short", short)

        def score_people(self, indptr: np.ndarray, films: np.ndarray, _ratings: np.ndarray) -> np.ndarray:
            rows = films[indptr[:-1]]
            knows = (np.diff(indptr) < 20) == self.short  # type: ignore[attr-defined]
            return np.where(knows[:, None], good[rows], noise[rows]).astype(np.float32)

    branches = some_branches()
    branches[0], branches[1] = ByLength("tower", short=True), ByLength("linear", short=False)

    weights, _ = searched(branches, cold)

    first, later = (
        dict(zip(NAMES, row, strict=True)) for row in weights.of(np.array([[1.0], [40.0]], np.float32))
    )
    assert first["tower"] > 2 * abs(first["linear"])
    assert later["linear"] > 2 * abs(later["tower"])


def test_nobody_to_choose_on_leaves_the_usual_weights() -> None:
    nobody = people_of([], [], N_FILMS)
    branches = some_branches()

    weights, quality = find_weights(
        NAMES,
        CandidateScores.of(branches, SCALE, nobody, nobody),
        {},
        FILMS,
        SCALE,
        progress=no_progress,
        seed=1,
    )

    assert quality == 0
    np.testing.assert_allclose(weights.warm, [0.3, 0.4, 0.3, 0], atol=1e-6)


def test_a_catalog_of_nothing_but_well_known_films_is_searched_too() -> None:
    """Fewer than a hundred films: nothing is left without the hundred most rated."""
    all_known = replace(FILMS, well_known=np.ones(N_FILMS, bool))
    branches = some_branches(tower=taste(4))
    question = CandidateScores.of(branches, SCALE, *people_who_want(3))

    weights, _ = find_weights(NAMES, question, {3: question}, all_known, SCALE, progress=no_progress, seed=1)

    after_three = weights.of(question.known)[0]
    assert np.isfinite(after_three).all()
    assert after_three[0] == max(after_three)


def test_what_was_told_is_no_candidate() -> None:
    told, wanted = people_who_want(40)

    branches = [Known(name, popular(), only_told=9.0) for name in NAMES]

    question = CandidateScores.of(branches, SCALE, told, wanted)

    for row, films in enumerate(question.candidates):
        own = told.films[told.indptr[row] : told.indptr[row + 1]]
        assert not set(films[films >= 0]) & set(own)
        asked = wanted.films[wanted.indptr[row] : wanted.indptr[row + 1]]
        assert (question.relevant[row] == np.isin(films, asked)).all()
