"""A wish in words: what was understood is said back above the list."""

from collections.abc import Iterable

from bot.dialogue import films
from bot.service import ratings
from bot.service.service import Visit
from bot.service.wishes import Filter, Wish
from recommender.catalog.film import Film

_KINDS = {"film": "films", "series": "series", "collection": "box sets"}
_YEARS_OF_A_DECADE = 9
_FACTS: dict[Wish, str] = {
    "years": "the year",
    "longest": "the length",
    "languages": "the language",
    "countries": "the country",
}


def phrase(visit: Visit, wanted: Filter) -> str:
    """``Comedy, 1990s, no romance, under 100 minutes``; empty for a wish that says nothing."""
    parts = [part for wish in _ORDER if (part := phrase_of(visit, wanted, wish))]
    text = ", ".join(parts)
    return text[:1].upper() + text[1:]


_ORDER: tuple[Wish, ...] = (
    *("like", "genres", "kinds", "years", "without_genres", "longest", "people", "languages", "countries"),
)


def phrase_of(visit: Visit, wanted: Filter, wish: Wish) -> str:
    """One part of a wish in words; empty where it says nothing of that."""
    if wish not in wanted.wishes:
        return ""
    if wish == "like":
        names = [film.title for one in wanted.like if isinstance(film := ratings.find_film(visit, one), Film)]
        return f"like {_listed(names)}" if names else ""
    if wish == "years":
        return _years(wanted.year_from, wanted.year_to)
    return {
        "genres": lambda: ", ".join(films.genre(genre) for genre in wanted.genres),
        "without_genres": lambda: ", ".join(f"no {films.genre(genre)}" for genre in wanted.without_genres),
        "kinds": lambda: _listed(_KINDS[kind] for kind in wanted.kinds),
        "longest": lambda: f"under {wanted.longest} minutes",
        "people": lambda: f"with {_listed(wanted.people)}",
        "languages": lambda: f"in {_listed(wanted.languages)}",
        "countries": lambda: f"from {_listed(wanted.countries)}",
    }[wish]()


def unknown_facts(known: dict[Wish, int], n_films: int) -> list[str]:
    """What the catalog knows of few films, as sentences."""
    return [
        f"I know {_FACTS[wish]} of {count:,} of my {n_films:,} films; these are among them."
        if count
        else f"I don't know {_FACTS[wish]} of any of my films."
        for wish, count in known.items()
        if wish in _FACTS
    ]


def _years(first: int | None, last: int | None) -> str:
    if first is None:
        return f"until {last}"
    if last is None:
        return f"since {first}"
    if first == last:
        return str(first)
    if first % 10 == 0 and last - first == _YEARS_OF_A_DECADE:
        return f"{first}s"
    return f"{first} to {last}"


def _listed(names: Iterable[str]) -> str:
    return "".join(span if isinstance(span, str) else span.text for span in films.listed(names))
