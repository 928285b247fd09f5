"""Films that are not there, in words, and where those that are end."""

from collections.abc import Sequence

from bot.dialogue.about_films import films
from bot.dialogue.text import Text
from bot.dialogue.turn import Turn


def asked_for(turn: Turn, titles: Sequence[str], last_year: int | None) -> Text:
    """Says that films that somebody asks for are not there."""
    names = films.listed(turn.language, titles)
    if last_year:
        return turn.say("plain-absent-until", film=names, year=str(last_year))
    return turn.say("plain-absent", film=names)


def said(turn: Turn, titles: Sequence[str], last_year: int | None) -> Text:
    """Says that films of which something is said are not there."""
    names = films.listed(turn.language, titles)
    if last_year:
        return turn.say("several-absent-until", films=names, year=str(last_year))
    return turn.say("several-absent", films=names)
