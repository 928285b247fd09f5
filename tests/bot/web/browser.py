"""Somebody's browser, as far as a page without scripts needs one: cookies, forms, redirects."""

import asyncio
import re
from collections.abc import Callable
from html import unescape
from types import TracebackType
from typing import Any, Self

import httpx
from fastapi import FastAPI

_TOKEN = re.compile(r'name="csrf" value="([^"]+)"')
_TAGS = re.compile(r"<[^>]+>")


class Browser:
    """One visitor."""

    def __init__(
        self,
        app: FastAPI,
        language: str = "en",
        address: str = "192.0.2.1",
        url: str = "http://films.example",
    ) -> None:
        self._runner = asyncio.Runner()
        self._client = httpx.AsyncClient(
            transport=httpx.ASGITransport(app, client=(address, 50000)),
            base_url=url,
            headers={"accept-language": language},
            follow_redirects=True,
        )
        self.page = httpx.Response(0)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._runner.run(self._client.aclose())
        self._runner.close()

    @property
    def cookies(self) -> httpx.Cookies:
        return self._client.cookies

    def get(self, address: str, **options: Any) -> httpx.Response:
        return self.request("GET", address, **options)

    def post(self, address: str, token: str | None = None, **fields: Any) -> httpx.Response:
        """Sends a form as one of the page that is open; a file as ``(name, bytes)``."""
        files = {name: value for name, value in fields.items() if isinstance(value, tuple)}
        data = {name: value for name, value in fields.items() if name not in files}
        data["csrf"] = self.token if token is None else token
        return self.request("POST", address, data=data, files=files or None)

    def request(self, method: str, address: str, **options: Any) -> httpx.Response:
        self.page = self._runner.run(self._client.request(method, address, **options))
        return self.page

    @property
    def token(self) -> str:
        """Of a form of the page that is open; of the first page where it has none."""
        found = _TOKEN.search(self.page.text if self.page.status_code else "")
        if found is None:
            found = _TOKEN.search(self.get("/").text)
        assert found is not None
        return found[1]

    @property
    def text(self) -> str:
        """What is to be read on the page, in one line."""
        return " ".join(unescape(_TAGS.sub(" ", self.page.text)).split())

    def films(self, place: str = "films") -> list[str]:
        """Titles within a region of the page."""
        region = self.page.text.split(f'id="{place}"', 1)[1].split("data-region", 2)[1]
        return [unescape(title) for title in re.findall(r'<h3><a href="[^"]+">([^<]+)</a>', region)]


Browsers = Callable[..., Browser]
