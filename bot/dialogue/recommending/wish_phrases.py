"""A wish in words: what was understood is said back above the list."""

from collections.abc import Callable

from bot.dialogue import names, words
from bot.dialogue.about_films import films
from bot.dialogue.text import Text
from bot.dialogue.turn import Turn
from bot.service import ratings
from bot.service.wishes import Filter, Wish
from recommender.catalog.film import Film

_YEARS_OF_A_DECADE = 9
_FACTS: frozenset[Wish] = frozenset({"years", "longest", "languages", "countries"})
"""What a catalog may know of few films only."""


def phrase(turn: Turn, wanted: Filter) -> str:
    """``comedy, 1990s, no romance, under 100 minutes``; empty for a wish that says nothing."""
    wished = wanted.wishes
    parts = (say(turn, wanted) for wish, say in _PARTS.items() if wish in wished)
    return ", ".join(part for part in parts if part)


def phrase_of(turn: Turn, wanted: Filter, wish: Wish) -> str:
    """One part of a wish in words; empty where it says nothing of that."""
    return _PARTS[wish](turn, wanted) if wish in wanted.wishes else ""


def _like(turn: Turn, wanted: Filter) -> str:
    found = [ratings.find_film(turn.visit, one) for one in wanted.like]
    titles = films.listed(turn.language, [film.name for film in found if isinstance(film, Film)])
    return turn.label("wish-like", films=titles) if titles else ""


def _genres(turn: Turn, wanted: Filter) -> str:
    return ", ".join(films.genre(turn.language, genre) for genre in wanted.genres)


def _kinds(turn: Turn, wanted: Filter) -> str:
    kinds = [turn.label(words.key_of("wish-kind", kind)) for kind in wanted.kinds]
    return films.listed(turn.language, kinds)


def _years(turn: Turn, wanted: Filter) -> str:
    first, last = wanted.year_from, wanted.year_to
    if first is None:
        return turn.label("wish-until", year=str(last))
    if last is None:
        return turn.label("wish-since", year=str(first))
    if first == last:
        return str(first)
    if first % 10 == 0 and last - first == _YEARS_OF_A_DECADE:
        return turn.label("wish-decade", year=str(first))
    return turn.label("wish-years", first=str(first), last=str(last))


def _without_genres(turn: Turn, wanted: Filter) -> str:
    without = (films.genre(turn.language, genre) for genre in wanted.without_genres)
    return ", ".join(turn.label("wish-without", genre=genre) for genre in without)


def _longest(turn: Turn, wanted: Filter) -> str:
    return turn.label("wish-longest", minutes=wanted.longest or 0)


def _people(turn: Turn, wanted: Filter) -> str:
    return turn.label("wish-people", people=films.listed(turn.language, wanted.people))


def _languages(turn: Turn, wanted: Filter) -> str:
    spoken = [names.spoken(turn.language, name) for name in wanted.languages]
    return turn.label("wish-languages", languages=films.listed(turn.language, spoken))


def _countries(turn: Turn, wanted: Filter) -> str:
    countries = [names.country(turn.language, name) for name in wanted.countries]
    return turn.label("wish-countries", countries=films.listed(turn.language, countries))


_PARTS: dict[Wish, Callable[[Turn, Filter], str]] = {
    "like": _like,
    "genres": _genres,
    "kinds": _kinds,
    "years": _years,
    "without_genres": _without_genres,
    "longest": _longest,
    "people": _people,
    "languages": _languages,
    "countries": _countries,
}
"""In the order in which they are said."""


def genres(turn: Turn, wanted: Filter) -> str:
    """The genres that a wish leaves out."""
    return ", ".join(films.genre(turn.language, genre) for genre in wanted.without_genres)


def unknown_facts(turn: Turn, known: dict[Wish, int], n_films: int) -> list[Text]:
    """What the catalog knows of few films, as sentences."""
    return [
        turn.say("wish-known", fact=wish, count=count, films=n_films)
        if count
        else turn.say("wish-unknown", fact=wish)
        for wish, count in known.items()
        if wish in _FACTS
    ]
