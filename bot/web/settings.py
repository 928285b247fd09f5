"""Settings of the site, read from the environment."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from bot.settings import file_named, trimmed
from recommender.errors import BadInputError

_HOST, _PORT, _REQUESTS = "127.0.0.1", 8008, 240
_MOST_PORT = 65535
LOGOS: Final = {".svg": "image/svg+xml", ".png": "image/png"}
"""Kinds of files that a logo may be, and their media types."""


@dataclass(frozen=True, slots=True)
class WebSettings:
    """What an operator can set of the site.

    Attributes:
        host: MARQUEE_WEB_HOST, the address to listen on; default: this machine alone.
        port: MARQUEE_WEB_PORT; 0 takes any that is free.
        url: MARQUEE_WEB_URL, under which people reach the site, as behind a proxy (``https://films.example``);
            None: as their browser says. With https its cookies are sent over https alone.
        proxies: MARQUEE_WEB_PROXIES, addresses of the proxies in front of it, with commas between. What they
            say of a visitor's address is believed; from others it is not.
        requests_a_minute: MARQUEE_WEB_REQUESTS_A_MINUTE, what one address may ask for in the long run.
        tmdb_logo: MARQUEE_WEB_TMDB_LOGO, a file with TMDB's logo, SVG or PNG: its terms want it on pages that
            show what it told; None for none.
        telegram_token: MARQUEE_TELEGRAM_TOKEN, of the bot whose Mini App the site may be; None for none.
    """

    host: str = _HOST
    port: int = _PORT
    url: str | None = None
    proxies: tuple[str, ...] = ()
    requests_a_minute: int = _REQUESTS
    telegram_token: str | None = field(default=None, repr=False)
    tmdb_logo: Path | None = None

    @property
    def is_https(self) -> bool:
        """Whether people reach it by https alone."""
        return self.url is not None and self.url.startswith("https://")

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] | None = None) -> "WebSettings":
        """Reads the settings.

        Args:
            environment: Instead of ``os.environ``.

        Raises:
            BadInputError: A variable does not hold what it should.
        """
        env = trimmed(os.environ if environment is None else environment)
        return cls(
            host=env.get("MARQUEE_WEB_HOST") or _HOST,
            port=_whole(env, "MARQUEE_WEB_PORT", _PORT, 0, _MOST_PORT),
            url=_address(env.get("MARQUEE_WEB_URL") or ""),
            proxies=tuple(
                part.strip() for part in (env.get("MARQUEE_WEB_PROXIES") or "").split(",") if part.strip()
            ),
            requests_a_minute=_whole(env, "MARQUEE_WEB_REQUESTS_A_MINUTE", _REQUESTS, 1, 1_000_000),
            telegram_token=env.get("MARQUEE_TELEGRAM_TOKEN") or None,
            tmdb_logo=_logo(env.get("MARQUEE_WEB_TMDB_LOGO") or ""),
        )


def _whole(env: Mapping[str, str], name: str, default: int, least: int, most: int) -> int:
    text = env.get(name) or str(default)
    if not (text.isascii() and text.isdigit() and least <= int(text) <= most):
        raise BadInputError(f"{name} is {text!r}: give a whole number from {least} to {most:,}.")
    return int(text)


def _logo(text: str) -> Path | None:
    if not text:
        return None
    path = file_named("MARQUEE_WEB_TMDB_LOGO", text)
    if path.suffix not in LOGOS or not path.is_file():
        raise BadInputError(
            f"MARQUEE_WEB_TMDB_LOGO is {text!r}: give a file with TMDB's logo, .svg or .png, from its site."
        )
    return path


def _address(text: str) -> str | None:
    if not text:
        return None
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.netloc or parts.path.strip("/") or parts.query:
        raise BadInputError(
            f"MARQUEE_WEB_URL is {text!r}: give scheme and host alone, as in https://films.example."
        )
    return f"{parts.scheme}://{parts.netloc}"
