import asyncio
import logging

import pytest

from bot.platforms.outbox import MOST_WAITING, Failure, Outboxes


class FailedError(Exception):
    """A failure that says itself what it means."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.kind)
        self.failure = failure


def judge(error: Exception) -> Failure | None:
    return error.failure if isinstance(error, FailedError) else None


BUSY = FailedError(Failure("unsent", 30))


async def test_one_chat_waits_while_others_are_served_and_keeps_its_order() -> None:
    told = asyncio.Event()
    said: list[str] = []

    async def pause(_: float) -> None:
        await told.wait()

    async def say(words: str) -> None:
        if words == "first" and not told.is_set():
            raise BUSY
        said.append(words)

    outboxes = Outboxes(judge, pause)
    other = asyncio.Event()

    async def other_chat() -> None:
        await say("other")
        other.set()

    outboxes.put("1", lambda: say("first"))
    outboxes.put("1", lambda: say("second"))
    outboxes.put("2", other_chat)
    await other.wait()
    assert said == ["other"]
    told.set()
    await outboxes.drain(10)
    assert said == ["other", "first", "second"]


async def test_a_flood_in_one_chat_is_bounded() -> None:
    sent: list[int] = []

    async def send() -> None:
        sent.append(1)

    outboxes = Outboxes(judge)
    for _ in range(MOST_WAITING + 10):
        outboxes.put("1", send)
    await outboxes.drain(10)
    assert len(sent) == MOST_WAITING


async def test_the_end_does_not_wait_for_ever(caplog: pytest.LogCaptureFixture) -> None:
    async def never(_: float) -> None:
        await asyncio.Event().wait()

    async def send() -> None:
        raise BUSY

    outboxes = Outboxes(judge, never)
    outboxes.put("1", send)
    await outboxes.drain(0)
    assert "given up" in caplog.text


@pytest.mark.parametrize(
    ("failure", "attempts", "repeated"),
    [
        (Failure("unsent"), 2, 2),
        (Failure("unsure"), 1, 2),
        (Failure("refused"), 1, 1),
        (Failure("blocked"), 1, 1),
        (Failure("failed"), 1, 1),
    ],
)
async def test_the_platform_says_what_is_worth_another_attempt(
    failure: Failure, attempts: int, repeated: int, caplog: pytest.LogCaptureFixture
) -> None:
    async def at_once(_: float) -> None:
        return

    for repeatable, expected in ((False, attempts), (True, repeated)):
        tried: list[int] = []

        async def send(tried: list[int] = tried) -> None:
            tried.append(1)
            if len(tried) == 1:
                raise FailedError(failure)

        outboxes = Outboxes(judge, at_once)
        outboxes.put("1", send, repeatable=repeatable)
        await outboxes.drain(10)
        assert len(tried) == expected
    assert "Traceback" not in caplog.text


async def test_what_no_platform_knows_is_logged_whole(caplog: pytest.LogCaptureFixture) -> None:
    async def send() -> None:
        raise RuntimeError("odd")

    outboxes = Outboxes(judge)
    with caplog.at_level(logging.ERROR):
        outboxes.put("1", send)
        await outboxes.drain(10)
    assert "RuntimeError: odd" in caplog.text


@pytest.mark.parametrize(
    ("kind", "outcome"),
    [("unsure", "unsure"), ("refused", "failed"), ("blocked", "blocked"), ("failed", "failed"), ("", "sent")],
)
async def test_what_became_of_a_message_is_told(kind: str, outcome: str) -> None:
    async def send() -> None:
        if kind:
            raise FailedError(Failure(kind))  # type: ignore[arg-type]

    told: list[str] = []
    outboxes = Outboxes(judge)
    outboxes.put("1", send, done=told.append)
    await outboxes.drain(10)
    assert told == [outcome]


async def test_a_message_that_finds_no_place_is_told_of() -> None:
    async def send() -> None:
        pass

    told: list[str] = []
    outboxes = Outboxes(judge)
    for _ in range(MOST_WAITING + 1):
        outboxes.put("1", send, done=told.append)
    assert told == ["failed"]
    await outboxes.drain(10)
    assert told == ["failed"] + ["sent"] * MOST_WAITING
