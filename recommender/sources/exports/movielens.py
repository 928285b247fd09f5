"""MovieLens: movielens-ratings.csv (About your ratings, Export).

movie_id,imdb_id,tmdb_id,rating,average_rating,title. Ratings of the data sets have a column for the user.
They are no export of one person.
"""

from collections.abc import Mapping

from recommender.catalog.title import article_first, split_year
from recommender.sources.exports.row import NO_FILM, NOT_RATED, ExportedRow, moment_of, stars_of, whole_number
from recommender.tables.cells import imdb_number
from recommender.tables.columns import NAMES

NAME = "MovieLens"
SCALE = 5.0


def recognises(names: set[str]) -> bool:
    """Whether a table with columns of these names is MovieLens'."""
    return (
        {"movieid", "rating"} <= names
        and bool(names & {"imdbid", "title"})
        and not names & set(NAMES["user"])
    )


def row(cells: Mapping[str, str]) -> ExportedRow | str:
    """A row, or why it is none. The title is put into plain order."""
    number = whole_number(cells["movieid"])
    title, year = split_year(cells.get("title", ""))
    imdb = imdb_number(cells.get("imdbid", ""))
    if not (number or imdb or title):
        return NO_FILM
    stars = stars_of(cells["rating"], SCALE)
    if not isinstance(stars, float):
        return stars or NOT_RATED
    return ExportedRow(
        article_first(title) or None,
        year,
        imdb=imdb,
        tmdb=whole_number(cells.get("tmdbid")),
        movielens=number,
        stars=stars,
        rated_at=moment_of(cells.get("timestamp", "") or cells.get("date", "")),
    )
