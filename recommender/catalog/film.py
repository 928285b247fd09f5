"""The film as the rest of the code sees it."""

from dataclasses import dataclass
from typing import Literal

LinkKind = Literal["details", "product", "imdb", "search"]


@dataclass(frozen=True, slots=True)
class Link:
    """Where to read on about a film.

    Attributes:
        url: An absolute https address.
        kind: ``details`` (found in the product's details), ``product`` (the product's page, by its id),
            ``imdb`` (by IMDb number) or ``search`` (a search for title and year: must be shown as one).
    """

    url: str
    kind: LinkKind


@dataclass(frozen=True, slots=True)
class Film:
    """A film of the catalog, all its editions taken together.

    Attributes:
        film_id: Product id of its representative edition: a name that outlives every rebuild.
        title: Plain text, without markup or entities.
        year: Year of release, None where unknown.
        genres: Genre names, most general first; may be empty.
        link: Where to read on.
        rating_mean: Mean of all its ratings in stars, 1 to 5; None without ratings.
        rating_count: Number of its ratings, each person counted once.
        category: The shop's category path ("Movies & TV > Comedy"), None where unknown.
        description: The shop's description, plain text, None where unknown; a catalog reads it only where
            asked, see `recommender.catalog.store.Catalog.described`.
        price: As the shop prints it ("$9.99"), None where unknown.
        people: Cast, director or studio, as far as known.
    """

    film_id: str
    title: str
    year: int | None
    genres: tuple[str, ...]
    link: Link
    rating_mean: float | None
    rating_count: int
    category: str | None = None
    description: str | None = None
    price: str | None = None
    people: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Title and year as people write them: ``Heat (1995)``."""
        return f"{self.title} ({self.year})" if self.year else self.title
