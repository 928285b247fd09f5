"""The prepared data set: the one form in which ratings reach training, whatever their source."""

import json
from dataclasses import dataclass
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from recommender.errors import BadInputError
from recommender.ratings.data_set import (
    EDITIONS,
    EDITIONS_SCHEMA,
    FILMS,
    FILMS_SCHEMA,
    RATINGS,
    RATINGS_SCHEMA,
    REPORT,
    SCHEMAS,
    replacing,
    require_dataset,
    write_report,
)

_CATEGORIES = ["user_id", "film_id", "source"]


@dataclass(frozen=True)
class PreparedDataset:
    """Ratings of films by people, with what is known of the films.

    Attributes:
        ratings: ``user_id``, ``film_id``, ``source`` (categories), ``rating`` float32 (stars, 1 to 5),
            ``rated_at`` int64 (seconds since 1970, UTC); one row for each rating.
        films: ``film_id`` str, ``title`` str, ``year`` Int16, ``genres`` and ``people`` (lists of str),
            ``link`` str, ``link_kind`` str, ``rating_mean`` float32, ``rating_count`` int32, ``category``,
            ``description`` and ``price`` str; one row for each film.
        editions: ``product_id``, ``film_id``, ``title``, ``link``, ``price`` str, ``year`` Int16; one row for
            each product, at least one for each film. A film's id is one of its products' ids.
        report: Counts and reasons of how the data set came to be, named as in DESIGN.md.
    """

    ratings: pd.DataFrame
    films: pd.DataFrame
    editions: pd.DataFrame
    report: dict[str, object]


def read_prepared(directory: Path, *, with_ratings: bool = True) -> PreparedDataset:
    """Reads a prepared data set; with an empty frame of ratings where they are too many.

    Raises:
        BadInputError: The directory does not hold one, or a file in it is damaged.
    """
    require_dataset(directory)
    try:
        report = json.loads((directory / REPORT).read_text(encoding="utf-8"))
    except ValueError as error:
        raise BadInputError(
            f"{directory / REPORT} is damaged ({error}): prepare the data set again."
        ) from error
    return PreparedDataset(
        ratings=_read(directory / RATINGS, RATINGS_SCHEMA, rows=with_ratings),
        films=_read(directory / FILMS, FILMS_SCHEMA),
        editions=_read(directory / EDITIONS, EDITIONS_SCHEMA),
        report=report,
    )


def ratings_frame(table: pa.Table) -> pd.DataFrame:
    """Rows with the columns of ratings.parquet as `PreparedDataset.ratings`."""
    for name in _CATEGORIES:
        column = table[name].cast(pa.string()).dictionary_encode()
        table = table.set_column(table.schema.get_field_index(name), name, column)
    ratings: pd.DataFrame = table.select(RATINGS_SCHEMA.names).unify_dictionaries().to_pandas()
    return ratings


def write_prepared(dataset: PreparedDataset, directory: Path) -> None:
    """Writes a prepared data set aside, then puts it in place of ``directory``; never half of it.

    Raises:
        BadInputError: ``directory`` holds something that is no prepared data set, or columns are missing.
    """
    with replacing(directory) as aside:
        for name, frame in ((RATINGS, dataset.ratings), (FILMS, dataset.films), (EDITIONS, dataset.editions)):
            schema = SCHEMAS[name]
            missing = [column for column in schema.names if column not in frame]
            if missing:
                raise BadInputError(f"a prepared data set needs {', '.join(missing)} in {name}.")
            # Categories become plain strings: the file must not depend on how the frame was held in memory.
            table = pa.Table.from_pandas(frame[schema.names], preserve_index=False).cast(schema)
            pq.write_table(table, aside / name, compression="zstd")
        write_report(dataset.report, aside)


def _read(path: Path, schema: pa.Schema, *, rows: bool = True) -> pd.DataFrame:
    # Ids repeat millions of times in the ratings; in the other files each stands once.
    dictionary = _CATEGORIES if schema is RATINGS_SCHEMA else []
    try:
        if rows:
            table = pq.read_table(path, columns=schema.names, read_dictionary=dictionary)
        else:
            table = pq.read_schema(path).empty_table()
    except (pa.ArrowException, OSError) as error:
        raise BadInputError(f"{path} is damaged ({error}): prepare the data set again.") from error
    missing = [name for name in schema.names if name not in table.column_names]
    if missing:
        raise BadInputError(f"{path} lacks {', '.join(missing)}: prepare the data set again.")
    frame: pd.DataFrame = table.unify_dictionaries().to_pandas(types_mapper={pa.int16(): pd.Int16Dtype()}.get)
    for field in schema:
        if pa.types.is_list(field.type):
            frame[field.name] = [[] if values is None else list(values) for values in frame[field.name]]
    return frame
