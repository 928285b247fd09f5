"""/taste: a person's taste in words and as a picture."""

from bot.dialogue.about_films.taste.command import COMMAND

__all__ = ["COMMAND"]
