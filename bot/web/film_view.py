"""A film as pages show it: in words of the page's language, with its picture or a drawn card in its place."""

import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast
from urllib.parse import quote

from bot.dialogue import names
from bot.dialogue.about_films import films
from bot.web.visitor import Visitor
from recommender.catalog.film import Film

if TYPE_CHECKING:
    from bot.service.posters import Width
    from bot.web.pictures import Pictures

_INKS, _SHAPES = 12, 6


@dataclass(frozen=True, slots=True)
class FilmView:
    """A film of a page.

    Attributes:
        film_id: Its id.
        title: Its title.
        year: Its year; empty where unknown.
        address: Of its page.
        facts: Kinds, length, country, in words.
        overall: Everybody's stars, in words.
        picture: Address of its picture, which covers its drawn card; None for none.
        ink: Number of the colours that its card is drawn in.
        shape: Number of the shape on it.
        given: Stars that the visitor gave it; None for none.
    """

    film_id: str
    title: str
    year: str
    address: str
    facts: tuple[str, ...]
    overall: str
    picture: str | None
    ink: int
    shape: int
    given: float | None = None

    @property
    def name(self) -> str:
        """``Heat (1995)``."""
        return f"{self.title} ({self.year})" if self.year else self.title


def film_view(visitor: Visitor, film: Film, given: float | None = None, width: "Width" = "card") -> FilmView:
    """Makes a film ready for a page.

    Args:
        visitor: Whose page.
        film: The film.
        given: Stars that they gave it.
        width: What its picture is for.
    """
    language = visitor.language
    pictures = cast("Pictures", visitor.request.app.state.pictures)
    facts = (
        films.kinds(language, film),
        films.length(language, film.runtime).replace(" ", "\u00a0") if film.runtime else "",
        names.country(language, film.country) if film.country else "",
    )
    number = zlib.crc32(film.film_id.encode())
    return FilmView(
        film_id=film.film_id,
        title=film.title,
        year=str(film.year or ""),
        address=film_address(film.film_id),
        facts=tuple(fact for fact in facts if fact),
        overall=films.overall(language, film),
        picture=pictures(film, language, width),
        ink=number % _INKS,
        shape=number // _INKS % _SHAPES,
        given=given,
    )


def film_views(visitor: Visitor, some: Iterable[Film]) -> tuple[FilmView, ...]:
    """Several at once, of which the visitor rated none."""
    return tuple(film_view(visitor, film) for film in some)


def film_address(film_id: str) -> str:
    """The path of a film's page."""
    return f"/film/{quote(film_id, safe=':')}"
