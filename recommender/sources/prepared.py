"""The prepared data set: the one form in which ratings reach training, whatever their source."""

import contextlib
import errno
import glob
import hashlib
import json
import os
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq

from recommender.errors import BadInputError, MarqueeError
from recommender.work_directories import held, remove_unheld, work_directory

RATINGS = "ratings.parquet"
FILMS = "films.parquet"
EDITIONS = "editions.parquet"
REPORT = "report.json"
SHARDS = "shards"  # a folder of what an update needs; no other part of the data set

RATINGS_SCHEMA = pa.schema(
    [
        pa.field("user_id", pa.string(), nullable=False),
        pa.field("film_id", pa.string(), nullable=False),
        pa.field("rating", pa.float32(), nullable=False),
        pa.field("rated_at", pa.int64(), nullable=False),
        pa.field("source", pa.string(), nullable=False),
    ]
)
FILMS_SCHEMA = pa.schema(
    [
        pa.field("film_id", pa.string(), nullable=False),
        pa.field("title", pa.string(), nullable=False),
        pa.field("year", pa.int16()),
        pa.field("genres", pa.list_(pa.string())),
        pa.field("link", pa.string(), nullable=False),
        pa.field("link_kind", pa.string(), nullable=False),
        pa.field("rating_mean", pa.float32()),
        pa.field("rating_count", pa.int32(), nullable=False),
        pa.field("category", pa.string()),
        pa.field("description", pa.string()),
        pa.field("price", pa.string()),
        pa.field("people", pa.list_(pa.string())),
    ]
)
EDITIONS_SCHEMA = pa.schema(
    [
        pa.field("product_id", pa.string(), nullable=False),
        pa.field("film_id", pa.string(), nullable=False),
        pa.field("title", pa.string(), nullable=False),
        pa.field("link", pa.string()),
        pa.field("price", pa.string()),
        pa.field("year", pa.int16()),
    ]
)
SCHEMAS = {RATINGS: RATINGS_SCHEMA, FILMS: FILMS_SCHEMA, EDITIONS: EDITIONS_SCHEMA}
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
    """Reads a prepared data set; without its ratings where they are too many.

    Raises:
        BadInputError: The directory does not hold one, or a file in it is damaged.
    """
    _require_dataset(directory)
    try:
        report = json.loads((directory / REPORT).read_text(encoding="utf-8"))
    except ValueError as error:
        raise BadInputError(
            f"{directory / REPORT} is damaged ({error}): prepare the data set again."
        ) from error
    return PreparedDataset(
        ratings=_read(directory / RATINGS, RATINGS_SCHEMA)
        if with_ratings
        else pd.DataFrame(columns=RATINGS_SCHEMA.names),
        films=_read(directory / FILMS, FILMS_SCHEMA),
        editions=_read(directory / EDITIONS, EDITIONS_SCHEMA),
        report=report,
    )


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


def write_report(report: dict[str, object], directory: Path) -> None:
    """Writes report.json into a directory that is being prepared."""
    (directory / REPORT).write_text(json.dumps(report, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def fingerprint(directory: Path) -> str:
    """SHA-256 over the contents of the Parquet files: the same data, the same name.

    Raises:
        BadInputError: The directory does not hold a prepared data set.
    """
    _require_dataset(directory)
    digest = hashlib.sha256()
    for name in SCHEMAS:
        with (directory / name).open("rb") as file:
            digest.update(hashlib.file_digest(file, "sha256").digest())
    return digest.hexdigest()


@contextlib.contextmanager
def replacing(directory: Path) -> Iterator[Path]:
    """Gives an empty directory to write a data set into; at the end it takes the place of ``directory``.

    An error, Ctrl-C included, removes it and leaves ``directory`` as it was. What a killed run left behind
    is removed by the next one.

    Raises:
        BadInputError: ``directory`` holds something that is no prepared data set.
        MarqueeError: The disk is full.
    """
    directory = directory.absolute()
    if directory.exists() and not _may_replace(directory):
        raise BadInputError(f"{directory} holds other files: give --out a new directory.")
    directory.parent.mkdir(parents=True, exist_ok=True)
    _remove_leftovers(directory)
    prefix = _partial_prefix(directory)
    try:
        with work_directory(directory.parent, prefix) as aside:
            aside.chmod(0o755)
            yield aside
            for path in [*aside.iterdir(), aside]:
                _flush(path)
            if directory.exists():
                # Not removed on an error: it may hold the old data set, for the next run to bring back.
                old = Path(tempfile.mkdtemp(prefix=prefix, dir=directory.parent))
                with held(old):
                    directory.rename(old / directory.name)
                    aside.rename(directory)
                shutil.rmtree(old)
            else:
                aside.rename(directory)
            _flush(directory.parent)
    except OSError as error:
        if is_full(error):
            raise disk_is_full(directory) from error
        raise


def disk_is_full(directory: Path) -> MarqueeError:
    """What to tell people when there was no room for a directory."""
    return MarqueeError(
        f"the disk of {directory} is full: free some room, then run it again; nothing was left there."
    )


def is_full(error: Exception) -> bool:
    """Whether an error, of whichever library, says that a disk is full."""
    # Arrow gives the number only in the text, in small letters; so does what comes from another process.
    text = str(error).casefold()
    full = isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT)
    return full or "no space left" in text or "quota exceeded" in text


def _may_replace(directory: Path) -> bool:
    if not directory.is_dir():
        return False
    names = {path.name for path in directory.iterdir()}
    return not names or names <= {*SCHEMAS, REPORT, SHARDS}


def _partial_prefix(directory: Path) -> str:
    return f".{directory.name}.partial-"


def _remove_leftovers(directory: Path) -> None:
    def bring_back(leftover: Path) -> None:
        original = leftover / directory.name
        if original.is_dir() and not directory.exists():
            original.rename(directory)  # killed between the two renames

    remove_unheld(directory.parent.glob(f"{glob.escape(_partial_prefix(directory))}*"), bring_back)


def _flush(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _require_dataset(directory: Path) -> None:
    missing = [name for name in (*SCHEMAS, REPORT) if not (directory / name).is_file()]
    if missing:
        raise BadInputError(
            f"{directory} is no prepared data set ({', '.join(missing)} missing): "
            "make one with `marquee data prepare`."
        )


def _read(path: Path, schema: pa.Schema) -> pd.DataFrame:
    # Ids repeat millions of times in the ratings; in the other files each stands once.
    dictionary = _CATEGORIES if schema is RATINGS_SCHEMA else []
    try:
        table = pq.read_table(path, columns=schema.names, read_dictionary=dictionary)
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
