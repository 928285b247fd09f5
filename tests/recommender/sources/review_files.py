"""Small review files in Amazon's layout."""

import gzip
import json
import random
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass
class AmazonFiles:
    """A pair of files in Amazon's layout, written line by line."""

    reviews: Path
    meta: Path

    def write_reviews(self, lines: list[dict[str, Any] | bytes]) -> None:
        _write(self.reviews, lines)

    def write_meta(self, lines: list[dict[str, Any] | bytes]) -> None:
        _write(self.meta, lines)


def _write(path: Path, lines: list[dict[str, Any] | bytes]) -> None:
    with gzip.open(path, "wb") as file:
        for line in lines:
            file.write((line if isinstance(line, bytes) else json.dumps(line).encode()) + b"\n")


def review(
    user: str,
    product: str,
    stars: float = 5.0,
    day: str = "03 4, 2018",
    *,
    verified: bool = True,
    **more: Any,
) -> dict[str, Any]:
    month, rest = day.split(" ", 1)
    number, year = rest.split(", ")
    seconds = (int(year) - 1970) * 31_557_600 + int(month) * 2_630_000 + int(number) * 86_400
    return {
        "overall": stars,
        "verified": verified,
        "reviewTime": day,
        "reviewerID": user,
        "asin": product,
        "reviewText": "fine",
        "unixReviewTime": seconds,
        **more,
    }


def product(asin: str, title: str = "", **more: Any) -> dict[str, Any]:
    html = f'<li><a class="a-link-normal a-text-normal" href="/product-reviews/{asin}/x">7 reviews</a></li>'
    row = {
        "asin": asin,
        "title": title or f"Film {asin}",
        "category": ["Movies & TV", "Movies", "Drama"],
        "main_cat": "Movies & TV",
        "brand": "",
        "details": html,
        **more,
    }
    return {name: value for name, value in row.items() if value is not None or name == "details_null"}


def fill_at_random(
    amazon: AmazonFiles,
    more_meta: Sequence[dict[str, Any]] = (),
    more_reviews: Sequence[dict[str, Any]] = (),
) -> None:
    """Some hundred reviews with everything the real files hold: repeats, unlisted products, no details."""
    rng = random.Random(3)
    meta: list[dict[str, Any] | bytes] = []
    for number in range(30):
        details: Any = rng.choice(["", {}, {"Run Time:": "90 minutes"}, '<a class="x">y</a>', "link", None])
        row = product(f"B{number:03}", f"Film {number}", details=details)
        if details == "link":
            row = product(f"B{number:03}", f"Film {number}")
        meta.append(row)
    reviews: list[dict[str, Any] | bytes] = []
    for _ in range(600):
        row = review(
            f"U{int(60 * rng.random() ** 2)}",
            f"B{int(34 * rng.random() ** 1.5):03}",
            float(rng.randint(1, 5)),
            f"{rng.randint(1, 12):02} {rng.randint(1, 28)}, {rng.choice([2016, 2017, 2018, 2018, 2018])}",
            verified=rng.random() < 0.8,
        )
        reviews += [row] * (2 if rng.random() < 0.05 else 1)
    amazon.write_meta([*meta, *more_meta])
    amazon.write_reviews([*reviews, *more_reviews])
