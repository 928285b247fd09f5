"""How many films of a data set have their own IMDb page, and how many of those that people are shown.

Shown are the films most rated, and the lists of 300 people of the data set who tell of their first films:
ten each, from the model in service, after 1, 3, 5 and 10 of their ratings.

python benchmarks/starter_links.py [--data var/dataset] [--models var/models]
"""

import argparse
import sys
from pathlib import Path

import numpy as np
import pandas as pd

sys.path.insert(0, str(Path(__file__).parents[1]))

from recommender.ratings.prepared import read_prepared
from recommender.serving.recommender import Recommender

PEOPLE = 300
TOLD = (1, 3, 5, 10)
LEAST = (1, 5, 10)
MOST_RATED = (100, 1000, 2000)


def shares(films: pd.DataFrame) -> dict[str, tuple[int, float]]:
    """How many films, and the share of them with an IMDb page, by what they have in common."""
    films = films.sort_values(["rating_count", "film_id"], ascending=[False, True])
    has_page = films["link_kind"].eq("imdb")
    found = {f"the {n:,} most rated": (n, float(has_page.head(n).mean())) for n in MOST_RATED}
    for least in LEAST:
        enough = films["rating_count"] >= least
        found[f"with {least} ratings or more"] = (int(enough.sum()), float(has_page[enough].mean()))
    by_ratings = float(np.average(has_page, weights=films["rating_count"]))
    return found | {"weighed by their ratings": (len(films), by_ratings)}


def shown(ratings: pd.DataFrame, models: Path) -> dict[str, tuple[int, float]]:
    """The same of lists of ten, by how many ratings people have told."""
    recommender = Recommender.open(models)
    by_time = ratings.sort_values(["user_id", "rated_at", "film_id"])
    people = sorted(set(by_time["user_id"]))
    chosen = np.random.default_rng(0).choice(people, min(PEOPLE, len(people)), replace=False)
    own = [by_time[by_time["user_id"] == person] for person in chosen]
    found = {}
    for told in TOLD:
        links = [
            item.film.link.kind == "imdb"
            for rows in own
            for item in recommender.recommend(
                dict(zip(rows["film_id"].head(told), rows["rating"].head(told), strict=True)), 10
            )
        ]
        found[f"in lists after {told} ratings"] = (len(links), float(np.mean(links)))
    return found


def main() -> None:
    """Prints one table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--data", type=Path, default=Path("var/dataset"))
    parser.add_argument("--models", type=Path, default=Path("var/models"))
    options = parser.parse_args()
    data = read_prepared(options.data)
    rows = shares(data.films)
    if (options.models / "current.json").is_file():
        rows |= shown(data.ratings, options.models)
    print("| films | | IMDb page |\n| --- | ---: | ---: |")
    for name, (count, share) in rows.items():
        print(f"| {name} | {count:,} | {share:.1%} |")


if __name__ == "__main__":
    main()
