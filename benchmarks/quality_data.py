"""The data sets of the quality benchmark, and how their ratings are parted."""

import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from recommender.models.base import SideInformation
from recommender.ratings.interactions import Interactions
from recommender.ratings.prepared import PreparedDataset, read_prepared
from recommender.ratings.splits import Split, check_no_leak
from recommender.sources.amazon.prepare import AmazonOptions, prepare_amazon
from recommender.sources.movielens import prepare_movielens
from recommender.sources.starter import download_movielens_100k
from recommender.sources.starter_set import prepare_starter

ROOT = Path(__file__).parents[1]
KEPT = Path(os.environ.get("MARQUEE_DATA_DIR") or ROOT / "var")
SHARED = ROOT.parent / "shared" / "data"
SEED = 42
TITLES = {
    "ml-100k": "ML-100K",
    "starter": "starter data",
    "amazon": "amazon-sample, editions merged",
    "movietweetings": "MovieTweetings 100K, stars halved",
}


@dataclass(frozen=True)
class Data:
    """A data set of the benchmark.

    Attributes:
        title: For the tables.
        ratings: All ratings, one a person and film.
        side: What is known of the films; nothing that was computed from ratings.
        dataset: As prepared.
    """

    title: str
    ratings: Interactions
    side: SideInformation
    dataset: PreparedDataset

    @property
    def size(self) -> str:
        """How large it is, in words."""
        ratings = self.ratings
        return f"{len(ratings):,} ratings, {ratings.n_users:,} people, {ratings.n_films:,} films"


def prepare(name: str) -> bool:
    """Prepares a data set of `TITLES` for `load`; False where its files lack."""
    directory = KEPT / "benchmarks" / f"quality-{name}"
    # Prepared again each time: how films are merged is a part of what is measured.
    match name:
        case "ml-100k":
            folder = download_movielens_100k(KEPT / "downloads")
            prepare_movielens(
                folder / "ml-100k.inter", folder / "ml-100k.item", directory, keep_editions=True
            )
        case "starter":
            prepare_starter(KEPT / "downloads", directory)
        case "amazon":
            folder = SHARED / "amazon-sample"
            if not folder.is_dir():
                return False
            every = AmazonOptions(None, include_unverified=True, min_user_ratings=1, min_film_ratings=1)
            prepare_amazon(
                folder / "Movies_and_TV.json.gz", folder / "meta_Movies_and_TV.json.gz", directory, every
            )
        case _:
            folder = SHARED / "movietweetings-100k"
            if not folder.is_dir():
                return False
            prepare_movielens(
                folder / "ratings.dat.gz", folder / "movies.dat.gz", directory, keep_editions=True
            )
    return True


def load(name: str) -> Data:
    """A prepared data set by name."""
    dataset = read_prepared(KEPT / "benchmarks" / f"quality-{name}")
    films = dataset.films.assign(rating_mean=np.float32(np.nan), rating_count=np.int32(0))
    ratings = Interactions.from_dataset(dataset).without_repeats()
    return Data(TITLES[name], ratings, SideInformation(films), dataset)


def part(
    data: Data, ratings: Interactions, share: float, *, by_time: bool = False, seed: int = SEED
) -> Split:
    """Of each person's ratings a ``share``, rounded up, is asked: at random, or the newest.

    One rating of each person stays known. (The package's own splits round down, so that on sparse data most
    people are asked nothing; published figures round up.)

    Raises:
        LeakError: Something asked is known.
    """
    random = np.random.default_rng(seed).random(len(ratings))
    order = np.lexsort((random, ratings.times if by_time else random, ratings.users))
    lengths = np.bincount(ratings.users, minlength=ratings.n_users)
    starts = np.cumsum(lengths) - lengths
    # The small number keeps .2 * 15 from being rounded up to 4.
    asked = np.minimum(np.ceil(lengths * share - 1e-9).astype(np.int64), np.maximum(lengths - 1, 0))
    position = np.arange(len(ratings)) - np.repeat(starts, lengths)
    is_test = np.zeros(len(ratings), bool)
    is_test[order] = position >= np.repeat(lengths - asked, lengths)
    train = ratings.subset(~is_test)
    name = "newest" if by_time else "random"
    split = Split(f"{name} {share:.0%} of each person", train, train, ratings.subset(is_test))
    check_no_leak(split, data.dataset.editions)
    return split
