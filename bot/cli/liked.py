"""Reads ``--like "Heat" --like "Alien:4"``: which film, how many stars."""

import re

from recommender.catalog.search import Match
from recommender.catalog.store import Catalog
from recommender.errors import BadInputError

_STARS = re.compile(r"(.*\S)\s*:(\s*)([1-5](?:[.,][05])?)\s*", re.DOTALL)
_NAMED = re.compile(r".*\[([^\[\]]+)\]\s*", re.DOTALL)
_MOST = 5.0
_NEAREST = 5


def read_likes(catalog: Catalog, likes: tuple[str, ...]) -> dict[str, float]:
    """Film id -> stars; without stars, five.

    Raises:
        BadInputError: A title is unknown, or may be several films; the message names the nearest.
    """
    return dict(read_like(catalog, text) for text in likes)


def read_like(catalog: Catalog, text: str) -> tuple[str, float]:
    """Film id and stars of one ``TITLE[:STARS]``; the title may be a product id, or end with one in brackets.

    A number after a colon and a blank may be the end of a title ("Mission: Impossible: 2"): the catalog
    decides. One that stands right after the colon is stars.

    Raises:
        BadInputError: See `read_likes`.
    """
    with_stars = _STARS.fullmatch(text)
    stars = float(with_stars[3].replace(",", ".")) if with_stars else _MOST
    if with_stars and stars <= _MOST:
        if with_stars[2] and (film_id := _certain(catalog, text)):
            return film_id, _MOST
        text = with_stars[1]
    else:
        stars = _MOST
    film_id = _certain(catalog, text)
    if film_id is None:
        raise BadInputError(_question(catalog, text, catalog.search(text, _NEAREST)))
    return film_id, stars


def _certain(catalog: Catalog, text: str) -> str | None:
    named = _NAMED.fullmatch(text)
    for product_id in (text, *(named.groups() if named else ())):
        row = catalog.row_of(product_id.strip())
        if row is not None:
            return catalog.film(row).film_id
    matches = catalog.search(text, 1)
    return matches[0].film.film_id if matches and matches[0].is_certain else None


def _question(catalog: Catalog, text: str, matches: list[Match]) -> str:
    until = f": these films end in {catalog.last_year}" if catalog.last_year else ""
    near = [match for match in matches if match.nearness == "near"]
    if not near:
        related = "; ".join(match.film.name for match in matches if match.nearness == "related")
        also = f" There is {related}." if related else ""
        return f'no film is called "{text}", nor anything like it{until}.{also}'
    # The id goes along: films of one title and without a year differ in nothing else that one could type.
    names = "; ".join(f"{match.film.name} [{match.film.film_id}]" for match in near)
    if sum(match.similarity == 1.0 for match in near) > 1:
        return f'"{text}" may be several films, add the year or the id in brackets: {names}'
    return f'no film is called "{text}". The nearest (give one, as it stands here): {names}'
