"""TMDB's API, version 3: one request at a time, tried again where that is worth it."""

import asyncio
import json
import time
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Any, Self

from bot.settings import TmdbSettings

Answer = dict[str, Any]

_TOTAL_S = 10.0  # of one request, in the background
_AT_ONCE = 8
_MOST_BYTES = 2_000_000
_TRIES = 3
_LONGEST_WAIT_S = 20.0  # what TMDB wants to be left alone for longer is asked another time
_OK, _NOT_FOUND, _TOO_MANY = 200, 404, 429
_REFUSED = {401, 403}
_SIZE = "w500"
_CONFIGURATION_S = 86_400.0


class TmdbError(Exception):
    """TMDB did not answer as it should.

    Attributes:
        wait_s: For how long it should be left alone.
    """

    def __init__(self, what: str, wait_s: float) -> None:
        """Says what happened; never the address, which may hold the key."""
        super().__init__(what)
        self.wait_s = wait_s


class KeyRefusedError(TmdbError):
    """The key is not, or no longer, one of TMDB's."""


class TmdbClient:
    """Asks TMDB; an asynchronous context manager that belongs to one event loop."""

    def __init__(
        self, settings: TmdbSettings, pause: Callable[[float], Awaitable[object]] = asyncio.sleep
    ) -> None:
        """Connects to nothing yet.

        Args:
            settings: Address and key.
            pause: Waits so many seconds.
        """
        import aiohttp  # noqa: PLC0415 - whoever has no key need not load it

        self._http = aiohttp
        self._url = settings.url
        # A v4 token is a JWT; a v3 key is 32 hexadecimal digits, and goes into the address.
        is_token = "." in settings.key
        self._headers = {"Authorization": f"Bearer {settings.key}"} if is_token else {}
        self._key = {} if is_token else {"api_key": settings.key}
        self._pause = pause
        self._session: aiohttp.ClientSession | None = None
        self._posters: tuple[str, float] | None = None

    async def __aenter__(self) -> Self:
        """Opens connections as they are needed."""
        self._session = self._http.ClientSession(
            timeout=self._http.ClientTimeout(total=_TOTAL_S),
            connector=self._http.TCPConnector(limit=_AT_ONCE),
            headers={"Accept": "application/json", **self._headers},
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Closes them."""
        if self._session is not None:
            await self._session.close()

    async def get(self, path: str, **asked: str) -> Answer | None:
        """Asks for something.

        Args:
            path: ``/movie/603``.
            asked: Parameters; names with a slash or a dot are none of TMDB's.

        Returns:
            None where there is no such thing.

        Raises:
            TmdbError: It cannot be had now.
        """
        for _ in range(_TRIES):
            status, after, body = await self._request(path, asked)
            if status == _TOO_MANY:
                if after > _LONGEST_WAIT_S:
                    raise TmdbError("too many requests", after)
                await self._pause(after)
                continue
            if status == _NOT_FOUND:
                return None
            if status in _REFUSED:
                raise KeyRefusedError("the key is refused", 600.0)
            if status != _OK:
                raise TmdbError(f"status {status}", 30.0)
            return _object(body)
        raise TmdbError("too many requests", 60.0)

    async def poster(self, path: str) -> str:
        """The address of a poster, by its path in an answer (``/abc.jpg``).

        Raises:
            TmdbError: As for `get`.
        """
        now = time.monotonic()
        if self._posters is None or now > self._posters[1]:
            images = (await self.get("/configuration") or {}).get("images")
            base = images.get("secure_base_url") if isinstance(images, dict) else None
            sizes = images.get("poster_sizes") if isinstance(images, dict) else None
            if not isinstance(base, str) or not base.startswith("https://"):
                raise TmdbError("no configuration", 30.0)
            size = _SIZE if not isinstance(sizes, list) or _SIZE in sizes else "original"
            self._posters = (f"{base.rstrip('/')}/{size}", now + _CONFIGURATION_S)
        return f"{self._posters[0]}/{path.lstrip('/')}"

    async def _request(self, path: str, asked: dict[str, str]) -> tuple[int, float, bytes]:
        """Status, seconds to wait before the next one, and body."""
        assert self._session is not None
        try:
            async with self._session.get(
                f"{self._url}{path}",
                params={**asked, **self._key},
                allow_redirects=False,  # a redirect would carry the key elsewhere
            ) as response:
                body = b""
                async for part in response.content.iter_chunked(65_536):
                    body += part
                    if len(body) > _MOST_BYTES:
                        raise TmdbError("an answer without end", 30.0)
                return response.status, _seconds(response.headers.get("Retry-After", "")), body
        except (self._http.ClientError, OSError, ValueError) as error:  # TimeoutError is an OSError
            # Its text may hold the address, and so the key.
            raise TmdbError(type(error).__name__, 30.0) from None


def _object(body: bytes) -> Answer:
    try:
        answer = json.loads(body)
    except ValueError:
        answer = None
    if not isinstance(answer, dict):
        raise TmdbError("no JSON object", 30.0)
    return answer


def _seconds(retry_after: str) -> float:
    return float(retry_after) if retry_after.isascii() and retry_after.isdigit() else 1.0
