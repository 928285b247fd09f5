"""What is said of a film of a list, or of a named one, is done: why, seen, later, "we take the third"."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.dialogue import words
from bot.dialogue.about_films import cards, film, films, taking
from bot.dialogue.actions import Action, buttons
from bot.dialogue.intents.intent import IT, AskedOfFilm, Mark, Of, Off, Show, Take, Why
from bot.dialogue.message import Button, Reply
from bot.dialogue.rating import rate
from bot.dialogue.recommending import lists, wishing
from bot.dialogue.recommending.place import NOWHERE, Place
from bot.dialogue.talk import asking, unseen_rated
from bot.dialogue.text import Text
from bot.dialogue.turn import Turn
from bot.service import last_list, marks, ratings
from bot.service.last_list import LastList
from bot.service.marks import Marked
from recommender.catalog.film import Film

_VERBS = {"seen": "seen", "later": "later", "not_for_me": "notme", "why": "why", "show": "film"}
_PRESSES: dict[str, Callable[[Turn, Action], list[Reply]]] = {
    "seen": film.press_seen,
    "later": film.press_later,
    "not_for_me": film.press_not_for_me,
    "why": film.press_why,
}
_MARKS = {"seen": marks.mark_seen, "later": marks.watch_later, "not_for_me": marks.not_for_me}
_OF_RATED = frozenset({"later", "why"})
"""What may be said of a film right after it was rated."""
_MOST_OFFERED = 10


def act(turn: Turn, intent: Why | Mark | Show | Take | Off) -> list[Reply]:
    """Does what is said of a film, or of several; asks which one where that is open."""
    match intent:
        case Why(of):
            return _about(turn, "why", of)
        case Off(of):
            return _take_off(turn, of)
        case Show() | Take():
            return _open(turn, intent)
        case Mark():
            every = _films_of(turn, intent)
            if len(every) > 1:
                return _about_several(turn, intent.kind, every)
            return _about(turn, intent.kind, every[0] if every else intent.of)


def choose(turn: Turn) -> list[Reply] | None:
    """Picks one of the list for somebody: the first one; None where they look at none."""
    last = last_list.latest(turn.visit, turn.incoming.chat)
    found = ratings.find_film(turn.visit, last.films[0]) if last is not None and last.films else None
    if last is None or not isinstance(found, Film):
        return None
    note = turn.say("choose-best", film=found.name)
    return [cards.show(turn, found.film_id, Place.of(last.numbers), note=note)]


def mark_quietly(turn: Turn, mark: Mark) -> Text:
    """Marks films that `are_known`, and says so in a line."""
    last = last_list.latest(turn.visit, turn.incoming.chat)
    return _marked(turn, mark.kind, _films_of(turn, mark), last) or ()


def are_known(turn: Turn, mark: Mark) -> bool:
    """Whether it is known which films a mark is of."""
    every = _films_of(turn, mark)
    return bool(every) and all(film_of(turn, of) is not None for of in every)


def film_of(turn: Turn, of: Of) -> Film | None:
    """The film that is meant; None where that is to be asked."""
    film_id = _film_id(turn, of, last_list.latest(turn.visit, turn.incoming.chat))
    found = ratings.find_film(turn.visit, film_id) if film_id else None
    return found if isinstance(found, Film) else None


def _films_of(turn: Turn, mark: Mark) -> tuple[Of, ...]:
    if not mark.is_of_all:
        return (mark.of, *mark.others)
    last = last_list.latest(turn.visit, turn.incoming.chat)
    return tuple(Of(place=rank) for rank in last.ranks) if last is not None else ()


def _about(turn: Turn, kind: str, of: Of) -> list[Reply]:
    """Why, seen, later, not for me: of the film that is meant, else it is asked which."""
    last = last_list.latest(turn.visit, turn.incoming.chat)
    film_id = _film_id(turn, of, last)
    if film_id is None and of == IT and kind in _OF_RATED and (last is None or not last.films):
        film_id = last_list.spoken_of(turn.visit, turn.incoming.chat)
    if film_id is None:
        return [_which(turn, kind, of, last)]
    in_list = last is not None and film_id in last.films
    place = Place.of(last.numbers) if in_list and last is not None else NOWHERE
    replies = _PRESSES[kind](turn, Action(_VERBS[kind], tuple(map(float, place.numbers)), film_id))
    return [replace(reply, replace=False) for reply in replies]


def _about_several(turn: Turn, kind: str, every: Sequence[Of]) -> list[Reply]:
    """Seen, later, not for me: of several films; where one is not in the list nothing is marked."""
    last = last_list.latest(turn.visit, turn.incoming.chat)
    note = _marked(turn, kind, every, last)
    if note is None:
        return [_which(turn, kind, every[0], last)]
    if last is None or not last.numbers or any(of.film for of in every):
        return [Reply(note, (wishing.show_list(turn),))]
    shown = lists.show(turn, Place.of(last.numbers), note=(*note, "\n\n"), is_back=True)
    return [replace(shown, replace=False)]


def _marked(turn: Turn, kind: str, every: Sequence[Of], last: LastList | None) -> Text | None:
    """Marks several films and says so; None where one is not known: nothing is marked then."""
    film_ids = [_film_id(turn, of, last) for of in every]
    if not film_ids or not all(film_ids):
        return None
    names = []
    for film_id in dict.fromkeys(film_ids):
        marked = _MARKS[kind](turn.visit, film_id or "", turn.key)
        if isinstance(marked, Marked):
            names.append(marked.film.name)
    return turn.say(words.key_of("plain-several", kind), films=films.listed(turn.language, names))


def _open(turn: Turn, intent: Show | Take) -> list[Reply]:
    """The film that is asked about, named to be rated, or watched now."""
    of = intent.of
    last = last_list.latest(turn.visit, turn.incoming.chat)
    film_id = _film_id(turn, of, last)
    if film_id is None and of == IT and not asking.films_asked(turn):
        film_id = last_list.spoken_of(turn.visit, turn.incoming.chat)
    if film_id is None:
        return [_which(turn, "show", of, last)]
    if isinstance(intent, Take):
        return taking.take(turn, film_id)
    if of.film is not None and not intent.asked:
        return [rate.ask_stars(turn, film_id, is_about_it=True)]
    if intent.asked == "unseen" and ratings.given(turn.visit, film_id) is not None:
        return unseen_rated.take_back(turn, film_id, is_named=of.film is not None)
    place = Place.of(last.numbers) if last is not None and film_id in last.films else NOWHERE
    return [cards.show(turn, film_id, place, note=_note_on(turn, film_id, intent.asked))]


def _note_on(turn: Turn, film_id: str, asked: AskedOfFilm) -> Text:
    """What is said above the card of a film: that no more is known, or that it was not seen."""
    if asked == "unseen":
        if "seen" in marks.of_film(turn.visit, film_id):
            marks.unmark(turn.visit, film_id, "seen", turn.key)
        return turn.say("plain-unseen")
    found = ratings.find_film(turn.visit, film_id) if asked == "fact" else None
    is_little = isinstance(found, Film) and not (found.plot or found.description or found.directors)
    return turn.say("plain-no-more-known") if is_little else ()


def _take_off(turn: Turn, of: Of) -> list[Reply]:
    """Off the watchlist where the film stands on it; off other lists as one that is not for them."""
    film_id = _film_id(turn, of, last_list.latest(turn.visit, turn.incoming.chat))
    if film_id is None or "later" not in marks.of_film(turn.visit, film_id):
        return _about(turn, "not_for_me", of)
    return film.take_off_watchlist(turn, film_id)


def _film_id(turn: Turn, of: Of, last: LastList | None) -> str | None:
    if of.film is not None:
        return of.film.film_id
    asked = asking.films_asked(turn) if of == IT else ()
    if asked:
        return asked[0] if len(asked) == 1 else None
    if last is None:
        return None
    return last.in_question if of.place is None else last.film_at(of.place)


def _which(turn: Turn, kind: str, of: Of, last: LastList | None) -> Reply:
    """Asks which film is meant: the films in question or the list's as buttons."""
    asked = asking.films_asked(turn) if of == IT else ()
    if asked:
        last = LastList((), asked, tuple(range(1, len(asked) + 1)))
    if last is None or not last.films:
        return Reply(turn.say("plain-which-film"), (wishing.show_list(turn),))
    question = (
        turn.say("plain-which") if of.place is None else turn.say("plain-which-of", count=len(last.films))
    )
    rows: list[tuple[Button, ...]] = []
    for rank, film_id in list(zip(last.ranks, last.films, strict=True))[:_MOST_OFFERED]:
        found = ratings.find_film(turn.visit, film_id)
        if isinstance(found, Film):
            numbers = Place.of(last.numbers).numbers
            rows.append(buttons(f"{rank}. {found.name}", _VERBS[kind], *numbers, about=film_id))
    return Reply(question, tuple(row for row in rows if row))
