"""Work beside the replies."""

import threading
from collections.abc import Callable

import pytest

from bot.retraining.aside import running_aside

_SOON = 30.0  # seconds


def test_work_goes_on_beside_and_is_told_to_end() -> None:
    begun, told = threading.Event(), threading.Event()

    def work(wait: Callable[[float], bool]) -> None:
        begun.set()
        if wait(_SOON):
            told.set()

    with running_aside("work", work):
        assert begun.wait(_SOON)
        assert not told.is_set()
    assert told.is_set()


def test_work_is_told_to_end_after_an_error_too() -> None:
    told = threading.Event()

    def work(wait: Callable[[float], bool]) -> None:
        if wait(_SOON):
            told.set()

    with pytest.raises(ValueError, match="beside"), running_aside("work", work):
        raise ValueError("beside")
    assert told.is_set()
