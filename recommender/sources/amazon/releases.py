"""The three releases of the shop's files, each with a layout of its own. The first lines tell them apart.

A release is a typed line. All later work is the same for each.

- 2014: McAuley and others (``reviews_Movies_and_TV_5.json``). Product lines are Python literals, not JSON.
- 2018: Ni, Li and McAuley 2019 (``Movies_and_TV.json.gz``).
- 2023: Hou and others (``Movies_and_TV.jsonl.gz``). Times are in ms, the product is ``parent_asin``.

Each release also has ratings without reviews, a table of ``user,item,rating,timestamp`` (2014; 2023 with a
header) or ``item,user,rating,timestamp`` (2018). The form of the ids tells which column is the item.
"""

import itertools
import re
from collections.abc import Iterator
from typing import Annotated, Literal

import msgspec

from recommender.sources.amazon.decode import LineDecoder, LiteralDecoder
from recommender.sources.amazon.lines import LineBlock
from recommender.tables.cells import number
from recommender.tables.columns import find_columns, folded
from recommender.tables.moments import LATEST, in_seconds

Release = Literal["2014", "2018", "2023", "ratings-user-first", "ratings-item-first"]
Identifier = Annotated[str, msgspec.Meta(min_length=1)]
Stars = Annotated[float, msgspec.Meta(ge=1, le=5)]
Seconds = Annotated[int, msgspec.Meta(ge=-LATEST, lt=LATEST)]
Milliseconds = Annotated[int, msgspec.Meta(ge=-LATEST * 1000, lt=LATEST * 1000)]
_USER_FIRST: Release = "ratings-user-first"
_ITEM_FIRST: Release = "ratings-item-first"
_RATING = 2  # its place in tables of ratings alone
_MOST_STARS = 5
_ASIN = re.compile(r"B[0-9A-Z]{9}|\d{9}[\dX]")
_LOOKED_AT = 200  # lines of a file's first block
_REVIEW_NAMES = {"reviewer": "reviewerID", "day": "reviewTime", "seconds": "unixReviewTime"}
_REVIEW_NAMES_2023 = {
    "asin": "parent_asin",
    "reviewer": "user_id",
    "overall": "rating",
    "seconds": "timestamp",
    "verified": "verified_purchase",
}


class Review(msgspec.Struct, gc=False, rename=_REVIEW_NAMES):
    """The needed fields of a review line (2018). msgspec skips all others.

    Attributes:
        asin: Product id.
        reviewer: Person id.
        overall: Stars.
        day: ``MM D, YYYY``.
        seconds: Time in seconds since 1970, UTC; None where the line lacks it.
        verified: Whether the purchase is verified.
    """

    asin: Identifier
    reviewer: Identifier
    overall: Stars
    day: str = ""
    seconds: Seconds | None = None
    verified: bool = False


class Review2014(Review, gc=False):
    """A review line of 2014. It does not tell verified purchases, so all count."""

    verified: bool = True


class Review2023(
    Review,
    gc=False,
    rename=_REVIEW_NAMES_2023,
):
    """A review line of 2023. ``seconds`` holds milliseconds until the shard divides them."""

    asin: Identifier
    reviewer: Identifier
    overall: Stars
    seconds: Milliseconds | None = None
    verified: bool = False


class RatingsDecoder:
    """A decoder of ``user,item,rating,timestamp``. The lines do not tell verified purchases, so all count."""

    def __init__(self, *, item_first: bool) -> None:
        self._user, self._item = (1, 0) if item_first else (0, 1)

    def decode(self, line: bytes | bytearray, /) -> Review:
        """Decodes one line. The size of a time tells whether it is in milliseconds."""
        cells = line.decode().replace('"', "").rstrip("\r").split(",")
        try:
            user, item, stars = cells[self._user].strip(), cells[self._item].strip(), float(cells[2])
            seconds = int(in_seconds(float(cells[3]))) if cells[3:] and cells[3].strip() else None
        except (ValueError, IndexError, OverflowError) as error:
            is_header = "rating" in (folded(cell) for cell in cells)
            raise msgspec.DecodeError("header" if is_header else "not a rating") from error
        if not user or not item:
            raise msgspec.DecodeError("not a rating")
        if not 1 <= stars <= _MOST_STARS:
            raise msgspec.ValidationError("impossible rating")
        if seconds is not None and abs(seconds) >= LATEST:
            raise msgspec.ValidationError("no moment - at `$.timestamp`")
        return Review2014(item, user, stars, seconds=seconds)

    def decode_lines(self, data: bytes | bytearray, /) -> list[Review]:
        """Decodes all lines."""
        return [self.decode(line) for line in data.removesuffix(b"\n").split(b"\n")]


class ProductLine(msgspec.Struct, gc=False, rename={"images": "imageURLHighRes"}):
    """The needed fields of a product line (2018). Only the id has a fixed type in the files."""

    asin: Identifier
    title: object = None
    category: object = None
    main_cat: object = None
    brand: object = None
    price: object = None
    description: object = None
    details: object = None
    images: object = None


class ProductLine2014(ProductLine, gc=False, rename={"category": "categories", "images": "imUrl"}):
    """A product line of 2014. It has no ``details``."""

    category: object = None
    images: object = None


class ProductLine2023(
    ProductLine,
    gc=False,
    rename={"asin": "parent_asin", "category": "categories", "main_cat": "main_category", "brand": "store"},
):
    """A product line of 2023."""

    asin: Identifier
    category: object = None
    main_cat: object = None
    brand: object = None
    images: object = None


REVIEWS: dict[str, type[Review]] = {"2014": Review2014, "2018": Review, "2023": Review2023}
PRODUCTS: dict[str, type[ProductLine]] = {
    "2014": ProductLine2014,
    "2018": ProductLine,
    "2023": ProductLine2023,
}
PER_SECOND: dict[str, int] = {"2023": 1000}
"""Units in which a release counts its time, where these are finer than seconds."""
# In a release with details, a product without them is left out, as in the article.
HAS_DETAILS: dict[str, bool] = {"2014": False, "2018": True, "2023": True}


def review_decoder(release: Release) -> LineDecoder[Review]:
    """The decoder of review lines of a release."""
    if release in {_USER_FIRST, _ITEM_FIRST}:
        return RatingsDecoder(item_first=release == _ITEM_FIRST)
    return msgspec.json.Decoder(REVIEWS[release])


def product_decoder(release: Release) -> LineDecoder[ProductLine]:
    """The decoder of product lines of a release."""
    if release == "2014":
        return LiteralDecoder(PRODUCTS[release])
    return msgspec.json.Decoder(PRODUCTS[release])


def release_of_review_lines(head: LineBlock | None) -> Release:
    """The release of a file of reviews, from its first lines; 2018 if they do not tell."""
    fields: set[str] = set()
    lines = list(_first_lines(head))
    if ratings := _ratings_alone(lines):
        return ratings
    for line in lines:
        try:
            fields.update(msgspec.json.decode(line, type=dict[str, msgspec.Raw]))
        except (msgspec.DecodeError, UnicodeDecodeError):
            continue
    if {"user_id", "parent_asin"} <= fields:
        return "2023"
    return "2014" if {"reviewerID", "asin"} <= fields and "verified" not in fields else "2018"


def release_of_product_lines(head: LineBlock | None) -> Release:
    """The release of a file of products, from its first lines; 2018 if they do not tell."""
    literal = LiteralDecoder(ProductLine2014)
    for line in _first_lines(head):
        try:
            fields = msgspec.json.decode(line, type=dict[str, msgspec.Raw])
        except (msgspec.DecodeError, UnicodeDecodeError):
            try:
                literal.decode(line)
            except msgspec.DecodeError:
                continue
            return "2014"
        return "2023" if "parent_asin" in fields else "2018"
    return "2018"


def _ratings_alone(lines: list[bytes]) -> Release | None:
    """The release of a table of ratings, by the order of its columns; None if the lines are none."""
    rows = [line.decode("latin-1").replace('"', "").split(",") for line in lines if line.strip()]
    if not rows or rows[0][0].lstrip().startswith(("{", "[")):
        return None
    places = find_columns(rows[0], ("user", "film", "rating"))
    if places.get("rating") == _RATING and {places.get("user"), places.get("film")} == {0, 1}:
        return _ITEM_FIRST if places["film"] == 0 else _USER_FIRST
    if not any(len(row) > _RATING and number(row[_RATING]) is not None for row in rows):
        return None
    items = [
        sum(bool(_ASIN.fullmatch(row[place].strip())) for row in rows if len(row) > 1) for place in (0, 1)
    ]
    return _ITEM_FIRST if items[0] > items[1] else _USER_FIRST


def _first_lines(head: LineBlock | None) -> Iterator[bytes]:
    return itertools.islice(iter(bytes(head.data).split(b"\n") if head else ()), _LOOKED_AT)
