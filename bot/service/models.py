"""The models that are kept, and which of them answers."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from bot.service.service import Visit
from recommender.bundle import current_version, list_bundles, previous_version, promote
from recommender.bundle import rollback as roll_back_bundle
from recommender.errors import BundleError

_WAITED_S: Final = 5.0
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class KeptModel:
    """A model that is kept.

    Attributes:
        version: Of its bundle.
        kind: "network", "popularity", ...
        created_at: When it was trained, ISO 8601, UTC.
        films: In its catalog.
        people: It was trained on.
        ratings: It was trained on.
        metrics: What was measured after training, by name.
        is_in_service: Whether it answers.
        is_before: Whether a rollback would put it into service.
        can_serve: Whether it could answer.
    """

    version: str
    kind: str
    created_at: str
    films: int
    people: int
    ratings: int
    metrics: Mapping[str, float]
    is_in_service: bool
    is_before: bool
    can_serve: bool


@dataclass(frozen=True, slots=True)
class Switched:
    """Another model answers.

    Attributes:
        version: The one in service now.
        before: The one that was; None for none.
    """

    version: str
    before: str | None


@dataclass(frozen=True, slots=True)
class NothingChanged:
    """The same model answers as before.

    Attributes:
        error: Why, and what an operator can do.
    """

    error: str


def kept(visit: Visit) -> tuple[KeptModel, ...]:
    """All models, newest first; those that cannot be read any more are left out.

    Raises:
        PermissionError: They are no admin.
    """
    visit.require_admin()
    models_dir = visit.service.in_service.models_dir
    try:
        current, before = current_version(models_dir), previous_version(models_dir)
    except BundleError:
        current = before = None  # damaged: promoting one mends it
    return tuple(
        KeptModel(
            manifest.version,
            manifest.model,
            manifest.created_at,
            manifest.n_films,
            manifest.n_users,
            manifest.n_ratings,
            manifest.metrics,
            manifest.version == current,
            manifest.version == before,
            manifest.servable,
        )
        for manifest in reversed(list_bundles(models_dir))
    )


def use(visit: Visit, version: str) -> Switched | NothingChanged:
    """Puts a model into service, after a check of its files.

    Returns:
        Both versions; they are the same where it answered already.

    Raises:
        PermissionError: They are no admin.
    """
    visit.require_admin()
    models_dir = visit.service.in_service.models_dir
    try:
        before = current_version(models_dir)
    except BundleError:
        before = None
    try:
        promote(models_dir, version)
    except BundleError as error:
        return NothingChanged(str(error))
    _log.info("%s put %s into service in place of %s", visit.person.key, version, before)
    return _taken_in(visit, Switched(version, before))


def roll_back(visit: Visit) -> Switched | NothingChanged:
    """Puts the bundle that served before back into service.

    Raises:
        PermissionError: They are no admin.
        BundleError: What names the bundle in service is damaged.
    """
    visit.require_admin()
    models_dir = visit.service.in_service.models_dir
    # Not the bundle of this visit: one promoted a moment ago may still be loading.
    before = current_version(models_dir)
    try:
        version = roll_back_bundle(models_dir)
    except BundleError as error:
        return NothingChanged(str(error))
    _log.info("%s rolled back from %s to %s", visit.person.key, before, version)
    return _taken_in(visit, Switched(version, before))


def _taken_in(visit: Visit, switched: Switched) -> Switched | NothingChanged:
    """Waits a moment for the other model to answer, so that whoever switched is told what is so."""
    in_service = visit.service.in_service
    in_service.take_in(_WAITED_S)
    failed = next((each for each in reversed(in_service.troubles) if each.version == switched.version), None)
    if failed is None or current_version(in_service.models_dir) == switched.version:
        return switched
    return NothingChanged(f"{switched.version}: {failed.error}")
