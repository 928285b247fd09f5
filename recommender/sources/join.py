"""Several prepared data sets as one. Their films are matched, and their ratings stand side by side."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import cast

import numpy as np
import pandas as pd
from pandas.api.types import union_categoricals

from recommender.catalog.edition_decisions import NO_DECISIONS, EditionDecisions
from recommender.catalog.fields import columns
from recommender.catalog.film import Edition, Film
from recommender.catalog.genres import one_vocabulary
from recommender.catalog.other_titles import different_names
from recommender.errors import BadInputError
from recommender.progress import Progress, no_progress
from recommender.ratings.data_set import refuse_inputs
from recommender.ratings.prepared import PreparedDataset, all_columns, read_prepared, write_prepared
from recommender.sources.floors import with_floors
from recommender.sources.join_decisions import decide
from recommender.sources.join_films import FilmKeys, match_films
from recommender.sources.resource_use import ResourceUse

# Sources whose person ids mean the same person in each data set. Other ids count within one data set.
_GLOBAL_SOURCES = {"amazon", "chat"}
_SUMMED = (
    *("reviews_read", "products_read", "lines_skipped", "products_without_details"),
    *("after_filters", "after_join"),
)
# Columns that are counted anew. Other facts that a film lacks come from the next film of its group.
_COUNTED = {"rating_mean", "rating_count"}
_MAY_LACK = [column for column in columns(Film) if column.name not in _COUNTED]
_FILLED = [column.name for column in _MAY_LACK if column.is_nullable]
_GATHERED = {"genres", "other_titles"}
_LISTS = [column.name for column in _MAY_LACK if column.is_list and column.name not in _GATHERED]
_NAMED = ["user_id", "source"]
_LINK = ("link", "link_kind")


def join_prepared(
    directories: Sequence[Path],
    out: Path,
    *,
    min_user_ratings: int = 1,
    min_film_ratings: int = 1,
    decisions: EditionDecisions = NO_DECISIONS,
    progress: Progress = no_progress,
) -> dict[str, object]:
    """Joins prepared data sets and writes the result.

    Films are the same if they share a product, an IMDb number, or title and year; see
    `recommender.sources.join_films`. Their genres get one vocabulary. The newest rating of a person for a
    film stays. Amazon's person ids mean the same person in each release. All other person ids get the name of
    their data set in front, since "1" is somebody else in each.

    Args:
        directories: Prepared data sets, at least two. Where they contradict each other, the earlier one
            counts.
        out: Directory of the result.
        min_user_ratings: People with fewer ratings are left out.
        min_film_ratings: Films with fewer ratings by the remaining people are left out.
        decisions: Decisions about editions, which outweigh everything else.
        progress: Told of each step.

    Returns:
        The report.

    Raises:
        BadInputError: A directory holds no prepared data set, fewer than two are given, or ``out`` is one of
            them.
    """
    if len(directories) < 2:  # noqa: PLR2004
        raise BadInputError("give at least two prepared data sets to join.")
    refuse_inputs(out, directories)
    with ResourceUse() as used:
        parts = []
        for number, directory in enumerate(directories):
            progress("reading", number, len(directories))
            parts.append(read_prepared(directory))
        progress("joining", 0, 0)
        dataset = join(parts, _names(directories), decisions)
        if max(min_user_ratings, min_film_ratings) > 1:
            dataset = with_floors(
                dataset, min_user_ratings=min_user_ratings, min_film_ratings=min_film_ratings
            )
        progress("writing", 0, 0)
        dataset.report.update(used.figures())
        write_prepared(dataset, out)
    return dataset.report


def join(
    parts: Sequence[PreparedDataset], names: Sequence[str], decisions: EditionDecisions = NO_DECISIONS
) -> PreparedDataset:
    """Joins data sets in memory; see `join_prepared`.

    Args:
        parts: Prepared data sets.
        names: A name for each of them.
        decisions: Decisions about editions, which outweigh everything else.
    """
    films = pd.concat(
        [all_columns(part.films, Film).assign(part=number) for number, part in enumerate(parts)],
        ignore_index=True,
    )
    films["genres"] = films["genres"].map(one_vocabulary)
    editions = pd.concat(
        [part.editions.assign(part=number) for number, part in enumerate(parts)], ignore_index=True
    )
    place = {
        key: row
        for row, key in enumerate(zip(films["part"].tolist(), films["film_id"].tolist(), strict=True))
    }
    editions["place"] = [
        place[key] for key in zip(editions["part"].tolist(), editions["film_id"].tolist(), strict=True)
    ]
    matched, ways = match_films(_keys(films, editions))
    prefix = editions["part"].map(dict(enumerate(names)))
    products = zip(
        *(column.tolist() for column in (editions["place"], editions["product_id"], prefix)), strict=True
    )
    films["film"], decided = decide(matched, products, decisions)
    editions["film"] = films["film"].to_numpy()[editions["place"]]
    renamed = _rename_strangers(editions, names)
    own = editions[editions["product_id"] == editions["film_id"]].drop_duplicates("place")
    films["film_id"] = own.set_index("place")["new_id"].reindex(films.index).to_numpy()

    # The most rated film of a group represents it. Ties go to the smallest id.
    order = films.sort_values(["film", "rating_count", "film_id"], ascending=[True, False, True])
    whole = _spoken_for(order)
    film_ids = whole["film_id"]

    ratings = _all_ratings(parts, names, films)
    newest_last = ratings.sort_values("rated_at", kind="stable")
    unique = newest_last.drop_duplicates(["user_id", "film"], keep="last").sort_index()
    counted = unique.groupby("film")["rating"].agg(["count", "mean"])
    whole["rating_count"] = counted["count"].reindex(whole.index).fillna(0).to_numpy(dtype=np.int32)
    whole["rating_mean"] = counted["mean"].reindex(whole.index).to_numpy(dtype=np.float32)
    editions["film_id"] = editions["film"].map(film_ids)
    editions["product_id"] = editions["new_id"]
    editions = editions.drop_duplicates("product_id")

    unique = unique.assign(
        film_id=pd.Categorical.from_codes(
            pd.Index(whole.index).get_indexer(unique["film"]), categories=pd.Index(film_ids)
        )
    )
    report = _report(parts, names) | {
        "matched": ways,
        "films_matched": len(films) - len(whole),
        **decided,
        "products_renamed": renamed,
        "repeated_ratings": len(ratings) - len(unique),
        "ratings": len(unique),
        "users": int(unique["user_id"].nunique()),
        "films": len(whole),
        "editions": len(editions),
        "warnings": [],
    }
    return PreparedDataset(
        ratings=unique[["user_id", "film_id", "rating", "rated_at", "source"]].reset_index(drop=True),
        films=all_columns(whole, Film).reset_index(drop=True),
        editions=all_columns(editions, Edition).reset_index(drop=True),
        report=report,
    )


def _all_ratings(parts: Sequence[PreparedDataset], names: Sequence[str], films: pd.DataFrame) -> pd.DataFrame:
    """The ratings of all parts, one after the other."""
    frames = [_ratings(part, number, names[number], films) for number, part in enumerate(parts)]
    ratings = pd.concat([frame.drop(columns=_NAMED) for frame in frames], ignore_index=True)
    for column in _NAMED:  # categories: comparing millions of strings takes minutes
        ratings[column] = union_categoricals([frame[column] for frame in frames], sort_categories=True)
    return ratings


def _names(directories: Sequence[Path]) -> list[str]:
    """Names of the directories, numbered where two are equal."""
    names = [directory.resolve().name for directory in directories]
    repeated = Counter(names)
    return [name if repeated[name] == 1 else f"{name}-{at + 1}" for at, name in enumerate(names)]


def _keys(films: pd.DataFrame, editions: pd.DataFrame) -> list[FilmKeys]:
    ids: list[set[str]] = [set() for _ in range(len(films))]
    for place, product in zip(editions["place"].tolist(), editions["product_id"].tolist(), strict=True):
        ids[place].add(product)
    years = [None if pd.isna(year) else int(year) for year in films["year"]]
    rows = zip(
        *(films["part"].tolist(), films["title"].tolist(), years, ids),
        *(films["link"].tolist(), films["link_kind"].tolist(), films["genres"].tolist()),
        strict=True,
    )
    return [
        FilmKeys.of(part, title, year, products=products, link=link, link_kind=kind, genres=genres)
        for part, title, year, products, link, kind, genres in rows
    ]


def _rename_strangers(editions: pd.DataFrame, names: Sequence[str]) -> int:
    """Fills ``new_id``. If a product id means two films, the later one gets its data set's name in front.

    Returns:
        The number of products renamed.
    """
    first = editions.drop_duplicates("product_id").set_index("product_id")["film"]
    is_stranger = (editions["product_id"].map(first) != editions["film"]).to_numpy()
    prefix = editions["part"].map(dict(enumerate(names)))
    editions["new_id"] = editions["product_id"].where(~is_stranger, prefix + "/" + editions["product_id"])
    return int(is_stranger.sum())


def _spoken_for(order: pd.DataFrame) -> pd.DataFrame:
    """One row for each group of films: its first film. The next film of the group fills what that one lacks.

    The genres are those of all films of the group: one source says thriller, another one horror, and it is
    both. The other titles are the titles of all its films.

    Args:
        order: Films of all data sets, groups together, the most rated film of a group first.
    """
    whole = order.drop_duplicates("film").set_index("film")
    known = order.copy()
    for column in _LISTS:
        known[column] = known[column].where(known[column].str.len() > 0)
    for column in _LINK:
        known[column] = known[column].where(known["link_kind"] != "search")
    first = known.groupby("film")[[*_FILLED, *_LISTS, *_LINK]].first()
    for column in _FILLED:
        whole[column] = first[column]
    for column in _LISTS:
        whole[column] = [values if isinstance(values, list) else [] for values in first[column]]
    genres: defaultdict[int, list[str]] = defaultdict(list)
    names: defaultdict[int, list[str]] = defaultdict(list)
    rows = zip(
        *(order[column].tolist() for column in ("film", "genres", "title", "other_titles")), strict=True
    )
    for film, of_film, title, others in rows:
        genres[film].extend(of_film)
        names[film].extend([title, *others])
    whole["genres"] = [one_vocabulary(genres[film]) for film in whole.index]
    whole["other_titles"] = [
        different_names(title, names[film]) for film, title in zip(whole.index, whole["title"], strict=True)
    ]
    for column in _LINK:
        whole[column] = first[column].where(first["link_kind"].notna(), whole[column])
    return whole


def _ratings(part: PreparedDataset, number: int, name: str, films: pd.DataFrame) -> pd.DataFrame:
    """The ratings of a data set, with numbers of joined films and with person ids unique in the result."""
    ratings = part.ratings
    film = films.loc[films["part"] == number, "film"].to_numpy()
    place = pd.Index(part.films["film_id"]).get_indexer(pd.Index(ratings["film_id"].cat.categories))
    users = ratings["user_id"].astype("category")
    is_global = ratings["source"].isin(_GLOBAL_SOURCES).to_numpy()
    # An even number for an id of this data set alone, an odd one for an id that counts everywhere.
    people, person = np.unique(2 * users.cat.codes.to_numpy(dtype=np.int64) + is_global, return_inverse=True)
    ids = users.cat.categories.tolist()
    own = [ids[code // 2] if code % 2 else f"{name}:{ids[code // 2]}" for code in people.tolist()]
    return pd.DataFrame(
        {
            "user_id": pd.Categorical.from_codes(person, categories=pd.Index(own)),
            "film": film[place[ratings["film_id"].cat.codes.to_numpy()]],
            "rating": ratings["rating"].to_numpy(),
            "rated_at": ratings["rated_at"].to_numpy(),
            "source": ratings["source"].astype("category"),
        }
    )


def _report(parts: Sequence[PreparedDataset], names: Sequence[str]) -> dict[str, object]:
    skipped: Counter[str] = Counter()
    for part in parts:
        skipped.update(cast("dict[str, int]", part.report.get("skipped", {})))
    return {
        "source": "joined",
        "parts": {
            name: {key: part.report.get(key) for key in ("source", "ratings", "users", "films", "editions")}
            for name, part in zip(names, parts, strict=True)
        },
        **{name: sum(cast("int", part.report.get(name, 0)) for part in parts) for name in _SUMMED},
        "skipped": dict(sorted(skipped.items())),
    }
