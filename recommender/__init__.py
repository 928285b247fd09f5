"""From ratings to ranked films.

The names below are the library; docs/library.md shows them at work. Each is imported when it is first used:
ranking takes numpy alone, preparing data and training take `marquee[train]`.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from recommender.catalog.film import Edition, Film
    from recommender.errors import BadInputError, BundleError, MarqueeError
    from recommender.ratings.prepared import PreparedDataset, read_prepared
    from recommender.serving.reasons import Reason
    from recommender.serving.recommender import Explained, Recommendation, Recommender
    from recommender.sources.amazon.prepare import AmazonOptions, prepare_amazon
    from recommender.sources.movielens import prepare_movielens
    from recommender.sources.starter_set import prepare_starter
    from recommender.training import TrainingResult, train

__all__ = [
    "AmazonOptions",
    "BadInputError",
    "BundleError",
    "Edition",
    "Explained",
    "Film",
    "MarqueeError",
    "PreparedDataset",
    "Reason",
    "Recommendation",
    "Recommender",
    "TrainingResult",
    "prepare_amazon",
    "prepare_movielens",
    "prepare_starter",
    "read_prepared",
    "train",
]

_MODULES = {
    "AmazonOptions": "sources.amazon.prepare",
    "BadInputError": "errors",
    "BundleError": "errors",
    "Edition": "catalog.film",
    "Explained": "serving.recommender",
    "Film": "catalog.film",
    "MarqueeError": "errors",
    "PreparedDataset": "ratings.prepared",
    "Reason": "serving.reasons",
    "Recommendation": "serving.recommender",
    "Recommender": "serving.recommender",
    "TrainingResult": "training",
    "prepare_amazon": "sources.amazon.prepare",
    "prepare_movielens": "sources.movielens",
    "prepare_starter": "sources.starter_set",
    "read_prepared": "ratings.prepared",
    "train": "training",
}


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever the name stands for
    """Imports a public name (PEP 562)."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    """Names of the library."""
    return sorted(__all__)
