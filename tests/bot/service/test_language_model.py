"""The language model's client, against a server on this machine."""

import logging
from collections.abc import Iterator

import pytest

from bot.service.language_model import LanguageModel
from bot.settings import ModelSettings
from tests.bot.service.stand_in_model import StandInModel, stand_in_model

KEY = "sk-very-secret"


@pytest.fixture
def server() -> Iterator[StandInModel]:
    with stand_in_model() as model:
        yield model


@pytest.fixture
def model(server: StandInModel) -> Iterator[LanguageModel]:
    client = LanguageModel(ModelSettings(server.url, "small", KEY, seconds=5, a_day=3))
    yield client
    client.close()


def test_it_asks_as_the_chat_api_wants_and_gives_what_the_model_wrote(
    server: StandInModel, model: LanguageModel
) -> None:
    server.says = '{"intent": "help"}'
    assert model.ask("Be brief.", "hm?", "test:ada") == '{"intent": "help"}'
    body, headers = server.asked[0]
    assert headers["Authorization"] == f"Bearer {KEY}"
    assert body["model"] == "small"
    assert [(each["role"], each["content"]) for each in body["messages"]] == [
        ("system", "Be brief."),
        ("user", "hm?"),
    ]


@pytest.mark.parametrize(
    ("status", "raw"),
    [
        (500, None),
        (401, None),
        (302, None),
        (200, b""),
        (200, b"no json"),
        (200, b"[]"),
        (200, b'{"choices": []}'),
        (200, b'{"choices": [{"message": {"content": null}}]}'),
        (200, b'"' + b"x" * 50_000 + b'"'),
    ],
)
def test_an_answer_that_is_none_is_none(
    server: StandInModel, model: LanguageModel, status: int, raw: bytes | None
) -> None:
    server.status, server.raw = status, raw
    assert model.ask("", "hm?", "test:ada") is None
    assert len(server.asked) == 1  # a redirect is not followed


def test_no_server_is_no_answer(server: StandInModel) -> None:
    model = LanguageModel(ModelSettings("http://127.0.0.1:1/v1", "small", KEY))
    assert model.ask("", "hm?", "test:ada") is None
    model.close()


def test_a_slow_one_is_not_waited_for(server: StandInModel) -> None:
    server.held.clear()
    model = LanguageModel(ModelSettings(server.url, "small", KEY, seconds=0.2))
    assert model.ask("", "hm?", "test:ada") is None
    server.held.set()
    model.close()


def test_each_person_has_a_budget_a_day(server: StandInModel, model: LanguageModel) -> None:
    assert [model.ask("", "hm?", "test:ada") for _ in range(5)] == ["{}", "{}", "{}", None, None]
    assert model.ask("", "hm?", "test:ben") == "{}"
    assert len(server.asked) == 4


def test_the_key_is_never_logged_or_shown(
    server: StandInModel, model: LanguageModel, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    for server.status, server.raw in ((500, None), (200, b"no json"), (200, KEY.encode())):
        model.ask("", KEY, "test:ada")
    assert KEY not in caplog.text
    assert KEY not in repr(ModelSettings("http://x/v1", "small", KEY))
