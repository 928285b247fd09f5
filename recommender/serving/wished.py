"""Lists to a wish: the films that meet it, and what is said where they are too few."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from recommender.serving import group
from recommender.serving.filter import Filter, Mask, Met, Wish
from recommender.serving.recommender import Recommendation, Recommender

_DRAWN_FROM = 150  # films, the best of which one is drawn
_PLAIN = Filter()


@dataclass(frozen=True, slots=True)
class Wished:
    """A list to a wish.

    Attributes:
        films: Best first; fewer than asked for where no more meet the wish.
        dropped: Wishes that had to be given up, as no film would have met them all;
        nearly: those of them that the films meet nearly: one of the genres, a few years earlier or later.
        instead: Where fewer films than asked for meet the wish: how many would without each part of it.
        known: How many films the catalog knows the fact of that is wished, where not of all of them.
        none_like: Films that the list should be like, and that the catalog does not hold.
        each: In a list for a group, for each film the stars expected of each person; None: nothing is known.
    """

    films: tuple[Recommendation, ...]
    dropped: tuple[Wish, ...] = ()
    nearly: tuple[Wish, ...] = ()
    instead: Mapping[Wish, int] = field(default_factory=dict)
    known: Mapping[Wish, int] = field(default_factory=dict)
    none_like: tuple[str, ...] = ()
    each: tuple[tuple[float | None, ...], ...] = ()


def recommended(
    recommender: Recommender,
    ratings: Mapping[str, float],
    n: int = 5,
    wanted: Filter = _PLAIN,
    *,
    dial: float = 0.0,
    offset: int = 0,
) -> Wished:
    """The ``n`` films of those that meet a wish that this person should see next.

    Where it is to be like some films, the most alike come first, those that the person would not like last.

    Args:
        recommender: Answers.
        ratings: Product id -> stars; without a known one the films that most people like.
        n: How many.
        wanted: The wish.
        dial: From -1 (familiar films) to 1 (adventurous ones); of no account where the list is like a film.
        offset: Films of the lists before this one, whole lists of ``n``, which are left out.
    """
    targets = recommender.catalog.rows_of(wanted.like)
    none_like = tuple(film for film, row in zip(wanted.like, targets, strict=True) if row is None)
    like = np.array([row for row in targets if row is not None], np.int64)
    allowed, met = _allowed(recommender, ratings, wanted, offset + n)
    if len(like):
        films = recommender.similar(like, ratings, n, offset=offset, allowed=allowed)
    else:
        films = recommender.recommend(ratings, n, dial=dial, offset=offset, allowed=allowed)
    return _told(films, met, none_like)


def for_group(
    recommender: Recommender,
    people: Sequence[Mapping[str, float]],
    n: int = 5,
    wanted: Filter = _PLAIN,
    *,
    dial: float = 0.0,
    offset: int = 0,
) -> Wished:
    """The ``n`` films of those that meet a wish that several people should see together.

    Args:
        recommender: Answers.
        people: Product id -> stars, of each; see `recommender.serving.group`.
        n: How many.
        wanted: The wish.
        dial: As in `recommended`.
        offset: As in `recommended`.
    """
    targets = recommender.catalog.rows_of(wanted.like)
    none_like = tuple(film for film, row in zip(wanted.like, targets, strict=True) if row is None)
    like = np.array([row for row in targets if row is not None], np.int64)
    rated = {product_id: stars for ratings in people for product_id, stars in ratings.items()}
    allowed, met = _allowed(recommender, rated, wanted, offset + n)
    made = group.for_group(recommender, people, n, dial=dial, offset=offset, allowed=allowed, like=like)
    return replace(_told(list(made.films), met, none_like), each=made.each)


def kept(
    recommender: Recommender,
    ratings: Mapping[str, float],
    n: int,
    wanted: Filter,
    held: Sequence[str],
    *,
    dial: float = 0.0,
) -> Wished:
    """A list that somebody comes back to: its films stay, and those left out since are replaced.

    Args:
        recommender: Answers.
        ratings: Product id -> stars, as they are now.
        n: How many.
        wanted: The wish; ``without`` holds what is left out now.
        held: Film ids of the list as it was, in its order.
        dial: As in `recommended`.
    """
    catalog = recommender.catalog
    targets = [row for row in catalog.rows_of(wanted.like) if row is not None]
    allowed, met = _allowed(recommender, ratings, wanted, n)
    free = np.ones(catalog.n_films, bool) if allowed is None else allowed
    rated = set(catalog.rows_of(list(ratings)))
    rows = [row for row in catalog.rows_of(held[:n]) if row is not None]
    stays = np.zeros(catalog.n_films, bool)
    stays[[row for row in rows if free[row] and row not in rated]] = True

    def listed(count: int, mask: Mask) -> list[Recommendation]:
        if not count:
            return []
        if targets:
            return recommender.similar(np.array(targets, np.int64), ratings, count, allowed=mask)
        return recommender.recommend(ratings, count, dial=dial, allowed=mask)

    count = int(stays.sum())
    old = {item.film.film_id: item for item in listed(count, stays)}
    new = iter(listed(n - count, free & ~stays))
    ids = [catalog.film(row).film_id for row in rows]
    every = [old.get(film_id) or next(new, None) for film_id in ids]
    films = [item for item in (*every, *new) if item is not None]
    films = [replace(item, rank=rank) for rank, item in enumerate(films, start=1)]
    return _told(films, met, tuple(one for one in wanted.like if catalog.row_of(one) is None))


def best(
    recommender: Recommender,
    n: int = 5,
    wanted: Filter = _PLAIN,
    *,
    ratings: Mapping[str, float] | None = None,
    offset: int = 0,
) -> Wished:
    """The films that meet a wish with the highest damped means, the same for everybody.

    Args:
        recommender: Answers.
        n: How many.
        wanted: The wish.
        ratings: Product id -> stars; these films are left out.
        offset: As in `recommended`.
    """
    allowed, met = _allowed(recommender, ratings or {}, wanted, offset + n)
    return _told(recommender.best(n, offset=offset, allowed=allowed), met)


def drawn(
    recommender: Recommender,
    ratings: Mapping[str, float],
    wanted: Filter = _PLAIN,
    *,
    seed: str,
) -> Wished:
    """One film that meets a wish, drawn from those that this person would like the most.

    Args:
        recommender: Answers.
        ratings: Product id -> stars; may be empty.
        wanted: The wish.
        seed: The same one draws the same film.
    """
    allowed, met = _allowed(recommender, ratings, wanted, 1)
    films, stars = recommender.person(ratings)
    if len(films):
        scores = np.require(recommender.scorer.score(films, stars), np.float32, ["W"])
        rows = list(recommender.listed((films, stars), scores, _DRAWN_FROM, allowed=allowed))
    else:
        rows = recommender.popular_films.order(allowed)[:_DRAWN_FROM].tolist()
    if not rows:
        return _told([], met)
    row = random.Random(seed).choice(rows)
    only = np.zeros(recommender.catalog.n_films, bool)
    only[row] = True
    return _told(recommender.recommend(ratings, 1, allowed=only), met)


def _allowed(
    recommender: Recommender, ratings: Mapping[str, float], wanted: Filter, n: int
) -> tuple[Mask | None, Met | None]:
    """The films that may be listed, None for all; how the wish is met, None where there is none."""
    masks = recommender.masks
    if not wanted.wishes:
        usual, free = masks.usual(), masks.without(wanted.without)
        return (free if usual is None else usual if free is None else usual & free), None
    free = masks.without((*wanted.without, *wanted.like, *ratings))
    met = masks.met(wanted, np.ones(recommender.catalog.n_films, bool) if free is None else free, n)
    return met.mask, met


def _told(films: list[Recommendation], met: Met | None, none_like: tuple[str, ...] = ()) -> Wished:
    if met is None:
        return Wished(tuple(films), none_like=none_like)
    return Wished(tuple(films), met.dropped, met.nearly, met.instead, met.known, none_like)
