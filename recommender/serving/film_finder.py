"""Finds films of other services in the catalog, without guessing."""

import re
from collections.abc import Iterable
from dataclasses import replace

import numpy as np
from rapidfuzz.distance import OSA

from recommender.catalog.film import Film
from recommender.catalog.number_words import in_digits
from recommender.catalog.store import Catalog
from recommender.catalog.title import parse_title
from recommender.catalog.title_keys import normalise
from recommender.serving.product_rows import ProductRows, forms_of, imdb_id
from recommender.sources.exports.row import ExportedRow, whole_number
from recommender.tables.cells import imdb_number

_LOOKED_AT = 5
_LETTERS = (5, 10)  # letters from which one and two may be typos
_BETWEEN = re.compile(r"[,;]\s+\S")
_FEWEST_APART, _LONGEST_TITLE = 2, 4  # parts between commas
_KNOWN_WELL = 50  # ratings of a film of one word that is meant without its article
_BETTER_KNOWN = 10  # times the ratings of another film with its title
NO_FILM, SEVERAL_FILMS = -1, -2
_YEARS_APART = 1  # services use the year of the premiere or of the release


class FilmFinder:
    """Finds films by IMDb number, by an unambiguous title and year, or by the id of a product."""

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
        return self._by_id(film.product_id) if row is None and film.product_id else row

    def row_or_why(self, film: ExportedRow) -> int:
        """Row of the film; `NO_FILM` where there is none, `SEVERAL_FILMS` where one of several is meant."""
        row = self.row(film)
        if row is not None:
            return row
        return SEVERAL_FILMS if self.possible(film) else NO_FILM

    def possible(self, film: ExportedRow) -> list[int]:
        """Rows of the films that one may be which `row` does not find: of its name, not against its year."""
        found: dict[int, None] = {}
        for title in (film.title, film.other_title):
            for match in self._catalog.search(title, _LOOKED_AT) if title else ():
                is_named = match.similarity == 1.0 or match.certainty == "possible"
                if is_named and not _contradict(match.film, film):
                    found[match.row] = None
        return list(found)

    def differs_by_article(self, film: ExportedRow, row: int) -> bool:
        """Whether a title without a year is that of a film but for its article: "Arrival", The Arrival.

        Another film may be called so; not where an edition or another name of the film has that article.
        """
        if film.year or film.imdb or film.tmdb or not film.title:
            return False
        typed, found = normalise(film.title), self._catalog.film(row)
        own = _articles(typed.text, [found.title])
        if not own or typed.article in own:
            return False
        return typed.article not in _articles(
            typed.text, [edition.title for edition in self._catalog.editions(row)]
        )

    def nearly(self, film: ExportedRow) -> int | None:
        """Row of the one film of the very same year whose title differs by blanks or a letter or two.

        None where a film has the very title, whatever its year, and where a number differs. Without a year,
        the one of the films with the very title that is far better known than the others.
        """
        if not film.title:
            return None
        if not film.year:
            return self._best_known(film.title)
        matches = self._catalog.search(f"{film.title} ({film.year})", _LOOKED_AT)
        if any(match.similarity == 1.0 for match in matches):
            return None
        found = [
            match.row
            for match in matches
            if match.film.year == film.year
            and match.nearness == "near"
            and _numbers_agree(match.film, film) is not False
            and _is_nearly(film.title, match.film.title)
        ]
        return found[0] if len(found) == 1 else None

    def _best_known(self, title: str) -> int | None:
        """Row of the film with a title that has so many times the ratings of each other that may be meant."""
        meant = [match for match in self._catalog.search(title, _LOOKED_AT) if match.certainty == "possible"]
        if any(match.similarity < 1.0 for match in meant):
            return None
        meant.sort(key=lambda match: -match.film.rating_count)
        is_ahead = meant[1:] and meant[0].film.rating_count >= _BETTER_KNOWN * meant[1].film.rating_count
        return meant[0].row if is_ahead else None

    def apart(self, film: ExportedRow) -> list[ExportedRow]:
        """The films of a title that is none, but several between marks: "Up, Crazy, Stupid, Love, Heat".

        The row as it stands where commas separate it, and two parts or more and most of them are no films.
        """
        if not film.title or film.year or not _BETWEEN.search(film.title) or self._is_known(film):
            return [film]
        found: list[ExportedRow] = []
        for between in film.title.split(";"):
            parts = [part.strip() for part in between.split(",")]
            first = 0
            while first < len(parts):
                ends = range(min(len(parts), first + _LONGEST_TITLE), first, -1)
                named = [replace(film, title=", ".join(parts[first:end])) for end in ends]
                place = next((at for at, row in enumerate(named) if self._is_known(row)), len(named) - 1)
                first = ends[place]
                found.append(named[place])
        known = sum(map(self._is_known, found))
        is_list = ";" in film.title or (known >= _FEWEST_APART and 2 * known > len(found))
        return found if is_list else [film]

    def _is_known(self, film: ExportedRow) -> bool:
        return self.row(film) is not None or bool(self.possible(film))

    def near(self, film: ExportedRow) -> list[int]:
        """Rows of films whose titles are near and years not against it, likeliest first: to ask about."""
        typed = f"{film.title} ({film.year})" if film.year else film.title or ""
        return [
            match.row
            for match in self._catalog.search(typed, _LOOKED_AT)
            if match.nearness == "near" and not _contradict(match.film, film)
        ]

    def _by_id(self, product_id: str) -> int | None:
        """Row of the film with an id as it stands, or with the one that another form of it has."""
        row = self._catalog.row_of(product_id)
        if row is not None:
            return row
        rows = {row for row in self._catalog.rows_of(list(forms_of(product_id))) if row is not None}
        return rows.pop() if len(rows) == 1 else None

    def _by_title(self, title: str, film: ExportedRow) -> int | None:
        matches = self._catalog.search(f"{title} ({film.year})" if film.year else title, _LOOKED_AT)
        numbered = next((match.row for match in matches if _numbers_agree(match.film, film)), None)
        if numbered is not None:
            return numbered
        likely = [match for match in matches if not _contradict(match.film, film)]
        if likely and likely[0].is_certain:
            return None if self._may_be_absent(title, film, likely[0].row) else likely[0].row
        same = [match for match in likely if match.similarity == 1.0 and film.year]
        # The one film of that name and about that year, or of that name where the catalog knows no years.
        return same[0].row if len(same) == 1 else None

    def _may_be_absent(self, title: str, film: ExportedRow, row: int) -> bool:
        """Whether one word is the title of a little known film but for its article."""
        if " " in normalise(title).text or self._catalog.film(row).rating_count >= _KNOWN_WELL:
            return False
        return self.differs_by_article(replace(film, title=title), row)


def are_titles(cells: Iterable[str], products: ProductRows, films: FilmFinder) -> bool:
    """Whether more of some cells, which may be either, are known as titles than as ids."""
    different = list(dict.fromkeys(cell for cell in cells if cell))
    ids = int(np.count_nonzero(products.of(different) >= 0))
    return sum(films.row_or_why(ExportedRow(cell)) != NO_FILM for cell in different) > ids


def _articles(text: str, titles: Iterable[str]) -> set[int]:
    """The articles before those of the names in some titles that are a text without them."""
    keys = (normalise(name) for title in titles for name in parse_title(title).names)
    return {key.article for key in keys if key.text == text}


def _is_nearly(typed: str, title: str) -> bool:
    """Whether a title is another but for blanks and typos; a number is never a typo."""
    one, other = (in_digits(normalise(name).text.split()) for name in (typed, title.partition(" (")[0]))
    if [word for word in one if word.isdecimal()] != [word for word in other if word.isdecimal()]:
        return False
    joined = "".join(one)
    return OSA.distance(joined, "".join(other)) <= sum(len(joined) >= letters for letters in _LETTERS)


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
