"""Fitting all branches on the same ratings."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from recommender.network.content import ContentBranch
from recommender.network.factors import FactorBranch
from recommender.network.genres import GenreBranch
from recommender.network.item_linear import ItemLinearBranch
from recommender.network.popularity import PopularityBranch
from recommender.network.stars_fit import fit_stars
from recommender.network.tower_training import TowerSettings, TowerTrial, train_tower

if TYPE_CHECKING:
    from pathlib import Path

    from recommender.evaluation.objective import Objective
    from recommender.models.base import SideInformation
    from recommender.network.branch import Branch
    from recommender.network.factors import FactorInput
    from recommender.network.settings import NetworkSettings
    from recommender.progress import Progress
    from recommender.ratings.interactions import Interactions

# Values of the tower's output embeddings in all; bounds the time of an answer.
HIDDEN_NUMBERS = 2_400_000
# In larger catalogs only films with ten ratings have item-to-item weights; the others would be most of the
# work.
MANY_FILMS, ENOUGH_RATINGS = 12_000, 10
# The batch size is chosen so that a pass has so many steps, within bounds.
STEPS_A_PASS, LARGE_BATCH = 24, 256
MANY_PEOPLE, MANY_PEOPLE_BATCH = 100_000, 1024


@dataclass(frozen=True)
class BranchFitting:
    """How branches are fitted, whatever the ratings.

    Attributes:
        settings: Settings of the network.
        side: Information on films; None for none, and then no branch that needs it.
        objective: Which ratings count as likes.
        factor_input: What the factors learn from.
        progress: Told of each step.
        seed: Seed of all random choices.
        log_dir: Directory for TensorBoard's logs, the trial's apart from the last training's; None for none.
    """

    settings: NetworkSettings
    side: SideInformation | None
    objective: Objective
    factor_input: FactorInput
    progress: Progress
    seed: int
    log_dir: Path | None = None

    def fit(
        self,
        train: Interactions,
        *,
        penalty: float,
        epochs: int | None = None,
        trial: TowerTrial | None = None,
    ) -> tuple[dict[str, Branch], dict[str, list[float]]]:
        """All branches by name, and the history of the tower's training.

        Args:
            train: Ratings to learn from.
            penalty: Penalty of the linear branch.
            epochs: Passes of the tower; None for those of the settings.
            trial: Whom the tower's training is stopped by; None to go through all passes.
        """
        settings, side = self.settings, self.side
        tower_settings = self.tower(train, epochs)
        if self.log_dir is not None:
            log_dir = self.log_dir / ("last" if trial is None else "trial")
            tower_settings = replace(tower_settings, log_dir=log_dir)
        tower, history = train_tower(
            train, tower_settings, trial=trial, progress=self.progress, seed=self.seed
        )
        branches: list[Branch] = [tower, self.linear(train, penalty), self._factors(train)]
        content = np.zeros((train.n_films, 1), np.float32)
        if side is not None:
            found = ContentBranch.fit(side.films, settings.directions, self.seed)
            branches += [found, GenreBranch.fit(side.films)]
            content = found.directions[:, : settings.star_directions]
        branches.append(fit_stars(train, content, settings.stars, progress=self.progress, seed=self.seed))
        branches.append(PopularityBranch.fit(train, self.objective.relevant_from))
        return {branch.name: branch for branch in branches}, history

    def linear(self, train: Interactions, penalty: float) -> ItemLinearBranch:
        """The linear branch alone."""
        return ItemLinearBranch.fit(
            train.histories(train.active_users()),
            penalty=penalty,
            most_films=self.settings.linear_films,
            fewest_ratings=ENOUGH_RATINGS if train.n_films > MANY_FILMS else 0,
        )

    def tower(self, train: Interactions, epochs: int | None) -> TowerSettings:
        """The tower's settings for some ratings: narrower for many films, larger batches for many people."""
        tower = self.settings.tower
        hidden = max(min(tower.hidden, HIDDEN_NUMBERS // max(train.n_films, 1)), 8)
        people = len(train.active_users())
        batch = int(
            np.clip(
                people // STEPS_A_PASS,
                tower.cuts.batch,
                LARGE_BATCH if people < MANY_PEOPLE else MANY_PEOPLE_BATCH,
            )
        )
        rate = tower.learning_rate * float(np.sqrt(batch / tower.cuts.batch))
        return replace(
            tower,
            hidden=hidden,
            learning_rate=rate,
            epochs=epochs or tower.epochs,
            relevant_from=self.objective.relevant_from,
            cuts=replace(tower.cuts, batch=batch),
        )

    def _factors(self, train: Interactions) -> FactorBranch:
        return FactorBranch.fit(
            train.histories(train.active_users()),
            self.settings.factors,
            self.settings.als_epochs,
            learned_from=self.factor_input,
            progress=self.progress,
            seed=self.seed,
        )
