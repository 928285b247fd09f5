"""A person's ratings to look through: sorted, and those whose title holds some words."""

from typing import TYPE_CHECKING, Literal

from bot.service import ratings
from bot.service.ratings import Given, Page
from bot.service.service import Visit
from recommender.catalog.folding import fold

if TYPE_CHECKING:
    from recommender.catalog.film import Film

Order = Literal["newest", "stars", "title"]
ORDERS: tuple[Order, ...] = ("newest", "stars", "title")


def page(visit: Visit, number: int, size: int, order: Order = "newest", words: str = "") -> Page:
    """Some of a person's ratings.

    Args:
        visit: Whose.
        number: Of the page, from 0; one that does not exist becomes the nearest that does.
        size: Ratings on a page.
        order: Newest first, most stars first (of equal ones the newest), or by title.
        words: All of them are in the title; empty for all films.
    """
    if order == "newest" and not words.strip():
        return ratings.page(visit, number, size)
    every = _newest_first(visit)
    asked = fold(words).split()
    if asked:
        every = [one for one in every if one.film and all(word in fold(one.film.full_name) for word in asked)]
    if order == "stars":
        every.sort(key=lambda one: -one.stars)
    if order == "title":
        every.sort(key=lambda one: (one.film is None, fold(one.film.title) if one.film else one.product_id))
    pages = -(-len(every) // size)
    number = max(min(number, pages - 1), 0)
    first = number * size
    return Page(tuple(every[first : first + size]), number, pages, len(every), first)


def _newest_first(visit: Visit) -> list[Given]:
    own = list(reversed(ratings.own(visit).items()))
    films: dict[int, Film] = {}
    rows: list[int | None] = [None] * len(own)
    if visit.catalog is not None:
        rows = visit.catalog.rows_of([product_id for product_id, _ in own])
        known = [row for row in rows if row is not None]
        films = dict(zip(known, visit.catalog.films(known), strict=True))
    return [
        Given(product_id, None if row is None else films[row], stars)
        for (product_id, stars), row in zip(own, rows, strict=True)
    ]
