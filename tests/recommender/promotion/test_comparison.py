"""Two models on the same people: whom the gate asks, for how long, and what it finds."""

import numpy as np
import pytest

from recommender.evaluation.measure import measure_ranking, measure_stars
from recommender.evaluation.objective import LIKED
from recommender.models.popularity import Popularity
from recommender.promotion.comparison import compare_first_lists, compare_ranking, compare_stars
from recommender.promotion.held_out import LIKES, HeldOut
from recommender.ratings.interactions import Interactions
from recommender.ratings.splits import whole_people
from tests.recommender.conftest import make_dataset, make_ratings
from tests.recommender.promotion.stand_ins import Answering, Personal, only

N_FILMS = 300


@pytest.fixture(scope="module")
def ratings() -> Interactions:
    return Interactions.from_dataset(make_dataset(make_ratings(1600, N_FILMS), N_FILMS))


@pytest.fixture(scope="module")
def people(ratings: Interactions) -> HeldOut:
    return HeldOut.of(whole_people(ratings))


@pytest.fixture(scope="module")
def popularity(people: HeldOut) -> Popularity:
    return Popularity().fit(people.split.train)


def test_nobody_asked_was_trained_on_and_all_who_liked_a_newest_film_are_asked(people: HeldOut) -> None:
    assert not set(people.users) & set(people.split.train.users)
    liked = people.split.test.users[people.split.test.ratings >= 4]
    assert set(people.users) == set(liked)
    assert people.looks == (len(people.users),)


def test_the_order_of_people_depends_on_their_ids_alone(ratings: Interactions, people: HeldOut) -> None:
    turned = HeldOut.of(whole_people(ratings.subset(np.arange(len(ratings))[::-1])))
    fewer = only(people, people.users[::2])

    assert turned.users.tolist() == people.users.tolist()
    assert fewer.users.tolist() == people.users[::2].tolist()
    assert people.users.tolist() != sorted(people.users.tolist())


def test_first_likes_come_from_all_ratings_of_a_person_and_later_ones_are_asked(people: HeldOut) -> None:
    assert set(people.told) <= set(LIKES)
    both = people.split
    for likes, told in people.told.items():
        wanted = people.wanted[likes]
        assert told.lengths.tolist() == [likes] * len(told)
        assert told.users.tolist() == wanted.users.tolist()
        for row, user in enumerate(told.users):
            liked = {
                film
                for part in (both.given, both.test)
                for film in part.films[(part.users == user) & (part.ratings >= 4)]
            }
            known = set(told.films[told.indptr[row] : told.indptr[row + 1]])
            asked = set(wanted.films[wanted.indptr[row] : wanted.indptr[row + 1]])
            assert known | asked == liked
            assert not known & asked


def test_figures_are_those_of_all_who_were_held_out(people: HeldOut, popularity: Popularity) -> None:
    other = Answering(-popularity.counts, stars=3.0)

    ranking, asked = compare_ranking(popularity, other, people)
    stars = compare_stars(popularity, other, people, asked)

    assert ranking.new == pytest.approx(measure_ranking(popularity, people.split, LIKED).ndcg_10.mean())
    assert ranking.low <= ranking.new - ranking.old <= ranking.high
    split = people.stars_of(asked)
    assert stars.new == pytest.approx(measure_stars(popularity, split).figures.rmse)
    assert stars.low <= stars.new - stars.old <= stars.high


def test_a_clear_difference_is_told_by_the_first_people_asked(
    people: HeldOut, popularity: Popularity
) -> None:
    worst = Answering(-popularity.counts)
    few = only(people, people.users, most_scores=40 * N_FILMS)

    pair, asked = compare_ranking(worst, popularity, few)

    assert few.looks[:2] == (40, 80)
    assert few.looks[-1] == len(people.users)
    assert pair.high < 0
    assert asked.tolist() == few.users[:40].tolist()


def test_without_a_difference_everybody_is_asked_once(people: HeldOut, popularity: Popularity) -> None:
    same = Answering(popularity.counts)
    few = only(people, people.users, most_scores=40 * N_FILMS)
    told: list[float] = []

    pair, asked = compare_ranking(same, popularity, few, lambda _, done, total: told.append(done / total))

    assert len(asked) == len(people.users)
    assert sum(same.people_asked) == len(people.users)
    assert (pair.low, pair.high) == (0, 0)
    assert told == sorted(told)
    assert told[-1] == 1


def test_several_looks_make_intervals_wider(people: HeldOut, popularity: Popularity) -> None:
    noise = np.random.default_rng(3).normal(0, 2, N_FILMS)
    nearly = Answering(popularity.counts + noise)
    few = only(people, people.users, most_scores=40 * N_FILMS)

    once, everybody = compare_ranking(nearly, popularity, people)
    often, asked = compare_ranking(nearly, popularity, few)

    assert len(asked) == len(everybody)
    assert often.low < once.low <= once.high < often.high


def test_first_lists_are_fewer_in_large_catalogs(people: HeldOut) -> None:
    few = only(people, people.users, most_scores=40 * N_FILMS)

    assert 0 < len(few.told[1]) <= 10


def test_lists_of_ones_own_are_more_personal_and_the_interval_says_so(
    people: HeldOut, popularity: Popularity
) -> None:
    beyond, personal = compare_first_lists(Personal(N_FILMS), popularity, people)

    assert personal.new > 0.8
    assert personal.old < 0.3
    assert personal.low <= personal.new - personal.old <= personal.high
    assert personal.low > 0.4
    assert beyond.new < beyond.old


def test_a_model_that_predicts_no_stars_has_no_figure(people: HeldOut, popularity: Popularity) -> None:
    silent = Answering(popularity.counts, stars=np.nan)

    pair = compare_stars(silent, popularity, people, people.users)

    assert np.isnan([pair.new, pair.old, pair.low, pair.high]).all()
