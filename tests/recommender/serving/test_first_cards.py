import numpy as np

from recommender.serving.first_cards import CARDS, FirstCards

N = 40
ROWS = np.arange(100, 100 + N)
YEARS = np.array([1950 + 10 * (place % 7) for place in range(N)])
GENRES = np.eye(5, dtype=np.float32)[np.arange(N) % 5]
COUNTS = np.arange(N, 0, -1) * 10


def cards(counts: np.ndarray = COUNTS, years: np.ndarray = YEARS) -> FirstCards:
    return FirstCards(ROWS, counts, years, GENRES)


def asked_in_turn(chooser: FirstCards, number: int) -> list[int]:
    asked: list[int] = []
    for _ in range(number):
        row = chooser.next([], asked)
        assert row is not None
        asked.append(row)
    return asked


def test_the_best_known_film_is_asked_about_first() -> None:
    assert cards().next([], []) == 100


def test_no_film_is_asked_about_twice_and_there_is_an_end() -> None:
    asked = asked_in_turn(cards(), N)
    assert sorted(asked) == ROWS.tolist()
    assert cards().next([], asked) is None
    assert cards().next(asked, []) is None
    assert FirstCards(ROWS[:0], COUNTS[:0], YEARS[:0], GENRES[:0]).next([], []) is None


def test_films_are_spread_over_kinds_and_decades() -> None:
    places = np.array(asked_in_turn(cards(), CARDS)) - 100
    assert len({*(places % 7).tolist()}) >= 5
    assert len({*(places % 5).tolist()}) == 5


def test_a_decade_has_four_of_ten_however_well_known_it_is() -> None:
    years = np.where(np.arange(N) < 20, 2013, np.where(np.arange(N) % 2, 1980, 1950))
    counts = np.where(np.arange(N) < 20, 10**6, 10)
    asked = asked_in_turn(cards(counts, years), CARDS)
    assert sum(row < 120 for row in asked) == 4


def test_what_people_with_such_answers_rank_high_comes_earlier() -> None:
    scores = np.zeros(200, np.float32)
    scores[130] = 9.0
    assert cards(np.full(N, 10)).next([100], [], scores) == 130


def test_films_outside_of_the_pool_do_no_harm() -> None:
    assert cards().next([3, 199], [7]) == 100


def test_a_film_without_a_year_is_no_neighbour_by_its_year() -> None:
    assert cards(years=np.zeros(N, np.int64)).next([], [100]) is not None
