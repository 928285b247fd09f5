"""Requests to the Bot API over aiohttp, in place of python-telegram-bot's own over httpx.

httpx slows down with many requests in flight: with a few hundred, each waits for the list of all others to be
gone through. benchmarks/chat_load.py shows what that costs a chat.
"""

from functools import cache
from typing import Any
from urllib.parse import urlencode, urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
import httpx
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

_FORM = {"Content-Type": "application/x-www-form-urlencoded"}


class AiohttpRequest(BaseRequest):
    """One pool of connections that are kept alive.

    Errors are PTB's; their cause is aiohttp's, by which `bot.platforms.telegram.failures` tells whether a
    request may have arrived.
    """

    def __init__(
        self, connections: int, *, read_s: float = 20.0, connect_s: float = 5.0, pool_s: float = 20.0
    ) -> None:
        """Prepares the pool; nothing is connected yet.

        Args:
            connections: At most so many at once; further requests wait.
            read_s: Seconds without a byte of the answer after which a request is given up.
            connect_s: Seconds that a connection may take to open.
            pool_s: Seconds that a request may wait for a free connection.
        """
        self._connections = connections
        self._read_s = read_s
        self._connect_s = connect_s
        self._pool_s = pool_s
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        """Seconds; PTB adds the time of a long poll to it."""
        return self._read_s

    async def initialize(self) -> None:
        """Opens the pool."""
        if self._session is None or self._session.closed:
            # The certificates that httpx trusts, as with PTB's own requests: some systems have none.
            connector = aiohttp.TCPConnector(
                limit=self._connections,
                ssl=httpx.create_ssl_context(),
            )
            self._session = aiohttp.ClientSession(
                connector=connector, headers={"User-Agent": self.USER_AGENT}
            )

    async def shutdown(self) -> None:
        """Closes all connections."""
        if self._session is not None:
            await self._session.close()

    async def do_request(  # noqa: PLR0917 - as PTB has it
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ANN401 - as PTB has them
        write_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ANN401, ARG002
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ANN401
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ANN401
    ) -> tuple[int, bytes]:
        """Sends one request; gives status and body.

        Raises:
            TimedOut: No answer, no connection or no place in the pool in time.
            NetworkError: The connection failed.
        """
        if self._session is None:
            raise RuntimeError("AiohttpRequest is not initialized")
        timeout = aiohttp.ClientTimeout(
            total=None,
            connect=_or(pool_timeout, self._pool_s),
            sock_connect=_or(connect_timeout, self._connect_s),
            sock_read=_or(read_timeout, self._read_s),
        )
        try:
            async with self._session.request(
                method,
                url,
                data=_body(request_data),
                headers=None if request_data and request_data.multipart_data else _FORM,
                timeout=timeout,
                allow_redirects=False,
                proxy=_proxy_of(url[: url.find("/", len("https://"))]),
            ) as response:
                return response.status, await response.read()
        except TimeoutError as error:
            raise TimedOut from error
        except aiohttp.ClientError as error:
            raise NetworkError(f"{type(error).__name__}: {error}") from error


def _or(asked: Any, usual: float) -> float | None:  # noqa: ANN401 - a number, None or PTB's mark for "not asked"
    return usual if asked is BaseRequest.DEFAULT_NONE else asked


@cache
def _proxy_of(origin: str) -> str | None:
    """The proxy that the environment names for a server (HTTPS_PROXY, NO_PROXY); None for none.

    Looked up once: aiohttp's own `trust_env` does it for each request, and reads the user's netrc file too.
    """
    address = urlsplit(origin)
    if proxy_bypass(address.hostname or ""):
        return None
    return getproxies().get(address.scheme)


def _body(request_data: RequestData | None) -> aiohttp.FormData | bytes | None:
    if request_data is None:
        return None
    files = request_data.multipart_data
    if not files:
        # Not as a form of aiohttp's: that prepares for files, down to a random boundary between them.
        return urlencode(request_data.json_parameters).encode() or None
    form = aiohttp.FormData(request_data.json_parameters)
    for name, (filename, content, kind) in files.items():
        form.add_field(name, content, filename=filename, content_type=kind)
    return form
