"""What is said in plain words is done: wishes, "next", "why?", "seen it", "the second one"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.dialogue import wording
from bot.dialogue.heard.answer_reading import read_option, read_yes_or_no
from bot.dialogue.heard.clauses import ways
from bot.dialogue.heard.exception_reading import read_exceptions
from bot.dialogue.heard.film_request import names_in
from bot.dialogue.heard.film_spoken_of import says_opinion
from bot.dialogue.heard.liking import read_liking
from bot.dialogue.heard.rating_reading import Reading, read_rating
from bot.dialogue.heard.star_reading import stars_at_end
from bot.dialogue.intents.from_model import prompt, read_answer
from bot.dialogue.intents.intent import (
    Intent,
    Mark,
    NamedFilm,
    Next,
    Of,
    Plain,
    Show,
    Take,
    Understood,
    Wish,
)
from bot.dialogue.intents.mark_reading import place_denied, place_said, places_said
from bot.dialogue.left_out import say_left_out
from bot.dialogue.message import Reply
from bot.dialogue.own_side import language
from bot.dialogue.rating import rate, several
from bot.dialogue.recommending import wishing
from bot.dialogue.talk import asking
from bot.dialogue.talk.asking import Choice
from bot.dialogue.talk.doing import act
from bot.dialogue.talk.guesses import guess_buttons, with_guess
from bot.dialogue.talk.heard_film import Heard
from bot.dialogue.talk.known_names import KnownNames
from bot.dialogue.talk.meaning import read_intent
from bot.dialogue.talk.mentions import mentions
from bot.dialogue.talk.understanding import hear
from bot.dialogue.turn import Turn
from bot.service import films, last_list, questions, ratings
from bot.service.films import Found
from bot.service.last_list import LastList
from bot.service.problems import NoModel
from bot.service.wishes import Filter
from recommender.catalog.film import Film

_HOLDS_STARS = re.compile(r"\d|[★⭐]")
_THE_OTHERS = re.compile(r"(?:the|die|los|les|os)\s+\D+[0-9.,½/]+\W*", re.IGNORECASE)
_YEAR_IN_BRACKETS = re.compile(r"\((?:18|19|20)\d\d\)")
_LONGEST_FOR_MODEL = 500
_SENTENCES = frozenset({"sorry", "favourite", "joke", "taste", "my_list"})
"""What people say in their own language; "otra" may be any word."""
_FOR_ANYBODY = frozenset({"my_list", "top", "help"})


def read_of_list(turn: Turn, text: str) -> list[Reply] | None:
    """Takes "the second" for one of the list that was shown since the bot asked something."""
    chat = turn.incoming.chat
    asked = questions.open_ones(turn.visit, chat, turn.incoming.answers)[:1]
    last = last_list.latest(turn.visit, chat) if asked and asked[0].passed else None
    if last is None or not last.films:
        return None
    understood = read_intent(turn, text)
    of = getattr(understood.intent, "of", None)
    if not isinstance(of, Of) or of.place is None or understood.intent is None:
        return None
    return act(turn, understood.intent)


def read_none_of_list(turn: Turn, text: str) -> list[Reply] | None:
    """Goes on to other films where none of the list is right: "none of these"."""
    if read_yes_or_no(text) is not False or last_list.latest(turn.visit, turn.incoming.chat) is None:
        return None
    understood = read_intent(turn, text)
    return act(turn, Next(None)) if isinstance(understood.intent, Next) else None


def read_denied(turn: Turn, text: str) -> list[Reply] | None:
    """Takes a film off the list that is not wanted: "not number 2"."""
    place = place_denied(text)
    last = last_list.latest(turn.visit, turn.incoming.chat) if place is not None else None
    if last is None or place is None or last.film_at(place) is None:
        return None
    return act(turn, Mark("not_for_me", Of(place=place)))


def read_all_but(turn: Turn, text: str) -> list[Reply] | None:
    """Marks the films of the list but for some: "I've seen all of those except the last one"."""
    excepted = read_exceptions(text)
    last = last_list.latest(turn.visit, turn.incoming.chat) if excepted is not None else None
    intent = read_intent(turn, excepted.rule).intent if excepted is not None and last is not None else None
    if excepted is None or last is None or not isinstance(intent, Mark) or not intent.is_of_all:
        return None
    left_out = {last.film_at(each) for each in _places_in(turn, excepted.left_out, last)}
    ranks = [rank for rank, film_id in zip(last.ranks, last.films, strict=True) if film_id not in left_out]
    if not left_out or not ranks or len(ranks) == len(last.ranks):
        return None
    first, *others = (Of(place=rank) for rank in ranks)
    marked = act(turn, Mark(intent.kind, first, tuple(others)))
    if excepted.stars is None or marked is None:
        return marked
    # Of which films these stars are is not clear: "seen all but 2, all 5 stars".
    behind = text.partition(excepted.left_out)[2].strip(" ,;:.")
    return wording.with_note(marked, say_left_out(turn, [behind]))


def _places_in(turn: Turn, text: str, last: LastList) -> Sequence[int]:
    """The places of a list that a text says, as numbers or by the name of a film."""
    place = place_said(text)
    if place is not None:
        return (place,)
    options = asking.options(turn, [Choice(film_id, "") for film_id in last.films])
    named = [read_option(name, options) for name in names_in(text)]
    places = tuple(at + 1 for at in named if at is not None)
    return places if len(places) == len(named) else places_said(text)


def read_sure(turn: Turn, text: str) -> list[Reply] | None:
    """Does what a text says of which every word is understood; not where a film is only named."""
    if not turn.visit.has_model:
        return None
    understood = read_intent(turn, text)
    intent = understood.intent
    if intent is None or not understood.is_sure or _only_names(intent):
        return None
    if isinstance(intent, Mark) and intent.kind == "seen" and _is_more_to_ask(turn, text, intent):
        return None
    if _is_rather_rated(turn, text, intent) or (isinstance(intent, Mark) and _praises_a_place(text)):
        return None
    if isinstance(intent, Show | Take | Mark) and _is_of_no_list(turn, intent.of):
        # A bare number may be stars, or of a title: "saw 3".
        return None if not isinstance(intent, Mark) or _says_stars(turn, text) else act(turn, intent)
    followed = language.follow(turn, understood.language, text) if _tells_language(intent) else ()
    replies = act(turn, intent)
    return None if replies is None else with_guess(turn, wording.with_note(replies, followed), understood)


def read_likely(turn: Turn, text: str) -> list[Reply] | None:
    """Makes a list of what is understood of a wish, and shows a film that is asked about."""
    if not turn.visit.has_model:
        return None
    understood = read_intent(turn, text)
    # A model is only asked what the grammar is not sure of.
    intent = understood.intent if understood.is_sure else _by_model(turn, text) or understood.intent
    if intent is None:
        return None
    if isinstance(intent, Wish) and (
        (not understood.is_sure and _is_rated(text))  # "Zurück in die Zukunft 5" wishes no film of the future
        or (intent.unknown_people and _is_liked(turn, text, intent))
    ):
        return None
    named = _films_left_out(turn, understood, text) if isinstance(intent, Wish) else None
    if named is not None:
        return named
    if isinstance(intent, Wish) and intent is understood.intent:
        followed = language.follow(turn, understood.language, text)
        listed = wishing.answer(turn, intent, understood.left_out)
        return with_guess(turn, wording.with_note(listed, followed), understood)
    return with_guess(turn, act(turn, intent), understood)


def _films_left_out(turn: Turn, understood: Understood, text: str) -> list[Reply] | None:
    """The answer where words that a wish leaves out are a film: "is Heat the best thriller ever?"."""
    liking = read_liking(text)
    if understood.left_out and liking is not None and liking.is_first and text[liking.begin].isupper():
        heard = hear(turn, text)  # "Ich liebe Ziemlich beste Freunde": none is known by that name
        return None if isinstance(heard, NoModel) or not heard else rate.respond(turn, heard[0])
    if not any(each[:1].isupper() for each in understood.left_out):
        return None
    left_out = " ".join(understood.left_out)
    every = [each for each in mentions(turn, text) if each.title in left_out]
    if len(every) > 1:
        heard = [Heard(each.title, (Reading(each.title),), each.found) for each in every]
        return [several.answer(turn, heard)]
    film = every[0].found.certain if every else None
    if film is None:
        return None
    shown = Show(Of(film=NamedFilm(film.film.film_id, film.label, is_certain=True)), "opinion")
    if text.rstrip().endswith("?"):
        return act(turn, shown)
    guessed = guess_buttons(turn, Understood(guess=shown))
    return [Reply(turn.say("plain-guess"), (guessed, wishing.show_list(turn)))]


def wish(turn: Turn, text: str) -> list[Reply] | None:
    """A list to a wish in any language; None where a text is none, or not all of it is understood."""
    understood = read_intent(turn, text)
    is_wish = isinstance(understood.intent, Wish) and understood.is_sure
    return act(turn, understood.intent) if is_wish and understood.intent is not None else None


def list_for_anybody(turn: Turn, text: str) -> list[Reply] | None:
    """What a text asks for that needs nobody's taste: a list to a wish, the next one, a film's card, help.

    None for all else, and where a film is rated or named.
    """
    understood = read_intent(turn, text) if turn.visit.has_model else Understood()
    match understood.intent:
        case Wish() as wished if understood.is_sure:
            is_said_of_film = _says_stars(turn, text) or _is_liked(turn, text, wished)
            return None if is_said_of_film else act(turn, wished)
        case Wish() as wished:
            if _is_rated(text) or read_liking(text) is not None:
                return None
            is_of_film = bool(mentions(turn, text))
            shown = _film_asked_after(turn, text, understood) if is_of_film else None
            return shown if is_of_film else wishing.answer(turn, wished, understood.left_out)
        case Next() as following if understood.is_sure:
            return act(turn, following)
        case Plain(kind) as asked if kind in _FOR_ANYBODY:
            return act(turn, asked)
    return _film_asked_after(turn, text, understood) if turn.visit.has_model else None


def _film_asked_after(turn: Turn, text: str, understood: Understood) -> list[Reply] | None:
    """The card of a film that is asked or told about; None where it is only named, or given stars.

    "What did you think of Heat?", "film of the month: Heat (1995)".
    """
    intent = understood.intent
    film_id = intent.of.film.film_id if isinstance(intent, Show) and intent.of.film else ""
    is_told = _YEAR_IN_BRACKETS.search(text) is not None and read_liking(text) is None
    if not film_id and (is_told or text.rstrip().endswith("?")) and not _says_stars(turn, text):
        named = [each.found.certain for each in mentions(turn, text)]
        film_id = named[0].film.film_id if len(named) == 1 and named[0] else ""
    alone = films.search(turn.visit, [text])
    is_only_named = isinstance(alone, NoModel) or (
        alone.certain is not None and alone.certain.film.film_id == film_id
    )
    if not film_id or (is_only_named and not text.rstrip().endswith("?")):
        return None
    return act(turn, Show(Of(film=NamedFilm(film_id, "", is_certain=True)), "opinion"))


def means_something(turn: Turn, text: str) -> bool:
    """Whether a text wishes something, or names a film."""
    if not turn.visit.has_model:
        return False
    heard = hear(turn, text)
    is_named = not isinstance(heard, NoModel) and any(each.is_named for each in heard)
    return is_named or read_intent(turn, text).intent is not None or bool(mentions(turn, text))


def wanted(turn: Turn, text: str) -> Filter | None:
    """What films should be, said in any language; None where a text is no wish, or not all is understood."""
    understood = read_intent(turn, text)
    if (
        not isinstance(understood.intent, Wish)
        or not understood.is_sure
        or understood.intent.without_subjects
        or understood.intent.unusable
    ):
        return None
    return wishing.wanted_of(turn, understood.intent, None)


def wishes_years_only(turn: Turn, text: str) -> bool:
    """Whether nothing but years is understood of a text, other words aside."""
    intent = read_intent(turn, text).intent
    return intent is None or (
        isinstance(intent, Wish) and replace(intent, year_from=None, year_to=None).is_plain
    )


def _tells_language(intent: Intent) -> bool:
    """Whether what is meant is said in a sentence: it tells the language of who says it."""
    return isinstance(intent, Wish) or (isinstance(intent, Plain) and intent.kind in _SENTENCES)


def _by_model(turn: Turn, text: str) -> Intent | None:
    """What a language model takes a text for; None without one, and where it fails."""
    model = turn.visit.service.language_model
    answer = model.ask(prompt(), text[:_LONGEST_FOR_MODEL], turn.incoming.person.key) if model else None
    return None if answer is None else read_answer(answer, text, KnownNames(turn.visit))


def _only_names(intent: Intent) -> bool:
    """Whether a film is named, and nothing said of it."""
    return isinstance(intent, Show) and intent.of.film is not None and not intent.asked


def _is_of_no_list(turn: Turn, of: Of) -> bool:
    """Whether a film is meant that is not named, and no list was shown; where "4" may be stars, none."""
    last = last_list.latest(turn.visit, turn.incoming.chat)
    return of.film is None and (last is None or (of.place is not None and not last.films))


def _is_rated(text: str) -> bool:
    """Whether a text ends in stars, whatever stands before."""
    found = stars_at_end(text)
    return found is not None and found.begin > 0 and found.stars is not None and not found.is_plain


def _says_stars(turn: Turn, text: str) -> bool:
    """Whether a text is rather a film and its stars: ``Brave 4``."""
    if not _HOLDS_STARS.search(text):
        return False
    heard = hear(turn, text)
    return not isinstance(heard, NoModel) and any(each.is_named and each.has_stars for each in heard)


def _is_more_to_ask(turn: Turn, text: str, mark: Mark) -> bool:
    """Whether more is said than that films were seen, or it is open which one: "saw Solaris"."""
    if mark.others:
        return says_opinion(text)
    film = ratings.find_film(turn.visit, mark.of.film.film_id) if mark.of.film is not None else None
    if not isinstance(film, Film) or str(film.year) in text:
        return False
    found = films.search(turn.visit, [film.title])
    return isinstance(found, Found) and found.is_named and found.certain is None


def _is_rather_rated(turn: Turn, text: str, intent: Intent) -> bool:
    """Whether what may be a wish rather says what is thought of a film: "Brave 4", "I like Alien"."""
    match intent:
        case Wish():
            return _says_stars(turn, text) or _is_liked(turn, text, intent)
        case Next():
            return _says_stars_of_the_others(turn, text)
    return False


def _praises_a_place(text: str) -> bool:
    """Whether a clause says how a film of the list was: "gave up on the first, the second was great"."""
    parts = (part for way in ways(text) if len(way) > 1 for part in way)
    return any(
        each.stars is not None and each.tier and place_said(each.title) is not None
        for part in parts
        for each in read_rating(part)
    )


def _says_stars_of_the_others(turn: Turn, text: str) -> bool:
    """Whether a text is rather a film and its stars: "The Others 4", not "4 others"."""
    return _THE_OTHERS.fullmatch(text) is not None and _says_stars(turn, text)


def _is_liked(turn: Turn, text: str, wish: Wish) -> bool:
    """Whether a text likes films rather than wishes such: "I like Alien"; not "I like horror"."""
    liking = read_liking(text)
    if liking is None or not liking.is_first or not liking.is_sure:
        return False
    title = text[liking.begin : liking.end]
    if wish.unknown_people and title != title.lower() and not liking.is_lasting:
        return True  # "hated Get Low": a film that is not there; one may like a person for good
    is_wish = title == title.lower() and not replace(wish, like=(), like_place=None, count=None).is_plain
    heard = [] if is_wish else hear(turn, text)
    return (
        bool(heard) and not isinstance(heard, NoModel) and all(each.meant or each.is_named for each in heard)
    )
