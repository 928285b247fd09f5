"""Pictures of TMDB's image server, which are no part of its API: it is told no key, and believed little.

What it sends is bounded in time, size and kind. What was sent is kept in memory for a while, within a bound.
"""

import asyncio
import logging
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from aiohttp import ClientSession

Size = Literal["w185", "w500"]
"""Widths that TMDB has posters in, pixels."""
FRESH_S: Final = 7 * 86_400.0
"""Seconds after which a picture is asked for again."""
MOST_BYTES: Final = 1_000_000
"""Of one picture; posters of 500 pixels have a tenth of it."""
_MOST_KEPT = 48_000_000  # bytes: some thousand small posters
_ABSENT_S = 3600.0  # what is not there is not asked for again so soon
_QUIET_S = 30.0
_TOTAL_S = 5.0
_AT_ONCE = 8
_MOST_ASKED = 64
_STORED_SIZE = "w500"  # the one of addresses that the client gives
_OK, _NOT_FOUND = 200, {404, 410}
_KINDS = ((b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG\r\n\x1a\n", "image/png"))
_WEBP_AT = 8
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Image:
    """A picture.

    Attributes:
        content: As the server sent it.
        kind: Its media type, by its first bytes.
    """

    content: bytes
    kind: str


@dataclass(frozen=True, slots=True)
class _Kept:
    image: Image | None
    until: float


class Images:
    """Asks for pictures and keeps them; safe to use from several threads."""

    def __init__(
        self,
        loop: Callable[[], asyncio.AbstractEventLoop | None],
        root: str | None = None,
        clock: Callable[[], float] = time.monotonic,
        most_kept: int = _MOST_KEPT,
    ) -> None:
        """Asks for nothing yet.

        Args:
            loop: Gives the loop that asks, which goes on in a thread of its own; None once it has ended.
            root: Of a server in place of TMDB's; None for that.
            clock: Tells seconds.
            most_kept: Bytes that are kept in memory.
        """
        self._loop = loop
        self._root = root
        self._clock = clock
        self._most_kept = most_kept
        self._lock = threading.Lock()
        self._kept: OrderedDict[str, _Kept] = OrderedDict()
        self._bytes = 0
        self._asking: dict[str, Future[Image | None]] = {}
        self._quiet_until = float("-inf")
        self._session: ClientSession | None = None

    def get(self, address: str, size: Size) -> "Future[Image | None]":
        """A picture.

        Args:
            address: As `FilmFacts.poster` has it.
            size: How wide.

        Returns:
            The picture; None where there is none, and where it cannot be had now. It never fails.
        """
        url = _sized(address, size, self._root)
        nothing: Future[Image | None] = Future()
        nothing.set_result(None)
        with self._lock:
            kept = self._kept.get(url)
            if kept is not None and self._clock() < kept.until:
                self._kept.move_to_end(url)
                found: Future[Image | None] = Future()
                found.set_result(kept.image)
                return found
            # One that has its answer may stand there a moment longer: it is not new any more.
            if (under_way := self._asking.get(url)) is not None and not under_way.done():
                return under_way
            is_usual = url.startswith("https://") or self._root is not None
            if not is_usual or len(self._asking) >= _MOST_ASKED or self._clock() < self._quiet_until:
                return nothing
        loop = self._loop()
        if loop is None:
            return nothing
        with self._lock:
            if (under_way := self._asking.get(url)) is not None and not under_way.done():
                return under_way
            asked = asyncio.run_coroutine_threadsafe(self._answered(url), loop)
            self._asking[url] = asked
        asked.add_done_callback(lambda done: self._done(url, done))
        return asked

    async def close(self) -> None:
        """Closes connections; within the loop."""
        if self._session is not None:
            await self._session.close()

    def _done(self, url: str, asked: "Future[Image | None]") -> None:
        with self._lock:
            if self._asking.get(url) is asked:
                del self._asking[url]

    async def _answered(self, url: str) -> Image | None:
        """Asks, and remembers what comes; never raises but when it is given up."""
        try:
            image = await self._asked(url)
        except Exception as error:  # noqa: BLE001 - whatever it sends: the card is drawn
            with self._lock:
                was_quiet = self._clock() < self._quiet_until
                self._quiet_until = self._clock() + _QUIET_S
            if not was_quiet:
                _log.warning("TMDB's pictures do not come (%s): not asked for 30 s.", type(error).__name__)
            return None
        self._remember(url, image)
        return image

    async def _asked(self, url: str) -> Image | None:
        """Asks once.

        Raises:
            OSError: It does not answer as it should.
        """
        import aiohttp  # noqa: PLC0415 - whoever has no key need not load it

        if self._session is None:  # its own, as the API's bears the key
            self._session = aiohttp.ClientSession(
                timeout=aiohttp.ClientTimeout(total=_TOTAL_S),
                connector=aiohttp.TCPConnector(limit=_AT_ONCE),
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"Accept": "image/jpeg, image/png, image/webp"},
            )
        async with self._session.get(url, allow_redirects=False) as response:
            if response.status in _NOT_FOUND:
                return None
            if response.status != _OK:
                raise OSError(f"status {response.status}")
            content = b""
            async for part in response.content.iter_chunked(65_536):
                content += part
                if len(content) > MOST_BYTES:
                    return None
        kind = _kind(content)
        return Image(content, kind) if kind else None

    def _remember(self, url: str, image: Image | None) -> None:
        until = self._clock() + (_ABSENT_S if image is None else FRESH_S)
        with self._lock:
            self._drop(url)
            self._kept[url] = _Kept(image, until)
            self._bytes += _weight(image)
            while self._bytes > self._most_kept:
                self._drop(next(iter(self._kept)))

    def _drop(self, url: str) -> None:
        before = self._kept.pop(url, None)
        if before is not None:
            self._bytes -= _weight(before.image)


def _sized(address: str, size: Size, root: str | None) -> str:
    sized = address.replace(f"/{_STORED_SIZE}/", f"/{size}/", 1)
    return sized if root is None else f"{root}{urlsplit(sized).path}"


def _kind(content: bytes) -> str:
    """The media type; empty for what is no picture of these."""
    if content.startswith(b"RIFF") and content[_WEBP_AT:].startswith(b"WEBP"):
        return "image/webp"
    return next((kind for begins, kind in _KINDS if content.startswith(begins)), "")


def _weight(image: Image | None) -> int:
    return 200 + (len(image.content) if image else 0)  # its address and what keeps it
