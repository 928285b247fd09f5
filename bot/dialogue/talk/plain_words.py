"""What is said in plain words is done: wishes, "next", "why?", "seen it", "the second one"."""

import re
from collections.abc import Callable
from dataclasses import replace

from bot.dialogue import wording
from bot.dialogue.actions import buttons
from bot.dialogue.company import group_lists
from bot.dialogue.heard.answer_reading import read_yes_or_no
from bot.dialogue.heard.description_reading import is_description
from bot.dialogue.heard.exception_reading import read_exceptions
from bot.dialogue.heard.liking import read_liking
from bot.dialogue.heard.rating_reading import Reading
from bot.dialogue.heard.request_reading import without_service
from bot.dialogue.heard.star_reading import stars_at_end
from bot.dialogue.heard.words_around import without_interjections
from bot.dialogue.intents.from_model import prompt, read_answer
from bot.dialogue.intents.intent import (
    IT,
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
from bot.dialogue.intents.reading import is_all_glue, understand
from bot.dialogue.message import Button, Reply
from bot.dialogue.own_side import language
from bot.dialogue.rating import my_ratings, rate, several
from bot.dialogue.recommending import lists, wishing
from bot.dialogue.recommending.place import MOST, NOWHERE, Place
from bot.dialogue.talk import about_film, small_talk
from bot.dialogue.talk.heard_film import Heard
from bot.dialogue.talk.known_names import KnownNames
from bot.dialogue.talk.spotting import named_in
from bot.dialogue.talk.understanding import hear
from bot.dialogue.turn import Turn
from bot.service import corrections, last_list, questions
from bot.service import films as catalog
from bot.service.problems import NoModel
from bot.service.wishes import Filter
from recommender.catalog.folding import holds

_HOLDS_STARS = re.compile(r"\d|[★⭐]")
_SMALL_TALK = {"greet": "greeting", "thank": "thanks", "bye": "goodbye"}
_COMMANDS = {
    "my_list": "recommend",
    "undo": "undo",
    "help": "help",
    "my_ratings": "myratings",
    "top": "top",
}
_MOST_OFFERED = 10
_MOST_GUESSED = 5
_LOOKED_AT = 30
_LONGEST_FOR_MODEL = 500


def read_of_list(turn: Turn, text: str) -> list[Reply] | None:
    """Takes "the second" for one of the list that was shown since the bot asked something."""
    chat = turn.incoming.chat
    asked = questions.open_ones(turn.visit, chat, turn.incoming.answers)[:1]
    if not asked or not asked[0].passed or last_list.latest(turn.visit, chat) is None:
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
    return [_next(turn, None)] if isinstance(understood.intent, Next) else None


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
    place = place_said(excepted.left_out)
    left_out = {last.film_at(each) for each in ((place,) if place else places_said(excepted.left_out))}
    ranks = [rank for rank, film_id in zip(last.ranks, last.films, strict=True) if film_id not in left_out]
    if not left_out or not ranks or len(ranks) == len(last.ranks):
        return None
    first, *others = (Of(place=rank) for rank in ranks)
    return act(turn, Mark(intent.kind, first, tuple(others)))


def read_sure(turn: Turn, text: str) -> list[Reply] | None:
    """Does what a text says of which every word is understood; not where a film is only named."""
    if not turn.visit.has_model:
        return None
    understood = read_intent(turn, text)
    intent = understood.intent
    if intent is None or not understood.is_sure or _only_names(intent):
        return None
    if isinstance(intent, Wish) and (_says_stars(turn, text) or _is_liked(turn, text, intent)):
        return None
    if isinstance(intent, Show | Take | Mark) and _is_of_no_list(turn, intent.of):
        # A bare number may be stars, or of a title: "saw 3".
        return None if not isinstance(intent, Mark) or _says_stars(turn, text) else act(turn, intent)
    followed = language.follow(turn, understood.language, text) if isinstance(intent, Wish) else ()
    replies = act(turn, intent)
    return None if replies is None else _with_guess(turn, wording.with_note(replies, followed), understood)


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
        return _with_guess(turn, wording.with_note(listed, followed), understood)
    return _with_guess(turn, act(turn, intent), understood)


def _films_left_out(turn: Turn, understood: Understood, text: str) -> list[Reply] | None:
    """The answer where words that a wish leaves out are a film: "is Heat the best thriller ever?"."""
    liking = read_liking(text)
    if understood.left_out and liking is not None and liking.is_first and text[liking.begin].isupper():
        heard = hear(turn, text)  # "Ich liebe Ziemlich beste Freunde": none is known by that name
        return None if isinstance(heard, NoModel) or not heard else rate.respond(turn, heard[0])
    if not any(each[:1].isupper() for each in understood.left_out):
        return None
    every = named_in(turn, text)
    if len(every) > 1:
        heard = [Heard(each.title, (Reading(each.title),), each.found) for each in every]
        return [several.answer(turn, heard)]
    film = every[0].found.certain if every else None
    if film is None:
        return None
    shown = Show(Of(film=NamedFilm(film.film.film_id, film.label, is_certain=True)), "opinion")
    if text.rstrip().endswith("?"):
        return act(turn, shown)
    guessed = _guess_buttons(turn, Understood(guess=shown))
    return [Reply(turn.say("plain-guess"), (guessed, wishing.show_list(turn)))]


def read_description(turn: Turn, text: str) -> list[Reply] | None:
    """Says that films cannot be found by what happens in them: "the one with the talking pig"."""
    if not turn.visit.has_model or not is_description(text):
        return None
    understood = read_intent(turn, text)
    near = understood.guess or understood.intent
    guessed = _guess_buttons(turn, replace(understood, guess=near))
    return [
        Reply(turn.say("plain-description"), tuple(row for row in (guessed, wishing.show_list(turn)) if row))
    ]


def read_named(turn: Turn, text: str) -> list[Reply] | None:
    """Shows the films of a name, "Batman movies"; says that nobody is known by it where there are none."""
    name = read_intent(turn, text).name if turn.visit.has_model else ""
    if not name:
        return None
    named = [each for each in catalog.offered(turn.visit, name, _LOOKED_AT) if holds(each.title, name)]
    if not named:
        return wishing.answer(turn, Wish(unknown_people=(name,)))
    rows = (
        buttons(each.name, "film", *NOWHERE.numbers, about=each.film_id) for each in named[:_MOST_OFFERED]
    )
    return [Reply(turn.say("plain-named", name=name[:60]), tuple(row for row in rows if row))]


def read_service(turn: Turn, text: str) -> list[Reply] | None:
    """Says that it is not known what a service shows: "anything on Netflix?"."""
    said = without_service(text)
    if said is None or not is_all_glue(said):
        return None
    return [Reply(turn.say("plain-service"), (wishing.show_list(turn),))]


def read_guess(turn: Turn, text: str) -> list[Reply] | None:
    """Offers what may be meant as a button."""
    if not turn.visit.has_model:
        return None
    guessed = _guess_buttons(turn, read_intent(turn, text))
    named = [film for each in named_in(turn, text) for film in each.found.meant]
    films = tuple(
        buttons(turn.label("plain-film-button", film=film.label), "pick", about=film.film.film_id)
        for film in named[:_MOST_GUESSED]
    )
    rows = films or ((guessed,) if guessed else ())
    if not rows:
        return None
    return [Reply(turn.say("plain-guess"), (*rows, wishing.show_list(turn)))]


def wish(turn: Turn, text: str) -> list[Reply] | None:
    """A list to a wish in any language; None where a text is none, or not all of it is understood."""
    understood = read_intent(turn, text)
    is_wish = isinstance(understood.intent, Wish) and understood.is_sure
    return act(turn, understood.intent) if is_wish and understood.intent is not None else None


def wanted(turn: Turn, text: str) -> Filter | None:
    """What films should be, said in any language; None where a text is no wish, or not all is understood."""
    understood = read_intent(turn, text)
    if not isinstance(understood.intent, Wish) or not understood.is_sure:
        return None
    return wishing.wanted_of(turn, understood.intent, None)


def wishes_years_only(turn: Turn, text: str) -> bool:
    """Whether nothing but years is understood of a text, other words aside."""
    intent = read_intent(turn, text).intent
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
        case Plain():
            return _plain(turn, intent)
        case _:
            return about_film.act(turn, intent)


def read_intent(turn: Turn, text: str) -> Understood:
    """What the grammar takes a text for."""
    if text not in turn.read:
        names = KnownNames(turn.visit)
        understood = understand(text, names, (turn.language,))
        rest = without_interjections(text)
        if understood.intent is None and rest != text:  # "and what's it about?"
            understood = understand(rest, names, (turn.language,))
        turn.read[text] = _of_the_film_named(turn, text, understood)
    return turn.read[text]


def _of_the_film_named(turn: Turn, text: str, understood: Understood) -> Understood:
    """What is asked of "it", of the one film that the text names: "is Jaws too scary for a 9 year old?"."""
    intent = understood.intent
    if not isinstance(intent, Show) or intent.of != IT or not text.rstrip().endswith("?"):
        return understood
    named = [each.found.certain for each in named_in(turn, text)]
    if len(named) != 1 or named[0] is None:
        return understood
    film = NamedFilm(named[0].film.film_id, named[0].label, is_certain=True)
    return replace(understood, intent=replace(intent, of=Of(film=film), asked=intent.asked or "fact"))


def _by_model(turn: Turn, text: str) -> Intent | None:
    """What a language model takes a text for; None without one, and where it fails."""
    model = turn.visit.service.language_model
    answer = model.ask(prompt(), text[:_LONGEST_FOR_MODEL], turn.incoming.person.key) if model else None
    return None if answer is None else read_answer(answer, text, KnownNames(turn.visit))


def _only_names(intent: Intent) -> bool:
    """Whether a film is named, and nothing said of it."""
    return isinstance(intent, Show) and intent.of.film is not None and not intent.asked


def _is_of_no_list(turn: Turn, of: Of) -> bool:
    """Whether a film is meant that is not named, and no list was shown."""
    return of.film is None and last_list.latest(turn.visit, turn.incoming.chat) is None


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


def _plain(turn: Turn, said: Plain) -> list[Reply] | None:
    if said.kind in _SMALL_TALK:
        return small_talk.answer(turn, _SMALL_TALK[said.kind])
    if said.kind in _COMMANDS:
        command = turn.commands.get(_COMMANDS[said.kind])
        return command.answer(turn, "") if command else None
    doing = _DOING.get(said.kind)
    if doing is not None:
        return doing(turn)
    return [Reply(turn.say("plain-all-right"), (buttons(turn.label("small-talk-films-button"), "list", 5),))]


def _clear(turn: Turn) -> list[Reply]:
    """A list without any wish."""
    return [lists.show(turn, Place(group_lists.source(turn)))]


def _choose(turn: Turn) -> list[Reply] | None:
    """A film that is picked for somebody: of the list, else any."""
    random = turn.commands.get("random")
    return about_film.choose(turn) or (random.answer(turn, "") if random else None)


def _again(turn: Turn) -> list[Reply]:
    """The last list once more."""
    last = last_list.latest(turn.visit, turn.incoming.chat)
    own = Place(group_lists.source(turn))
    place = Place.of(last.numbers) if last is not None and last.numbers else own
    return [replace(lists.show(turn, place, is_back=True), replace=False)]


def _drop(turn: Turn) -> list[Reply] | None:
    """Takes the stars back that were given just now, all of them; undoes what else was done last."""
    given = corrections.given_just_now(turn.visit)
    if len(given) == 1:
        return my_ratings.remove(turn, given[0].film.film_id)
    undo = turn.commands.get("undo")
    return undo.answer(turn, "") if undo else None


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


_DOING: dict[str, Callable[[Turn], list[Reply] | None]] = {
    "drop": _drop,
    "clear": _clear,
    "choose": _choose,
    "again": _again,
}
"""What is done where a message says no more than that."""
