"""Candidates: the same quality as over the whole catalog, for less."""

import numpy as np
import pytest

from recommender.models import network_candidates
from recommender.models.network_blend import ranking_quality
from recommender.models.network_candidates import Candidates
from recommender.ratings.histories import Histories

N_FILMS = 300


@pytest.fixture
def people() -> tuple[Histories, Histories]:
    """What forty people rated, and what else is relevant to them."""
    random = np.random.default_rng(1)
    orders = [random.permutation(N_FILMS) for _ in range(40)]
    given = Histories.of_lists([order[:9] for order in orders], [[4.0] * 9] * 40, N_FILMS)
    wanted = Histories.of_lists([order[9:14] for order in orders], [[5.0] * 5] * 40, N_FILMS)
    return given, wanted


def scores_of(people: Histories) -> dict[str, np.ndarray]:
    random = np.random.default_rng(2)
    by_film = random.normal(size=(2, N_FILMS)).astype(np.float32)
    other = np.asarray(people.seen @ random.normal(size=(N_FILMS, N_FILMS)), np.float32)
    return {"popularity": np.tile(by_film[0], (len(people), 1)), "linear": 7 * other}


@pytest.mark.parametrize("most_films", [N_FILMS, 50], ids=["all films", "the best of each branch"])
def test_quality_is_that_over_the_whole_catalog(
    people: tuple[Histories, Histories], monkeypatch: pytest.MonkeyPatch, most_films: int
) -> None:
    monkeypatch.setattr(network_candidates, "MOST_FILMS", most_films)
    given, wanted = people
    candidates = Candidates.of(scores_of, given, wanted)
    weights = {"popularity": 0.7, "linear": 0.3}

    found = candidates.quality(candidates.blended(weights))

    whole = sum(weights[name] * candidates.scales[name] * one for name, one in scores_of(given).items())
    assert found == pytest.approx(ranking_quality(np.asarray(whole), given, wanted), abs=0.01)
    assert found > 0


def test_branches_come_to_one_size(people: tuple[Histories, Histories]) -> None:
    candidates = Candidates.of(scores_of, *people)

    assert [scores.std() for scores in candidates.scores.values()] == pytest.approx([1, 1], abs=0.01)


def test_films_left_out_are_no_candidates(people: tuple[Histories, Histories]) -> None:
    given, wanted = people
    first = given.take(np.zeros(len(given), np.int64))

    candidates = Candidates.of(scores_of, given, wanted, left_out=first)

    assert candidates.hopeless.sum(axis=1).tolist() == first.lengths.tolist()
    assert candidates.hopeless[:, first.films[:9]].all()


def test_weights_may_differ_between_people(people: tuple[Histories, Histories]) -> None:
    candidates = Candidates.of(scores_of, *people)
    weights = np.linspace(0, 1, 40)

    total = candidates.blended({"linear": weights, "popularity": 0.0})

    np.testing.assert_allclose(total, weights[:, None] * candidates.scores["linear"], rtol=1e-5)


def test_quality_is_that_of_a_few_people_at_a_time(
    people: tuple[Histories, Histories], monkeypatch: pytest.MonkeyPatch
) -> None:
    candidates = Candidates.of(scores_of, *people)
    total = candidates.scores["linear"]
    at_once = candidates.quality(total)
    monkeypatch.setattr(network_candidates, "PEOPLE_AT_ONCE", 7)

    assert candidates.quality(total) == pytest.approx(at_once)
    alone = [candidates.take(np.array([row])).quality(total[[row]]) for row in range(len(total))]
    assert np.mean(alone) == pytest.approx(at_once)
