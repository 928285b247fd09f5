"""A thread that looks at the disk and at training runs, and tells admins what they should know."""

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from bot.retraining.disk import disk_of
from bot.service.notices import look
from bot.service.service import Service

LOOK_S: Final = 5.0
_END_S: Final = 5.0
_log = logging.getLogger(__name__)


@contextmanager
def watched(service: Service, data_dir: Path) -> Iterator[None]:
    """Looks again and again for as long as the ``with`` block lasts."""
    ended = threading.Event()
    thread = threading.Thread(target=watch, args=(service, data_dir, ended.wait), name="watch", daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join(timeout=_END_S)


def watch(service: Service, data_dir: Path, wait: Callable[[float], bool]) -> None:
    """Looks until it is told to end.

    Args:
        service: Of this process.
        data_dir: On the disk that is looked at.
        wait: Waits so many seconds; True when it is time to end.
    """
    while not wait(LOOK_S):
        if not service.carriers:
            continue  # nobody could be told
        try:
            look(service, disk_of(data_dir))
        except Exception:  # noqa: BLE001 - the database may be away; the watch must outlive that
            _log.exception("the watch could not look; it goes on")
