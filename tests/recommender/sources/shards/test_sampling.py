"""Who stays in memory: whole people, about as many as asked for, and all that are held out."""

from recommender.ratings.interactions import Interactions
from recommender.ratings.splits import whole_people
from recommender.sources.shards import Everybody


def test_memory_holds_whole_people_and_all_that_are_held_out(
    streamed: tuple[Interactions, Everybody], everything: Interactions
) -> None:
    sample, _ = streamed
    split, theirs = whole_people(everything), whole_people(sample)

    def of(ratings: Interactions) -> list[tuple[str, str, float]]:
        users, films = ratings.user_ids[ratings.users], ratings.film_ids[ratings.films]
        return list(zip(users, films, ratings.ratings, strict=True))

    assert of(theirs.given) == of(split.given)
    assert of(theirs.test) == of(split.test)
    assert set(of(theirs.train)) < set(of(split.train))
    assert 40 < len(theirs.train.active_users()) < 120
    lengths = dict(zip(everything.user_ids, everything.histories().lengths, strict=True))
    sampled = dict(zip(sample.user_ids, sample.histories().lengths, strict=True))
    assert all(lengths[name] == length for name, length in sampled.items())
