"""The shop's files were published three times, each time in a layout of its own: told apart by looking.

A release is a typed line; all that follows is the same for each.

- 2014: McAuley and others (``reviews_Movies_and_TV_5.json``); product lines are Python literals, not JSON.
- 2018: Ni, Li and McAuley 2019 (``Movies_and_TV.json.gz``).
- 2023: Hou and others (``Movies_and_TV.jsonl.gz``); times in milliseconds, products by ``parent_asin``.
"""

import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Literal

import msgspec

from recommender.sources.amazon.decode import LineDecoder, LiteralDecoder
from recommender.sources.amazon.lines import blocks

Release = Literal["2014", "2018", "2023"]
Identifier = Annotated[str, msgspec.Meta(min_length=1)]
Stars = Annotated[float, msgspec.Meta(ge=1, le=5)]
LATEST = 1 << 32  # s: the year 2106; what is later cannot be a time, and SQL has no room for it
Seconds = Annotated[int, msgspec.Meta(ge=-LATEST, lt=LATEST)]
Milliseconds = Annotated[int, msgspec.Meta(ge=-LATEST * 1000, lt=LATEST * 1000)]
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
    """The fields of a review line (2018) that are needed; msgspec skips all others.

    Attributes:
        asin: Product.
        reviewer: Person.
        overall: Stars.
        day: ``MM D, YYYY``.
        seconds: Since 1970, UTC; None where the line lacks it.
        verified: Bought there.
    """

    asin: Identifier
    reviewer: Identifier
    overall: Stars
    day: str = ""
    seconds: Seconds | None = None
    verified: bool = False


class Review2014(Review, gc=False):
    """A review line of 2014, which does not tell who bought there: all count."""

    verified: bool = True


class Review2023(
    Review,
    gc=False,
    rename=_REVIEW_NAMES_2023,
):
    """A review line of 2023; ``seconds`` are milliseconds until the shard divides them."""

    asin: Identifier
    reviewer: Identifier
    overall: Stars
    seconds: Milliseconds | None = None
    verified: bool = False


class Product(msgspec.Struct, gc=False, rename={"images": "imageURLHighRes"}):
    """The fields of a product line (2018) that are needed. Only the id has a fixed type in the files."""

    asin: Identifier
    title: object = None
    category: object = None
    main_cat: object = None
    brand: object = None
    price: object = None
    description: object = None
    details: object = None
    images: object = None


class Product2014(Product, gc=False, rename={"category": "categories", "images": "imUrl"}):
    """A product line of 2014, which has no ``details``."""

    category: object = None
    images: object = None


class Product2023(
    Product,
    gc=False,
    rename={"asin": "parent_asin", "category": "categories", "main_cat": "main_category", "brand": "store"},
):
    """A product line of 2023."""

    asin: Identifier
    category: object = None
    main_cat: object = None
    brand: object = None
    images: object = None


REVIEWS: dict[Release, type[Review]] = {"2014": Review2014, "2018": Review, "2023": Review2023}
PRODUCTS: dict[Release, type[Product]] = {"2014": Product2014, "2018": Product, "2023": Product2023}
PER_SECOND: dict[Release, int] = {"2014": 1, "2018": 1, "2023": 1000}
# Where a release has details, a product without them is left out, as in the article.
HAS_DETAILS: dict[Release, bool] = {"2014": False, "2018": True, "2023": True}


def review_decoder(release: Release) -> LineDecoder[Review]:
    """Reads the review lines of a release."""
    return msgspec.json.Decoder(REVIEWS[release])


def product_decoder(release: Release) -> LineDecoder[Product]:
    """Reads the product lines of a release."""
    if release == "2014":
        return LiteralDecoder(PRODUCTS[release])
    return msgspec.json.Decoder(PRODUCTS[release])


def release_of_reviews(path: Path) -> Release:
    """Which release a file of reviews is of; 2018 where no line tells."""
    fields: set[str] = set()
    for line in _first_lines(path):
        try:
            fields.update(msgspec.json.decode(line, type=dict[str, msgspec.Raw]))
        except (msgspec.DecodeError, UnicodeDecodeError):
            continue
    if {"user_id", "parent_asin"} <= fields:
        return "2023"
    return "2014" if {"reviewerID", "asin"} <= fields and "verified" not in fields else "2018"


def release_of_products(path: Path) -> Release:
    """Which release a file of products is of; 2018 where no line tells."""
    literal = LiteralDecoder(Product2014)
    for line in _first_lines(path):
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


def _first_lines(path: Path) -> Iterator[bytes]:
    head = next(blocks(path, ""), None)
    return itertools.islice(iter(bytes(head.data).split(b"\n") if head else ()), _LOOKED_AT)
