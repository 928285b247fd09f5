"""A field that `Film` gets is in the data set, the bundle and JSON: nothing else is touched."""

import json
import subprocess
import sys
import textwrap
from pathlib import Path

# In a process of its own: schemas are made when modules load.
SCRIPT = textwrap.dedent("""
    import dataclasses, json, sys
    from pathlib import Path

    from recommender.catalog import film

    film.Film = dataclasses.make_dataclass(
        "Film",
        [
            ("tagline", str | None, None),
            ("awards", tuple[str, ...], ()),
            ("budget", int | None, dataclasses.field(default=None, metadata=film.INDEXED)),
        ],
        bases=(film.Film,),
        frozen=True,
        slots=True,
    )

    import pandas as pd

    from bot.cli.recommend import _as_json
    from recommender.bundle import BundleWriter
    from recommender.bundle.manifest import CATALOG
    from recommender.catalog.store import Catalog
    from recommender.ratings.prepared import editions_of, films_of, read_prepared, write_prepared
    from recommender.serving.recommender import Recommendation
    from recommender.sources.join import join_prepared
    from recommender.sources.movielens import prepare_movielens

    folder = Path(sys.argv[1])
    prepare_movielens(folder / "ratings.csv", folder / "movies.csv", folder / "silent")
    dataset = read_prepared(folder / "silent")
    told = dataset.films.assign(
        tagline=["A taste of crime."], awards=[["Best of 1995"]], budget=pd.array([60], dtype="Int32")
    )
    write_prepared(dataclasses.replace(dataset, films=told), folder / "telling")
    join_prepared([folder / "silent", folder / "telling"], folder / "joined")
    joined = read_prepared(folder / "joined")
    with BundleWriter(folder / "models", "popularity") as writer:
        writer.write_catalog(films_of(joined), editions_of(joined))
        writer.finish(servable=True, data_fingerprint="", n_users=1, n_ratings=1, metrics={})
    catalog = Catalog.open(folder / "models" / writer.version / CATALOG)
    found = _as_json(Recommendation(catalog.film(0), 1, 0.0, None, None))
    print(json.dumps([found, catalog.index.numbers("budget").tolist()]))
""")


def test_a_new_field_travels_from_preparing_to_json(tmp_path: Path) -> None:
    (tmp_path / "movies.csv").write_text("movieId,title,genres\n6,Heat (1995),Crime\n")
    (tmp_path / "ratings.csv").write_text("userId,movieId,rating,timestamp\n1,6,5,1\n")
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
    film, budgets = json.loads(ran.stdout)
    assert (film["title"], film["tagline"], film["awards"], film["budget"]) == (
        *("Heat", "A taste of crime.", ["Best of 1995"]),
        60,
    )
    assert budgets == [60]
