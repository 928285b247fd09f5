"""What the network answers in service: the same however it is asked, and reasons that are true."""

import json
from pathlib import Path

import numpy as np
import pytest

from recommender.errors import BundleError
from recommender.network.answer import MOST_REASONS, SETTINGS_FILE, NetworkScorer
from recommender.network.branch import Branch
from recommender.network.branch_weights import BranchWeights
from recommender.ratings.histories import Histories
from recommender.ratings.interactions import Interactions
from recommender.ratings.top_k import top_k_of_each

NOTHING, NO_STARS = np.zeros(0, np.int64), np.zeros(0, np.float32)
NO_WEIGHTS: dict[str, list[float]] = {"names": [], "cold": [], "warm": [], "half_life": [], "scale": []}
DIALS = (-1.0, -0.5, 0.0, 0.5, 1.0)


def test_one_person_scores_as_in_a_batch(scorer: NetworkScorer, people: Histories) -> None:
    batch = scorer.score_batch(people.indptr, people.films, people.ratings, 0.3)

    for person in range(len(people)):
        own = slice(people.indptr[person], people.indptr[person + 1])
        alone = scorer.score(people.films[own], people.ratings[own], 0.3)
        assert alone.dtype == np.float32
        np.testing.assert_allclose(alone, batch[person], rtol=1e-4, atol=1e-4)


def test_a_score_is_the_weighted_sum_of_the_branches(
    scorer: NetworkScorer, branches: dict[str, Branch], weights: BranchWeights, people: Histories
) -> None:
    given = people.indptr, people.films, people.ratings
    counts = people.lengths.astype(np.float32)[:, None]
    by_branch = [branch.score_people(*given) for branch in branches.values()]

    expected = np.einsum("pb,bpf->pf", weights.of(counts), np.stack(by_branch))

    np.testing.assert_allclose(scorer.score_batch(*given), expected, rtol=1e-3, atol=1e-3)


def test_the_order_of_ratings_does_not_matter(scorer: NetworkScorer) -> None:
    films, stars = np.array([3, 50, 8]), np.array([5, 2, 4], np.float32)

    straight = scorer.score(films, stars)

    np.testing.assert_allclose(scorer.score(films[::-1], stars[::-1]), straight, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("n_ratings", [1, 2, 9])
def test_a_reason_is_the_drop_when_the_rating_is_left_out(
    scorer: NetworkScorer, people: Histories, n_ratings: int
) -> None:
    films, targets = people.films[:n_ratings], np.array([77, 4, 90])
    stars = np.resize(np.array([5, 2, 4], np.float32), n_ratings)

    reasons = scorer.reasons(films, stars, targets)

    left_out = [np.delete(np.arange(n_ratings), at) for at in range(n_ratings)]
    indptr = np.concatenate([[0], np.cumsum([n_ratings, *map(len, left_out)])])
    at = np.concatenate([np.arange(n_ratings), *left_out])
    scores = scorer.score_batch(indptr, films[at], stars[at], known=np.full(n_ratings + 1, n_ratings))
    drops = (scores[0] - scores[1:])[:, targets].T
    liked = stars >= 4
    np.testing.assert_allclose(reasons[:, liked], drops[:, liked], rtol=1e-3, atol=1e-3)
    assert not reasons[:, ~liked].any()
    assert np.abs(reasons[:, liked]).max() > 0.01


def test_of_a_long_history_the_newest_likes_are_tried(scorer: NetworkScorer) -> None:
    films, stars = np.arange(90), np.full(90, 5, np.float32)

    reasons = scorer.reasons(films, stars, np.array([95]))

    assert not reasons[0, :-MOST_REASONS].any()
    assert reasons[0, -MOST_REASONS:].all()


def test_known_says_by_how_many_ratings_the_branches_are_weighed(
    scorer: NetworkScorer, weights: BranchWeights, branches: dict[str, Branch]
) -> None:
    indptr, films, stars = np.array([0, 2]), np.array([3, 50]), np.array([5, 4], np.float32)

    many = scorer.score_batch(indptr, films, stars, known=np.array([40]))

    own = weights.of(np.array([[40.0]], np.float32))[0]
    each = [branch.score_people(indptr, films, stars) for branch in branches.values()]
    np.testing.assert_allclose(many, np.tensordot(own, each, 1), rtol=1e-3, atol=1e-3)
    assert not np.allclose(many, scorer.score_batch(indptr, films, stars), atol=0.1)


def test_nobody_in_particular_gets_finite_answers(scorer: NetworkScorer) -> None:
    assert np.isfinite(scorer.score(NOTHING, NO_STARS)).all()
    assert np.isfinite(scorer.expected_rating(NOTHING, NO_STARS, np.array([0, 5]))).all()
    assert scorer.reasons(NOTHING, NO_STARS, np.array([3, 4])).shape == (2, 0)


def test_expected_stars_are_those_of_the_stars_branch(
    scorer: NetworkScorer, branches: dict[str, Branch]
) -> None:
    films, stars, targets = np.array([3, 50]), np.array([5, 2], np.float32), np.array([7, 3, 99])

    expected = scorer.expected_rating(films, stars, targets)

    whole = branches["stars"].predict(films[None], stars[None])[0]  # type: ignore[attr-defined]
    assert expected.dtype == np.float32
    np.testing.assert_allclose(expected, whole[targets], rtol=1e-5)


def test_the_dial_moves_popularity_and_nothing_else(
    scorer: NetworkScorer, branches: dict[str, Branch]
) -> None:
    films, stars = np.array([3, 50]), np.array([5, 2], np.float32)
    popularity = np.asarray(branches["popularity"].film_embeddings())[:, 0]

    for dial in DIALS:
        added = scorer.score(films, stars, dial) - scorer.score(films, stars)
        per_like = np.polyfit(popularity, added, 1)
        np.testing.assert_allclose(np.polyval(per_like, popularity), added, atol=1e-3)
        assert np.sign(per_like[0]) == -np.sign(dial) or abs(per_like[0]) < 1e-4


def test_lists_become_less_popular_as_the_dial_turns(
    scorer: NetworkScorer, people: Histories, ratings: Interactions
) -> None:
    counts = ratings.film_counts()

    popularity = [
        counts[
            top_k_of_each(scorer.score_batch(people.indptr, people.films, people.ratings, dial), 10)
        ].mean()
        for dial in DIALS
    ]

    steps = -np.diff(popularity)
    assert (steps > 0).all(), popularity
    assert steps.max() < 0.7 * (popularity[0] - popularity[-1]), "a dial, not a switch"


def test_films_that_are_not_listed_come_last_and_the_popular_first(
    scorer: NetworkScorer, branches: dict[str, Branch], weights: BranchWeights, people: Histories
) -> None:
    given = people.indptr, people.films, people.ratings
    likes = np.asarray(branches["popularity"].film_embeddings())[:, 0]
    listed = np.sort(np.argsort(-likes, kind="stable")[:40])
    others = np.setdiff1d(np.arange(100), listed)

    scores = NetworkScorer(branches.values(), weights, most_listed=40).score_batch(*given)

    np.testing.assert_allclose(scores[:, listed], scorer.score_batch(*given)[:, listed], rtol=1e-4, atol=1e-4)
    assert (scores[:, others].max(axis=1) < scores[:, listed].min(axis=1)).all()
    falling = others[np.argsort(-likes[others], kind="stable")]
    assert (np.diff(scores[:, falling], axis=1) <= 0).all()
    assert (scores[:, falling[0]] > scores[:, falling[-1]]).all()


def test_reasons_of_listed_films_are_those_of_the_whole_catalog(
    scorer: NetworkScorer, branches: dict[str, Branch], weights: BranchWeights
) -> None:
    some = NetworkScorer(branches.values(), weights, most_listed=40)
    films, stars, every = np.array([3, 50, 8]), np.array([5, 2, 4], np.float32), np.arange(100)

    reasons = some.reasons(films, stars, every)

    expected = scorer.reasons(films, stars, every)
    likes = np.asarray(branches["popularity"].film_embeddings())[:, 0]
    listed = np.isin(every, np.argsort(-likes, kind="stable")[:40])
    np.testing.assert_allclose(reasons[listed], expected[listed], rtol=1e-4, atol=1e-4)
    assert not reasons[~listed].any()


def saved(scorer: NetworkScorer, directory: Path) -> dict[str, np.ndarray]:
    settings = {name: branch.settings() for name, branch in scorer.branches.items()}
    numbers = {"branches": settings, "weights": scorer.weights.as_json()}
    (directory / SETTINGS_FILE).write_text(json.dumps(numbers))
    return {name: array for one in scorer.branches.values() for name, array in one.arrays().items()}


def test_what_is_saved_answers_the_same(scorer: NetworkScorer, people: Histories, tmp_path: Path) -> None:
    again = NetworkScorer.load(tmp_path, saved(scorer, tmp_path))

    given = people.indptr, people.films, people.ratings
    np.testing.assert_allclose(again.score_batch(*given), scorer.score_batch(*given), rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize(
    "numbers",
    [
        None,
        "not JSON",
        "[]",
        '{"blend": {"many": {}, "few": {}}, "factors": {}}',  # of bundles before the network was a package
        '{"branches": {"unheard of": {}}, "weights": {}}',
        json.dumps({"branches": {"popularity": {}}, "weights": NO_WEIGHTS}),
    ],
    ids=["missing", "damaged", "a list", "old", "unknown branch", "a branch is missing"],
)
def test_numbers_that_cannot_be_used_are_one_line_that_says_what_to_do(
    scorer: NetworkScorer, tmp_path: Path, numbers: str | None
) -> None:
    arrays = saved(scorer, tmp_path)
    (tmp_path / SETTINGS_FILE).unlink() if numbers is None else (tmp_path / SETTINGS_FILE).write_text(numbers)

    with pytest.raises(BundleError, match=r"^.*network\.json.*train again\.$"):
        NetworkScorer.load(tmp_path, arrays)


def test_a_missing_array_is_said(scorer: NetworkScorer, tmp_path: Path) -> None:
    arrays = saved(scorer, tmp_path)
    del arrays["tower_rated"]

    with pytest.raises(BundleError, match="tower_rated"):
        NetworkScorer.load(tmp_path, arrays)
