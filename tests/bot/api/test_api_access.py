"""Who may ask the API."""

from collections.abc import Callable

import pytest
from fastapi.testclient import TestClient

from bot.api.app import create_api
from bot.service import programs
from bot.service.service import Service
from db.models import ApiKey
from tests.bot.api.conftest import Caller


@pytest.mark.parametrize("header", [None, "Bearer", "Bearer mq_wrong", "Basic eDp5", "mq_x"])
def test_without_a_key_that_holds_one_hears_what_to_send(client: TestClient, header: str | None) -> None:
    answer = client.get("/genres", headers={"Authorization": header} if header else {})
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"] == "Bearer"
    assert answer.headers["content-type"] == "application/problem+json"
    assert "marquee api keys create" in answer.json()["detail"]


def test_a_key_does_what_its_scopes_say_and_no_more(program: Callable[..., Caller]) -> None:
    films = program("films-only", ("films",))
    assert films.asks("GET", "/genres")
    assert "--scope people" in films.asks("GET", "/people/ada/ratings", 403)["detail"]
    people = program("people-only", ("people",))
    assert people.asks("GET", "/people/ada/ratings")["count"] == 0
    people.asks("GET", "/genres", 403)


def test_a_key_taken_back_does_not_hold_any_more(caller: Caller, service: Service) -> None:
    (known,) = programs.every(service.database)
    assert programs.revoke(service.database, known.number)
    caller.asks("GET", "/genres", 401)
    assert not programs.revoke(service.database, known.number)


def test_the_key_itself_is_kept_nowhere(caller: Caller, service: Service) -> None:
    with service.database.reading() as session:
        stored = session.query(ApiKey).one()
    assert caller.key not in repr(vars(stored))


def test_programs_do_not_see_each_others_people(program: Callable[..., Caller]) -> None:
    one, other = program("one"), program("other")
    film = one.asks("GET", "/top")["items"][0]["film_id"]
    one.asks("PUT", f"/people/ada/ratings/{film}", json={"stars": 5})
    assert one.asks("GET", "/people/ada/ratings")["count"] == 1
    assert other.asks("GET", "/people/ada/ratings")["count"] == 0


def test_two_keys_of_one_program_share_its_people(program: Callable[..., Caller]) -> None:
    one, other = program("one"), program("one")
    film = one.asks("GET", "/top")["items"][0]["film_id"]
    one.asks("PUT", f"/people/ada/ratings/{film}", json={"stars": 5})
    assert other.asks("GET", "/people/ada/ratings")["count"] == 1


def test_who_asks_too_often_hears_how_long_to_wait(service: Service) -> None:
    _, key = programs.create(service.database, "eager", ("films",))
    with TestClient(create_api(service, lambda _, __: 6.2)) as client:
        answer = client.get("/genres", headers={"Authorization": f"Bearer {key}"})
    assert (answer.status_code, answer.headers["retry-after"]) == (429, "7")
    assert "7 s" in answer.json()["detail"]


def test_health_needs_no_key(client: TestClient) -> None:
    told = client.get("/health").json()
    assert told["status"] == "ok"
    assert told["model"]
    assert told["films"] > 0
