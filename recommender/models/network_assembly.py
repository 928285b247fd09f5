"""Fitted branches as the arrays and numbers that serve."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from scipy import sparse

from recommender.models.network_branches import NEIGHBOUR_WORTH
from recommender.serving.network_numbers import FactorNumbers, NetworkNumbers, Worth, array_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from recommender.models.network_branches import Branches, FactorBranch
    from recommender.models.network_stars import StarsHead, StarStack
    from recommender.serving.network_numbers import Blend


def assemble(
    branches: Branches, blend: Blend, head: StarsHead, stack: StarStack
) -> tuple[dict[str, NDArray[Any]], NetworkNumbers]:
    """Gathers what serves.

    Args:
        branches: Fitted on all ratings.
        blend: What a unit of each branch's scores counts.
        head: Fitted on all ratings.
        stack: How much each part of predicted stars counts.

    Returns:
        Arrays, as `recommender.serving.network_scorer` names them, and numbers.
    """
    arrays: dict[str, NDArray[Any]] = {
        "popularity": branches.popularity,
        "star_film_bias": head.biases.films.astype(np.float32),
        "star_taste": head.taste,
        "star_spread": head.spread,
        "star_content": head.content,
        "star_known": stack.known(head.counts),
        "star_stack": stack.weights,
    }
    if branches.deep is not None:
        arrays |= {
            "deep_liked": branches.deep.liked,
            "deep_other": branches.deep.other,
            "deep_hidden_bias": branches.deep.hidden_bias,
            "deep_out": branches.deep.out,
            "deep_out_bias": branches.deep.out_bias,
        }
    if branches.linear is not None:
        # So small that half precision were short of digits, and slow: the blend takes their size.
        unit = max(float(np.abs(branches.linear.weights).max(initial=0)), float(np.finfo(np.float32).tiny))
        blend = blend.scaled(dict.fromkeys(blend.many, 1.0) | {"linear": unit})
        arrays |= {
            "linear": branches.linear.weights / np.float32(unit),
            "linear_balance": branches.linear.balance,
            "linear_films": branches.linear.films,
        }
    for name, branch in (("neighbours", branches.neighbours), ("alike", branches.alike)):
        if branch is not None:
            arrays[f"{name}_films"], arrays[f"{name}_weights"] = padded(branch.similarity)
    for name, factors in branches.factors.items():
        arrays[array_of(name)] = factors.films.astype(np.float32)
        if factors.listed is not None:
            arrays["factor_films"] = factors.listed
    linear = branches.linear.worth if branches.linear else Worth(1, 1)
    few, many, usual = stack.people
    numbers = NetworkNumbers(
        linear_neutral=linear.neutral,
        linear_low=linear.low,
        neighbour_neutral=NEIGHBOUR_WORTH.neutral,
        neighbour_low=NEIGHBOUR_WORTH.low,
        factors={name: _numbers(branch) for name, branch in branches.factors.items()},
        blend=blend,
        star_mean=head.biases.mean,
        star_user_damping=head.biases.user_damping,
        star_noise=head.noise,
        star_shift=stack.shift,
        star_few=few,
        star_many=many,
        star_usual=usual,
    )
    return {name: np.ascontiguousarray(array) for name, array in arrays.items()}, numbers


def padded(similarity: sparse.csr_array) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
    """Neighbours and weights as two tables, shape (n_films, most neighbours); 0 where there are fewer."""
    rows_of = sparse.csr_array(similarity)
    lengths = np.diff(rows_of.indptr)
    width = max(int(lengths.max(initial=1)), 1)
    rows = np.repeat(np.arange(rows_of.shape[0]), lengths)
    columns = np.arange(len(rows)) - np.repeat(rows_of.indptr[:-1], lengths)
    films = np.zeros((rows_of.shape[0], width), np.int32)
    weights = np.zeros((rows_of.shape[0], width), np.float32)
    films[rows, columns] = rows_of.indices
    weights[rows, columns] = rows_of.data
    return films, weights


def _numbers(branch: FactorBranch) -> FactorNumbers:
    penalty = branch.penalty
    return FactorNumbers(
        branch.worth.neutral, branch.worth.low, penalty.background, penalty.ridge, penalty.exponent
    )
