"""MovieLens and MovieTweetings files, read into a prepared data set."""

from array import array
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

from recommender.catalog.edition_decisions import NO_DECISIONS, EditionDecisions
from recommender.catalog.film import Edition, Film, Link
from recommender.catalog.links import imdb_id, imdb_link, search_link
from recommender.catalog.other_titles import names_behind
from recommender.errors import BadInputError
from recommender.progress import Progress, no_progress
from recommender.ratings.prepared import PreparedDataset, all_columns, write_prepared
from recommender.sources.movielens_layouts import (
    NOT_RATED,
    TitleRow,
    links_of,
    read_imdb_numbers,
    read_ratings,
    read_titles,
    read_tmdb_numbers,
)
from recommender.sources.resource_use import ResourceUse
from recommender.sources.skipped import NAMED, SkippedLines, report_skipped
from recommender.tables.scales import SCALES, scale_of

_MAX_STARS = 5
# Ids are IMDb numbers if this share of them has the form of one.
_NUMBERED_SHARE = 0.5
_IMDB_DIGITS = 7
_PROGRESS_EVERY = 100_000


def prepare_movielens(
    ratings: Path,
    titles: Path,
    out: Path,
    *,
    keep_editions: bool = False,
    decisions: EditionDecisions = NO_DECISIONS,
    progress: Progress = no_progress,
) -> dict[str, object]:
    """Prepares ratings and titles in any MovieLens layout and writes the data set.

    Films with the same title and year become one film with two editions, unless their IMDb numbers differ. Of
    several ratings of a film by one person the newest stays. Ratings out of 10 or 100 become stars. So do
    ratings that are all 0 or 1 (disliked, liked). Elsewhere 0 is no rating, and stars below 1 count as 1.

    Args:
        ratings: Ratings file.
        titles: Titles file. A links.csv beside it, or in the same zip, gives IMDb numbers.
        out: Directory of the prepared data set.
        keep_editions: Whether films that stand twice stay apart, whatever was decided.
        decisions: Decisions about editions, which outweigh everything else.
        progress: Told of each step.

    Returns:
        The report.

    Raises:
        BadInputError: A file is unreadable, or no line of it can be used.
    """
    with ResourceUse() as used:
        dataset = read_movielens(
            ratings, titles, keep_editions=keep_editions, decisions=decisions, progress=progress
        )
        dataset.report.update(used.figures())
        write_prepared(dataset, out)
    return dataset.report


def read_movielens(
    ratings: Path,
    titles: Path,
    *,
    keep_editions: bool = False,
    decisions: EditionDecisions = NO_DECISIONS,
    progress: Progress = no_progress,
) -> PreparedDataset:
    """Reads ratings and titles into memory; see `prepare_movielens`."""
    title_lines, rating_lines = SkippedLines(titles.name), SkippedLines(ratings.name)
    notes: list[str] = []
    catalog = _editions(titles, title_lines, notes, keep_editions=keep_editions)
    places = {product: place for place, product in enumerate(catalog["product_id"].tolist())}
    decided = (NO_DECISIONS if keep_editions else decisions).on(places)
    catalog["film"] = decided.regroup(catalog["film"].tolist())
    film_of = dict(zip(catalog["file_id"], catalog["film"], strict=True))
    rated = _ratings(ratings, rating_lines, film_of, notes, progress)
    frame, read, known = rated.frame, rated.read, len(rated.frame)

    counts = frame.groupby("edition")["rating"].count()
    catalog["rating_count"] = counts.reindex(catalog["edition"]).fillna(0).to_numpy(dtype=np.int64)
    # One row for each film. Its most rated edition represents it. Ties go to the smallest id.
    order = catalog.sort_values(["film", "rating_count", "product_id"], ascending=[True, False, True])
    representative = order.drop_duplicates("film").set_index("film")
    film_ids = representative["product_id"]

    frame["film_id"] = frame["film"].map(film_ids)
    newest_last = frame.sort_values(["user", "film", "time"], kind="stable")
    unique = newest_last.drop_duplicates(["user", "film"], keep="last").sort_index()
    by_film = unique.groupby("film_id", observed=True)["rating"].agg(["count", "mean"])

    films = representative.reset_index(drop=True).rename(columns={"product_id": "film_id"})
    films = films[films["film_id"].isin(by_film.index)].reset_index(drop=True)
    films["rating_count"] = by_film["count"].reindex(films["film_id"]).to_numpy(dtype=np.int32)
    films["rating_mean"] = by_film["mean"].reindex(films["film_id"]).to_numpy(dtype=np.float32)

    catalog["film_id"] = catalog["film"].map(film_ids)
    editions = catalog[catalog["film_id"].isin(by_film.index)]

    warnings = [
        text for text in (title_lines.warning(len(catalog)), rating_lines.warning(read)) if text is not None
    ] + notes
    report: dict[str, object] = {
        "source": "movielens",
        "reviews_read": read,
        **({"rating_scale": rated.scale} if rated.scale != _MAX_STARS else {}),
        "products_read": len(catalog),
        **report_skipped([rating_lines, title_lines]),
        "products_without_details": 0,
        "after_filters": read,
        "after_join": known,
        "repeated_ratings": len(frame) - len(unique),
        "films_without_ratings": len(representative) - len(films),
        "ratings": len(unique),
        "users": int(unique["user_id"].nunique()),
        "films": len(films),
        "editions": len(editions),
        **decided.report(),
        "warnings": warnings,
    }
    return PreparedDataset(
        ratings=unique[["user_id", "film_id", "rating", "time"]]
        .rename(columns={"time": "rated_at"})
        .assign(source="movielens")
        .astype({"film_id": "category", "source": "category"})
        .reset_index(drop=True),
        films=all_columns(films, Film),
        editions=all_columns(editions, Edition).reset_index(drop=True),
        report=report,
    )


def _editions(path: Path, skipped: SkippedLines, notes: list[str], *, keep_editions: bool) -> pd.DataFrame:
    """One row for each film of the titles file. Rows with the same number in ``film`` are one film.

    Oddities of the ids are added to ``notes``.
    """
    rows: dict[str, TitleRow] = {}
    for row in read_titles(path, skipped):
        rows.setdefault(row.film, row)
    if not rows:
        raise BadInputError(
            f"{path} holds no title that can be read{_reasons(skipped)}: is it the right file?"
        )
    own_numbers = _own_numbers(rows, path.name, notes)
    numbers = own_numbers or _linked_numbers(path, rows, notes)
    links = links_of(path)
    tmdb_numbers = read_tmdb_numbers(links) if links else {}
    film_numbers: dict[object, int] = {}
    records = []
    for edition, row in enumerate(rows.values()):
        imdb = numbers.get(row.film)
        # Without a year one title may be two films.
        same: object = (row.title.casefold(), row.year, imdb) if row.year and not keep_editions else edition
        film = film_numbers.setdefault(same, len(film_numbers))
        link = _link(row, imdb)
        records.append(
            {
                "edition": edition,
                "film": film,
                "file_id": row.film,
                "product_id": f"imdb:tt{int(row.film):07d}" if row.film in own_numbers else f"ml:{row.film}",
                "title": row.title,
                "year": row.year,
                "genres": list(row.genres),
                "link": link.url,
                "link_kind": link.kind,
                "other_titles": list(names_behind(row.title)),
                "imdb_id": imdb_id(imdb) if imdb else None,
                "tmdb_id": tmdb_numbers.get(row.film),
            }
        )
    return pd.DataFrame(records)


def _own_numbers(rows: dict[str, TitleRow], name: str, notes: list[str]) -> dict[str, int]:
    """IMDb numbers by id, where the ids are IMDb numbers, as in MovieTweetings. Odd ids are left out."""
    numbers = {film: int(film) for film in rows if len(film) >= _IMDB_DIGITS and film.isdecimal()}
    if len(numbers) < _NUMBERED_SHARE * len(rows):
        return {}
    if odd := [film for film in rows if film not in numbers]:
        notes.append(
            f"{name}: {len(odd):,} of {len(rows):,} ids are no IMDb numbers, as the others are; {odd[0]} "
            f"became ml:{odd[0]}."
        )
    return numbers


def _linked_numbers(path: Path, rows: dict[str, TitleRow], notes: list[str]) -> dict[str, int]:
    """IMDb numbers by id, from the links file."""
    links = links_of(path)
    if links is None:
        return {}
    skipped = SkippedLines(links.name)
    numbers = read_imdb_numbers(links, skipped)
    if warning := skipped.warning(len(numbers)):
        notes.append(warning)
    if not numbers.keys() & rows.keys():
        notes.append(f"{links.name} gives no film of {path.name} an IMDb number: do the two belong together?")
    return numbers


def _reasons(skipped: SkippedLines) -> str:
    reasons = ", ".join(f"{count:,} {reason}" for reason, count in skipped.counts.most_common())
    return f" ({reasons})" if reasons else ""


def _link(row: TitleRow, imdb: int | None) -> Link:
    return imdb_link(imdb) if imdb else search_link(row.title, row.year)


@dataclass(frozen=True)
class _Ratings:
    """What a ratings file holds.

    Attributes:
        frame: Ratings of known films, in stars.
        read: Number of good lines, whatever film they are about.
        scale: The highest rating of the file.
    """

    frame: pd.DataFrame
    read: int
    scale: int


def _ratings(
    path: Path, skipped: SkippedLines, film_of: dict[str, int], notes: list[str], progress: Progress
) -> _Ratings:
    edition_of = {film: number for number, film in enumerate(film_of)}
    # Some releases of MovieTweetings drop leading zeros in one of the two files.
    edition_of |= {film.lstrip("0"): number for film, number in edition_of.items()}
    user_codes: dict[str, int] = {}
    users, editions, stars, times = array("i"), array("i"), array("f"), array("q")
    read = 0
    odd: dict[float, list[int]] = {limit: [] for limit in (0.0, *SCALES)}
    for row in read_ratings(path, skipped):
        read += 1
        if not 0 < row.rating <= SCALES[0]:
            for limit, lines in odd.items():
                if (row.rating > limit > 0 or row.rating == limit == 0) and len(lines) < NAMED:
                    lines.append(row.line)
        users.append(user_codes.setdefault(row.user, len(user_codes)))
        edition = edition_of.get(row.film)
        editions.append(edition_of.get(row.film.lstrip("0"), -1) if edition is None else edition)
        stars.append(row.rating)
        times.append(row.time)
        if read % _PROGRESS_EVERY == 0:
            progress("reading ratings", read, 0)
    if not read:
        raise BadInputError(
            f"{path} holds no rating that can be read{_reasons(skipped)}: is it the right file?"
        )
    progress("reading ratings", read, read)
    frame = pd.DataFrame(
        {
            "user": np.array(users, dtype=np.int32),
            "edition": np.array(editions, dtype=np.int32),
            "rating": np.array(stars, dtype=np.float32),
            "time": np.array(times, dtype=np.int64),
        }
    )
    frame, scale = _in_stars(frame, path.name, skipped, odd, notes)
    read = len(frame)
    if not read:
        raise BadInputError(
            f"{path} holds no rating that can be read{_reasons(skipped)}: is it the right file?"
        )
    frame = frame[frame["edition"] >= 0].reset_index(drop=True)
    if frame.empty:
        raise BadInputError(
            f"no film of {path} stands in the titles file: do the two belong together? (Ratings by title, "
            "without ids, are read by `marquee batch recommend --ratings FILE --out lists.csv`.)"
        )
    frame["rating"] = frame["rating"].clip(lower=1)
    frame["user_id"] = pd.Categorical.from_codes(
        frame["user"].to_numpy(dtype=np.int32), categories=pd.Index(list(user_codes))
    )
    frame["film"] = np.fromiter(film_of.values(), dtype=np.int64)[frame["edition"]]
    return _Ratings(frame, read, scale)


def _in_stars(
    frame: pd.DataFrame, name: str, skipped: SkippedLines, odd: dict[float, list[int]], notes: list[str]
) -> tuple[pd.DataFrame, int]:
    """Ratings in stars, and the scale of the file. Zeros and impossible numbers are left out.

    ``odd`` has the numbers of the first lines with ratings beyond each scale; under 0, those with zeros.
    """
    given = frame["rating"]
    if set(given.unique()) == {0.0, 1.0}:
        notes.append(f"{name} has no ratings but 0 and 1: read as disliked (1 star) and liked (5 stars).")
        return frame.assign(rating=given * (_MAX_STARS - 1) + 1), _MAX_STARS
    frame = frame[given != 0]
    if zeros := len(given) - len(frame):
        skipped.absorb(NOT_RATED, zeros, odd[0.0])
    narrowest = scale_of(frame["rating"].to_numpy())
    scale = int(narrowest)
    possible = frame["rating"] <= scale
    if impossible := int((~possible).sum()):
        skipped.absorb("impossible rating", impossible, odd[narrowest])
    frame = frame[possible]
    return frame.assign(rating=frame["rating"] * np.float32(_MAX_STARS / scale)), scale
