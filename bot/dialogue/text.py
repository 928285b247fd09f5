"""Text as the dialogue says it: spans with a meaning, which each platform escapes and draws.

The dialogue never writes markup, so nothing a user typed can become any.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bold:
    """A strong span."""

    text: str


@dataclass(frozen=True, slots=True)
class Anchor:
    """A span that leads somewhere."""

    text: str
    url: str


Span = str | Bold | Anchor
Text = tuple[Span, ...]


def plain(text: Text) -> str:
    """Drops all meaning but the words: for logs, notifications and tests."""
    return "".join(span if isinstance(span, str) else span.text for span in text)
