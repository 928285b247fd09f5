"""A thread that looks at the disk and at training runs, and tells admins what they should know."""

import logging
from collections.abc import Callable
from contextlib import AbstractContextManager
from functools import partial
from pathlib import Path
from typing import Final

from bot.retraining.aside import running_aside
from bot.retraining.disk import disk_of
from bot.service.notices import look
from bot.service.service import Service

LOOK_S: Final = 5.0
_log = logging.getLogger(__name__)


def watched(service: Service, data_dir: Path) -> AbstractContextManager[None]:
    """Looks again and again for as long as the ``with`` block lasts."""
    return running_aside("watch", partial(watch, service, data_dir))


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
