"""Films of somebody, however the name is written: listed where it is known, else said to be unknown."""

from bot.dialogue import wording
from bot.dialogue.heard.language_signs import language_of
from bot.dialogue.heard.people_reading import read_somebody
from bot.dialogue.intents.intent import Wish
from bot.dialogue.intents.lexicon import LANGUAGES, lexicon
from bot.dialogue.intents.tokens import words
from bot.dialogue.message import Reply
from bot.dialogue.own_side import language
from bot.dialogue.recommending import wishing
from bot.dialogue.talk.known_names import KnownNames
from bot.dialogue.talk.meaning import read_intent
from bot.dialogue.turn import Turn
from bot.service import films, wishes

_FULL_NAME = 2  # words


def read(turn: Turn, text: str) -> list[Reply] | None:
    """Lists films of whoever is named; None where a text names nobody."""
    somebody = read_somebody(text) if turn.visit.has_model else None
    if somebody is None:
        return None
    known = wishes.person_named(turn.visit, somebody.name)
    if known is not None:
        return wishing.answer(turn, Wish(people=(known,)))
    named = KnownNames(turn.visit).film(somebody.name)
    if named is not None and named.is_certain and somebody.is_fan:
        return wishing.answer(turn, Wish(like=(named,)))  # no stars are said of it
    is_series = not somebody.is_behind and bool(films.holding(turn.visit, somebody.name))
    is_film = named is not None and named.is_certain and not somebody.is_maker  # "all by Hitchcock"
    is_of_films = is_series or is_film
    is_wish = isinstance(read_intent(turn, somebody.name).intent, Wish)
    if is_of_films or is_wish or not (somebody.is_sure or _may_be_name(somebody.name)):
        return None
    followed = language.follow(turn, read_intent(turn, text).language or language_of(text), text)
    return wording.with_note(wishing.answer(turn, Wish(unknown_people=(somebody.name,))), followed)


def _may_be_name(name: str) -> bool:
    """Whether words in small letters may be a full name: two or three that mean nothing else."""
    said = words(name)
    is_known = any(lexicon(code).knows(word) for word in said for code in LANGUAGES)
    return len(said) >= _FULL_NAME and not is_known
