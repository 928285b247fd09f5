"""Each rule of the gate: given figures first, then stand-in models asked about people held out."""

import numpy as np
import pytest

from recommender.models.popularity import Popularity
from recommender.promotion.comparison import UNKNOWN, Pair
from recommender.promotion.decision import Code
from recommender.promotion.gate import against_old, against_popularity, verdict_on_first, verdict_on_new
from recommender.promotion.held_out import HeldOut
from recommender.ratings.interactions import Interactions
from recommender.ratings.splits import whole_people
from tests.recommender.conftest import make_dataset, make_ratings
from tests.recommender.promotion.stand_ins import Answering, Personal, only

SAME = {
    "ndcg_10": Pair(0.2, 0.2, -0.01, 0.01),
    "rmse": Pair(0.9, 0.9, -0.01, 0.01),
    "ndcg_10_beyond": Pair(0.1, 0.1, -0.01, 0.01),
    "personalisation": Pair(0.5, 0.5, -0.01, 0.01),
}
MORE_PERSONAL = {"personalisation": Pair(0.7, 0.1, 0.55, 0.65)}
# 4 % less, beyond noise; and 6 % less.
A_LITTLE = Pair(0.192, 0.2, -0.01, -0.006)
MUCH = Pair(0.188, 0.2, -0.014, -0.010)


def test_what_is_as_good_serves() -> None:
    decision = verdict_on_new(SAME, 80)

    assert decision.promoted
    assert decision.code is Code.NOT_WORSE
    assert decision.figures["people"] == 80


@pytest.mark.parametrize(
    ("name", "pair"),
    [
        ("ndcg_10", A_LITTLE),
        ("rmse", Pair(0.95, 0.9, 0.04, 0.06)),
        ("ndcg_10_beyond", Pair(0.09, 0.1, -0.02, -0.001)),
        ("personalisation", Pair(0.4, 0.5, -0.12, -0.08)),
    ],
)
def test_what_is_worse_in_anything_beyond_noise_is_kept_out_and_named(name: str, pair: Pair) -> None:
    decision = verdict_on_new(SAME | {name: pair}, 80)

    assert not decision.promoted
    assert not decision.serves_new
    assert decision.code is Code.WORSE
    assert decision.worse == (name,)
    assert decision.figures[f"old_{name}"] == pair.old
    assert decision.figures[f"new_{name}"] == pair.new


@pytest.mark.parametrize("name", ["ndcg_10", "rmse", "ndcg_10_beyond", "personalisation"])
def test_better_or_unknown_is_not_worse(name: str) -> None:
    better = Pair(0.8, 0.9, -0.11, -0.09) if name == "rmse" else Pair(0.9, 0.8, 0.09, 0.11)

    assert verdict_on_new(SAME | {name: better}, 80).promoted
    assert verdict_on_new(SAME | {name: UNKNOWN}, 80).promoted


def test_every_reason_that_keeps_a_bundle_out_is_named() -> None:
    decision = verdict_on_new(SAME | {"ndcg_10": MUCH, "rmse": Pair(1.0, 0.9, 0.09, 0.11)}, 80)

    assert decision.worse == ("ndcg_10", "rmse")


def test_a_loss_of_personalisation_that_nobody_feels_is_not_worse() -> None:
    drift = Pair(0.49, 0.5, -0.012, -0.008)  # beyond noise of people, a tenth of a film of ten

    assert verdict_on_new(SAME | {"personalisation": drift}, 80).promoted


def test_lists_that_are_clearly_more_personal_may_rank_5_percent_worse_and_no_more() -> None:
    decision = verdict_on_new(SAME | MORE_PERSONAL | {"ndcg_10": A_LITTLE}, 80)

    assert decision.promoted
    assert decision.code is Code.MORE_PERSONAL
    assert verdict_on_new(SAME | MORE_PERSONAL | {"ndcg_10": MUCH}, 80).worse == ("ndcg_10",)


@pytest.mark.parametrize(
    ("gain", "left", "promoted"),
    [(0.6, 0.55, True), (0.6, 0.45, False), (0.2, 0.85, True), (0.2, 0.75, False)],
)
def test_first_lists_may_lose_as_much_of_ndcg_as_they_gain_in_personalisation_up_to_half(
    gain: float, left: float, *, promoted: bool
) -> None:
    """Everybody's next best known films too are found more often than any film that is about a person."""
    beyond = Pair(0.2 * left, 0.2, 0.2 * (left - 1) - 0.01, 0.2 * (left - 1) + 0.01)
    personal = Pair(0.1 + gain, 0.1, gain - 0.02, gain + 0.02)

    decision = verdict_on_new(SAME | {"ndcg_10_beyond": beyond, "personalisation": personal}, 80)

    assert decision.promoted is promoted
    assert decision.worse == (() if promoted else ("ndcg_10_beyond",))


def test_a_little_more_personal_is_no_excuse_and_nothing_excuses_stars() -> None:
    hardly = {"personalisation": Pair(0.55, 0.5, 0.01, 0.09)}
    stars = {"rmse": Pair(0.91, 0.9, 0.005, 0.015)}

    assert verdict_on_new(SAME | hardly | {"ndcg_10": A_LITTLE}, 80).worse == ("ndcg_10",)
    assert verdict_on_new(SAME | MORE_PERSONAL | {"ndcg_10": A_LITTLE} | stars, 80).worse == ("rmse",)


def test_a_first_bundle_not_worse_beyond_noise_serves_and_one_that_is_lets_popularity_serve() -> None:
    by_chance = verdict_on_first({"ndcg_10": Pair(0.0539, 0.0642, -0.03, 0.01)}, 50)
    worse = verdict_on_first({"ndcg_10": MUCH} | {"personalisation": UNKNOWN}, 50)
    personal = verdict_on_first({"ndcg_10": A_LITTLE} | MORE_PERSONAL, 50)

    assert by_chance.promoted
    assert by_chance.code is Code.FIRST
    assert by_chance.figures["people"] == 50
    assert (by_chance.figures["new_ndcg_10"], by_chance.figures["popularity_ndcg_10"]) == (0.0539, 0.0642)
    assert not worse.promoted
    assert worse.serves_new
    assert worse.code is Code.POPULARITY_INSTEAD
    assert personal.promoted
    assert personal.code is Code.MORE_PERSONAL


@pytest.fixture(scope="module")
def people() -> HeldOut:
    ratings = Interactions.from_dataset(make_dataset(make_ratings(900, 400), 400))
    return HeldOut.of(whole_people(ratings))


@pytest.fixture(scope="module")
def popularity(people: HeldOut) -> Popularity:
    return Popularity().fit(people.split.train)


def test_a_first_model_that_ranks_no_better_than_popularity_on_50_people_by_chance_serves(
    people: HeldOut, popularity: Popularity
) -> None:
    """A data set of 80,000 ratings left the bot without a model: .0539 to .0642 on 50 people, by chance."""
    fifty = only(people, people.users[:50])
    nearly = Answering(popularity.counts + np.random.default_rng(0).normal(0, 6, 400))

    decision = against_popularity(nearly, popularity, fifty)

    assert decision.figures["people"] == 50
    assert decision.figures["new_ndcg_10"] < decision.figures["popularity_ndcg_10"]
    assert decision.promoted


def test_popularity_serves_instead_of_a_model_that_is_worse_and_may_be_the_first_itself(
    people: HeldOut, popularity: Popularity
) -> None:
    upside_down = Answering(-popularity.counts)

    assert against_popularity(upside_down, popularity, people).code is Code.POPULARITY_INSTEAD
    assert against_popularity(upside_down, popularity, people, is_popularity=True).promoted


def test_nobody_to_ask_does_not_keep_a_model_out(people: HeldOut, popularity: Popularity) -> None:
    nobody = only(people, np.zeros(0, np.int64))

    for decision in (
        against_popularity(popularity, popularity, nobody),
        against_old(popularity, popularity, nobody),
    ):
        assert decision.promoted
        assert decision.code is Code.UNMEASURED


def test_everybodys_list_does_not_replace_personal_ones(people: HeldOut, popularity: Popularity) -> None:
    decision = against_old(popularity, Personal(400), people)

    assert not decision.promoted
    assert "personalisation" in decision.worse
    assert decision.figures["old_personalisation"] > 0.8 > decision.figures["new_personalisation"]


def test_better_ranking_does_not_make_up_for_worse_stars(people: HeldOut, popularity: Popularity) -> None:
    new, old = Answering(popularity.counts, stars=1.0), Answering(-popularity.counts, stars=3.5)

    assert against_old(new, old, people).worse == ("rmse",)
