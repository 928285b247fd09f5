"""Threads: work in parts on all cores, with one BLAS thread each."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

Part = TypeVar("Part")
Result = TypeVar("Result")


def in_threads(work: Callable[[Part], Result], parts: Iterable[Part]) -> Iterator[Result]:
    """Results of ``work`` on each part, in the order of the parts, a few parts at a time.

    numpy lets other threads run while it computes. Small parts need less memory and time than one large
    array: temporary arrays stay in the processor's cache.
    """
    with ThreadPoolExecutor(os.cpu_count() or 1) as threads:
        yield from threads.map(work, parts)


@contextmanager
def one_thread_for_blas() -> Iterator[None]:
    """Limits BLAS to one thread.

    Its threads spin while they wait for each other. Beside other processes, such as a bot that answers,
    products of narrow matrices took ten times the processor time.
    """
    with threadpool_limits(1, "blas"):
        yield
