"""Plain text from the text of a shop's pages: without entities, tags, style sheets and scripts."""

import html
import re
import unicodedata

_MAX_UNESCAPES = 3  # `&amp;amp;eacute;` exists
_BLOCKS = re.compile(r"<(script|style)\b.*?(?:</\1\s*>|$)", re.IGNORECASE | re.DOTALL)
_COMMENTS = re.compile(r"<!--.*?(?:-->|$)", re.DOTALL)
# A tag, closed or cut off at the end; "I <3 you" and "5 < 6" are none.
_TAGS = re.compile(r"</?[a-zA-Z][^<>]*(?:>|$)")
_STYLE_RULE = re.compile(r"[^{}]*\{[^{}]*[:;][^{}]*(?:\}|$)")
_SCRIPT = re.compile(r"\b(?:var|let|const)\s+\w+\s*=|\bfunction\s*\w*\s*\(|\bP\.when\(|window\.\w+\s*=")
_PRICE = re.compile(
    r"(?:(?:US|CDN|C|A)?[$£€¥]\s?\d[\d,]*(?:\.\d+)?)(?:\s*-\s*(?:US|CDN|C|A)?[$£€¥]\s?\d[\d,]*(?:\.\d+)?)?"
)
_MOJIBAKE = re.compile(
    "\u00c2(?=[\u00a0\u00ae\u00a9\u00b0\u00b7])"
)  # a UTF-8 lead byte that was read as Latin-1
DESCRIPTION_LENGTH = 500
_MAX_PRICE = 1e6


def plain_text(text: str) -> str:
    """Removes entities (also those escaped more than once), tags, scripts and style sheets.

    Returns:
        One line of text, without control characters; empty if nothing for people is left.
    """
    for _ in range(_MAX_UNESCAPES if "&" in text else 0):
        unescaped = html.unescape(text)
        if unescaped == text:
            break
        text = unescaped
    if not text.isascii():
        text = _MOJIBAKE.sub("", text)
    if "<" in text:
        text = _TAGS.sub(" ", _BLOCKS.sub(" ", _COMMENTS.sub(" ", text)))
    if "{" in text:
        text = _STYLE_RULE.sub(" ", text)
    if ("=" in text or "P.when" in text or "function" in text) and _SCRIPT.search(text):
        return ""
    if not text.isprintable():
        text = "".join(" " if unicodedata.category(c) in {"Cc", "Cf", "Cs", "Co"} else c for c in text)
    elif "  " not in text:  # " " is the only printable white space: the same, faster
        return text.strip()
    return " ".join(text.split())


def price(text: object) -> str | None:
    """The price as the shop prints it (``$9.99``, ``$5.00 - $17.50``); None for all else, such as CSS."""
    if isinstance(text, int | float) and not isinstance(text, bool):  # releases of 2014 and 2023; US dollars
        return f"${text:,.2f}" if 0 < text < _MAX_PRICE else None
    if not isinstance(text, str):
        return None
    found = _PRICE.fullmatch(html.unescape(text).strip())
    return found.group() if found else None


def description(parts: object) -> str | None:
    """The first sentences of a description, about 500 characters, cut between words; None without text."""
    texts = [parts] if isinstance(parts, str) else parts if isinstance(parts, list) else []
    text = plain_text(" ".join(part for part in texts if isinstance(part, str))[: 4 * DESCRIPTION_LENGTH])
    if len(text) > DESCRIPTION_LENGTH:
        text = text[:DESCRIPTION_LENGTH].rsplit(" ", 1)[0].rstrip(" ,;:-") + "…"
    return text or None
