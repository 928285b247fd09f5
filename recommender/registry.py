"""The registry of models: one line for each, by the name that people type."""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from recommender.errors import BadInputError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from numpy.typing import NDArray

    from recommender.models.base import Model


@dataclass(frozen=True)
class Entry:
    """The classes of a model, which are imported on use: importing TensorFlow takes seconds.

    Attributes:
        model: Module and class of the `Model`.
        scorer: Module and class of the scorer that answers from its bundle; None if it cannot serve.
        trainable: Whether `marquee train` can make a bundle of it.
    """

    model: str
    scorer: str | None = None
    trainable: bool = False


MODELS = {
    "network": Entry("recommender.network.network:Network", "recommender.network.answer:NetworkScorer", True),
    "article": Entry("recommender.models.article:Article", trainable=True),
    "article-dot": Entry("recommender.models.article:ArticleDot", trainable=True),
    "popularity": Entry(
        "recommender.models.popularity:Popularity",
        "recommender.serving.popularity_scorer:PopularityScorer",
        trainable=True,
    ),
    "biases": Entry("recommender.models.biases:Biases"),
    "ease": Entry("recommender.models.ease:Ease"),
    "ials": Entry("recommender.models.ials:ImplicitAls"),
    "item-knn": Entry("recommender.models.item_knn:ItemKnn"),
}
MODEL_NAMES = tuple(MODELS)
TRAINABLE_NAMES = tuple(name for name, entry in MODELS.items() if entry.trainable)


def create_model(name: str) -> Model:
    """A new model with default settings.

    Raises:
        BadInputError: No model has that name.
    """
    if name not in MODELS:
        raise BadInputError(f"there is no model {name!r}; there are: {', '.join(MODEL_NAMES)}.")
    return cast("Model", _class(MODELS[name].model)())


def load_answers(name: str, directory: Path, arrays: Mapping[str, NDArray[Any]]) -> Any:  # noqa: ANN401
    """Loads the scorer of a model from a bundle; None if the model is unknown or cannot serve.

    Args:
        name: Name of the model.
        directory: Directory of the bundle.
        arrays: Its arrays, mapped into memory.

    Returns:
        A `recommender.serving.scorer.Scorer`.

    Raises:
        BundleError: The bundle is incomplete or damaged.
    """
    entry = MODELS.get(name)
    if entry is None or entry.scorer is None:
        return None
    return _class(entry.scorer).load(directory, arrays)


def _class(path: str) -> Any:  # noqa: ANN401
    module, _, name = path.partition(":")
    return getattr(importlib.import_module(module), name)
