"""What is kept about a person, to take away: their ratings as a table, or every row there is."""

import csv
import io
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

from bot.service.service import Visit
from db import own_rows, ratings
from recommender.catalog.film import Film

Form = Literal["csv", "json"]
_AT_ONCE = 1000
# The first five are what Letterboxd's import reads; what reads our files back reads these too.
_COLUMNS = ("Title", "Year", "Rating", "WatchedDate", "imdbID", "tmdbID", "ProductID")


@dataclass(frozen=True, slots=True)
class Taken:
    """Data of a person, as a file holds it.

    Attributes:
        name: For the file.
        content: The bytes, UTF-8.
        count: Ratings or rows in it.
    """

    name: str
    content: bytes
    count: int


def ratings_as(visit: Visit, form: Form) -> Taken | None:
    """All of a person's ratings, newest first; None without any."""
    with visit.database.reading() as session:
        user = visit.stored(session)
        count = ratings.count(session, user) if user else 0
        rows = [
            (row.product_id, row.stars, row.rated_at)
            for start in range(0, count, _AT_ONCE)
            for row in (ratings.page(session, user, start, _AT_ONCE) if user else ())
        ]
    if not rows:
        return None
    films = _films(visit, [product_id for product_id, _, _ in rows])
    table = [
        {
            "Title": film.title if film else "",
            "Year": film.year if film and film.year else "",
            "Rating": f"{stars:g}",
            "WatchedDate": rated_at.date().isoformat(),
            "imdbID": (film.imdb_id or "") if film else "",
            "tmdbID": (film.tmdb_id or "") if film else "",
            "ProductID": product_id,
        }
        for (product_id, stars, rated_at), film in zip(rows, films, strict=True)
    ]
    return Taken(f"marquee-ratings-{_today()}.{form}", _written(table, form), len(table))


def everything(visit: Visit) -> Taken | None:
    """Every row that is about a person, as JSON; None where nothing is stored about them."""
    visit.database.background.settle()  # lists that they have just been shown are theirs too
    with visit.database.reading() as session:
        user = visit.stored(session)
        rows = own_rows.rows_of(session, user) if user else {}
    if not rows:
        return None
    count = sum(map(len, rows.values()))
    return Taken(f"marquee-mydata-{_today()}.json", _json(rows), count)


def _films(visit: Visit, products: list[str]) -> list[Film | None]:
    if visit.catalog is None:
        return [None] * len(products)
    rows = visit.catalog.rows_of(products)
    known = [row for row in rows if row is not None]
    films = dict(zip(known, visit.catalog.films(known), strict=True))
    return [None if row is None else films[row] for row in rows]


def _written(table: list[dict[str, Any]], form: Form) -> bytes:
    if form == "json":
        return _json(table)
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, _COLUMNS)
    writer.writeheader()
    writer.writerows(table)
    return text.getvalue().encode()


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1).encode(errors="replace")


def _today() -> str:
    return datetime.now(UTC).date().isoformat()
