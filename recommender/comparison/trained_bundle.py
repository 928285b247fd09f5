"""A bundle on disk, asked about the people whom it was not trained on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from recommender.bundle import list_bundles, read_manifest, version_in_service
from recommender.comparison.compare import measure_model
from recommender.comparison.new_people import ask_new_people
from recommender.errors import BadInputError, BundleError
from recommender.evaluation.new_people import LENGTHS, MOST_PEOPLE, NewPeople, first_likes
from recommender.evaluation.personal_lists import Films
from recommender.progress import Progress, no_progress
from recommender.promotion.bundle_answers import BundleAnswers
from recommender.ratings.splits import stable_hash

if TYPE_CHECKING:
    from pathlib import Path

    import pandas as pd

    from recommender.bundle import Manifest
    from recommender.comparison.compare import ModelResult
    from recommender.comparison.new_people import NewPeopleResult
    from recommender.evaluation.objective import Objective
    from recommender.ratings.interactions import Interactions
    from recommender.ratings.splits import Split

LABEL = "bundle"


@dataclass(frozen=True)
class TrainedBundle:
    """A bundle, opened for questions.

    Attributes:
        manifest: Its manifest.
        answers: Its model, in the film codes of the data it is asked about.
    """

    manifest: Manifest
    answers: BundleAnswers

    @classmethod
    def open(
        cls, models_dir: Path, version: str | None, ratings: Interactions, editions: pd.DataFrame
    ) -> TrainedBundle:
        """Opens a bundle.

        Args:
            models_dir: Directory of bundles.
            version: Version of the bundle; None for the one in service.
            ratings: The ratings it will be asked about.
            editions: Editions of the same data, to match films.

        Raises:
            BundleError: The bundle does not exist, or cannot answer people it was not trained on.
        """
        if version is None:
            try:
                version = version_in_service(models_dir)
            except BundleError as error:
                raise BundleError(f"{error} Or name one here (--bundle).") from None
        elif version not in {manifest.version for manifest in list_bundles(models_dir)}:
            raise BundleError(f"there is no bundle {version} in {models_dir}: see `marquee models list`.")
        manifest = read_manifest(models_dir / version)
        return cls(manifest, BundleAnswers.open(models_dir, version, ratings.film_ids, editions))

    def measure(self, split: Split, objective: Objective, *, progress: Progress = no_progress) -> ModelResult:
        """Its figures for the people held out (`whole_people`). There is no time to fit."""
        return measure_model(self.answers, LABEL, np.nan, split, objective, progress=progress)

    def measure_first_lists(
        self, people: NewPeople, films: pd.DataFrame, *, progress: Progress = no_progress
    ) -> NewPeopleResult:
        """Figures of its first lists for the people held out (`held_out_newcomers`).

        Args:
            people: The people.
            films: The films table of the data.
            progress: Told of each number of likes.
        """
        known = Films.of(people.train.film_counts(), films)
        return ask_new_people(self.answers, LABEL, np.nan, people, known, progress=progress)


def held_out_newcomers(ratings: Interactions, split: Split, liked_from: float) -> NewPeople:
    """The people held out of every training, with their first likes.

    Args:
        ratings: All ratings.
        split: `whole_people` of them.
        liked_from: Stars from which a film is liked.

    Raises:
        BadInputError: Nobody has two likes.
    """
    deduplicated = ratings.without_repeats()
    theirs = np.isin(deduplicated.users, split.test.active_users())
    liked = deduplicated.subset(theirs & (deduplicated.ratings >= liked_from))
    users = liked.active_users()
    hashes = np.array([stable_hash(str(liked.user_ids[code])) for code in users])
    told, wanted = first_likes(liked, users[np.argsort(hashes, kind="stable")][:MOST_PEOPLE], LENGTHS)
    if not told:
        raise BadInputError("none of the people held out has two likes: choose another --split.")
    return NewPeople(
        split.train,
        {length: people.as_strangers() for length, people in told.items()},
        {length: people.as_strangers() for length, people in wanted.items()},
    )
