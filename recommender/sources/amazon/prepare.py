"""From Amazon's review and product files to a prepared data set."""

import os
from dataclasses import dataclass
from pathlib import Path

import duckdb
import pyarrow as pa

from recommender.catalog.editions import Product, merge, title_pairs
from recommender.catalog.packaging import fold
from recommender.errors import BadInputError, MarqueeError
from recommender.progress import Progress, no_progress
from recommender.sources.amazon.decode import Skipped
from recommender.sources.amazon.lines import blocks
from recommender.sources.amazon.products import ProductShard
from recommender.sources.amazon.reviews import ReviewFilter, ReviewShards
from recommender.sources.amazon.tables import Tables
from recommender.sources.amazon.workers import run_shards
from recommender.sources.measure import Measure
from recommender.sources.prepared import replacing, write_report
from recommender.sources.scratch import scratch_in
from recommender.sources.skipped import SkippedLines, report_skipped

ARTICLE_YEARS = (2018, 2018)


@dataclass(frozen=True, slots=True)
class AmazonOptions:
    """What to keep; the defaults are the article's subset, with editions merged.

    Attributes:
        years: First and last year of reviews, both included; None for all.
        include_unverified: Also reviews that are not of verified purchases.
        keep_editions: Leave products as they are: exactly the article's rows.
        min_user_ratings: People with fewer ratings are dropped.
        min_film_ratings: Films with fewer ratings are dropped.
        workers: Processes that decode.
    """

    years: tuple[int, int] | None = ARTICLE_YEARS
    include_unverified: bool = False
    keep_editions: bool = False
    min_user_ratings: int = 2
    min_film_ratings: int = 2
    workers: int = max(1, min(8, os.cpu_count() or 1))


def parse_years(text: str) -> tuple[int, int] | None:
    """``2018``, ``2010-2018`` or ``all``.

    Raises:
        BadInputError: It is none of these.
    """
    if text.strip().casefold() == "all":
        return None
    first, dash, last = text.strip().partition("-")
    if first.isdecimal() and (last.isdecimal() if dash else True):
        years = int(first), int(last or first)
        if 1900 <= years[0] <= years[1] <= 2100:  # noqa: PLR2004  # years in which there are reviews
            return years
    raise BadInputError(f"--years {text}: write one year (2018), a span (2010-2018) or all.")


def prepare_amazon(
    reviews: Path,
    meta: Path,
    out: Path,
    options: AmazonOptions | None = None,
    *,
    progress: Progress = no_progress,
) -> dict[str, object]:
    """Prepares Amazon's files; memory stays the same however long they are.

    Args:
        reviews: ``Movies_and_TV.json.gz``.
        meta: ``meta_Movies_and_TV.json.gz``.
        out: Directory of the prepared data set; appears when it is complete.
        options: What to keep.
        progress: Told of each step.

    Returns:
        The report.

    Raises:
        BadInputError: A file is damaged or cut off, holds no line that can be used, or nothing passes.
    """
    options = options or AmazonOptions()
    with Measure() as measure, replacing(out) as aside, scratch_in(aside) as scratch:
        try:
            report = _prepare(reviews, meta, aside, scratch=scratch, options=options, progress=progress)
        except duckdb.OutOfMemoryException as error:
            raise MarqueeError(
                f"the preparation ran out of memory or disk ({str(error).splitlines()[0]}): "
                "free some, then run it again."
            ) from error
        except duckdb.IOException as error:
            raise MarqueeError(
                f"the preparation could not write ({str(error).splitlines()[0]}): is the disk of --out full?"
            ) from error
        measure.stop()
        report |= measure.figures()
        write_report(report, aside)
    return report


def _prepare(
    reviews: Path, meta: Path, aside: Path, *, scratch: Path, options: AmazonOptions, progress: Progress
) -> dict[str, object]:
    report: dict[str, object] = {"source": "amazon"}
    product_lines, review_lines = SkippedLines(meta.name), SkippedLines(reviews.name)
    products = run_shards(
        blocks(meta, "reading products", progress), ProductShard, scratch / "products", options.workers
    )
    _absorb(product_lines, [line for shard in products for line in shard.skipped])
    products_read = sum(shard.read for shard in products)
    if not products_read:
        raise BadInputError(f"{meta} holds no product line that can be read: is it the right file?")
    which = ReviewFilter(options.years, verified_only=not options.include_unverified)
    counts = run_shards(
        blocks(reviews, "reading reviews", progress),
        ReviewShards(which),
        scratch / "reviews",
        options.workers,
    )
    _absorb(review_lines, [line for shard in counts for line in shard.skipped])
    reviews_read = sum(shard.read for shard in counts)
    if not reviews_read:
        raise BadInputError(f"{reviews} holds no review line that can be read: is it the right file?")

    report |= {
        "reviews_read": reviews_read,
        "products_read": products_read,
        **report_skipped([review_lines, product_lines]),
        "products_without_details": sum(shard.without_details for shard in products),
        "after_filters": sum(shard.kept for shard in counts),
    }
    with Tables(scratch) as tables:
        tables.load(scratch / "reviews", scratch / "products")
        report |= _films(tables, options, progress)
        progress("writing", 0, 0)
        report |= tables.write(aside)
    if not report["ratings"]:
        raise BadInputError(
            f"no rating is left: {report['after_filters']:,} of {reviews_read:,} reviews pass the filters, "
            f"{report['after_join']:,} of them are of products with details; try --years all, "
            "--include-unverified or lower --min-user-ratings and --min-film-ratings."
        )
    good = ((review_lines, reviews_read), (product_lines, products_read))
    report["warnings"] = [text for lines, read in good if (text := lines.warning(read))]
    return report


def _films(tables: Tables, options: AmazonOptions, progress: Progress) -> dict[str, object]:
    progress("joining reviews and products", 0, 0)
    report: dict[str, object] = dict(tables.join(films_only=not options.keep_editions))
    rated = tables.rated_products()
    numbers: list[int] = rated.column("product").to_pylist()
    films = numbers
    if not options.keep_editions:
        progress("merging editions", 0, 0)
        films = _merged(tables, rated, numbers)
    progress("counting", 0, 0)
    report["repeated_ratings"] = tables.assign_films(numbers, films, collapse=not options.keep_editions)
    report["editions_merged"] = len(films) - len(set(films))
    tables.drop_rare(options.min_user_ratings, options.min_film_ratings)
    return report


def _merged(tables: Tables, rated: pa.Table, numbers: list[int]) -> list[int]:
    """For each rated product a number that all products of its film share."""
    products = [_product(row) for row in rated.to_pylist()]
    place = {number: index for index, number in enumerate(numbers)}
    pairs = {*title_pairs(products)}
    pairs.update((place[a], place[b]) for a, b in tables.pool_pairs())
    asked = sorted(pairs)
    shared = tables.overlaps([(numbers[a], numbers[b]) for a, b in asked])
    overlaps = {(place[a], place[b]): overlap for (a, b), overlap in shared.items()}
    return [numbers[root] for root in merge(products, asked, overlaps)]


def _product(row: dict[str, object]) -> Product:
    people = row.pop("people")
    del row["product"]
    assert isinstance(people, list)
    return Product(**row, people=frozenset(fold(name) for name in people))  # type: ignore[arg-type]


def _absorb(file: SkippedLines, lines: Skipped) -> None:
    for number, reason in sorted(lines):
        file.add(reason, number)
