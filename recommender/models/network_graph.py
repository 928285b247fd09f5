"""The default network as one Keras model of standard layers, which loads without this code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from recommender.models.keras_environment import keras
from recommender.serving.network_numbers import LIKED_FROM, NEUTRAL_FROM, STEEPNESS, array_of
from recommender.serving.star_scorer import UNLIKE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from recommender.serving.network_numbers import FactorNumbers, NetworkNumbers


def build_graph(arrays: Mapping[str, NDArray[Any]], numbers: NetworkNumbers) -> Any:  # noqa: ANN401
    """A functional model with the arrays as its weights.

    Args:
        arrays: As in `recommender.serving.network_scorer`.
        numbers: The network's settings.

    Returns:
        A `keras.Model`. Input ``ratings``: stars, shape (people, n_films), float32, 0 where there is none.
        Outputs: ``scores`` and ``stars``, both shape (people, n_films).
    """
    ops = keras.ops
    ratings = keras.Input((len(arrays["popularity"]),), name="ratings")
    rated = ops.cast(ops.greater(ratings, 0.0), "float32")
    person = _taste(ratings, rated, arrays, numbers)
    scores = _ranking(ratings, rated, person[-1], arrays, numbers)
    stars = _stars(rated, person, arrays, numbers)
    return keras.Model(ratings, {"scores": scores, "stars": stars}, name="marquee_network")


def _ranking(
    ratings: Any,  # noqa: ANN401
    rated: Any,  # noqa: ANN401
    taste: Any,  # noqa: ANN401
    arrays: Mapping[str, NDArray[Any]],
    numbers: NetworkNumbers,
) -> Any:  # noqa: ANN401
    ops = keras.ops
    liked = ops.cast(ops.greater_equal(ratings, LIKED_FROM), "float32")
    not_low = ops.cast(ops.greater_equal(ratings, NEUTRAL_FROM), "float32")
    other, neutral, low = (
        ops.subtract(rated, liked),
        ops.subtract(not_low, liked),
        ops.subtract(rated, not_low),
    )

    def worth(of_neutral: float, of_low: float) -> Any:  # noqa: ANN401
        return ops.add(liked, ops.add(ops.multiply(neutral, of_neutral), ops.multiply(low, of_low)))

    count = ops.sum(rated, axis=-1, keepdims=True)
    early = ops.power(2.0, ops.negative(ops.power(ops.divide(count, numbers.blend.pace), STEEPNESS)))
    n_films = len(arrays["popularity"])
    no_kernel = np.zeros((1, n_films), np.float32)
    parts = {"popularity": _frozen("popularity", count, no_kernel, arrays["popularity"])}
    if "deep_out" in arrays:
        unit = ops.rsqrt(ops.maximum(count, 1.0))
        from_liked = _frozen(
            "deep_liked", ops.multiply(liked, unit), arrays["deep_liked"], arrays["deep_hidden_bias"]
        )
        from_other = _frozen("deep_other", ops.multiply(other, unit), arrays["deep_other"])
        hidden = ops.tanh(ops.add(from_liked, from_other))
        parts["deep"] = _frozen("deep_out", hidden, arrays["deep_out"].T, arrays["deep_out_bias"])
    if "linear" in arrays:
        given = worth(numbers.linear_neutral, numbers.linear_low)
        parts["linear"] = _linear(given, arrays["linear"], arrays["linear_films"])
    for name in ("neighbours", "alike"):
        if f"{name}_films" in arrays:
            given = worth(numbers.neighbour_neutral, numbers.neighbour_low)
            near = _dense_neighbours(arrays[f"{name}_films"], arrays[f"{name}_weights"])
            parts[name] = _frozen(name, given, near)
    for name, one in numbers.factors.items():
        factors = arrays[array_of(name)]
        parts[name] = _factors(worth(one.neutral, one.low), factors, one, array_of(name))
    if "taste" in numbers.blend.used:
        parts["taste"] = _frozen("taste_ranks", taste, arrays["star_taste"].T, arrays["star_film_bias"])
    blend, weighted = numbers.blend, []
    for name, part in parts.items():
        many, few = blend.many[name], blend.few[name]
        weighted.append(ops.multiply(ops.add(ops.multiply(early, few - many), many), part))
    return weighted[0] if len(weighted) == 1 else keras.layers.Add(name="scores")(weighted)


def _linear(worth: Any, weights: NDArray[np.float32], films: NDArray[np.int64]) -> Any:  # noqa: ANN401
    """The linear branch: between its films, then back into the order of the catalog."""
    ops = keras.ops
    n_films = worth.shape[-1]
    if len(films) == n_films:
        return _frozen("linear", worth, weights)
    inside = _frozen("linear", ops.take(worth, films, axis=1), weights)
    with_nothing = ops.pad(inside, [[0, 0], [0, 1]])
    place = np.full(n_films, len(films), np.int64)
    place[films] = np.arange(len(films))
    return ops.take(with_nothing, place, axis=1)


def _factors(worth: Any, factors: NDArray[np.float32], numbers: FactorNumbers, name: str) -> Any:  # noqa: ANN401
    """A factor branch: a person's factors by ridge regression on their films', then each film's product."""
    ops = keras.ops
    n_films, rank = factors.shape
    # sum over films of weight * factor * factorᵀ, in two steps so that only the factors are weights.
    weighted = keras.layers.EinsumDense("bn,nd->bnd", (n_films, rank), trainable=False, name=f"{name}_rows")
    products = keras.layers.EinsumDense("bnd,ne->bde", (rank, rank), trainable=False, name=f"{name}_products")
    near = products(weighted(worth))
    weighted.set_weights([factors])
    products.set_weights([factors])
    background = numbers.background * (factors.astype(np.float64).T @ factors.astype(np.float64))
    held = ops.add(ops.sum(worth, axis=-1, keepdims=True), numbers.background * n_films)
    ridge = ops.multiply(ops.power(held, numbers.exponent), numbers.ridge)
    unit = np.eye(rank, dtype=np.float32)
    system = ops.add(near, background.astype(np.float32))
    system = ops.add(system, ops.multiply(ops.expand_dims(ridge, -1), unit))
    pull = _frozen(f"{name}_pull", worth, factors)
    person = ops.squeeze(ops.solve(system, ops.expand_dims(pull, -1)), -1)
    return _frozen(f"{name}_out", person, factors.T)


def _taste(
    ratings: Any,  # noqa: ANN401
    rated: Any,  # noqa: ANN401
    arrays: Mapping[str, NDArray[Any]],
    numbers: NetworkNumbers,
) -> tuple[Any, Any, Any]:
    """A person's offset, what is left of their stars without it and the films', and their taste."""
    ops = keras.ops
    bias, taste = arrays["star_film_bias"], arrays["star_taste"]
    n_films, rank = taste.shape
    no_weights = np.eye(rank, dtype=np.float32).ravel()
    means = keras.layers.Rescaling(1.0, offset=(bias + numbers.star_mean).tolist(), name="film_means")
    residual = ops.multiply(ops.subtract(ratings, means(ops.zeros_like(ratings))), rated)
    count = ops.add(ops.sum(rated, axis=-1, keepdims=True), numbers.star_user_damping)
    offset = ops.divide(ops.sum(residual, axis=-1, keepdims=True), count)
    left = ops.multiply(ops.subtract(residual, offset), rated)
    pull = _frozen("taste_pull", left, taste / np.float32(numbers.star_noise))
    spread = arrays["star_spread"].reshape(n_films, rank * rank) / np.float32(numbers.star_noise)
    system = ops.reshape(_frozen("taste_spread", rated, spread, no_weights), (-1, rank, rank))
    return offset, left, ops.squeeze(ops.solve(system, ops.expand_dims(pull, -1)), -1)


def _stars(
    rated: Any,  # noqa: ANN401
    person: tuple[Any, Any, Any],
    arrays: Mapping[str, NDArray[Any]],
    numbers: NetworkNumbers,
) -> Any:  # noqa: ANN401
    """The weighted parts, from what `_taste` found; see `recommender.serving.star_scorer`."""
    offset, left, taste = person
    ops = keras.ops
    content = arrays["star_content"]
    into = keras.layers.Dense(content.shape[1], use_bias=False, trainable=False, name="words_in")
    out = keras.layers.Dense(content.shape[0], use_bias=False, trainable=False, name="words_out")
    agreed, alike = out(into(left)), out(into(rated))
    into.set_weights([content])
    out.set_weights([content.T])
    alike = ops.add(ops.maximum(alike, 0.0), UNLIKE)
    nothing = ops.zeros_like(rated)
    bias = arrays["star_film_bias"]
    parts = (
        ops.add(nothing, offset),
        keras.layers.Rescaling(1.0, offset=bias.tolist(), name="film_offsets")(nothing),
        _frozen("taste_out", taste, arrays["star_taste"].T),
        ops.divide(agreed, alike),
    )
    count = ops.log1p(ops.sum(rated, axis=-1, keepdims=True))
    count = ops.subtract(ops.clip(count, numbers.star_few, numbers.star_many), numbers.star_usual)
    stars = ops.add(nothing, numbers.star_mean + numbers.star_shift)
    for at, part in enumerate(parts):
        plain, by_person, by_film = (float(weight) for weight in arrays["star_stack"][at])
        of_film = (plain + by_film * arrays["star_known"]).tolist()
        weight = keras.layers.Rescaling(1.0, offset=of_film, name=f"weight_{at}")(nothing)
        weight = ops.add(weight, ops.multiply(count, by_person))
        stars = ops.add(stars, ops.multiply(weight, part))
    return ops.clip(stars, 1.0, 5.0)


def _frozen(
    name: str,
    inputs: Any,  # noqa: ANN401
    kernel: NDArray[Any],
    bias: NDArray[Any] | None = None,
) -> Any:  # noqa: ANN401
    """A dense layer with given weights, which further training leaves as they are."""
    layer = keras.layers.Dense(kernel.shape[1], use_bias=bias is not None, name=name, trainable=False)
    outputs = layer(inputs)
    layer.set_weights([kernel] if bias is None else [kernel, bias])
    return outputs


def _dense_neighbours(near: NDArray[np.int32], weights: NDArray[np.float32]) -> NDArray[np.float32]:
    dense = np.zeros((len(near), len(near)), np.float32)
    np.add.at(dense, (np.arange(len(near))[:, None], near), weights)
    return dense
