"""News for admins, told by the bot itself: once an event, to all who can be reached."""

import logging
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any, Final

from sqlalchemy.orm import Session

from bot.retraining.disk import ROOMY, Disk
from bot.service.people import person_of
from bot.service.service import Service
from db import broadcasts, roles, users
from db.models import User
from db.retraining_runs import RunFailure

_log = logging.getLogger(__name__)
_DISK: Final = "disk"
_AGAIN: Final = timedelta(hours=1)
_NEWS: Final = timedelta(days=1)
"""How old a failure may be that is still told of: a bot that was off for weeks has other news."""


class News(StrEnum):
    """What can be told."""

    DISK_FULL = "disk-full"
    """No training is begun; ``percent`` of the disk is used."""
    TRAINING_FAILED = "training-failed"
    """``run``: its number."""
    TOKEN_REFUSED = "token-refused"  # noqa: S105 - a code
    """The platform refused the bot's token, and the bot ended; ``platform``."""
    OTHER_BOT = "other-bot"
    """Another process polls with the same token; ``platform``."""
    TOLD_TO_WAIT = "told-to-wait"
    """The platform takes nothing for a long time; ``platform``, ``seconds``."""


def look(service: Service, disk: Disk | None) -> None:
    """Looks at what nobody reports by itself, the disk and the latest training, and tells admins.

    Args:
        service: Of this process.
        disk: The one that it writes to; None where unknown.
    """
    if disk is not None:
        _look_at(service, disk)
    run = service.retraining.latest()
    if run is None or run.state != "failed" or run.outcome == RunFailure.NO_ROOM:
        return
    if run.requested_at < datetime.now(UTC) - _NEWS:
        return
    _tell(service, News.TRAINING_FAILED, f"run:{run.run_id}", {"run": run.run_id}, timedelta(days=36_500))


def trouble(service: Service, kind: News, platform: str, **details: float) -> None:
    """Tells admins what went wrong with a platform; the same again only after an hour.

    Args:
        service: Of this process.
        kind: What.
        platform: Where.
        **details: See `News`.
    """
    _tell(service, kind, f"{platform}:{kind}", {"platform": platform, **details}, _AGAIN)


def _look_at(service: Service, disk: Disk) -> None:
    if disk.is_full:
        _tell(service, News.DISK_FULL, _DISK, {"percent": disk.percent}, None)
    elif disk.used < ROOMY:
        with service.database.reading() as session:
            is_on = broadcasts.is_on(session, _DISK)
        if is_on:
            with service.database.writing() as session:
                broadcasts.over(session, _DISK)


def _tell(
    service: Service, kind: News, event: str, content: Mapping[str, Any], again_after: timedelta | None
) -> None:
    with service.database.reading() as session:  # most of the time it is known, and nothing is to be written
        if broadcasts.is_known(session, event):
            return
    with service.database.writing() as session:
        if broadcasts.tell(session, kind, event, content, _admins(service, session), again_after):
            _log.warning("told admins: %s", kind)


def _admins(service: Service, session: Session) -> list[User]:
    """Admins and owners on platforms where this process can speak first."""
    given = [user for user, role in roles.with_roles(session) if role == "admin"]
    owners = []
    for key in sorted(service.admins):
        who = person_of(key)
        if who.platform in service.carriers:
            owners.append(users.ensure(session, who.platform, who.external_id, ""))
    every = {user.id: user for user in (*owners, *given) if user.platform in service.carriers}
    return list(every.values())
