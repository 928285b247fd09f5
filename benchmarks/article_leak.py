"""The article's network on the same reviews twice: products as sold, and one film for all its editions.

Amazon shows one pool of reviews under every edition of a film, so that the same review of the same person
stands in the files several times. Split at random, copies of test ratings are in the training part, and the
figures are too good. Needs ../shared (its ratings in Amazon's layout); says so where that is not there.

python benchmarks/article_leak.py
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.quality_data import KEPT, ROOT
from recommender.models.article import Article
from recommender.ratings.interactions import Interactions
from recommender.ratings.prepared import read_prepared
from recommender.ratings.splits import article_split
from recommender.sources.amazon.prepare import AmazonOptions, prepare_amazon
from recommender.sources.starter import download_movielens_100k

SHARED = ROOT.parent / "shared"
TOOL = SHARED / "tools" / "amazon_layout.py"


def write_layout(name: str, directory: Path) -> None:
    """Real ratings in the layout of Amazon's files, most reviews under every edition of their film."""
    if name == "movietweetings":
        folder = SHARED / "data" / "movietweetings-100k"
        files = (folder / "ratings.dat.gz", folder / "movies.dat.gz")
    else:
        folder = download_movielens_100k(KEPT / "downloads")
        files = (folder / "ml-100k.inter", folder / "ml-100k.item")
    subprocess.run(
        [sys.executable, TOOL, "ratings", *files, directory], check=True, stdout=subprocess.DEVNULL
    )


def article_on(files: Path, out: Path, *, keep_editions: bool) -> dict[str, Any]:
    """Prepares as the article did (verified, 2018), trains its network, measures on its own split."""
    prepare_amazon(
        files / "Movies_and_TV.json.gz",
        files / "meta_Movies_and_TV.json.gz",
        out,
        AmazonOptions(keep_editions=keep_editions),
    )
    ratings = Interactions.from_dataset(read_prepared(out))
    network = Article().fit(ratings)
    best = int(np.argmin(network.history["val_loss"]))
    split = article_split(ratings)
    return {
        "ratings": len(ratings),
        "people": ratings.n_users,
        "films": ratings.n_films,
        "leaked": _leaked(split.train, split.test, files / "truth.json"),
        "loss": network.history["val_loss"][best],
        "rmse": float(np.sqrt(network.history["val_loss"][best])),
        "mae": network.history["val_mae"][best],
        "rmse_of_mean": float(np.sqrt(np.mean((split.test.ratings - split.train.ratings.mean()) ** 2))),
    }


def _leaked(train: Interactions, test: Interactions, truth: Path) -> float:
    """Share of test ratings whose person's rating of the same film, in any edition, is in training."""
    film_of = json.loads(truth.read_text(encoding="utf-8"))["films"]
    number = {film: place for place, film in enumerate(sorted(set(film_of.values()), key=str))}
    films = np.array([number[film_of[str(product)]] for product in train.film_ids])
    known = train.users * len(number) + films[train.films]
    return float(np.isin(test.users * len(number) + films[test.films], known).mean())


def main() -> None:
    """Runs both and prints them side by side."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--ratings", choices=["movietweetings", "ml-100k"], default="movietweetings")
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    if not TOOL.exists():
        print(f"Left out: {TOOL.relative_to(ROOT.parent)} is not there.")
        return
    with tempfile.TemporaryDirectory() as directory:
        files = Path(directory)
        write_layout(arguments.ratings, files)
        results = {
            words: article_on(files, files / words.replace(" ", "-"), keep_editions=keep)
            for words, keep in (("editions kept", True), ("editions merged", False))
        }
    print(f"The article's network, {arguments.ratings} in Amazon's layout, verified reviews of 2018\n")
    print("| | ratings | people | films | test ratings known | loss (MSE) | RMSE | MAE | RMSE of the mean |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- | --- |")
    for words, one in results.items():
        print(
            f"| {words} | {one['ratings']:,} | {one['people']:,} | {one['films']:,} | {one['leaked']:.1%} | "
            f"{one['loss']:.4f} | {one['rmse']:.4f} | {one['mae']:.4f} | {one['rmse_of_mean']:.4f} |"
        )
    if arguments.json:
        arguments.json.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
