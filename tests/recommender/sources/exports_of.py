"""Small exports in the services' documented columns."""

import io
import json
import zipfile

LETTERBOXD = {
    "profile.csv": "Date Joined,Username\n2020-01-01,ann\n",
    "ratings.csv": (
        "Date,Name,Year,Letterboxd URI,Rating\n"
        "2023-01-02,Heat,1995,https://boxd.it/2aOi,4.5\n"
        '2023-01-03,"Good, the Bad and the Ugly, The",1966,https://boxd.it/1,0.5\n'
    ),
    "diary.csv": (
        "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date\n"
        "2023-01-04,Heat,1995,https://boxd.it/d1,3,,,2023-01-01\n"
        "2023-01-05,Alien,1979,https://boxd.it/d2,5,,,2023-01-05\n"
        "2023-01-06,Alien,1979,https://boxd.it/d3,,Yes,,2023-01-06\n"
    ),
    "watched.csv": (
        "Date,Name,Year,Letterboxd URI\n"
        "2023-01-02,Heat,1995,https://boxd.it/2aOi\n2023-01-07,Amélie,2001,https://boxd.it/4\n"
    ),
    "watchlist.csv": "Date,Name,Year,Letterboxd URI\n2023-01-02,Ronin,1998,https://boxd.it/9\n",
    "deleted/diary.csv": (
        "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date\n"
        "2023-01-04,Cats,2019,https://boxd.it/c,1,,,2023-01-01\n"
    ),
}
IMDB = (
    "Const,Your Rating,Date Rated,Title,Original Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Genres,"
    "Num Votes,Release Date,Directors\n"
    'tt0113277,9,2021-03-04,Heat,Heat,https://www.imdb.com/title/tt0113277/,Movie,8.3,170,1995,"Action"'
    ",700000,1995-12-15,Michael Mann\n"
    "tt0211915,10,2021-03-05,Amélie,Le fabuleux destin d'Amélie Poulain,https://www.imdb.com/title/tt0211915/,"
    'Movie,8.3,122,2001,"Comedy, Romance",800000,2001-04-25,Jean-Pierre Jeunet\n'
    "tt0959621,8,2021-03-06,Pilot,Pilot,https://www.imdb.com/title/tt0959621/,TV Episode,9,58,2008,Crime,"
    "40000,2008-01-20,Vince Gilligan\n"
    "tt0078748,,2021-03-06,Alien,Alien,https://www.imdb.com/title/tt0078748/,Movie,8.5,117,1979,Horror,"
    "40000,1979-05-25,Ridley Scott\n"
)
TRAKT_ITEMS = [
    {
        "rated_at": "2014-09-01T09:10:11.000Z",
        "rating": 10,
        "type": "movie",
        "movie": {
            "title": "TRON: Legacy",
            "year": 2010,
            "ids": {"trakt": 1, "imdb": "tt1104001", "tmdb": 20526},
        },
    },
    {
        "rated_at": "2014-09-01T09:10:11.000Z",
        "rating": 1,
        "type": "show",
        "show": {
            "title": "Breaking Bad",
            "year": 2008,
            "ids": {"trakt": 1, "imdb": "tt0903747", "tmdb": 1396},
        },
    },
    {
        "rated_at": "2014-09-01T09:10:11.000Z",
        "rating": 10,
        "type": "episode",
        "episode": {"season": 4, "number": 1, "title": "Box Cutter", "ids": {"trakt": 49}},
        "show": {"title": "Breaking Bad", "year": 2008, "ids": {"trakt": 1}},
    },
]
TRAKT_CSV = (
    "rated_at,type,title,year,trakt_rating,trakt_id,imdb_id,tmdb_id,rating\n"
    "2014-09-01T09:10:11.000Z,movie,TRON: Legacy,2010,65,12601,tt1104001,20526,10\n"
    "2014-09-01T09:10:11.000Z,episode,Box Cutter,2011,85,12601,,1,7\n"
)
MOVIELENS = (
    "movie_id,imdb_id,tmdb_id,rating,average_rating,title\n"
    '6,0113277,949,4.5,3.83,Heat (1995)\n2571,0133093,603,5,4.15,"Matrix, The (1999)"\n'
)


def zipped(members: dict[str, str]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return file.getvalue()


def trakt_zip() -> bytes:
    film = {"title": "Heat", "year": 1995, "ids": {}}
    seen = [{"plays": 2, "last_watched_at": "2020-01-01T00:00:00.000Z", "movie": film}]
    return zipped(
        {
            "ann/ratings-movies.json": json.dumps(TRAKT_ITEMS[:1]),
            "ann/ratings-shows.json": json.dumps(TRAKT_ITEMS[1:2], indent=2),
            "ann/ratings-episodes.json": json.dumps(TRAKT_ITEMS[2:]),
            "ann/watched-movies.json": json.dumps(seen),
            "ann/lists-watchlist.json": "[]",
        }
    )
