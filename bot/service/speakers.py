"""Names of who has spoken: those who only ask are stored nowhere, and an admin may mean them all the same."""

import threading
from collections import OrderedDict
from typing import Final

from bot.service.person import Person

KEPT: Final = 10_000
_MOST_FOUND: Final = 5


class Speakers:
    """The people who spoke last, in memory until this process ends; thread-safe."""

    def __init__(self, kept: int = KEPT) -> None:
        """Knows nobody yet.

        Args:
            kept: Most people; those who have been silent longest go first.
        """
        self._kept = kept
        self._names: OrderedDict[str, str] = OrderedDict()
        self._lock = threading.Lock()

    def heard(self, person: Person) -> None:
        """Notes that somebody speaks; nobody without a name and an id."""
        if not person.name or not person.external_id:
            return
        with self._lock:
            self._names[person.key] = person.name
            self._names.move_to_end(person.key)
            if len(self._names) > self._kept:
                self._names.popitem(last=False)

    def forget(self, key: str) -> None:
        """Forgets somebody, until they speak again."""
        with self._lock:
            self._names.pop(key, None)

    def name_of(self, key: str) -> str:
        """What somebody calls themselves; empty where they have not spoken."""
        return self._names.get(key, "")

    def named(self, said: str) -> tuple[str, ...]:
        """Keys of those with a name, whatever its case, or with an id on their platform; the latest first."""
        wanted = said.casefold()
        with self._lock:
            found = [
                key
                for key, name in reversed(self._names.items())
                if name.casefold() == wanted or key.partition(":")[2] == said
            ]
        return tuple(found[:_MOST_FOUND])
