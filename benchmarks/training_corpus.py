"""`marquee train` on a large prepared data set: time, memory, and its lists beside those of simple methods.

    python benchmarks/training_corpus.py [--data DIR] [--models DIR] [--json FILE]

Without --data: `amazon_layout.py scale --reviews 8765568 --products 203970` through `marquee data prepare
amazon --years all --include-unverified`. Training runs in a process of its own. Then popularity, item-kNN
and iALS learn from the same people and are asked about the same held-out ones: kNN with BM25's usual settings
and with some that favour what is much rated, iALS with its default penalty and with the one that the network
takes in catalogs of that size.
"""

import argparse
import json
import os
import sys
import tempfile
from dataclasses import asdict
from pathlib import Path

from benchmarks.amazon_files import CORPUS, amazon_files
from benchmarks.process import watched
from recommender.bundle import read_manifest
from recommender.evaluation.bootstrap import interval
from recommender.evaluation.measure import Answers, Ranking, measure_ranking
from recommender.evaluation.objective import LIKED
from recommender.models.ials import AlsPenalty, ImplicitAls
from recommender.models.item_knn import ItemKnn
from recommender.models.popularity import Popularity
from recommender.network import factors
from recommender.promotion.bundle_answers import BundleAnswers
from recommender.ratings.account_weighting import without_one_film_accounts
from recommender.ratings.interactions import Interactions
from recommender.ratings.prepared import read_prepared
from recommender.ratings.splits import Split, whole_people

MARQUEE = [sys.executable, "-m", "bot.cli.main"]
MOST_SECONDS, MOST_MB = 600, 4000


def prepared(folder: Path) -> Path:
    """The whole corpus, made up and prepared; minutes."""
    files = amazon_files(folder / "files", CORPUS)
    sources = ["--reviews", str(files.reviews), "--meta", str(files.meta), "--out", str(folder / "data")]
    options = ["--years", "all", "--include-unverified"]
    watched([*MARQUEE, "data", "prepare", "amazon", *sources, *options])
    return folder / "data"


def asked(model: Answers, split: Split) -> Ranking:
    """Asks everybody held out; the promotion gate stops as soon as it can tell."""
    return measure_ranking(model, split, LIKED)


def compare(data: Path, models_dir: Path, version: str) -> dict[str, dict[str, float]]:
    """Figures of each method on the held-out people, and how far the bundle is ahead of it."""
    dataset = read_prepared(data)
    ratings = Interactions.from_dataset(dataset)
    split = whole_people(ratings)
    known = without_one_film_accounts(split.train)
    bundle = BundleAnswers.open(models_dir, version, ratings.film_ids, dataset.editions)
    del dataset, ratings
    background = factors.BACKGROUND * min(factors.BACKGROUND_FILMS / known.n_films, 1.0)
    penalty = AlsPenalty(background, factors.RIDGE, factors.EXPONENT)
    peers: dict[str, Popularity | ItemKnn | ImplicitAls] = {
        "popularity": Popularity(),
        "item-kNN, BM25": ItemKnn(),
        "item-kNN, for what is much rated": ItemKnn(neighbours=100, k1=100.0, b=0.0),
        "iALS": ImplicitAls(),
        "iALS, penalty for many films": ImplicitAls(penalty=penalty, given_from=0.0),
    }
    ours = asked(bundle, split)
    figures = {"marquee": {"ndcg_10": float(ours.ndcg_10.mean()), "recall_50": float(ours.recall_50.mean())}}
    for name, peer in peers.items():
        theirs = asked(peer.fit(known), split)
        low, high = interval(ours.ndcg_10 - theirs.ndcg_10)
        figures[name] = {
            "ndcg_10": float(theirs.ndcg_10.mean()),
            "recall_50": float(theirs.recall_50.mean()),
            "ahead_low": low,
            "ahead_high": high,
        }
    figures["marquee"]["people"] = float(len(ours.users))
    return figures


def main() -> None:
    """Measures, prints a table, writes JSON where asked."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, help="a prepared data set; default: made")
    parser.add_argument("--models", type=Path, help="compare the newest bundle there, without training")
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as directory:
        data = arguments.data or prepared(Path(directory))
        models_dir = arguments.models or Path(directory) / "models"
        run = None
        if arguments.models is None:
            run = watched([*MARQUEE, "train", "--data", str(data), "--models", str(models_dir), "--json"])
            print(
                f"train: {run.wall:.0f} s ({run.cpu:.0f} s of {os.cpu_count()} cores), "
                f"peak {run.peak_mb:,.0f} MB (to reach: {MOST_SECONDS} s, {MOST_MB} MB)"
            )
        version = max(path.parent.name for path in models_dir.glob("*/manifest.json"))
        manifest = read_manifest(models_dir / version)
        figures = compare(data, models_dir, version)
    print(
        f"{manifest.n_ratings:,} ratings of {manifest.n_films:,} films by {manifest.n_users:,} people; "
        f"{figures['marquee']['people']:,.0f} people held out"
    )
    print(f"{'':36} {'NDCG@10':>8} {'Recall@50':>9}  marquee ahead by (95 %)")
    for name, one in figures.items():
        ahead = f"{one['ahead_low']:+.4f} to {one['ahead_high']:+.4f}" if "ahead_low" in one else ""
        print(f"{name:36} {one['ndcg_10']:8.4f} {one['recall_50']:9.4f}  {ahead}")
    if arguments.json:
        arguments.json.write_text(
            json.dumps({"run": run and asdict(run), "figures": figures}, indent=2) + "\n"
        )


if __name__ == "__main__":
    main()
