"""Cuts of histories: what is told and what is wanted beside it, at all lengths."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from recommender.network.history_cuts import CutSettings, HistoryCuts
from recommender.ratings.interactions import Interactions

SETTINGS = CutSettings(batch=32)


def passes(cuts: HistoryCuts, number: int) -> Iterator[dict[str, Any]]:
    for _ in range(number):
        yield from cuts.one_pass()


def people_of(batch: dict[str, Any]) -> Iterator[tuple[list[int], list[float], list[int]]]:
    """Of each person of a batch the films told, their stars, and the films wanted."""
    wanted = batch["candidates"][batch["wanted_place"]]
    for row, (ids, stars) in enumerate(zip(batch["ids"], batch["stars"], strict=True)):
        length = int((stars > 0).sum())
        yield ids[:length].tolist(), stars[:length].tolist(), wanted[batch["wanted_person"] == row].tolist()


def long_histories(people: int = 50, length: int = 100) -> Interactions:
    """Everybody rates all films in their own order; the even ones they like."""
    random = np.random.default_rng(2)
    films = np.concatenate([random.permutation(length) for _ in range(people)])
    return Interactions(
        np.repeat(np.arange(people), length),
        films,
        np.where(films % 2, 2, 5).astype(np.float32),
        np.tile(np.arange(length), people),
        np.arange(people).astype(str).astype(object),
        np.arange(length).astype(str).astype(object),
    )


def test_told_and_wanted_are_a_persons_own_and_apart(ratings: Interactions) -> None:
    histories = [
        dict(zip(films.tolist(), stars.tolist(), strict=True))
        for films, stars in (
            (ratings.films[ratings.users == user], ratings.ratings[ratings.users == user])
            for user in range(ratings.n_users)
        )
    ]

    for batch in HistoryCuts(ratings, 4.0, SETTINGS, 1).one_pass():
        for told, stars, wanted in people_of(batch):
            theirs = [
                one
                for one in histories
                if all(one.get(film) == star for film, star in zip(told, stars, strict=True))
                and all(one.get(film, 0) >= 4 for film in wanted)
            ]
            assert theirs, "no person rated so"
            assert told
            assert not set(told) & set(wanted)


def test_everything_liked_beside_the_cut_is_wanted_once() -> None:
    histories = long_histories()

    for batch in HistoryCuts(histories, 4.0, replace(SETTINGS, longest=1000), 1).one_pass():
        for told, stars, wanted in people_of(batch):
            assert sorted(wanted) == sorted({film for film in range(100) if film % 2 == 0} - set(told))
            assert stars == [2.0 if film % 2 else 5.0 for film in told]


def test_everybody_who_can_be_asked_is_there_once_a_pass() -> None:
    histories = long_histories(people=70)
    # One person with a single rating, one who likes nothing.
    more = replace(
        histories,
        users=np.concatenate([histories.users, [70, 71, 71]]),
        films=np.concatenate([histories.films, [3, 4, 5]]),
        ratings=np.concatenate([histories.ratings, [5, 1, 1]]).astype(np.float32),
        times=np.concatenate([histories.times, [0, 0, 1]]),
        user_ids=np.arange(72).astype(str).astype(object),
    )
    cuts = HistoryCuts(more, 4.0, SETTINGS, 1)

    batches = list(cuts.one_pass())

    assert cuts.steps == len(batches) == 3
    assert [len(batch["ids"]) for batch in batches] == [32, 32, 6]


def test_a_pass_of_many_people_takes_some_of_them() -> None:
    cuts = HistoryCuts(long_histories(people=70), 4.0, replace(SETTINGS, people_a_pass=40), 1)

    assert cuts.steps == 2
    assert sum(len(batch["ids"]) for batch in cuts.one_pass()) == 40


def test_cuts_of_all_lengths_are_as_frequent_on_a_log_scale() -> None:
    cuts = HistoryCuts(long_histories(), 4.0, replace(SETTINGS, longest=1000), 1)

    lengths = np.concatenate([(batch["stars"] > 0).sum(axis=1) for batch in passes(cuts, 60)])

    few, some, many = (
        ((lengths >= low) & (lengths < high)).mean() for low, high in ((1, 4), (10, 40), (30, 100))
    )
    assert lengths.min() == 1
    assert lengths.max() > 90
    assert few == pytest.approx(np.log(4) / np.log(100), abs=0.03)
    assert few == pytest.approx(some, abs=0.04)
    assert few == pytest.approx(many, abs=0.06)


def test_long_cuts_are_a_random_part() -> None:
    cuts = HistoryCuts(long_histories(), 4.0, replace(SETTINGS, longest=8), 1)

    for batch in passes(cuts, 5):
        for told, _, wanted in people_of(batch):
            assert 1 <= len(told) <= 8
            assert not set(told) & set(wanted)


def test_short_cuts_are_mostly_the_first_by_time() -> None:
    histories = long_histories()
    cuts = HistoryCuts(histories, 4.0, replace(SETTINGS, longest=1000), 1)
    first = {
        length: {tuple(histories.films[histories.users == user][:length]) for user in range(50)}
        for length in range(1, 100)
    }
    by_time: dict[bool, list[bool]] = {True: [], False: []}

    for batch in passes(cuts, 60):
        for told, _, _ in people_of(batch):
            if len(told) in (2, 3) or len(told) > 40:
                by_time[len(told) < 4].append(tuple(told) in first[len(told)])

    # 10 / (10 + length); two films of a hundred are hardly ever the first two by chance.
    assert np.mean(by_time[True]) == pytest.approx(0.8, abs=0.05)
    assert np.mean(by_time[False]) == pytest.approx(10 / 75, abs=0.05)


def test_in_small_catalogs_every_film_is_a_candidate_and_nothing_is_corrected(ratings: Interactions) -> None:
    batch = next(HistoryCuts(ratings, 4.0, SETTINGS, 1).one_pass())

    assert batch["candidates"].tolist() == list(range(100))
    assert not batch["correction"].any()


def test_corrected_candidates_stand_for_all_films(ratings: Interactions) -> None:
    few = replace(SETTINGS, batch=64, all_films=10, wanted=30, random=30)
    cuts = HistoryCuts(ratings, 4.0, few, 1)

    totals = []
    for batch in passes(cuts, 60):
        candidates, wanted = batch["candidates"], batch["candidates"][batch["wanted_place"]]
        assert len(candidates) == len(batch["correction"]) <= 60
        assert (np.diff(candidates) > 0).all()
        assert set(wanted) <= set(candidates)
        assert (batch["correction"] <= 0).all()
        totals.append(np.exp(-batch["correction"]).sum())

    # Weighed by one over the chance to be drawn, the sample is as large as the catalog.
    assert np.mean(totals) == pytest.approx(ratings.n_films, rel=0.1)


def test_the_same_seed_cuts_the_same(ratings: Interactions) -> None:
    one, again, other = (next(HistoryCuts(ratings, 4.0, SETTINGS, seed).one_pass()) for seed in (1, 1, 2))

    assert all((one[name] == again[name]).all() for name in one)
    assert one["ids"].shape != other["ids"].shape or (one["ids"] != other["ids"]).any()
