"""The film and its editions. Each field is written here, and nowhere else.

Columns of Parquet, the catalog of a bundle and JSON follow from the fields, see `recommender.catalog.fields`.
A new field is a line here, with a default, and a line in the source that knows it. Its name is also the name
of a column in SQL, so no keyword (``cast``).
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
    """A page about a film.

    Attributes:
        url: An absolute https address.
        kind: ``details`` (a link in the product's details), ``product`` (the product's page), ``imdb``
            (IMDb's page) or ``search`` (a search for title and year, which must be shown as one).
    """

    url: str
    kind: LinkKind


@dataclass(frozen=True, slots=True)
class Film:
    """A film of the catalog, with all its editions. Facts that no source tells are None or empty.

    Attributes:
        film_id: Product id of its representative edition. It outlives every rebuild.
        title: Plain text, without markup or entities.
        year: Year of release.
        genres: Genre names, most general first.
        link: A page about it.
        rating_mean: Mean of its ratings in stars, 1 to 5; None without ratings.
        rating_count: Number of people who rated it.
        category: The shop's category path ("Movies & TV > Comedy").
        description: The shop's description, plain text.
        price: The price as the shop prints it ("$9.99").
        people: Everybody named, in any role: cast, director, writer, studio.
        directors: The directors among them.
        writers: The writers among them.
        actors: The actors among them, as far as known.
        kind: A film, a series (or a season of one), or several films in one product.
        series: Name of its series ("James Bond"), as the source writes it.
        original_title: Title in its own language.
        other_titles: Its other names.
        runtime: Running time in minutes.
        language: English name of the spoken language, the original one if known.
        country: English name of the country of production.
        plot: The plot in a line or two, as a film database writes it.
        poster: Absolute https address of a picture.
        imdb_id: IMDb number (``tt0113277``).
        tmdb_id: TMDb number.
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
    """A product that holds a film.

    Attributes:
        product_id: The shop's id, or the id of another source (``ml:6``).
        film_id: Id of its film.
        title: Title as the shop prints it, plain text.
        link: Address of its page in the shop; None where unknown.
        price: Price as the shop prints it; None where unknown.
        year: Year of this edition; None where unknown.
    """

    product_id: str
    film_id: str
    title: str
    link: str | None = None
    price: str | None = None
    year: int | None = None
