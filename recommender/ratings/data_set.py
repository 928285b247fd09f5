"""The directory of a prepared data set: its files, their columns, and its replacement as a whole."""

import contextlib
import errno
import glob
import hashlib
import json
import shlex
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from recommender.catalog.fields import columns
from recommender.catalog.film import Edition, Film
from recommender.errors import BadInputError, MarqueeError
from recommender.work_directories import locked, remove_unlocked, sync, work_directory

RATINGS = "ratings.parquet"
FILMS = "films.parquet"
EDITIONS = "editions.parquet"
REPORT = "report.json"
SHARDS = "shards"  # folder for updates; not part of the data set itself

RATINGS_SCHEMA = pa.schema(
    [
        pa.field("user_id", pa.string(), nullable=False),
        pa.field("film_id", pa.string(), nullable=False),
        pa.field("rating", pa.float32(), nullable=False),
        pa.field("rated_at", pa.int64(), nullable=False),
        pa.field("source", pa.string(), nullable=False),
    ]
)
_ARROW: dict[type, pa.DataType] = {str: pa.string(), int: pa.int32(), float: pa.float32()}


def _schema(row: type) -> pa.Schema:
    """The Arrow schema of a dataclass of the catalog; columns of lists may be null."""
    return pa.schema(
        [
            pa.field(
                column.name,
                pa.list_(_ARROW[column.type]) if column.is_list else _ARROW[column.type],
                nullable=column.is_list or column.is_nullable,
            )
            for column in columns(row)
        ]
    )


FILMS_SCHEMA = _schema(Film)
EDITIONS_SCHEMA = _schema(Edition)
SCHEMAS = {RATINGS: RATINGS_SCHEMA, FILMS: FILMS_SCHEMA, EDITIONS: EDITIONS_SCHEMA}


def write_report(report: dict[str, object], directory: Path) -> None:
    """Writes ``report.json`` into a directory."""
    (directory / REPORT).write_text(json.dumps(report, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def require_dataset(directory: Path) -> None:
    """Checks that all files are there.

    Raises:
        BadInputError: The directory does not hold a prepared data set.
    """
    missing = [name for name in (*SCHEMAS, REPORT) if not (directory / name).is_file()]
    if not missing:
        return
    what = f"is no prepared data set ({', '.join(missing)} missing)" if directory.exists() else "is not there"
    raise BadInputError(
        f"{directory} {what}: `marquee data prepare starter --out {shlex.quote(str(directory))}` fetches the "
        "starter data, `marquee data prepare --help` tells what else makes one."
    )


def fingerprint(directory: Path) -> str:
    """SHA-256 over the contents of the Parquet files.

    Raises:
        BadInputError: The directory does not hold a prepared data set.
    """
    require_dataset(directory)
    digest = hashlib.sha256()
    for name in SCHEMAS:
        with (directory / name).open("rb") as file:
            digest.update(hashlib.file_digest(file, "sha256").digest())
    return digest.hexdigest()


def refuse_inputs(out: Path, directories: Iterable[Path]) -> None:
    """Refuses to write into a data set that is read.

    Raises:
        BadInputError: ``out`` is one of ``directories``, or its files are, by links of any kind.
    """
    for directory in directories:
        for name in ("", *SCHEMAS):
            with contextlib.suppress(OSError):
                if (out / name).samefile(directory / name):
                    raise BadInputError(
                        f"--out {out} is the data set that {directory} names: give it another name."
                    )


def ratings_in(directory: Path) -> int | None:
    """The number of ratings of the prepared data set in a directory; None if there is none."""
    try:
        require_dataset(directory)
        rows: int = pq.read_metadata(directory / RATINGS).num_rows
    except (BadInputError, pa.ArrowException, OSError):
        return None
    return rows


@contextlib.contextmanager
def replacing(directory: Path) -> Iterator[Path]:
    """An empty directory for a data set, which takes the place of ``directory`` at the end.

    After an error, Ctrl-C included, it is removed and ``directory`` is as before. The next run removes what a
    killed one left behind.

    Raises:
        BadInputError: ``directory`` holds something else than a prepared data set.
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
                sync(path)
            if directory.exists():
                # Not removed on an error: it may hold the old data set, for the next run to bring back.
                old = Path(tempfile.mkdtemp(prefix=prefix, dir=directory.parent))
                with locked(old):
                    directory.rename(old / directory.name)
                    aside.rename(directory)
                shutil.rmtree(old)
            else:
                aside.rename(directory)
            sync(directory.parent)
    except OSError as error:
        if is_full(error):
            raise disk_is_full(directory) from error
        raise


def disk_is_full(directory: Path) -> MarqueeError:
    """The error for a full disk."""
    return MarqueeError(
        f"the disk of {directory} is full: free some room, then run it again; nothing was left there."
    )


def is_full(error: Exception) -> bool:
    """Whether an error of any library means that a disk is full."""
    # Arrow and other processes give the error number only in the text.
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

    remove_unlocked(directory.parent.glob(f"{glob.escape(_partial_prefix(directory))}*"), bring_back)
