"""Films that are asked for by what they are called: "Batman movies", "the sequels to Toy Story"."""

from collections.abc import Sequence

from bot.dialogue import wording
from bot.dialogue.about_films import absent, cards
from bot.dialogue.actions import buttons
from bot.dialogue.heard.film_request import asks_whether_there, may_be_name, names_in, read_films_asked
from bot.dialogue.heard.said_of import read_stars_of_several
from bot.dialogue.heard.series_request import SeriesAsked, read_series_asked
from bot.dialogue.intents.intent import Mark, NamedFilm, Of, Wish
from bot.dialogue.intents.reading import is_all_glue
from bot.dialogue.message import Reply
from bot.dialogue.recommending import wishing
from bot.dialogue.recommending.place import NOWHERE
from bot.dialogue.talk import about_film, asking, unknown_kinds
from bot.dialogue.talk.asking import Choice
from bot.dialogue.talk.meaning import read_intent
from bot.dialogue.text import Text
from bot.dialogue.turn import Turn
from bot.service import films, last_list
from bot.service.films import Found
from bot.service.last_list import LastList
from recommender.catalog.film import Film
from recommender.catalog.folding import fold

_MOST_OFFERED = 10
_FEWEST = 2  # films of a series
_KNOWN = 20  # ratings of the best known film that begins like a series


def read_series(turn: Turn, text: str) -> list[Reply] | None:
    """Shows the films of a series, or those after one of it, by year; None where a text asks for none."""
    asked = read_series_asked(text) if turn.visit.has_model else None
    if asked is None:
        return _seen_and_liked(turn, text) if turn.visit.has_model else None
    if asked.is_seen:
        return _seen(turn, asked)
    return _after(turn, asked) if asked.is_after else _all(turn, text, asked)


def _seen_and_liked(turn: Turn, text: str) -> list[Reply] | None:
    """Asks whether all films of a series get what is said of them: "seen all the Alien films, loved them"."""
    named, comma, said = text.rpartition(",")
    asked = read_series_asked(named) if comma else None
    if asked is None or not asked.is_seen:
        return None
    stars = read_stars_of_several(said)
    every = sorted(films.as_known(films.series(turn.visit, asked.name)), key=_year)
    if stars is None or len(every) < _FEWEST:
        return None
    return [asking.all_of_them(turn, [Choice(film.film_id, film.name, stars) for film in every])]


def _all(turn: Turn, text: str, asked: SeriesAsked) -> list[Reply] | None:
    understood = read_intent(turn, text)
    if isinstance(understood.intent, Wish) and understood.is_sure and not understood.intent.like:
        return None  # "war movies"
    every = films.series(turn.visit, asked.name)
    if len(every) < _FEWEST:
        every = _beginning(turn, asked.name)
    if len(every) < _FEWEST:
        return None
    return [_shown(turn, "plain-series", asked.name, every)]


def _seen(turn: Turn, asked: SeriesAsked) -> list[Reply] | None:
    """Marks the films of a series as seen: "I've seen all the Harry Potter movies"."""
    every = sorted(films.as_known(films.series(turn.visit, asked.name)), key=_year)
    if len(every) < _FEWEST:
        return None
    first, *others = (Of(film=NamedFilm(each.film_id, each.name, is_certain=True)) for each in every)
    replies = about_film.act(turn, Mark("seen", first, tuple(others)))
    _remember(turn, every)
    return replies


def _after(turn: Turn, asked: SeriesAsked) -> list[Reply] | None:
    found = films.search(turn.visit, [asked.name])
    if not isinstance(found, Found) or not found.is_named:
        return None
    first = min(found.meant, key=lambda each: -each.film.rating_count).film
    later = [
        film
        for film in films.series(turn.visit, first.title)
        if _year(film) > _year(first) and _bare(film) != _bare(first)  # "The Heat" is no sequel to "Heat"
    ]
    if not later:
        none = turn.say("plain-no-sequel", film=first.name)
        return [
            Reply(
                none,
                (buttons(turn.label("plain-film-button", film=first.name), "pick", about=first.film_id),),
            )
        ]
    return [_shown(turn, "plain-sequels", first.name, later)]


def _beginning(turn: Turn, name: str) -> list[Film]:
    """Films whose titles hold a name that is one of a known film itself: "Batman Begins"."""
    every = films.holding(turn.visit, name)
    return every if any(film.rating_count >= _KNOWN for film in films.series(turn.visit, name)) else []


def _year(film: Film) -> int:
    return film.year or 0


def _bare(film: Film) -> str:
    return fold(film.title).removeprefix("the ")


def _shown(turn: Turn, key: str, name: str, every: Sequence[Film]) -> Reply:
    """Films with a button each, by year."""
    known = sorted(every, key=lambda film: -film.rating_count)[:_MOST_OFFERED]
    by_year = sorted(known, key=_year)
    shown = _remember(turn, by_year)
    rows = tuple(
        row for film in by_year if (row := buttons(film.name, "film", *NOWHERE.numbers, about=film.film_id))
    )
    return Reply(turn.say(key, name=name[:60]), rows, about=turn.about_list(shown))


def _remember(turn: Turn, every: Sequence[Film]) -> LastList:
    """Remembers films that are named one after the other: "the second" is one of them from now on."""
    shown = LastList(NOWHERE.numbers, tuple(film.film_id for film in every), tuple(range(1, len(every) + 1)))
    last_list.remember(turn.visit, turn.incoming.chat, turn.key, shown)
    return shown


def read_asked_after(turn: Turn, text: str) -> list[Reply] | None:
    """Shows the films that a text asks after, and says which are not there: "do you have Tenet or Heat?"."""
    asked = read_films_asked(text) if turn.visit.has_model else []
    intent = read_intent(turn, text).intent if asked else None
    is_wish = isinstance(intent, Wish)
    if not asked or (isinstance(intent, Wish) and not intent.is_plain):
        return None  # "how about a heist film by Nolan?"
    there: list[Film] = []
    missing: list[str] = []
    for together in asked:
        known = _called(turn, together)
        for name in [together] if known else names_in(together):
            known = _called(turn, name)
            there += known
            missing += [] if known or not may_be_name(name) else [name]
    if (is_wish and not there) or all(map(is_all_glue, (*missing, *(each.title for each in there)))):
        return None
    if not there and not asks_whether_there(text):
        return None
    if not there:
        return [Reply(_not_there(turn, missing), (wishing.show_list(turn),))]
    if len(there) == 1 and not missing:
        return [cards.show(turn, there[0].film_id, NOWHERE)]
    shown = _shown(turn, "plain-have", "", list(dict.fromkeys(there)))
    return wording.with_note([shown], _not_there(turn, missing) if missing else ())


def _called(turn: Turn, name: str) -> list[Film]:
    found = films.search(turn.visit, [name])
    return [each.film for each in found.meant] if isinstance(found, Found) and found.is_named else []


def _not_there(turn: Turn, names: Sequence[str]) -> Text:
    return absent.asked_for(turn, [name[:60] for name in names], films.last_year(turn.visit))


def read_unknown(turn: Turn, text: str) -> list[Reply] | None:
    """Says what films cannot be looked for by: "christmas movies"."""
    asked = read_series_asked(text) if turn.visit.has_model else None
    if asked is None or asked.is_after or asked.is_seen:
        return None
    named = unknown_kinds.named(turn, asked.name)
    return None if named is None else [named]


def read_named(turn: Turn, text: str) -> list[Reply] | None:
    """Shows the films of a name, "Batman movies"; says that nobody is known by it where there are none."""
    name = read_intent(turn, text).name if turn.visit.has_model else ""
    if not name:
        return None
    named = films.holding(turn.visit, name)
    if not named:
        return wishing.answer(turn, Wish(unknown_people=(name,)))
    return [_shown(turn, "plain-named", name, named)]
