"""Films that are spoken of, but not by the person: shown, with stars to press; nothing is saved."""

from collections.abc import Sequence

from bot.dialogue.message import Reply
from bot.dialogue.rating import rate
from bot.dialogue.recommending.place import NOWHERE
from bot.dialogue.talk import asking
from bot.dialogue.talk.asking import Choice
from bot.dialogue.talk.heard_film import LIKELY, MISSPELT, Heard
from bot.dialogue.talk.mentions import mentions
from bot.dialogue.talk.understanding import hear
from bot.dialogue.text import Text
from bot.dialogue.turn import Turn
from bot.service import last_list
from bot.service.films import Candidate, Found
from bot.service.last_list import LastList
from bot.service.problems import NoModel


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


def offer_all(turn: Turn, text: str, note: Text = (), *, absent: Sequence[str] = ()) -> Reply | None:
    """Shows the films that a text names, one after the other: titles, or whole sentences; see `offer`.

    Of several of them "the second one" may be said from now on.

    Args:
        turn: Whose.
        text: Titles, or sentences.
        note: Said before.
        absent: Titles in it whose words name no other film: "Call Me by Your Name" is not The Call.
    """
    rest = text
    for title in absent:
        rest = rest.replace(title, " ")
    named = _named(turn, text) or _spotted(turn, rest)
    certain = tuple(each.certain.film.film_id for each in named if each.certain)
    if len(certain) == len(named) > 1:
        places = tuple(range(1, len(certain) + 1))
        shown = LastList(NOWHERE.numbers, certain, places)
        last_list.remember(turn.visit, turn.incoming.chat, f"{turn.key}#films", shown)
    return _shown(turn, named, note)


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
    films = heard[1:] if _is_heading(heard) else heard
    return _each_once([each.found for each in films if each.found.certain or _choices(each.found)])


def _is_heading(heard: Sequence[Heard]) -> bool:
    """Whether the first words only stand above films, however like a film's name: "For the weekend"."""
    if len(heard) < 2 or heard[0].is_named or heard[0].has_stars:  # noqa: PLR2004 - a heading and a film
        return False
    is_misspelt = any(each.similarity >= MISSPELT for each in heard[0].found.meant)
    return not is_misspelt and any(each.is_named for each in heard[1:])


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
    return candidate.is_certain or candidate.is_possible or candidate.similarity >= LIKELY
