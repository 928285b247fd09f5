"""Films and lists by the API."""

import pytest

from tests.bot.api.conftest import Caller

Found = dict[str, object]


def film_called(caller: Caller, title: str) -> str:
    found = caller.asks("GET", "/search", params={"q": title})["items"][0]
    assert found["is_certain"]
    return str(found["film"]["film_id"])


def test_a_title_is_found_and_its_film_told(caller: Caller) -> None:
    film_id = film_called(caller, "Heat")
    film = caller.asks("GET", f"/films/{film_id}")
    assert (film["title"], film["year"]) == ("Heat", 1995)
    assert film["link"].startswith("https://")
    assert isinstance(film["editions"], list)


def test_a_film_that_is_not_there_is_said_to_be_not_there(caller: Caller) -> None:
    assert "/search" in caller.asks("GET", "/films/nowhere", 404)["detail"]
    caller.asks("GET", "/films/nowhere/similar", 404)
    assert caller.asks("GET", "/search", params={"q": "xyzzy qwerty"})["items"] == []


def test_a_list_is_made_from_ratings_that_come_along(caller: Caller) -> None:
    heat = film_called(caller, "Heat")
    listed = caller.asks("POST", "/recommend", json={"ratings": {heat: 5}, "n": 3})
    assert [item["rank"] for item in listed["items"]] == [1, 2, 3]
    assert heat not in [item["film_id"] for item in listed["items"]]
    assert listed["is_personal"]
    assert listed["model"] == caller.asks("GET", "/health")["model"]


def test_without_ratings_that_are_known_it_is_everybodys(caller: Caller) -> None:
    empty = caller.asks("POST", "/recommend", json={})
    unknown = caller.asks("POST", "/recommend", json={"ratings": {"nowhere": 5}})
    assert not empty["is_personal"]
    assert len(empty["items"]) == 5
    assert unknown["items"] == empty["items"]
    assert all(item["expected_rating"] is None for item in empty["items"])


def test_films_that_are_not_known_are_named(caller: Caller) -> None:
    heat = film_called(caller, "Heat")
    asked = {"ratings": {heat: 5, "heat": 4, "nope": 3}, "like": ["gone"], "without": [heat, "nope"]}
    assert caller.asks("POST", "/recommend", json=asked)["unknown"] == ["heat", "nope", "gone"]
    assert caller.asks("POST", "/recommend", json={"ratings": {"heat": 4}})["unknown"] == ["heat"]
    assert caller.asks("POST", "/recommend", json={"ratings": {heat: 4}})["unknown"] == []
    foretold = caller.asks(
        "POST", "/predict", json={"ratings": {heat: 5, "nope": 4}, "films": ["gone", heat]}
    )
    assert foretold["unknown"] == ["nope", "gone"]
    assert caller.asks("GET", "/top")["unknown"] == []


def test_the_next_list_has_other_films(caller: Caller) -> None:
    pages = [
        {item["film_id"] for item in caller.asks("POST", "/recommend", json={"n": 4, "page": page})["items"]}
        for page in (0, 1)
    ]
    assert pages[0].isdisjoint(pages[1])


@pytest.mark.parametrize("asked", [{"genre": "drama"}, {"genres": ["Drama"]}])
def test_a_genre_is_kept_to(caller: Caller, asked: Found) -> None:
    items = caller.asks("POST", "/recommend", json=asked)["items"]
    assert items
    assert all("drama" in [genre.lower() for genre in item["genres"]] for item in items)


def test_a_decade_is_its_ten_years(caller: Caller) -> None:
    items = caller.asks("GET", "/top", params={"decade": 1990, "n": 20})["items"]
    assert items
    assert all(1990 <= item["year"] <= 1999 for item in items)


def test_a_wish_that_no_film_meets_is_said_to_be_dropped(caller: Caller) -> None:
    listed = caller.asks("POST", "/recommend", json={"genre": "Drama", "people": ["Nobody Known"]})
    assert listed["dropped"] == ["people"]


def test_stars_are_foretold_in_the_order_asked(caller: Caller) -> None:
    heat, known = film_called(caller, "Heat"), film_called(caller, "Vertigo")
    asked = {"ratings": {heat: 5}, "films": ["nowhere", known]}
    items = caller.asks("POST", "/predict", json=asked)["items"]
    assert [item["film_id"] for item in items] == ["nowhere", known]
    assert items[0]["expected_rating"] is None
    assert 1 <= items[1]["expected_rating"] <= 5


@pytest.mark.parametrize(
    ("asked", "where"),
    [
        ({"ratings": {"ml:1": 7}}, "body.ratings.ml:1"),
        ({"ratings": {"ml:1": 4.2}}, "body.ratings.ml:1"),
        ({"n": "5"}, "body.n"),
        ({"n": 0}, "body.n"),
        ({"genera": "drama"}, "body.genera"),
        ({"decade": 1995}, "body.decade"),
    ],
)
def test_what_is_wrong_in_a_request_is_named(caller: Caller, asked: Found, where: str) -> None:
    problem = caller.asks("POST", "/recommend", 422, json=asked)
    assert where in [fault["where"] for fault in problem["faults"]]
    assert problem["status"] == 422


def test_a_parameter_sent_twice_is_refused_rather_than_half_heard(caller: Caller) -> None:
    faults = caller.asks("GET", "/top", 422, params={"genre": ["Crime", "Drama"]})["faults"]
    assert faults == [{"where": "query.genre", "what": "is sent more than once"}]


def test_no_json_at_all_is_a_problem_too(caller: Caller) -> None:
    problem = caller.asks(
        "POST", "/recommend", 422, content=b"{", headers={"content-type": "application/json"}
    )
    assert problem["faults"]
