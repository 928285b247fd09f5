"""Pictures of films, where there are any: from this site alone, as its pages load nothing from elsewhere."""

from collections.abc import Callable

from recommender.catalog.film import Film

Pictures = Callable[[Film], str | None]
"""Gives the address of a film's picture, a path of this site; None where one is drawn in its place."""


def no_pictures(film: Film) -> None:
    """Knows none."""
