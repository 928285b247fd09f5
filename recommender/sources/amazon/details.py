"""The `details` of a product: HTML, an object, or missing."""

import html
import re
import warnings
from collections.abc import Iterator

from bs4 import BeautifulSoup, MarkupResemblesLocatorWarning, SoupStrainer

from recommender.catalog.links import absolute_shop_url

LINK_CLASS = "a-text-normal"
_LINKS = SoupStrainer("a", class_=LINK_CLASS)
_ANCHOR = re.compile(r"""<a\b(?:[^>"']|"[^"]*"|'[^']*')*>""", re.IGNORECASE)
_HIDING = re.compile(
    r"<!|<(?:script|style|textarea|title|template|noscript)\b", re.IGNORECASE
)  # no tags inside
_TAGS_BETWEEN = r"\s*(?:</?\w+>\s*)*"
_RUN_TIME = re.compile(
    rf"Run(?:ning)?\s*Time\s*:?{_TAGS_BETWEEN}:?\s*(?:(\d{{1,2}})\s*(?:hours?|hr?s?)\b[\s,and]*)?(?:(\d{{1,4}})\s*min)?",
    re.IGNORECASE,
)
_YEAR = re.compile(
    r"(?:Theatrical Release|Original Release|Production Year|Release Year)[^<\d]*(?:<[^>]*>\s*)*[^<\d]{0,30}"
    r"\b((?:19|20)\d\d)\b"
)


def link_in(details: object) -> str | None:
    """The first link of class ``a-text-normal``, absolute; None without one (the article's rule)."""
    for text in _texts(details):
        if LINK_CLASS not in text:
            continue
        # To parse one tag takes a fifth of the time of the whole fragment, and there are 200,000 of these.
        pieces = [text] if _HIDING.search(text) else _ANCHOR.findall(text)
        for piece in pieces:
            if LINK_CLASS not in piece:
                continue
            for tag in _parse(piece).find_all("a"):
                href = tag.get("href")
                if isinstance(href, str) and href.strip():
                    return absolute_shop_url(href)
    return None


def _parse(text: str) -> BeautifulSoup:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", MarkupResemblesLocatorWarning)
        return BeautifulSoup(text, "lxml", parse_only=_LINKS)


def run_time(details: object) -> int | None:
    """Running time in minutes, None where it is not given."""
    for text in _labelled(details):
        match = _RUN_TIME.search(text)
        if match and (match[1] or match[2]):
            return int(match[1] or 0) * 60 + int(match[2] or 0) or None
    return None


def release_year(details: object) -> int | None:
    """Year of the film's own release (not of the disc's), None where it is not given."""
    for text in _labelled(details):
        match = _YEAR.search(text)
        if match:
            return int(match[1])
    return None


def _texts(details: object) -> Iterator[str]:
    if isinstance(details, str):
        yield details
    elif isinstance(details, dict):
        for value in details.values():
            yield from _texts(value)
    elif isinstance(details, list):
        for value in details:
            yield from _texts(value)


def _labelled(details: object) -> Iterator[str]:
    """Pieces of text in which a label stands before its value."""
    if isinstance(details, dict):
        for label, value in details.items():
            if isinstance(value, str):
                yield f"{str(label).strip().rstrip(':').strip()}: {value}"
    elif isinstance(details, str):
        yield html.unescape(details)
