"""Branches as Keras layers: tables become weights, the formula is that of the branch."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Self

from recommender.models.keras_environment import keras
from recommender.network.answer import BRANCHES

if TYPE_CHECKING:
    from recommender.network.branch import Branch

ops = keras.ops
KINDS = {kind.name: kind for kind in BRANCHES}


@keras.saving.register_keras_serializable(package="marquee")
class BranchLayer(keras.layers.Layer):  # type: ignore[misc]
    """A branch as a layer; its output is the scores of all films, shape (people, n_films), float32."""

    def __init__(
        self,
        kind: str,
        shapes: dict[str, list[int]],
        settings: dict[str, Any],
        **kwargs: Any,
    ) -> None:
        """``kind``: name of the branch; ``shapes``: shapes of its tables; ``settings``: its other fields."""
        super().__init__(**kwargs)
        self.kind, self.shapes, self.settings = kind, dict(shapes), dict(settings)
        tables = {
            table: self.add_weight(
                shape=shape,
                dtype="int32" if table == "place" else "float32",
                initializer="zeros",
                trainable=table != "place",
                name=table,
            )
            for table, shape in self.shapes.items()
        }
        self.branch: Branch = KINDS[kind](**tables, **self.settings)
        self.built = True

    @classmethod
    def of(cls, branch: Branch, *, trainable: bool = False) -> Self:
        """The layer of a fitted branch; frozen where it is not ``trainable``."""
        shapes = {table: list(getattr(branch, table).shape) for table in branch.tables}
        layer = cls(branch.name, shapes, branch.settings(), name=f"{branch.name}_branch", trainable=trainable)
        for table in branch.tables:
            getattr(layer.branch, table).assign(getattr(branch, table))
        return layer

    @property
    def n_films(self) -> int:
        """Number of films in the catalog."""
        return self.branch.n_films

    def call(self, ids: Any, stars: Any) -> Any:
        """Scores; see `recommender.network.branch.Branch.score`."""
        return self.branch.score(ids, stars, ops)

    def fitted(self) -> Branch:
        """The branch with the current weights, as arrays."""
        tables = {table: ops.convert_to_numpy(getattr(self.branch, table)) for table in self.branch.tables}
        return replace(self.branch, **tables)

    def compute_output_shape(self, ids_shape: Any, stars_shape: Any) -> Any:
        """(people, n_films)."""
        return (ids_shape[0], self.n_films)

    def get_config(self) -> dict[str, Any]:
        """Configuration, for saving."""
        own = {"kind": self.kind, "shapes": self.shapes, "settings": self.settings}
        return {**super().get_config(), **own}
