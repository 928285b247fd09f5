"""Training of the default network, beside the article's network at its own settings on the same ratings.

    python benchmarks/training.py [--data DIR [--ratings N]] [--people 3000] [--films 2000] [--json FILE]

Both learn from the same random 80 % of the ratings, in this process, and predict the others: the article's
network with batches of 64 and 5 epochs. Ratings a second are those learned from, over the wall time of all
of the training (the default network's choices of settings included). Errors are over pairs both predict.
With --ratings both get a random part of them and no other people and films, for the article's network goes
through all it has in each of its steps.
"""

import argparse
import json
import time
from pathlib import Path

import numpy as np

from benchmarks.synthetic_ratings import synthetic_ratings
from recommender.evaluation.metrics import stars_figures
from recommender.models.article import Article
from recommender.network.network import Network
from recommender.ratings.interactions import Interactions
from recommender.ratings.prepared import PreparedDataset, read_prepared
from recommender.ratings.splits import Split, article_split

TARGET = 30


def trained(model: Article | Network, split: Split) -> tuple[float, np.ndarray]:
    """Seconds to train, and the predicted stars of every test rating."""
    start = time.perf_counter()
    model.fit(split.train)
    seconds = time.perf_counter() - start
    users, rows = np.unique(split.test.users, return_inverse=True)
    return seconds, model.stars(split.train.histories(users), rows.astype(np.int64), split.test.films)


def some_ratings(dataset: PreparedDataset, most: int | None) -> Interactions:
    """At most so many ratings, drawn at random, with their people and films alone."""
    chosen = np.sort(np.random.default_rng(42).permutation(len(dataset.ratings))[:most])
    drawn = dataset.ratings.iloc[chosen]
    return Interactions.from_frames(drawn, dataset.films[dataset.films["film_id"].isin(drawn["film_id"])])


def main() -> None:
    """Trains both, prints a table, writes JSON where asked."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--data", type=Path, help="a prepared data set; default: synthetic ratings")
    parser.add_argument("--ratings", type=int, help="of the data set at most [default: all]")
    parser.add_argument("--people", type=int, default=3000, help="synthetic people")
    parser.add_argument("--films", type=int, default=2000, help="synthetic films")
    parser.add_argument("--json", type=Path)
    arguments = parser.parse_args()
    if arguments.data:
        ratings = some_ratings(read_prepared(arguments.data), arguments.ratings)
    else:
        ratings = synthetic_ratings(arguments.people, arguments.films)
    split = article_split(ratings.without_repeats())
    answers = {
        "article, batch 64, 5 epochs": trained(Article(own_split=False), split),
        "marquee's network": trained(Network(), split),
    }
    both = np.logical_and.reduce([~np.isnan(predicted) for _, predicted in answers.values()])
    given = split.test.ratings[both]
    results: dict[str, dict[str, float]] = {}
    for name, (seconds, predicted) in answers.items():
        figures = stars_figures(predicted[both], given)
        results[name] = {
            "seconds": seconds,
            "ratings_per_second": len(split.train) / seconds,
            "rmse": figures.rmse,
            "mae": figures.mae,
        }
    article, ours = results.values()
    ratio = ours["ratings_per_second"] / article["ratings_per_second"]
    print(f"{len(split.train):,} ratings to learn from, {len(given):,} to predict; {ratings.n_films:,} films")
    print(f"{'':28} {'seconds':>8} {'ratings/s':>10} {'RMSE':>7} {'MAE':>7}")
    for name, one in results.items():
        print(
            f"{name:28} {one['seconds']:8.1f} {one['ratings_per_second']:10,.0f} "
            f"{one['rmse']:7.4f} {one['mae']:7.4f}"
        )
    print(f"ratio of ratings a second: {ratio:.1f} (to reach: {TARGET})")
    if arguments.json:
        report = {"ratings": len(split.train), "films": ratings.n_films, "ratio": ratio, "results": results}
        arguments.json.write_text(json.dumps(report, indent=2) + "\n")


if __name__ == "__main__":
    main()
