"""The manifest of a bundle: its description, and the check that its files are intact."""

import hashlib
import json
import shlex
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath
from typing import Any, get_type_hints

import numpy as np
from numpy.typing import NDArray

from recommender.errors import BundleError

FORMAT = 4
"""Format of bundles; it is raised when older versions cannot read new bundles."""

MANIFEST = "manifest.json"
CATALOG = "catalog.sqlite"
ARRAYS = "arrays"


@dataclass(frozen=True, slots=True)
class Manifest:
    """Describes one bundle.

    Attributes:
        format: Format of the bundle, see `FORMAT`.
        version: Version, which is also the directory's name; versions sort by time of training.
        model: Name of the model, such as ``network``.
        servable: Whether the model can serve.
        created_at: ISO 8601, UTC.
        marquee: Version of Marquee that wrote it.
        data_fingerprint: Fingerprint of the training data.
        n_films: Number of films in its catalog.
        n_users: Number of people in training.
        n_ratings: Number of ratings in training.
        metrics: Figures of the evaluation after training.
        files: SHA-256 in hexadecimal digits by path inside the bundle, of all files but the manifest.
    """

    format: int
    version: str
    model: str
    servable: bool
    created_at: str
    marquee: str
    data_fingerprint: str
    n_films: int
    n_users: int
    n_ratings: int
    metrics: Mapping[str, float]
    files: Mapping[str, str]

    def to_json(self) -> str:
        """Text of ``manifest.json``."""
        return json.dumps(asdict(self), indent=2, allow_nan=False) + "\n"


def training_into(models_dir: Path) -> str:
    """Command line that trains a bundle of the data directory's data set and keeps it in a directory."""
    return f"marquee train --models {shlex.quote(str(models_dir))}"


def making_the_first(models_dir: Path) -> str:
    """What to do where there is no bundle at all: from nothing, or with a data set, which there may be."""
    return (
        "`marquee demo` makes one from nothing, in MARQUEE_DATA_DIR; "
        f"`{training_into(models_dir)}` makes one of a prepared data set (`marquee data prepare starter` "
        "prepares one)."
    )


def read_manifest(bundle_dir: Path) -> Manifest:
    """Reads the manifest of a bundle, without checking the files.

    Raises:
        BundleError: There is no bundle, its manifest is damaged, or its format is unknown.
    """
    path = bundle_dir / MANIFEST
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError):
        raise BundleError(
            f"{bundle_dir} is not a bundle (no {MANIFEST}): train one with "
            f"`{training_into(bundle_dir.parent)}`."
        ) from None
    except ValueError:
        raise BundleError(f"{path} is damaged: {_REPLACE}") from None
    if not isinstance(content, dict) or not isinstance(content.get("format"), int):
        raise BundleError(f"{path} is damaged: {_REPLACE}")
    if content["format"] != FORMAT:
        newer = content["format"] > FORMAT
        raise BundleError(
            f"{bundle_dir} has bundle format {content['format']}, this Marquee reads format {FORMAT}: "
            + (
                "upgrade Marquee, or train again."
                if newer
                else f"train again with `{training_into(bundle_dir.parent)}`."
            )
        )
    return _checked(content, path)


def verify(bundle_dir: Path) -> Manifest:
    """Checks the files of a bundle against their checksums.

    Returns:
        The manifest.

    Raises:
        BundleError: A file is missing or changed, or the directory is no bundle.
    """
    manifest = read_manifest(bundle_dir)
    if manifest.version != bundle_dir.name:
        raise BundleError(
            f"{bundle_dir} says it is version {manifest.version}: give the directory its own name back."
        )
    for name, expected in manifest.files.items():
        try:
            found = checksum(bundle_dir / name)
        except FileNotFoundError:
            raise BundleError(f"{bundle_dir} lacks {name}: {_REPLACE}") from None
        if found != expected:
            raise BundleError(f"{bundle_dir / name} is damaged (its checksum differs): {_REPLACE}")
    return manifest


def open_arrays(bundle_dir: Path) -> Mapping[str, NDArray[Any]]:
    """Maps the arrays of a bundle into memory, read-only.

    Returns:
        File name without ``.npy`` -> array.

    Raises:
        BundleError: An array cannot be read.
    """
    return {path.stem: _open_array(path) for path in sorted((bundle_dir / ARRAYS).glob("*.npy"))}


def checksum(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


_REPLACE = "restore it from a copy, roll back with `marquee models rollback`, or train again."


def _open_array(path: Path) -> NDArray[Any]:
    try:
        try:
            array: NDArray[Any] = np.load(path, mmap_mode="r", allow_pickle=False)
        except ValueError:
            array = np.load(path, allow_pickle=False)  # an empty array cannot be mapped
    except (ValueError, OSError, EOFError) as error:
        raise BundleError(f"{path} cannot be read ({error}): {_REPLACE}") from None
    return array


def _checked(content: dict[str, Any], path: Path) -> Manifest:
    """Makes the manifest after checking the types of its fields; unknown fields are ignored."""
    values: dict[str, Any] = {}
    for name, kind in get_type_hints(Manifest).items():
        value = content.get(name)
        plain = kind if isinstance(kind, type) else dict
        if not isinstance(value, plain) or (plain is int and isinstance(value, bool)):
            raise BundleError(f"{path} is damaged (field {name!r}): {_REPLACE}")
        values[name] = value
    for name, digest in values["files"].items():
        inside = PurePosixPath(name)
        if inside.is_absolute() or ".." in inside.parts or not isinstance(digest, str):
            raise BundleError(f"{path} is damaged (file {name!r}): {_REPLACE}")
    if not all(isinstance(value, int | float) for value in values["metrics"].values()):
        raise BundleError(f"{path} is damaged (field 'metrics'): {_REPLACE}")
    return Manifest(**values)
