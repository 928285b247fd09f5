"""A server that speaks TMDB's API (version 3) as far as the bot does, strict about keys and numbers."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from tests.local_server import QuietHandler, served

KEY = "0123456789abcdef0123456789abcdef"
TOKEN = "eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOiJ0ZXN0In0.c2lnbmF0dXJl"
POSTER = "https://image.example/t/p/w500/heat.jpg"
REFUSED = {"status_code": 7, "status_message": "Invalid API key: You must be granted a valid key."}
NOT_FOUND = {"status_code": 34, "status_message": "The resource you requested could not be found."}
CONFIGURATION = {"images": {"secure_base_url": "https://image.example/t/p/", "poster_sizes": ["w92", "w500"]}}
PROVIDERS = {
    "DE": {
        "link": "https://www.themoviedb.org/movie/949-heat/watch?locale=DE",
        "flatrate": [
            {"provider_name": "Other Stream", "display_priority": 9},
            {"provider_name": "First Stream", "display_priority": 1},
        ],
        "rent": [{"provider_name": "Video Shop", "display_priority": 2}],
        "buy": [{"provider_name": "Video Shop", "display_priority": 2}],
    },
    "US": {"link": "https://www.themoviedb.org/movie/949-heat/watch?locale=US"},
}


def film(number: int, title: str, date: str, **more: Any) -> dict[str, Any]:
    """A film as ``/movie/NUMBER`` tells it, all that is appended included."""
    return {
        "id": number,
        "title": title,
        "original_title": title,
        "release_date": date,
        "overview": f"What happens in {title}.",
        "runtime": 0,
        "poster_path": None,
        "credits": {"cast": [], "crew": []},
        "videos": {"results": []},
        "watch/providers": {"results": {}},
        **more,
    }


def heat() -> dict[str, Any]:
    return film(
        949,
        "Heat",
        "1995-12-15",
        runtime=170,
        poster_path="/heat.jpg",
        credits={
            "cast": [{"name": "Al Pacino", "order": 0}, {"name": "Robert De Niro", "order": 1}],
            "crew": [
                {"id": 638, "name": "Michael Mann", "job": "Director"},
                {"id": 638, "name": "Michael Mann", "job": "Writer"},
            ],
        },
        videos={
            "results": [
                {"site": "Vimeo", "type": "Trailer", "key": "12345678", "iso_639_1": "de"},
                {"site": "YouTube", "type": "Clip", "key": "clip-clip", "iso_639_1": "de"},
                {"site": "YouTube", "type": "Trailer", "key": "inEnglish01", "iso_639_1": "en"},
                {"site": "YouTube", "type": "Trailer", "key": "aufDeutsch1", "iso_639_1": "de"},
            ]
        },
        **{"watch/providers": {"results": PROVIDERS}},
    )


@dataclass
class StandInTmdb:
    """What it was asked, and what it knows.

    Attributes:
        url: The API's root.
        films: Number -> film.
        by_imdb: IMDb's number -> TMDB's.
        made_by: Number of a person -> the crew part of their credits.
        plots: (Number, language) -> plot.
        asked: Path and parameters of each request.
        next: Answers in place of the next ones: status, headers, body.
        held: Answers wait until it is set.
    """

    url: str = ""
    films: dict[int, dict[str, Any]] = field(default_factory=lambda: {949: heat()})
    by_imdb: dict[str, int] = field(default_factory=dict)
    made_by: dict[int, list[dict[str, Any]]] = field(default_factory=dict)
    plots: dict[tuple[int, str], str] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    next: list[tuple[int, dict[str, str], bytes]] = field(default_factory=list)
    held: threading.Event = field(default_factory=threading.Event)

    @property
    def paths(self) -> list[str]:
        return [path for path, _ in self.asked]

    def answer(self, path: str, asked: dict[str, str], headers: dict[str, str]) -> tuple[int, dict[str, Any]]:
        self.asked.append((path, asked))
        if asked.get("api_key") != KEY and headers.get("Authorization") != f"Bearer {TOKEN}":
            return 401, REFUSED
        told = self.tells(path, asked)
        return (404, NOT_FOUND) if told is None else (200, told)

    def tells(self, path: str, asked: dict[str, str]) -> dict[str, Any] | None:
        match path.strip("/").split("/"):
            case ["configuration"]:
                return CONFIGURATION
            case ["find", imdb_id] if asked.get("external_source") == "imdb_id":
                known = self.films.get(self.by_imdb.get(imdb_id, 0))
                return {"movie_results": [known] if known else [], "tv_results": []}
            case ["search", "movie"]:
                return {"results": self.search(asked["query"], asked.get("year"))}
            case ["movie", number] if int(number) in self.films:
                return self.details(int(number), asked)
            case ["person", number, "movie_credits"] if int(number) in self.made_by:
                return {"cast": [], "crew": self.made_by[int(number)]}
        return None

    def search(self, query: str, year: str | None) -> list[dict[str, Any]]:
        return [
            each
            for each in self.films.values()
            if query.casefold() in each["title"].casefold()
            and (year is None or each["release_date"].startswith(year))
        ]

    def details(self, number: int, asked: dict[str, str]) -> dict[str, Any]:
        told = dict(self.films[number])
        appended = asked.get("append_to_response", "").split(",")
        for name in {"credits", "videos", "watch/providers"} - set(appended):
            del told[name]
        told["overview"] = self.plots.get((number, asked.get("language", "")), told["overview"])
        return told


@contextmanager
def stand_in_tmdb() -> Iterator[StandInTmdb]:
    tmdb = StandInTmdb()
    tmdb.held.set()

    class Handler(QuietHandler):
        def do_GET(self) -> None:  # noqa: N802 (the name that the library calls)
            parts = urlsplit(self.path)
            asked = dict(parse_qsl(parts.query, keep_blank_values=True))
            status, answer = tmdb.answer(parts.path.removeprefix("/3"), asked, dict(self.headers))
            headers, body = {}, json.dumps(answer).encode()
            if tmdb.next:
                status, headers, body = tmdb.next.pop(0)
            tmdb.held.wait(20)
            self.send(status, headers, body)

    with served(Handler, tmdb.held) as address:
        tmdb.url = f"{address}/3"
        yield tmdb
