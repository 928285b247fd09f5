"""Posters of films, where a film database is asked: pictures for doors that show none of another host."""

from concurrent.futures import wait
from dataclasses import dataclass
from typing import Final, Literal

from bot.service import facts
from bot.service.service import Service, Visit
from bot.service.tmdb.images import Image, Size
from recommender.catalog.film import Film

__all__ = ["SIZES", "Image", "Poster", "Width", "may_be", "of_film"]

Width = Literal["card", "page"]
SIZES: Final[dict[Width, Size]] = {"card": "w185", "page": "w500"}
"""For a card among others, and for a film's page; both twice as wide as they are shown."""
_PATIENCE_S = 6.0


@dataclass(frozen=True, slots=True)
class Poster:
    """What became of a poster.

    Attributes:
        image: The picture; None for none.
        is_settled: Whether it will be the same in a while: there is none, not only none now.
    """

    image: Image | None
    is_settled: bool


def may_be(service: Service, film: Film) -> bool:
    """Whether a film may have one; asks nobody."""
    return service.tmdb is not None and film.kind == "film"


def of_film(visit: Visit, film: Film, language: str, width: Width) -> Poster:
    """A film's poster; waits for a film database for some seconds, so no page should wait for it.

    Args:
        visit: Of whoever looks at it.
        film: Of the catalog.
        language: In which they are spoken to: posters bear titles.
        width: What it is for.
    """
    told = facts.of_film(visit, film, language)
    if told is None or visit.service.tmdb is None:
        return Poster(None, is_settled=False)
    if told.poster is None:
        return Poster(None, is_settled=True)
    asked = visit.service.tmdb.images.get(told.poster, SIZES[width])
    wait([asked], _PATIENCE_S)
    image = asked.result() if asked.done() and not asked.cancelled() else None
    return Poster(image, is_settled=image is not None)
