from collections.abc import Callable

import pytest

from bot.service import ratings
from bot.service.problems import FilmUnknown, NoModel
from bot.service.ratings import ChangedSince, FilmRated, Given, TakenBack
from bot.service.service import Visit
from db import ratings as stored_ratings

HEAT, ALIEN = "f:2", "f:3"


def stored_as(visit: Visit, product_id: str, stars: float) -> None:
    """Stores a rating of an edition, as it was before the catalog was rebuilt."""
    with visit.database.writing() as session:
        stored_ratings.rate(session, visit.ensured(session), product_id, stars, f"before: {product_id}")


def test_a_rating_tells_film_stars_and_what_was_before(ada: Visit) -> None:
    first = ratings.rate(ada, HEAT, 3, "m1")
    assert isinstance(first, FilmRated)
    assert (first.film.name, first.stars, first.before, first.count) == ("Heat (1995)", 3, None, 1)
    second = ratings.rate(ada, HEAT, 4.5, "m2")
    assert isinstance(second, FilmRated)
    assert (second.before, second.count) == (3, 1)


def test_a_rating_by_any_edition_is_the_films(ada: Visit) -> None:
    stored_as(ada, "dvd:heat", 2.0)
    rated = ratings.rate(ada, "dvd:heat", 5, "m1")
    assert isinstance(rated, FilmRated)
    assert rated.before == 2.0
    assert ratings.own(ada) == {HEAT: 5.0}


def test_stars_that_nobody_can_give_are_refused(ada: Visit) -> None:
    with pytest.raises(ValueError, match="stars"):
        ratings.rate(ada, HEAT, 4.3, "m1")
    assert ratings.count(ada) == 0


def test_removing_takes_all_editions_and_one_undo_brings_them_back(ada: Visit) -> None:
    stored_as(ada, "dvd:heat", 2.0)
    stored_as(ada, HEAT, 4.0)
    removed = ratings.remove(ada, HEAT, "m1")
    assert removed is not None
    assert (removed.product_id, removed.stars) == (HEAT, 4.0)
    assert ratings.own(ada) == {}
    assert ratings.undo(ada, "m2") == TakenBack(HEAT, removed.film, None, 4.0)
    assert ratings.own(ada) == {"dvd:heat": 2.0, HEAT: 4.0}


def test_removing_delivered_twice_gives_one_answer_and_spares_a_later_rating(ada: Visit) -> None:
    ratings.rate(ada, HEAT, 3, "m1")
    removed = ratings.remove(ada, HEAT, "m2")
    ratings.rate(ada, HEAT, 5, "m3")
    assert ratings.remove(ada, HEAT, "m2") == removed
    assert ratings.own(ada) == {HEAT: 5.0}


def test_a_rating_of_a_film_that_left_the_catalog_can_be_seen_removed_and_brought_back(ada: Visit) -> None:
    stored_as(ada, "gone:1", 2.5)
    assert ratings.given(ada, "gone:1") == Given("gone:1", None, 2.5)
    assert ratings.remove(ada, "gone:1", "m1") == Given("gone:1", None, 2.5)
    assert ratings.undo(ada, "m2") == TakenBack("gone:1", None, None, 2.5)


@pytest.mark.parametrize("others_between", [False, True])
def test_one_change_can_be_taken_back_also_when_it_is_not_the_latest(
    ada: Visit, *, others_between: bool
) -> None:
    ratings.rate(ada, HEAT, 3, "m1")
    ratings.rate(ada, HEAT, 5, "m2")
    if others_between:
        ratings.rate(ada, ALIEN, 4, "m3")
    undone = ratings.undo_change(ada, HEAT, (3, 5), "m4")
    assert isinstance(undone, TakenBack)
    assert (undone.before, undone.stars) == (5, 3)
    assert ratings.undo_change(ada, HEAT, (3, 5), "m4") == undone
    assert ratings.own(ada)[HEAT] == 3


def test_a_change_is_not_taken_back_when_the_rating_changed_since(ada: Visit) -> None:
    ratings.rate(ada, HEAT, 3, "m1")
    ratings.rate(ada, HEAT, 5, "m2")
    ratings.rate(ada, HEAT, 4, "m3")
    since = ratings.undo_change(ada, HEAT, (3, 5), "m4")
    assert isinstance(since, ChangedSince)
    assert since.stars == 4
    ratings.remove(ada, HEAT, "m5")
    assert ratings.undo_change(ada, HEAT, (3, 5), "m6") == ChangedSince(since.film, None)
    assert ratings.own(ada) == {}


def test_pages_are_newest_first_and_the_last_one_stands_for_those_after_it(ada: Visit) -> None:
    for number in range(7):
        ratings.rate(ada, f"f:{number}", 3, f"m{number}")
    page = ratings.page(ada, 9, 3)
    assert [item.product_id for item in page.given] == ["f:0"]
    assert (page.number, page.pages, page.count, page.first) == (2, 3, 7, 6)
    assert [item.product_id for item in ratings.page(ada, 0, 3).given] == ["f:6", "f:5", "f:4"]


def test_asking_stores_nobody(visit_of: Callable[[str], Visit]) -> None:
    nobody = visit_of("nobody")
    assert ratings.page(nobody, 0, 8).count == 0
    assert ratings.given(nobody, HEAT) is None
    assert ratings.remove(nobody, HEAT, "m1") is None
    assert ratings.undo(nobody, "m2") is None
    with nobody.database.reading() as session:
        assert nobody.stored(session) is None


def test_what_cannot_be_done_is_a_value(ada: Visit, without_model: Visit) -> None:
    assert ratings.rate(ada, "gone:1", 3, "m1") == FilmUnknown("gone:1")
    assert ratings.undo_change(ada, "gone:1", (None, 3), "m2") == FilmUnknown("gone:1")
    assert ratings.rate(without_model, HEAT, 3, "m3") == NoModel()
    assert ratings.own(ada) == {}
