"""Long texts in several messages, each of a length that the platform takes."""

from collections.abc import Callable, Iterator

from bot.dialogue.text import Anchor, Bold, Span, Text, plain


def split(text: Text, limit: int, length: Callable[[str], int] = len) -> list[Text]:
    """Cuts a text into messages, between paragraphs or lines where it can, never inside a tag or a character.

    Args:
        text: The whole text.
        limit: The longest message.
        length: How the platform counts what is visible; the sum of the characters' lengths.

    Returns:
        At least one message; all have something to show, unless the text has not.
    """
    words = plain(text)
    if length(words) <= limit and not words.startswith("\n"):
        return [text]
    parts: list[Text] = []
    start = 0
    while start < len(words):
        end = _end_of_part(words, start, limit, length)
        part = tuple(_slice(text, start, end))
        if plain(part).strip():
            parts.append(part)
        start = end
        while start < len(words) and words[start] == "\n":
            start += 1
    return parts or [text]


def _end_of_part(words: str, start: int, limit: int, length: Callable[[str], int]) -> int:
    units = 0
    end = start
    while end < len(words):
        units += length(words[end])
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
