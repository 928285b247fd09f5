"""Answers where a page cannot be shown: each says what to do."""

import math
from typing import Final

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from bot.api import problems
from bot.api.app import MOUNTED
from bot.dialogue import words
from bot.web import cookies
from bot.web.policy import POLICY
from bot.web.rendering import words_of
from bot.web.visitor import BlockedError, NoSuchStarsError, here, own_address, spoken

_TOLD: Final = {403, 404, 405, 413, 429, 503}
_BROKEN: Final = 500
_DETAILS: Final = {
    404: "there is no such address: see /openapi.json.",
    413: "the body is too large: send less at once.",
    429: "too many requests from this address: wait as Retry-After says.",
    500: "something broke here; it is in the log.",
}


def page(request: Request, status: int, wait_s: float = 0.0) -> Response:
    """A page that tells of an error, in words of whoever asks; it asks the database for nothing.

    Args:
        request: What was asked.
        status: HTTP status.
        wait_s: Seconds after which it may be tried again; 0 where that is no matter.
    """
    known = str(status if status in _TOLD else _BROKEN)
    title, text = words.key_of("web-error-title", known), words.key_of("web-error", known)
    response = _told(request, status, spoken(request), title, text)
    if wait_s > 0:
        response.headers["retry-after"] = str(math.ceil(wait_s))
    return response


def answer(request: Request, status: int, wait_s: float = 0.0) -> Response:
    """A page, or where a program asks a problem; arguments as in `page`."""
    if not request.url.path.startswith(MOUNTED):
        return page(request, status, wait_s)
    headers = {"retry-after": str(math.ceil(wait_s))} if wait_s > 0 else {}
    return problems.told(status, _DETAILS.get(status, _DETAILS[_BROKEN]), headers=headers)


async def of_exception(request: Request, error: Exception) -> Response:
    """The handler of what pages raise."""
    assert isinstance(error, HTTPException)
    if isinstance(error, BlockedError):
        return _told(request, error.status_code, error.language, "web-error-title-blocked", "block-told")
    if isinstance(error, NoSuchStarsError):
        status, language = error.status_code, spoken(request)
        return _told(request, status, language, "web-error-title-stars", "web-error-stars")
    response = answer(request, error.status_code)
    for name, value in (error.headers or {}).items():
        response.headers[name] = value
    return response


def _told(request: Request, status: int, language: str, title: str, text: str) -> Response:
    """A page with a title and a text, by their keys in the catalogs."""
    content = request.app.state.templates.get_template("error.html").render(
        **words_of(language),
        language=language,
        title=words.label(language, title),
        text=words.label(language, text),
        back=own_address(here(request)) if request.method == "GET" else "/",
    )
    response = HTMLResponse(content, status)
    if cookies.is_in_telegram(request) or request.url.path.startswith("/telegram"):
        response.headers.update(cookies.frame_headers(POLICY))
    return response
