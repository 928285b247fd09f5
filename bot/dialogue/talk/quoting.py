"""The part of a message that a reply points at: what it says is of the films that this part names."""

import re
from typing import Final

from bot.dialogue.talk.mentions import mentions
from bot.dialogue.talk.understanding import hear
from bot.dialogue.turn import Turn
from bot.service import last_list, ratings
from bot.service.problems import NoModel
from recommender.catalog.film import Film
from recommender.catalog.folding import fold, holds

_SHORTEST: Final = 3  # letters of a part of a title
_ROW: Final = re.compile(r"(?:\d+\.\s+)?(?P<name>\S.*? \(\d{4}\))")


def film_ids(turn: Turn) -> tuple[str, ...]:
    """The films that are pointed at, by their ids; none where no part of a message is, or it names none."""
    quote = turn.incoming.quote
    if not quote or not turn.visit.has_model:
        return ()
    among = _films_of_message(turn)
    found = (
        [film for film in among if film.name in quote]
        or [film for film in among if holds(quote, film.title)]
        or [film for film in among if len(fold(quote)) >= _SHORTEST and holds(film.name, quote)]
    )
    return tuple(film.film_id for film in found) or _named(turn, quote)


def _films_of_message(turn: Turn) -> list[Film]:
    """The films of the bot's message that is replied to; none of somebody else's."""
    said = last_list.answered(turn.visit, turn.incoming.chat)
    every = [ratings.find_film(turn.visit, film_id) for film_id in said.films] if said is not None else []
    return [film for film in every if isinstance(film, Film)]


def _named(turn: Turn, quote: str) -> tuple[str, ...]:
    """The films that any words name; a list's lines, as the bot writes them, by their names and years."""
    rows = [found["name"] for found in map(_ROW.match, quote.splitlines()) if found is not None]
    heard = hear(turn, "\n".join(rows) or quote)
    said = [] if isinstance(heard, NoModel) else [each.found for each in heard if each.is_named]
    found = said or [each.found for each in mentions(turn, quote)]
    return tuple(dict.fromkeys(each.film.film_id for one in found for each in one.meant))
