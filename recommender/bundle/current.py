"""The bundle in service and the ones before it: promotion, rollback, and removal of old ones.

``MODELS/current.json`` names them. It is replaced by a rename, so that readers see the old or the new file.
Writers take turns with a lock on ``MODELS/.lock``, which also works between processes.
"""

import fcntl
import json
import logging
import os
import re
import shlex
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from recommender.bundle.manifest import (
    MANIFEST,
    Manifest,
    making_the_first,
    read_manifest,
    training_into,
    verify,
)
from recommender.bundle.writer import remove_abandoned
from recommender.errors import BundleError
from recommender.work_directories import sync

CURRENT = "current.json"
_HISTORY_LENGTH = 50
_MOST_NAMED = 5  # bundles to choose from
_VERSION = re.compile(r"[0-9A-Za-z][0-9A-Za-z._-]*")
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _InService:
    version: str | None
    history: tuple[str, ...]


def list_bundles(models_dir: Path) -> list[Manifest]:
    """Manifests of all bundles, oldest first; unreadable ones are logged."""
    manifests: list[Manifest] = []
    for path in sorted(models_dir.glob("[!.]*")):
        if path.is_dir():
            try:
                manifests.append(read_manifest(path))
            except BundleError as error:
                _log.warning("%s", error)
    return manifests


def current_version(models_dir: Path) -> str | None:
    """Version of the bundle in service; None before the first promotion.

    Raises:
        BundleError: ``current.json`` is damaged; the message names the bundles that are there.
    """
    return _read(models_dir).version


def version_in_service(models_dir: Path) -> str:
    """Version of the bundle in service, whose directory is there.

    Raises:
        BundleError: None is in service, or it is gone; the message says what to do.
    """
    version = current_version(models_dir)
    if version is not None and (models_dir / version).is_dir():
        return version
    ready = [manifest.version for manifest in list_bundles(models_dir) if manifest.servable]
    what = f"no model is in service in {models_dir}"
    if version is not None:
        what = f"the model in service, {version}, is gone from {models_dir}"
    if not ready and version is not None:
        raise BundleError(
            f"{what}: put its directory back from a copy, or train one with `{training_into(models_dir)}`."
        )
    if not ready:
        raise BundleError(f"{what}: {making_the_first(models_dir)}")
    there = "a trained one is" if len(ready) == 1 else f"{len(ready)} trained ones are"
    raise BundleError(
        f"{what}, though {there} there: put one into service with `{promoting(models_dir, ready[-1])}`."
    )


def promoting(models_dir: Path, version: str) -> str:
    """Command line that puts a bundle into service."""
    return f"marquee models promote {version} --models {shlex.quote(str(models_dir))}"


def previous_version(models_dir: Path) -> str | None:
    """Version that a rollback would put into service; None without one.

    Raises:
        BundleError: ``current.json`` is damaged.
    """
    return _last_kept(models_dir, _read(models_dir).history)


def promote(models_dir: Path, version: str) -> None:
    """Puts a bundle into service after checking its files.

    Raises:
        BundleError: There is no such bundle, it is damaged, or its model cannot serve.
    """
    if not _VERSION.fullmatch(version) or not (models_dir / version / MANIFEST).is_file():
        raise BundleError(f"there is no bundle {version} in {models_dir}: see `marquee models list`.")
    manifest = verify(models_dir / version)
    if not manifest.servable:
        raise BundleError(
            f"bundle {version} ({manifest.model}) cannot serve: it only knows people it was trained on. "
            "Promote one of the default model."
        )
    with _locked(models_dir):
        try:
            before = _read(models_dir)
        except BundleError:
            before = _InService(None, ())  # promoting is the way to mend a damaged current.json
        if before.version == version:
            return
        past = [*before.history, *([before.version] if before.version else [])]
        _write(models_dir, version, [name for name in past if name != version])


def rollback(models_dir: Path) -> str:
    """Puts the previous bundle back into service; damaged ones are skipped.

    Returns:
        Version of the bundle.

    Raises:
        BundleError: No earlier bundle is left intact.
    """
    with _locked(models_dir):
        history = list(_read(models_dir).history)
        while history:
            version = history.pop()
            try:
                verify(models_dir / version)
            except BundleError as error:
                _log.warning("passed over in the rollback: %s", error)
                continue
            _write(models_dir, version, history)
            return version
    what = f"no earlier bundle is left in {models_dir} to roll back to"
    in_service = current_version(models_dir)
    others = [
        manifest.version
        for manifest in list_bundles(models_dir)
        if manifest.servable and manifest.version != in_service
    ]
    if others:
        raise BundleError(
            f"{what}; the newest other one is put into service with `{promoting(models_dir, others[-1])}`."
        )
    raise BundleError(f"{what}: train with `{training_into(models_dir)}`.")


def prune(models_dir: Path, keep: int = 5) -> list[str]:
    """Removes the oldest bundles beyond ``keep``, never the one in service or the one before it.

    Returns:
        The versions removed, oldest first.
    """
    with _locked(models_dir):
        remove_abandoned(models_dir)
        in_service = _read(models_dir)
        needed = {in_service.version, _last_kept(models_dir, in_service.history)}
        bundles = sorted(path.parent for path in models_dir.glob(f"[!.]*/{MANIFEST}"))
        removed: list[str] = []
        spare = len(bundles) - max(keep, 0)
        for path in bundles:
            if len(removed) >= spare:
                break
            if path.name not in needed:
                # Renamed first: an interrupted removal must not leave half a bundle.
                aside = path.rename(models_dir / f".{path.name}.removed")
                shutil.rmtree(aside, ignore_errors=True)
                removed.append(path.name)
        return removed


def _last_kept(models_dir: Path, history: tuple[str, ...]) -> str | None:
    return next((name for name in reversed(history) if (models_dir / name / MANIFEST).is_file()), None)


def _read(models_dir: Path) -> _InService:
    path = models_dir / CURRENT
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        version, history = content["version"], content.get("history", [])
        names = [version, *history]
    except (FileNotFoundError, NotADirectoryError):
        return _InService(None, ())
    except (ValueError, KeyError, TypeError, AttributeError):
        names = [None]
    if not all(isinstance(name, str) and _VERSION.fullmatch(name) for name in names):
        raise BundleError(_damaged(models_dir))
    return _InService(version, tuple(history))


def _damaged(models_dir: Path) -> str:
    """What to do where nobody knows any more which bundle is in service."""
    ready = [manifest.version for manifest in list_bundles(models_dir) if manifest.servable]
    what = f"{models_dir / CURRENT} is damaged"
    if not ready:
        return f"{what}, and no bundle is there: train one with `{training_into(models_dir)}`."
    others = ", ".join(reversed(ready[-_MOST_NAMED:-1]))
    also = f" ({others} {'is' if len(ready) == 2 else 'are'} there, too)" if others else ""  # noqa: PLR2004
    return f"{what}: name the bundle to serve with `{promoting(models_dir, ready[-1])}`{also}."


def _write(models_dir: Path, version: str, history: list[str]) -> None:
    content = {
        "version": version,
        "promoted_at": datetime.now(UTC).isoformat(timespec="seconds"),
        "history": history[-_HISTORY_LENGTH:],
    }
    aside = models_dir / f".{CURRENT}.new"
    aside.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")
    sync(aside)
    aside.replace(models_dir / CURRENT)
    sync(models_dir)


@contextmanager
def _locked(models_dir: Path) -> Iterator[None]:
    models_dir.mkdir(parents=True, exist_ok=True)
    descriptor = os.open(models_dir / ".lock", os.O_RDWR | os.O_CREAT, 0o644)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)
