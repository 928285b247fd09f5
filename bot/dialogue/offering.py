"""A film that is spoken of, but not by the person: shown, with stars to press; nothing is saved."""

from dataclasses import replace

from bot.dialogue import rate
from bot.dialogue.message import Reply
from bot.dialogue.parsing import read_rating
from bot.dialogue.text import Text
from bot.dialogue.turn import Turn
from bot.service import films
from bot.service.problems import NoModel

_LIKELY = 0.75


def offer(turn: Turn, text: str, note: Text = ()) -> Reply | None:
    """Shows the film that a text names, or asks which one it is.

    Args:
        turn: Whose.
        text: A title, perhaps with stars; they count for nothing.
        note: Said before.

    Returns:
        None where it names no film.
    """
    found = films.search(turn.visit, [reading.title for reading in read_rating(text)])
    if isinstance(found, NoModel):
        return None
    if found.certain:
        asked = rate.ask_stars(turn, found.certain.film.film_id, is_about_it=True)
        return replace(asked, text=(*note, *asked.text))
    likely = [candidate for candidate in found.meant if candidate.similarity >= _LIKELY]
    if not likely:
        return None
    question = rate.choose([(candidate, None) for candidate in likely], found.last_year)
    return replace(question, text=(*note, *question.text))
