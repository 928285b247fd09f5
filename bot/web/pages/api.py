"""The API, to read and to try: made from the description that programs read."""

from typing import TYPE_CHECKING, cast

from starlette.responses import Response

from bot.web.api_view import operations
from bot.web.visitor import Who, pages

if TYPE_CHECKING:
    from fastapi import FastAPI

router = pages()


@router.get("/api")
def api(who: Who) -> Response:
    """Every operation, with an example; a script sends it."""
    described = cast("FastAPI", who.request.app.state.api).openapi()
    address = who.settings.url or f"{who.request.url.scheme}://{who.request.url.netloc}"
    return who.page("api.html", operations=operations(described, address))
