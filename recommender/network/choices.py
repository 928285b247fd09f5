"""The choices of a training: what is found on validation ratings before all ratings are learned from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from recommender.evaluation.metrics import hits, ndcg, top_films
from recommender.evaluation.new_people import NewPeople
from recommender.evaluation.personal_lists import Films
from recommender.network.stars import StarsBranch
from recommender.network.stars_fit import stack_parts
from recommender.network.tower_training import TowerTrial
from recommender.network.weight_search import CandidateScores, find_weights
from recommender.ratings.splits import newest_per_person, random_per_person

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from recommender.evaluation.objective import Objective
    from recommender.network.branch import Branch
    from recommender.network.branch_weights import BranchWeights
    from recommender.network.fitting import BranchFitting
    from recommender.network.settings import NetworkSettings
    from recommender.network.stars_fit import StarStack
    from recommender.ratings.histories import Histories
    from recommender.ratings.interactions import Interactions
    from recommender.ratings.splits import Split

SCORES_TO_CHOOSE_ON = 12_000_000  # scores of each branch for validation; bounds time and memory
PEOPLE_TO_STOP_BY = 300
FEWEST_NEW_PEOPLE, MOST_NEW_PEOPLE = 30, 600
ROUNDING = 1e-6  # rounding error of single precision, as a share of the largest score


@dataclass(frozen=True)
class NetworkChoices:
    """What was chosen on validation ratings.

    Attributes:
        weights: The branch weights.
        stack: Weights of the parts of predicted stars.
        linear_penalty: Penalty of the linear branch.
        epochs: Passes of the tower.
        quality: Of the validation people's lists.
        people: Validation people with long histories.
        history: Keras' history of the tower's trial, by pass.
    """

    weights: BranchWeights
    stack: StarStack
    linear_penalty: float
    epochs: int
    quality: float
    people: Histories
    history: dict[str, list[float]]


def choose(fitting: BranchFitting, train: Interactions) -> NetworkChoices:
    """Fits all branches without the validation ratings, and makes the choices on these."""
    settings, objective, seed = fitting.settings, fitting.objective, fitting.seed
    newcomers, cold = _new_people(train, settings, seed)
    inner = _put_aside(newcomers.train if cold else train, settings, objective, seed)
    given, wanted = _long_histories(inner, fitting)
    questions = list(cold.values())
    rows = np.arange(min(len(given), PEOPLE_TO_STOP_BY))
    if len(rows):
        questions.append((given.take(rows), wanted.take(rows)))
    penalties = settings.linear_penalties
    branches, measured = fitting.fit(inner.train, penalty=penalties[0], trial=TowerTrial(questions))
    history = {name: [float(value) for value in values] for name, values in measured.items()}
    epochs = int(np.argmax(history["val_ndcg"])) + 1 if history.get("val_ndcg") else settings.tower.epochs
    linear, penalty = branches["linear"], penalties[0]
    for other in penalties[1:]:
        one = fitting.linear(inner.train, other)
        if _ranks_better(one, linear, given, wanted):
            linear, penalty = one, other
    branches = branches | {"linear": linear}
    stars = branches["stars"]
    assert isinstance(stars, StarsBranch)
    stack = stack_parts(stars, inner.train, inner.test, seed=seed)
    every = list(branches.values())
    scale = scale_of(every, given)
    films = Films.of(inner.train.film_counts(), fitting.side.films if fitting.side is not None else None)
    weights, quality = find_weights(
        tuple(branches),
        CandidateScores.of(every, scale, given, wanted),
        {likes: CandidateScores.of(every, scale, *question) for likes, question in cold.items()},
        films,
        scale,
        progress=fitting.progress,
        seed=seed,
    )
    return NetworkChoices(weights, stack, penalty, epochs, quality, given, history)


def scale_of(branches: list[Branch], people: Histories) -> NDArray[np.float32]:
    """1 / standard deviation of each branch's scores for these people, shape (branches,), float32.

    0 for a branch whose scores differ by rounding alone: scaled up, they would be noise.
    """
    scales = []
    for branch in branches:
        scores = branch.score_people(people.indptr, people.films, people.ratings)
        deviation, size = (float(scores.std()), float(np.abs(scores).max())) if scores.size else (1.0, 1.0)
        scales.append(1 / deviation if deviation > ROUNDING * size else 0.0)
    return np.array(scales, np.float32)


def _new_people(
    train: Interactions, settings: NetworkSettings, seed: int
) -> tuple[NewPeople, dict[int, tuple[Histories, Histories]]]:
    """People put aside for their first likes; number of likes told -> what they told, and what they want."""
    most = max(min(SCORES_TO_CHOOSE_ON // train.n_films, MOST_NEW_PEOPLE), 2 * FEWEST_NEW_PEOPLE)
    for likes in settings.new_people_likes:
        newcomers = NewPeople.of(train, share=settings.new_people, fewest_likes=likes, most=most, seed=seed)
        if len(newcomers.told.get(1, ())) >= 2 * FEWEST_NEW_PEOPLE:
            break
    cold = {
        likes: (told, newcomers.wanted[likes])
        for likes, told in newcomers.told.items()
        if len(told) >= FEWEST_NEW_PEOPLE
    }
    return newcomers, cold


def _put_aside(train: Interactions, settings: NetworkSettings, objective: Objective, seed: int) -> Split:
    """Splits off the validation ratings in the way of the objective.

    People with so few ratings that the share is less than one keep all of theirs where there are enough other
    people: most of them would be asked about after a single rating, which says nothing about warm weights.
    """
    part = newest_per_person if objective.newest else random_per_person
    share = settings.validation_share
    inner = part(train, share, seed=seed)
    if len(inner.test.active_users()) >= settings.enough_people:
        return inner
    return part(train, share, seed=seed, at_least_one=True)


def _long_histories(inner: Split, fitting: BranchFitting) -> tuple[Histories, Histories]:
    """People with their known ratings, and their relevant validation films."""
    relevant = inner.test.subset(inner.test.ratings >= fitting.objective.relevant_from)
    users = relevant.active_users()
    most = min(fitting.settings.validation_people, max(SCORES_TO_CHOOSE_ON // inner.train.n_films, 60))
    if len(users) > most:
        users = np.random.default_rng(fitting.seed).choice(users, most, replace=False)
        users = np.sort(users)
    return inner.train.histories(users), relevant.histories(users)


def _ranks_better(one: Branch, other: Branch, given: Histories, wanted: Histories) -> bool:
    """Whether the lists of one branch are better than those of another, by NDCG@10."""

    def quality(branch: Branch) -> float:
        scores = branch.score_people(given.indptr, given.films, given.ratings)
        found = hits(top_films(scores, given.seen, 10), wanted.seen)
        return float(ndcg(found, wanted.lengths, 10).sum())

    return quality(one) > quality(other)
