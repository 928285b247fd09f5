"""Several models asked for the first lists of people whom none of them has met."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from recommender.comparison.compare import Figure, figures_of
from recommender.errors import BadInputError
from recommender.evaluation.personal_lists import Films, PersonalFigures, influence, measure_lists
from recommender.progress import Progress, no_progress
from recommender.registry import create_model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from recommender.evaluation.measure import Answers
    from recommender.evaluation.new_people import NewPeople
    from recommender.evaluation.objective import Objective
    from recommender.models.base import SideInformation


@dataclass(frozen=True)
class AtLikes:
    """Figures of lists after a number of likes.

    Attributes:
        likes: Number of likes told.
        people: Number of people asked.
        figures: Figures by name in `MEASURES`.
    """

    likes: int
    people: int
    figures: dict[str, Figure]


@dataclass(frozen=True)
class NewPeopleResult:
    """Figures of one model's first lists.

    Attributes:
        model: Its name.
        seconds: Time to fit.
        steps: One for each number of likes told, ascending.
    """

    model: str
    seconds: float
    steps: list[AtLikes]


def compare_new_people(
    names: Sequence[str],
    people: NewPeople,
    objective: Objective,
    *,
    side: SideInformation | None = None,
    progress: Progress = no_progress,
    seed: int = 42,
) -> list[NewPeopleResult]:
    """Fits each model on the ratings of all other people, and asks for lists after each number of likes.

    Raises:
        BadInputError: A model does not exist, or nobody could be put aside.
    """
    if not people.told:
        raise BadInputError("nobody has 25 liked films: new people cannot be asked; choose another --split.")
    films = Films.of(people.train.film_counts(), None if side is None else side.films)
    results = []
    for model in [create_model(name) for name in names]:
        started = time.monotonic()
        model.fit(people.train, side=side, objective=objective, progress=progress, seed=seed)
        seconds = time.monotonic() - started
        results.append(ask_new_people(model, model.name, seconds, people, films, progress=progress))
    return results


def ask_new_people(
    model: Answers,
    name: str,
    seconds: float,
    people: NewPeople,
    films: Films,
    *,
    progress: Progress = no_progress,
) -> NewPeopleResult:
    """Asks a fitted model for lists after each number of likes.

    Args:
        model: The model. It has met none of the people.
        name: Its name in the results.
        seconds: Time to fit it.
        people: The people.
        films: Facts about films, for the measures.
        progress: Told of each number of likes.
    """
    steps = []
    for done, (likes, told) in enumerate(people.told.items(), start=1):
        figures = measure_lists(model.score, told, people.wanted[likes], films)
        steps.append(AtLikes(likes, len(told), figures_of_first_lists(figures)))
        progress(f"measuring {name}", done, len(people.told))
    return NewPeopleResult(name, seconds, steps)


def figures_of_first_lists(lists: PersonalFigures) -> dict[str, Figure]:
    """Figures as in `figures_of`, with an interval of personalisation."""
    return figures_of(lists) | {"personalisation": Figure.of(influence(lists.apart))}
