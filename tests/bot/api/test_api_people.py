"""What is kept of a program's people."""

import pytest

from bot.service import roles
from bot.service.person import Person
from bot.service.programs import PLATFORM
from bot.service.service import Service
from tests.bot.api.conftest import Caller
from tests.bot.api.test_api_lists import film_called

EXPORT = "Date,Name,Year,Letterboxd URI,Rating\n2020-01-01,Heat,1995,https://boxd.it/1,4.5\n"


@pytest.fixture
def heat(caller: Caller) -> str:
    return film_called(caller, "Heat")


def test_a_rating_is_given_changed_and_removed(caller: Caller, heat: str) -> None:
    path = f"/people/ada/ratings/{heat}"
    assert caller.asks("PUT", path, json={"stars": 4.5})["before"] is None
    assert caller.asks("PUT", path, json={"stars": 2})["before"] == 4.5
    (item,) = caller.asks("GET", "/people/ada/ratings")["items"]
    assert (item["title"], item["stars"]) == ("Heat", 2)
    assert caller.asks("DELETE", path)["before"] == 2
    assert caller.asks("GET", "/people/ada/ratings")["items"] == []
    caller.asks("DELETE", path, 404)


def test_changes_are_taken_back_newest_first(caller: Caller, heat: str) -> None:
    for stars in (3, 5):
        caller.asks("PUT", f"/people/ada/ratings/{heat}", json={"stars": stars})
    (first,) = caller.asks("POST", "/people/ada/undo")["items"]
    assert (first["before"], first["stars"]) == (5, 3)
    (second,) = caller.asks("POST", "/people/ada/undo")["items"]
    assert (second["before"], second["stars"]) == (3, None)
    assert caller.asks("POST", "/people/ada/undo")["items"] == []


def test_a_request_repeated_under_its_key_takes_effect_once(caller: Caller, heat: str) -> None:
    once = {"headers": {"Idempotency-Key": "request-1"}}
    caller.asks("PUT", f"/people/ada/ratings/{heat}", json={"stars": 3})
    caller.asks("PUT", f"/people/ada/ratings/{heat}", json={"stars": 5})
    for _ in range(2):
        (item,) = caller.asks("POST", "/people/ada/undo", **once)["items"]
        assert item["stars"] == 3
    assert caller.asks("GET", "/people/ada/ratings")["items"][0]["stars"] == 3


def test_their_list_is_made_from_what_is_kept(caller: Caller, heat: str) -> None:
    assert not caller.asks("GET", "/people/ada/recommendations")["is_personal"]
    caller.asks("PUT", f"/people/ada/ratings/{heat}", json={"stars": 5})
    listed = caller.asks("GET", "/people/ada/recommendations", params={"n": 3})
    assert listed["is_personal"]
    assert heat not in [item["film_id"] for item in listed["items"]]


def test_an_export_comes_in_and_goes_out_again_as_a_whole(caller: Caller, heat: str) -> None:
    sent = {"file": ("ratings.csv", EXPORT.encode())}
    told = caller.asks("POST", "/people/ada/imports", 201, files=sent)
    assert (told["service"], told["matched"], told["put_in"]) == ("Letterboxd", 1, 1)
    assert caller.asks("GET", "/people/ada/ratings")["items"][0]["stars"] == 4.5
    assert "Heat" in caller.asks("GET", "/people/ada/export", params={"form": "csv"})
    assert caller.asks("GET", "/people/ada/export")[0]["Title"] == "Heat"
    assert caller.asks("DELETE", f"/people/ada/imports/{told['number']}")["state"] == "undone"
    assert caller.asks("GET", "/people/ada/ratings")["count"] == 0


def test_a_file_that_is_no_export_is_refused_with_what_to_do(caller: Caller) -> None:
    problem = caller.asks("POST", "/people/ada/imports", 422, files={"file": ("x.csv", b"\x00\x01")})
    assert problem["detail"]


def test_a_column_that_does_not_say_so_is_no_rating_of_a_program(caller: Caller) -> None:
    sent = {"file": ("mine.csv", b"Title,Year,Ines\nHeat,1995,4\n")}
    problem = caller.asks("POST", "/people/ada/imports", 422, files=sent)
    assert "call 'Ines' Rating" in problem["detail"]
    assert caller.asks("GET", "/people/ada/ratings")["count"] == 0


def test_whoever_is_forgotten_leaves_nothing(caller: Caller, heat: str) -> None:
    caller.asks("PUT", f"/people/ada/ratings/{heat}", json={"stars": 5})
    caller.asks("DELETE", "/people/ada", 204)
    assert caller.asks("GET", "/people/ada/ratings")["count"] == 0
    caller.asks("GET", "/people/ada/export", 404)


@pytest.mark.parametrize("key", ["a" * 65, "%20", "-x", "a%00b"])
def test_a_key_that_is_none_is_refused(caller: Caller, key: str) -> None:
    caller.asks("GET", f"/people/{key}/ratings", 422)


def test_who_is_blocked_is_refused_until_an_admin_lifts_it(
    caller: Caller, heat: str, service: Service
) -> None:
    caller.asks("PUT", f"/people/ada/ratings/{heat}", json={"stars": 4})
    boss, key = service.visit(Person("test", "boss")), f"{PLATFORM}:listbot:ada"
    roles.block(boss, key)
    for method, path in (
        ("GET", "/ratings"),
        ("GET", "/recommendations"),
        ("GET", "/export"),
        ("DELETE", ""),
    ):
        told = caller.asks(method, f"/people/ada{path}", 403)
        assert key in told["detail"]
    caller.asks("GET", "/people/bob/ratings")
    roles.unblock(boss, key)
    assert len(caller.asks("GET", "/people/ada/ratings")["items"]) == 1
