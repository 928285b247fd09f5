"""Settings of the network."""

from __future__ import annotations

from dataclasses import dataclass, field

from recommender.network.stars_fit import StarSettings
from recommender.network.tower_training import TowerSettings


@dataclass(frozen=True)
class NetworkSettings:
    """Settings of the network; it finds everything else on validation ratings.

    Attributes:
        tower: Settings of the tower.
        stars: Settings of the stars branch.
        factors: Number of factors.
        als_epochs: Alternations of the least squares that fit the factors.
        directions: Length of the content vectors.
        star_directions: Components of them that the stars branch reads.
        linear_films: Most films with item-to-item weights.
        linear_penalties: Penalties on these weights that are tried.
        validation_share: Share of each person's ratings for validation.
        validation_people: Most people with long histories that branch weights are found on.
        enough_people: Number of validation people from which those with few ratings keep all of theirs.
        new_people: Share of people who are held out to find the cold weights.
        new_people_likes: Fewest likes of these people; of the numbers, the first that enough people reach.
        films_in_full: Catalog size up to which a bundle stores tables in single precision, else in half.
    """

    tower: TowerSettings = field(default_factory=TowerSettings)
    stars: StarSettings = field(default_factory=StarSettings)
    factors: int = 64
    als_epochs: int = 8
    directions: int = 64
    star_directions: int = 32
    linear_films: int = 4000
    linear_penalties: tuple[float, ...] = (100.0, 250.0)
    validation_share: float = 0.2
    validation_people: int = 1000
    enough_people: int = 20_000
    new_people: float = 0.2
    new_people_likes: tuple[int, ...] = (25, 10)
    films_in_full: int = 20_000
