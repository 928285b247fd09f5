"""The whole network as one Keras model, to look at, to load elsewhere and to train on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from recommender.models.keras_environment import keras
from recommender.network.branch import rated_mask
from recommender.network.branch_weights import BranchWeights
from recommender.network.keras_layers import BranchLayer
from recommender.network.stars import StarsBranch

if TYPE_CHECKING:
    from collections.abc import Mapping

    from recommender.network.branch import Branch

ops = keras.ops


@keras.saving.register_keras_serializable(package="marquee")
class BranchSum(keras.layers.Layer):  # type: ignore[misc]
    """Weighted sum of the branches' scores; see `BranchWeights`."""

    def __init__(self, names: list[str], **kwargs: Any) -> None:
        """``names``: names of the branches, in the order of their scores."""
        super().__init__(**kwargs)
        self.names = list(names)
        shape = (len(names),)
        self.cold, self.warm = (
            self.add_weight(shape=shape, name="cold"),
            self.add_weight(shape=shape, name="warm"),
        )
        self.half_life = self.add_weight(shape=shape, initializer="ones", trainable=False, name="half_life")
        self.scale = self.add_weight(shape=shape, initializer="ones", trainable=False, name="scale")
        self.built = True

    def call(self, stars: Any, scores: list[Any]) -> Any:
        """``stars``: shape (people, longest); ``scores``: one (people, n_films) for each branch."""
        known = ops.sum(rated_mask(stars, ops), axis=1, keepdims=True)
        weights = BranchWeights(tuple(self.names), self.cold, self.warm, self.half_life, self.scale)
        of_people = weights.of(known, xp=ops)
        return sum(of_people[:, at : at + 1] * one for at, one in enumerate(scores))

    def compute_output_shape(self, stars_shape: Any, scores_shape: Any) -> Any:
        """The shape of each branch's scores."""
        return scores_shape[0]

    def get_config(self) -> dict[str, Any]:
        """Configuration, for saving."""
        return {**super().get_config(), "names": self.names}


@keras.saving.register_keras_serializable(package="marquee")
class PredictedStars(keras.layers.Layer):  # type: ignore[misc]
    """Predicted stars of all films, by the layer of the stars branch."""

    def __init__(self, branch: BranchLayer, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.branch_layer = branch
        self.built = True

    def call(self, ids: Any, stars: Any) -> Any:
        """Shape (people, n_films), 1 to 5."""
        branch = self.branch_layer.branch
        assert isinstance(branch, StarsBranch)
        return branch.predict(ids, stars, xp=ops)

    def compute_output_shape(self, ids_shape: Any, stars_shape: Any) -> Any:
        """(people, n_films)."""
        return (ids_shape[0], self.branch_layer.n_films)

    def get_config(self) -> dict[str, Any]:
        """Configuration, for saving."""
        return {**super().get_config(), "branch": keras.saving.serialize_keras_object(self.branch_layer)}

    @classmethod
    def from_config(cls, config: dict[str, Any]) -> PredictedStars:
        """Makes the layer from its configuration, for loading."""
        layer = keras.saving.deserialize_keras_object(config.pop("branch"))
        return cls(layer, **config)


def keras_model(branches: Mapping[str, Branch], weights: BranchWeights) -> Any:
    """The whole network as a `keras.Model`.

    Its inputs are ``ids`` int32 and ``stars`` float32, shape (people, longest), padded with 0 stars; its
    outputs ``scores`` and ``stars``, shape (people, n_films). The tower and the cold and warm weights are
    trainable; the other branches are frozen until their layers are set ``trainable``.
    """
    ids = keras.Input((None,), dtype="int32", name="ids")
    stars = keras.Input((None,), dtype="float32", name="stars")
    layers = {
        name: BranchLayer.of(branches[name], trainable=name == "tower")
        for name in (*weights.names, StarsBranch.name)
    }
    total = BranchSum(list(weights.names), name="branch_weights")
    for table in ("cold", "warm", "half_life", "scale"):
        getattr(total, table).assign(np.asarray(getattr(weights, table)))
    scores = total(stars, [layers[name](ids, stars) for name in weights.names])
    predicted = PredictedStars(layers[StarsBranch.name], name="predicted_stars")(ids, stars)
    return keras.Model({"ids": ids, "stars": stars}, {"scores": scores, "stars": predicted}, name="marquee")
