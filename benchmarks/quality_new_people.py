"""New people: what lists are worth after a person's first likes, for people whom no model has met."""

import inspect
import tempfile
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.quality_data import SEED, Data
from benchmarks.quality_measure import RankingQuestion
from benchmarks.quality_peers import choose
from recommender.catalog.store import Catalog, write_catalog
from recommender.comparison.compare import Figure
from recommender.comparison.new_people import figures_of_first_lists
from recommender.evaluation.new_people import LENGTHS, NewPeople
from recommender.evaluation.objective import LIKED
from recommender.evaluation.personal_lists import Films, PersonalFigures, measure_lists
from recommender.models.base import Model, RanksOnly
from recommender.ratings.histories import Histories
from recommender.ratings.interactions import Interactions
from recommender.ratings.prepared import editions_of, films_of
from recommender.registry import create_model
from recommender.serving.popular import PopularFilms

# What has to be at or above the best of these peers; popularity stands beside.
RANKING = ("ndcg_10", "ndcg_10_beyond", "weighted_recall")
PEERS = ("EASE", "item-kNN (BM25)", "iALS")
DIAL = (-1.0, -0.5, 0.0, 0.5, 1.0)
LARGE_CATALOG = 2000
GENRES_OF_BEST = 0.95  # of the best peer's genre match


class PopularList(RanksOnly):
    """The list that the bot shows to people of whom it knows nothing, as a model."""

    def __init__(self, data: Data, train: Interactions) -> None:
        """Counts and means are those of ``train``."""
        counts = train.film_counts()
        sums = np.bincount(train.films, train.ratings, train.n_films)
        means = np.where(counts, sums / np.maximum(counts, 1), np.nan).astype(np.float32)
        with tempfile.TemporaryDirectory() as directory:
            path = Path(directory) / "catalog.sqlite"
            write_catalog(path, films_of(data.dataset), editions_of(data.dataset))
            catalog = Catalog.open(path)
            rows = PopularFilms(catalog, counts, means).rows(50)
            catalog.close()
        self.scores = np.zeros(train.n_films, np.float32)
        self.scores[rows] = np.arange(len(rows), 0, -1)

    def score(self, people: Histories) -> NDArray[np.float32]:
        """Falls from the first of the list to the last."""
        return np.tile(self.scores, (len(people), 1))


def new_people(data: Data) -> dict[str, Any]:
    """Figures of the network and its peers at each number of likes, and of the network along its dial."""
    people = NewPeople.of(data.ratings, (0, *LENGTHS))
    inner = NewPeople.of(people.train)
    started = time.monotonic()
    network = create_model("network").fit(people.train, side=data.side, objective=LIKED, seed=SEED)
    seconds = time.monotonic() - started
    models: dict[str, tuple[str, Model]] = {"network": ("defaults", network)}
    for peer in choose(
        people.train, inner.train, all_at_once(inner), LIKED, bpr=False, autoencoder=False, ease_of_likes=True
    ):
        models[peer.name] = (peer.words, peer.model)
    return measure(data, people, models) | {"network_seconds": seconds}


def measure(data: Data, people: NewPeople, models: dict[str, tuple[str, Model]]) -> dict[str, Any]:
    """Asks fitted models.

    Args:
        data: For titles, genres, and the list at 0 ratings.
        people: Told of 0 likes as well.
        models: By name, with what was set in words; the first is the one that is compared with `PEERS`.
    """
    films = Films.of(people.train.film_counts(), data.side.films)
    lists = {
        name: {
            likes: measure_lists(model.score, people.told[likes], people.wanted[likes], films)
            for likes in LENGTHS
            if likes in people.told
        }
        for name, (_, model) in models.items()
    }
    own = next(iter(models))
    popular = PopularList(data, people.train)
    at_none = measure_lists(popular.score, people.told[0], people.wanted[0], films)
    return {
        "data": data.title,
        "films": data.ratings.n_films,
        "people": len(people.told[0]),
        "likes": list(lists[own]),
        "methods": {
            name: {
                "settings": models[name][0],
                "at": {str(likes): _as_json(figures) for likes, figures in steps.items()},
            }
            for name, steps in lists.items()
        },
        "ahead": {
            str(likes): {name: _ahead(lists, own, likes, name) for name in RANKING} for likes in lists[own]
        },
        "dial": dial_of(models[own][1], people, films),
        "popular_list": _as_json(at_none),
    }


def all_at_once(people: NewPeople) -> RankingQuestion:
    """All numbers of likes as one question, to choose settings by."""
    return RankingQuestion(
        _joined([people.told[likes] for likes in people.told]),
        _joined([people.wanted[likes] for likes in people.told]),
    )


def dial_of(model: Model, people: NewPeople, films: Films) -> dict[str, list[dict[str, float]]]:
    """NDCG@10 and personalisation at each position of the dial; a model without one has one position."""
    positions = DIAL if "dial" in inspect.signature(model.score).parameters else (0.0,)
    points: dict[str, list[dict[str, float]]] = {}
    for likes in LENGTHS:
        for position in positions if likes in people.told else ():
            turned = {"dial": position} if len(positions) > 1 else {}

            def score(asked: Histories, turned: dict[str, float] = turned) -> NDArray[np.float32]:
                return model.score(asked, **turned)

            figures = measure_lists(score, people.told[likes], people.wanted[likes], films)
            points.setdefault(str(likes), []).append(
                {
                    "dial": position,
                    "ndcg_10": float(figures.ndcg_10.mean()),
                    "personalisation": figures.personalisation,
                }
            )
    return points


def targets(n_films: int, likes: int) -> dict[str, float]:
    """What first lists have to reach: personalisation at least, share among the 20 most rated at most."""
    personal = (0.60, 0.75) if n_films < LARGE_CATALOG else (0.70, 0.80)
    return {
        "personalisation": personal[likes > 1],
        "share_best_known": (0.55, 0.45)[likes > 1],
    }


def best_peer(result: dict[str, Any], likes: int, measure: str) -> tuple[str, float]:
    """Name and figure of the best of `PEERS`."""
    values = {
        name: method["at"][str(likes)][measure]["value"]
        for name, method in result["methods"].items()
        if name in PEERS
    }
    best = max(values, key=lambda name: values[name])
    return best, values[best]


def _ahead(
    lists: dict[str, dict[int, PersonalFigures]], own: str, likes: int, measure: str
) -> dict[str, Any]:
    """How far ahead of the best peer, over the same people."""
    peers = {name: getattr(lists[name][likes], measure) for name in PEERS if name in lists}
    best = max(peers, key=lambda name: np.nanmean(peers[name]))
    return asdict(Figure.of(getattr(lists[own][likes], measure) - peers[best])) | {"of": best}


def _as_json(figures: PersonalFigures) -> dict[str, dict[str, float | None]]:
    """Figures by name; those that cannot be known are left out."""
    return {
        name: asdict(figure)
        for name, figure in figures_of_first_lists(figures).items()
        if np.isfinite(figure.value)
    }


def _joined(parts: list[Histories]) -> Histories:
    lengths = np.concatenate([part.lengths for part in parts])
    return Histories(
        np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64),
        np.concatenate([part.films for part in parts]),
        np.concatenate([part.ratings for part in parts]),
        np.concatenate([part.users for part in parts]),
        parts[0].n_films,
    )
