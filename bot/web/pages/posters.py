"""Posters, passed on: a page's own host alone is asked for them, and TMDB never hears of a visitor."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from functools import cache, partial
from threading import BoundedSemaphore
from typing import TYPE_CHECKING, Final, cast

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from bot.dialogue import words
from bot.service import browsers, posters, ratings
from bot.service.person import Person
from bot.service.posters import SIZES, Poster
from bot.web.pictures import PATH
from bot.web.settings import LOGOS
from bot.web.visitor import pages

if TYPE_CHECKING:
    from bot.service.service import Service
    from bot.web.settings import WebSettings

_DAY_S, _HOUR_S = 86_400, 3600
_THREADS = 8
_WAITING: Final = BoundedSemaphore(200)
_NOTHING: Final = b'<svg xmlns="http://www.w3.org/2000/svg"/>'
"""A picture of nothing: the card drawn below it shows through, and no console complains."""
LOGO: Final = "/tmdb-logo"
"""Address of TMDB's logo, where the operator has a file of it."""
router = pages()


@router.get(PATH + "/{language}/{width}/{film_id:path}")
async def poster(request: Request, language: str, width: str, film_id: str) -> Response:
    """A film's poster, the same for everybody who speaks a language; no cookie comes or goes."""
    service = cast("Service", request.app.state.service)
    if width not in SIZES or language not in words.languages() or service.tmdb is None:
        raise HTTPException(404)
    visit = service.visit(Person(browsers.PLATFORM, ""))
    film = ratings.film_of(visit, film_id)
    if film is None:
        raise HTTPException(404)
    if not _WAITING.acquire(blocking=False):
        return _answer(Poster(None, is_settled=False))
    try:
        asking = partial(posters.of_film, visit, film, language, width)
        return _answer(await asyncio.get_running_loop().run_in_executor(_pool(), asking))
    finally:
        _WAITING.release()


@router.get(LOGO)
def logo(request: Request) -> Response:
    """TMDB's logo."""
    path = cast("WebSettings", request.app.state.settings).tmdb_logo
    if path is None:
        raise HTTPException(404)
    return Response(
        path.read_bytes(),
        media_type=LOGOS[path.suffix],
        headers={"cache-control": f"public, max-age={_DAY_S}"},
    )


def _answer(found: Poster) -> Response:
    content, kind = (found.image.content, found.image.kind) if found.image else (_NOTHING, "image/svg+xml")
    response = Response(content, media_type=kind)
    if found.is_settled:
        response.headers["cache-control"] = f"public, max-age={_DAY_S if found.image else _HOUR_S}"
    return response


@cache
def _pool() -> ThreadPoolExecutor:
    """Threads that wait for TMDB, so that those that make pages never do."""
    return ThreadPoolExecutor(_THREADS, "posters")
