"""The `details` of a product: HTML, an object, or nothing."""

import html
import re
import warnings
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from recommender.catalog.links import absolute_shop_url
from recommender.catalog.plain_text import plain_text

if TYPE_CHECKING:
    from bs4 import Tag

LINK_CLASS = "a-text-normal"
_ANCHOR = re.compile(r"""<a\b(?:[^>"']|"[^"]*"|'[^']*')*>""", re.IGNORECASE)
_HIDING = re.compile(
    r"<!|<(?:script|style|textarea|title|template|noscript)\b", re.IGNORECASE
)  # no tags inside
_PLAIN_ANCHOR = re.compile(r"""<a(?: [a-z-]+="[^"'<>&\s]+(?: [^"'<>&\s]+)*")+>""")
_ATTRIBUTE = re.compile(r'([a-z-]+)="([^"]*)"')
_TAGS_BETWEEN = r"\s*(?:</?\w+>\s*)*"
_RUN_TIME = re.compile(
    rf"Run(?:ning)?\s*Time\s*:?{_TAGS_BETWEEN}:?\s*(?:(\d{{1,2}})\s*(?:hours?|hr?s?)\b[\s,and]*)?(?:(\d{{1,4}})\s*min)?",
    re.IGNORECASE,
)
_YEAR = re.compile(
    r"(?:Theatrical|Original|Cinematic) Release(?: Date)?|Production Year|Release Year", re.IGNORECASE
)
_YEAR_BEHIND = re.compile(r"\b((?:19|20)\d\d)\b")
_LANGUAGES = ("original language", "language", "languages", "audio languages")
_BEHIND_A_LANGUAGE = re.compile(r"[,;/(]")
_LANGUAGE = re.compile(r"[^\W\d_]+(?: [^\W\d_]+){0,2}")
ACTORS, DIRECTORS = ("actor", "actors", "starring"), ("director", "directors", "directed by")
WRITERS = ("writer", "writers", "written by")
LABELS = frozenset((*_LANGUAGES, *ACTORS, *DIRECTORS, *WRITERS))
_BOLD_LABEL = re.compile(
    rf"<b>\s*({'|'.join(sorted(LABELS))})\s*:?\s*</b>(.*?)(?=</li>|<li\b|<b>|$)", re.IGNORECASE | re.DOTALL
)
_BEHIND = 60  # characters between a label and its year, tags included


def links_in(many: Sequence[object]) -> list[str | None]:
    """For each `details` the first link of class ``a-text-normal``, absolute; None without one.

    This is the article's rule. Anchors that need a parser are parsed as one document. A parser for each of
    200,000 would take ten times as long.
    """
    anchors = [_anchor(details) for details in many]
    plain = {place: link for place, anchor in enumerate(anchors) if anchor and (link := _plain_link(anchor))}
    wanted = [place for place, anchor in enumerate(anchors) if anchor and place not in plain]
    tags = _parse("".join(f"{anchors[place]}</a>" for place in wanted)) if wanted else []
    if len(tags) != len(wanted):  # one of them is not what it looks like: each is parsed by itself
        return [link_in(details) for details in many]
    found = dict(zip(wanted, tags, strict=True))
    links: list[str | None] = [None] * len(many)
    for place, anchor in enumerate(anchors):
        if place in plain:
            links[place] = plain[place]
        elif anchor is not None:
            tag = found.get(place)
            # The link may come behind another tag.
            links[place] = _address(tag) if tag is not None and _is_link(tag) else link_in(many[place])
    return links


def link_in(details: object) -> str | None:
    """The link of one product, from all of its markup; see `links_in`."""
    for text in _texts(details):
        if LINK_CLASS in text:
            for tag in _parse(text):
                if _is_link(tag):
                    return _address(tag)
    return None


def _anchor(details: object) -> str | None:
    """The first tag that may be the link. Empty if the whole text has to be parsed to know."""
    for text in _texts(details):
        if LINK_CLASS in text:
            if _HIDING.search(text):
                return ""
            anchors = (match.group() for match in _ANCHOR.finditer(text))
            return next((anchor for anchor in anchors if LINK_CLASS in anchor), "")
    return None


def _plain_link(anchor: str) -> str | None:
    """The address in a tag of the shop's usual form, which all parsers read alike; None for other tags."""
    if not _PLAIN_ANCHOR.fullmatch(anchor):
        return None
    pairs = _ATTRIBUTE.findall(anchor)
    attributes = dict(pairs)
    href, classes = attributes.get("href", ""), attributes.get("class", "").split(" ")
    if len(attributes) < len(pairs) or not href or LINK_CLASS not in classes:
        return None
    return absolute_shop_url(href)


def _parse(text: str) -> list["Tag"]:
    # Imported here, since few files need it: 12 MB in each process.
    from bs4 import BeautifulSoup, MarkupResemblesLocatorWarning, SoupStrainer  # noqa: PLC0415

    anchors = SoupStrainer("a")  # no class: a strainer takes "a-link-normal a-text-normal" for one
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", MarkupResemblesLocatorWarning)
        return list(BeautifulSoup(text, "lxml", parse_only=anchors).find_all("a"))


def _is_link(tag: "Tag") -> bool:
    href, classes = tag.get("href"), tag.get("class")
    return (
        isinstance(href, str) and bool(href.strip()) and isinstance(classes, list) and LINK_CLASS in classes
    )


def _address(tag: "Tag") -> str | None:
    return absolute_shop_url(str(tag["href"]))


def run_time(details: object) -> int | None:
    """Running time in minutes; None where it is not given."""
    for text in _labelled(details):
        match = _RUN_TIME.search(text) if "Time" in text or "time" in text else None
        if match and (match[1] or match[2]):
            return int(match[1] or 0) * 60 + int(match[2] or 0) or None
    return None


def release_year(details: object) -> int | None:
    """Year of the film's own release, not of the disc's; None where it is not given."""
    for text in _labelled(details):
        label = _YEAR.search(text) if "elease" in text or "roduction" in text else None
        year = _YEAR_BEHIND.search(text[label.end() : label.end() + _BEHIND]) if label else None
        if year:
            return int(year[1])
    return None


def language(told: Mapping[str, str]) -> str | None:
    """English name of the spoken language, the first of several; None where it is not given."""
    for label in _LANGUAGES:
        if label in told:
            name = _BEHIND_A_LANGUAGE.split(told[label], maxsplit=1)[0].strip()
            if _LANGUAGE.fullmatch(name):
                return name
    return None


def told_in(details: object) -> dict[str, str]:
    """Details about people and languages: label in small letters to the plain text behind it."""
    if isinstance(details, dict):
        labels = [str(label).strip().rstrip(":").rstrip().casefold() for label in details]
        texts = {
            label: ", ".join(map(str, value)) if isinstance(value, list) else value
            for label, value in zip(labels, details.values(), strict=True)
            if label in LABELS
        }
    elif isinstance(details, str) and "<b>" in details:
        texts = {label.casefold(): value for label, value in reversed(_BOLD_LABEL.findall(details))}
    else:
        return {}
    return {label: plain_text(text) for label, text in texts.items() if isinstance(text, str)}


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
    """Pieces of text with a label before its value."""
    if isinstance(details, dict):
        for label, value in details.items():
            if isinstance(value, str):
                yield f"{str(label).strip().rstrip(':').strip()}: {value}"
    elif isinstance(details, str):
        yield html.unescape(details) if "&" in details else details
