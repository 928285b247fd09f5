"""All films of a series, rated at once: which ones they are is shown before anything is saved."""

from bot.dialogue.heard.series_reading import Series, read_series
from bot.dialogue.message import Reply
from bot.dialogue.talk import asking
from bot.dialogue.turn import Turn
from bot.service import films
from bot.service.films import Found
from recommender.catalog.film import Film
from recommender.catalog.folding import holds
from recommender.catalog.series import series_of

_LOOKED_AT, _MOST, _FEWEST = 40, 8, 2


def read(turn: Turn, text: str) -> list[Reply] | None:
    """Asks which films of a series got the stars, or all: "I love all the Lord of the Rings films"."""
    said = read_series(text) if turn.visit.has_model else None
    if said is None:
        return None
    titled = films.search(turn.visit, [said.title])
    every = _films(turn, said)
    if len(every) < _FEWEST or (isinstance(titled, Found) and titled.certain is not None):
        return None
    choices = [asking.Choice(film.film_id, film.name, said.stars) for film in every]
    return [asking.which(turn, choices, None, note=(*turn.say("series-all"), "\n"))]


def _films(turn: Turn, said: Series) -> list[Film]:
    """The films of a series; where titles tell none, those that hold its name."""
    known = films.offered(turn.visit, said.name, _LOOKED_AT)
    every = [film for film in known if series_of(film.title) == series_of(said.name)]
    if len(every) < _FEWEST:
        every = [film for film in known if holds(film.title, said.name)]
    if said.are_first:
        every.sort(key=lambda film: film.year or 0)
    return every[: said.count or _MOST]
