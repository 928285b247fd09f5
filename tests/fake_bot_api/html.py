"""Reads HTML as strictly as Telegram does (core.telegram.org/bots/api#html-style)."""

import re
from html import unescape

_TOKEN = re.compile(r"<(?P<close>/)?(?P<name>[^\s<>/]+)(?P<attributes>[^<>]*)>|(?P<text>[^<]+)|(?P<stray><)")
_ENTITY = re.compile(r"&(?!(?:lt|gt|amp|quot|#[0-9]+|#x[0-9a-fA-F]+);)[a-zA-Z]+;")
_TAGS = {"b", "strong", "i", "em", "u", "s", "code", "pre", "a"}


class UnparsableError(Exception):
    """Telegram would answer 400."""


def parse(html: str) -> tuple[str, list[tuple[str, str]]]:
    """The visible text and its links, (words, address) each."""
    text = ""
    links: list[tuple[str, str]] = []
    open_tags: list[tuple[str, str, int]] = []
    for token in _TOKEN.finditer(html):
        if token["text"]:
            if _ENTITY.search(token["text"]):
                raise UnparsableError("unsupported named HTML entity")
            text += unescape(token["text"])
        elif token["stray"]:
            raise UnparsableError("unclosed start tag")
        elif token["close"]:
            if not open_tags or open_tags[-1][0] != token["name"]:
                raise UnparsableError(f"unmatched end tag {token['name']!r}")
            name, address, start = open_tags.pop()
            if name == "a":
                links.append((text[start:], address))
        else:
            if token["name"] not in _TAGS:
                raise UnparsableError(f"unsupported start tag {token['name']!r}")
            address = re.search(r'href="([^"]*)"', token["attributes"] or "")
            open_tags.append((token["name"], unescape(address[1]) if address else "", len(text)))
    if open_tags:
        raise UnparsableError(f"can't find end tag corresponding to start tag {open_tags[-1][0]!r}")
    return text, links
