"""The recommender: lists, predictions and reasons for a person, from one bundle."""

import math
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import NDArray

from recommender.bundle import open_arrays, read_manifest, version_in_service
from recommender.bundle.manifest import CATALOG
from recommender.catalog.film import Film
from recommender.catalog.series import series_of
from recommender.catalog.store import Catalog
from recommender.errors import BundleError
from recommender.ratings.top_k import top_k_rows
from recommender.serving.filter import FilmMasks, Mask
from recommender.serving.first_cards import FirstCards
from recommender.serving.listing import least_stars, lists_of
from recommender.serving.load_scorer import load_scorer
from recommender.serving.popular import PopularFilms
from recommender.serving.reasons import LeaveOneOut, Reason, is_profile_known
from recommender.serving.scorer import Rows, Scorer, Scores, Stars
from recommender.serving.similarity import similarity_of

_HEAD = 200  # first films of a ranking that are looked at; all of them if too few are good enough
_TITLES_AT_ONCE = 15
_RIVALS = 1000  # films behind a list that may pass its films when a rating is left out


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A film in a list.

    Attributes:
        film: The film.
        rank: Rank, 1 for the first film of the first list; it continues in later lists.
        score: Score, comparable within one ranking only.
        expected_rating: Predicted stars, 1 to 5; None in a list for everybody. Lists are not in its order.
        reason: The reason for the film; None if there is none, and in a list for everybody.
    """

    film: Film
    rank: int
    score: float
    expected_rating: float | None
    reason: Reason | None


@dataclass(frozen=True, slots=True)
class Explained:
    """Explanation of one film for a person.

    Attributes:
        reason: The reason for the film; None if there is none.
        place: Place of the film among all films that they have not rated, from 1.
        place_without: Place without the rating that is the strongest reason; None if no rating is a reason.
    """

    reason: Reason | None
    place: int
    place_without: int | None


class Recommender:
    """Answers from one bundle; stores nothing about people, and is safe to use from several threads.

    Ratings are given as product id -> stars. Ids that the catalog lacks are ignored. Several editions of a
    film count as one rating, the last one.

    Attributes:
        version: Version of the bundle.
        catalog: The films.
        scorer: The scorer.
        popular_films: The list for people without a known rating.
        first_cards: Chooses films to ask new people about; see `next_card`.
        masks: Finds the films that meet a wish.
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
        self.first_cards = FirstCards.of(catalog, counts)
        self.masks = FilmMasks(catalog)

    @classmethod
    def open(cls, models_dir: Path, version: str | None = None) -> Self:
        """Opens a bundle.

        Args:
            models_dir: Where the bundles are.
            version: Which one; without it, the one in service.

        Raises:
            BundleError: None is in service, or the bundle is missing, incomplete or of another format.
        """
        if version is None:
            version = version_in_service(models_dir)
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
        scorer = load_scorer(bundle_dir, manifest)
        return cls(version, Catalog.open(bundle_dir / CATALOG), scorer, counts, means)

    def close(self) -> None:
        """Closes the catalog; without it that happens when the last reference goes."""
        self.catalog.close()

    def is_personal(self, ratings: Mapping[str, float]) -> bool:
        """Whether a list from these ratings is personal: the catalog knows at least one of the films."""
        return len(self.person(ratings)[0]) > 0

    def recommend(
        self,
        ratings: Mapping[str, float],
        n: int = 5,
        *,
        dial: float = 0.0,
        offset: int = 0,
        allowed: Mask | None = None,
    ) -> list[Recommendation]:
        """The ``n`` films this person should see next, best first.

        Never a film they rated, in any edition; no film twice; always ``n`` where the catalog has so many
        left. Films that they would give fewer stars than `least_stars` come after all others, and of a series
        at most two in a list while there are others. Without a rating the catalog knows, it is `popular`.

        Args:
            ratings: Product id -> stars.
            n: How many.
            dial: From -1 (familiar films) to 1 (adventurous ones).
            offset: Films of the lists before this one, whole lists of ``n``, which are left out.
            allowed: Films that may be listed, shape (n_films,), bool; all without it.
        """
        films, stars = self.person(ratings)
        if not len(films):
            return self.popular(n, offset=offset, allowed=allowed)
        scores = self._scores(films, stars, dial)
        expected = self.listed((films, stars), scores, n, offset, allowed)
        reasons = self._reasons(films, stars, scores, list(expected), dial)
        return self._recommended(expected, scores, reasons, offset)

    def similar(
        self,
        targets: Rows,
        ratings: Mapping[str, float],
        n: int = 5,
        *,
        offset: int = 0,
        allowed: Mask | None = None,
    ) -> list[Recommendation]:
        """The ``n`` films most like some others, those that this person would not like after all others.

        Never one of the targets, nor a film that they rated; of a series at most two in a list.

        Args:
            targets: Rows of the others, at least one.
            ratings: Product id -> stars; may be empty.
            n: How many.
            offset: As in `recommend`.
            allowed: As in `recommend`.
        """
        films, stars = self.person(ratings)
        scores = np.require(similarity_of(self.scorer, self.catalog, np.unique(targets)), np.float32, ["W"])
        free = np.ones(self.catalog.n_films, bool) if allowed is None else allowed.copy()
        free[targets] = False
        expected = self.listed((films, stars), scores, n, offset, free)
        return self._recommended(expected, scores, [None] * len(expected), offset)

    def explain(self, ratings: Mapping[str, float], row: int, dial: float = 0.0) -> Explained | None:
        """Why a film would be in this person's list, wherever it stands; None without a rating that is known.

        Args:
            ratings: Product id -> stars.
            row: The film; one that they have not rated.
            dial: As in `recommend`.
        """
        films, stars = self.person(ratings)
        if not len(films) or row in films:
            return None
        scores = self._scores(films, stars, dial)
        scores[films] = -np.inf
        left_out = LeaveOneOut.tried(self.scorer, (films, stars), scores, np.array([row], np.int64), dial)
        (reason,) = self._reasons_of(left_out, stars, [row])
        place = int(left_out.places[0]) + 1
        furthest = int(left_out.each[:, 0].max(initial=0))
        return Explained(reason, place, place + furthest if reason and reason.films else None)

    def popular(
        self, n: int, exclude: Collection[str] = (), *, offset: int = 0, allowed: Mask | None = None
    ) -> list[Recommendation]:
        """Films that most people like, damped by count and spread over genres; see `PopularFilms`.

        Args:
            n: How many; fewer where the catalog has no more.
            exclude: Product ids of films to leave out.
            offset: As in `recommend`.
            allowed: As in `recommend`.
        """
        known = {row for row in self.catalog.rows_of(list(exclude)) if row is not None}
        return self._by_damped_mean(self.popular_films.rows(n, known, offset, allowed), offset)

    def best(self, n: int, *, offset: int = 0, allowed: Mask | None = None) -> list[Recommendation]:
        """Films by their damped mean alone, whatever their genres; of a series at most two in a list.

        Args:
            n: How many; fewer where the catalog has no more.
            offset: As in `recommend`.
            allowed: As in `recommend`.
        """
        if n < 1:
            return []
        order = self.popular_films.order(allowed)
        lists = lists_of(self._with_series(order[: max(_HEAD, 2 * (offset + n))].tolist()), n)
        return self._by_damped_mean(next(islice(lists, offset // n, None), []), offset)

    def next_card(self, ratings: Mapping[str, float], not_seen: Sequence[str] = ()) -> Film | None:
        """The film to ask somebody about next; None where there is none left.

        Args:
            ratings: Product id -> stars.
            not_seen: Product ids of films that they said they had not seen.
        """
        films, stars = self.person(ratings)
        scores = self.scorer.score(films, stars) if len(films) else None
        unseen = [row for row in self.catalog.rows_of(list(not_seen)) if row is not None]
        row = self.first_cards.next(films.tolist(), unseen, scores)
        return None if row is None else self.catalog.film(row)

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

    def listed(
        self, person: tuple[Rows, Stars], scores: Scores, n: int, offset: int = 0, allowed: Mask | None = None
    ) -> dict[int, float]:
        """The rows of a list, best first, with the stars expected.

        Args:
            person: Rows they rated, and their stars; may be empty.
            scores: What films are ranked by, shape (n_films,); -inf is put in for those rated.
            n: How many.
            offset: As in `recommend`.
            allowed: As in `recommend`.
        """
        if n < 1:
            return {}
        films, stars = person
        wanted, least = offset + n, least_stars(stars, self.popular_films.global_mean)
        most = max(_HEAD, 2 * wanted)
        # Films that are not allowed stay rivals of the others: reasons are of their own places.
        scores[films] = -np.inf
        ranked = scores if allowed is None else np.where(allowed, scores, np.float32(-np.inf))
        for looked_at in (most, self.catalog.n_films):
            head = top_k_rows(ranked, films, looked_at)
            expected = self.scorer.expected_rating(films, stars, head)
            good = expected >= least
            if np.count_nonzero(good) >= wanted or len(head) < looked_at:
                break
        others = np.flatnonzero(~good)
        order = np.concatenate([np.flatnonzero(good), others[np.argsort(-expected[others], kind="stable")]])
        order = order[:most]
        lists = lists_of(self._with_series(head[order].tolist()), n)
        listed = next(islice(lists, offset // n, None), [])
        stars_of = dict(zip(head[order].tolist(), expected[order].tolist(), strict=True))
        return {row: stars_of[row] for row in listed}

    def _scores(self, films: Rows, stars: Stars, dial: float) -> Scores:
        # Changed in place where the scorer gave an array of its own.
        return np.require(self.scorer.score(films, stars, dial), np.float32, ["W"])

    def _recommended(
        self, expected: Mapping[int, float], scores: Scores, reasons: Sequence[Reason | None], offset: int
    ) -> list[Recommendation]:
        rows = list(expected)
        return [
            Recommendation(film, place, float(scores[row]), expected[row], reason)
            for place, (row, film, reason) in enumerate(
                zip(rows, self.catalog.films(rows), reasons, strict=True), offset + 1
            )
        ]

    def _by_damped_mean(self, rows: Sequence[int], offset: int) -> list[Recommendation]:
        damped = self.popular_films.damped
        return [
            Recommendation(film, place, float(damped[row]), None, None)
            for place, (row, film) in enumerate(zip(rows, self.catalog.films(rows), strict=True), offset + 1)
        ]

    def _with_series(self, rows: list[int]) -> Iterator[tuple[int, str]]:
        for start in range(0, len(rows), _TITLES_AT_ONCE):
            part = rows[start : start + _TITLES_AT_ONCE]
            for row, title in zip(part, self.catalog.titles(part), strict=True):
                yield row, series_of(title)

    def _reasons(
        self, films: Rows, stars: Stars, scores: Scores, rows: list[int], dial: float
    ) -> list[Reason | None]:
        """Why each of the listed rows is listed."""
        if not rows:
            return []
        targets = np.array(rows, np.int64)
        left_out = LeaveOneOut.tried(self.scorer, (films, stars), scores, targets, dial, most_rivals=_RIVALS)
        return self._reasons_of(left_out, stars, rows)

    def _reasons_of(self, left_out: LeaveOneOut, stars: Stars, rows: list[int]) -> list[Reason | None]:
        targets = np.array(rows, np.int64)
        named = [left_out.strongest(place) for place in range(len(rows))]
        distinct = list(dict.fromkeys(row for group in named for row in group))
        liked = dict(zip(distinct, self.catalog.films(distinct), strict=True))
        popular, profile_known = self.popular_films.places(targets).tolist(), is_profile_known(stars)
        return [
            Reason("liked", tuple(liked[row] for row in group))
            if group
            else left_out.without_films(
                place, popular[place], self.catalog.n_films, profile_known=profile_known
            )
            for place, group in enumerate(named)
        ]
