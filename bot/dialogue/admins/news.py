"""News for admins, in words: what the bot tells by itself."""

from collections.abc import Mapping
from typing import Any

from bot.dialogue import words
from bot.dialogue.admins import retrain
from bot.dialogue.text import Text


def told(kind: str, content: Mapping[str, Any], language: str) -> Text:
    """One piece of news.

    Args:
        kind: A `bot.service.notices.News`; one of a newer version is told of by its name.
        content: Its figures.
        language: To say it in.
    """
    key = words.key_of("news", kind)
    if not words.has(key):
        return (kind,)
    return words.say(
        language,
        key,
        percent=int(content.get("percent", 0)),
        run=str(content.get("run", "")),
        platform=str(content.get("platform", "")).capitalize(),
        wait=retrain.duration(float(content.get("seconds", 0)), language),
    )
