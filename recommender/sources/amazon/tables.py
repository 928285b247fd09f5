"""The joins, counts and de-duplication of Amazon's data, as SQL over Parquet shards.

Each engine of `recommender.sources.engines` runs the same SQL and finds the same rows.
"""
# ruff: noqa: S608  # folders of our own (quoted), numbers and constants are all that enters the SQL

import itertools
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
import pyarrow as pa

from recommender.catalog.editions import LARGEST_BLOCK, Overlap, Pair
from recommender.errors import BadInputError
from recommender.progress import Progress, no_progress
from recommender.ratings.data_set import EDITIONS, EDITIONS_SCHEMA, FILMS, FILMS_SCHEMA, RATINGS, SCHEMAS
from recommender.sources.amazon.people import BITS as PERSON_BITS
from recommender.sources.amazon.products import PRODUCTS_SCHEMA
from recommender.sources.amazon.reviews import REVIEWS_SCHEMA
from recommender.sources.engines.engine import Engine

# A moment orders all reviews by one number: the time (s, UTC), then the line.
_LINE_BITS = 31
_STARTS = [place * (1 << PERSON_BITS) // 4 for place in range(4)]  # see Tables.pool_pairs
_POOL_SIZE = 10  # reviews, before products of different titles are compared
_LARGEST_BUCKET = 20
# One number of a person with stars, and one with the day as well. People's numbers are hashes. Stars
# (thousandths) and days (s) only shift them, so that these numbers spread as evenly.
_CROWD_KEY = f"person + CAST(round(CAST(rating AS DOUBLE) * 1000) AS BIGINT) * {1 << 33}"
_DAY = f"(moment >> {_LINE_BITS}) - (moment >> {_LINE_BITS}) % 86400"
_POOL_KEY = f"({_CROWD_KEY} + {_DAY}) & {(1 << PERSON_BITS) - 1}"
# The concat makes a new string. Otherwise the order of the shards' dictionaries would show in the file.
_RATINGS = f"""
    SELECT concat(review.user_id) AS user_id, product.product_id AS film_id, kept.rating,
           kept.moment >> {_LINE_BITS} AS rated_at, 'amazon' AS source
    FROM kept JOIN product ON product.product = kept.film
    JOIN review ON review.line = (kept.moment & {(1 << _LINE_BITS) - 1})
    WHERE review.line >= {{first}} AND review.line < {{end}} ORDER BY review.line
"""
# A year that one edition names holds for all of its film.
_FILM = """
    WITH counted AS (
        SELECT film, count(*) AS ratings, sum(CAST(rating AS DOUBLE)) / count(*) AS mean
        FROM kept GROUP BY film
    ), years AS (
        SELECT edition.film, min(product.year) AS year
        FROM edition JOIN product USING (product) GROUP BY edition.film
    )
    SELECT counted.film, ratings, mean, year FROM counted JOIN years ON years.film = counted.film
"""
# Columns of films and editions that are not taken from the product's row.
_OF_FILMS = {
    "film_id": "product_id",
    "title": "shown",
    "year": "coalesce(described.year, film.year, trailing_year)",
    "rating_mean": "mean",
    "rating_count": "ratings",
}
_OF_EDITIONS = {"film_id": "product.product_id"}


def _columns(schema: pa.Schema, of_others: dict[str, str]) -> str:
    return ", ".join(f"{of_others.get(name, f'described.{name}')} AS {name}" for name in schema.names)


_FILMS = f"""
    SELECT {_columns(FILMS_SCHEMA, _OF_FILMS)}
    FROM described JOIN film ON film.film = described.product
    WHERE described.product >= {{first}} AND described.product < {{end}} ORDER BY described.product
"""
_EDITIONS = f"""
    SELECT {_columns(EDITIONS_SCHEMA, _OF_EDITIONS)}
    FROM described JOIN edition ON edition.product = described.product
    JOIN product ON product.product = edition.film
    WHERE edition.film IN (SELECT film FROM film)
      AND described.product >= {{first}} AND described.product < {{end}} ORDER BY described.product
"""
# Put in order at a time.
_PRODUCTS_AT_ONCE, _LINES_AT_ONCE = 20_000, 500_000


class Tables:
    """The tables of one run.

    Reviews count while they stand in ``counted`` (product known, with details). Products have dense numbers
    in the order of their lines. All later work is on these integers, and neighbours lie together in the
    shards. ``product`` is kept and holds numbers only. Texts stay in the shards, where ``described`` finds
    them.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._lines = 0  # of all review files

    def load(self, reviews: Sequence[Path], lines: Sequence[int], products: Sequence[Path]) -> None:
        """Opens the shards. Of a product that is listed twice, the first line with details stays.

        Args:
            reviews: Folders of review shards, in the order of their files.
            lines: Number of lines of each of these files.
            products: Folders of product shards, in the order of their files.

        Raises:
            BadInputError: The files have more lines than a moment has room for.
        """
        self._lines = sum(lines)
        if self._lines >= 1 << _LINE_BITS:
            raise BadInputError(
                f"the review files have {self._lines:,} lines; {1 << _LINE_BITS:,} and more cannot be told "
                "apart: prepare fewer files, or fewer years of them."
            )
        # Line numbers run on through all files.
        before = itertools.accumulate(lines, initial=0)
        others = ", ".join(name for name in REVIEWS_SCHEMA.names if name != "line")
        self._engine.view("review", self._union(reviews, f"line + {{number}} AS line, {others}", before))
        self._engine.view("listing", self._union(products, "*, {number} AS file", itertools.count()))
        self._engine.keep(
            "product",
            """
            SELECT CAST(row_number() OVER (ORDER BY file, line) - 1 AS INTEGER) AS product,
                   product_id, has_details, is_film, year, file, line
            FROM (
                SELECT product_id, has_details, is_film, year, file, line, row_number() OVER (
                    PARTITION BY product_id ORDER BY has_details DESC, file, line) AS place
                FROM listing
            ) AS listed WHERE place = 1
        """,
        )
        texts = ", ".join(f"listing.{name}" for name in PRODUCTS_SCHEMA.names)
        self._engine.view(
            "described",
            f"""
            SELECT product.product, {texts}
            FROM listing JOIN product ON product.file = listing.file AND product.line = listing.line
        """,
        )

    def join(self, *, films_only: bool) -> dict[str, int]:
        """Keeps the reviews of products with details.

        Args:
            films_only: Whether reviews of products that are no films are left out.

        Returns:
            ``after_join``, ``not_films`` (products with reviews), ``not_film_ratings``,
            ``products_repeated``.
        """
        self._engine.keep(
            "joined",
            f"""
            SELECT review.person, product.product, review.rating, product.is_film,
                   (greatest(review.rated_at, 0) << {_LINE_BITS}) | review.line AS moment
            FROM review JOIN product USING (product_id) WHERE product.has_details
        """,
        )
        self._engine.view("counted", f"SELECT * FROM joined {'WHERE is_film' if films_only else ''}")
        after_join, not_films, not_film_ratings = self._numbers(f"""
            SELECT count(*), count(DISTINCT product) FILTER (WHERE {films_only} AND NOT is_film),
                   count(*) FILTER (WHERE {films_only} AND NOT is_film)
            FROM joined
        """)
        [listed] = self._numbers("SELECT count(*) FROM listing")
        [products] = self._numbers("SELECT count(*) FROM product")
        return {
            "after_join": after_join,
            "products_repeated": listed - products,
            "not_films": not_films,
            "not_film_ratings": not_film_ratings,
        }

    def find_candidates(self) -> None:
        """Finds products that may be editions of one film.

        Candidates share their title with others, or seem to share most of their reviews with another product
        (`pool_pairs`). All other products stay films of their own.
        """
        self._engine.keep(
            "review_key",
            f"SELECT DISTINCT product, {_POOL_KEY} AS pool_key, {_CROWD_KEY} AS crowd_key FROM counted",
        )
        self._engine.keep("rated", "SELECT product, count(*) AS reviews FROM review_key GROUP BY product")
        self._engine.keep("pool_pair", _pool_pairs())
        self._engine.keep(
            "candidate",
            f"""
            SELECT product, reviews FROM (
                SELECT rated.product, rated.reviews,
                       count(*) OVER (PARTITION BY key, parts, collection) AS bearers
                FROM described JOIN rated ON rated.product = described.product
            ) AS titled
            WHERE bearers BETWEEN 2 AND {LARGEST_BLOCK}
               OR product IN (SELECT a FROM pool_pair UNION SELECT b FROM pool_pair)
        """,
        )

    def candidates(self) -> pa.Table:
        """The facts that the merger looks at, for each product of `find_candidates`, in their order."""
        return self._engine.fetch("""
            SELECT described.product, product_id, key, year, trailing_year, parts, collection, people,
                   runtime AS minutes, candidate.reviews
            FROM described JOIN candidate ON candidate.product = described.product
            ORDER BY described.product
        """)

    def casts(self) -> pa.Table:
        """The ``people`` of each product with reviews, in any order."""
        return self._engine.fetch(
            "SELECT people FROM described JOIN rated ON rated.product = described.product"
        )

    def rated_products(self, product_ids: Sequence[str]) -> dict[str, int]:
        """The numbers of products by their ids; without those that have no reviews, or are not there."""
        self._engine.lend("named", _texts_table("product_id", product_ids))
        rows = self._engine.fetch("""
            SELECT product.product_id, product.product
            FROM product JOIN named ON named.product_id = product.product_id
            JOIN rated ON rated.product = product.product
        """)
        return dict(zip(*(column.to_pylist() for column in rows.columns), strict=True))

    def pool_pairs(self) -> list[Pair]:
        """Pairs of products, of whatever title, that seem to share most of their reviews."""
        rows = self._engine.fetch("SELECT a, b FROM pool_pair")
        return list(zip(*(column.to_pylist() for column in rows.columns), strict=True))

    def overlaps(self, pairs: list[Pair]) -> dict[Pair, Overlap]:
        """Counts the reviews that each pair shares. It is the last question about candidates."""
        self._engine.lend("asked", _numbers_table({"a": [a for a, _ in pairs], "b": [b for _, b in pairs]}))
        rows = self._engine.fetch("""
            WITH asked_key AS (
                SELECT * FROM review_key WHERE product IN (SELECT a FROM asked UNION SELECT b FROM asked)
            )
            SELECT asked.a, asked.b,
                   count(DISTINCT left_key.pool_key) FILTER (WHERE left_key.pool_key = right_key.pool_key)
                       AS pool,
                   count(DISTINCT left_key.crowd_key) AS crowd
            FROM asked
            JOIN asked_key left_key ON left_key.product = asked.a
            JOIN asked_key right_key
              ON right_key.product = asked.b AND right_key.crowd_key = left_key.crowd_key
            GROUP BY asked.a, asked.b
        """)
        for name in ("review_key", "rated", "candidate", "pool_pair"):
            self._engine.drop(name)
        a, b, pool, crowd = (column.to_pylist() for column in rows.columns)
        return dict(zip(zip(a, b, strict=True), map(Overlap, pool, crowd), strict=True))

    def assign_films(self, products: list[int], films: list[int], *, collapse: bool) -> int:
        """Turns reviews of products into ratings of films.

        Args:
            products: Product numbers. A product that is missing is a film of its own.
            films: For each of them the number of one product of its film.
            collapse: Whether only the newest of several reviews of a film by one person stays. Of one day,
                the last in the file stays.

        Returns:
            The number of ratings that ``collapse`` removed.
        """
        self._engine.lend("merged", _numbers_table({"product": products, "film": films}))
        self._engine.keep(
            "edition",
            """
            SELECT product,
                   first_value(product) OVER (PARTITION BY grouped ORDER BY ratings DESC, product) AS film
            FROM (
                SELECT coalesce(merged.film, each.product) AS grouped, each.product, each.ratings
                FROM (SELECT product, count(*) AS ratings FROM counted GROUP BY product) AS each
                LEFT JOIN merged ON merged.product = each.product
            ) AS grouped
        """,
        )
        [before] = self._numbers("SELECT count(*) FROM counted")
        newest = """
            SELECT person, film, max_by(rating, moment) AS rating, max(moment) AS moment
            FROM counted JOIN edition ON edition.product = counted.product GROUP BY person, film"""
        each = """
            SELECT person, film, rating, moment
            FROM counted JOIN edition ON edition.product = counted.product"""
        self._engine.keep("rating", newest if collapse else each)
        self._engine.drop("joined")
        [after] = self._numbers("SELECT count(*) FROM rating")
        return before - after

    def drop_rare(self, min_user_ratings: int, min_film_ratings: int) -> int:
        """Drops people and films with few ratings. Both counts are taken before either is dropped.

        Returns:
            How many ratings went with them.
        """
        self._engine.keep(
            "kept",
            f"""
            SELECT * FROM rating
            WHERE person IN (
                SELECT person FROM rating GROUP BY person HAVING count(*) >= {int(min_user_ratings)}
            ) AND film IN (
                SELECT film FROM rating GROUP BY film HAVING count(*) >= {int(min_film_ratings)}
            )
        """,
        )
        [before] = self._numbers("SELECT count(*) FROM rating")
        [after] = self._numbers("SELECT count(*) FROM kept")
        self._engine.drop("rating")
        return before - after

    def write(self, directory: Path, progress: Progress = no_progress) -> dict[str, int]:
        """Writes the three Parquet files. The same input gives the same rows, and on DuckDB the same bytes.

        Returns:
            ``ratings``, ``users``, ``films``, ``editions``.
        """
        [products] = self._numbers("SELECT count(*) FROM product")
        self._engine.keep("film", _FILM)
        files = {
            RATINGS: (_RATINGS, self._lines + 1, _LINES_AT_ONCE),
            FILMS: (_FILMS, products, _PRODUCTS_AT_ONCE),
            EDITIONS: (_EDITIONS, products, _PRODUCTS_AT_ONCE),
        }
        for done, (name, (select, numbers, at_once)) in enumerate(files.items()):
            progress("writing", done, len(files) + 1)
            self._engine.write(select, SCHEMAS[name], directory / name, numbers=numbers, at_once=at_once)
        progress("writing", len(files), len(files) + 1)
        ratings, users, films = self._numbers(
            "SELECT count(*), count(DISTINCT person), count(DISTINCT film) FROM kept"
        )
        [editions] = self._numbers("SELECT count(*) FROM edition WHERE film IN (SELECT film FROM film)")
        progress("writing", len(files) + 1, len(files) + 1)
        return {"ratings": ratings, "users": users, "films": films, "editions": editions}

    def _numbers(self, query: str) -> list[int]:
        """The only row of a query."""
        return [column[0].as_py() for column in self._engine.fetch(query).columns]

    def _union(self, folders: Sequence[Path], columns: str, added: Iterable[int]) -> str:
        """All shards as one table.

        Args:
            folders: Folders of shards.
            columns: SQL of the columns; a number in it tells the files apart.
            added: That number, for each folder.
        """
        return " UNION ALL ".join(
            f"SELECT {columns.format(number=int(number))} FROM {self._engine.source(folder)}"
            for folder, number in zip(folders, added, strict=False)
        )


def _pool_pairs() -> str:
    """The query for pairs of products that seem to share most of their reviews.

    MinHash (Broder 1997): the smallest hash of one set is the smallest of another with a probability equal to
    the share that the sets have in common. The hashes lie on a circle, and the smallest is counted from four
    starts. Products that share four fifths agree on at least one with a probability of 1 - (1 - .8)^4 = .998.
    """
    firsts = ", ".join(
        f"min((pool_key + {start}) & {(1 << PERSON_BITS) - 1}) AS first_{place}"
        for place, start in enumerate(_STARTS)
    )
    signatures = " UNION ALL ".join(
        f"SELECT product, {place} AS start, first_{place} AS pool_key FROM firsts"
        for place in range(len(_STARTS))
    )
    return f"""
        WITH firsts AS (
            SELECT product, {firsts} FROM review_key GROUP BY product HAVING count(*) >= {_POOL_SIZE}
        ),
        signature AS ({signatures}),
        bucket AS (
            SELECT *, count(*) OVER (PARTITION BY start, pool_key) AS size FROM signature
        )
        SELECT DISTINCT a.product AS a, b.product AS b
        FROM bucket a JOIN bucket b ON a.start = b.start AND a.pool_key = b.pool_key
        WHERE a.product < b.product AND a.size <= {_LARGEST_BUCKET}
    """


def _texts_table(name: str, texts: Sequence[str]) -> pa.Table:
    """A table of one column of strings; see `_numbers_table`."""
    encoded = [text.encode() for text in texts]
    ends = np.array([0, *itertools.accumulate(map(len, encoded))], np.int32)
    array = pa.StringArray.from_buffers(len(encoded), pa.py_buffer(ends), pa.py_buffer(b"".join(encoded)))
    return pa.table({name: array})


def _numbers_table(columns: dict[str, list[int]]) -> pa.Table:
    """A table of int32. ``pa.array`` would load pandas for it (54 MB)."""
    arrays = {
        name: pa.Array.from_buffers(
            pa.int32(), len(numbers), [None, pa.py_buffer(np.array(numbers, np.int32))]
        )
        for name, numbers in columns.items()
    }
    return pa.table(arrays)
