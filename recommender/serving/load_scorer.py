"""Loads the scorer of a bundle."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from recommender.bundle import open_arrays
from recommender.errors import BundleError
from recommender.registry import load_answers

if TYPE_CHECKING:
    from pathlib import Path

    from recommender.bundle import Manifest
    from recommender.serving.scorer import Scorer


def load_scorer(bundle_dir: Path, manifest: Manifest) -> Scorer:
    """Makes the scorer of a bundle's model from its arrays, which are mapped into memory.

    Args:
        bundle_dir: Directory of the bundle.
        manifest: Its manifest.

    Raises:
        BundleError: The model answers only users it was trained on, or arrays are missing.
    """
    if not manifest.servable:
        raise BundleError(
            f"bundle {manifest.version} holds the model {manifest.model}, which cannot answer people it was "
            "not trained on: train the default model (marquee train) and promote that."
        )
    scorer = load_answers(manifest.model, bundle_dir, open_arrays(bundle_dir))
    if scorer is None:
        raise BundleError(
            f"bundle {manifest.version} holds the model {manifest.model}, unknown to this version."
        )
    return cast("Scorer", scorer)
