"""What a visitor wants of a list, as the address of the page has it."""

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlencode

from starlette.datastructures import QueryParams

from bot.dialogue.recommending.dial import POSITIONS
from bot.service.wishes import Filter

if TYPE_CHECKING:
    from collections.abc import Mapping

LENGTHS: Final = (90, 105, 120, 150)
"""Minutes that films may be limited to."""
FIRST_DECADE: Final = 1920
PAGE: Final = 5
"""Films of a list."""
_MOST_OFFSET = 200 * PAGE
_LONGEST = 100
_ONWARD = frozenset({"offset", "began", "why"})  # of one list: another wish begins another list


@dataclass(frozen=True, slots=True)
class Choices:
    """Choices; all are optional, and those that make no sense are left out.

    Attributes:
        q: Words of a title that is searched for.
        genre: A genre as the catalog has it; empty for all.
        decade: Its first year; None for all.
        longest: Minutes; None for all.
        dial: Place of the dial among `bot.dialogue.recommending.dial.POSITIONS`; None: as the person has it.
        like: Product id of a film that the list is to be like; empty for none.
        why: Product id of a film whose reason is told; empty for none.
        offset: Films of the lists before.
        began: See `bot.service.recommendations.Recommended`; None for a new list.
    """

    q: str = ""
    genre: str = ""
    decade: int | None = None
    longest: int | None = None
    dial: int | None = None
    like: str = ""
    why: str = ""
    offset: int = 0
    began: int | None = None

    @classmethod
    def of(cls, query: QueryParams) -> "Choices":
        """Reads an address's query."""
        decade, dial = _number(query, "decade", 9999), _number(query, "dial", len(POSITIONS) - 1)
        offset, began = _number(query, "offset", _MOST_OFFSET), _number(query, "began", 10**11)
        return cls(
            q=query.get("q", "")[:_LONGEST].strip(),
            genre=query.get("genre", "")[:_LONGEST],
            decade=decade if decade and decade >= FIRST_DECADE and decade % 10 == 0 else None,
            longest=_number(query, "longest", 10**4),
            dial=dial,
            like=query.get("like", "")[: 3 * _LONGEST],
            why=query.get("why", "")[: 3 * _LONGEST],
            offset=(offset or 0) // PAGE * PAGE,
            began=began,
        )

    @property
    def wanted(self) -> Filter:
        """What films have to be."""
        return Filter(
            genres=(self.genre,) if self.genre else (),
            year_from=self.decade,
            year_to=None if self.decade is None else self.decade + 9,
            longest=self.longest,
        )

    @property
    def position(self) -> float | None:
        """Where the dial stands, from -1 to 1; None: as the person has it."""
        return None if self.dial is None else POSITIONS[self.dial][1]

    @property
    def is_filtered(self) -> bool:
        """Whether films have to be anything."""
        return bool(self.genre or self.decade or self.longest)

    def query(self) -> dict[str, Any]:
        """What stands in the address, by name; nothing that is as always."""
        nothing = Choices()
        own = {each.name: getattr(self, each.name) for each in fields(self)}
        return {name: value for name, value in own.items() if value != getattr(nothing, name)}

    def address(self, path: str = "/", **changes: Any) -> str:  # noqa: ANN401 - values of any field
        """The address of the same page with other choices; another wish begins another list.

        Args:
            path: Of the page.
            changes: Fields and their new values.
        """
        anew: Mapping[str, Any] = {} if _ONWARD & changes.keys() else {"offset": 0, "began": None, "why": ""}
        query = urlencode(replace(self, **{**anew, **changes}).query())
        return f"{path}?{query}" if query else path


def _number(query: QueryParams, name: str, most: int) -> int | None:
    text = query.get(name, "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 12 and int(text) <= most else None  # noqa: PLR2004 - digits of any number here
