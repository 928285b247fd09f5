"""What the benchmark of scale compares with; each in a process of its own, which prints JSON.

python benchmarks/scale_references.py article-reading --reviews FILE --meta FILE
python benchmarks/scale_references.py article-training --data DIR [--ratings 50000]
python benchmarks/scale_references.py implicit-batch --data DIR --people CSV [-n 100]
"""
# ruff: noqa: PLC0415  # a process loads what it measures, and nothing else

import argparse
import gzip
import json
import time
from pathlib import Path

FACTORS = 64


def article_reading(reviews: Path, meta: Path) -> dict[str, object]:
    """The article's steps from its two files to the table it trains on, in its own way: all in memory."""
    import pandas as pd
    from bs4 import BeautifulSoup

    products = read_lines(meta)
    df_meta = pd.DataFrame.from_dict(products)  # type: ignore[arg-type]  # a list of rows, as in the article
    df_meta = df_meta.dropna(subset=["details"])
    df_meta = df_meta.drop(columns=["image", "feature", "date", "tech1"], errors="ignore")
    lines = read_lines(reviews)
    df_movie = pd.DataFrame.from_dict(lines)  # type: ignore[arg-type]
    of_2018 = df_movie[df_movie["reviewTime"].str.contains("2018")]
    of_2018 = of_2018.drop(columns=["image"], errors="ignore")
    of_2018 = of_2018[of_2018["verified"]]
    joined = of_2018.merge(df_meta, on="asin", how="inner")
    links = []
    for details in joined["details"]:
        found = BeautifulSoup(details, "lxml").select("a.a-text-normal") if isinstance(details, str) else []
        links.append(found[0]["href"] if found else "")
    joined["links"] = links
    joined = joined.rename(columns={"overall": "rating", "asin": "movieID"})
    by_reviewer, by_product = joined.groupby("reviewerID")["rating"], joined.groupby("movieID")["rating"]
    joined = joined.merge(by_reviewer.count().rename("reviewer_count"), on="reviewerID")
    joined = joined.merge(by_product.count().rename("movie_count"), on="movieID")
    joined = joined.merge(by_product.mean().rename("average_rating"), on="movieID")
    kept = joined[(joined["reviewer_count"] > 1) & (joined["movie_count"] > 1)]
    return {"lines": len(lines) + len(products), "ratings": len(kept)}


def read_lines(path: Path) -> list[dict[str, object]]:
    """All lines of a file as dictionaries, as the article has them."""
    with gzip.open(path) as file:
        return [json.loads(line.strip()) for line in file]


def article_training(data: Path, ratings: int) -> dict[str, object]:
    """The article's network at its settings (batch 64, 5 epochs) on some of the ratings, drawn at random."""
    from benchmarks.training import some_ratings
    from recommender.models.article import Article
    from recommender.ratings.prepared import read_prepared

    some = some_ratings(read_prepared(data), ratings)
    start = time.perf_counter()
    Article(own_split=False).fit(some)
    return {"ratings": len(some), "seconds": time.perf_counter() - start}


def implicit_batch(data: Path, people: Path, n: int) -> dict[str, object]:
    """The best films of everybody in a file by implicit; its factors are random: they cost the same."""
    import numpy as np
    import pandas as pd
    from implicit.cpu.als import AlternatingLeastSquares
    from scipy import sparse

    films = pd.read_parquet(data / "films.parquet", columns=["film_id"])["film_id"]
    rows = pd.read_csv(people, dtype={"user_id": "category", "product_id": str})
    place = pd.Series(np.arange(len(films)), index=films)
    users = rows["user_id"].cat.codes.to_numpy()
    count = len(rows["user_id"].cat.categories)
    values = np.ones(len(rows), np.float32)
    seen = sparse.csr_matrix(
        (values, (users, place[rows["product_id"]].to_numpy())), shape=(count, len(films))
    )
    random = np.random.default_rng(42)
    model = AlternatingLeastSquares(factors=FACTORS)
    model.user_factors = random.normal(size=(count, FACTORS)).astype(np.float32)
    model.item_factors = random.normal(size=(len(films), FACTORS)).astype(np.float32)
    start = time.perf_counter()
    model.recommend(np.arange(count), seen, N=n, filter_already_liked_items=True)
    return {"people": count, "seconds": time.perf_counter() - start}


def main() -> None:
    """Runs one."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    references = parser.add_subparsers(dest="reference", required=True)
    reading = references.add_parser("article-reading")
    reading.add_argument("--reviews", type=Path, required=True)
    reading.add_argument("--meta", type=Path, required=True)
    training = references.add_parser("article-training")
    training.add_argument("--data", type=Path, required=True)
    training.add_argument("--ratings", type=int, default=50_000)
    batch = references.add_parser("implicit-batch")
    batch.add_argument("--data", type=Path, required=True)
    batch.add_argument("--people", type=Path, required=True)
    batch.add_argument("-n", type=int, default=100)
    arguments = parser.parse_args()
    if arguments.reference == "article-reading":
        result = article_reading(arguments.reviews, arguments.meta)
    elif arguments.reference == "article-training":
        result = article_training(arguments.data, arguments.ratings)
    else:
        result = implicit_batch(arguments.data, arguments.people, arguments.n)
    print(json.dumps(result))


if __name__ == "__main__":
    main()
