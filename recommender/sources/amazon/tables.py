"""The joins, counts and de-duplication of Amazon's data, as SQL over Parquet shards."""
# ruff: noqa: S608  # paths of our own (quoted), numbers and constants are all that enters the SQL

import itertools
import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

import duckdb
import pyarrow as pa

from recommender.catalog.editions import Overlap, Pair

MEMORY_LIMIT = "900MB"  # DuckDB's own buffers; what exceeds it goes to disk
# A review's moment is its time (s, UTC) and, behind that, its line: one number that orders all reviews.
_LINE_BITS = 31
_HASHES = 4  # products of one pool share at least one minimum: 1 - (1 - .8)^4 = .998
_POOL_SIZE = 10  # reviews, before products of different titles are compared
_LARGEST_BUCKET = 20


# The concat makes a new string: else the order of the shards' dictionaries would show in the file.
_RATINGS = f"""
    SELECT concat(review.user_id) AS user_id, product.product_id AS film_id, kept.rating,
           kept.moment >> {_LINE_BITS} AS rated_at, 'amazon' AS source
    FROM kept JOIN product ON product.product = kept.film
    JOIN review ON review.line = kept.moment & {(1 << _LINE_BITS) - 1}
    ORDER BY review.line
"""
# A year that only one edition names holds for all of them.
_FILMS = """
    WITH counted AS (
        SELECT film, count(*) AS ratings, sum(CAST(rating AS DOUBLE)) / count(*) AS mean
        FROM kept GROUP BY film
    ), years AS (
        SELECT edition.film, min(product.year) AS year
        FROM edition JOIN product USING (product) GROUP BY edition.film
    )
    SELECT product_id AS film_id, shown AS title,
           CAST(coalesce(product.year, years.year, product.trailing_year) AS SMALLINT) AS year,
           genres, link, link_kind, CAST(mean AS FLOAT) AS rating_mean,
           CAST(ratings AS INTEGER) AS rating_count, category, description, price, people
    FROM product
    JOIN counted ON counted.film = product.product
    JOIN years ON years.film = product.product
    ORDER BY product.product
"""
_EDITIONS = """
    SELECT product.product_id, film.product_id AS film_id, product.title, product.link, product.price,
           CAST(product.year AS SMALLINT) AS year
    FROM edition JOIN product USING (product) JOIN product film ON film.product = edition.film
    WHERE edition.film IN (SELECT film FROM kept) ORDER BY edition.film, product.product
"""


class Tables:
    """One run's tables.

    Reviews count while they stand in ``joined`` (product known, with details). Products are numbered densely
    by their id, so that all later work is on integers.
    """

    def __init__(self, scratch: Path) -> None:
        (scratch / "spill").mkdir()
        self._scratch = scratch
        self._db = duckdb.connect(":memory:")
        self._db.execute(f"SET memory_limit = '{MEMORY_LIMIT}'")
        self._db.execute(f"SET threads = {min(4, os.cpu_count() or 1)}")
        self._db.execute(f"SET temp_directory = '{_quoted(scratch / 'spill')}'")
        self._db.execute("SET preserve_insertion_order = false")
        self._db.execute("SET enable_progress_bar = false")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._db.close()

    def load(self, reviews: Sequence[Path], lines: Sequence[int], products: Sequence[Path]) -> None:
        """Opens the shards; of a product that is listed twice, the first line with details stays.

        Args:
            reviews: Folders of review shards, in the order of their files.
            lines: For each of these files the number of its lines.
            products: Folders of product shards, in the order of their files.
        """
        # Lines are numbered through all files, as if these were one.
        before = itertools.accumulate(lines, initial=0)
        self._db.execute(f"CREATE VIEW review AS {_union(reviews, 'line', before)}")
        self._db.execute(f"CREATE VIEW listing AS {_union(products, 'file', itertools.count())}")
        self._db.execute("""
            CREATE TABLE product AS
            SELECT CAST(row_number() OVER (ORDER BY product_id) - 1 AS INTEGER) AS product, *
            FROM (
                SELECT * FROM listing
                QUALIFY row_number() OVER (PARTITION BY product_id ORDER BY has_details DESC, file, line) = 1
            )
        """)

    def join(self, *, films_only: bool) -> dict[str, int]:
        """Keeps reviews of products with details, and of films only; numbers people and products.

        Returns:
            ``after_join``, ``not_films`` (products with reviews), ``not_film_ratings``,
            ``products_repeated``.
        """
        # A person's number is a hash of 64 bits: that two of four million share one happens once in two
        # million data sets, and to number them would take a table of all people, joined twice.
        self._db.execute(f"""
            CREATE TABLE joined AS
            SELECT hash(review.user_id) AS person, product.product, review.rating, product.is_film,
                   (greatest(review.rated_at, 0) << {_LINE_BITS}) | review.line AS moment
            FROM review JOIN product USING (product_id) WHERE product.has_details
        """)
        counts = {
            "after_join": self._number("SELECT count(*) FROM joined"),
            "products_repeated": self._number("SELECT count(*) - count(DISTINCT product_id) FROM listing"),
            "not_films": 0,
            "not_film_ratings": 0,
        }
        if films_only:
            counts["not_films"] = self._number("SELECT count(DISTINCT product) FROM joined WHERE NOT is_film")
            counts["not_film_ratings"] = self._number("SELECT count(*) FROM joined WHERE NOT is_film")
            self._db.execute("DELETE FROM joined WHERE NOT is_film")
        return counts

    def rated_products(self) -> pa.Table:
        """What the merger looks at, for each product with reviews, ordered by id."""
        self._db.execute(f"""
            CREATE TABLE review_key AS
            SELECT DISTINCT product, hash(person, rating, (moment >> {_LINE_BITS}) // 86400) AS pool_key,
                   hash(person, rating) AS crowd_key
            FROM joined
        """)
        return self._table("""
            WITH rated AS (SELECT product, count(*) AS reviews FROM review_key GROUP BY product)
            SELECT product.product, product_id, key, year, trailing_year, parts, collection, people, minutes,
                   rated.reviews
            FROM product JOIN rated USING (product) ORDER BY product.product
        """)

    def pool_pairs(self) -> list[Pair]:
        """Pairs of products, of whatever title, that seem to share most of their reviews.

        MinHash (Broder 1997): the least of a hash over a set is the least of another with a probability equal
        to the share that the two have in common.
        """
        minima = ", ".join(f"min(hash(pool_key, {seed}))" for seed in range(_HASHES))
        rows = self._db.execute(f"""
            WITH signature AS (
                SELECT product, unnest([{minima}]) AS minimum, unnest(range({_HASHES})) AS seed
                FROM review_key GROUP BY product HAVING count(*) >= {_POOL_SIZE}
            ),
            bucket AS (
                SELECT *, count(*) OVER (PARTITION BY seed, minimum) AS size FROM signature
            )
            SELECT DISTINCT a.product, b.product
            FROM bucket a JOIN bucket b USING (seed, minimum)
            WHERE a.product < b.product AND a.size <= {_LARGEST_BUCKET}
        """).fetchall()
        return [(int(a), int(b)) for a, b in rows]

    def overlaps(self, pairs: list[Pair]) -> dict[Pair, Overlap]:
        """Counts the reviews that each pair shares."""
        self._db.register("asked", pa.table({"a": [a for a, _ in pairs], "b": [b for _, b in pairs]}))
        rows = self._db.execute("""
            WITH asked_key AS (
                SELECT * FROM review_key WHERE product IN (SELECT a FROM asked UNION SELECT b FROM asked)
            )
            SELECT asked.a, asked.b,
                   count(DISTINCT left_key.pool_key) FILTER (left_key.pool_key = right_key.pool_key),
                   count(DISTINCT left_key.crowd_key)
            FROM asked
            JOIN asked_key left_key ON left_key.product = asked.a
            JOIN asked_key right_key
              ON right_key.product = asked.b AND right_key.crowd_key = left_key.crowd_key
            GROUP BY asked.a, asked.b
        """).fetchall()
        self._db.unregister("asked")
        return {(int(a), int(b)): Overlap(int(pool), int(crowd)) for a, b, pool, crowd in rows}

    def assign_films(self, products: list[int], films: list[int], *, collapse: bool) -> int:
        """Turns reviews of products into ratings of films.

        Args:
            products: Product numbers.
            films: For each, a number that its film's products share.
            collapse: Of several reviews of a film by one person only the newest stays (of one day: the last
                in the file).

        Returns:
            Ratings that went because of ``collapse``.
        """
        self._db.register(
            "merged",
            pa.table({"product": pa.array(products, pa.int32()), "film": pa.array(films, pa.int32())}),
        )
        self._db.execute("""
            CREATE TABLE edition AS
            WITH counted AS (
                SELECT merged.film AS grouped, merged.product, count(*) AS ratings
                FROM joined JOIN merged USING (product) GROUP BY ALL
            )
            SELECT product,
                   first_value(product) OVER (PARTITION BY grouped ORDER BY ratings DESC, product) AS film
            FROM counted
        """)
        self._db.unregister("merged")
        before = self._number("SELECT count(*) FROM joined")
        newest = """
            SELECT person, film, max_by(rating, moment) AS rating, max(moment) AS moment
            FROM joined JOIN edition USING (product) GROUP BY person, film"""
        each = "SELECT person, film, rating, moment FROM joined JOIN edition USING (product)"
        self._db.execute(f"CREATE TABLE rating AS {newest if collapse else each}")
        self._db.execute("DROP TABLE joined")
        self._db.execute("DROP TABLE IF EXISTS review_key")
        return before - self._number("SELECT count(*) FROM rating")

    def drop_rare(self, min_user_ratings: int, min_film_ratings: int) -> None:
        """Drops people and films with few ratings; both counts are taken before either is dropped."""
        self._db.execute(f"""
            CREATE TABLE kept AS
            WITH people AS (
                SELECT person FROM rating GROUP BY person HAVING count(*) >= {int(min_user_ratings)}
            ), films AS (
                SELECT film FROM rating GROUP BY film HAVING count(*) >= {int(min_film_ratings)}
            )
            SELECT * FROM rating SEMI JOIN people USING (person) SEMI JOIN films USING (film)
        """)
        self._db.execute("DROP TABLE rating")

    def write(self, directory: Path) -> dict[str, int]:
        """Writes the three Parquet files; the same input gives the same files.

        Returns:
            ``ratings``, ``users``, ``films``, ``editions``.
        """
        self._copy(_RATINGS, directory / "ratings.parquet")
        self._copy(_FILMS, directory / "films.parquet")
        self._copy(_EDITIONS, directory / "editions.parquet")
        return {
            "ratings": self._number("SELECT count(*) FROM kept"),
            "users": self._number("SELECT count(DISTINCT person) FROM kept"),
            "films": self._number("SELECT count(DISTINCT film) FROM kept"),
            "editions": self._number("SELECT count(*) FROM edition WHERE film IN (SELECT film FROM kept)"),
        }

    def _copy(self, select: str, path: Path) -> None:
        # With insertion order off, ORDER BY still holds for a single file.
        self._db.execute(f"COPY ({select}) TO '{_quoted(path)}' (FORMAT parquet, COMPRESSION snappy)")

    def _number(self, query: str) -> int:
        row = self._db.execute(query).fetchone()
        assert row is not None
        return int(row[0])

    def _table(self, query: str) -> pa.Table:
        return self._db.sql(query).to_arrow_table()


def _union(folders: Sequence[Path], column: str, added: Iterable[int]) -> str:
    """All shards as one table, in which ``column`` tells their files apart."""
    how = "*, {number} AS file" if column == "file" else "* REPLACE (line + {number} AS line)"
    return " UNION ALL ".join(
        f"SELECT {how.format(number=int(number))} FROM read_parquet('{_quoted(folder)}/*.parquet')"
        for folder, number in zip(folders, added, strict=False)
    )


def _quoted(path: Path) -> str:
    return str(path).replace("'", "''")
