"""Work in parts on all cores: numpy lets other threads run while it computes; BLAS keeps to one each."""

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

    Small parts need less memory than one large array, and less time: temporary arrays stay in the processor's
    cache and are not given back to the system after each step.
    """
    with ThreadPoolExecutor(os.cpu_count() or 1) as threads:
        yield from threads.map(work, parts)


@contextmanager
def one_thread_for_blas() -> Iterator[None]:
    """Within, BLAS uses no threads of its own.

    They turn in a loop while they wait for each other. Where other processes want the cores too, as beside a
    bot that answers, narrow products took ten times the processor time.
    """
    with threadpool_limits(1, "blas"):
        yield
