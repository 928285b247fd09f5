"""A program that asks the API."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from fastapi.testclient import TestClient

from bot.api.app import create_api
from bot.service import programs
from bot.service.service import Service
from tests.bot.dialogue.conftest import (  # noqa: F401 (fixtures)
    in_service,
    models_dir,
    prepared,
    recommender,
    retraining,
    service,
)


@dataclass(frozen=True)
class Caller:
    """Asks with a key."""

    client: TestClient
    key: str

    def asks(self, method: str, path: str, status: int = 200, **more: Any) -> Any:
        headers = {"Authorization": f"Bearer {self.key}"} | more.pop("headers", {})
        answer = self.client.request(method, path, headers=headers, **more)
        assert answer.status_code == status, answer.text
        is_json = "json" in answer.headers.get("content-type", "") and answer.content
        return answer.json() if is_json else answer.text


@pytest.fixture
def client(service: Service) -> Iterator[TestClient]:  # noqa: F811
    with TestClient(create_api(service, mounted="")) as opened:
        yield opened


@pytest.fixture
def program(client: TestClient, service: Service) -> Callable[..., Caller]:  # noqa: F811
    def made(name: str = "listbot", scopes: tuple[str, ...] = programs.SCOPES) -> Caller:
        _, key = programs.create(service.database, name, scopes)
        return Caller(client, key)

    return made


@pytest.fixture
def caller(program: Callable[..., Caller]) -> Caller:
    return program()
