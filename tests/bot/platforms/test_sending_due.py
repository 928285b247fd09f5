"""Messages that are sent by themselves: each once, and none to whom they are unwanted."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime

from bot.dialogue.by_itself.due import DueReplies
from bot.dialogue.message import Reply
from bot.dialogue.text import Text
from bot.platforms.due import DueMessages, Put
from bot.platforms.outbox import Failure, Outboxes

NOON = datetime(2026, 3, 28, 12, tzinfo=UTC)
TEA = DueReplies(7, NOON, "1", "1", (Reply(("tea",)), Reply(("and cake",))), None)


def judge(error: Exception) -> Failure | None:
    if isinstance(error, PermissionError):
        return Failure("blocked")
    if isinstance(error, TimeoutError):
        return Failure("unsure")
    return Failure("unsent") if isinstance(error, OSError) else None


async def at_once(_: float) -> None:
    await asyncio.sleep(0)


@dataclass
class House:
    """A dialogue with something to say, and a chat that may fail."""

    due: list[DueReplies] = field(default_factory=lambda: [TEA])
    failures: list[Exception] = field(default_factory=list)
    said: list[Text] = field(default_factory=list)
    noted: list[int] = field(default_factory=list)
    stopped: list[int] = field(default_factory=list)
    is_held: bool = True
    errors: list[Exception] = field(default_factory=list)

    def take(self, platform: str) -> list[DueReplies]:
        assert platform == "somewhere"
        taken, self.due = self.due, []
        return taken

    def hold(self, said: DueReplies, claimed_at: datetime) -> datetime | None:
        assert claimed_at == said.claimed_at
        return claimed_at if self.is_held else None

    def done(self, said: DueReplies, claimed_at: datetime | None) -> None:
        assert claimed_at == said.claimed_at
        if self.errors:
            raise self.errors.pop(0)
        self.noted.append(said.number)

    def unwanted(self, said: DueReplies) -> None:
        self.stopped.append(said.number)

    def say(self, chat: str, reply: Reply, put: Put) -> None:
        async def send() -> None:
            if self.failures:
                raise self.failures.pop(0)
            self.said.append(reply.text)

        put(chat, send)

    async def looks(self, times: int = 1, then: Callable[[], None] = lambda: None) -> None:
        """One bot that looks so many times, and sends what it found."""
        with ThreadPoolExecutor(1) as threads:
            outboxes = Outboxes(judge, at_once)
            messages = DueMessages(
                "somewhere",
                self,  # type: ignore[arg-type]
                threads,
                outboxes,
                say=self.say,
                judge=judge,
            )
            for _ in range(times):
                await messages.look()
                then()
                await outboxes.drain(20)


async def test_what_is_due_is_said_and_then_noted() -> None:
    house = House()
    await house.looks(2)
    assert house.said == [("tea",), ("and cake",)]
    assert house.noted == [7]


async def test_an_attempt_that_fails_is_made_again() -> None:
    house = House(failures=[OSError("no network"), OSError("no network")])
    await house.looks()
    assert house.said == [("tea",), ("and cake",)]
    assert house.noted == [7]


async def test_what_never_left_is_not_noted_and_comes_again_with_the_claim() -> None:
    house = House(failures=[OSError("no network")] * 16)
    await house.looks()
    assert (house.said, house.noted) == ([], [])


async def test_what_may_have_arrived_is_not_said_twice() -> None:
    house = House(failures=[TimeoutError()])
    await house.looks()
    assert (house.said, house.noted) == ([], [7])


async def test_who_wants_no_messages_is_noted_and_hears_no_more() -> None:
    house = House(failures=[PermissionError("bot was blocked by the user")])
    await house.looks()
    assert (house.said, house.noted, house.stopped) == ([], [], [7])


async def test_what_was_taken_back_meanwhile_is_not_said() -> None:
    house = House()
    await house.looks(then=lambda: setattr(house, "is_held", False))
    assert (house.said, house.noted) == ([], [])


async def test_what_cannot_be_noted_at_once_is_noted_at_the_next_look_and_not_said_again() -> None:
    house = House(errors=[OSError("no database")] * 2)
    await house.looks(3, then=lambda: house.due.append(TEA) if house.errors else None)
    assert house.said == [("tea",), ("and cake",)]
    assert house.noted == [7]
