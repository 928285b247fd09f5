"""What a film database tells of films beside the catalog, where an operator has a key to one."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.service.recommendations import Recommendation
from bot.service.service import Visit
from bot.service.tmdb import film_facts, same_director
from bot.service.tmdb.film_facts import FilmFacts, Watch
from recommender.catalog.film import Film

__all__ = ["FilmFacts", "Watch", "are_told", "by_same_director", "filled", "in_list", "of_film"]

_REGION = re.compile(r"([A-Za-z]{2,3})[-_](?:[A-Za-z]{4}[-_])?([A-Za-z]{2})(?![A-Za-z])")
_MOST_OTHERS = 3


def are_told(visit: Visit) -> bool:
    """Whether a film database is asked, so that it must be named."""
    return visit.service.tmdb is not None


def of_film(visit: Visit, film: Film, language: str) -> FilmFacts | None:
    """What is told of a film; None without a database, where it lacks the film, and where it is too slow now.

    Args:
        visit: Of whoever asks.
        film: Of the catalog.
        language: In which they are spoken to.
    """
    return _of(visit, [film], language).get(film.film_id)


def filled(film: Film, facts: FilmFacts | None) -> Film:
    """A film with what was told of it; what the catalog knows stays, but for plot and poster."""
    if facts is None:
        return film
    return replace(
        film,
        plot=facts.plot or film.plot,
        poster=facts.poster or film.poster,
        runtime=film.runtime or facts.runtime,
        directors=film.directors or facts.directors,
        actors=film.actors or facts.actors,
    )


def in_list(visit: Visit, items: Sequence[Recommendation], language: str) -> tuple[Recommendation, ...]:
    """A list with what is told of its films."""
    told = _of(visit, [item.film for item in items], language)
    return tuple(replace(item, film=filled(item.film, told.get(item.film.film_id))) for item in items)


def by_same_director(visit: Visit, title: str) -> tuple[str, tuple[Film, ...]] | None:
    """For a film that the catalog lacks: who directed it, and at most three films of theirs that it has.

    Args:
        visit: Of whoever asks.
        title: As they typed it.

    Returns:
        None where that is not known, or too slow now.
    """
    tmdb, catalog = visit.service.tmdb, visit.catalog
    if tmdb is None or catalog is None or not title.strip():
        return None
    asked = same_director.question(title)
    others = same_director.read(tmdb.answers([asked]).get(asked.name, {}))
    if others is None:
        return None
    films: list[Film] = []
    for name, year in others.films:
        found = [
            match.film
            for match in catalog.search(f"{name} ({year})", limit=1)
            if match.is_certain and match.film.year == year
        ]
        films += [film for film in found if film not in films]
        if len(films) == _MOST_OTHERS:
            break
    return (others.director, tuple(films)) if films else None


def _of(visit: Visit, films: Sequence[Film], language: str) -> dict[str, FilmFacts]:
    """Film id -> what is told, of those of which something is."""
    tmdb = visit.service.tmdb
    if tmdb is None:
        return {}
    spoken, region = _locale(visit.person.language, language)
    country = region or tmdb.country
    asked = {
        film.film_id: question
        for film in films
        if (question := film_facts.question(film, spoken, country)) is not None
    }
    told = tmdb.answers(list(asked.values()))
    facts = {film_id: film_facts.read(told.get(question.name, {})) for film_id, question in asked.items()}
    return {film_id: each for film_id, each in facts.items() if each is not None}


def _locale(platform: str, language: str) -> tuple[str, str]:
    """The language to ask in, and the country that somebody's platform names; empty where it names none.

    ``pt-br`` spoken to in Portuguese gives ``pt-BR`` and ``BR``, spoken to in German ``de`` and ``BR``.
    """
    found = _REGION.match(platform)
    if found is None:
        return language, ""
    region = found[2].upper()
    return (f"{language}-{region}" if found[1].lower() == language else language), region
