"""What every request passes: limits on its way in, headers that protect a page on its way out."""

import logging
from collections.abc import Awaitable, Callable

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.api.app import MOUNTED
from bot.web.limits import Buckets
from bot.web.policy import POLICY

STATIC = "/static/"
_HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
}
_BYTES = 64_000
_RATINGS_BYTES = 1_000_000  # ten thousand ratings
_FILE_BYTES = 20_000_000
_FILES = frozenset({"/mine/import"})
_COSTS = {"/mine/import": 20.0}
_POSTERS = "/poster/"
_POSTER_COST = 0.1  # a page asks for a dozen
_SAFE = {"GET", "HEAD", "OPTIONS"}
_log = logging.getLogger(__name__)

Refuse = Callable[[Request, int, float], Response]
"""Makes the answer to a request that is refused or failed: request, status, seconds to wait."""


class TooLargeError(HTTPException):
    """A body is larger than its path allows."""

    def __init__(self) -> None:
        super().__init__(413)


class Guards:
    """The middleware; outermost, so that its headers go with every answer."""

    def __init__(self, app: ASGIApp, *, requests: Buckets, refuse: Refuse, is_https: bool) -> None:
        """Guards an application.

        Args:
            app: The application.
            requests: Limits of requests for each address.
            refuse: Makes answers in place of the application.
            is_https: Whether people reach it by https alone.
        """
        self._app = app
        self._requests = requests
        self._refuse = refuse
        self._is_https = is_https

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handles a request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        has_begun = False

        async def sending(message: Message) -> None:
            nonlocal has_begun
            if message["type"] == "http.response.start":
                has_begun = True
                self._add_headers(scope["path"], MutableHeaders(scope=message))
            await send(message)

        async def answer(status: int, wait_s: float = 0.0) -> None:
            await self._refuse(Request(scope), status, wait_s)(scope, receive, sending)

        wait_s = self._wait_s(scope)
        most = _most_bytes(scope["path"])
        if wait_s > 0:
            await answer(429, wait_s)
        elif _length(scope) > most:
            await answer(413)
        else:
            try:
                await self._app(scope, _bounded(receive, most), sending)
            except Exception:
                _log.exception("%s %s failed", scope["method"], scope["path"])
                if has_begun:
                    raise
                await answer(500)

    def _wait_s(self, scope: Scope) -> float:
        if scope["path"].startswith((STATIC, MOUNTED)):  # programs are limited by their keys
            return 0.0
        if scope["path"].startswith(_POSTERS):
            return self._requests.take(address_of(scope), _POSTER_COST)
        cost = _COSTS.get(scope["path"], 2.0) if scope["method"] not in _SAFE else 1.0
        return self._requests.take(address_of(scope), cost)

    def _add_headers(self, path: str, headers: MutableHeaders) -> None:
        for name, value in _HEADERS.items():
            headers.setdefault(name, value)
        if self._is_https:
            headers.setdefault("strict-transport-security", "max-age=31536000")
        # Addresses of static files name their content.
        is_static = path.startswith(STATIC)
        headers.setdefault(
            "cache-control", "public, max-age=31536000, immutable" if is_static else "no-store"
        )


def _most_bytes(path: str) -> int:
    """What a body may hold."""
    if path in _FILES or (path.startswith(MOUNTED) and path.endswith("/imports")):
        return _FILE_BYTES
    return _RATINGS_BYTES if path.startswith(MOUNTED) else _BYTES


def address_of(scope: Scope) -> str:
    """Where a request comes from; behind a proxy that is believed, as that says."""
    client = scope.get("client")
    return str(client[0]) if client else ""


def _length(scope: Scope) -> int:
    text = Headers(scope=scope).get("content-length", "0")
    return int(text) if text.isascii() and text.isdigit() else 0


def _bounded(receive: Receive, most: int) -> Callable[[], Awaitable[Message]]:
    """The body as it comes, as long as it is not too long: what a header promises need not be so."""
    taken = 0

    async def receiving() -> Message:
        nonlocal taken
        message = await receive()
        taken += len(message.get("body", b""))
        if taken > most:
            raise TooLargeError
        return message

    return receiving
