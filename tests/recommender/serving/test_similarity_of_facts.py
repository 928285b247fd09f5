from pathlib import Path

import numpy as np

from recommender.serving.scorer import Rows, Stars
from recommender.serving.similarity import similarity_of
from recommender.serving.wished import Filter, best, drawn, recommended
from tests.recommender.catalog_of import film, make_catalog, make_recommender, numbered_films
from tests.recommender.serving.scorers import PleasedScorer, VectorScorer

FILMS = [
    film("alien", "Alien", 1979, genres=("Horror", "Sci-Fi"), people=("Ridley Scott",)),
    film("thing", "The Thing", 1982, genres=("Horror", "Sci-Fi")),
    film("runner", "Blade Runner", 1982, genres=("Sci-Fi",), people=("Ridley Scott",)),
    film("carrie", "Carrie", 1976, genres=("Horror",)),
    film("up", "Up", None, genres=("Animation",)),
]


def test_without_a_model_that_knows_films_are_alike_by_genres_people_and_years(tmp_path: Path) -> None:
    alike = similarity_of(VectorScorer(len(FILMS)), make_catalog(tmp_path, FILMS), np.array([0]))
    order = [FILMS[row].film_id for row in np.argsort(-alike)]
    assert order[0] == "alien"
    assert set(order[1:3]) == {"thing", "runner"}
    assert order[-1] == "up"


def test_a_scorer_that_knows_is_asked(tmp_path: Path) -> None:
    class Knowing(VectorScorer):
        def similarity(self, targets: np.ndarray) -> np.ndarray:  # noqa: ARG002
            return np.arange(self.n_films, dtype=np.float32)

    alike = similarity_of(Knowing(len(FILMS)), make_catalog(tmp_path, FILMS), np.array([0]))
    assert alike.tolist() == [0, 1, 2, 3, 4]


def test_lists_to_a_wish_hold_neither_what_they_are_like_nor_what_was_rated(tmp_path: Path) -> None:
    recommender = make_recommender(tmp_path, FILMS, PleasedScorer(len(FILMS)))
    made = recommended(recommender, {"thing": 5.0}, 5, Filter(like=("alien", "gone")))
    assert {item.film.film_id for item in made.films} == {"runner", "carrie", "up"}
    assert made.films[-1].film.film_id == "up"
    assert made.none_like == ("gone",)


def test_films_that_a_person_would_not_like_come_last_however_alike(tmp_path: Path) -> None:
    class Picky(VectorScorer):
        def expected_rating(self, films: Rows, ratings: Stars, targets: Rows) -> Stars:  # noqa: ARG002
            return np.where(targets == 1, 1.0, 4.5).astype(np.float32)

    recommender = make_recommender(tmp_path, FILMS, Picky(len(FILMS)))
    made = recommended(recommender, {"carrie": 4.0}, 3, Filter(like=("alien",)))
    assert [item.film.film_id for item in made.films][-1] == "thing"


def test_the_best_of_a_wish_go_on_without_repetition(tmp_path: Path) -> None:
    recommender = make_recommender(tmp_path, numbered_films(40), VectorScorer(40))
    wanted = Filter(genres=("Comedy",))
    lists = [best(recommender, 4, wanted, offset=offset).films for offset in (0, 4, 8)]
    scores = [item.score for listed in lists for item in listed]
    assert scores == sorted(scores, reverse=True)
    assert len({item.film.film_id for listed in lists for item in listed}) == 10


def test_one_film_is_drawn_the_same_for_a_seed(tmp_path: Path) -> None:
    recommender = make_recommender(tmp_path, numbered_films(40), VectorScorer(40))
    for ratings in ({}, {"f3": 5.0}):
        films = [drawn(recommender, ratings, Filter(genres=("Comedy",)), seed=str(seed)) for seed in range(9)]
        again = [drawn(recommender, ratings, Filter(genres=("Comedy",)), seed=str(seed)) for seed in range(9)]
        assert films == again
        names = {made.films[0].film.film_id for made in films}
        assert len(names) > 1
        assert all(made.films[0].film.genres == ("Comedy",) for made in films)


def test_a_film_is_explained_wherever_it_stands(tmp_path: Path) -> None:
    recommender = make_recommender(tmp_path, numbered_films(40), VectorScorer(40))
    assert recommender.explain({}, 3) is None
    assert recommender.explain({"f3": 5.0}, 3) is None
    explained = [recommender.explain({"f3": 5.0, "f9": 1.0}, row) for row in range(40) if row not in {3, 9}]
    assert sorted(one.place for one in explained if one) == list(range(1, 39))
    for one in explained:
        assert one is not None
        if one.place_without is not None:
            assert one.place_without >= one.place + 10
