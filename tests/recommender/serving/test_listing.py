from itertools import chain, islice

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from recommender.serving.listing import least_stars, lists_of


def first_lists(series: str, n: int, count: int) -> list[str]:
    films = list(enumerate(series))
    return ["".join(series[row] for row in listed) for listed in islice(lists_of(iter(films), n), count)]


def test_a_third_film_of_a_series_waits_for_the_next_list() -> None:
    assert first_lists("aaabcdefgh", 4, 3) == ["aabc", "adef", "gh"]


def test_a_list_is_filled_when_only_one_series_is_left() -> None:
    assert first_lists("aaaa", 3, 2) == ["aaa", "a"]
    assert first_lists("aaab", 3, 2) == ["aab", "a"]


@given(series=st.text("abc", max_size=30), n=st.integers(1, 8))
def test_every_film_stands_in_one_list_and_all_but_the_last_are_full(series: str, n: int) -> None:
    lists = list(lists_of(iter(list(enumerate(series))), n))
    assert sorted(chain.from_iterable(lists)) == list(range(len(series)))
    assert [len(listed) for listed in lists[:-1]] == [n] * max(len(lists) - 1, 0)


def test_only_as_much_of_the_ranking_is_read_as_a_list_needs() -> None:
    ranking = iter([(row, str(row)) for row in range(100)])
    next(lists_of(ranking, 5))
    assert next(ranking)[0] == 5


@pytest.mark.parametrize(
    ("stars", "least"),
    [
        ([5.0], (5 + 5 * 3.5) / 6),
        ([1.0, 1.0], (2 + 5 * 3.5) / 7),
        ([1.0] * 5 + [5.0] * 3, (20 + 5 * 3.5) / 13),
        ([5.0] * 100, 4.0),
    ],
)
def test_the_bar_is_the_persons_mean_pulled_to_everybodys_and_never_above_four(
    stars: list[float], least: float
) -> None:
    assert least_stars(np.array(stars, np.float32), 3.5) == pytest.approx(least)
