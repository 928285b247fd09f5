"""Finds films of other services in the catalog, without guessing."""

from recommender.catalog.film import Film
from recommender.catalog.store import Catalog
from recommender.serving.product_rows import imdb_id
from recommender.sources.exports.row import ExportedRow, whole_number
from recommender.tables.cells import imdb_number

_LOOKED_AT = 5
_YEARS_APART = 1  # services use the year of the premiere or of the release


class FilmFinder:
    """Finds films by IMDb number, or by an unambiguous title and year."""

    def __init__(self, catalog: Catalog) -> None:
        """``catalog``: the catalog."""
        self._catalog = catalog

    def row(self, film: ExportedRow) -> int | None:
        """Row of the film; None where the catalog has no such film, or several that fit."""
        row = self._catalog.row_of(imdb_id(film.imdb)) if film.imdb else None
        titles = [title for title in (film.title, film.other_title) if title]
        for title in titles:
            row = self._by_title(title, film) if row is None else row
        if (
            row is None and film.movielens and not titles
        ):  # the numbers of one release are not those of another
            row = self._catalog.row_of(f"ml:{film.movielens}")
        return row

    def possible(self, film: ExportedRow) -> list[int]:
        """Rows of the films that one may be which `row` does not find: of its name, not against its year."""
        found: dict[int, None] = {}
        for title in (film.title, film.other_title):
            for match in self._catalog.search(title, _LOOKED_AT) if title else ():
                is_named = match.similarity == 1.0 or match.certainty == "possible"
                if is_named and not _contradict(match.film, film):
                    found[match.row] = None
        return list(found)

    def _by_title(self, title: str, film: ExportedRow) -> int | None:
        matches = self._catalog.search(f"{title} ({film.year})" if film.year else title, _LOOKED_AT)
        numbered = next((match.row for match in matches if _numbers_agree(match.film, film)), None)
        if numbered is not None:
            return numbered
        likely = [match for match in matches if not _contradict(match.film, film)]
        if likely and likely[0].is_certain:
            return likely[0].row
        same = [match for match in likely if match.similarity == 1.0 and film.year]
        # The one film of that name and about that year, or of that name where the catalog knows no years.
        return same[0].row if len(same) == 1 else None


def _contradict(found: Film, film: ExportedRow) -> bool:
    """Whether years or numbers of two films with one title differ."""
    if film.year and found.year and abs(film.year - found.year) > _YEARS_APART:
        return True
    return _numbers_agree(found, film) is False


def _numbers_agree(found: Film, film: ExportedRow) -> bool | None:
    """Whether the IMDb numbers, else the TMDb numbers, are the same; None where one of them is unknown."""
    imdb = imdb_number(found.imdb_id or (found.link.url if found.link.kind == "imdb" else ""))
    pairs = ((film.imdb, imdb), (film.tmdb, whole_number(found.tmdb_id)))
    return next((one == other for one, other in pairs if one and other), None)
