"""All chat platforms. A new one is a folder here, and a line below."""

import importlib
from typing import cast

from bot.platforms.platform import Platform

PLATFORMS = {
    "telegram": "bot.platforms.telegram.platform:Telegram",
    "discord": "bot.platforms.discord.platform:Discord",
    "terminal": "bot.platforms.terminal.platform:InTerminal",
}
"""Name -> module and class, loaded when asked for: who uses no Telegram needs none of its libraries."""


def load(name: str) -> Platform:
    """Makes a platform ready to run.

    Args:
        name: One of `PLATFORMS`.
    """
    module, _, kind = PLATFORMS[name].partition(":")
    return cast("Platform", getattr(importlib.import_module(module), kind)())
