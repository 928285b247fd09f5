"""First lists on people's real taste, from the bundle that `make demo` trained.

The demo is looked for in MARQUEE_TEST_DEMO, then in var. Without one nothing is asked: the ratings of the
starter data may not be part of the repository.
"""

import itertools

import numpy as np
import pytest

from recommender.catalog.film import Film
from recommender.serving.recommender import Recommendation, Recommender
from tests.demo import MISSING, STARTER_DATA_ENDS, demo_models

FOUND = demo_models()
pytestmark = pytest.mark.skipif(FOUND is None, reason=MISSING)

TASTES = {
    "Animation": ("Toy Story (1995)", "Finding Nemo (2003)", "Shrek (2001)"),
    "Horror": ("The Shining (1980)", "The Exorcist (1973)", "A Nightmare on Elm Street (1984)"),
    "Romance": ("Pretty Woman (1990)", "Sleepless in Seattle (1993)", "Notting Hill (1999)"),
    "War": ("Saving Private Ryan (1998)", "Platoon (1986)", "Apocalypse Now (1979)"),
    "Sci-Fi": ("Blade Runner (1982)", "Alien (1979)", "The Matrix (1999)"),
    "Comedy": ("Dumb & Dumber (1994)", "Ace Ventura: Pet Detective (1994)", "Wayne's World (1992)"),
}
ACTION = (
    "Die Hard (1988)",
    "Rambo: First Blood Part II (1985)",
    "Speed (1994)",
    "Con Air (1997)",
    "Cliffhanger (1993)",
)


@pytest.fixture(scope="module")
def recommender() -> Recommender:
    assert FOUND is not None
    recommender = Recommender.open(FOUND)
    if recommender.catalog.last_year < STARTER_DATA_ENDS:
        pytest.skip(f"{FOUND} is of other films than the starter data")
    return recommender


def named(recommender: Recommender, name: str) -> str:
    """The id of a film of this title and year."""
    title, _, year = name.removesuffix(")").rpartition(" (")
    found = [match.film for match in recommender.catalog.search(name, 5)]
    return next(film.film_id for film in found if film.year == int(year) and film.title.startswith(title[:6]))


def ratings_of(recommender: Recommender, *names: str, stars: float = 5.0) -> dict[str, float]:
    return {named(recommender, name): stars for name in names}


def titles(items: list[Recommendation]) -> list[str]:
    return [item.film.title for item in items]


def is_of(film: Film, kind: str) -> bool:
    return kind in film.genres


@pytest.fixture(scope="module")
def known(recommender: Recommender) -> list[str]:
    """The ids of the 300 most rated films: what people begin with."""
    films = recommender.catalog.films(list(range(recommender.catalog.n_films)))
    return [film.film_id for film in sorted(films, key=lambda film: -film.rating_count)[:300]]


@pytest.mark.parametrize("told", [1, 3, 5])
def test_sixty_people_get_lists_about_what_they_told(
    recommender: Recommender, known: list[str], told: int
) -> None:
    random = np.random.default_rng(told)
    people = [random.choice(known, told, replace=False) for _ in range(60)]

    lists = [recommender.recommend(dict.fromkeys(films.tolist(), 5.0), 5) for films in people]

    # Six in all was what everybody's list gave; item-to-item weights give about 180, of 300.
    assert len({item.film.film_id for items in lists for item in items}) >= 70


@pytest.mark.parametrize("kind", TASTES)
def test_half_of_the_first_ten_are_of_the_kind_that_was_told(recommender: Recommender, kind: str) -> None:
    items = recommender.recommend(ratings_of(recommender, *TASTES[kind]), 10)

    assert sum(is_of(item.film, kind) for item in items) >= 5, titles(items)


def test_two_tastes_share_four_films_of_ten_at_most(recommender: Recommender) -> None:
    lists = {
        kind: {item.film.film_id for item in recommender.recommend(ratings_of(recommender, *films), 10)}
        for kind, films in TASTES.items()
    }

    for one, other in itertools.combinations(TASTES, 2):
        assert len(lists[one] & lists[other]) <= 4, (one, other)


def test_films_for_children_lead_to_films_for_children(recommender: Recommender) -> None:
    told = ratings_of(recommender, "Toy Story (1995)", "Finding Nemo (2003)")

    found = titles(recommender.recommend(told, 10))

    near = (
        "Shrek",
        "Monsters, Inc.",
        "The Incredibles",
        "Toy Story 2",
        "Up",
        "Ratatouille",
        "WALL",
        "Toy Story 3",
    )
    assert sum(title.startswith(near) for title in found) >= 4, found


def test_three_films_by_kurosawa_lead_to_older_films_and_not_to_everybodys(recommender: Recommender) -> None:
    told = ratings_of(recommender, "Seven Samurai (1954)", "Rashomon (1950)", "Ikiru (1952)")

    items = recommender.recommend(told, 5)

    everybody = {"The Godfather", "Pulp Fiction", "The Shawshank Redemption", "Forrest Gump"}
    assert len(everybody & set(titles(items))) <= 1, titles(items)
    assert np.median([item.film.year or 0 for item in items]) < 1980, titles(items)


def test_who_hates_star_wars_gets_no_more_of_it_and_nothing_they_will_dislike(
    recommender: Recommender,
) -> None:
    hated = ("Star Wars: Episode IV - A New Hope (1977)", "Raiders of the Lost Ark (1981)")
    told = ratings_of(recommender, *hated, stars=1.0)

    items = recommender.recommend(told, 5)

    assert not any("Star Wars" in title or "Indiana" in title for title in titles(items)), titles(items)
    assert all(item.expected_rating is not None and item.expected_rating > 2.0 for item in items)


def test_five_hated_action_films_and_three_loved_romances_give_no_action_film(
    recommender: Recommender,
) -> None:
    told = ratings_of(recommender, *ACTION, stars=1.0) | ratings_of(recommender, *TASTES["Romance"])

    items = recommender.recommend(told, 5)

    assert not any(is_of(item.film, "Action") for item in items), titles(items)
    own_mean = (5 * 1 + 3 * 5) / 8
    assert all(item.expected_rating is not None and item.expected_rating >= own_mean for item in items)


def test_more_ratings_change_lists_by_a_slope_and_not_a_cliff(
    recommender: Recommender, known: list[str]
) -> None:
    random = np.random.default_rng(7)
    people = [random.choice(known, 20, replace=False).tolist() for _ in range(40)]

    def distinct(count: int) -> int:
        lists = [recommender.recommend(dict.fromkeys(films[:count], 5.0), 5) for films in people]
        return len({item.film.film_id for items in lists for item in items})

    counts = [distinct(count) for count in (1, 3, 5, 10, 15, 20)]

    for before, after in itertools.pairwise(counts):
        assert 0.6 <= after / before <= 1.7, counts


def test_the_dial_moves_lists_smoothly_from_familiar_to_adventurous(recommender: Recommender) -> None:
    told = ratings_of(recommender, *TASTES["Sci-Fi"])
    dials = np.linspace(-1, 1, 9)

    lists = [recommender.recommend(told, 10, dial=float(dial)) for dial in dials]

    counts = [np.mean([np.log1p(item.film.rating_count) for item in items]) for items in lists]
    assert all(after <= before + 1e-9 for before, after in itertools.pairwise(counts)), counts
    for before, after in itertools.pairwise(lists):
        assert len(set(titles(before)) & set(titles(after))) >= 5, (titles(before), titles(after))
    # Believable at both ends.
    assert sum(is_of(item.film, "Sci-Fi") for item in lists[0]) >= 3, titles(lists[0])
    assert sum(is_of(item.film, "Sci-Fi") for item in lists[-1]) >= 3, titles(lists[-1])
    assert min(item.film.rating_count for item in lists[-1]) >= 10, titles(lists[-1])


def test_a_reason_is_named_only_where_the_film_falls_without_it(recommender: Recommender) -> None:
    told = ratings_of(recommender, *TASTES["Animation"], "Fargo (1996)", "Heat (1995)")

    for item in recommender.recommend(told, 10):
        if item.reason is not None and item.reason.kind == "liked":
            for liked in item.reason.films:
                without = {film: stars for film, stars in told.items() if film != liked.film_id}
                place = [one.film.film_id for one in recommender.recommend(without, 60)]
                fallen = item.film.film_id not in place[: item.rank + 4]
                assert fallen, (item.film.title, liked.title)
