"""All films of a series, rated at once: which ones they are is shown before anything is saved."""

from bot.dialogue.heard.series_reading import read_series
from bot.dialogue.message import Reply
from bot.dialogue.talk import asking
from bot.dialogue.turn import Turn
from bot.service import films
from recommender.catalog.folding import fold

_LOOKED_AT, _MOST, _FEWEST = 30, 8, 2


def read(turn: Turn, text: str) -> list[Reply] | None:
    """Asks which films of a series got the stars, or all: "I love all the Lord of the Rings films"."""
    said = read_series(text) if turn.visit.has_model else None
    if said is None:
        return None
    name = f" {fold(said.name)} "
    every = [
        film for film in films.offered(turn.visit, said.name, _LOOKED_AT) if name in f" {fold(film.title)} "
    ][:_MOST]
    if len(every) < _FEWEST:
        return None
    choices = [asking.Choice(film.film_id, film.name, said.stars) for film in every]
    return [asking.which(turn, choices, None, note=(*turn.say("series-all"), "\n"))]
