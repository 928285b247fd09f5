"""Questions about the list that was shown: "which one of these is the scariest?"."""

import re

from bot.dialogue.about_films import cards
from bot.dialogue.heard.neighbour_reading import read_neighbour
from bot.dialogue.heard.plain import one_of, plain
from bot.dialogue.heard.request_words import SUPERLATIVES
from bot.dialogue.intents.intent import Next
from bot.dialogue.message import Reply
from bot.dialogue.recommending.place import Place
from bot.dialogue.talk import doing
from bot.dialogue.turn import Turn
from bot.service import last_list, ratings
from recommender.catalog.film import Film

_WHICH = re.compile(
    r"(?:and\s+|und\s+|y\s+|et\s+|e\s+|и\s+)?"
    r"(?:which|what|welcher|welche|welches|was|cual|quel|quelle|lequel|qual|какой|который|что)(?!\w).*"
)
_MOST = {meaning: re.compile(rf"(?<!\w){one_of(phrases)}(?!\w)") for meaning, phrases in SUPERLATIVES.items()}
_LONGEST = 80


def read(turn: Turn, text: str) -> list[Reply] | None:
    """Shows the film of the list that is the oldest, the best liked, or next to the one that was opened."""
    step = read_neighbour(text)
    if step is not None:
        return _beside_opened(turn, step)
    said = plain(text.strip(" ?!."))
    if len(said) > _LONGEST or _WHICH.fullmatch(said) is None:
        return None
    meaning = next((meaning for meaning, words in _MOST.items() if words.search(said)), None)
    last = last_list.latest(turn.visit, turn.incoming.chat) if meaning is not None else None
    if meaning is None or last is None:
        return None
    found = (ratings.find_film(turn.visit, film_id) for film_id in last.films)
    films = [film for film in found if isinstance(film, Film)]
    meant = _most(films, meaning)
    if not films:
        return None
    if meant is None:
        is_length = meaning in {"shortest", "longest"}
        return [Reply(turn.say("list-no-lengths" if is_length else "list-none-so"))]
    return [cards.show(turn, meant.film_id, Place.of(last.numbers))]


def _beside_opened(turn: Turn, step: int) -> list[Reply] | None:
    """The film of the list next to the one that was opened; behind the last one the list goes on."""
    last = last_list.latest(turn.visit, turn.incoming.chat)
    place = last.films.index(last.opened) + step if last is not None and last.opened in last.films else None
    if last is not None and place is not None and 0 <= place < len(last.films):
        return [cards.show(turn, last.films[place], Place.of(last.numbers))]
    return doing.act(turn, Next(None)) if step > 0 else None


def _most(films: list[Film], meaning: str) -> Film | None:
    """The film that is the most so; None where none is so at all."""
    dated = [film for film in films if film.year is not None]
    match meaning:
        case "oldest":
            return min(dated, key=lambda film: film.year or 0, default=None)
        case "newest":
            return max(dated, key=lambda film: film.year or 0, default=None)
        case "shortest" | "longest":
            timed = sorted((film for film in films if film.runtime), key=lambda film: film.runtime or 0)
            return timed[0 if meaning == "shortest" else -1] if len(timed) == len(films) else None
        case "best":
            return max(films, key=lambda film: film.rating_mean or 0.0, default=None)
        case _:
            return next((film for film in films if meaning in film.genres), None)
