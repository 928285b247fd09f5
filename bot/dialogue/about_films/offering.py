"""A film that is spoken of, but not by the person: shown, with stars to press; nothing is saved."""

from bot.dialogue.message import Reply
from bot.dialogue.rating import rate
from bot.dialogue.talk import asking
from bot.dialogue.talk.asking import Choice
from bot.dialogue.talk.understanding import hear
from bot.dialogue.text import Text
from bot.dialogue.turn import Turn
from bot.service.films import Candidate
from bot.service.problems import NoModel

_LIKELY = 0.75


def offer(turn: Turn, text: str, note: Text = ()) -> Reply | None:
    """Shows the first film that a text names, or asks which one it is.

    Args:
        turn: Whose.
        text: A title, perhaps with stars; they count for nothing.
        note: Said before.

    Returns:
        None where it names no film.
    """
    heard = hear(turn, text)
    if isinstance(heard, NoModel):
        return None
    for each in heard:
        if each.found.certain:
            return rate.ask_stars(turn, each.found.certain.film.film_id, note=note, is_about_it=True)
        likely = [candidate for candidate in each.found.meant if _is_likely(candidate)]
        if likely:
            choices = [Choice(candidate.film.film_id, candidate.label) for candidate in likely]
            return asking.which(turn, choices, each.found.last_year, note=note)
    return None


def _is_likely(candidate: Candidate) -> bool:
    return candidate.is_certain or candidate.is_possible or candidate.similarity >= _LIKELY
