"""Product lines, turned into rows of Parquet."""

import functools
import re
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from recommender.catalog.film import FilmKind
from recommender.catalog.links import product_link
from recommender.catalog.not_films import is_film
from recommender.catalog.other_titles import names_marked
from recommender.catalog.plain_text import description, plain_text, price
from recommender.catalog.title import Title, parse_title
from recommender.ratings.data_set import FILMS_SCHEMA
from recommender.sources.amazon.credits import credits_of
from recommender.sources.amazon.decode import LineCounts, decode_block
from recommender.sources.amazon.details import language, links_in, release_year, run_time, told_in
from recommender.sources.amazon.lines import LineBlock
from recommender.sources.amazon.releases import HAS_DETAILS, ProductLine, Release, product_decoder

# Columns that come from the reviews of a product, or from its film.
_NOT_OF_PRODUCTS = {"film_id", "rating_mean", "rating_count"}
PRODUCTS_SCHEMA = pa.schema(
    [
        ("line", pa.int64()),
        ("product_id", pa.string()),
        ("has_details", pa.bool_()),
        ("is_film", pa.bool_()),
        ("shown", pa.string()),
        ("key", pa.string()),
        ("trailing_year", pa.int32()),
        ("parts", pa.string()),
        ("collection", pa.bool_()),
        *((each.name, each.type) for each in FILMS_SCHEMA if each.name not in _NOT_OF_PRODUCTS),
    ]
)
# Steps of a category path that tell a place in the shop, and no kind of film.
_NO_GENRE = re.compile(
    r"^(?:movies & tv|movies|tv|blu-ray|dvd|studio specials|fully loaded dvds|boxed sets|"
    r"genre for featured categories|independently distributed|first to know|characters & series|"
    r"all .*|.*home (?:entertainment|video).*|.*(?:pictures|studios?)|hbo|bbc|pbs|a&e.*|featured .*|by .*|"
    r".* store|today's deals|amazon .*|prime video|general|\d.*|.* deals?|.*under \$.*)$"
)
_SERIES_PARTS = {"season", "episode", "kind"}
_SERIES_SHELVES = {"tv", "tv shows", "tv series", "television", "tv series & programs"}
_PICTURE = re.compile(r"https://[\w.-]+/[^\s<>\"]+")
_ROW_GROUP = 5_000


@dataclass(frozen=True, slots=True)
class ProductShards:
    """A factory of the shards of a run; see `recommender.sources.amazon.workers.run_shards`."""

    release: Release = "2018"

    def __call__(self, path: Path) -> "ProductShard":
        """Makes one shard."""
        return ProductShard(path, self.release)


class ProductShard:
    """A shard of product lines. It decodes them, cleans their text, finds their links and writes Parquet."""

    def __init__(self, path: Path, release: Release = "2018") -> None:
        # Most columns never repeat. The search for repetitions would take longer than all other work.
        self._writer = pq.ParquetWriter(
            path, PRODUCTS_SCHEMA, compression="lz4", use_dictionary=["category", "link_kind"]
        )
        self._decoder = product_decoder(release)
        self._has_details = HAS_DETAILS[release]
        self._batches: list[pa.RecordBatch] = []
        self._counts = LineCounts()

    def add(self, block: LineBlock) -> None:
        """Reads one block."""
        products, numbers, skipped = decode_block(block, self._decoder)
        self._counts.read += len(products)
        self._counts.kept += len(products)
        self._counts.skipped += skipped
        rows = []
        links = links_in([product.details for product in products])
        for number, product, link in zip(numbers, products, links, strict=True):
            row = product_row(number, product, link)
            if not self._has_details:
                row["has_details"] = True  # none has: that says nothing about this one
            self._counts.without_details += not row["has_details"]
            rows.append(row)
        if rows:
            self._batches.append(pa.RecordBatch.from_pylist(rows, schema=PRODUCTS_SCHEMA))
        if sum(batch.num_rows for batch in self._batches) >= _ROW_GROUP:
            self._flush()

    def finish(self) -> LineCounts:
        """Completes the file."""
        self._flush()
        self._writer.close()
        return self._counts

    def _flush(self) -> None:
        if self._batches:
            self._writer.write_table(pa.Table.from_batches(self._batches, PRODUCTS_SCHEMA))
            self._batches.clear()


def product_row(line: int, product: ProductLine, link: str | None) -> dict[str, object]:
    """One row of `PRODUCTS_SCHEMA`.

    Args:
        line: Number of the line.
        product: The decoded line.
        link: The link in its details; None without one.
    """
    category = _category(product.category)
    own_title = _title(product)
    title = own_title or f"Untitled ({product.asin})"
    parsed = parse_title(title)
    main_category = _shelf(product.main_cat) if isinstance(product.main_cat, str) else None
    told, shelves = told_in(product.details), {step.casefold(): place for place, step in enumerate(category)}
    named = credits_of(product.brand, told)
    return {
        "line": line,
        "product_id": product.asin,
        "has_details": product.details is not None,
        "is_film": is_film(title, category, main_category),
        "title": title,
        # Products without a title are named by their id. Only a pool of reviews merges them.
        "shown": parsed.shown if own_title else title,
        "key": parsed.key if own_title else f"untitled id{product.asin.lower()}",
        "year": parsed.year or release_year(product.details),
        "trailing_year": parsed.trailing_year,
        "parts": "; ".join([f"{kind} {number}" for kind, number in sorted(parsed.parts)]),
        "collection": parsed.collection,
        "genres": genres(category),
        "category": " > ".join(category) or main_category or None,
        "description": description(product.description),
        "price": price(product.price),
        "link": link or product_link(product.asin).url,
        "link_kind": "details" if link else "product",
        "people": named.people,
        "directors": named.directors,
        "writers": named.writers,
        "actors": named.actors,
        "kind": film_kind(parsed, shelves),
        "series": _behind(category, shelves.get("characters & series")),
        "other_titles": names_marked(title),
        "runtime": run_time(product.details),
        "language": _behind(category, shelves.get("by original language")) or language(told),
        "poster": picture(product.images),
    }


def film_kind(title: Title, shelves: Collection[str]) -> FilmKind:
    """The kind of a product, from its title and from its shelves (in small letters)."""
    if title.collection:
        return "collection"
    of_series = any(kind in _SERIES_PARTS for kind, _ in title.parts)
    return "series" if of_series or not _SERIES_SHELVES.isdisjoint(shelves) else "film"


def picture(images: object) -> str | None:
    """The first https address in a product's pictures: a text, a list of texts, or pictures by size."""
    for image in images if isinstance(images, list) else [images]:
        by_size = [image.get("hi_res"), image.get("large")] if isinstance(image, dict) else [image]
        for address in by_size:
            if isinstance(address, str) and _PICTURE.fullmatch(address):
                return address
    return None


def _behind(category: list[str], place: int | None) -> str | None:
    """The step of a category path behind a shelf, which tells the kinds on that shelf apart."""
    return category[place + 1] if place is not None and place + 1 < len(category) else None


def genres(category: list[str]) -> list[str]:
    """Kinds of film in a category path, in the shop's words, without the shop's shelves."""
    found = [step for step in category[1:] if _is_genre(step)]
    return list(dict.fromkeys(step.title() if step.isupper() else step for step in found))


def _category(value: object) -> list[str]:
    while isinstance(value, list) and value and isinstance(value[0], list):
        value = value[0]
    steps = [value] if isinstance(value, str) else value if isinstance(value, list) else []
    texts = (_shelf(step) for step in steps if isinstance(step, str))
    return [text for text in texts if text]


@functools.lru_cache(maxsize=4096)
def _shelf(name: str) -> str:
    """Plain text of a step of a category path. The result is cached, since there are few steps."""
    return plain_text(name)


@functools.lru_cache(maxsize=4096)
def _is_genre(shelf: str) -> bool:
    return not _NO_GENRE.match(shelf.casefold())


def _title(product: ProductLine) -> str | None:
    values = product.title if isinstance(product.title, list) else [product.title]
    for value in values:
        if isinstance(value, str) and (text := plain_text(value)):
            return text
    return None
