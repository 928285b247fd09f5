"""The film and its editions: each field is written here, and nowhere else.

Columns of Parquet, the catalog of a bundle and JSON follow from the fields, see `recommender.catalog.fields`.
A new field is a line here, with a default, and a line in the source that knows it. Its name is also a
column's in SQL: no keyword (``cast``).
"""

from dataclasses import dataclass, field
from typing import Final, Literal

from recommender.catalog.title import main_name

LinkKind = Literal["details", "product", "imdb", "search"]
FilmKind = Literal["film", "series", "collection"]

INDEXED: Final = {"indexed": True}
"""Metadata of a field by which a running bot finds films, see `recommender.catalog.film_index`."""


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
    """A film of the catalog, all its editions taken together; what no source tells is None or empty.

    Attributes:
        film_id: Product id of its representative edition: a name that outlives every rebuild.
        title: Plain text, without markup or entities.
        year: Year of release.
        genres: Genre names, most general first.
        link: Where to read on.
        rating_mean: Mean of all its ratings in stars, 1 to 5; None without ratings.
        rating_count: Number of its ratings, each person counted once.
        category: The shop's category path ("Movies & TV > Comedy").
        description: The shop's description, plain text.
        price: As the shop prints it ("$9.99").
        people: Everybody named, in whatever role: cast, director, writer, studio.
        directors: Those of them who directed.
        writers: Those who wrote.
        actors: Those who act, as far as told.
        kind: A film, a series (or a season of one), or several films in one product.
        series: Name of the series that it belongs to ("James Bond"), as the source writes it.
        original_title: Title in its own language.
        other_titles: Other names it goes by.
        runtime: Minutes.
        language: English name of the language that is spoken, the original one where told.
        country: English name of the country that made it.
        plot: A line or two of plot, as a film database writes it.
        poster: Absolute https address of a picture.
        imdb_id: IMDb's number (``tt0113277``).
        tmdb_id: TMDb's number.
    """

    film_id: str
    title: str
    year: int | None = field(metadata=INDEXED)
    genres: tuple[str, ...] = field(metadata=INDEXED)
    link: Link
    rating_mean: float | None
    rating_count: int
    category: str | None = None
    description: str | None = None
    price: str | None = None
    people: tuple[str, ...] = field(default=(), metadata=INDEXED)
    directors: tuple[str, ...] = ()
    writers: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    kind: FilmKind = field(default="film", metadata=INDEXED)
    series: str | None = None
    original_title: str | None = None
    other_titles: tuple[str, ...] = ()
    runtime: int | None = field(default=None, metadata=INDEXED)
    language: str | None = field(default=None, metadata=INDEXED)
    country: str | None = field(default=None, metadata=INDEXED)
    plot: str | None = None
    poster: str | None = None
    imdb_id: str | None = None
    tmdb_id: int | None = None

    @property
    def name(self) -> str:
        """Main title and year as people write them: ``Heat (1995)``; without other names in the title."""
        name = main_name(self.title)
        return f"{name} ({self.year})" if self.year else name

    @property
    def full_name(self) -> str:
        """Title with all names in it, and year."""
        return f"{self.title} ({self.year})" if self.year else self.title


@dataclass(frozen=True, slots=True)
class Edition:
    """A product in which a film is sold.

    Attributes:
        product_id: The shop's id, or that of another source (``ml:6``).
        film_id: The film it holds.
        title: As the shop prints it, plain text.
        link: Where it is sold, None where unknown.
        price: As the shop prints it, None where unknown.
        year: Year of this edition, None where unknown.
    """

    product_id: str
    film_id: str
    title: str
    link: str | None = None
    price: str | None = None
    year: int | None = None
