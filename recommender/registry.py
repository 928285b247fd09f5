"""Models by the names that people type."""
# ruff: noqa: PLC0415  # imported when asked for: the networks bring TensorFlow, which takes seconds

from __future__ import annotations

from typing import TYPE_CHECKING

from recommender.errors import BadInputError

if TYPE_CHECKING:
    from collections.abc import Callable

    from recommender.models.base import Model

MODEL_NAMES = (
    "network",
    "article",
    "article-dot",
    "popularity",
    "biases",
    "ease",
    "ials",
    "item-knn",
)
TRAINABLE_NAMES = ("network", "popularity", "article", "article-dot")


def create_model(name: str) -> Model:
    """A model that is yet to be fitted, with its default settings.

    Raises:
        BadInputError: No model has that name.
    """
    if name not in MODEL_NAMES:
        raise BadInputError(f"there is no model {name!r}; there are: {', '.join(MODEL_NAMES)}.")
    return _constructor(name)()


def _constructor(name: str) -> Callable[[], Model]:  # noqa: PLR0911 - one return a model reads best
    match name:
        case "network":
            from recommender.models.network import Network

            return Network
        case "article":
            from recommender.models.article import Article

            return Article
        case "article-dot":
            from recommender.models.article import ArticleDot

            return ArticleDot
        case "popularity":
            from recommender.models.popularity import Popularity

            return Popularity
        case "biases":
            from recommender.models.biases import Biases

            return Biases
        case "ease":
            from recommender.models.ease import Ease

            return Ease
        case "ials":
            from recommender.models.ials import ImplicitAls

            return ImplicitAls
        case _:
            from recommender.models.item_knn import ItemKnn

            return ItemKnn
