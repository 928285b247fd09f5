"""Pictures of films, where there are any: from this site alone, as its pages load nothing from elsewhere."""

from collections.abc import Callable
from urllib.parse import quote

from bot.service import posters
from bot.service.posters import Width
from bot.service.service import Service
from recommender.catalog.film import Film

PATH = "/poster"
Pictures = Callable[[Film, str, Width], str | None]
"""Gives the address of a film's picture, a path of this site; None where its card is drawn.

It is told the film, the page's language, and what the picture is for. Pages wait for it, so it asks nobody.
"""


def of_service(service: Service) -> Pictures:
    """The posters that a service may have."""

    def address(film: Film, language: str, width: Width) -> str | None:
        if not posters.may_be(service, film):
            return None
        return f"{PATH}/{language}/{width}/{quote(film.film_id, safe=':')}"

    return address
