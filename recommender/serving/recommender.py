"""From somebody's ratings to the films they will like: the one door through which the bot asks."""

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import NDArray

from recommender.bundle import current_version, open_arrays, read_manifest
from recommender.bundle.manifest import CATALOG
from recommender.catalog.film import Film
from recommender.catalog.store import Catalog
from recommender.errors import BundleError
from recommender.ratings.top_k import top_k_rows
from recommender.serving.load_scorer import load_scorer
from recommender.serving.popular import PopularFilms
from recommender.serving.scorer import Rows, Scorer, Stars

_REASONS = 2
_LIKED = 3.5  # stars from which a film may be named as the reason for another


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A film in a list.

    Attributes:
        film: The film.
        rank: 1 for the first.
        score: What the list is ordered by; comparable within one list only.
        expected_rating: Stars this person would give it, 1 to 5; None in a list for everybody.
        because: Films they rated well that speak most for it, the strongest first; at most two.
    """

    film: Film
    rank: int
    score: float
    expected_rating: float | None
    because: tuple[Film, ...]


class Recommender:
    """Answers from one bundle; holds nothing about people, and is safe to use from several threads.

    Ratings are always product id -> stars. Ids the catalog does not know are ignored; several editions of a
    film count as one rating, the last one.

    Attributes:
        version: Version of the bundle.
        catalog: Its films.
        scorer: Its model.
        popular_films: The list for people of whom nothing is known.
    """

    def __init__(
        self,
        version: str,
        catalog: Catalog,
        scorer: Scorer,
        counts: NDArray[np.int64] | NDArray[np.float32],
        means: NDArray[np.float32],
    ) -> None:
        for what, number in (("model", scorer.n_films), ("counts", len(counts)), ("means", len(means))):
            if number != catalog.n_films:
                raise BundleError(
                    f"bundle {version} does not fit together ({catalog.n_films} films in the catalog, "
                    f"{number} in its {what}): train again."
                )
        self.version = version
        self.catalog = catalog
        self.scorer = scorer
        self.popular_films = PopularFilms(catalog, counts, means)

    @classmethod
    def open(cls, models_dir: Path, version: str | None = None, *, popularity: float = 0.0) -> Self:
        """Opens a bundle.

        Args:
            models_dir: Where the bundles are.
            version: Which one; without it, the one in service.
            popularity: How much more than was found best lists lean on what everybody likes.

        Raises:
            BundleError: None is in service, or the bundle is missing, incomplete or of another format.
        """
        if version is None:
            version = current_version(models_dir)
        if version is None:
            raise BundleError(f"no model is in service in {models_dir}: train one with `marquee train`.")
        bundle_dir = models_dir / version
        if not bundle_dir.is_dir():
            raise BundleError(f"there is no bundle {version} in {models_dir}: see `marquee models list`.")
        manifest = read_manifest(bundle_dir)
        arrays = open_arrays(bundle_dir)
        try:
            counts, means = np.asarray(arrays["film_rating_count"]), np.asarray(arrays["film_rating_mean"])
        except KeyError as error:
            raise BundleError(
                f"{bundle_dir} lacks the array {error}: restore it from a copy, or train again."
            ) from None
        # What new accounts cannot move, where the training left it; bundles of before it lack these.
        counts = np.asarray(arrays.get("popular_count", counts))
        means = np.asarray(arrays.get("popular_mean", means))
        scorer = load_scorer(bundle_dir, manifest, popularity)
        return cls(version, Catalog.open(bundle_dir / CATALOG), scorer, counts, means)

    def close(self) -> None:
        """Closes the catalog; without it that happens when the last reference goes."""
        self.catalog.close()

    def is_personal(self, ratings: Mapping[str, float]) -> bool:
        """Whether a list from these ratings is theirs: the catalog knows at least one of the films."""
        return len(self.person(ratings)[0]) > 0

    def recommend(self, ratings: Mapping[str, float], n: int = 5) -> list[Recommendation]:
        """The ``n`` films this person should see next, best first.

        Never a film they rated, in any edition; no film twice; always ``n`` where the catalog has so many
        left. Without a rating the catalog knows, the list is `popular`.
        """
        films, stars = self.person(ratings)
        if not len(films):
            return self.popular(n)
        # Changed in place where the scorer gave an array of its own.
        scores = np.require(self.scorer.score(films, stars), np.float32, ["W"])
        rows = top_k_rows(scores, films, n)
        if not len(rows):
            return []
        expected = self.scorer.expected_rating(films, stars, rows).tolist()
        reasons = self._reasons(films, stars, rows)
        found = self._films([*rows.tolist(), *(row for group in reasons for row in group)])
        return [
            Recommendation(
                film=found[row],
                rank=place + 1,
                score=float(scores[row]),
                expected_rating=float(expected[place]),
                because=tuple(found[reason] for reason in reasons[place]),
            )
            for place, row in enumerate(rows.tolist())
        ]

    def popular(self, n: int, exclude: Collection[str] = ()) -> list[Recommendation]:
        """Films that most people like, damped by count and spread over genres; see `PopularFilms`.

        Args:
            n: How many; fewer where the catalog has no more.
            exclude: Product ids of films to leave out.
        """
        known = {row for row in self.catalog.rows_of(list(exclude)) if row is not None}
        rows = self.popular_films.rows(n, known)
        found = self._films(rows)
        damped = self.popular_films.damped
        return [
            Recommendation(found[row], place + 1, float(damped[row]), None, ())
            for place, row in enumerate(rows)
        ]

    def predict(self, ratings: Mapping[str, float], product_ids: Sequence[str]) -> list[float | None]:
        """Stars, 1 to 5, this person would give to some products; None for unknown products."""
        rows = self.catalog.rows_of(product_ids)
        known = np.array([row for row in rows if row is not None], dtype=np.int64)
        films, stars = self.person(ratings)
        values = iter(self.scorer.expected_rating(films, stars, known).tolist() if len(known) else [])
        return [None if row is None else float(next(values)) for row in rows]

    def person(self, ratings: Mapping[str, float]) -> tuple[Rows, Stars]:
        """A person as scorers take them: rows (k,) and stars (k,), each film once, stars within 1 to 5."""
        by_row: dict[int, float] = {}
        for row, stars in zip(self.catalog.rows_of(list(ratings)), ratings.values(), strict=True):
            if row is not None and not math.isnan(stars):
                by_row.pop(row, None)  # the last edition counts, and takes its place in time
                by_row[row] = min(max(float(stars), 1.0), 5.0)
        rows = np.fromiter(by_row, dtype=np.int64, count=len(by_row))
        return rows, np.fromiter(by_row.values(), dtype=np.float32, count=len(by_row))

    def _films(self, rows: list[int]) -> dict[int, Film]:
        distinct = list(dict.fromkeys(rows))
        return dict(zip(distinct, self.catalog.films(distinct), strict=True))

    def _reasons(self, films: Rows, stars: Stars, targets: Rows) -> list[list[int]]:
        """For each target the rated films that speak most for it, the strongest first."""
        values = np.where(stars >= _LIKED, self.scorer.reasons(films, stars, targets), 0.0)
        strongest = np.argsort(-values, axis=1, kind="stable")[:, :_REASONS]
        return [
            [int(films[place]) for place in places if row[place] > 0]
            for places, row in zip(strongest, values, strict=True)
        ]
