"""Reads ``--like "Heat" --like "Alien:4"``: which film, how many stars."""

import re
from dataclasses import dataclass

from bot.dialogue.parsing import read_stars
from bot.dialogue.stars import drawn
from recommender.catalog.film import Film
from recommender.catalog.search import SearchResult
from recommender.catalog.store import Catalog
from recommender.errors import BadInputError

_AFTER_COLON = re.compile(r"(.*\S)\s*:(\s*)([^:]+)", re.DOTALL)
_IN_BRACKETS = re.compile(r"(.*\S)\s*\(([^()]+)\)\s*", re.DOTALL)
# Right behind the colon, or alone in brackets: no year, and no end of a title either.
_NO_STARS = re.compile(
    r"(?P<title>.*\S)\s*(?::|\(\s*)-?[0-9]{1,3}(?:[.,][0-9]+)?(?:/[0-9]{1,3})?\s*\)?\s*", re.DOTALL
)
_NAMED = re.compile(r".*\[([^\[\]]+)\]\s*", re.DOTALL)
_MOST = 5.0
_NEAREST = 5
_OTHERS = 3


@dataclass(frozen=True, slots=True)
class Liked:
    """A film that somebody named.

    Attributes:
        film: The film.
        stars: 1 to 5, in halves.
        others: Names of other films of that name, which were not taken.
    """

    film: Film
    stars: float
    others: tuple[str, ...] = ()


def read_likes(catalog: Catalog, likes: tuple[str, ...]) -> list[Liked]:
    """The films that were named, each once, with the last stars given; without stars, five.

    Raises:
        BadInputError: A title is unknown, or may be several films; the message names the nearest of each.
    """
    found: dict[str, Liked] = {}
    problems: dict[str, None] = {}
    for text in likes:
        try:
            liked = read_like(catalog, text)
        except BadInputError as error:
            problems[str(error)] = None
            continue
        found.pop(liked.film.film_id, None)
        found[liked.film.film_id] = liked
    if problems:
        raise BadInputError(". And ".join(problem.rstrip(".") for problem in problems))
    return list(found.values())


def read_like(catalog: Catalog, text: str) -> Liked:
    """One ``TITLE[:STARS]``; the title may be a product id, or end with one in brackets.

    Stars are written as in the chat: ``4``, ``4,5``, ``★★★½``, also in brackets. A number after a colon and a
    blank may be the end of a title ("Mission: Impossible: 2"): the catalog decides. One that stands right
    after the colon is stars, unless all of it is a product id (``ml:1``).

    Raises:
        BadInputError: See `read_likes`; or a number behind the colon is no stars, and no title.
    """
    if (row := catalog.row_of(text.strip())) is not None:
        return Liked(catalog.film(row), _MOST)
    for pattern in (_AFTER_COLON, _IN_BRACKETS):
        match = pattern.fullmatch(text)
        stars = read_stars(match[match.lastindex or 0]) if match else None
        if match and stars is not None:
            if pattern is _AFTER_COLON and match[2] and (liked := _certain(catalog, text, _MOST)):
                return liked
            return _understood(catalog, match[1], stars)
    no_stars = _NO_STARS.fullmatch(text)
    is_below_zero = text.rpartition(":")[2].lstrip().startswith("-")  # no title ends so
    if no_stars and (is_below_zero or text.rstrip().endswith(")") or not _certain(catalog, text, _MOST)):
        title = no_stars["title"]
        raise BadInputError(
            f'no film is called "{text}", and stars go from 1 to 5, also in halves ("{title}:4.5").'
        )
    return _understood(catalog, text, _MOST)


def said(liked: list[Liked]) -> str:
    """``Understood: Heat (1995) ★★★★★; Solaris (1972) ★★★★ (not Solaris (2002))``."""
    films = []
    for one in liked:
        others = f" (not {', '.join(one.others)})" if one.others else ""
        films.append(f"{one.film.name} {drawn(one.stars)}{others}")
    return f"Understood: {'; '.join(films)}"


def _understood(catalog: Catalog, text: str, stars: float) -> Liked:
    liked = _certain(catalog, text, stars)
    if liked is None:
        raise BadInputError(_question(text, catalog.find(text, _NEAREST)))
    return liked


def _certain(catalog: Catalog, text: str, stars: float) -> Liked | None:
    named = _NAMED.fullmatch(text)
    for product_id in (text, *(named.groups() if named else ())):
        row = catalog.row_of(product_id.strip())
        if row is not None:
            return Liked(catalog.film(row), stars)
    matches = catalog.search(text, 1 + _OTHERS)
    if not matches or not matches[0].is_certain:
        return None
    others = (match.label for match in matches[1:] if match.similarity == matches[0].similarity)
    return Liked(matches[0].film, stars, tuple(others))


def _question(text: str, found: SearchResult) -> str:
    if found.outcome == "absent":
        until = ""
        if found.years:
            first, last = found.years
            until = f": nearly all of these films are from {first} to {last}"
        also = f" There is {'; '.join(match.label for match in found.related)}." if found.related else ""
        return f'no film is called "{text}", nor anything like it{until}.{also}'
    # The id goes along: films of one title and without a year differ in nothing else that one could type.
    names = "; ".join(f"{match.label} [{match.film.film_id}]" for match in found.matches)
    if found.outcome == "ambiguous":
        return f'"{text}" may be several films, add the year or the id in brackets: {names}'
    return f'no film is called "{text}". The nearest (give one, as it stands here): {names}'
