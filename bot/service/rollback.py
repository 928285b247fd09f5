"""Going back to the bundle that served before."""

import logging
from dataclasses import dataclass

from bot.service.service import Visit
from recommender.bundle import current_version
from recommender.bundle import rollback as roll_back_bundle
from recommender.errors import BundleError

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class RolledBack:
    """Another bundle is in service.

    Attributes:
        version: The one in service now.
        before: The one that was; None for none.
    """

    version: str
    before: str | None


@dataclass(frozen=True, slots=True)
class NothingChanged:
    """There is nothing to go back to.

    Attributes:
        error: Why, and what an operator can do.
    """

    error: str


def roll_back(visit: Visit) -> RolledBack | NothingChanged:
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
    return RolledBack(version, before)
