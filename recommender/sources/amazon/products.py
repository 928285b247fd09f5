"""Product lines to rows of Parquet."""

import functools
import re
from dataclasses import dataclass
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from recommender.catalog.links import product_link
from recommender.catalog.not_films import is_film
from recommender.catalog.plain_text import description, plain_text, price
from recommender.catalog.title import parse_title
from recommender.sources.amazon.decode import LineCounts, decode_block
from recommender.sources.amazon.details import links_in, release_year, run_time
from recommender.sources.amazon.lines import Block
from recommender.sources.amazon.releases import HAS_DETAILS, Product, Release, product_decoder

PRODUCTS_SCHEMA = pa.schema(
    [
        ("line", pa.int64()),
        ("product_id", pa.string()),
        ("has_details", pa.bool_()),
        ("is_film", pa.bool_()),
        ("title", pa.string()),
        ("shown", pa.string()),
        ("key", pa.string()),
        ("year", pa.int16()),
        ("trailing_year", pa.int16()),
        ("parts", pa.string()),
        ("collection", pa.bool_()),
        ("minutes", pa.int16()),
        ("genres", pa.list_(pa.string())),
        ("category", pa.string()),
        ("description", pa.string()),
        ("price", pa.string()),
        ("people", pa.list_(pa.string())),
        ("link", pa.string()),
        ("link_kind", pa.string()),
    ]
)
_NOBODY = {"", ".", "unknown", "various", "various artists", "n/a", "none", "all", "artist not provided"}
# Steps of a category path that say where a product lies in the shop, not what kind of film it is.
_NO_GENRE = re.compile(
    r"^(?:movies & tv|movies|tv|blu-ray|dvd|studio specials|fully loaded dvds|boxed sets|"
    r"genre for featured categories|independently distributed|first to know|characters & series|"
    r"all .*|.*home (?:entertainment|video).*|.*(?:pictures|studios?)|hbo|bbc|pbs|a&e.*|featured .*|by .*|"
    r".* store|today's deals|amazon .*|prime video|general|\d.*|.* deals?|.*under \$.*)$"
)
_SEPARATORS = re.compile(r"[;,/]")
_ROLES = re.compile(r"\s*\([^()]*\)|\b(?:Format|Rated|Language):.*$")
_ROW_GROUP = 5_000


@dataclass(frozen=True, slots=True)
class ProductShards:
    """Makes the shards of a run: see :func:`recommender.sources.amazon.workers.run_shards`."""

    release: Release = "2018"

    def __call__(self, path: Path) -> "ProductShard":
        """Makes one shard."""
        return ProductShard(path, self.release)


class ProductShard:
    """Decodes product lines, cleans their text, finds their links, writes them as Parquet."""

    def __init__(self, path: Path, release: Release = "2018") -> None:
        # Most columns never repeat: to look for repetitions takes longer than all else the writer does.
        self._writer = pq.ParquetWriter(
            path, PRODUCTS_SCHEMA, compression="lz4", use_dictionary=["category", "link_kind"]
        )
        self._decoder = product_decoder(release)
        self._has_details = HAS_DETAILS[release]
        self._batches: list[pa.RecordBatch] = []
        self._counts = LineCounts()

    def add(self, block: Block) -> None:
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


def product_row(line: int, product: Product, link: str | None) -> dict[str, object]:
    """One row of :data:`PRODUCTS_SCHEMA`; ``link`` is the one from the details."""
    category = _category(product.category)
    title = _title(product)
    parsed = parse_title(title)
    main_category = _shelf(product.main_cat) if isinstance(product.main_cat, str) else None
    return {
        "line": line,
        "product_id": product.asin,
        "has_details": product.details is not None,
        "is_film": is_film(title, category, main_category),
        "title": title,
        "shown": parsed.shown,
        "key": parsed.key,
        "year": parsed.year or release_year(product.details),
        "trailing_year": parsed.trailing_year,
        "parts": "; ".join([f"{kind} {number}" for kind, number in sorted(parsed.parts)]),
        "collection": parsed.collection,
        "minutes": run_time(product.details),
        "genres": genres(category),
        "category": " > ".join(category) or main_category or None,
        "description": description(product.description),
        "price": price(product.price),
        "people": people(product.brand),
        "link": link or product_link(product.asin).url,
        "link_kind": "details" if link else "product",
    }


def genres(category: list[str]) -> list[str]:
    """Kinds of film in a category path, as the shop names them, without the shop's shelves."""
    found = [step for step in category[1:] if _is_genre(step)]
    return list(dict.fromkeys(step.title() if step.isupper() else step for step in found))


def people(brand: object) -> list[str]:
    """Names in the ``brand`` field, which for films holds the cast or the studio.

    In the release of 2023 their parts stand behind them: ``Al Pacino (Actor), ... Format: DVD``.
    """
    text = plain_text(brand) if isinstance(brand, str) else ""
    if "(" in text or ":" in text:
        text = _ROLES.sub("", text)
    names = (name.strip() for name in _SEPARATORS.split(text))
    return [name for name in names if name.casefold() not in _NOBODY]


def _category(value: object) -> list[str]:
    while isinstance(value, list) and value and isinstance(value[0], list):
        value = value[0]
    steps = [value] if isinstance(value, str) else value if isinstance(value, list) else []
    texts = (_shelf(step) for step in steps if isinstance(step, str))
    return [text for text in texts if text]


@functools.lru_cache(maxsize=4096)
def _shelf(name: str) -> str:
    """Plain text of a step of a category path: there are few of them."""
    return plain_text(name)


@functools.lru_cache(maxsize=4096)
def _is_genre(shelf: str) -> bool:
    return not _NO_GENRE.match(shelf.casefold())


def _title(product: Product) -> str:
    values = product.title if isinstance(product.title, list) else [product.title]
    for value in values:
        if isinstance(value, str) and (text := plain_text(value)):
            return text
    return f"Untitled ({product.asin})"
