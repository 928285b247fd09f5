from bot.service import films, ratings
from bot.service.films import Card, Found
from bot.service.problems import FilmUnknown, NoModel
from bot.service.service import Visit


def search(visit: Visit, *texts: str) -> Found:
    found = films.search(visit, texts)
    assert isinstance(found, Found)
    return found


def card(visit: Visit, product_id: str) -> Card:
    known = films.card(visit, product_id, with_expected=True)
    assert isinstance(known, Card)
    return known


def test_a_film_that_is_meant_for_certain_is_told_apart_from_guesses(ada: Visit) -> None:
    certain = search(ada, "Heat").certain
    assert certain is not None
    assert certain.film.film_id == "f:2"
    assert search(ada, "Heet").certain is None
    assert search(ada, "Sabrina").certain is None
    assert len(search(ada, "Sabrina").meant) == 2


def test_of_several_readings_the_one_that_fits_is_named(ada: Visit) -> None:
    found = search(ada, "Blade Runner", "Blade Runner 2049").certain
    assert found is not None
    assert (found.film.name, found.query) == ("Blade Runner 2049 (2017)", 1)


def test_a_film_that_is_not_there_is_not_guessed_and_the_catalogs_end_is_told(ada: Visit) -> None:
    found = search(ada, "Qqqzzz")
    assert (found.meant, found.related, found.last_year) == ((), (), 2017)


def test_a_card_tells_own_stars_by_any_edition_and_else_those_expected(ada: Visit) -> None:
    assert card(ada, "f:2").expected is None, "nothing is known of them yet"
    ratings.rate(ada, "f:3", 5, "m1")
    before = card(ada, "dvd:heat")
    assert before.given is None
    assert before.expected is not None
    ratings.rate(ada, "f:2", 2, "m2")
    assert card(ada, "dvd:heat") == Card(before.film, 2, None)


def test_without_film_or_model_a_value_says_so(ada: Visit, without_model: Visit) -> None:
    assert films.card(ada, "gone:1") == FilmUnknown("gone:1")
    assert films.card(without_model, "f:2") == NoModel()
    assert films.search(without_model, ["Heat"]) == NoModel()
