"""Text as Discord's Markdown, escaped, in messages of a length that Discord takes."""

import re
from urllib.parse import quote

from discord.utils import escape_markdown

from bot.dialogue.text import Anchor, Bold, Span, Text
from bot.platforms import splitting

LONGEST_MESSAGE = 2000
"""Characters, markup counted (discord.com/developers/docs/resources/message#create-message)."""
_LIMITS = (LONGEST_MESSAGE, 1500, 1000, 600, 300, 100)  # of visible text, until its markup fits in as well
_BRACKETS = re.compile(r"([\[\]<])")  # "<" begins mentions of people, channels, commands, times, emoji


def to_markdown(text: Text) -> str:
    """Draws spans as Markdown; only what the dialogue marked becomes markup."""
    return "".join(_span(span) for span in text)


def split(text: Text) -> list[Text]:
    """Cuts a text into messages; see `bot.platforms.splitting.split`."""
    for limit in _LIMITS:
        parts = splitting.split(text, limit)
        if all(len(to_markdown(part)) <= LONGEST_MESSAGE for part in parts):
            break
    return parts


def _span(span: Span) -> str:
    if isinstance(span, Bold):
        return f"**{_escaped(span.text)}**" if span.text.strip() else span.text
    if isinstance(span, Anchor):
        # In angle brackets: the address shows no preview of its page.
        return f"[{_escaped(span.text)}](<{quote(span.url, safe='/:?#@!$&*+,;=%~-._')}>)"
    return _escaped(span)


def _escaped(words: str) -> str:
    return _BRACKETS.sub(r"\\\1", escape_markdown(words))
