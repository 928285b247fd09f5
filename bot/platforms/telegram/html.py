"""Text as Telegram's HTML, escaped, in messages of a length that Telegram takes."""

from html import escape

from bot.dialogue.text import Anchor, Bold, Span, Text
from bot.platforms import splitting

LONGEST_MESSAGE = 4096
"""UTF-16 units of visible text, markup not counted (core.telegram.org/bots/api#sendmessage)."""


def to_html(text: Text) -> str:
    """Draws spans as HTML; only what the dialogue marked becomes markup."""
    return "".join(_span(span) for span in text)


def split(text: Text, limit: int = LONGEST_MESSAGE) -> list[Text]:
    """Cuts a text into messages; see `bot.platforms.splitting.split`.

    Args:
        text: The whole text.
        limit: Most UTF-16 units of visible text in a message.
    """
    return splitting.split(text, limit, utf16_length)


def utf16_length(text: str) -> int:
    """Length as Telegram counts it: characters beyond the basic plane count twice."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def _span(span: Span) -> str:
    if isinstance(span, Bold):
        return f"<b>{escape(span.text, quote=False)}</b>"
    if isinstance(span, Anchor):
        return f'<a href="{escape(span.url)}">{escape(span.text, quote=False)}</a>'
    return escape(span, quote=False)
