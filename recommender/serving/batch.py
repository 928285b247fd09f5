"""Recommendations and predictions for files of many people, in bounded memory."""

import csv
import os
from collections import deque
from collections.abc import Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from itertools import chain, islice, repeat
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from recommender.errors import BadInputError
from recommender.progress import Progress
from recommender.ratings.top_k import top_k_of_each
from recommender.serving.film_finder import FilmFinder
from recommender.serving.list_lines import HEADER, HEADER_WITH_NAMES, ListLines
from recommender.serving.output import scratch_beside, written
from recommender.serving.pairs_file import open_pairs
from recommender.serving.ratings_file import NAMED, People, RatingsOnDisk, ReadingSettings
from recommender.serving.recommender import Recommender
from recommender.serving.scorer import Rows, Scores, Stars
from recommender.tables.cells import plain_id
from recommender.tables.opening import STANDARD_INPUT

_SCORES_AT_ONCE = 8 * 2**20  # float32, 32 MB for each core
_NAMES_AT_ONCE = 10_000
_LINES_AT_ONCE = 2**17  # each takes about 200 bytes while it is formatted

Lists = list[tuple[Rows, Scores]]


@dataclass(frozen=True, slots=True)
class BatchSettings:
    """How much of a batch is in memory at a time.

    Attributes:
        people: Most people that are scored at once; fewer in large catalogs.
        pairs: Pairs of person and product that are predicted at once.
        reading: How the ratings file is read.
    """

    people: int = 1024
    pairs: int = 20_000
    reading: ReadingSettings = field(default_factory=ReadingSettings)


DEFAULTS = BatchSettings()


@dataclass(frozen=True, slots=True)
class BatchReport:
    """Counts of a batch.

    Attributes:
        people: Number of people in the ratings file.
        ratings: Number of ratings in it.
        unknown_ratings: Number of ratings of products that the catalog lacks, which are ignored.
        rows: Number of rows written.
        skipped: Number of rows of the ratings file that were skipped, by reason.
        unknown: Ids or titles of the first films that the catalog lacks, some more than are to be shown.
        repeated: Number of ratings that a later one by the same person for the same film replaces.
        scale: The highest rating, where it was told by the ratings themselves; else 5.
        guessed_people: Number of people in the pairs of whom no rating is known.
        guessed_products: Number of products in the pairs that the catalog lacks.
        empty_lines: Number of lines of the pairs without anything.
        unclear_ratings: Number of ratings of titles that may be several films, which are ignored.
        unclear: These titles, with their years where they have some.
        guessed: The first products of the pairs that the catalog lacks, some more than are to be shown.
        unclear_of_pairs: Titles in the pairs that may be several films.
        strangers: Number of people who were given popular films, as nothing is known of them.
        guessed_names: The first people of the pairs of whom no rating is known, some more than are shown.
    """

    people: int
    ratings: int
    unknown_ratings: int
    rows: int
    skipped: Mapping[str, int] = field(default_factory=dict)
    unknown: tuple[str, ...] = ()
    repeated: int = 0
    scale: float = 5.0
    guessed_people: int = 0
    guessed_products: int = 0
    empty_lines: int = 0
    unclear_ratings: int = 0
    unclear: tuple[str, ...] = ()
    guessed: tuple[str, ...] = ()
    unclear_of_pairs: tuple[str, ...] = ()
    strangers: int = 0
    guessed_names: tuple[str, ...] = ()


def recommend_to_file(
    recommender: Recommender,
    ratings: Path,
    n: int,
    out: Path,
    progress: Progress,
    *,
    dial: float = 0.0,
    scale: int = 5,
    settings: BatchSettings = DEFAULTS,
) -> BatchReport:
    """Writes the ``n`` films with the highest scores for each person in a ratings file.

    The output has the columns ``user_id,rank,film_id,product_id,score``, sorted by user id and rank; where
    films were named by title, ``title`` (with the year) comes last. People without a rating that the catalog
    knows get popular films. Only rated films are left out; the rules for lists in the chat do not apply. The
    file appears when it is complete.

    Args:
        recommender: The bundle that answers.
        ratings: The ratings file; see `RatingsOnDisk.read`.
        n: Films for each person.
        out: The output file.
        progress: Told of each group of people.
        dial: See `Scorer.score`.
        scale: See `RatingsOnDisk.read`.
        settings: How much is in memory at a time.

    Raises:
        BadInputError: A line of ``ratings`` cannot be read, or ``out`` is the file it is in.
    """
    catalog = recommender.catalog
    at_once = people_at_once(catalog.n_films, n, settings.people)
    workers = os.cpu_count() or 1
    n_rows = done = strangers = 0

    def portion(people: People) -> tuple[int, int, bytes]:
        """Number of people, number of their lines, and the lines."""
        lists = top_k_lists(recommender, people, n, dial)
        return len(lists), sum(len(rows) for rows, _ in lists), lines.of(people.users, lists)

    with (
        written(out, [ratings]) as file,
        _on_disk(
            recommender, ratings, catalog.all_products(), out, settings, progress=progress, scale=scale
        ) as known,
        ThreadPoolExecutor(workers) as threads,
    ):
        names = _names(recommender) if known.by_title else None
        lines = ListLines(catalog.all_film_ids(), names)
        # After the ratings were read: on an error a pipe gets nothing.
        file.buffer.write(HEADER_WITH_NAMES if names else HEADER)
        progress("recommending", 0, known.n_people)
        # Some portions are scored while one is written; their number is bounded.
        waiting: deque[Future[tuple[int, int, bytes]]] = deque()
        for some in chain(known.people(at_once), repeat(None, workers)):
            if some:
                strangers += int(np.count_nonzero(np.diff(some.indptr) == 0))
                waiting.append(threads.submit(portion, some))
            if waiting and (len(waiting) > workers or not some):
                people, rows, text = waiting.popleft().result()
                file.buffer.write(text)
                n_rows += rows
                done += people
                progress("recommending", done, known.n_people)
        return replace(_report(known, n_rows), strangers=strangers)


def predict_to_file(
    recommender: Recommender,
    ratings: Path,
    pairs: Path,
    out: Path,
    progress: Progress,
    *,
    scale: int = 5,
    settings: BatchSettings = DEFAULTS,
) -> BatchReport:
    """Writes predicted stars for each pair of person and product in a file, in its order.

    The output has the columns ``user_id,product_id,rating``; where the pairs name films by title, the
    product id is that of the film (empty where none is certain), and ``title`` comes last. For people without
    a rating that the catalog knows it is the film's damped mean, for an unknown product the mean of all
    ratings. The file appears when it is complete.

    Args:
        recommender: The bundle that answers.
        ratings: The ratings file; see `RatingsOnDisk.read`.
        pairs: A file with the columns ``user_id`` and ``product_id``, or with people and titles.
        out: The output file.
        progress: Told of each group of pairs.
        scale: See `RatingsOnDisk.read`.
        settings: How much is in memory at a time.

    Raises:
        BadInputError: A line of ``ratings`` or ``pairs`` cannot be read, or ``out`` is one of the two.
    """
    if ratings == pairs == STANDARD_INPUT:
        raise BadInputError("--ratings and --pairs cannot both be standard input: name one of the files.")
    products = recommender.catalog.all_products()
    film_ids = recommender.catalog.all_film_ids()
    films = FilmFinder(recommender.catalog)
    n_rows = 0
    strangers: dict[str, None] = {}
    with written(out, [ratings, pairs]) as file, open_pairs(pairs, products, films) as asked:
        writer = csv.writer(file, lineterminator="\n")
        table = asked.table
        with _on_disk(recommender, ratings, products, out, settings, progress=progress, scale=scale) as known:
            writer.writerow(("user_id", "product_id", "rating", *(["title"] if asked.by_title else [])))
            progress("predicting", 0, table.position()[1])
            for some in asked.blocks(settings.pairs):
                plain = [plain_id(user) for user in some.users]
                told = known.of(plain)
                strangers.update((user, None) for user in plain if user not in told)
                stars = (f"{value:.4f}" for value in _predict(recommender, plain, some.rows, told).tolist())
                if asked.by_title:
                    ids = (film_ids[row] if row >= 0 else "" for row in some.rows.tolist())
                    writer.writerows(zip(some.users, ids, stars, some.asked, strict=True))
                else:
                    writer.writerows(zip(some.users, some.asked, stars, strict=True))
                n_rows += len(some.users)
                progress("predicting", *table.position())
            deque(known.people(settings.people), maxlen=0)  # counts what was given twice, of everybody
            report = _report(known, n_rows)
    return replace(
        report,
        guessed_people=len(strangers),
        guessed_products=len(asked.unknown),
        guessed=tuple(islice(asked.unknown, NAMED)),
        guessed_names=tuple(islice(strangers, NAMED)),
        unclear_of_pairs=tuple(asked.unclear),
        empty_lines=table.empty_lines,
    )


def _on_disk(
    recommender: Recommender,
    ratings: Path,
    products: Mapping[str, int],
    out: Path,
    settings: BatchSettings,
    *,
    progress: Progress,
    scale: int,
) -> AbstractContextManager[RatingsOnDisk]:
    films = FilmFinder(recommender.catalog)
    return RatingsOnDisk.read(
        ratings, products, scratch_beside(out), progress, scale=scale, films=films, settings=settings.reading
    )


def _report(known: RatingsOnDisk, rows: int) -> BatchReport:
    skipped = {reason: count for reason, count in known.skipped.items() if count}
    return BatchReport(
        known.n_people,
        known.n_ratings,
        known.n_unknown,
        rows,
        skipped,
        known.unknown,
        known.n_repeated,
        known.scale,
        unclear_ratings=known.n_unclear,
        unclear=known.unclear,
    )


def _names(recommender: Recommender) -> list[str]:
    """Titles with years of all films, in the order of the catalog's rows."""
    catalog = recommender.catalog
    parts = (
        range(at, min(at + _NAMES_AT_ONCE, catalog.n_films))
        for at in range(0, catalog.n_films, _NAMES_AT_ONCE)
    )
    return [film.name for part in parts for film in catalog.films(part)]


def people_at_once(n_films: int, n: int, most: int = DEFAULTS.people) -> int:
    """Number of people that are scored at once, so that scores and lines of ``n`` films fit in memory."""
    lines = min(n, n_films)
    return max(1, min(most, _SCORES_AT_ONCE // max(n_films, 1), _LINES_AT_ONCE // max(lines, 1)))


def top_k_lists(recommender: Recommender, people: People, n: int, dial: float = 0.0) -> Lists:
    """Rows and scores of the ``n`` films with the highest scores for each person, highest first.

    Rated films are left out. People without a known rating get popular films.
    """
    lengths = np.diff(people.indptr)
    known = lengths > 0
    answers: Iterator[tuple[Rows, Scores]] = iter(())
    if known.any():
        lengths = lengths[known]
        indptr = np.concatenate([[0], np.cumsum(lengths)])
        # Changed in place; an array of the scorer's own is copied first.
        scores = np.require(
            recommender.scorer.score_batch(indptr, people.films, people.stars, dial), np.float32, ["W", "C"]
        )
        scores[np.repeat(np.arange(len(lengths)), lengths), people.films] = -np.inf
        best = top_k_of_each(scores, n)
        values = np.take_along_axis(scores, best, axis=1)
        counts = np.count_nonzero(best >= 0, axis=1).tolist()
        answers = ((rows[:count], own[:count]) for rows, own, count in zip(best, values, counts, strict=True))
    popular: Iterator[tuple[Rows, Scores]] = iter(())
    if not known.all():
        rows = np.array(recommender.popular_films.rows(n), np.int64)
        popular = repeat((rows, recommender.popular_films.damped[rows]))
    return [next(answers if personal else popular) for personal in known.tolist()]


def _predict(
    recommender: Recommender, users: list[str], rows: Rows, people: dict[str, tuple[Rows, Stars]]
) -> NDArray[np.float32]:
    popular = recommender.popular_films
    stars = np.full(len(rows), popular.global_mean, dtype=np.float32)
    stars[rows >= 0] = popular.damped[rows[rows >= 0]]
    places_of: dict[str, list[int]] = {}
    for place, user in enumerate(users):
        if rows[place] >= 0 and user in people:
            places_of.setdefault(user, []).append(place)
    for user, places in places_of.items():
        films, given = people[user]
        stars[places] = recommender.scorer.expected_rating(films, given, rows[places])
    return stars
