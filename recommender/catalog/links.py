"""Pages about a film. Every address exists, and none is a guess that looks like one."""

import re
from urllib.parse import quote, urljoin, urlsplit

from recommender.catalog.film import Link

SHOP = "https://www.amazon.com/"
_ABSOLUTE = re.compile(r"https?://[\w.-]+/[\w./?=&%#:;,+~-]*")  # the common case, for which urljoin is slow


def imdb_id(number: str | int) -> str:
    """IMDb number as IMDb writes it: ``113277`` and ``tt0113277`` give ``tt0113277``."""
    return f"tt{int(str(number).removeprefix('tt')):07d}"


def imdb_link(number: str | int) -> Link:
    """IMDb's page of a film, from its number (``113277`` or ``tt0113277``)."""
    return Link(f"https://www.imdb.com/title/{imdb_id(number)}/", "imdb")


def search_link(title: str, year: int | None) -> Link:
    """A search for title and year, for films without a known number."""
    words = f"{title} {year}" if year else title
    return Link(f"https://www.imdb.com/find/?q={quote(words, safe='')}&s=tt", "search")


def product_link(product_id: str) -> Link:
    """The shop's page of a product."""
    return Link(f"{SHOP}dp/{quote(product_id, safe='')}", "product")


def absolute_shop_url(href: str) -> str | None:
    """The absolute address of a link in a product's details; None for what is no web address."""
    if _ABSOLUTE.fullmatch(href):
        return href
    try:
        url = urljoin(SHOP, href.strip())
        parts = urlsplit(url)
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or not parts.hostname or len(url.split()) != 1:
        return None
    return url
