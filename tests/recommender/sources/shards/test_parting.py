"""The shards: everybody who may be trained on, whole, and nobody else."""

import numpy as np
import pyarrow.parquet as pq

from recommender.ratings.account_weighting import without_one_film_accounts
from recommender.ratings.interactions import Interactions
from recommender.ratings.splits import whole_people
from recommender.sources.shards import Everybody


def in_shards(everybody: Everybody) -> list[tuple[tuple[int, float], ...]]:
    """Everybody in the shards, as their films and stars."""
    people = []
    for shard in everybody.shards:
        frame = pq.read_table(shard).to_pandas()
        people += [
            tuple(zip(one["film"], one["rating"], strict=True))
            for _, one in frame.groupby("person", sort=False)
        ]
    return sorted(people)


def training_people(everything: Interactions) -> list[tuple[tuple[int, float], ...]]:
    known = without_one_film_accounts(whole_people(everything).train)
    liked = known.subset(known.ratings >= 4).active_users()
    people = known.histories(liked)
    one = (people.take(np.array([row])) for row in range(len(people)))
    return sorted(tuple(zip(row.films, row.ratings, strict=True)) for row in one)


def test_every_training_person_is_in_the_shards_once_and_nobody_held_out(
    streamed: tuple[Interactions, Everybody], everything: Interactions
) -> None:
    _, everybody = streamed
    people = in_shards(everybody)

    assert len(everybody.shards) == 3
    assert len(whole_people(everything).test) > 0
    assert people == training_people(everything)
    assert sum(everybody.people) == len(people)
