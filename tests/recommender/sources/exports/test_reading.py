import io
import json
import subprocess
import sys
import tracemalloc
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recommender.errors import BadInputError, FileProblem
from recommender.sources.exports.export import LIMITS, Export, ExportLimits
from recommender.sources.exports.reading import read_export
from recommender.sources.exports.row import ExportedRow
from tests.recommender.sources.exports_of import (
    IMDB,
    LETTERBOXD,
    MOVIELENS,
    TRAKT_CSV,
    TRAKT_ITEMS,
    trakt_zip,
    zipped,
)


def read(data: bytes | str, name: str = "file", limits: ExportLimits = LIMITS) -> Export:
    return read_export(io.BytesIO(data.encode() if isinstance(data, str) else data), name, limits)


def told(export: Export) -> list[tuple[str | None, int | None, float | None]]:
    return [(row.title, row.year, row.stars) for row in export.rows]


def test_letterboxds_zip_gives_ratings_then_the_diarys_then_what_was_seen() -> None:
    export = read(zipped(LETTERBOXD), "letterboxd-ann.zip")
    assert export.service == "Letterboxd"
    assert told(export) == [
        ("Heat", 1995, 4.5),
        ("Good, the Bad and the Ugly, The", 1966, 0.5),
        ("Alien", 1979, 5.0),
        ("Amélie", 2001, None),
    ]
    assert export.rows[2].rated_at == 1_672_876_800
    assert [(row.title, row.year, row.stars) for row in export.watchlist] == [("Ronin", 1998, None)]
    # Nothing of what was deleted; what was told twice is counted.
    assert dict(export.skipped.counts) == {"film told of before": 3}


@pytest.mark.parametrize("name", ["ratings.csv", "diary.csv", "watched.csv"])
def test_each_table_of_letterboxd_is_read_alone(name: str) -> None:
    export = read(LETTERBOXD[name], name)
    assert export.service == "Letterboxd"
    assert len(export.rows) == LETTERBOXD[name].count("\n") - 1
    assert ("Heat", 1995) in {(row.title, row.year) for row in export.rows}


@pytest.mark.parametrize(
    "table",
    [
        "Title,Year,Rating\nHeat,1995,4.5\nAlien,1979,5\nFargo,1996,\n,1990,3\nJaws,1975,9\n",
        "title;year;rating\nHeat;1995;4,5\nAlien;1979;5,0\nFargo;1996;\n;1990;3\nJaws;1975;9\n",
    ],
)
def test_a_table_of_ones_own_is_read_and_what_is_left_out_is_counted(table: str) -> None:
    export = read(table, "mine.csv")
    assert told(export) == [("Heat", 1995, 4.5), ("Alien", 1979, 5.0)]
    assert dict(export.skipped.counts) == {"not rated": 1, "no film": 1, "impossible rating": 1}


@pytest.mark.parametrize(
    "table",
    [
        "Title;Rating\nHeat;4,5\nFargo;3\n",
        "Film,Stars\nHeat,4.5\nFargo,3\n",
        "Titel;Bewertung\nHeat;4,5\nFargo;3\n",
        "Название;Оценка\nHeat;4,5\nFargo;3\n",
    ],
)
def test_a_table_of_ones_own_needs_no_year_and_may_name_its_columns_in_ones_language(table: str) -> None:
    assert told(read(table, "mine.csv")) == [("Heat", None, 4.5), ("Fargo", None, 3.0)]


def test_a_table_of_many_people_is_no_ones_own() -> None:
    with pytest.raises(BadInputError, match="several people: ann, bob"):
        read("user,title,year,rating\nann,Heat,1995,5\nbob,Heat,1995,3\n", "ratings.csv")


@pytest.mark.parametrize(
    ("header", "column"),
    [
        ("name,movie,rating", "name"),
        ("viewer,title,stars", "viewer"),
        ("Nombre,Película,Nota", "Nombre"),
        ("Titre du film,Nom,Note", "Nom"),
        ("Zuschauer,Film,Sterne", "Zuschauer"),
        ("Quem,Filme,Nota", "Quem"),
        ("Имя,Фильм,Оценка", "Имя"),
        ("Member name,Film,Stars", "Member name"),
        ("Profile Name,Title Name,Star Value", "Profile Name"),
        ("Profil,Titel,Bewertung", "Profil"),
        ("Nom du profil,Film,Note", "Nom du profil"),
        ("Имя профиля,Фильм,Оценка", "Имя профиля"),
        ("Account,Title,Rating", "Account"),
    ],
)
def test_what_names_people_is_told_where_one_persons_ratings_are_wanted(header: str, column: str) -> None:
    with pytest.raises(BadInputError, match="ratings of several people") as caught:
        read(f"{header}\nann,Heat,5\nbob,Alien,4\n", "club.csv")
    assert (caught.value.problem, caught.value.column) == (FileProblem.OF_MANY, column)
    assert set(caught.value.people) in ({"ann", "bob"}, {"Heat", "Alien"})


def test_two_profiles_of_netflix_are_named_and_one_is_ones_own() -> None:
    header = "Profile Name,Title Name,Rating Type,Star Value,Thumbs Value,Device Model,Event Utc Ts\n"
    anna, tom = "Anna,Heat,star,5,,Phone,2021-01-02 10:00:00\n", "Tom,Alien,star,2,,TV,2021-01-03 10:00:00\n"
    with pytest.raises(BadInputError) as caught:
        read(header + anna + tom + anna, "Ratings.csv")
    assert (caught.value.problem, caught.value.people) == (FileProblem.OF_MANY, ("Anna", "Tom"))
    export = read(header + anna + tom.replace("Tom", "anna"), "Ratings.csv")
    assert told(export) == [("Heat", None, 5.0), ("Alien", None, 2.0)]


@pytest.mark.parametrize("service", [LETTERBOXD["ratings.csv"], IMDB, TRAKT_CSV, MOVIELENS])
def test_a_services_table_of_several_people_is_no_ones_own(service: str) -> None:
    header, *rows = service.splitlines()
    several = [f"Person,{header}", *(f"p{place},{row}" for place, row in enumerate(rows))]
    with pytest.raises(BadInputError, match="several people: p0, p1"):
        read("\n".join(several), "ours.csv")
    one = read("\n".join([f"Person,{header}", *(f"ann,{row}" for row in rows)]), "ours.csv")
    assert (one.service, one.rows) == (read(service).service, read(service).rows)


def test_of_many_people_some_are_named_and_the_rest_of_the_file_is_not_read() -> None:
    rows = "".join(f"{place},{place},4,1\n" for place in range(200_000))
    with pytest.raises(BadInputError, match=r"several people: 0, 1, 2, 3, \.\.\. ") as caught:
        read(f"userId,movieId,rating,timestamp\n{rows}", "ratings.csv")
    assert caught.value.problem == FileProblem.OF_MANY


@pytest.mark.parametrize(
    ("header", "row", "found"),
    [
        ("userId,movieId,rating,timestamp", "7,6,4.5,1112484727", ExportedRow(None, product_id="6")),
        ("movieId,rating,timestamp", "6.0,4.5,1112484727", ExportedRow(None, product_id="6")),
        ("timestamp,rating,tconst", "1112484727,4.5,tt0113277", ExportedRow(None, imdb=113277)),
        (
            "asin;overall;unixReviewTime",
            "0767802586;4,5;1112484727",
            ExportedRow(None, product_id="0767802586"),
        ),
    ],
)
def test_one_persons_table_of_ids_needs_no_titles(header: str, row: str, found: ExportedRow) -> None:
    export = read(f"{header}\n{row}\n", "ratings.csv")
    assert export.rows == [replace(found, stars=4.5, rated_at=1_112_484_727)]


@pytest.mark.parametrize("header", ["id,rating", "position,rating"])
def test_running_numbers_are_no_ids_of_films(header: str) -> None:
    with pytest.raises(BadInputError) as caught:
        read(f"{header}\n1,4\n2,5\n", "mine.csv")
    assert caught.value.problem == FileProblem.UNKNOWN


@pytest.mark.parametrize(
    "header",
    ["Name,Year,Rating", "Name,Original title,Rating", "Film,User rating,My rating", "Nom,Année,Note"],
)
def test_a_mere_name_is_a_films_where_no_other_column_has_titles(header: str) -> None:
    assert read(f"{header}\nHeat,1995,4\n", "mine.csv").rows[0].title == "Heat"


@pytest.mark.parametrize(
    "records",
    [
        [{"title": "Heat", "year": 1995, "rating": 4.5}, {"title": "Alien", "year": 1979, "rating": 5}],
        [{"Film": "Heat", "Jahr": "1995", "Sterne": "4,5"}, {"Sterne": 5, "Film": "Alien", "Jahr": 1979}],
        {
            "ratings": [
                {"name": "Heat", "year": 1995, "stars": 4.5},
                {"name": "Alien", "year": 1979, "stars": 5},
            ]
        },
    ],
)
def test_a_json_list_of_plain_records_is_a_table_of_ones_own(records: object) -> None:
    assert read(json.dumps(records), "mine.json").service == "JSON"
    assert told(read(json.dumps(records), "mine.json")) == [("Heat", 1995, 4.5), ("Alien", 1979, 5.0)]


def test_what_is_no_record_of_a_json_list_is_counted_and_other_peoples_are_refused() -> None:
    export = read(
        json.dumps([{"title": "Heat", "rating": 4}, 5, {"title": "Up", "rating": None}]), "mine.json"
    )
    assert told(export) == [("Heat", None, 4.0)]
    assert dict(export.skipped.counts) == {"not an object": 1, "not rated": 1}
    club = [{"user": who, "title": "Heat", "rating": 4} for who in ("ann", "bob")]
    with pytest.raises(BadInputError, match="several people: ann, bob"):
        read(json.dumps(club), "club.json")
    assert told(read(json.dumps(club[:1]), "club.json")) == [("Heat", None, 4.0)]


def test_letterboxds_watchlist_holds_no_ratings() -> None:
    with pytest.raises(BadInputError, match="is a watchlist"):
        read(LETTERBOXD["watchlist.csv"], "watchlist.csv")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "windows-1252", "utf-16"])
def test_imdbs_table_gives_half_the_points_and_skips_what_is_no_film(encoding: str) -> None:
    export = read(IMDB.encode(encoding), "ratings.csv")
    assert export.service == "IMDb"
    assert export.rows == [
        ExportedRow("Heat", 1995, imdb=113277, stars=4.5, rated_at=1_614_816_000),
        ExportedRow(
            "Amélie",
            2001,
            other_title="Le fabuleux destin d'Amélie Poulain",
            imdb=211915,
            stars=5.0,
            rated_at=1_614_902_400,
        ),
    ]
    assert dict(export.skipped.counts) == {"TV Episode, no film": 1, "not rated": 1}
    assert export.skipped.lines() == {"TV Episode, no film": [4], "not rated": [5]}


@pytest.mark.parametrize(
    "text", [json.dumps(TRAKT_ITEMS), json.dumps(TRAKT_ITEMS, indent=2), "\ufeff" + json.dumps(TRAKT_ITEMS)]
)
def test_trakts_json_gives_films_and_series(text: str) -> None:
    export = read(text, "ratings.json")
    assert export.service == "Trakt"
    assert export.rows == [
        ExportedRow("TRON: Legacy", 2010, imdb=1104001, tmdb=20526, stars=5.0, rated_at=1_409_562_611),
        ExportedRow("Breaking Bad", 2008, imdb=903747, stars=0.5, rated_at=1_409_562_611),
    ]
    assert dict(export.skipped.counts) == {"episode, no film": 1}


def test_trakts_table_gives_ones_own_rating_not_everybodys() -> None:
    export = read(TRAKT_CSV, "trakt.csv")
    assert export.service == "Trakt"
    assert export.rows == [
        ExportedRow("TRON: Legacy", 2010, imdb=1104001, tmdb=20526, stars=5.0, rated_at=1_409_562_611)
    ]
    assert dict(export.skipped.counts) == {"episode, no film": 1}


def test_trakts_zip_gives_ratings_and_what_was_seen() -> None:
    export = read(trakt_zip(), "trakt.zip")
    assert told(export) == [("TRON: Legacy", 2010, 5.0), ("Breaking Bad", 2008, 0.5), ("Heat", 1995, None)]


def test_movielens_table_gives_titles_in_plain_order() -> None:
    export = read(MOVIELENS, "movielens-ratings.csv")
    assert export.rows == [
        ExportedRow("Heat", 1995, imdb=113277, tmdb=949, movielens=6, stars=4.5),
        ExportedRow("The Matrix", 1999, imdb=133093, tmdb=603, movielens=2571, stars=5.0),
    ]


def test_ratings_of_many_people_are_no_export() -> None:
    with pytest.raises(BadInputError, match="several people: 1, 2"):
        read("userId,movieId,rating,title\n1,6,4,Heat\n2,6,4,Heat\n", "ratings.csv")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is empty"),
        (b"\n \n", "is empty"),
        (b"what is this", "no export known"),
        (b"PK\x03\x04 broken", "damaged or cut off"),
        (zipped(LETTERBOXD)[:-40], "damaged or cut off"),
        (b"[{]", "not the JSON"),
        (b'[{"rating": 5', "not the JSON"),
        (b"[" * 100_000, "not the JSON"),
        (b"[" + b"9" * 5000 + b"]", "not the JSON"),
        (b"[]", "holds no film"),
        (b"Date,Name,Year,Letterboxd URI,Rating\n2023-01-01,Heat,1995,x,9\n", "1 impossible rating"),
        (b"\x00\x00\x01\x02", "no text"),
        (zipped({"photo.jpg": "x", "b.txt": "y"}), "unpack it"),
    ],
)
def test_broken_file_gets_one_line(data: bytes, said: str) -> None:
    with pytest.raises(BadInputError, match=said) as caught:
        read(data, "x.csv")
    assert "\n" not in str(caught.value)


def test_bombs_are_refused_within_bounds() -> None:
    limits = ExportLimits(bytes=600_000)
    large = "Date,Name,Year,Letterboxd URI,Rating\n" + "2023-01-01,Heat,1995,x,5\n" * 40_000
    bombs = [zipped({"ratings.csv": large, "diary.csv": large}), zipped({"x.csv": large}), large.encode()]
    items = "[" + ",".join([json.dumps(TRAKT_ITEMS[0])] * 6_000) + "]"
    bombs += [zipped({"ratings-movies.json": items}), items.encode()]
    tracemalloc.start()
    for bomb in bombs:
        with pytest.raises(BadInputError, match="large"):
            read(bomb, "x.zip", limits)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 12_000_000


def test_more_films_than_a_person_rates_are_refused() -> None:
    for data in (json.dumps(TRAKT_ITEMS * 2).encode(), IMDB.encode() + IMDB.encode(), zipped(LETTERBOXD)):
        with pytest.raises(BadInputError, match="larger than an export"):
            read(data, "x", ExportLimits(films=2))


def test_zip_with_a_long_list_of_members_is_refused_before_it_is_read() -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for number in range(20_000):
            archive.writestr(f"{number:060}", b"")
    with pytest.raises(BadInputError, match="larger than an export"):
        read(file.getvalue())


cells = st.text(st.sampled_from(list('aé1950.,"\n;-/ T:')), max_size=12)
headers = st.sampled_from(
    [text.partition("\n")[0] for text in (*LETTERBOXD.values(), IMDB, TRAKT_CSV, MOVIELENS)]
)


@given(header=headers, rows=st.lists(st.lists(cells, max_size=15), max_size=8), quoted=st.booleans())
@settings(deadline=None, max_examples=300)
def test_any_rows_are_read_or_counted(header: str, rows: list[list[str]], *, quoted: bool) -> None:
    text = "".join(
        ",".join('"' + cell.replace('"', '""') + '"' if quoted else cell for cell in row) + "\n"
        for row in rows
    )
    try:
        export = read(f"{header}\n{text}")
    except BadInputError as error:
        message = str(error)
    else:
        message = ""
        assert all(
            row.stars is None or (0.5 <= row.stars <= 5 and row.stars * 2 % 1 == 0) for row in export.rows
        )
        if quoted:
            assert len(export.rows) + export.skipped.total == len(rows)
    assert "\n" not in message


@given(st.binary(max_size=200) | st.text(max_size=100).map(str.encode))
@settings(deadline=None, max_examples=300)
def test_no_bytes_raise_anything_but_one_line(data: bytes) -> None:
    for begin in (b"", b"[", b"PK\x03\x04", b"\x1f\x8b\x08\x00"):
        message = ""
        try:
            read(begin + data)
        except BadInputError as error:
            message = str(error)
        assert "\n" not in message


@given(
    places=st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 7)), min_size=1, max_size=3),
    cut=st.none() | st.floats(0, 1),
    which=st.booleans(),
)
@settings(deadline=None, max_examples=300)
def test_damaged_zip_is_read_or_refused_in_one_line(
    places: list[tuple[float, int]], cut: float | None, *, which: bool
) -> None:
    data = bytearray(zipped(LETTERBOXD) if which else trakt_zip())
    for place, bit in places:
        data[int(place * len(data))] ^= 1 << bit
    message = ""
    try:
        read(bytes(data[: None if cut is None else int(cut * len(data))]))
    except BadInputError as error:
        message = str(error)
    assert "\n" not in message


def test_exports_are_read_without_the_libraries_of_training() -> None:
    code = (
        "import sys, recommender.sources.exports.reading; "
        "print(*{'pandas', 'duckdb', 'pyarrow', 'tensorflow', 'scipy', 'sklearn'} & set(sys.modules))"
    )
    root = Path(__file__).parents[4]
    ended = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == ""


@pytest.mark.parametrize(
    ("table", "scale", "stars"),
    [
        ("Title,Rating\nHeat,8\nTwister,3\nFargo,10\n", 10, [4.0, 1.5, 5.0]),
        ("title,my score,seen on\nHeat,7,2020-01-02\nTwister,,\nFargo,9,\n", 10, [3.5, 4.5]),
        ("Film;Punkte\nHeat;88\nFargo;40\nAlien;90\n", 100, [4.5, 2.0, 4.5]),
        ("Title,Stars\nHeat,4.5\nFargo,5\nAlien,7\n", 5, [4.5, 5.0]),
    ],
)
def test_the_scale_of_ones_own_table_is_told_by_its_ratings(
    table: str, scale: float, stars: list[float]
) -> None:
    export = read(table, "mine.csv")
    assert export.scale == scale
    assert [row.stars for row in export.rows] == stars


@pytest.mark.parametrize(
    ("table", "stars"),
    [
        ("Title,Rating\nAlien,★★★★\nHeat,★★★★★\nFargo,★★★½\n", [4.0, 5.0, 3.5]),
        ("Title,Rating\nAlien,4/5\nHeat,8/10\nFargo,90/100\n", [4.0, 4.0, 4.5]),
        (
            "Film,Seen on,Stars,Why\nAlien,,4 stars,good\nHeat,2020-01-02,5 Sterne,\nFargo,,,\n",
            [4.0, 5.0],
        ),
        ("Movie,Score (out of 10)\nAlien,4\nHeat,5\n", [2.0, 2.5]),
        ("name,year,rating out of 5\nAlien,1979,4\nHeat,1995,5\n", [4.0, 5.0]),
    ],
)
def test_stars_of_ones_own_table_may_be_written_as_people_write_them(table: str, stars: list[float]) -> None:
    assert [row.stars for row in read(table, "mine.csv").rows] == stars


@pytest.mark.parametrize(
    "header",
    [
        "Película,Año,Nota",
        "Titre du film,Année,Ma note",
        "Film,Année de sortie,Ma note",
        "Titel des Films,Erscheinungsjahr,Meine Bewertung",
        "Filmtitel;Jahr;Sterne",
        "Filme,Ano de lançamento,Minha nota",
        "Фильм,Год выпуска,Моя оценка",
        "Movie Title,Release Year,My Rating",
        "movieTitle,releaseYear,myRating",
        "movie_name,movie_year,my_score",
        "Título original,Año,Calificación",
        "Tytuł;Rok;Ocena",
        "Titolo;Anno di uscita;Il mio voto",
        "Titel;Jaar;Cijfer",
        "Titel;År;Mitt betyg",
        "Titel;Årstal;Min bedømmelse",
        "Elokuva;Vuosi;Arvosana",
        "Název filmu;Rok;Hodnocení",
        "Cím;Év;Értékelés",
        "Titlu;An;Nota mea",
        "Film adı;Yıl;Puanım",
        "Naslov;Godina;Ocjena",
        "Назва;Рік;Оцінка",
        "Τίτλος;Έτος;Βαθμολογία",
    ],
)
def test_headings_of_ones_own_table_are_told_by_their_words(header: str) -> None:
    line = "Heat;1995;4.5" if ";" in header else "Heat,1995,4.5"
    assert told(read(f"{header}\n{line}\n", "mine.csv")) == [("Heat", 1995, 4.5)]


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1250"])
def test_filmwebs_table_gives_ones_own_stars_the_day_and_the_original_title(encoding: str) -> None:
    header = "Tytuł;Tytuł oryginalny;Rok;Ocena;Data oceny"
    rows = "Żądło;The Sting;1973;9;2014-05-01\nMilczenie owiec;The Silence of the Lambs;1991;8;2014-05-02\n"
    export = read(f"{header}\n{rows}".encode(encoding), "filmweb.csv")
    assert export.scale == 10
    assert export.rows == [
        ExportedRow("Żądło", 1973, "The Sting", stars=4.5, rated_at=1_398_902_400),
        ExportedRow("Milczenie owiec", 1991, "The Silence of the Lambs", stars=4.0, rated_at=1_398_988_800),
    ]


@pytest.mark.parametrize(
    ("header", "line"),
    [
        ("Título\tAño\tPaís\tDirector\tMi voto\tNota media", "Heat\t1995\tUSA\tMann\t8\t7,2"),
        ("Título\tTu voto\tVotos", "Heat\t8\t900"),
        ("Titre\tNote moyenne\tTa note\tNote spectateurs", "Heat\t3\t8\t4"),
        ("Titel\tGesamtwertung\tDeine Bewertung", "Heat\t3\t8"),
        ("Filme\tNota média\tSua nota", "Heat\t3\t8"),
        ("Фильм\tРейтинг Кинопоиска\tВаша оценка", "Heat\t3\t8"),
        ("Titolo\tVoto medio\tIl mio voto", "Heat\t3\t8"),
        ("Tytuł\tŚrednia ocena\tMoja ocena\tLiczba głosów", "Heat\t3\t8\t70"),
        ("Title\tVotes\tMy vote", "Heat\t3\t8"),
        ("Title\tDisc\tMine\tJonas", "Heat\t1\t8\t4"),
    ],
)
def test_the_rating_that_says_so_is_ones_own_and_no_mean_is(header: str, line: str) -> None:
    export = read(f"{header}\n{line}\n".encode("utf-16"), "mine.txt")
    assert told(export)[0][2] == 4.0
    assert not export.stars_column


@pytest.mark.parametrize("mean", ["Nota media", "Average rating", "Ø", "Voto medio", "Note spectateurs"])
def test_a_mean_is_nobodys_own(mean: str) -> None:
    with pytest.raises(BadInputError) as caught:
        read(f"Title;{mean}\nHeat;7.3\n", "mine.csv")
    assert caught.value.problem == FileProblem.NO_STARS


@pytest.mark.parametrize(
    ("table", "stars"),
    [
        ("Title,Year,Ines\nHeat,1995,4\nAlien,1979,2\n", [4.0, 2.0]),
        ("Title,How good\nHeat,9\nAlien,7\n", [4.5, 3.5]),
        ("Film,Rated by,Verdict\nHeat,ann,★★\nAlien,ann,★\n", [2.0, 1.0]),
        ('[{"title": "Heat", "verdict": 8}, {"title": "Alien", "verdict": 9}]', [4.0, 4.5]),
    ],
)
def test_the_only_column_of_stars_is_taken_for_them_and_told(table: str, stars: list[float]) -> None:
    export = read(table, "mine.csv")
    assert [row.stars for row in export.rows] == stars
    assert export.stars_column in {"Ines", "How good", "Verdict", "verdict"}
    assert read(zipped({"a.csv": "Film,Verdict\nHeat,5\n", "b.csv": "x"})).stars_column == "Verdict"


@pytest.mark.parametrize(
    "table",
    [
        "Title,Discs\nHeat,1\nAlien,2\n",
        "Title,Nota FilmAffinity\nHeat,8\nAlien,7\n",
        "Title,Mine,Meine\nHeat,4\n",
    ],
)
def test_what_may_be_stars_or_not_is_asked(table: str) -> None:
    with pytest.raises(BadInputError) as caught:
        read(table.replace("Mine,Meine\nHeat,4", "Mine,Meine\nHeat,4,5"), "mine.csv")
    assert caught.value.problem == FileProblem.OF_SEVERAL


@pytest.mark.parametrize(
    ("table", "rounded"),
    [
        ("Title;Rating\nHeat;7,5\nAlien;9\nUp;10\n", 1),
        ("Title,Rating\nHeat,73\nAlien,100\nUp,50\n", 1),
        ("Title,Rating\nHeat,4.5\nAlien,7/10\nUp,★★★½\n", 0),
        ("Title,Rating\nHeat,3.8 stars\nAlien,77/100\nUp,A-\n", 2),
        ("Titel,Schulnote\nHeat,1.7\nAlien,2-\nUp,1.5\n", 1),
        ("Title,Rating\nHeat,0.3\nAlien,6.2\nUp,n/a\n", 0),  # raised, impossible, none
        ("movieId,rating\n6,3.7\n7,4\n", 1),
    ],
)
def test_ratings_between_halves_of_stars_are_counted(table: str, rounded: int) -> None:
    assert read(table, "mine.csv").rounded == rounded


@pytest.mark.parametrize(
    "line",
    [
        "Total;6",
        "Average;4.2",
        "Avg rating;4,2",
        "Movies 2016;4",
        "Films seen in 2016;34",
        "Number of films;3",
        "Durchschnitt;4,5",
        "Anzahl Filme;80",
        "Promedio;4",
        "Moyenne des notes;4",
        "Média;4",
        "Итого;80",
    ],
)
def test_a_line_that_sums_a_table_up_is_no_film_and_tells_no_scale(line: str) -> None:
    export = read(f"Title;Rating\nHeat;4,5\n{line}\n", "mine.csv")
    assert told(export) == [("Heat", None, 4.5)]
    assert dict(export.skipped.counts) == {"no film": 1}


@pytest.mark.parametrize(
    "title",
    [
        *("The Sum of All Fears", "Movie 43", "Total Recall", "Film", "Mean Girls", "The Number 23"),
        *("Scary Movie", "1917", "The Total", "Any Day Now", "All In", "La nota"),
    ],
)
def test_a_film_whose_title_has_such_a_word_stays_one(title: str) -> None:
    assert told(read(f"Title,Rating\n{title},4\n", "mine.csv")) == [(title, None, 4.0)]


def test_ones_own_rating_title_and_day_are_taken_among_others() -> None:
    header = (
        "IMDb rating,Rating,My rating,Number of votes,Original title,Title,Director name,Release date,Seen on"
    )
    line = "8.3,4,5,700000,Ronin (US),Ronin,John Frankenheimer,1998-09-25,2020-01-02"
    [row] = read(f"{header}\n{line}\n", "mine.csv").rows
    assert (row.title, row.stars, row.rated_at) == ("Ronin", 5.0, 1_577_923_200)


def test_grades_in_letters_are_read_and_counted() -> None:
    export = read("Title,Grade\nHeat,A+\nAlien,A\nJaws,A-\nFargo,b+\nRonin,C\nCats,F\nUp,4\n", "mine.csv")
    assert [row.stars for row in export.rows] == [5.0, 5.0, 4.5, 4.5, 3.0, 1.0, 4.0]
    assert export.letters == 6


@pytest.mark.parametrize("heading", ["Schulnote", "Note (1-6)", "Meine Schulnote", "Note (1 = sehr gut)"])
def test_german_school_grades_count_where_the_heading_says_so(heading: str) -> None:
    export = read(f"Film;{heading}\nHeat;1\nAlien;2-\nJaws;3\nCats;6\nUp;7\n", "mine.csv")
    assert export.is_school
    assert [row.stars for row in export.rows] == [5.0, 3.5, 3.0, 1.0]
    assert dict(export.skipped.counts) == {"impossible rating": 1}
    plain = read("Film;Note\nHeat;1\nAlien;5\n", "mine.csv")
    assert [row.stars for row in plain.rows] == [1.0, 5.0]


@pytest.mark.parametrize(
    ("rows", "scale", "impossible"),
    [
        ("Heat,four\nAlien,11\nJaws,4\nTwister,-3\n", 5, 2),
        ("Heat,8\nAlien,3\n", 5, 1),
        ("Heat,8\n", 10, 0),
        ("Heat,8\nAlien,9\nJaws,4\n", 10, 0),
        ("Heat,80\nAlien,7\nJaws,9\n", 10, 1),
    ],
)
def test_one_stray_rating_makes_no_scale_and_is_counted_as_impossible(
    rows: str, scale: float, impossible: int
) -> None:
    export = read(f"Title,Rating\n{rows}", "mine.csv")
    assert (export.scale, export.skipped.counts["impossible rating"]) == (scale, impossible)


@pytest.mark.parametrize(
    ("heading", "given", "stars"),
    [
        ("Note /20", "14", 3.5),
        ("Nota (de 10)", "7", 3.5),
        ("Rating (0-100)", "80", 4.0),
        ("Score %", "60", 3.0),
        ("Rating10", "4", 2.0),
        ("My Rating5", "4", 4.0),
        ("score_100", "40", 2.0),
        ("Meine Note 20", "10", 2.5),
        ("Puntuación10", "5", 2.5),
    ],
)
def test_a_scale_in_the_heading_counts(heading: str, given: str, stars: float) -> None:
    assert [row.stars for row in read(f"Film,{heading}\nHeat,{given}\n", "mine.csv").rows] == [stars]


def test_what_letterboxd_imports_is_read_out_of_ten() -> None:
    header = "Title,Year,Directors,WatchedDate,Rating10"
    export = read(f"{header}\nHeat,1995,Michael Mann,2015-01-02,4\n", "import.csv")
    assert (told(export), export.scale) == ([("Heat", 1995, 2.0)], 10.0)
    both = read("Title,Rating10,Rating\nHeat,9,4.5\n", "import.csv")
    assert told(both) == [("Heat", None, 4.5)]


def test_columns_that_are_numbered_are_out_of_nothing() -> None:
    numbered = "Rating1,Rating2,Rating5,Rating10"
    with pytest.raises(BadInputError, match=numbered.replace(",", ", ")):
        read(f"Title,{numbered}\nHeat,4,3,2,5\n", "mine.csv")


@pytest.mark.parametrize(
    ("header", "problem", "said"),
    [
        ("Title,Date", FileProblem.NO_STARS, "no column of stars"),
        ("Titel,Datum", FileProblem.NO_STARS, "no column of stars"),
        ("Title,IMDb rating", FileProblem.NO_STARS, "no column of stars"),
        ("Viewer,Title,Date", FileProblem.NO_STARS, "no column of stars"),
        ("Book Id,Title,Author,ISBN,My Rating", FileProblem.BOOKS, "table of books"),
        ("Title,Authors,Star Rating", FileProblem.BOOKS, "table of books"),
        ("Name,Phone", FileProblem.UNKNOWN, "no export known here"),
    ],
)
def test_a_table_that_is_none_is_told_as_what_it_is(header: str, problem: FileProblem, said: str) -> None:
    with pytest.raises(BadInputError, match=said) as caught:
        read(f"{header}\n1,2,3,4,5\n", "mine.csv")
    assert caught.value.problem == problem


def test_columns_of_stars_that_do_not_say_so_are_named() -> None:
    header = "No,Title,Year,Ines,Jonas,Tamsin,Runtime,Comment"
    table = f"{header}\n1,Heat,1995,4,,4.5,170,seen\n2,Up,2009,★★★,n/a,2,96,\n"
    with pytest.raises(BadInputError, match=r"stars in columns of other names \(Ines, Tamsin\)") as caught:
        read(table, "club.csv")
    assert (caught.value.problem, caught.value.column) == (FileProblem.OF_SEVERAL, "Ines, Tamsin")
    assert told(read(table.replace("Ines", "Rating"), "club.csv")) == [("Heat", 1995, 4.0), ("Up", 2009, 3.0)]


def test_a_word_for_people_heads_stars_beside_others_and_names_where_it_holds_names() -> None:
    rows = "Toy Story,4,5,5\nHeat,5,2,x\nShrek,3,4,5\nTitanic,2,5,\nJaws,4,,x\n"
    with pytest.raises(BadInputError, match=r"columns of other names \(Dad, Mom, Kid\)"):
        read(f"Film,Dad,Mom,Kid\n{rows}", "family.csv")
    assert told(read("Film,Mine,Kid\nHeat,4,5\nUp,3,2\n", "ours.csv")) == [
        ("Heat", None, 4.0),
        ("Up", None, 3.0),
    ]
    assert read("Film,Mine,Kid\nHeat,4,Ann\nUp,3,Ann\n", "ours.csv").person == "Ann"
    with pytest.raises(BadInputError, match="several people: 1, 2"):
        read("Film,Kid,Rating\nHeat,1,4\nUp,2,3\n", "class.csv")


def test_a_cell_that_is_no_stars_takes_nobodys_column_away() -> None:
    rows = "Heat,4,x,7.3,great\nUp,5,DNF,44,5\nAlien,3,2,8.1,meh\nJaws,1,4,9,no\n"
    table = f"Title,Ines,Jonas,Kai,Comment\n{rows}"
    with pytest.raises(BadInputError, match=r"columns of other names \(Ines, Jonas\)"):
        read(table, "club.csv")


@pytest.mark.parametrize(
    "column", ["Runtime\nHeat,170", "Comment\nHeat,great", "Votes\nHeat,5", "Seen\nHeat,"]
)
def test_a_column_of_something_else_holds_no_stars(column: str) -> None:
    with pytest.raises(BadInputError) as caught:
        read(f"Title,{column}\n", "mine.csv")
    assert caught.value.problem == FileProblem.NO_STARS


def test_a_zip_of_ones_own_tables_is_read_as_one() -> None:
    tables = {
        "2023/seen.csv": "Film,Nota\nHeat,5\nAlien,A-\n",
        "2024.csv": "Title;Rating\nJaws;4\n",
        "notes.txt": "not a table\n",
        "watchlist.csv": "Title,Rating\nUp,\n",
        "__MACOSX/._2024.csv": "x",
        "photo.jpg": "x",
    }
    export = read(zipped(tables), "mine.zip")
    assert (export.service, export.letters) == ("CSV", 1)
    assert told(export) == [("Heat", None, 5.0), ("Alien", None, 4.5), ("Jaws", None, 4.0)]


def test_a_zip_of_tables_on_several_scales_is_asked_for_one_by_one() -> None:
    tables = {"a.csv": "Title,Rating\nHeat,5\nUp,4\n", "b.csv": "Title,Rating\nJaws,9\nAlien,8\n"}
    with pytest.raises(BadInputError, match="give one at a time"):
        read(zipped(tables), "mine.zip")


def test_a_zip_of_many_peoples_ratings_is_told_as_such() -> None:
    rated = "userId,movieId,rating\n1,1,5\n"
    tables = {"ml/movies.csv": "movieId,title\n1,Heat\n", "ml/ratings.csv": f"{rated}2,1,4\n"}
    for files in (tables, {"ratings.csv": tables["ml/ratings.csv"]}):
        with pytest.raises(BadInputError, match="marquee data prepare movielens") as caught:
            read(zipped(files), "ml-latest-small.zip")
        assert (caught.value.problem, caught.value.people) == (FileProblem.OF_MANY, ("1", "2"))
    assert len(read(zipped({**tables, "ml/ratings.csv": rated}), "one.zip").rows) == 1


def test_a_zip_with_a_table_for_each_person_is_told_as_such() -> None:
    tables = {f"{who}.csv": f"Person,Film,Stars\n{who},Heat,5\n" for who in ("ann", "bob")}
    with pytest.raises(BadInputError, match="several people: ann, bob"):
        read(zipped(tables), "club.zip")


@pytest.mark.parametrize(
    ("cell", "stars"),
    [
        *(("80%", 4.0), ("80 %", 4.0), ("4½", 4.5), ("4 1/2", 4.5), ("4 out of 5", 4.0), ("8 von 10", 4.0)),
        *(("⭐️⭐️⭐️", 3.0), ("★★½☆☆", 2.5), ("★★ 1/2", 2.5), ("7 sur 10", 3.5), ("9 из 10", 4.5)),
        *(("6 sobre 10", 3.0), ("3 de 5", 3.0), ("***", 3.0)),
        *(("4*", 4.0), ("3,5 ⭐️", 3.5)),
    ],
)
def test_stars_of_a_cell_are_read_as_people_write_them(cell: str, stars: float) -> None:
    assert told(read(f"Title;Rating\nHeat;{cell}\n", "mine.csv")) == [("Heat", None, stars)]


@pytest.mark.parametrize("cell", ["walked out", "DNF", "abgebrochen", "x", "parei no meio"])
def test_words_in_place_of_stars_are_counted_as_words(cell: str) -> None:
    export = read(f"Title;Rating\nHeat;{cell}\nAlien;4\n", "mine.csv")
    assert dict(export.skipped.counts) == {"words, no rating": 1}
    assert export.skipped.shown == [f"Heat, {cell}"]


@pytest.mark.parametrize(
    "above",
    [
        "My films\n",
        "Mes notes de films\n\n",
        "Meine Filme;;\n;;\n",
        "\nRatings of 2015, by Ann\n---\n",
        "Фильмы\n",
    ],
)
def test_a_title_above_a_table_is_no_heading(above: str) -> None:
    assert told(read(f"{above}Nom;Année;Ma note\nHeat;1995;4\n", "mine.csv")) == [("Heat", 1995, 4.0)]


def test_a_line_of_a_table_with_unknown_headings_is_not_taken_for_them() -> None:
    with pytest.raises(BadInputError) as caught:
        read("A,B,C\nHeat,https://movie.example/1,4\nTitle,x,7\n", "mine.csv")
    assert caught.value.problem == FileProblem.UNKNOWN


@pytest.mark.parametrize(
    "header",
    [
        *("Timestamp,How would you rate these films? [Heat (1995)],How would you rate these films? [Alien]",),
        *("Wer,Deine Note? [Heat],Deine Note? [Alien]", "Name,Heat (1995),Alien (1979)"),
    ],
)
def test_films_in_columns_are_told_of_as_such(header: str) -> None:
    with pytest.raises(BadInputError, match="a film in each line") as caught:
        read(f"{header}\n2016,4,5\n", "form.csv")
    assert caught.value.problem == FileProblem.FILMS_IN_COLUMNS


def test_a_sum_in_the_column_of_people_is_nobody() -> None:
    assert len(read("User;Film;Stars\nann;Heat;4\nann;Alien;3\nAverage 3.5\n", "mine.csv").rows) == 2


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("标题,简介,豆瓣评分,链接,创建时间,我的评分", "Heat,1995 / USA,8.7,u,2014-05-13,4"),
        ("Рейтинг КиноПоиска,Название,Рейтинг", "8.1,Heat,4"),
        ("Nom,Avis,Mes notes", "Heat,bien,4"),
        ("Titel,Ich,Tom", "Heat,4,2"),
        ("Filme,Eu,Tom", "Heat,4,2"),
        ("Film,Meins,Tom", "Heat,4,2"),
        ("Nota de mi mujer,Título,Mi nota", "2,Heat,4"),
        ("Note de ma femme,Titre,Ma note", "2,Heat,4"),
        ("Оценка жены,Фильм,Оценка", "2,Heat,4"),
        ("Classificação indicativa,Filme,Nota", "12,Heat,4"),
    ],
)
def test_ones_own_column_is_told_from_others(header: str, row: str) -> None:
    assert told(read(f"{header}\n{row}\n", "mine.csv")) == [("Heat", None, 4.0)]
