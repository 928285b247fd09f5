"""How personal lists are, against values worked out by hand."""

import math
from dataclasses import fields

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from recommender.evaluation.bootstrap import interval
from recommender.evaluation.measure import Ranking
from recommender.evaluation.measures import MEASURES
from recommender.evaluation.personal_lists import (
    Films,
    PersonalFigures,
    figures_of_lists,
    influence,
    lists_apart,
    measure_lists,
    personalisation,
)
from recommender.ratings.histories import Histories
from tests.recommender.people import people_of

N_FILMS = 130
# Film 0 is rated most, film 129 least: the 100 most rated are those below 100.
COUNTS = np.arange(N_FILMS, 0, -1, dtype=np.int64) ** 2
NO_GENRES = pd.DataFrame({"genres": [[] for _ in range(N_FILMS)]})


def people(*films: list[int]) -> Histories:
    return people_of(films, [[5.0] * len(one) for one in films], N_FILMS)


def listing(*films: list[int]) -> np.ndarray:
    """Scores that put these films first for each person, and no others."""
    scores = np.full((len(films), N_FILMS), np.nan, np.float32)
    for row, one in enumerate(films):
        scores[row, one] = np.arange(len(one), 0, -1)
    return scores


def measured(
    lists: list[list[int]], told: Histories, wanted: Histories, genres: pd.DataFrame = NO_GENRES
) -> PersonalFigures:
    return measure_lists(lambda _: listing(*lists), told, wanted, Films.of(COUNTS, genres))


def test_ndcg_and_weighted_recall_by_hand() -> None:
    figures = measured([[1, 2, 3]], people([0]), people([2, 120]))

    assert figures.ndcg_10[0] == pytest.approx((1 / math.log2(3)) / (1 + 1 / math.log2(3)))
    # The weights are 1 / sqrt(128 ** 2) and 1 / sqrt(10 ** 2).
    assert figures.weighted_recall[0] == pytest.approx((1 / 128) / (1 / 128 + 1 / 10))


def test_a_list_can_find_no_more_than_ten_films_of_those_wanted() -> None:
    wanted = list(range(100, 112))  # the rarest ten are 102 to 111

    best = measured([list(range(102, 112))], people([0]), people(wanted))
    other = measured([list(range(100, 110))], people([0]), people(wanted))

    assert best.weighted_recall[0] == pytest.approx(1)
    assert other.weighted_recall[0] < 1
    assert best.ndcg_10[0] == other.ndcg_10[0] == pytest.approx(1)


def test_the_100_most_rated_films_are_neither_listed_nor_asked_beyond_them() -> None:
    figures = measured([[5, 110, 6, 111]], people([0]), people([5, 111]))

    # Left: 110, 111 are listed, 111 is asked.
    assert figures.ndcg_10_beyond[0] == pytest.approx(1 / math.log2(3))


@given(st.permutations(range(100)), st.sets(st.integers(0, 99), min_size=1, max_size=9))
def test_what_is_listed_and_asked_of_the_top_100_never_counts_beyond_it(
    order: list[int], asked: set[int]
) -> None:
    plain = measured([[120, 125]], people([1]), people([125]))

    figures = measured([[*order, 120, 125]], people([1]), people([*asked, 125]))

    assert figures.ndcg_10_beyond[0] == plain.ndcg_10_beyond[0]


def test_who_wants_nothing_beyond_the_top_100_has_no_figure_there() -> None:
    figures = measured([[5, 110], [5, 110]], people([0], [0]), people([5], [110]))

    assert np.isnan(figures.ndcg_10_beyond).tolist() == [True, False]


@given(st.lists(st.integers(0, N_FILMS - 1), min_size=1, max_size=20, unique=True))
def test_films_told_are_never_listed(told: list[int]) -> None:
    wanted = next(film for film in range(N_FILMS) if film not in told)

    figures = measured([told], people(told), people([wanted]))

    assert figures.distinct_films == 0
    assert figures.ndcg_10.tolist() == figures.weighted_recall.tolist() == [0]
    assert figures.share_best_known == 0


def test_the_same_list_for_all_is_not_personal_and_different_films_for_all_are() -> None:
    same = np.tile(np.arange(10), (4, 1))
    different = np.arange(40).reshape(4, 10)

    assert personalisation(lists_apart(same, 40)) == 0
    assert personalisation(lists_apart(different, 40)) == 1


def test_personalisation_by_hand_and_nobody_is_compared_with_who_has_no_list() -> None:
    first, second, third = np.arange(10), np.arange(5, 15), np.arange(20, 30)
    nobody = np.full(10, -1)

    apart = lists_apart(np.stack([first, second, third, nobody]), 40)

    # First and second share half, with the third nothing.
    assert apart[:3].tolist() == pytest.approx([0.75, 0.75, 1.0])
    assert np.isnan(apart[3])
    assert personalisation(apart) == pytest.approx(1 - 0.5 / 3)
    assert personalisation(np.full(3, np.nan)) == 0
    assert lists_apart(first[None], 40).tolist() == [0]


def test_personalisation_is_one_minus_the_mean_overlap_of_pairs() -> None:
    random = np.random.default_rng(2)
    lists = np.stack([random.choice(30, 10, replace=False) for _ in range(12)])
    pairs = [(one, other) for one in range(12) for other in range(one)]

    overlap = np.mean([len(set(lists[one]) & set(lists[other])) / 10 for one, other in pairs])

    assert personalisation(lists_apart(lists, 30)) == pytest.approx(1 - overlap)


def test_the_interval_of_personalisation_is_as_wide_as_other_peoples_would_spread() -> None:
    """Lists of other people of the same kind, drawn many times: how far does the figure spread?"""
    random = np.random.default_rng(4)

    def draw() -> np.ndarray:
        return lists_apart(
            np.stack([random.permutation(12 if random.random() < 0.5 else 60)[:10] for _ in range(60)]), 60
        )

    drawn = [draw() for _ in range(300)]
    widths = [np.subtract(*interval(influence(apart))[::-1]) for apart in drawn[:20]]
    spread = np.subtract(*np.quantile([personalisation(apart) for apart in drawn], [0.975, 0.025]))

    assert np.mean([influence(apart).mean() for apart in drawn]) == pytest.approx(
        np.mean([personalisation(apart) for apart in drawn])
    )
    assert np.mean(widths) == pytest.approx(spread, rel=0.25)


def test_share_of_the_20_most_rated_and_distinct_films_by_hand() -> None:
    figures = measured([[0, 19, 20, 21], [0, 50]], people([100], [101]), people([1], [2]))

    assert figures.share_best_known == pytest.approx(3 / 6)
    assert figures.distinct_films == 5


def test_genres_match_by_their_cosine_and_rare_genres_count_more() -> None:
    genres = [["Drama"] for _ in range(N_FILMS)]
    genres[1] = ["Drama", "Western"]
    genres[2] = ["Western"]
    genres[3] = []
    table = pd.DataFrame({"genres": genres})
    drama, western = math.log(N_FILMS / (N_FILMS - 2)), math.log(N_FILMS / 2)

    figures = measured([[1], [4], [3], [1]], people([2], [5], [6], [4, 5]), people([9], [9], [9], [9]), table)

    length = math.hypot(drama, western)
    assert figures.genre_match[:2] == pytest.approx([western / length, 1.0])
    assert np.isnan(figures.genre_match[2])
    assert figures.genre_match[3] == pytest.approx(drama / length)


def test_a_person_whom_a_model_cannot_answer_has_an_empty_list() -> None:
    told, wanted = people([0], [1]), people([2], [3])
    lists = np.full((2, 10), -1)

    figures = figures_of_lists(lists, lists, told, wanted, Films.of(COUNTS, None))

    assert figures.ndcg_10.tolist() == [0, 0]
    assert figures.personalisation == figures.share_best_known == figures.distinct_films == 0
    assert np.isnan(figures.genre_match).all()


def test_every_figure_has_its_name() -> None:
    measured_names = {field.name for figures in (Ranking, PersonalFigures) for field in fields(figures)}

    assert measured_names - set(MEASURES) == {"users", "apart"}
