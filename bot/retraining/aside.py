"""A thread beside the replies, for work that is done again and again until the process ends."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

_END_SECONDS: Final = 5.0


@contextmanager
def running_aside(name: str, work: Callable[[Callable[[float], bool]], None]) -> Iterator[None]:
    """Works in a thread of its own for as long as the ``with`` block lasts.

    Args:
        name: Of the thread.
        work: Works until it is told to end; gets what waits so many seconds, and is True when it is time to.
    """
    ended = threading.Event()
    thread = threading.Thread(target=work, args=(ended.wait,), name=name, daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join(timeout=_END_SECONDS)
