"""Who may do what, and who is answered no more: asked with every message, so kept in memory for a moment."""

import logging
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Literal, cast

from sqlalchemy.exc import SQLAlchemyError

from db import roles

if TYPE_CHECKING:
    from db.session import Database

Role = Literal["owner", "admin", "moderator"]
ROLES: Final[tuple[Role, ...]] = ("moderator", "admin", "owner")
"""From the least; whoever has one may do all that those before it may."""
VALID_S: Final = 2.0
"""Seconds after which another process's change is seen."""
_log = logging.getLogger(__name__)


def may(role: Role | None, least: Role) -> bool:
    """Whether a role is at least another one."""
    return role is not None and ROLES.index(role) >= ROLES.index(least)


@dataclass(frozen=True, slots=True)
class _State:
    roles: Mapping[str, str] = field(default_factory=dict)
    blocked: frozenset[str] = frozenset()


class Roster:
    """Roles and blocks; thread-safe."""

    def __init__(
        self, database: "Database", owners: frozenset[str], clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Reads nothing yet.

        Args:
            database: Holds them.
            owners: Keys of those whom the operator's settings name.
            clock: Seconds.
        """
        self._database = database
        self._owners = owners
        self._clock = clock
        self._state = _State()
        self._read_at: float | None = None
        self._reading = threading.Lock()

    def role_of(self, key: str) -> Role | None:
        """What somebody is; None for one of the people."""
        if key in self._owners:
            return "owner"
        return cast("Role | None", self._now().roles.get(key))

    def is_blocked(self, key: str) -> bool:
        """Whether somebody is answered no more; owners never are."""
        return key not in self._owners and key in self._now().blocked

    def forget(self) -> None:
        """Reads anew the next time: something has changed."""
        self._read_at = None

    def _now(self) -> _State:
        now = self._clock()
        read_at = self._read_at
        if (read_at is None or now - read_at >= VALID_S) and self._reading.acquire(blocking=read_at is None):
            try:
                self._read(now)
            finally:
                self._reading.release()
        return self._state

    def _read(self, now: float) -> None:
        self._read_at = now
        try:
            with self._database.reading() as session:
                self._state = _State(roles.roles(session), roles.blocked_keys(session))
        except SQLAlchemyError as error:  # what was known holds on: /help needs no database
            _log.warning("roles and blocks cannot be read: %s", type(error).__name__)
