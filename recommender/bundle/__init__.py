"""The bundle: everything that serving needs from one training run, in one directory.

``manifest`` describes and checks a bundle, ``writer`` makes one, ``current`` keeps which one is in service.
"""

from recommender.bundle.current import (
    current_version,
    list_bundles,
    previous_version,
    promote,
    prune,
    rollback,
    version_in_service,
)
from recommender.bundle.manifest import (
    FORMAT,
    Manifest,
    making_the_first,
    open_arrays,
    read_manifest,
    verify,
)
from recommender.bundle.writer import BundleWriter

__all__ = [
    "FORMAT",
    "BundleWriter",
    "Manifest",
    "current_version",
    "list_bundles",
    "making_the_first",
    "open_arrays",
    "previous_version",
    "promote",
    "prune",
    "read_manifest",
    "rollback",
    "verify",
    "version_in_service",
]
