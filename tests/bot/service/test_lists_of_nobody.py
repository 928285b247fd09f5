"""Lists from ratings that are stored nowhere."""

from bot.service import first_cards, ratings, recommendations, wishes
from bot.service.problems import NoModel
from bot.service.recommendations import Recommended, recommend, recommend_from
from bot.service.service import Visit
from recommender.serving.filter import Filter


def ids(listed: Recommended | NoModel) -> list[str]:
    assert isinstance(listed, Recommended)
    return [item.film.film_id for item in listed.films]


def test_it_is_the_list_of_somebody_with_these_ratings(ada: Visit) -> None:
    made = recommend_from(ada, {"dvd:heat": 5, "gone": 1}, 5)
    assert isinstance(made, Recommended)
    assert made.stars == (5.0,)
    ratings.rate(ada, "f:2", 5, "m1")
    assert ids(made) == ids(recommend(ada, 5))


def test_what_is_stored_is_of_no_account_and_nothing_is_stored(ada: Visit) -> None:
    ratings.rate(ada, "f:20", 1, "m1")
    before = ids(recommend_from(ada, {"f:2": 5}, 5))
    assert ids(recommend_from(ada, {"f:2": 5}, 5, offset=5)) != before
    ada.database.background.settle()
    with ada.database.reading() as session:
        user = ada.stored(session)
        assert user is not None
        assert ratings.own(ada) == {"f:20": 1}


def test_it_meets_wishes(ada: Visit) -> None:
    made = recommend_from(ada, {}, 5, wanted=Filter(genres=("Crime",)))
    assert isinstance(made, Recommended)
    assert {item.film.genres for item in made.films} == {("Crime",)}
    assert not made.has_rated


def test_without_a_model_there_is_none(without_model: Visit) -> None:
    assert isinstance(recommend_from(without_model, {}, 5), NoModel)
    assert first_cards.cards(without_model, 3) == ()
    assert not wishes.knows_lengths(without_model)


def test_several_films_to_ask_about_are_those_that_would_come_one_after_the_other(ada: Visit) -> None:
    first = first_cards.next_card(ada)
    several = first_cards.cards(ada, 3)
    assert not isinstance(first, NoModel)
    assert several[0] == first.film
    first_cards.say_not_seen(ada, several[0].film_id)
    assert first_cards.cards(ada, 2) == several[1:]


def test_a_catalog_without_lengths_says_so(ada: Visit) -> None:
    assert not wishes.knows_lengths(ada)
    assert recommendations.recommend_from(ada, {}, 5, dial=1.0) is not None
