"""People of the deep branch: everybody once a pass."""

import numpy as np
import pytest

from recommender.models.network_deep_people import PeopleInMemory
from recommender.ratings.histories import Histories
from recommender.ratings.interactions import Interactions


@pytest.fixture
def people(ratings: Interactions) -> Histories:
    return ratings.histories(ratings.active_users())


def seen(source: PeopleInMemory, batch: int = 16, *, seed: int = 1) -> list[tuple[tuple[int, float], ...]]:
    """Everybody in a pass, as their films and stars."""
    found = []
    for lengths, films, stars in source.one_pass(batch, seed=seed):
        assert len(lengths) <= batch
        ends = np.cumsum(lengths)
        for start, end in zip(ends - lengths, ends, strict=True):
            found.append(tuple(zip(films.numpy()[start:end], stars.numpy()[start:end], strict=True)))
    return found


def of(people: Histories) -> list[tuple[tuple[int, float], ...]]:
    one = (people.take(np.array([row])) for row in range(len(people)))
    return [tuple(zip(row.films, row.ratings, strict=True)) for row in one]


def test_a_pass_holds_everybody_once_in_an_order_of_its_own(people: Histories) -> None:
    source = PeopleInMemory(people, 4.0)

    first, second = seen(source, seed=1), seen(source, seed=2)

    assert sorted(first) == sorted(second) == sorted(of(people))
    assert first != second


def test_who_wants_nothing_is_left_out(people: Histories) -> None:
    source = PeopleInMemory(people, 5.0)

    assert 0 < len(source) < len(people)
    assert all(max(stars for _, stars in one) >= 5 for one in seen(source))


def test_a_pass_is_bounded_however_many_people_there_are(people: Histories) -> None:
    source = PeopleInMemory(people, 4.0, most_a_pass=30)

    first, second = seen(source, seed=1), seen(source, seed=2)

    assert len(first) == len(set(first)) == len(second) == len(source) == 30
    assert set(first) != set(second)
