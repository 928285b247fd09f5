"""What a few accounts can do to the lists of others: a real training, before and after."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from recommender.ratings.account_weighting import popular_counts_and_means, without_one_film_accounts
from recommender.ratings.interactions import Interactions
from recommender.serving.recommender import Recommender
from recommender.training import train
from tests.recommender.conftest import TASTES, make_dataset, make_ratings

FILMS = 100
WHEN = 1_600_000_000


@pytest.fixture(scope="module")
def honest() -> pd.DataFrame:
    return make_ratings(people=400, films=FILMS)


@pytest.fixture(scope="module")
def before(honest: pd.DataFrame, tmp_path_factory: pytest.TempPathFactory) -> Recommender:
    return trained(honest, tmp_path_factory.mktemp("before"))


def trained(ratings: pd.DataFrame, models_dir: Path) -> Recommender:
    result = train(make_dataset(ratings, FILMS), models_dir, promote=False)
    return Recommender.open(models_dir, result.version)


def rows(*ratings: tuple[str, str, float]) -> pd.DataFrame:
    frame = pd.DataFrame(ratings, columns=["user_id", "film_id", "rating"]).assign(rated_at=WHEN)
    return frame.astype({"rating": np.float32, "rated_at": np.int64})


def obscure_film(ratings: pd.DataFrame) -> str:
    """The film of the first taste that the fewest people rated."""
    counts = ratings["film_id"].value_counts()
    own = [f"f{film:03}" for film in range(0, FILMS, TASTES)]
    return str(counts.reindex(own, fill_value=0).idxmin())


def people_of_other_tastes(ratings: pd.DataFrame) -> list[dict[str, float]]:
    others = [f"u{person:03}" for person in range(60) if person % TASTES]
    by_person = ratings[ratings["user_id"].isin(others)].groupby("user_id")
    return [
        dict(zip(theirs["film_id"], theirs["rating"].astype(float), strict=True)) for _, theirs in by_person
    ]


def top_ten(recommender: Recommender, person: dict[str, float]) -> list[str]:
    return [item.film.film_id for item in recommender.recommend(person, 10)]


def test_fifty_new_accounts_do_not_push_a_film(
    honest: pd.DataFrame, before: Recommender, tmp_path: Path
) -> None:
    film = obscure_film(honest)
    crowd = rows(*((f"new{number}", film, 5.0) for number in range(50)))

    after = trained(pd.concat([honest, crowd], ignore_index=True), tmp_path)

    assert film not in [item.film.film_id for item in before.popular(20)]
    assert film not in [item.film.film_id for item in after.popular(20)]
    people = people_of_other_tastes(honest)
    assert sum(film in top_ten(after, person) for person in people) == 0


def test_an_account_that_rates_everything_counts_no_more_than_a_person(
    honest: pd.DataFrame, before: Recommender, tmp_path: Path
) -> None:
    counts = honest["film_id"].value_counts()
    loud = rows(
        *(("loud", f"f{film:03}", 1.0 if counts.get(f"f{film:03}", 0) > 40 else 5.0) for film in range(FILMS))
    )
    quiet = make_ratings(people=401, films=FILMS)
    quiet = quiet[quiet["user_id"] == "u400"]
    (tmp_path / "loud").mkdir()
    (tmp_path / "quiet").mkdir()

    with_loud = trained(pd.concat([honest, loud], ignore_index=True), tmp_path / "loud")
    with_quiet = trained(pd.concat([honest, quiet], ignore_index=True), tmp_path / "quiet")

    def kept(after: Recommender) -> float:
        lists = [
            (top_ten(before, person), top_ten(after, person)) for person in people_of_other_tastes(honest)
        ]
        return float(np.mean([len({*one} & {*other}) for one, other in lists]))

    def popular(recommender: Recommender) -> set[str]:
        return {item.film.film_id for item in recommender.popular(20)}

    # Any further person changes a few places; the loud one changes about as many.
    assert len(popular(before) & popular(with_loud)) >= len(popular(before) & popular(with_quiet)) - 2
    assert kept(with_loud) >= kept(with_quiet) - 0.75


def test_the_weight_of_a_rating_grows_with_what_is_known_of_the_account_up_to_one() -> None:
    known = [("a", f"f{film:03}", 4.0) for film in range(6)]
    thousand = [("b", f"f{film:03}", 5.0) for film in range(1000)]
    single = [(f"new{number}", "f999", 1.0) for number in range(50)]
    frame = rows(*known, *thousand, *single)
    ratings = Interactions.from_dataset(make_dataset(frame, 1000))

    counts, means = popular_counts_and_means(ratings)

    assert counts[0] == pytest.approx(5 / 10 + 999 / 1004)
    assert means[0] == pytest.approx((4 * 0.5 + 5 * 999 / 1004) / (0.5 + 999 / 1004))
    assert counts.max() < 2
    assert counts[999] == pytest.approx(999 / 1004)
    assert means[999] == pytest.approx(5)
    assert len(without_one_film_accounts(ratings)) == 1006


def test_where_everybody_rated_one_film_all_count() -> None:
    frame = rows(("a", "f000", 4.0), ("b", "f000", 5.0), ("c", "f001", 3.0))
    ratings = Interactions.from_dataset(make_dataset(frame, 3))

    counts, means = popular_counts_and_means(ratings)

    assert counts.tolist() == [2, 1, 0]
    assert means[:2].tolist() == [4.5, 3]
    assert np.isnan(means[2])
    assert without_one_film_accounts(ratings) is ratings
