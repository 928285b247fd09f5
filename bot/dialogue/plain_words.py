"""What is said in plain words is done: wishes, "next", "why?", "seen it", "the second one"."""

import re
from collections.abc import Callable
from dataclasses import replace

from bot.dialogue import cards, film, lists, rate, small_talk, wishing
from bot.dialogue.actions import Action, buttons
from bot.dialogue.intents.intent import Intent, Mark, Next, Of, Plain, Show, Understood, Why, Wish
from bot.dialogue.intents.reading import understand
from bot.dialogue.known_names import KnownNames
from bot.dialogue.message import Button, Reply
from bot.dialogue.place import MOST, NOWHERE, Place
from bot.dialogue.text import Bold
from bot.dialogue.turn import Turn
from bot.dialogue.understanding import hear
from bot.service import last_list, ratings
from bot.service.last_list import LastList
from bot.service.problems import NoModel
from recommender.catalog.film import Film

_HOLDS_STARS = re.compile(r"\d|[★⭐]")
_SMALL_TALK = {"greet": "greeting", "thank": "thanks", "bye": "goodbye"}
_COMMANDS = {"my_list": "recommend", "undo": "undo", "help": "help", "my_ratings": "myratings"}
_VERBS = {"seen": "seen", "later": "later", "not_for_me": "notme", "why": "why", "show": "film"}
_PRESSES: dict[str, Callable[[Turn, Action], list[Reply]]] = {
    "seen": film.press_seen,
    "later": film.press_later,
    "not_for_me": film.press_not_for_me,
    "why": film.press_why,
}
_MOST_OFFERED = 10


def read_sure(turn: Turn, text: str) -> list[Reply] | None:
    """Does what a text says of which every word is understood; films that are only named are left to others."""
    if not turn.visit.has_model:
        return None
    understood = _understood(turn, text)
    intent = understood.intent
    if intent is None or not understood.is_sure or (isinstance(intent, Show) and intent.of.film is not None):
        return None
    if isinstance(intent, Wish) and _says_stars(turn, text):
        return None
    return _with_guess(turn, act(turn, intent), understood)


def read_likely(turn: Turn, text: str) -> list[Reply] | None:
    """Makes a list of what is understood of a wish, and shows a film that is asked about."""
    if not turn.visit.has_model:
        return None
    understood = _understood(turn, text)
    if understood.intent is None:
        return None
    return _with_guess(turn, act(turn, understood.intent), understood)


def read_guess(turn: Turn, text: str) -> list[Reply] | None:
    """Offers what may be meant as a button."""
    if not turn.visit.has_model:
        return None
    guessed = _guess_buttons(turn, _understood(turn, text))
    if not guessed:
        return None
    return [
        Reply(("I didn't get all of that. Do you mean this?",), (guessed, buttons("Show my list", "list", 5)))
    ]


def act(turn: Turn, intent: Intent) -> list[Reply] | None:
    """Does what is meant; None where that cannot be done here."""
    match intent:
        case Wish():
            return wishing.answer(turn, intent)
        case Next(count):
            return [_next(turn, count)]
        case Why(of):
            return _about(turn, "why", of)
        case Mark(kind, of):
            return _about(turn, kind, of)
        case Show(of):
            return _show(turn, of)
        case Plain():
            return _plain(turn, intent)


def _understood(turn: Turn, text: str) -> Understood:
    return understand(text, KnownNames(turn.visit))


def _says_stars(turn: Turn, text: str) -> bool:
    """Whether a text is rather a film and its stars: ``Brave 4``."""
    if not _HOLDS_STARS.search(text):
        return False
    heard = hear(turn, text)
    return not isinstance(heard, NoModel) and any(each.is_named and each.has_stars for each in heard)


def _plain(turn: Turn, said: Plain) -> list[Reply] | None:
    if said.kind in _SMALL_TALK:
        return small_talk.say(_SMALL_TALK[said.kind])
    if said.kind in _COMMANDS:
        command = turn.commands.get(_COMMANDS[said.kind])
        return command.answer(turn, "") if command else None
    if said.kind == "clear":
        return [lists.show(turn, Place())]
    if said.kind == "again":
        last = last_list.latest(turn.visit, turn.incoming.chat)
        place = Place.of(last.numbers) if last is not None and last.numbers else Place()
        return [replace(lists.show(turn, place, is_back=True), replace=False)]
    return [
        Reply(
            ("All right. Name a film, or tell me what you are in the mood for.",),
            (buttons("Show me films", "list", 5),),
        )
    ]


def _next(turn: Turn, count: int | None) -> Reply:
    last = last_list.latest(turn.visit, turn.incoming.chat)
    if last is None or not last.numbers:
        return lists.show(turn, Place(count=min(count, MOST)) if count else Place())
    place = Place.of(last.numbers)
    if place.is_last:
        return Reply(("That was the last one. Rate a film you know, or wish for something else.",))
    following = place.following()
    return lists.show(turn, replace(following, count=min(count, MOST)) if count else following)


def _about(turn: Turn, kind: str, of: Of) -> list[Reply]:
    """Why, seen, later, not for me: of the film that is meant, else it is asked which."""
    last = last_list.latest(turn.visit, turn.incoming.chat)
    film_id = _film_id(of, last)
    if film_id is None:
        return [_which(turn, kind, of, last)]
    in_list = last is not None and film_id in last.films
    place = Place.of(last.numbers) if in_list and last is not None else NOWHERE
    replies = _PRESSES[kind](turn, Action(_VERBS[kind], tuple(map(float, place.numbers)), film_id))
    return [replace(reply, replace=False) for reply in replies]


def _show(turn: Turn, of: Of) -> list[Reply]:
    if of.film is not None:
        return [rate.ask_stars(turn, of.film.film_id, is_about_it=True)]
    last = last_list.latest(turn.visit, turn.incoming.chat)
    film_id = _film_id(of, last)
    if film_id is None or last is None:
        return [_which(turn, "show", of, last)]
    return [cards.show(turn, film_id, Place.of(last.numbers))]


def _film_id(of: Of, last: LastList | None) -> str | None:
    if of.film is not None:
        return of.film.film_id
    if last is None:
        return None
    return last.in_question if of.place is None else last.film_at(of.place)


def _which(turn: Turn, kind: str, of: Of, last: LastList | None) -> Reply:
    """Asks which film is meant: the list's films as buttons."""
    if last is None or not last.films:
        return Reply(
            ("Which film? Name it: ", Bold("Heat"), ", or look at a list first."),
            (buttons("Show my list", "list", 5),),
        )
    question = "Which one?" if of.place is None else f"The list has {len(last.films)} films. Which one?"
    rows: list[tuple[Button, ...]] = []
    for rank, film_id in list(zip(last.ranks, last.films, strict=True))[:_MOST_OFFERED]:
        found = ratings.find_film(turn.visit, film_id)
        if isinstance(found, Film):
            numbers = Place.of(last.numbers).numbers
            rows.append(buttons(f"{rank}. {found.name}", _VERBS[kind], *numbers, about=film_id))
    return Reply((question,), tuple(row for row in rows if row))


def _with_guess(turn: Turn, replies: list[Reply] | None, understood: Understood) -> list[Reply] | None:
    """Offers below the last reply what may be meant instead."""
    guessed = _guess_buttons(turn, understood)
    if not replies or not guessed:
        return replies
    return [*replies[:-1], replace(replies[-1], buttons=(*replies[-1].buttons, guessed))]


def _guess_buttons(turn: Turn, understood: Understood) -> tuple[Button, ...]:
    guess = understood.guess
    if isinstance(guess, Show) and guess.of.film is not None:
        return buttons(f"The film {guess.of.film.name}", "pick", about=guess.of.film.film_id)
    if isinstance(guess, Wish):
        number = wishing.number_of(turn, guess)
        return buttons("Films of that kind", "list", *Place(wish=number).numbers)
    return ()
