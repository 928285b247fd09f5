import logging
from datetime import timedelta

import aiohttp
import pytest
from aiohttp.client_reqrep import ConnectionKey
from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError, RetryAfter, TimedOut

from bot.platforms.outbox import Outboxes
from bot.platforms.telegram.failures import judge

KEY = ConnectionKey("bot.example", 443, True, True, None, None, None)


def caused_by(error: NetworkError, cause: Exception) -> NetworkError:
    error.__cause__ = cause
    return error


class Line:
    """A connection that fails as planned, then works."""

    def __init__(self, *failures: Exception) -> None:
        self.failures = list(failures)
        self.attempts = 0
        self.sent = 0

    async def send(self) -> None:
        self.attempts += 1
        if self.failures:
            raise self.failures.pop(0)
        self.sent += 1


async def deliver(line: Line, *, repeatable: bool = False) -> list[float]:
    pauses: list[float] = []

    async def pause(seconds: float) -> None:
        pauses.append(seconds)

    outboxes = Outboxes(judge, pause)
    outboxes.put("1", line.send, repeatable=repeatable)
    await outboxes.drain(10)
    return pauses


async def test_a_told_wait_is_kept_to_the_second() -> None:
    line = Line(RetryAfter(7), RetryAfter(timedelta(seconds=3)))
    assert await deliver(line) == [7.0, 3.0]
    assert line.sent == 1


@pytest.mark.parametrize(
    "failure",
    [
        NetworkError("Internal Server Error"),
        caused_by(NetworkError("no route"), aiohttp.ClientConnectorError(KEY, OSError("no route"))),
        caused_by(TimedOut(), aiohttp.ConnectionTimeoutError("late, or the pool is full")),
    ],
)
async def test_what_surely_did_not_arrive_is_sent_again(failure: NetworkError) -> None:
    line = Line(failure)
    await deliver(line)
    assert line.sent == 1


UNSURE = [
    caused_by(TimedOut(), aiohttp.SocketTimeoutError("late")),
    caused_by(NetworkError("cut"), aiohttp.ServerDisconnectedError("cut")),
    caused_by(NetworkError("reset"), aiohttp.ClientOSError("reset")),
    caused_by(NetworkError("half an answer"), aiohttp.ClientPayloadError("half an answer")),
]


@pytest.mark.parametrize("failure", UNSURE)
async def test_what_may_have_arrived_is_not_sent_again(failure: NetworkError) -> None:
    line = Line(failure)
    await deliver(line)
    assert line.attempts == 1


@pytest.mark.parametrize("failure", UNSURE)
async def test_what_may_be_repeated_is(failure: NetworkError) -> None:
    line = Line(failure)
    await deliver(line, repeatable=True)
    assert line.sent == 1


@pytest.mark.parametrize(
    "failure",
    [Forbidden("blocked"), BadRequest("chat not found"), InvalidToken("revoked"), RuntimeError("odd")],
)
async def test_a_hopeless_message_is_dropped_and_the_next_one_sent(failure: Exception) -> None:
    line = Line(failure)
    outboxes = Outboxes(judge)
    outboxes.put("1", line.send)
    outboxes.put("1", line.send)
    await outboxes.drain(10)
    assert (line.attempts, line.sent) == (2, 1)


async def test_attempts_end_some_time(caplog: pytest.LogCaptureFixture) -> None:
    line = Line(*[NetworkError("Bad Gateway")] * 100)
    with caplog.at_level(logging.ERROR):
        pauses = await deliver(line)
    assert len(pauses) == 8
    assert pauses == sorted(pauses)
    assert "given up" in caplog.text
