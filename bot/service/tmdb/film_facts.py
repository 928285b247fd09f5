"""What TMDB knows of a film of the catalog."""

import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from functools import partial
from typing import Any, Final

from bot.service.tmdb.client import Answer, TmdbClient
from bot.service.tmdb.tmdb import Content, Lookup
from recommender.catalog.film import Film
from recommender.catalog.folding import fold

MOST_PEOPLE: Final = 5
_MOST_PLACES = 4
_LONGEST_PLOT = 2000
_BESIDE = re.compile(r"\s*[(\[][^()\[\]]*[)\]]")  # "(a.k.a. MIB)", "[DVD]"
_IMDB = re.compile(r"tt[0-9]+")
_TRAILERS = "https://www.youtube.com/watch?v={}"
_TRAILER_KEY = re.compile(r"[A-Za-z0-9_-]{6,20}")


@dataclass(frozen=True, slots=True)
class Watch:
    """Where a film can be watched in a country, as JustWatch tells TMDB.

    Attributes:
        country: Two letters.
        link: TMDB's page with all of it.
        stream: Names of services where it is free or in a subscription, the best known first.
        rent: Names of those where it is rented or bought.
    """

    country: str
    link: str
    stream: tuple[str, ...] = ()
    rent: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FilmFacts:
    """What TMDB tells of a film; what it does not is empty or None.

    Attributes:
        plot: In the language asked for.
        runtime: Minutes.
        poster: Absolute https address.
        trailer: Absolute https address.
        directors: Names.
        actors: Names, the leading ones first.
        watch: Where to watch it; None where no country is known, or nowhere there.
    """

    plot: str = ""
    runtime: int | None = None
    poster: str | None = None
    trailer: str | None = None
    directors: tuple[str, ...] = field(default=())
    actors: tuple[str, ...] = field(default=())
    watch: Watch | None = None


def question(film: Film, language: str, country: str) -> Lookup | None:
    """What is asked of a film; None for what is no single film.

    Args:
        film: Of the catalog.
        language: ``de`` or ``pt-BR``.
        country: Two letters, or none.
    """
    if film.kind != "film":
        return None
    name = _name(film)
    return Lookup(
        f"{name}|{language}|{country}", partial(_ask, film=film, language=language, country=country)
    )


def read(content: Content) -> FilmFacts | None:
    """What was told, as it was kept; None where TMDB does not have the film."""
    if not content:
        return None
    watch = content.get("watch")
    return FilmFacts(
        plot=content["plot"],
        runtime=content["runtime"],
        poster=content["poster"],
        trailer=content["trailer"],
        directors=tuple(content["directors"]),
        actors=tuple(content["actors"]),
        watch=Watch(watch["country"], watch["link"], tuple(watch["stream"]), tuple(watch["rent"]))
        if watch
        else None,
    )


def _name(film: Film) -> str:
    if film.tmdb_id:
        return f"tmdb:{film.tmdb_id}"
    imdb = _imdb_id(film)
    return f"imdb:{imdb}" if imdb else f"film:{fold(film.title)} {film.year or ''}"


def _imdb_id(film: Film) -> str | None:
    if film.imdb_id and _IMDB.fullmatch(film.imdb_id):
        return film.imdb_id
    found = _IMDB.search(film.link.url) if film.link.kind == "imdb" else None
    return found[0] if found else None


async def _ask(client: TmdbClient, film: Film, language: str, country: str) -> Content:
    number = film.tmdb_id or await _number(client, film, language)
    if number is None:
        return {}
    told = await client.get(
        f"/movie/{number}",
        language=language,
        append_to_response="credits,videos,watch/providers",
        include_video_language=f"{language[:2]},en",
    )
    if told is None:
        return {}
    poster = told.get("poster_path")
    runtime = told.get("runtime")
    facts = FilmFacts(
        plot=" ".join(_text(told, "overview").split())[:_LONGEST_PLOT],
        runtime=runtime if isinstance(runtime, int) and runtime > 0 else None,
        poster=await client.poster(poster) if isinstance(poster, str) and poster else None,
        trailer=_trailer(told, language),
        directors=tuple(_text(each, "name") for each in crew(told) if each.get("job") == "Director")[
            :MOST_PEOPLE
        ],
        actors=tuple(_text(each, "name") for each in _objects(told.get("credits"), "cast"))[:MOST_PEOPLE],
        watch=_watch(told, country) if country else None,
    )
    return asdict(facts)


async def _number(client: TmdbClient, film: Film, language: str) -> int | None:
    """TMDB's number of a film, by IMDb's, else by its title and year."""
    imdb = _imdb_id(film)
    if imdb:
        found = await client.get(f"/find/{imdb}", external_source="imdb_id", language=language)
        numbers = [each["id"] for each in _objects(found, "movie_results") if isinstance(each.get("id"), int)]
        return numbers[0] if numbers else None
    if film.year is None:
        return None
    title = _BESIDE.sub("", film.title) or film.title
    answer = await client.get("/search/movie", query=title, year=str(film.year), include_adult="false")
    same = [each for each in _objects(answer, "results") if is_called(each, title)]
    # Two films of one name and year: nobody knows which one it is.
    numbers = [each["id"] for each in same if year_of(each) == film.year and isinstance(each.get("id"), int)]
    return numbers[0] if len(numbers) == 1 else None


def is_called(told: Answer, title: str) -> bool:
    """Whether a film that TMDB found bears a title, in whatever language."""
    wanted = fold(title)
    return any(fold(_text(told, name)) == wanted for name in ("title", "original_title"))


def year_of(told: Answer) -> int | None:
    """The year in which a film of TMDB's came out."""
    year = _text(told, "release_date")[:4]
    return int(year) if year.isascii() and year.isdigit() else None


def crew(told: Answer) -> Iterator[Answer]:
    """Those who made a film, but for the cast."""
    yield from _objects(told.get("credits"), "crew")


def _trailer(told: Answer, language: str) -> str | None:
    videos = [
        each
        for each in _objects(told.get("videos"), "results")
        if each.get("site") == "YouTube"
        and each.get("type") == "Trailer"
        and _TRAILER_KEY.fullmatch(_text(each, "key"))
    ]
    videos.sort(key=lambda each: (each.get("iso_639_1") != language[:2], each.get("official") is not True))
    return _TRAILERS.format(videos[0]["key"]) if videos else None


def _watch(told: Answer, country: str) -> Watch | None:
    places = told.get("watch/providers")
    results = places.get("results") if isinstance(places, dict) else None
    there = results.get(country) if isinstance(results, dict) else None
    if not isinstance(there, dict):
        return None
    link = _text(there, "link")
    stream = _places(there, "flatrate", "free", "ads")
    rent = tuple(name for name in _places(there, "rent", "buy") if name not in stream)
    if not link.startswith("https://") or not (stream or rent):
        return None
    return Watch(country, link, stream[:_MOST_PLACES], rent[:_MOST_PLACES])


def _places(there: Answer, *kinds: str) -> tuple[str, ...]:
    names: list[str] = []
    for kind in kinds:
        every = sorted(_objects(there, kind), key=lambda each: _order(each.get("display_priority")))
        names += [name for each in every if (name := _text(each, "provider_name"))]
    return tuple(dict.fromkeys(names))


def _order(priority: Any) -> int:  # noqa: ANN401 - whatever was told
    return priority if isinstance(priority, int) else 1000


def _text(told: Answer, name: str) -> str:
    value = told.get(name)
    return value if isinstance(value, str) else ""


def _objects(told: Any, name: str) -> list[Answer]:  # noqa: ANN401 - whatever was told
    every = told.get(name) if isinstance(told, dict) else None
    return [each for each in every if isinstance(each, dict)] if isinstance(every, list) else []
