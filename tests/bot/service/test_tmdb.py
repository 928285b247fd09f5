"""What TMDB tells, against a server on this machine: asked as it wants, kept, and never waited for long."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.service import facts
from bot.service.person import Person
from bot.service.service import Service, Visit
from bot.service.tmdb import film_facts, same_director
from bot.service.tmdb.film_facts import FilmFacts, Watch
from bot.service.tmdb.tmdb import FRESH, KEPT, Lookup, Tmdb
from bot.settings import TmdbSettings
from db import film_facts as stored
from db.film_facts import Told
from db.session import Database
from recommender.catalog.film import Film, Link
from tests.stand_in_tmdb import KEY, POSTER, TOKEN, StandInTmdb, film, stand_in_tmdb

HEAT = Film("f:2", "Heat", 1995, ("Crime",), Link("https://search.example/?q=2", "search"), 4.0, 10)
PATIENCE_S = 20.0

Opens = Callable[..., Tmdb]


class Clock:
    """Time as a test has it; waiting makes it go on."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.waited: list[float] = []

    def __call__(self) -> float:
        return self.now

    async def pause(self, seconds: float) -> None:
        self.waited.append(seconds)


@pytest.fixture
def server() -> Iterator[StandInTmdb]:
    with stand_in_tmdb() as tmdb:
        yield tmdb


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def opens(server: StandInTmdb, database: Database, clock: Clock) -> Iterator[Opens]:
    opened: list[Tmdb] = []

    def open_tmdb(**more: object) -> Tmdb:
        settings = replace(TmdbSettings(KEY, server.url, "DE", PATIENCE_S), **more)  # type: ignore[arg-type]
        opened.append(Tmdb(settings, database, clock.pause, clock))
        return opened[-1]

    yield open_tmdb
    for tmdb in opened:
        tmdb.close()


@pytest.fixture
def tmdb(opens: Opens) -> Tmdb:
    return opens()


def told(tmdb: Tmdb, of: Film = HEAT, language: str = "de", seconds: float | None = None) -> FilmFacts | None:
    question = film_facts.question(of, language, "DE")
    assert question is not None
    return film_facts.read(tmdb.answers([question], seconds).get(question.name, {}))


def test_all_that_is_known_of_a_film_comes_in_the_language_and_for_the_country(
    server: StandInTmdb, tmdb: Tmdb
) -> None:
    server.plots[949, "de"] = "Ein Polizist\n jagt einen Dieb."
    assert told(tmdb) == FilmFacts(
        plot="Ein Polizist jagt einen Dieb.",
        runtime=170,
        poster=POSTER,
        trailer="https://www.youtube.com/watch?v=aufDeutsch1",
        directors=("Michael Mann",),
        actors=("Al Pacino", "Robert De Niro"),
        watch=Watch(
            "DE",
            "https://www.themoviedb.org/movie/949-heat/watch?locale=DE",
            ("First Stream", "Other Stream"),
            ("Video Shop",),
        ),
    )


@pytest.mark.parametrize(
    "known",
    [
        {"tmdb_id": 949},
        {"imdb_id": "tt0113277", "year": None},
        {"link": Link("https://www.imdb.com/title/tt0113277/", "imdb"), "title": "Heat, The"},
        {"title": "Heat (a.k.a. HEAT) [DVD]"},
    ],
)
def test_a_film_is_found_by_its_numbers_else_by_title_and_year(
    server: StandInTmdb, tmdb: Tmdb, known: dict[str, object]
) -> None:
    server.by_imdb["tt0113277"] = 949
    found = told(tmdb, replace(HEAT, **known))  # type: ignore[arg-type]
    assert found is not None
    assert found.runtime == 170


@pytest.mark.parametrize(
    "other",
    [
        {"year": 1986},
        {"year": None},
        {"title": "Heat 2"},
        {"imdb_id": "tt0000001"},
        {"tmdb_id": 1},
    ],
)
def test_no_other_film_is_taken_for_it_and_that_is_remembered(
    server: StandInTmdb, tmdb: Tmdb, other: dict[str, object]
) -> None:
    different = replace(HEAT, **other)  # type: ignore[arg-type]
    assert told(tmdb, different) is None
    asked = len(server.asked)
    assert told(tmdb, different) is None
    assert len(server.asked) == asked


def test_of_two_films_of_one_name_and_year_neither_is_taken(server: StandInTmdb, tmdb: Tmdb) -> None:
    server.films[5] = film(5, "Heat", "1995-01-01")
    assert told(tmdb) is None


def test_series_and_box_sets_are_not_asked_for() -> None:
    assert film_facts.question(replace(HEAT, kind="series"), "de", "") is None


def test_both_kinds_of_keys_are_taken_and_a_token_stands_in_no_address(
    server: StandInTmdb, opens: Opens
) -> None:
    assert told(opens(key=KEY)) is not None
    assert told(opens(key=TOKEN), language="fr") is not None
    assert {TOKEN} & {value for _, asked in server.asked for value in asked.values()} == set()


def test_what_was_told_is_kept_also_for_the_next_bot(
    server: StandInTmdb, opens: Opens, tmdb: Tmdb, database: Database
) -> None:
    first = told(tmdb)
    asked = len(server.asked)
    assert told(tmdb) == first
    database.background.settle()
    assert told(opens()) == first
    assert len(server.asked) == asked
    assert told(tmdb, language="fr") is not None
    assert len(server.asked) > asked, "another language is another question"


def test_old_news_are_shown_and_asked_for_anew_and_very_old_ones_are_gone(
    server: StandInTmdb, opens: Opens, database: Database
) -> None:
    question = film_facts.question(HEAT, "de", "DE")
    assert question is not None
    told(opens())
    database.background.settle()
    with database.reading() as session:
        content = dict(stored.told(session, [question.name], datetime.now(UTC) - KEPT)[question.name].content)

    def keep(age: timedelta) -> None:
        with database.writing() as session:
            old = Told({**content, "plot": "old"}, datetime.now(UTC) - age)
            stored.keep(session, [(question.name, old)])

    keep(FRESH + timedelta(hours=1))
    server.held.clear()
    tmdb = opens()
    shown = told(tmdb)
    assert shown is not None
    assert shown.plot == "old", "nobody waits for what is there"
    server.held.set()
    tmdb.close()
    keep(KEPT + timedelta(hours=1))
    server.films.clear()
    assert told(opens()) is None
    database.background.settle()
    with database.reading() as session:
        rows = stored.told(session, [question.name], datetime.min.replace(tzinfo=UTC))
    assert rows[question.name].content == {}


def test_a_slow_answer_is_not_waited_for_and_is_there_the_next_time(server: StandInTmdb, tmdb: Tmdb) -> None:
    server.held.clear()
    assert told(tmdb, seconds=0.01) is None
    assert told(tmdb, seconds=0.01) is None
    server.held.set()
    assert told(tmdb) is not None
    assert server.paths.count("/movie/949") == 1, "it is asked once"


@pytest.mark.parametrize(
    "answer",
    [
        (500, {}, b"{}"),
        (302, {"Location": "/3/elsewhere"}, b""),
        (200, {}, b""),
        (200, {}, b"<html>"),
        (200, {}, b"[]"),
        (200, {}, b'{"results": ' + b" " * 3_000_000 + b"[]}"),
        (429, {"Retry-After": "3600"}, b"{}"),
    ],
)
def test_what_is_no_answer_is_none_and_tmdb_is_left_alone_for_a_while(
    server: StandInTmdb, tmdb: Tmdb, clock: Clock, answer: tuple[int, dict[str, str], bytes]
) -> None:
    server.next = [answer]
    assert told(tmdb) is None
    assert told(tmdb) is None
    assert len(server.asked) == 1
    clock.now += 3601
    assert told(tmdb) is not None


@pytest.mark.parametrize(
    "garbage",
    [
        {"overview": 3, "runtime": "long", "poster_path": 7, "credits": [], "videos": None},
        {
            "credits": {"cast": ["x", {}], "crew": None},
            "videos": {"results": [{"key": "../x", "site": "YouTube"}]},
        },
        {
            "watch/providers": {
                "results": {"DE": {"link": "javascript:x", "flatrate": [{"provider_name": "X"}]}}
            }
        },
        {"watch/providers": {"results": {"DE": {"link": "https://x/", "flatrate": {"provider_name": "X"}}}}},
    ],
)
def test_parts_of_an_answer_that_make_no_sense_are_left_out(
    server: StandInTmdb, tmdb: Tmdb, garbage: dict[str, object]
) -> None:
    server.films[949] = film(949, "Heat", "1995-12-15") | garbage
    found = told(tmdb)
    assert found is not None
    assert (found.runtime, found.poster, found.trailer, found.watch) == (None, None, None, None)


def test_it_waits_as_long_as_tmdb_wants(server: StandInTmdb, tmdb: Tmdb, clock: Clock) -> None:
    server.next = [(429, {"Retry-After": "7"}, b"{}"), (429, {}, b"")]
    assert told(tmdb) is not None
    assert clock.waited == [7.0, 1.0]


def test_a_refused_key_is_said_once_in_the_log_and_never_shown(
    server: StandInTmdb, opens: Opens, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    wrong = "wrong-key-0123456789"
    tmdb = opens(key=wrong)
    assert told(tmdb) is None
    assert told(tmdb) is None
    assert len(server.asked) == 1
    refused = [record for record in caplog.records if "refuses MARQUEE_TMDB_KEY" in record.message]
    assert len(refused) == 1
    assert wrong not in caplog.text
    assert wrong not in repr(TmdbSettings(wrong, "", "", 1.0))


def test_nobody_there_is_no_answer(opens: Opens) -> None:
    assert told(opens(url="http://127.0.0.1:1/3")) is None


def test_questions_that_break_are_no_answers(tmdb: Tmdb) -> None:
    async def broken(_: object) -> dict[str, object]:
        raise KeyError("id")

    assert tmdb.answers([Lookup("broken", broken)]) == {}


def test_others_of_the_same_director_are_those_that_most_people_know(server: StandInTmdb, tmdb: Tmdb) -> None:
    crew = [{"id": 525, "name": "Christopher Nolan", "job": "Director"}]
    server.films[7] = film(7, "Oppenheimer", "2023-07-19", credits={"cast": [], "crew": crew})
    server.made_by[525] = [
        {"title": "Following", "release_date": "1998-09-12", "job": "Director", "vote_count": 100},
        {"title": "Inception", "release_date": "2010-07-15", "job": "Director", "vote_count": 9000},
        {"title": "Inception", "release_date": "2010-07-15", "job": "Writer", "vote_count": 9000},
        {"title": "Unmade", "release_date": "", "job": "Director", "vote_count": 1},
    ]
    asked = same_director.question("oppenheimer")
    found = same_director.read(tmdb.answers([asked])[asked.name])
    assert found == same_director.Others("Christopher Nolan", (("Inception", 2010), ("Following", 1998)))
    nothing = same_director.question("no such film")
    assert same_director.read(tmdb.answers([nothing])[nothing.name]) is None


@pytest.fixture
def visit_in(service: Service, tmdb: Tmdb) -> Callable[[str], Visit]:
    return lambda language: replace(service, tmdb=tmdb).visit(Person("page", "ada", "Ada", language))


@pytest.mark.parametrize(
    ("platform", "language", "expected"),
    [
        ("de", "de", ("de", "DE")),
        ("pt-br", "pt", ("pt-BR", None)),
        ("de_DE.UTF-8", "de", ("de-DE", "DE")),
        ("zh-Hans-CN", "en", ("en", None)),
        ("en-US", "de", ("de", None)),
        ("", "en", ("en", "DE")),
    ],
)
def test_where_to_watch_is_told_for_the_country_of_the_persons_language_else_the_operators(
    server: StandInTmdb, visit_in: Callable[[str], Visit], platform: str, language: str, expected: object
) -> None:
    found = facts.of_film(visit_in(platform), HEAT, language)
    assert found is not None
    asked = dict(server.asked)["/movie/949"]
    assert (asked["language"], found.watch.country if found.watch else None) == expected


def test_the_catalogs_own_people_and_length_stay(visit_in: Callable[[str], Visit]) -> None:
    own = replace(HEAT, directors=("M. Mann",), runtime=171, plot="In English.")
    full = facts.filled(own, facts.of_film(visit_in("en"), own, "en"))
    assert (full.directors, full.runtime, full.plot) == (("M. Mann",), 171, "What happens in Heat.")
    assert full.actors == ("Al Pacino", "Robert De Niro")
    assert facts.filled(own, None) == own


def test_without_a_key_nobody_is_asked(ada: Visit) -> None:
    assert not facts.are_told(ada)
    assert facts.of_film(ada, HEAT, "en") is None
    assert facts.by_same_director(ada, "oppenheimer") is None
