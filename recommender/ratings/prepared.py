"""The prepared data set: the form in which ratings of all sources reach training."""

import json
from collections.abc import Iterator
from dataclasses import MISSING, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from recommender.catalog.fields import Column, columns, from_record
from recommender.catalog.film import Edition, Film
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
_DTYPES: dict[type, str] = {str: "str", int: "Int32", float: "float32"}
_ROWS_AT_ONCE = 10_000


@dataclass(frozen=True)
class PreparedDataset:
    """Ratings of films by people, with what is known of the films.

    Attributes:
        ratings: ``user_id``, ``film_id``, ``source`` (categories), ``rating`` float32 (stars, 1 to 5),
            ``rated_at`` int64 (seconds since 1970, UTC); one row for each rating.
        films: One row for each film, the columns of `Film`: texts, lists of texts, Int32 (int32 where no film
            lacks it) and float32.
        editions: One row for each product, at least one for each film, the columns of `Edition`. A film's id
            is one of its products' ids.
        report: Counts of what was read, skipped and kept, see docs/data.md.
    """

    ratings: pd.DataFrame
    films: pd.DataFrame
    editions: pd.DataFrame
    report: dict[str, object]


def read_prepared(directory: Path, *, with_ratings: bool = True) -> PreparedDataset:
    """Reads a prepared data set; ``with_ratings=False`` leaves the frame of ratings empty.

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
    """A table with the columns of ``ratings.parquet`` as `PreparedDataset.ratings`."""
    for name in _CATEGORIES:
        column = table[name].cast(pa.string()).dictionary_encode()
        table = table.set_column(table.schema.get_field_index(name), name, column)
    ratings: pd.DataFrame = table.select(RATINGS_SCHEMA.names).unify_dictionaries().to_pandas()
    return ratings


def write_prepared(dataset: PreparedDataset, directory: Path) -> None:
    """Writes a prepared data set, which replaces ``directory`` once it is complete.

    Raises:
        BadInputError: ``directory`` holds something else than a prepared data set, or columns are missing.
    """
    with replacing(directory) as aside:
        films, editions = all_columns(dataset.films, Film), all_columns(dataset.editions, Edition)
        for name, frame in ((RATINGS, dataset.ratings), (FILMS, films), (EDITIONS, editions)):
            schema = SCHEMAS[name]
            missing = [column for column in schema.names if column not in frame]
            if missing:
                raise BadInputError(f"a prepared data set needs {', '.join(missing)} in {name}.")
            # Categories become plain strings, so that the file depends on the values alone.
            table = pa.Table.from_pandas(frame[schema.names], preserve_index=False).cast(schema)
            pq.write_table(table, aside / name, compression="zstd")
        write_report(dataset.report, aside)


def all_columns(frame: pd.DataFrame, row: type[Film | Edition]) -> pd.DataFrame:
    """The frame with all columns of films or editions, in their order, and no others.

    Optional columns that a source does not know are filled with their defaults.
    """
    found: dict[str, pd.Series] = {}
    for column in columns(row):
        if column.name in frame:
            # Whole numbers of which some are missing come as floats from pandas' own reading.
            is_whole = column.type is int and column.is_nullable
            found[column.name] = frame[column.name].astype("Int32") if is_whole else frame[column.name]
        elif column.default is not MISSING:
            found[column.name] = _absent(column, frame.index)
    return pd.DataFrame(found, index=frame.index)


def films_of(dataset: PreparedDataset) -> Iterator[Film]:
    """The films of a data set, in its order."""
    return (from_record(Film, row) for row in _rows(dataset.films))


def editions_of(dataset: PreparedDataset) -> Iterator[Edition]:
    """The editions of a data set, in its order."""
    return (from_record(Edition, row) for row in _rows(dataset.editions))


def _rows(frame: pd.DataFrame) -> Iterator[dict[str, Any]]:
    """Rows as dictionaries, None for missing values; a part at a time, to save memory."""
    for start in range(0, len(frame), _ROWS_AT_ONCE):
        part = frame.iloc[start : start + _ROWS_AT_ONCE]
        yield from pa.Table.from_pandas(part, preserve_index=False).to_pylist()


def _absent(column: Column, index: pd.Index) -> pd.Series:
    if column.is_list:
        return pd.Series([[] for _ in index], index=index, dtype=object)
    return pd.Series(column.default, index=index, dtype=_DTYPES[column.type])


def _read(path: Path, schema: pa.Schema, *, rows: bool = True) -> pd.DataFrame:
    """Reads a file; optional columns of films and editions are filled in."""
    row = {FILMS: Film, EDITIONS: Edition}.get(path.name)
    # Ids repeat in the ratings alone.
    dictionary = [] if row else _CATEGORIES
    try:
        # A data set of an earlier version may lack columns.
        names = [name for name in schema.names if name in pq.read_schema(path).names]
        if rows:
            table = pq.read_table(path, columns=names, read_dictionary=dictionary)
        else:
            table = pq.read_schema(path).empty_table().select(names)
        if row:
            table = table.cast(pa.schema([schema.field(name) for name in names]))
    except (pa.ArrowException, OSError) as error:
        raise BadInputError(f"{path} is damaged ({error}): prepare the data set again.") from error
    optional = {column.name for column in columns(row) if column.default is not MISSING} if row else set()
    missing = [name for name in schema.names if name not in names and name not in optional]
    if missing:
        raise BadInputError(f"{path} lacks {', '.join(missing)}: prepare the data set again.")
    if row is None:
        frame: pd.DataFrame = table.unify_dictionaries().to_pandas()
        return frame
    return all_columns(_catalog_frame(table, row), row)


def _catalog_frame(table: pa.Table, row: type[Film | Edition]) -> pd.DataFrame:
    """A frame of films or editions: optional numbers as Int32, lists as Python's."""
    frame: pd.DataFrame = table.to_pandas(types_mapper={pa.int32(): pd.Int32Dtype()}.get)
    for column in columns(row):
        if column.name not in frame:
            continue
        if column.is_list:
            frame[column.name] = [[] if values is None else list(values) for values in frame[column.name]]
        elif column.type is int and not column.is_nullable:
            frame[column.name] = frame[column.name].astype(np.int32)
    return frame
