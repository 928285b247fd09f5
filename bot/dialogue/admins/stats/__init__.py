"""/stats: how the bot is used, in words and as a picture."""

from bot.dialogue.admins.stats.command import COMMAND

__all__ = ["COMMAND"]
