"""Programs that use the API: their keys, and what each may do.

A key is random and 256 bits long, so a plain digest keeps it: there is nothing to guess that a slow hash
would have to slow down, as there is with passwords (NIST SP 800-63B, section 5.1.2, on look-up secrets).
"""

import hashlib
import re
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Final, Literal, get_args

from bot.service.person import Person
from db import api_keys
from recommender.errors import BadInputError

if TYPE_CHECKING:
    from db.models import ApiKey
    from db.session import Database

Scope = Literal["films", "people"]
SCOPES: Final[tuple[Scope, ...]] = get_args(Scope)
"""``films``: search, lists from ratings that come along. ``people``: what is kept of a program's people."""
PLATFORM: Final = "api"
_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,31}")
_PREFIX = "mq_"
_BYTES = 32


@dataclass(frozen=True, slots=True)
class Program:
    """A program that uses the API, by one of its keys.

    Attributes:
        number: Of the key.
        name: Of the program; several keys may bear it, and share its people.
        scopes: What the key may do.
        made_at: When the key was made.
        revoked_at: When it was taken back; None while it holds.
    """

    number: int
    name: str
    scopes: tuple[str, ...]
    made_at: datetime
    revoked_at: datetime | None

    def person(self, key: str) -> Person:
        """Somebody who uses the program, by the key that it has for them; no other program's people."""
        return Person(PLATFORM, f"{self.name}:{key}")


def create(database: "Database", name: str, scopes: Iterable[str]) -> tuple[Program, str]:
    """Makes a key, and gives it this once: it is kept nowhere.

    Args:
        database: Where programs are known.
        name: Of the program.
        scopes: Some of `SCOPES`.

    Raises:
        BadInputError: The name or a scope is none.
    """
    if not _NAME.fullmatch(name):
        raise BadInputError(
            f"{name!r} is no name for a program: take small letters, digits, - and _, 32 at most."
        )
    wanted = tuple(dict.fromkeys(scopes))
    unknown = [scope for scope in wanted if scope not in SCOPES]
    if unknown or not wanted:
        raise BadInputError(f"choose scopes from {', '.join(SCOPES)}, at least one.")
    key = f"{_PREFIX}{secrets.token_urlsafe(_BYTES)}"
    with database.writing() as session:
        return _program(api_keys.add(session, name, _digest(key), wanted)), key


def of_key(database: "Database", key: str) -> Program | None:
    """The program of a key; None where the key does not hold."""
    if not key.startswith(_PREFIX):
        return None
    with database.reading() as session:
        found = api_keys.find(session, _digest(key))
        return None if found is None else _program(found)


def every(database: "Database") -> list[Program]:
    """All keys, also those taken back, in the order in which they were made."""
    with database.reading() as session:
        return [_program(key) for key in api_keys.every(session)]


def revoke(database: "Database", number: int) -> bool:
    """Takes a key back at once; False where there is none of that number, or none any more."""
    with database.writing() as session:
        return api_keys.revoke(session, number)


def _digest(key: str) -> str:
    return hashlib.sha256(key.encode(errors="replace")).hexdigest()


def _program(key: "ApiKey") -> Program:
    return Program(key.id, key.program, tuple(key.scopes), key.made_at, key.revoked_at)
