"""Labels that tell films apart: title and year, and other facts if these are the same."""

from collections import Counter
from collections.abc import Callable, Sequence

from recommender.catalog.film import Film
from recommender.catalog.folding import fold

_PEOPLE = 2
_LONG = 55  # characters


def labels(films: Sequence[Film]) -> list[str]:
    """A label for each film. No two are alike.

    Films of one name and year are told apart by the first of these that differs: their other names, who plays
    or directs, genres, the shop's shelf, the number of ratings, the id.
    """
    names = [film.name for film in films]
    twice = _shared(names)
    # What is cut off a button may be all that tells two apart.
    names = [
        film.full_name if fold(film.name) in twice and len(film.full_name) <= _LONG else film.name
        for film in films
    ]
    twice = _shared(names)
    found = list(names)
    for place, (film, name) in enumerate(zip(films, names, strict=True)):
        if fold(name) in twice:
            same = [other for other, of in zip(films, names, strict=True) if fold(of) == fold(name)]
            found[place] = f"{name}, {_distinction(film, same)}"
    taken = _shared(found)
    return [
        f"{label} [{film.film_id}]" if fold(label) in taken else label
        for label, film in zip(found, films, strict=True)
    ]


def _shared(names: Sequence[str]) -> set[str]:
    return {name for name, count in Counter(map(fold, names)).items() if count > 1}


def _distinction(film: Film, same: Sequence[Film]) -> str:
    for describe in _DISTINCTIONS:
        texts = [describe(other) for other in same]
        if all(texts) and len(set(texts)) == len(texts):
            return describe(film)
    return _ratings(film)


def _people(film: Film) -> str:
    return " and ".join(film.people[:_PEOPLE])


def _genres(film: Film) -> str:
    return ", ".join(film.genres[:_PEOPLE])


def _ratings(film: Film) -> str:
    return "1 rating" if film.rating_count == 1 else f"{film.rating_count:,} ratings"


_DISTINCTIONS: tuple[Callable[[Film], str], ...] = (
    _people,
    _genres,
    lambda film: film.category or "",
    _ratings,
)
