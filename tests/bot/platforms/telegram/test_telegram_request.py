"""Requests over aiohttp, against the fake Bot API server and without any."""

import pytest
from telegram import Bot
from telegram.error import NetworkError

from bot.platforms.telegram.failures import judge
from bot.platforms.telegram.request import AiohttpRequest, _proxy_of
from tests.fake_bot_api import TOKEN, FakeBotApi, Fault


def test_a_server_is_reached_through_the_proxy_that_the_environment_names(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _proxy_of.cache_clear()
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:3128")
    monkeypatch.setenv("NO_PROXY", "inside.example")
    assert _proxy_of("https://api.example") == "http://proxy.example:3128"
    assert _proxy_of("https://inside.example") is None
    assert _proxy_of("http://plain.example:8081") is None
    _proxy_of.cache_clear()


async def test_a_server_that_cannot_be_reached_surely_got_nothing() -> None:
    request = AiohttpRequest(1)
    await request.initialize()
    with pytest.raises(NetworkError) as caught:
        await request.post("http://127.0.0.1:1/bot1:x/getMe")
    await request.shutdown()
    failure = judge(caught.value)
    assert failure is not None
    assert failure.kind == "unsent"


async def test_an_answer_that_gets_lost_leaves_it_unsure() -> None:
    with FakeBotApi() as api:
        api.inject("getMe", Fault.no_answer())
        request = AiohttpRequest(1)
        await request.initialize()
        with pytest.raises(NetworkError) as caught:
            await request.post(f"{api.url}{TOKEN}/getMe")
        await request.shutdown()
    failure = judge(caught.value)
    assert failure is not None
    assert failure.kind == "unsure"


async def test_a_file_is_sent_in_parts() -> None:
    with FakeBotApi() as api:
        api.user("Ada")
        requests = (AiohttpRequest(1), AiohttpRequest(1))
        async with Bot(TOKEN, base_url=api.url, request=requests[0], get_updates_request=requests[1]) as bot:
            await bot.send_document(77, b"film,stars\n", filename="ratings.csv")
        (file,) = api.files
    assert (file.name, file.content) == ("ratings.csv", b"film,stars\n")
