"""Amazon's review and product files, read into a prepared data set."""

import functools
import itertools
import os
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pyarrow as pa

from recommender.catalog.edition_decisions import NO_DECISIONS, EditionDecisions
from recommender.catalog.editions import Product, merge, rare_names, title_pairs
from recommender.catalog.folding import fold
from recommender.errors import BadInputError
from recommender.progress import Progress, no_progress
from recommender.ratings.data_set import SHARDS, replacing, write_report
from recommender.sources.amazon.left_out import nothing_left
from recommender.sources.amazon.lines import BLOCK, blocks
from recommender.sources.amazon.products import ProductShards
from recommender.sources.amazon.releases import (
    Release,
    release_of_product_lines,
    release_of_review_lines,
)
from recommender.sources.amazon.reviews import ReviewFilter, ReviewShards
from recommender.sources.amazon.shards import Kind, ReadFile, carry_over, read_state, summed, write_state
from recommender.sources.amazon.tables import Tables
from recommender.sources.amazon.workers import Input, run_shards
from recommender.sources.engines.duckdb_engine import duckdb_engine
from recommender.sources.engines.engine import OpenEngine
from recommender.sources.resource_use import ResourceUse
from recommender.sources.scratch import scratch_in
from recommender.sources.skipped import report_skipped

if TYPE_CHECKING:
    from recommender.sources.amazon.decode import LineCounts

ARTICLE_YEARS = (2018, 2018)
_JOINING = "joining reviews and products"
_ROWS = 10_000  # that are Python objects at a time


@dataclass(frozen=True, slots=True)
class AmazonOptions:
    """What is kept. The defaults are the article's subset, with editions merged.

    Attributes:
        years: First and last year of reviews, both included; None for all.
        include_unverified: Whether reviews without a verified purchase count.
        keep_editions: Whether products stay as they are: exactly the article's rows.
        min_user_ratings: People with fewer ratings are dropped.
        min_film_ratings: Films with fewer ratings are dropped.
        workers: Number of processes that decode.
        block: Unpacked bytes of lines that one of them takes at a time.
    """

    years: tuple[int, int] | None = ARTICLE_YEARS
    include_unverified: bool = False
    keep_editions: bool = False
    min_user_ratings: int = 2
    min_film_ratings: int = 2
    workers: int = max(1, min(8, os.cpu_count() or 1))
    block: int = BLOCK


def parse_years(text: str) -> tuple[int, int] | None:
    """Years from ``2018``, ``2010-2018`` or ``all`` (None).

    Raises:
        BadInputError: The text is none of these.
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
    reviews: Path | Sequence[Path],
    meta: Path | Sequence[Path],
    out: Path,
    options: AmazonOptions | None = None,
    *,
    decisions: EditionDecisions = NO_DECISIONS,
    open_engine: OpenEngine = duckdb_engine,
    progress: Progress = no_progress,
) -> dict[str, object]:
    """Prepares Amazon's files of any release. Memory does not grow with the files.

    Args:
        reviews: ``Movies_and_TV.json.gz``. Several files count as one, in their order.
        meta: ``meta_Movies_and_TV.json.gz``. Several files count as one, in their order.
        out: Directory of the prepared data set. It appears when it is complete.
        options: What is kept.
        decisions: Decisions about editions, which outweigh everything else.
        open_engine: Opens the engine for all work after decoding.
        progress: Told of each step.

    Returns:
        The report.

    Raises:
        BadInputError: A file is damaged or cut off, holds no line that can be used, or nothing passes.
    """
    return _run(
        _paths(meta),
        _paths(reviews),
        out,
        options=options or AmazonOptions(),
        decisions=decisions,
        open_engine=open_engine,
        progress=progress,
    )


def update_amazon(
    directory: Path,
    reviews: Sequence[Path],
    meta: Sequence[Path] = (),
    *,
    out: Path | None = None,
    decisions: EditionDecisions = NO_DECISIONS,
    open_engine: OpenEngine = duckdb_engine,
    progress: Progress = no_progress,
) -> dict[str, object]:
    """Adds files to a prepared data set. Its own files are not read again.

    The result is that of `prepare_amazon` with all files at once and the same options.

    Args:
        directory: The data set.
        reviews: New files of reviews.
        meta: New files of products.
        out: Directory of the result, if it is not ``directory``.
        decisions: Decisions about editions, which outweigh everything else.
        open_engine: Opens the engine for all work after decoding.
        progress: Told of each step.

    Returns:
        The report of old and new files together.

    Raises:
        BadInputError: As in `prepare_amazon`; or the data set is not one of Amazon's.
    """
    saved, _ = read_state(directory)
    options = AmazonOptions(**{**saved, "years": tuple(saved["years"]) if saved["years"] else None})
    return _run(
        list(meta),
        list(reviews),
        out or directory,
        options=options,
        decisions=decisions,
        old=directory,
        open_engine=open_engine,
        progress=progress,
    )


def _paths(files: Path | Sequence[Path]) -> list[Path]:
    return [files] if isinstance(files, Path) else list(files)


def _run(
    meta: list[Path],
    reviews: list[Path],
    out: Path,
    *,
    options: AmazonOptions,
    decisions: EditionDecisions,
    old: Path | None = None,
    open_engine: OpenEngine,
    progress: Progress,
) -> dict[str, object]:
    with ResourceUse() as used, replacing(out) as aside, scratch_in(aside) as scratch:
        files = read_state(old)[1] if old else []
        if old:
            carry_over(old, aside, files)
        files += _read(meta, reviews, aside / SHARDS, first=len(files), options=options, progress=progress)
        report = _prepare(
            files,
            aside,
            scratch,
            options=options,
            decisions=NO_DECISIONS if options.keep_editions else decisions,
            open_engine=open_engine,
            progress=progress,
        )
        write_state(aside, _saved(options), files)
        used.stop()
        report |= used.figures()
        write_report(report, aside)
    return report


def _saved(options: AmazonOptions) -> dict[str, object]:
    return {name: value for name, value in asdict(options).items() if name not in {"workers", "block"}}


def _read(
    meta: list[Path],
    reviews: list[Path],
    shards: Path,
    *,
    first: int,
    options: AmazonOptions,
    progress: Progress,
) -> list[ReadFile]:
    """Decodes files into folders of shards, numbered from ``first``. Products come first."""
    which = ReviewFilter(options.years, verified_only=not options.include_unverified)
    sources: list[tuple[Kind, Path, Release]] = []
    inputs: list[Input[LineCounts]] = []
    kinds: list[tuple[Kind, Path]] = [
        *(("products", path) for path in meta),
        *(("reviews", path) for path in reviews),
    ]
    folders = [f"{first + place}-{kind}" for place, (kind, _) in enumerate(kinds)]
    for (kind, path), folder in zip(kinds, folders, strict=True):
        # Each file is opened once, since a pipe gives its bytes only once.
        source = blocks(path, f"reading {kind}", progress, size=options.block)
        head = next(source, None)
        lines = itertools.chain([head], source) if head else source
        if kind == "products":
            release = release_of_product_lines(head)
            inputs.append(Input(lines, ProductShards(release), shards / folder))
        else:
            release = release_of_review_lines(head)
            inputs.append(Input(lines, ReviewShards(which, release), shards / folder))
        sources.append((kind, path, release))
    files = []
    for (kind, path, release), folder, counts in zip(
        sources, folders, run_shards(inputs, options.workers), strict=True
    ):
        file = summed(kind, release, folder, path.name, counts)
        if not file.read:
            raise BadInputError(f"{path} holds no {kind[:-1]} line that can be read: is it the right file?")
        files.append(file)
    return files


def _prepare(
    files: list[ReadFile],
    aside: Path,
    scratch: Path,
    *,
    options: AmazonOptions,
    decisions: EditionDecisions,
    open_engine: OpenEngine,
    progress: Progress,
) -> dict[str, object]:
    reviews = [file for file in files if file.kind == "reviews"]
    products = [file for file in files if file.kind == "products"]
    report: dict[str, object] = {
        "source": "amazon",
        "releases": {file.skipped.file_name: file.release for file in files},
        "reviews_read": sum(file.read for file in reviews),
        "products_read": sum(file.read for file in products),
        **report_skipped([file.skipped for file in (*reviews, *products)]),
        "products_without_details": sum(file.without_details for file in products),
        "other_years": sum(file.other_years for file in reviews),
        "not_verified": sum(file.not_verified for file in reviews),
        "after_filters": sum(file.kept for file in reviews),
    }
    with open_engine(scratch) as engine:
        tables = Tables(engine)
        progress(_JOINING, 0, 2)
        tables.load(
            [aside / SHARDS / file.folder for file in reviews],
            [file.lines for file in reviews],
            [aside / SHARDS / file.folder for file in products],
        )
        report |= _films(tables, options, decisions, progress)
        report |= tables.write(aside, progress)
    if not report["ratings"]:
        raise BadInputError(nothing_left(report, options))
    report["warnings"] = [text for file in files if (text := file.skipped.warning(file.read))]
    return report


def _films(
    tables: Tables, options: AmazonOptions, decisions: EditionDecisions, progress: Progress
) -> dict[str, object]:
    progress(_JOINING, 1, 2)
    report: dict[str, object] = dict(tables.join(films_only=not options.keep_editions))
    progress(_JOINING, 2, 2)
    numbers: list[int] = []
    films: list[int] = []
    if not options.keep_editions:
        numbers, films, decided = _merged(tables, decisions, progress)
        report |= decided
    progress("counting", 0, 2)
    report["repeated_ratings"] = tables.assign_films(numbers, films, collapse=not options.keep_editions)
    report["editions_merged"] = len(films) - len(set(films))
    progress("counting", 1, 2)
    report["ratings_below_floor"] = tables.drop_rare(options.min_user_ratings, options.min_film_ratings)
    progress("counting", 2, 2)
    return report


def _merged(
    tables: Tables, decisions: EditionDecisions, progress: Progress
) -> tuple[list[int], list[int], dict[str, object]]:
    """Products that may share a film. For each also a number that all products of its film share.

    The last is what the report tells of decisions.
    """
    step, steps = "merging editions", 4
    progress(step, 0, steps)
    tables.find_candidates()
    decided = tables.rated_products(decisions.products) if decisions.products else {}
    progress(step, 1, steps)
    rare = rare_names(_names(tables.casts()))
    rows = tables.candidates()
    numbers: list[int] = rows.column("product").to_pylist()
    products = [_product(row) for batch in rows.to_batches(_ROWS) for row in batch.to_pylist()]
    progress(step, 2, steps)
    place = {number: index for index, number in enumerate(numbers)}
    pairs = {*title_pairs(products), *((place[a], place[b]) for a, b in tables.pool_pairs())}
    asked = sorted(pairs)
    shared = tables.overlaps([(numbers[a], numbers[b]) for a, b in asked])
    overlaps = {(place[a], place[b]): overlap for (a, b), overlap in shared.items()}
    progress(step, 3, steps)
    roots = merge(products, asked, overlaps, rare)
    for number in decided.values():
        if number not in place:  # no candidate, but somebody has decided on it
            place[number] = len(numbers)
            roots.append(len(numbers))
            numbers.append(number)
    placed = decisions.on({product: place[number] for product, number in decided.items()})
    films = [numbers[root] for root in placed.regroup(roots)]
    progress(step, steps, steps)
    return numbers, films, placed.report()


def _names(casts: pa.Table) -> Iterator[frozenset[str]]:
    """Folded names of each product."""
    for batch in casts.to_batches(_ROWS):
        for people in batch.column("people").to_pylist():
            yield _cast(tuple(people))


@functools.lru_cache(maxsize=1 << 16)
def _cast(people: tuple[str, ...]) -> frozenset[str]:
    """Folded names. The result is cached, since many products have the same."""
    return frozenset(fold(name) for name in people)


def _product(row: dict[str, object]) -> Product:
    people = row.pop("people")
    del row["product"]
    assert isinstance(people, list)
    return Product(**row, people=_cast(tuple(people)))  # type: ignore[arg-type]
