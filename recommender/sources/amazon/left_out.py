"""Why no rating of Amazon's files is left, and what to do about it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from recommender.sources.amazon.prepare import AmazonOptions


def nothing_left(report: Mapping[str, object], options: "AmazonOptions") -> str:
    """One line: where the last ratings were lost, what helps there, and the lines that cannot be read.

    Args:
        report: Counts, see docs/data.md.
        options: What was to be kept; what is all kept already is not proposed.
    """
    count = cast("Mapping[str, int]", report)
    if not count["after_filters"]:
        lost = f"none of {count['reviews_read']:,} reviews passes the filters"
        way = _wider(options) or "are these the right files?"
    elif not count["after_join"]:
        lost, way = _without_products(count)
    elif count["not_film_ratings"] == count["after_join"]:
        lost = f"all {count['after_join']:,} reviews that pass the filters are of products that are no films"
        way = "are these the right files? Or keep all products with --keep-editions."
    else:
        lost = (
            f"of {count['reviews_read']:,} reviews {count['after_filters']:,} pass the filters, and "
            f"{count['after_join']:,} of them are of products with details, too few of each person or film"
        )
        ways = [_wider(options), "lower --min-user-ratings and --min-film-ratings."]
        way = ", or ".join(each.rstrip(".") for each in ways if each) + "."
    skipped = cast("Mapping[str, int]", report.get("skipped", {}))
    unread = ", ".join(f"{number:,} {reason}" for reason, number in skipped.items())
    return f"no rating is left: {lost}; {way}" + (f" Lines that cannot be used: {unread}." if unread else "")


def _wider(options: "AmazonOptions") -> str:
    """The filters that are not off yet; empty if all are."""
    ways = [
        *(["--years all"] if options.years is not None else []),
        *(["--include-unverified"] if not options.include_unverified else []),
    ]
    return f"try {' or '.join(ways)}." if ways else ""


def _without_products(count: Mapping[str, int]) -> tuple[str, str]:
    """What is missing where no review has a product, and what helps."""
    products, bare = count["products_read"], count["products_without_details"]
    if products and bare == products:
        return (
            f"none of {products:,} products has the field `details`, and products without it are left out",
            "give the metadata as it is published, with that field (meta_Movies_and_TV.json.gz).",
        )
    lost = f"{count['after_filters']:,} reviews pass the filters, and none is of a product with details"
    lacking = f" ({bare:,} of {products:,} products have none)" if bare else ""
    return lost + lacking, "do --reviews and --meta belong together?"
