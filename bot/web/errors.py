"""Answers where a page cannot be shown: each says what to do."""

import math
from typing import Final

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from bot.dialogue import words
from bot.web.rendering import words_of
from bot.web.visitor import here, own_address, spoken

_TOLD: Final = {403, 404, 405, 413, 429, 503}
_BROKEN: Final = 500


def page(request: Request, status: int, wait_s: float = 0.0) -> Response:
    """A page that tells of an error, in words of whoever asks; it asks the database for nothing.

    Args:
        request: What was asked.
        status: HTTP status.
        wait_s: Seconds after which it may be tried again; 0 where that is no matter.
    """
    language = spoken(request)
    known = status if status in _TOLD else _BROKEN
    content = request.app.state.templates.get_template("error.html").render(
        **words_of(language),
        language=language,
        title=words.label(language, words.key_of("web-error-title", str(known))),
        text=words.label(language, words.key_of("web-error", str(known))),
        back=own_address(here(request)) if request.method == "GET" else "/",
    )
    response = HTMLResponse(content, status)
    if wait_s > 0:
        response.headers["retry-after"] = str(math.ceil(wait_s))
    return response


async def of_exception(request: Request, error: Exception) -> Response:
    """The handler of what pages raise."""
    assert isinstance(error, HTTPException)
    response = page(request, error.status_code)
    for name, value in (error.headers or {}).items():
        response.headers[name] = value
    return response
