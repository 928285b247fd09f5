"""Text as Telegram's HTML, escaped, in messages of a length that Telegram takes."""

from collections.abc import Iterator
from html import escape

from bot.dialogue.text import Anchor, Bold, Span, Text, plain

LONGEST_MESSAGE = 4096
"""UTF-16 units of visible text, markup not counted (core.telegram.org/bots/api#sendmessage)."""


def to_html(text: Text) -> str:
    """Draws spans as HTML; only what the dialogue marked becomes markup."""
    return "".join(_span(span) for span in text)


def split(text: Text, limit: int = LONGEST_MESSAGE) -> list[Text]:
    """Cuts a text into messages, between paragraphs or lines where it can, never inside a tag or a character.

    Args:
        text: The whole text.
        limit: Most UTF-16 units of visible text in a message.

    Returns:
        At least one message; all have something to show, unless the text has not.
    """
    words = plain(text)
    parts: list[Text] = []
    start = 0
    while start < len(words):
        end = _end_of_part(words, start, limit)
        part = tuple(_slice(text, start, end))
        if plain(part).strip():
            parts.append(part)
        start = end
        while start < len(words) and words[start] == "\n":
            start += 1
    return parts or [text]


def utf16_length(text: str) -> int:
    """Length as Telegram counts it: characters beyond the basic plane count twice."""
    return len(text) + sum(character > "\uffff" for character in text)


def _end_of_part(words: str, start: int, limit: int) -> int:
    units = 0
    end = start
    while end < len(words):
        units += 2 if words[end] > "\uffff" else 1
        if units > limit:
            break
        end += 1
    else:
        return end
    # The first separator with a place late enough wins: a message should not be cut to a tenth for its sake.
    earliest = start + (end - start) // 2
    for separator in ("\n\n", "\n", " "):
        found = words.rfind(separator, earliest, end + 1)
        if found > start:
            return found
    return max(end, start + 1)


def _slice(text: Text, start: int, end: int) -> Iterator[Span]:
    position = 0
    for span in text:
        words = span if isinstance(span, str) else span.text
        cut = words[max(start - position, 0) : max(end - position, 0)]
        position += len(words)
        if not cut:
            continue
        if isinstance(span, Bold):
            yield Bold(cut)
        elif isinstance(span, Anchor):
            yield Anchor(cut, span.url)
        else:
            yield cut


def _span(span: Span) -> str:
    if isinstance(span, Bold):
        return f"<b>{escape(span.text, quote=False)}</b>"
    if isinstance(span, Anchor):
        return f'<a href="{escape(span.url)}">{escape(span.text, quote=False)}</a>'
    return escape(span, quote=False)
