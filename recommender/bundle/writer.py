"""Writes bundles, which appear only when they are complete."""

import contextlib
import math
import secrets
import shutil
from collections.abc import Iterable
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as version_of_package
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from recommender.bundle.manifest import ARRAYS, CATALOG, FORMAT, MANIFEST, Manifest, checksum
from recommender.catalog.film import Edition, Film
from recommender.catalog.store import write_catalog
from recommender.errors import BundleError
from recommender.work_directories import locked, remove_unlocked, sync


class BundleWriter:
    """Collects the files of a bundle in a hidden directory, which is renamed once all are on disk.

    It is a context manager; without `finish` the directory is removed at the end of the block. A killed
    writer leaves ``.<version>.partial``, which the next writer or `prune` removes.

    Attributes:
        version: Version of the bundle: UTC time and a random part, so that versions sort by time.
        directory: The hidden directory, for other files; it exists inside the ``with`` block.
    """

    def __init__(self, models_dir: Path, model: str) -> None:
        now = datetime.now(UTC)
        self.version = f"{now:%Y%m%dT%H%M%S}{now.microsecond // 1000:03}Z-{secrets.token_hex(2)}"
        self.directory = models_dir / f".{self.version}.partial"
        self._models_dir = models_dir
        self._model = model
        self._created_at = now.isoformat(timespec="seconds")
        self._n_films: int | None = None
        self._until_exit = contextlib.ExitStack()

    def __enter__(self) -> Self:
        self._models_dir.mkdir(parents=True, exist_ok=True)
        remove_abandoned(self._models_dir)
        (self.directory / ARRAYS).mkdir(parents=True)
        self._until_exit.enter_context(locked(self.directory))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        shutil.rmtree(self.directory, ignore_errors=True)  # no longer there after `finish`
        self._until_exit.close()

    def add_array(self, name: str, array: NDArray[Any]) -> None:
        """Writes ``arrays/<name>.npy``; an existing one is replaced.

        Args:
            name: Letters, digits and underscores.
            array: Any shape, any dtype but object.
        """
        if not name.isidentifier():
            raise ValueError(f"{name!r} cannot name an array")
        np.save(self.directory / ARRAYS / f"{name}.npy", np.ascontiguousarray(array), allow_pickle=False)

    def write_catalog(self, films: Iterable[Film], editions: Iterable[Edition]) -> None:
        """Writes the catalog, the index of title search, and the films' counts and means.

        Film i of ``films`` is row i in all tables and arrays. Also adds the arrays ``film_rating_count``
        (int64, shape (n_films,)) and ``film_rating_mean`` (float32, NaN for films without ratings).

        Raises:
            BadInputError: A film or an edition is repeated, or an edition has no film.
        """
        counts: list[int] = []
        means: list[float] = []

        def counted() -> Iterable[Film]:
            for film in films:
                counts.append(film.rating_count)
                means.append(math.nan if film.rating_mean is None else film.rating_mean)
                yield film

        write_catalog(self.directory / CATALOG, counted(), editions)
        self._n_films = len(counts)
        self.add_array("film_rating_count", np.array(counts, dtype=np.int64))
        self.add_array("film_rating_mean", np.array(means, dtype=np.float32))

    def finish(
        self,
        *,
        servable: bool,
        data_fingerprint: str,
        n_users: int,
        n_ratings: int,
        metrics: dict[str, float],
    ) -> Manifest:
        """Completes the bundle: checksums, manifest, fsync, rename. It is not in service yet.

        Raises:
            BundleError: There is no catalog, or a metric is not a finite number.
            OSError: The disk is full or failing; no files are left.
        """
        if self._n_films is None:
            raise BundleError("a bundle needs a catalog: write_catalog comes before finish.")
        unusable = [name for name, value in metrics.items() if not math.isfinite(value)]
        if unusable:
            raise BundleError(f"the metric {unusable[0]} is not a number: the model cannot be judged.")
        paths = sorted(path for path in self.directory.rglob("*") if path.is_file())
        manifest = Manifest(
            format=FORMAT,
            version=self.version,
            model=self._model,
            servable=servable,
            created_at=self._created_at,
            marquee=_marquee_version(),
            data_fingerprint=data_fingerprint,
            n_films=self._n_films,
            n_users=int(n_users),
            n_ratings=int(n_ratings),
            metrics={name: float(value) for name, value in metrics.items()},
            files={path.relative_to(self.directory).as_posix(): checksum(path) for path in paths},
        )
        (self.directory / MANIFEST).write_text(manifest.to_json(), encoding="utf-8")
        for path in (*self.directory.rglob("*"), self.directory):
            sync(path)
        self.directory.rename(self._models_dir / self.version)
        sync(self._models_dir)
        return manifest


def remove_abandoned(models_dir: Path) -> None:
    """Removes directories of killed writers and removals, and none in use."""
    remove_unlocked((*models_dir.glob(".*.partial"), *models_dir.glob(".*.removed")))


def _marquee_version() -> str:
    try:
        return version_of_package("marquee")
    except PackageNotFoundError:
        return "unknown"
