"""Translated titles: the names under which the best known films are released in other languages.

People name a film by the title of their country. The names stand in translated_titles.tsv, one film a line,
and are written into the title index beside a film's own names. They are for finding alone: no card shows them
and no film's `other_titles` has them.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from recommender.catalog.film import Film
from recommender.catalog.title import main_name
from recommender.catalog.title_keys import normalise
from recommender.errors import BadInputError

TRANSLATED_TITLES: Final = Path(__file__).with_name("translated_titles.tsv")
LANGUAGES: Final = ("de", "es", "fr", "pt", "ru")
"""Codes of the languages, in the order of the columns."""
OF_SEVERAL_FILMS: Final = "~"
"""Stands before a title that more than one film of the file has."""

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
_COLUMNS = ("imdb_id", "title", "year", *LANGUAGES)


@dataclass(frozen=True, slots=True)
class TranslatedFilm:
    """A line of the file.

    Attributes:
        imdb_id: IMDb number of the film.
        title: Its English title.
        year: Its year of release.
        titles: Its titles in each language, by the language's code, with their marks.
    """

    imdb_id: str
    title: str
    year: int
    titles: dict[str, tuple[str, ...]]

    @property
    def names(self) -> tuple[str, ...]:
        """Its titles in all languages, without marks, each once; German ones with "ue" for "ü", too."""
        every = [title for titles in self.titles.values() for title in titles]
        every += [title.translate(_UMLAUTS) for title in self.titles["de"]]
        return tuple(dict.fromkeys(title.removeprefix(OF_SEVERAL_FILMS) for title in every))


class TranslatedTitles:
    """Finds the translated titles of a film."""

    def __init__(self, films: Iterable[TranslatedFilm]) -> None:
        self._by_imdb: dict[str, tuple[str, ...]] = {}
        self._by_name: dict[tuple[str, int], tuple[str, ...]] = {}
        self._english: dict[tuple[str, int], str] = {}
        for film in films:
            names = film.names
            self._by_imdb[film.imdb_id] = names
            self._english[film.imdb_id, film.year] = film.title
            self._by_name[normalise(film.title).text, film.year] = names

    def of(self, film: Film) -> tuple[str, ...]:
        """The translated titles of a film; none if it is not in the file.

        Its IMDb number decides. A film of which no source tells the number is known by title and year.
        """
        if film.imdb_id:
            return self._by_imdb.get(film.imdb_id, ())
        return self._by_name.get((normalise(main_name(film.title)).text, film.year or 0), ())

    def english(self, imdb_id: str, year: int) -> str:
        """The English title of a film by its IMDb number; empty where the file has none of that year."""
        return self._english.get((imdb_id, year), "")


@cache
def translated_titles() -> TranslatedTitles:
    """The titles that come with the program. They are read once, and only where a catalog is written."""
    return TranslatedTitles(read_translated_titles(TRANSLATED_TITLES))


def read_translated_titles(path: Path) -> Iterator[TranslatedFilm]:
    """Reads a file of translated titles.

    Args:
        path: A file in UTF-8. Lines that begin with ``#`` are remarks; the first other one names the columns.

    Raises:
        BadInputError: A line has other columns than the first line names, or no year.
    """
    lines = (
        (number, line.split("\t"))
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if line and not line.startswith("#")
    )
    number, head = next(lines, (1, []))
    if tuple(head) != _COLUMNS:
        raise BadInputError(f"{path}, line {number}: the columns must be {', '.join(_COLUMNS)}.")
    for number, cells in lines:
        if len(cells) != len(_COLUMNS) or not cells[2].isdecimal():
            raise BadInputError(
                f"{path}, line {number}: needs {len(_COLUMNS)} columns and a year in the third."
            )
        titles = {
            language: tuple(title.strip() for title in cell.split(" | ")) if cell else ()
            for language, cell in zip(LANGUAGES, cells[3:], strict=True)
        }
        yield TranslatedFilm(cells[0], cells[1], int(cells[2]), titles)
