"""What is said in plain words is done: wishes, "next", "why?", "seen it", "the second one"."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.dialogue import (
    cards,
    film,
    films,
    group_lists,
    language,
    lists,
    rate,
    small_talk,
    taking,
    wishing,
    words,
)
from bot.dialogue.actions import Action, buttons
from bot.dialogue.heard.answer_reading import read_yes_or_no
from bot.dialogue.heard.description_reading import is_description
from bot.dialogue.intents.from_model import prompt, read_answer
from bot.dialogue.intents.intent import (
    IT,
    Intent,
    Mark,
    Next,
    Of,
    Off,
    Plain,
    Show,
    Take,
    Understood,
    Why,
    Wish,
)
from bot.dialogue.intents.reading import understand
from bot.dialogue.known_names import KnownNames
from bot.dialogue.message import Button, Reply
from bot.dialogue.place import MOST, NOWHERE, Place
from bot.dialogue.text import Text
from bot.dialogue.turn import Turn
from bot.dialogue.understanding import hear
from bot.service import last_list, marks, questions, ratings
from bot.service.last_list import LastList
from bot.service.marks import Marked
from bot.service.problems import NoModel
from bot.service.wishes import Filter
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
_MARKS = {"seen": marks.mark_seen, "later": marks.watch_later, "not_for_me": marks.not_for_me}
_MOST_OFFERED = 10
_LONGEST_FOR_MODEL = 500


def read_of_list(turn: Turn, text: str) -> list[Reply] | None:
    """Takes "the second" for one of the list that was shown since the bot asked something."""
    chat = turn.incoming.chat
    asked = questions.open_ones(turn.visit, chat, turn.incoming.answers)[:1]
    if not asked or not asked[0].passed or last_list.latest(turn.visit, chat) is None:
        return None
    understood = _understood(turn, text)
    of = getattr(understood.intent, "of", None)
    if not isinstance(of, Of) or of.place is None or understood.intent is None:
        return None
    return act(turn, understood.intent)


def read_none_of_list(turn: Turn, text: str) -> list[Reply] | None:
    """Goes on to other films where none of the list is right: "none of these"."""
    if read_yes_or_no(text) is not False or last_list.latest(turn.visit, turn.incoming.chat) is None:
        return None
    understood = _understood(turn, text)
    return [_next(turn, None)] if isinstance(understood.intent, Next) else None


def read_sure(turn: Turn, text: str) -> list[Reply] | None:
    """Does what a text says of which every word is understood; not where a film is only named."""
    if not turn.visit.has_model:
        return None
    understood = _understood(turn, text)
    intent = understood.intent
    if intent is None or not understood.is_sure or _only_names(intent):
        return None
    if isinstance(intent, Wish) and _says_stars(turn, text):
        return None
    if isinstance(intent, Show | Take) and last_list.latest(turn.visit, turn.incoming.chat) is None:
        # A bare number may be stars.
        return act(turn, intent) if intent.of.film is not None else None
    followed = language.follow(turn, understood.language, text) if isinstance(intent, Wish) else ()
    return _with_guess(turn, _with_note(act(turn, intent), followed), understood)


def read_likely(turn: Turn, text: str) -> list[Reply] | None:
    """Makes a list of what is understood of a wish, and shows a film that is asked about."""
    if not turn.visit.has_model:
        return None
    understood = _understood(turn, text)
    # A model is only asked what the grammar is not sure of.
    intent = understood.intent if understood.is_sure else _by_model(turn, text) or understood.intent
    if intent is None:
        return None
    if isinstance(intent, Wish) and intent is understood.intent:
        followed = language.follow(turn, understood.language, text)
        listed = wishing.answer(turn, intent, understood.left_out)
        return _with_guess(turn, _with_note(listed, followed), understood)
    return _with_guess(turn, act(turn, intent), understood)


def read_description(turn: Turn, text: str) -> list[Reply] | None:
    """Says that films cannot be found by what happens in them: "the one with the talking pig"."""
    if not turn.visit.has_model or not is_description(text):
        return None
    understood = _understood(turn, text)
    near = understood.guess or understood.intent
    guessed = _guess_buttons(turn, replace(understood, guess=near))
    return [
        Reply(turn.say("plain-description"), tuple(row for row in (guessed, wishing.show_list(turn)) if row))
    ]


def read_guess(turn: Turn, text: str) -> list[Reply] | None:
    """Offers what may be meant as a button."""
    if not turn.visit.has_model:
        return None
    guessed = _guess_buttons(turn, _understood(turn, text))
    if not guessed:
        return None
    return [Reply(turn.say("plain-guess"), (guessed, wishing.show_list(turn)))]


def wish(turn: Turn, text: str) -> list[Reply] | None:
    """A list to a wish in any language; None where a text is none, or not all of it is understood."""
    understood = _understood(turn, text)
    is_wish = isinstance(understood.intent, Wish) and understood.is_sure
    return act(turn, understood.intent) if is_wish and understood.intent is not None else None


def wanted(turn: Turn, text: str) -> Filter | None:
    """What films should be, said in any language; None where a text is no wish, or not all is understood."""
    understood = _understood(turn, text)
    if not isinstance(understood.intent, Wish) or not understood.is_sure:
        return None
    return wishing.wanted_of(turn, understood.intent, None)


def wishes_years_only(turn: Turn, text: str) -> bool:
    """Whether nothing but years is understood of a text, other words aside."""
    intent = _understood(turn, text).intent
    return intent is None or (
        isinstance(intent, Wish) and replace(intent, year_from=None, year_to=None).is_plain
    )


def act(turn: Turn, intent: Intent) -> list[Reply] | None:
    """Does what is meant; None where that cannot be done here."""
    match intent:
        case Wish():
            return wishing.answer(turn, intent)
        case Next(count):
            return [_next(turn, count)]
        case Why(of):
            return _about(turn, "why", of)
        case Mark(kind, of, others, is_of_all):
            several = _all_listed(turn) if is_of_all else (of, *others)
            return _about_several(turn, kind, several) if len(several) > 1 else _about(turn, kind, of)
        case Show() | Take() | Off():
            return _off(turn, intent.of) if isinstance(intent, Off) else _open(turn, intent)
        case Plain():
            return _plain(turn, intent)


def _understood(turn: Turn, text: str) -> Understood:
    return understand(text, KnownNames(turn.visit), (turn.language,))


def _by_model(turn: Turn, text: str) -> Intent | None:
    """What a language model takes a text for; None without one, and where it fails."""
    model = turn.visit.service.language_model
    answer = model.ask(prompt(), text[:_LONGEST_FOR_MODEL], turn.incoming.person.key) if model else None
    return None if answer is None else read_answer(answer, text, KnownNames(turn.visit))


def _only_names(intent: Intent) -> bool:
    """Whether a film is named, and nothing said of it."""
    return isinstance(intent, Show) and intent.of.film is not None and not intent.asked


def _says_stars(turn: Turn, text: str) -> bool:
    """Whether a text is rather a film and its stars: ``Brave 4``."""
    if not _HOLDS_STARS.search(text):
        return False
    heard = hear(turn, text)
    return not isinstance(heard, NoModel) and any(each.is_named and each.has_stars for each in heard)


def _plain(turn: Turn, said: Plain) -> list[Reply] | None:
    if said.kind in _SMALL_TALK:
        return small_talk.answer(turn, _SMALL_TALK[said.kind])
    if said.kind in _COMMANDS:
        command = turn.commands.get(_COMMANDS[said.kind])
        return command.answer(turn, "") if command else None
    if said.kind == "clear":
        return [lists.show(turn, Place(group_lists.source(turn)))]
    if said.kind == "again":
        last = last_list.latest(turn.visit, turn.incoming.chat)
        own = Place(group_lists.source(turn))
        place = Place.of(last.numbers) if last is not None and last.numbers else own
        return [replace(lists.show(turn, place, is_back=True), replace=False)]
    return [Reply(turn.say("plain-all-right"), (buttons(turn.label("small-talk-films-button"), "list", 5),))]


def _next(turn: Turn, count: int | None) -> Reply:
    last = last_list.latest(turn.visit, turn.incoming.chat)
    if last is None or not Place.of(last.numbers).is_list:
        source = group_lists.source(turn)
        return lists.show(turn, Place(source, min(count, MOST)) if count else Place(source))
    place = Place.of(last.numbers)
    if place.is_last:
        return Reply(turn.say("plain-last-list"))
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


def _all_listed(turn: Turn) -> tuple[Of, ...]:
    last = last_list.latest(turn.visit, turn.incoming.chat)
    return tuple(Of(place=rank) for rank in last.ranks) if last is not None else ()


def _about_several(turn: Turn, kind: str, every: Sequence[Of]) -> list[Reply] | None:
    """Seen, later, not for me: of several films of the list; where one is not in it nothing is marked."""
    last = last_list.latest(turn.visit, turn.incoming.chat)
    film_ids = [_film_id(of, last) for of in every]
    if last is None or not all(film_ids):
        return [_which(turn, kind, every[0], last)]
    names = []
    for film_id in dict.fromkeys(film_ids):
        marked = _MARKS[kind](turn.visit, film_id or "", turn.key)
        if isinstance(marked, Marked):
            names.append(marked.film.name)
    listed = films.listed(turn.language, names)
    note = turn.say(words.key_of("plain-several", kind), films=listed)
    shown = lists.show(turn, Place.of(last.numbers), note=(*note, "\n\n"), is_back=True)
    return [replace(shown, replace=False)]


def _open(turn: Turn, intent: Show | Take) -> list[Reply]:
    """The film that is asked about, named to be rated, or watched now."""
    of = intent.of
    last = last_list.latest(turn.visit, turn.incoming.chat)
    film_id = _film_id(of, last)
    if film_id is None and of == IT:
        film_id = last_list.spoken_of(turn.visit, turn.incoming.chat)
    if film_id is None:
        return [_which(turn, "show", of, last)]
    if isinstance(intent, Take):
        return taking.take(turn, film_id)
    if of.film is not None and not intent.asked:
        return [rate.ask_stars(turn, film_id, is_about_it=True)]
    place = Place.of(last.numbers) if last is not None and film_id in last.films else NOWHERE
    found = ratings.find_film(turn.visit, film_id) if intent.asked == "fact" else None
    is_little = isinstance(found, Film) and not (found.plot or found.description or found.directors)
    note = turn.say("plain-no-more-known") if is_little else ()
    return [cards.show(turn, film_id, place, note=note)]


def _off(turn: Turn, of: Of) -> list[Reply]:
    """Off the watchlist where the film stands on it; off other lists as one that is not for them."""
    film_id = _film_id(of, last_list.latest(turn.visit, turn.incoming.chat))
    if film_id is None or "later" not in marks.of_film(turn.visit, film_id):
        return _about(turn, "not_for_me", of)
    return film.take_off_watchlist(turn, film_id)


def _film_id(of: Of, last: LastList | None) -> str | None:
    if of.film is not None:
        return of.film.film_id
    if last is None:
        return None
    return last.in_question if of.place is None else last.film_at(of.place)


def _which(turn: Turn, kind: str, of: Of, last: LastList | None) -> Reply:
    """Asks which film is meant: the list's films as buttons."""
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


def _with_note(replies: list[Reply] | None, note: Text) -> list[Reply] | None:
    """Says something more below the last reply."""
    if not replies or not note:
        return replies
    return [*replies[:-1], replace(replies[-1], text=(*replies[-1].text, "\n\n", *note))]


def _with_guess(turn: Turn, replies: list[Reply] | None, understood: Understood) -> list[Reply] | None:
    """Offers below the last reply what may be meant instead."""
    guessed = _guess_buttons(turn, understood)
    if not replies or not guessed:
        return replies
    return [*replies[:-1], replace(replies[-1], buttons=(*replies[-1].buttons, guessed))]


def _guess_buttons(turn: Turn, understood: Understood) -> tuple[Button, ...]:
    guess = understood.guess
    if isinstance(guess, Show) and guess.of.film is not None:
        label = turn.label("plain-film-button", film=guess.of.film.name)
        return buttons(label, "pick", about=guess.of.film.film_id)
    if isinstance(guess, Wish):
        number, said = wishing.number_of(turn, guess)
        label = turn.label("plain-wish-button", wish=said)
        return buttons(label, "list", *Place(wish=number).numbers) if said else ()
    return ()
