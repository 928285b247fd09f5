"""The scorer of the network: the branches' formulas, run by numpy."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

import numpy as np

from recommender.errors import BundleError
from recommender.network.branch_weights import BranchWeights
from recommender.network.content import ContentBranch
from recommender.network.factors import FactorBranch
from recommender.network.film_similarity import FilmSimilarity, co_liking
from recommender.network.genres import GenreBranch
from recommender.network.item_linear import ItemLinearBranch
from recommender.network.left_out import LeftOut
from recommender.network.people import LIKED_FROM, Padded, padded
from recommender.network.popularity import PopularityBranch
from recommender.network.stars import StarsBranch
from recommender.network.tower import TowerBranch

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from numpy.typing import NDArray

    from recommender.network.branch import Branch

    Rows = NDArray[np.int64]
    Stars = NDArray[np.float32]
    Scores = NDArray[np.float32]

# A branch is added here, and where `BranchFitting.fit` fits it.
BRANCHES: tuple[type[Branch], ...] = (
    TowerBranch,
    ItemLinearBranch,
    FactorBranch,
    ContentBranch,
    GenreBranch,
    StarsBranch,
    PopularityBranch,
)
SETTINGS_FILE = "network.json"
# Films that are scored at most, the most popular ones: this bounds the time of an answer.
MOST_LISTED = 40_000
HIGHEST = 5.0  # stars
# Ratings that are left out one by one as possible reasons; of a longer history, the newest likes.
MOST_REASONS = 40


@dataclass(frozen=True)
class _Linear:
    """The linear branch among the films that are listed.

    Attributes:
        branch: The branch.
        listed: Positions of its films among those that are listed, shape (films,), int64.
        place: Rows of the same films in its weights, int32.
    """

    branch: ItemLinearBranch
    listed: NDArray[np.int64]
    place: NDArray[np.int32]


class NetworkScorer:
    """Scores of the network for people given as their ratings: a `recommender.serving.scorer.Scorer`.

    A score is the weighted sum of the branches' scores. All branches but the linear one multiply an embedding
    of the person with embeddings of the films. These stand side by side, so that one product scores all
    films.

    Attributes:
        n_films: Number of films in the catalog.
        branches: The branches by name.
        weights: The branch weights.
    """

    def __init__(
        self, branches: Iterable[Branch], weights: BranchWeights, most_listed: int = MOST_LISTED
    ) -> None:
        """Joins the films' embeddings; films beyond the ``most_listed`` most popular come last."""
        self.branches = {branch.name: branch for branch in branches}
        self.weights = weights
        stars, popularity = self.branches[StarsBranch.name], self.branches[PopularityBranch.name]
        assert isinstance(stars, StarsBranch)
        assert isinstance(popularity, PopularityBranch)
        self._stars, self._likes = stars, np.asarray(popularity.likes, np.float32)[:, 0]
        self.n_films = len(self._likes)
        self._embedding = [name for name in weights.names if name != ItemLinearBranch.name]
        self._listed = _most_popular(self._likes, most_listed)
        tables = [self._of_listed(self.branches[name].film_embeddings()) for name in self._embedding]
        self._films = np.concatenate(tables, axis=1, dtype=np.float32)
        ends = np.cumsum([table.shape[1] for table in tables])
        linear = self.branches.get(ItemLinearBranch.name)
        self._linear: _Linear | None = None
        if isinstance(linear, ItemLinearBranch):
            place = self._of_listed(linear.place)
            listed = np.flatnonzero(place < len(linear.weights))
            self._linear = _Linear(linear, listed, place[listed])
        self._film_similarity = FilmSimilarity(
            self._films.T,
            {
                name: slice(int(end) - table.shape[1], int(end))
                for name, end, table in zip(self._embedding, ends, tables, strict=True)
            },
        )

    @classmethod
    def load(cls, directory: Path, arrays: Mapping[str, NDArray[Any]]) -> Self:
        """Reads what `recommender.network.network.Network.save` wrote.

        Raises:
            BundleError: ``network.json`` or an array is missing, or damaged.
        """
        try:
            saved = json.loads((directory / SETTINGS_FILE).read_text(encoding="utf-8"))
            # Plain arrays: indexing a memmap costs more than reading a few rows.
            plain = {name: np.asarray(array) for name, array in arrays.items()}
            kinds = {kind.name: kind for kind in BRANCHES}
            branches = [kinds[name].restored(plain, settings) for name, settings in saved["branches"].items()]
            return cls(branches, BranchWeights.from_json(saved["weights"]))
        except (OSError, ValueError, TypeError, AttributeError, KeyError) as error:
            raise BundleError(
                f"{directory / SETTINGS_FILE} cannot be used ({error}): train again."
            ) from error

    def score(self, films: Rows, ratings: Stars, dial: float = 0.0) -> Scores:
        """Ranks all films for one person; see `Scorer.score`."""
        ids, stars = _one(films, ratings)
        alone = Padded(np.zeros(1, np.int64), ids, stars)
        scores: Scores = self._scores([alone], np.array([[len(films)]], np.float32), dial)[0]
        return scores

    def score_batch(
        self, indptr: Rows, films: Rows, ratings: Stars, dial: float = 0.0, known: Rows | None = None
    ) -> Scores:
        """Ranks all films for many people; see `Scorer.score_batch`."""
        counts = np.diff(indptr) if known is None else np.asarray(known)
        values = max(branch.values_per_rating for branch in self.branches.values())
        people = padded(indptr, films, ratings, values)
        return self._scores(people, counts.astype(np.float32)[:, None], dial)

    def expected_rating(self, films: Rows, ratings: Stars, targets: Rows) -> Stars:
        """Predicts stars for ``targets``; see `Scorer.expected_rating`."""
        return np.asarray(self._stars.predict(*_one(films, ratings), targets)[0], np.float32)

    def reasons(self, films: Rows, ratings: Stars, targets: Rows) -> Scores:
        """Drop of each score when each rating is left out (leave-one-out); see `Scorer.reasons`.

        Only those of `left_out` are. Films that are not listed have no reasons.
        """
        drops = np.zeros((len(targets), len(films)), np.float32)
        left_out = self.left_out(films, ratings)
        if len(left_out.tried):
            own = self.score(films, ratings)[targets, None]
            without = left_out.scores(targets)[:-1].T
            drops[:, left_out.tried] = np.where(np.isfinite(without), own - without, 0)
        return drops

    def left_out(self, films: Rows, ratings: Stars, dial: float = 0.0) -> LeftOut:
        """A person without each of their likes, of a long history the newest `MOST_REASONS`.

        The branch weights stay those of all ratings: otherwise every rating left out would raise popularity.

        Args:
            films: Rows of the rated films, shape (k,), int64.
            ratings: Stars for them, shape (k,), float32.
            dial: As in `score`.
        """
        tried = np.flatnonzero(ratings >= LIKED_FROM)[-MOST_REASONS:]
        weights = self._weights(np.array([[len(films)]], np.float32), dial)
        persons = [
            weights[name] * self.branches[name].embed_without_each(films, ratings, tried)
            for name in self._embedding
        ]
        linear = None
        if self._linear:
            linear = self._linear.branch, float(weights[ItemLinearBranch.name][0, 0])
        joined = np.concatenate(persons, axis=1, dtype=np.float32)
        return LeftOut(tried, joined, self._films, self._listed, linear, (films, ratings))

    def similarity(self, targets: Rows) -> Scores:
        """Similarity of all films to some films, by their embeddings and the item-to-item weights.

        Args:
            targets: Rows of these films without repeats, at least one, int64.

        Returns:
            Mean over the targets, shape (n_films,), float32; films that are not listed come last.
        """
        own = {
            name: np.asarray(self.branches[name].film_embeddings()[targets], np.float32)
            for name in self._film_similarity.names
        }
        similarity = self._film_similarity.to(own)
        if self._linear:
            stars = np.full((1, len(targets)), HIGHEST, np.float32)
            co_liked = self._linear.branch.score(targets[None], stars)[0]
            similarity += co_liking(self._of_listed(co_liked))
        whole: Scores = self._of_catalog(similarity[None])[0]
        return whole

    def _scores(self, people: Iterable[Padded], known: Stars, dial: float) -> Scores:
        """Scores of people, shape (people, n_films), float32.

        They are embedded a few at a time. Then one product scores the films for all of them.

        Args:
            people: Each person once.
            known: Number of ratings of each person, shape (people, 1), float32.
            dial: As in `score`.
        """
        weights = self._weights(known, dial)
        persons = np.empty((len(known), self._films.shape[1]), np.float32)
        linear = self._linear
        by_linear = np.empty((len(known), len(linear.branch.weights) if linear else 0), np.float32)
        for some in people:
            own = {name: weight[some.rows] for name, weight in weights.items()}
            persons[some.rows] = self._persons(some.ids, some.stars, own)
            if linear:
                scored = linear.branch.score_own(some.ids, some.stars)
                by_linear[some.rows] = own[linear.branch.name] * scored
        scores: Scores = persons @ self._films.T
        if linear:
            scores[:, linear.listed] += by_linear[:, linear.place]
        return self._of_catalog(scores)

    def _weights(self, known: Stars, dial: float = 0.0) -> dict[str, Scores]:
        """Factor of each branch for each person, shape (people, 1)."""
        of_people = self.weights.of(known, dial).astype(np.float32)
        return dict(zip(self.weights.names, of_people.T[:, :, None], strict=True))

    def _persons(self, ids: Rows, stars: Stars, weights: dict[str, Scores]) -> Scores:
        """Weighted embeddings of people side by side, in the order of the films' embeddings."""
        persons = [weights[name] * self.branches[name].embed(ids, stars) for name in self._embedding]
        return np.concatenate(persons, axis=1, dtype=np.float32)

    def _of_listed(self, table: NDArray[Any]) -> NDArray[Any]:
        """Rows of the films that are listed."""
        return table if self._listed is None else table[self._listed]

    def _of_catalog(self, scores: Scores) -> Scores:
        """Scores of the whole catalog: films that are not listed come last, the more popular first."""
        if self._listed is None:
            return scores
        whole: Scores = scores.min(axis=1, keepdims=True) - 1 - 1 / (1 + self._likes)
        for row, own in zip(whole, scores, strict=True):  # twice as fast as all rows at once
            row[self._listed] = own
        return whole


def _one(films: Rows, ratings: Stars) -> tuple[Rows, Stars]:
    """One person as a padded row."""
    if not len(films):
        return np.zeros((1, 1), np.int64), np.zeros((1, 1), np.float32)
    return np.asarray(films)[None], np.asarray(ratings, np.float32)[None]


def _most_popular(likes: NDArray[np.float32], most: int) -> Rows | None:
    """The ``most`` films with most likes, ascending; None where there are no more."""
    if len(likes) <= most:
        return None
    return np.sort(np.argsort(-likes, kind="stable")[:most]).astype(np.int64)
