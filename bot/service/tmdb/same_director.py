"""A film that the catalog does not hold: who made it, and what else they made."""

from dataclasses import asdict, dataclass
from functools import partial
from typing import Final

from bot.service.tmdb.client import TmdbClient
from bot.service.tmdb.film_facts import crew, is_called, year_of
from bot.service.tmdb.tmdb import Content, Lookup
from recommender.catalog.folding import fold

_MOST_FILMS: Final = 60


@dataclass(frozen=True, slots=True)
class Others:
    """Other films of the one who directed a film.

    Attributes:
        director: Their name.
        films: Titles with years, the best known first.
    """

    director: str
    films: tuple[tuple[str, int], ...]


def question(title: str) -> Lookup:
    """What is asked of a title that somebody typed."""
    return Lookup(f"others:{fold(title)[:100]}", partial(_ask, title=title[:100]))


def read(content: Content) -> Others | None:
    """What was told, as it was kept; None where TMDB does not have such a film, or several directed it."""
    if not content:
        return None
    return Others(content["director"], tuple((title, year) for title, year in content["films"]))


async def _ask(client: TmdbClient, title: str) -> Content:
    answer = await client.get("/search/movie", query=title, include_adult="false")
    results = answer.get("results") if answer else None
    found = [
        each
        for each in (results if isinstance(results, list) else [])
        if isinstance(each, dict) and is_called(each, title) and isinstance(each.get("id"), int)
    ]
    if not found:
        return {}
    # TMDB lists the one first that most people mean.
    film = await client.get(f"/movie/{found[0]['id']}", append_to_response="credits")
    directors = [each for each in crew(film or {}) if each.get("job") == "Director"]
    if len(directors) != 1 or not isinstance(directors[0].get("id"), int):
        return {}
    made = await client.get(f"/person/{directors[0]['id']}/movie_credits")
    films = [each for each in crew({"credits": made}) if each.get("job") == "Director"]
    films.sort(key=lambda each: -_votes(each.get("vote_count")))
    named = [(str(each.get("title")), year) for each in films if (year := year_of(each)) is not None]
    return asdict(Others(str(directors[0].get("name")), tuple(named[:_MOST_FILMS])))


def _votes(count: object) -> int:
    return count if isinstance(count, int) else 0
