"""What goes in and out of the API, as its description shows it."""

from collections.abc import Sequence
from typing import Annotated, Self

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema

from bot.service.recommendations import Recommendation, Recommended
from bot.service.wishes import FilmKind, Filter
from recommender.catalog.film import Edition, Film

PRINTABLE = r"^[^\x00-\x1f\x7f]+$"
MOST_RATINGS, MOST_FILMS, MOST_LIST = 10_000, 100, 100
LONGEST_ID = 200
_UNKNOWN = "Ids that were sent and that the catalog does not hold, each once:"


def _whole(value: object) -> object:
    """JSON knows one kind of number: 5.0 is a whole one."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


WHOLE = BeforeValidator(_whole)
FilmId = Annotated[str, Field(min_length=1, max_length=LONGEST_ID, pattern=PRINTABLE, examples=["ml:1"])]
"""Id of a film, or of any of its editions."""
Stars = Annotated[float, Field(ge=1, le=5, multiple_of=0.5, examples=[4.5])]
Name = Annotated[str, Field(min_length=1, max_length=100, pattern=PRINTABLE)]
Names = Annotated[list[Name], Field(max_length=20)]
Ratings = Annotated[
    dict[FilmId, Stars],
    Field(max_length=MOST_RATINGS),
    # Written out: what pydantic says of keys with a pattern leaves all other keys free.
    WithJsonSchema(
        {
            "type": "object",
            "propertyNames": {"minLength": 1, "maxLength": LONGEST_ID, "pattern": PRINTABLE},
            "additionalProperties": {"type": "number", "minimum": 1, "maximum": 5, "multipleOf": 0.5},
            "maxProperties": MOST_RATINGS,
            "description": "Film id to stars; unknown ids count for nothing, and are named in `unknown`.",
            "examples": [{"ml:1": 5, "ml:2": 2.5}],
        }
    ),
]


class RequestBody(BaseModel):
    """The ground of all that is sent: nothing more than is described, and no type taken for another."""

    model_config = ConfigDict(extra="forbid", strict=True)


class Wanted(RequestBody):
    """What films have to be; all that is wished at once."""

    genre: Name | None = Field(None, description="One genre; as one of `genres`.", examples=["comedy"])
    genres: Names = Field(default_factory=list, description="Every film is of all of them.")
    without_genres: Names = Field(default_factory=list, description="No film is of any of them.")
    decade: Annotated[int, Field(ge=1870, le=2090, multiple_of=10), WHOLE] | None = Field(
        None, description="Its first year, as 1990."
    )
    year_from: Annotated[int, Field(ge=1870, le=2100), WHOLE] | None = None
    year_to: Annotated[int, Field(ge=1870, le=2100), WHOLE] | None = None
    longest: Annotated[int, Field(ge=1, le=1000), WHOLE] | None = Field(None, description="Minutes at most.")
    kinds: list[FilmKind] = Field(
        ["film"], min_length=1, max_length=3, description="Films alone, unless others are asked for."
    )
    languages: Names = Field(default_factory=list, description="One of them is spoken.")
    countries: Names = Field(default_factory=list, description="One of them made it.")
    people: Names = Field(default_factory=list, description="All of them took part.")
    like: list[FilmId] = Field(default_factory=list, max_length=10, description="Films that they are like.")
    without: list[FilmId] = Field(default_factory=list, max_length=1000, description="Films left out.")

    @property
    def filter(self) -> Filter:
        """As the service takes it."""
        return Filter(
            genres=(*self.genres, self.genre) if self.genre else tuple(self.genres),
            without_genres=tuple(self.without_genres),
            year_from=self.decade if self.year_from is None else self.year_from,
            year_to=self.year_to if self.decade is None or self.year_to is not None else self.decade + 9,
            kinds=tuple(self.kinds),
            longest=self.longest,
            languages=tuple(self.languages),
            countries=tuple(self.countries),
            people=tuple(self.people),
            like=tuple(self.like),
            without=tuple(self.without),
        )


class ListAsked(Wanted):
    """A list to be made."""

    n: Annotated[int, Field(ge=1, le=MOST_LIST), WHOLE] = Field(5, description="How many films.")
    page: Annotated[int, Field(ge=0, le=100), WHOLE] = Field(
        0, description="0 for the first list, 1 for the next."
    )
    dial: Annotated[float, Field(ge=-1, le=1)] | None = Field(
        None, description="From -1 (familiar films) to 1 (adventurous ones); else as the operator has it."
    )


class RecommendAsked(ListAsked):
    """A list for somebody with these ratings."""

    ratings: Ratings = Field(default_factory=dict)


class PredictAsked(RequestBody):
    """Stars to be foretold for somebody with these ratings."""

    ratings: Ratings
    films: Annotated[list[FilmId], Field(min_length=1, max_length=MOST_FILMS)]


class RateAsked(RequestBody):
    """Stars for a film."""

    stars: Stars


class EditionTold(BaseModel):
    """An edition of a film."""

    product_id: str
    title: str
    price: str | None
    link: str | None

    @classmethod
    def of(cls, edition: Edition) -> Self:
        """As the catalog has it."""
        return cls(
            product_id=edition.product_id,
            title=edition.title,
            price=edition.price,
            link=edition.link,
        )


class FilmTold(BaseModel):
    """A film; what no source tells is null or empty."""

    film_id: str
    title: str
    year: int | None
    genres: list[str]
    kind: str
    series: str | None
    original_title: str | None
    other_titles: list[str]
    runtime: int | None = Field(description="Minutes.")
    language: str | None
    country: str | None
    people: list[str]
    directors: list[str]
    plot: str | None
    poster: str | None
    imdb_id: str | None
    tmdb_id: int | None
    rating_mean: float | None = Field(description="Stars, 1 to 5.")
    rating_count: int
    link: str

    @classmethod
    def of(cls, film: Film) -> Self:
        """As the catalog has it."""
        return cls(
            film_id=film.film_id,
            title=film.title,
            year=film.year,
            genres=list(film.genres),
            kind=film.kind,
            series=film.series,
            original_title=film.original_title,
            other_titles=list(film.other_titles),
            runtime=film.runtime,
            language=film.language,
            country=film.country,
            people=list(film.people),
            directors=list(film.directors),
            plot=film.plot,
            poster=film.poster,
            imdb_id=film.imdb_id,
            tmdb_id=film.tmdb_id,
            rating_mean=film.rating_mean,
            rating_count=film.rating_count,
            link=film.link.url,
        )


class FilmPage(FilmTold):
    """A film with all its editions."""

    editions: list[EditionTold]


class SearchHit(BaseModel):
    """A film that a title may mean."""

    film: FilmTold
    label: str = Field(description="Its name, no other's of this search.")
    is_certain: bool = Field(description="No other film can be meant.")


class SearchAnswer(BaseModel):
    """Films that a title may mean, likeliest first."""

    items: list[SearchHit]
    last_year: int | None = Field(description="Where the catalog's films end.")


class ListItem(BaseModel):
    """A film of a list."""

    rank: int
    film_id: str
    title: str
    year: int | None
    genres: list[str]
    expected_rating: float | None = Field(description="Stars; null in lists that are everybody's.")
    because: list[str] = Field(description="Ids of rated films without which it would not be here.")
    link: str

    @classmethod
    def of(cls, item: Recommendation) -> Self:
        """As the service has it."""
        film = item.film
        return cls(
            rank=item.rank,
            film_id=film.film_id,
            title=film.title,
            year=film.year,
            genres=list(film.genres),
            expected_rating=item.expected_rating,
            because=[each.film_id for each in item.reason.films] if item.reason else [],
            link=film.link.url,
        )


class ListAnswer(BaseModel):
    """A list of films, best first."""

    items: list[ListItem]
    model: str = Field(description="Version of the model that made it.")
    is_personal: bool = Field(description="Whether it is made from ratings; else it is everybody's.")
    dropped: list[str] = Field(description="Wishes that had to be given up, as no film would meet them all.")
    nearly: list[str] = Field(description="Those of them that the films meet nearly.")
    unknown: list[FilmId] = Field(description=f"{_UNKNOWN} of ratings, of `like` and of `without`.")

    @classmethod
    def of(cls, listed: Recommended, model: str, unknown: Sequence[str] = ()) -> Self:
        """As the service has it.

        Args:
            listed: The list.
            model: Version of the model that made it.
            unknown: Ids that were sent, and that the catalog does not hold.
        """
        return cls(
            items=[ListItem.of(item) for item in listed.films],
            model=model,
            is_personal=bool(listed.stars),
            dropped=list(listed.dropped),
            nearly=list(listed.nearly),
            unknown=list(unknown),
        )


class Foretold(BaseModel):
    """Stars foretold for a film."""

    film_id: str
    expected_rating: float | None = Field(description="Null for films that are not known.")


class ForetoldAll(BaseModel):
    """Stars foretold for all that was asked, in that order."""

    items: list[Foretold]
    model: str
    unknown: list[FilmId] = Field(description=f"{_UNKNOWN} of ratings and of films.")


class RatingAnswer(BaseModel):
    """A film as somebody rated it."""

    film_id: str
    title: str | None = Field(description="Null where the catalog does not hold it any more.")
    year: int | None
    stars: float | None = Field(description="Null for a rating that is gone.")
    before: float | None = Field(None, description="Stars before; null for none.")


class RatingPage(BaseModel):
    """Some of a person's ratings."""

    items: list[RatingAnswer]
    count: int = Field(description="On all pages.")
    page: int
    pages: int


class UndoAnswer(BaseModel):
    """What was taken back."""

    items: list[RatingAnswer]


class Imported(BaseModel):
    """An import."""

    number: int
    service: str
    state: str = Field(description="`offered`, `used`, `undone` or `left`.")
    read: int = Field(description="Lines with stars in the file.")
    matched: int = Field(description="Films found for certain.")
    known: int = Field(description="Films found that have stars already, which hold.")
    differing: int = Field(description="Those of them whose stars in the file are others.")
    missing: int = Field(description="Films that are not in the catalog.")
    unclear: int = Field(description="Films that may be one of several.")
    skipped: int = Field(description="Rows that say nothing of a film.")
    put_in: int = Field(description="Ratings that it gave.")
    later: int = Field(description="Films of its watchlist that go onto theirs.")


class Health(BaseModel):
    """How the API is doing."""

    status: str
    model: str | None
    films: int


def rated_of(
    film: Film | None, product_id: str, stars: float | None, before: float | None = None
) -> RatingAnswer:
    """A film as somebody rated it."""
    return RatingAnswer(
        film_id=film.film_id if film else product_id,
        title=film.title if film else None,
        year=film.year if film else None,
        stars=stars,
        before=before,
    )
