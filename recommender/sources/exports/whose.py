"""Whose the ratings of a table are, where a column says so: one person's, or those of several."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from recommender.sources.exports.export import of_many
from recommender.tables.cells import plain_id
from recommender.tables.columns import folded

_NAMED: Final = 4
"""People who are named; a table of more is not read to its end."""


class OnePerson:
    """The lines of a table, as long as one column names nobody but one person.

    Attributes:
        name: Whom it names; empty before the first line, and where its cells are.
    """

    def __init__(self, file_name: str, heading: str) -> None:
        """Takes the name of the file, for messages, and the heading of the column that names people."""
        self._file_name, self._heading = file_name, heading
        self.name = ""

    def lines(
        self, every: Iterable[tuple[int, Mapping[str, str]]]
    ) -> Iterator[tuple[int, Mapping[str, str]]]:
        """The same lines.

        Raises:
            BadInputError: They are those of several people.
        """
        column = folded(self._heading)
        found: dict[str, str] = {}
        for number, cells in every:
            is_row = any(cell.strip() for name, cell in cells.items() if name != column)  # no "Average: 4.1"
            if is_row and (who := plain_id(cells[column].strip())):
                self.name = found.setdefault(who.casefold(), who)
            if len(found) > _NAMED:
                break
            yield number, cells
        refuse_several(self._file_name, self._heading, list(found.values()))


def refuse_several(file_name: str, heading: str, people: Sequence[str]) -> None:
    """Refuses more than one person, and names some.

    Raises:
        BadInputError: There is more than one.
    """
    if len(people) > 1:
        more = ("...",) if len(people) > _NAMED else ()
        raise of_many(file_name, heading, (*people[:_NAMED], *more))
