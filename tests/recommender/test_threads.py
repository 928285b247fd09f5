"""Work in parts on all cores, with BLAS on one each."""

import threading

import pytest
from threadpoolctl import threadpool_info

from recommender.threads import in_threads, one_thread_for_blas


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


def test_blas_has_one_thread_for_as_long_as_asked() -> None:
    def threads_of_blas() -> list[int]:
        return [one["num_threads"] for one in threadpool_info() if one["user_api"] == "blas"]

    before = threads_of_blas()
    with one_thread_for_blas():
        within = threads_of_blas()

    assert before
    assert set(within) == {1}
    assert threads_of_blas() == before
