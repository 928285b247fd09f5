"""Cold start: lists for people whom no model was trained with, after their first few ratings."""

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.quality_data import SEED, Data
from benchmarks.quality_measure import Lists, Question, difference, mean_with_interval, rank
from benchmarks.quality_peers import choose
from recommender.catalog.store import Catalog, write_catalog
from recommender.evaluation.objective import Objective
from recommender.models.base import Model, RanksOnly
from recommender.models.network import Network
from recommender.ratings.histories import Histories
from recommender.ratings.interactions import Interactions
from recommender.ratings.splits import held_out_users
from recommender.serving.popular import PopularFilms
from recommender.training import editions_of, films_of

STEPS = (0, 1, 3, 5, 10, 20)
LEAST = 25  # ratings of a person asked about: 20 to know, some to ask
SHARE = 0.25
RELEVANT = 4.0


@dataclass(frozen=True)
class Newcomers:
    """People held out.

    Attributes:
        train: Everybody else's ratings.
        questions: For each number of known ratings, the same people and the same films asked: those they
            rated after their first 20. All of the first 20 are left out of the lists: those not told yet are
            neither right nor wrong.
    """

    train: Interactions
    questions: dict[int, Question]

    @classmethod
    def of(cls, ratings: Interactions, share: float = SHARE) -> "Newcomers":
        """Holds out people with enough ratings, chosen by a hash of their id."""
        held = held_out_users(ratings, share, min_ratings=LEAST)
        theirs = ratings.subset(np.isin(ratings.users, held))
        # Many ratings of MovieLens share a second: of these a random order, the same each time.
        ties = np.random.default_rng(SEED).random(len(theirs))
        ordered = theirs.subset(np.lexsort((ties, theirs.times, theirs.users)))
        starts = np.searchsorted(ordered.users, ordered.users)
        position = np.arange(len(ordered)) - starts
        wanted = ordered.subset((position >= max(STEPS)) & (ordered.ratings >= RELEVANT))
        users = wanted.active_users()
        first = ordered.subset(position < max(STEPS)).histories(users)
        questions = {
            step: Question(
                _strangers(ordered.subset(position < step).histories(users)), wanted.histories(users), first
            )
            for step in STEPS
        }
        return cls(ratings.subset(~np.isin(ratings.users, held)), questions)

    def all_at_once(self) -> Question:
        """All steps but that of 0 ratings as one question, to choose settings by."""
        asked = [question for step, question in self.questions.items() if step]
        return Question(
            _joined([question.given for question in asked]),
            _joined([question.wanted for question in asked]),
            _joined([question.left_out for question in asked if question.left_out is not None]),
        )


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


def cold_start(data: Data) -> dict[str, Any]:
    """NDCG@10 of the network and of its peers after so many ratings of a stranger."""
    people = Newcomers.of(data.ratings)
    # People are held out by a hash below the share: the next quarter, as the first is not there any more.
    inner = Newcomers.of(people.train, 2 * SHARE)
    objective = Objective(RELEVANT)
    network = Network().fit(people.train, side=data.side, objective=objective, seed=SEED)
    models: dict[str, tuple[str, Model | PopularList]] = {"network": ("", network)}
    for peer in choose(
        people.train, inner.train, inner.all_at_once(), objective, bpr=False, autoencoder=False
    ):
        models[peer.name] = (peer.words, peer.model)
    lists: dict[str, list[Lists]] = {
        name: [rank(model, question) for question in people.questions.values()]
        for name, (_, model) in models.items()
    }
    shown = rank(PopularList(data, people.train), people.questions[0])
    own = lists["network"]
    return {
        "data": data.title,
        "people": len(people.questions[0].given),
        "steps": list(STEPS),
        "methods": {
            name: {
                "settings": models[name][0],
                "ndcg_10": [mean_with_interval(at_step.ndcg_10) for at_step in steps],
                "network_ahead": [
                    difference(ours.ndcg_10, theirs.ndcg_10) for ours, theirs in zip(own, steps, strict=True)
                ],
            }
            for name, steps in lists.items()
        },
        "list_of_popular_films": mean_with_interval(shown.ndcg_10),
    }


def table(result: dict[str, Any]) -> list[list[str]]:
    """Rows of a table: head, methods, and how far the network is ahead of each."""
    steps = result["steps"]
    rows = [["NDCG@10 after ... ratings", *map(str, steps), "settings"]]
    for name, method in result["methods"].items():
        rows.append([name, *(f"{figure['value']:.4f}" for figure in method["ndcg_10"]), method["settings"]])
    for name, method in result["methods"].items():
        if name != "network":
            ahead = [
                f"{figure['value']:+.4f} [{figure['low']:+.4f}, {figure['high']:+.4f}]"
                for figure in method["network_ahead"]
            ]
            rows.append([f"network - {name}", *ahead, ""])
    return rows


def _strangers(people: Histories) -> Histories:
    return Histories(
        people.indptr, people.films, people.ratings, np.full(len(people), -1, np.int64), people.n_films
    )


def _joined(parts: list[Histories]) -> Histories:
    lengths = np.concatenate([part.lengths for part in parts])
    return Histories(
        np.concatenate([[0], np.cumsum(lengths)]).astype(np.int64),
        np.concatenate([part.films for part in parts]),
        np.concatenate([part.ratings for part in parts]),
        np.concatenate([part.users for part in parts]),
        parts[0].n_films,
    )
