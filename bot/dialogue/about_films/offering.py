"""Films that are spoken of, but not by the person: shown, with stars to press; nothing is saved."""

from bot.dialogue.message import Reply
from bot.dialogue.rating import rate
from bot.dialogue.talk import asking
from bot.dialogue.talk.asking import Choice
from bot.dialogue.talk.mentions import mentions
from bot.dialogue.talk.understanding import hear
from bot.dialogue.text import Text
from bot.dialogue.turn import Turn
from bot.service.films import Candidate, Found
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
    return _shown(turn, _named(turn, text)[:1], note)


def offer_all(turn: Turn, text: str, note: Text = ()) -> Reply | None:
    """Shows the films that a text names, one after the other: titles, or whole sentences; see `offer`."""
    return _shown(turn, _named(turn, text) or _spotted(turn, text), note)


def _shown(turn: Turn, named: list[Found], note: Text) -> Reply | None:
    if not named:
        return None
    first, *others = named
    rest = [
        asking.pending_stars(each.certain.film.film_id)
        if each.certain
        else asking.pending_film(_choices(each))
        for each in others
    ]
    if first.certain:
        film_id = first.certain.film.film_id
        return rate.ask_stars(turn, film_id, note=note, is_about_it=True, rest=rest)
    return asking.which(turn, _choices(first), first.last_year, note=note, rest=rest)


def _named(turn: Turn, text: str) -> list[Found]:
    heard = hear(turn, text)
    if isinstance(heard, NoModel):
        return []
    every = [each.found for each in heard if each.found.certain or _choices(each.found)]
    return _each_once(every)


def _spotted(turn: Turn, text: str) -> list[Found]:
    """The films that stand somewhere in a sentence."""
    return _each_once([each.found for each in mentions(turn, text)] if turn.visit.has_model else [])


def _each_once(every: list[Found]) -> list[Found]:
    return list({found.meant[0].film.film_id: found for found in reversed(every) if found.meant}.values())[
        ::-1
    ]


def _choices(found: Found) -> list[Choice]:
    likely = [candidate for candidate in found.meant if _is_likely(candidate)]
    return [Choice(candidate.film.film_id, candidate.label) for candidate in likely]


def _is_likely(candidate: Candidate) -> bool:
    return candidate.is_certain or candidate.is_possible or candidate.similarity >= _LIKELY
