"""Recommendations and predictions for files full of people, in bounded memory."""

import csv
import os
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from io import TextIOWrapper
from itertools import chain, repeat
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from recommender.errors import BadInputError
from recommender.progress import Progress
from recommender.ratings.top_k import top_k_of_each
from recommender.serving.csv_table import open_table
from recommender.serving.list_lines import HEADER, ListLines
from recommender.serving.ratings_file import People, RatingsOnDisk
from recommender.serving.recommender import Recommender
from recommender.serving.scorer import Rows, Scores, Stars

_SCORES_AT_ONCE = 8 * 2**20  # float32: 32 MB for each core
_LINES_AT_ONCE = 2**17  # about 200 bytes each while they are formatted
_PEOPLE_AT_ONCE = 1024
_PAIRS_AT_ONCE = 20_000

Lists = list[tuple[Rows, Scores]]


@dataclass(frozen=True, slots=True)
class BatchReport:
    """What a batch has done.

    Attributes:
        people: People in the ratings file.
        ratings: Ratings in it.
        unknown_ratings: Ratings of products that the catalog does not know; they were ignored.
        rows: Rows written.
    """

    people: int
    ratings: int
    unknown_ratings: int
    rows: int


def recommend_to_file(
    recommender: Recommender, ratings: Path, n: int, out: Path, progress: Progress, *, dial: float = 0.0
) -> BatchReport:
    """Writes the ``n`` best films for everybody in a ratings file, in the order of the scores.

    The output has the columns ``user_id,rank,film_id,product_id,score``, people sorted by id. People of whose
    ratings the catalog knows none get popular films. The file appears when it is complete. Nothing is left
    out but what they rated: what a list in the chat skips is in it. ``dial``: see `Scorer.score`.

    Raises:
        BadInputError: A line of ``ratings`` cannot be read.
    """
    catalog = recommender.catalog
    lines = ListLines(catalog.all_film_ids())
    at_once = people_at_once(catalog.n_films, n)
    workers = os.cpu_count() or 1
    written = done = 0

    def portion(people: People) -> tuple[int, int, bytes]:
        """Numbers of people and of their lines, and the lines."""
        lists = best_lists(recommender, people, n, dial)
        return len(lists), sum(len(rows) for rows, _ in lists), lines.of(people.users, lists)

    with _written_aside(out) as file:
        file.buffer.write(HEADER)
        with (
            RatingsOnDisk.read(ratings, catalog.all_products(), out.parent, progress) as known,
            ThreadPoolExecutor(workers) as threads,
        ):
            progress("recommending", 0, known.n_people)
            # Some portions are scored while one is written; never more, however many people there are.
            waiting: deque[Future[tuple[int, int, bytes]]] = deque()
            for some in chain(known.people(at_once), repeat(None, workers)):
                if some:
                    waiting.append(threads.submit(portion, some))
                if waiting and (len(waiting) > workers or not some):
                    people, rows, text = waiting.popleft().result()
                    file.buffer.write(text)
                    written += rows
                    done += people
                    progress("recommending", done, known.n_people)
            report = BatchReport(known.n_people, known.n_ratings, known.n_unknown, written)
    return report


def predict_to_file(
    recommender: Recommender, ratings: Path, pairs: Path, out: Path, progress: Progress
) -> BatchReport:
    """Writes the stars that people would give to products: every pair of a file answered, in its order.

    The output has the columns ``user_id,product_id,rating``. Somebody of whose ratings the catalog knows none
    gets the film's damped mean, an unknown product the mean of all ratings. The file appears when it is
    complete.

    Raises:
        BadInputError: A line of ``ratings`` or ``pairs`` cannot be read.
    """
    products = recommender.catalog.all_products()
    written = 0
    with _written_aside(out) as file, open_table(pairs, ("user_id", "product_id")) as table:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(("user_id", "product_id", "rating"))
        with RatingsOnDisk.read(ratings, products, out.parent, progress) as known:
            progress("predicting", 0, table.position()[1])
            for block in table.blocks(_PAIRS_AT_ONCE):
                users, asked = block.columns
                rows = np.array([products.get(product, -1) for product in asked], dtype=np.int64)
                stars = _predict(recommender, users, rows, known.of(users))
                writer.writerows(
                    (user, product, f"{value:.4f}")
                    for user, product, value in zip(users, asked, stars.tolist(), strict=True)
                )
                written += len(users)
                progress("predicting", *table.position())
            report = BatchReport(known.n_people, known.n_ratings, known.n_unknown, written)
    return report


def people_at_once(n_films: int, n: int) -> int:
    """How many people are scored at once, so that scores and lines of lists of ``n`` take little memory."""
    lines = min(n, n_films)
    return max(1, min(_PEOPLE_AT_ONCE, _SCORES_AT_ONCE // max(n_films, 1), _LINES_AT_ONCE // max(lines, 1)))


def best_lists(recommender: Recommender, people: People, n: int, dial: float = 0.0) -> Lists:
    """The ``n`` best films of each of some people, all scored at once: rows and scores, best first.

    What they rated is left out; those of whom nothing is known get popular films.
    """
    lengths = np.diff(people.indptr)
    known = lengths > 0
    answers: Iterator[tuple[Rows, Scores]] = iter(())
    if known.any():
        lengths = lengths[known]
        indptr = np.concatenate([[0], np.cumsum(lengths)])
        # Changed in place where the scorer gave an array of its own.
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


@contextmanager
def _written_aside(out: Path) -> Iterator[TextIOWrapper]:
    """A text file that takes the place of ``out`` once it is complete, and leaves nothing otherwise."""
    if out.is_dir():
        raise BadInputError(f"{out} is a directory: give --out the name of a file.")
    out.parent.mkdir(parents=True, exist_ok=True)
    aside = out.with_name(f".{out.name}.{os.getpid()}.partial")
    try:
        with aside.open("w", encoding="utf-8", newline="") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        aside.replace(out)
    finally:
        aside.unlink(missing_ok=True)
