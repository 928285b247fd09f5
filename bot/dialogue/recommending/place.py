"""Where a button stands: under which list, so that it leads back to it after a restart as well."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

Source = Literal["own", "like", "top", "group"]

DEFAULT, MOST = 5, 20
MOST_LISTS = 40  # whoever found nothing in so many lists is helped by a rating, not by the next one
_SOURCES: tuple[Source, ...] = ("own", "like", "top", "group")
_A_SOURCE = 100
_NUMBERS = 4


@dataclass(frozen=True, slots=True)
class Place:
    """A list, as numbers in a button name it.

    Attributes:
        source: A person's own list, films like one, the top of a genre, or a group's list.
        count: Films a list; 0 for no list.
        offset: Films of the lists before it.
        began: When the first of them was made, in seconds since 1970; None where it is not told.
        wish: Number of the wish, 0 for none.
    """

    source: Source = "own"
    count: int = DEFAULT
    offset: int = 0
    began: int | None = None
    wish: int = 0

    @classmethod
    def of(cls, numbers: Sequence[float]) -> "Place":
        """Of the numbers of a button, those of older buttons too; whatever they are, it is a possible one."""
        first, offset, began, wish = (
            *map(int, numbers[:_NUMBERS]),
            *[0] * (_NUMBERS - len(numbers[:_NUMBERS])),
        )
        source = _SOURCES[min(first // _A_SOURCE, len(_SOURCES) - 1)]
        count = min(first % _A_SOURCE, MOST)
        if not numbers:
            count = DEFAULT
        lists = min(offset // count, MOST_LISTS) if count else 0
        return cls(source, count, lists * count, began or None, wish)

    @property
    def numbers(self) -> tuple[int, int, int, int]:
        """For a button."""
        source = _A_SOURCE * _SOURCES.index(self.source)
        return source + self.count, self.offset, self.began or 0, self.wish

    @property
    def is_list(self) -> bool:
        """Whether there is a list to go back to."""
        return self.count > 0

    @property
    def is_last(self) -> bool:
        """Whether no list comes after it."""
        return self.offset >= MOST_LISTS * self.count

    def following(self) -> "Place":
        """The list after it."""
        return replace(self, offset=self.offset + self.count)


NOWHERE = Place(count=0)
