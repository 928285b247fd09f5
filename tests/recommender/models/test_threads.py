"""Work in parts on all cores."""

import threading

import pytest

from recommender.models.threads import in_threads


def test_results_come_in_the_order_of_the_parts() -> None:
    first_waits = threading.Event()

    def work(part: int) -> int:
        if part == 0:
            first_waits.wait(0.05)  # the others end before it
        return part * part

    assert list(in_threads(work, range(20))) == [part * part for part in range(20)]


def test_an_error_in_a_part_is_not_lost() -> None:
    with pytest.raises(ZeroDivisionError):
        list(in_threads(lambda part: 1 // part, [2, 1, 0]))
