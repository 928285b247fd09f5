"""Lists for several people at once: least misery and mean combined.

Each person ranks all films as in a list of their own, and what a film is worth to them is its place: 1 for
the first, 0 for the last, by the logarithm of the place, as the first places tell people apart and the last
do not. A group's value of a film is half the least of these and half their mean. The least keeps a film low
that one of them would only sit through ("least misery": O'Connor, Cosley, Konstan and Riedl, PolyLens, ECSCW
2001); the mean lets the others count at all. Films that somebody is expected to dislike come after all others
("average without misery"). Masthoff, Group Recommender Systems, in the Recommender Systems Handbook, compares
these.

Places, not scores, since scores of two people cannot be compared.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

import numpy as np
from numpy.typing import NDArray

from recommender.catalog.series import series_of
from recommender.ratings.top_k import top_k_rows
from recommender.serving.filter import Mask
from recommender.serving.listing import least_stars, lists_of
from recommender.serving.recommender import Recommendation, Recommender
from recommender.serving.scorer import Rows, Scores, Stars
from recommender.serving.similarity import similarity_of

LEAST: Final = 0.5
"""Weight of whom a film suits the least, beside the mean of all."""
_HEAD: Final = 300  # first films that stars are expected of; all of them where too few please everybody
_NOBODY: Rows = np.empty(0, np.int64)


@dataclass(frozen=True, slots=True)
class GroupList:
    """A list for several people.

    Attributes:
        films: Best first; ``score`` is the group's value, ``expected_rating`` the mean of the stars expected.
        each: For each film the stars expected of each person, in their order; None for those of whom the
            catalog knows no rating.
    """

    films: tuple[Recommendation, ...] = ()
    each: tuple[tuple[float | None, ...], ...] = ()


def for_group(
    recommender: Recommender,
    people: Sequence[Mapping[str, float]],
    n: int = 5,
    *,
    dial: float = 0.0,
    offset: int = 0,
    allowed: Mask | None = None,
    like: Rows = _NOBODY,
) -> GroupList:
    """The ``n`` films that several people should see together, best first.

    Never a film that one of them rated; of a series at most two while there are others; films that somebody
    is expected to give fewer stars than their `least_stars` after all others. Whoever has no rating that the
    catalog knows counts for nothing; where nobody has one, it is the list for everybody.

    Args:
        recommender: Answers.
        people: Product id -> stars, of each person.
        n: How many.
        dial: From -1 (familiar films) to 1 (adventurous ones).
        offset: Films of the lists before this one, whole lists of ``n``, which are left out.
        allowed: Films that may be listed, shape (n_films,), bool; all without it.
        like: Rows of films that the list should be like; then their likeness decides in place of the value.
    """
    everybody = [recommender.person(ratings) for ratings in people]
    known = [person for person in everybody if len(person[0])]
    if n < 1:
        return GroupList()
    if not known:
        films = (
            recommender.similar(like, {}, n, offset=offset, allowed=allowed)
            if len(like)
            else recommender.popular(n, offset=offset, allowed=allowed)
        )
        return GroupList(tuple(films), ((None,) * len(people),) * len(films))
    free = np.ones(recommender.catalog.n_films, bool) if allowed is None else allowed.copy()
    for rows, _ in known:
        free[rows] = False
    free[like] = False
    if len(like):
        value = np.asarray(similarity_of(recommender.scorer, recommender.catalog, np.unique(like)))
    else:
        value = values(np.stack([recommender.scorer.score(*person, dial) for person in known]), free)
    head, expected = _ordered(recommender, known, np.where(free, value, np.float32(-np.inf)), offset + n)
    titles = recommender.catalog.titles(head.tolist())
    series = ((place, series_of(title)) for place, title in enumerate(titles))
    listed = next(islice(lists_of(series, n), offset // n, None), [])
    return GroupList(
        tuple(
            Recommendation(film, rank, float(value[row]), float(expected[:, place].mean()), None)
            for rank, (place, row, film) in enumerate(
                zip(
                    listed,
                    head[listed].tolist(),
                    recommender.catalog.films(head[listed].tolist()),
                    strict=True,
                ),
                offset + 1,
            )
        ),
        tuple(_of_each(everybody, expected[:, place].tolist()) for place in listed),
    )


def values(scores: NDArray[np.float32], free: Mask) -> Scores:
    """What each film is worth to a group, 0 to 1; of films that are not free nothing is said.

    Args:
        scores: Of each person, shape (people, n_films), float32.
        free: Films that places are given to, shape (n_films,), bool.

    Returns:
        Shape (n_films,), float32.
    """
    films = np.flatnonzero(free)
    value = np.zeros(scores.shape[1], np.float32)
    if len(films):
        order = np.argsort(-scores[:, films], axis=1, kind="stable")
        places = np.empty(order.shape, np.int64)
        np.put_along_axis(places, order, np.arange(len(films))[None, :], axis=1)
        of_each = 1.0 - np.log1p(places) / max(np.log(len(films)), 1.0)
        value[films] = LEAST * of_each.min(axis=0) + (1 - LEAST) * of_each.mean(axis=0)
    return value


def _ordered(
    recommender: Recommender, known: Sequence[tuple[Rows, Stars]], value: Scores, wanted: int
) -> tuple[Rows, NDArray[np.float32]]:
    """Rows in the order in which they may be listed, and the stars expected, a row for each person."""
    least = [least_stars(stars, recommender.popular_films.global_mean) for _, stars in known]
    for looked_at in (max(_HEAD, 2 * wanted), len(value)):
        head = top_k_rows(value, _NOBODY, looked_at)
        expected = np.stack([recommender.scorer.expected_rating(*person, head) for person in known])
        margin = (expected - np.array(least)[:, None]).min(axis=0)
        if np.count_nonzero(margin >= 0) >= wanted or len(head) < looked_at:
            break
    others = np.flatnonzero(margin < 0)
    order = np.concatenate([np.flatnonzero(margin >= 0), others[np.argsort(-margin[others], kind="stable")]])
    return head[order], expected[:, order]


def _of_each(everybody: Sequence[tuple[Rows, Stars]], expected: Sequence[float]) -> tuple[float | None, ...]:
    given = iter(expected)
    return tuple(next(given) if len(rows) else None for rows, _ in everybody)
