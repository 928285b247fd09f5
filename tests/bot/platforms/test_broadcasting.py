"""What the bot says by itself: each message once, slower where the platform asks for it, told to the end."""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

import pytest

from bot.dialogue.by_itself.broadcasts import Outcome, Outgoing, Recipient, Round, Shown
from bot.dialogue.message import Reply
from bot.dialogue.text import Text
from bot.platforms.broadcasting import AT_ONCE, Broadcasting
from bot.platforms.outbox import Failure, Outboxes

BUSY = OSError("busy")


def judge(error: Exception) -> Failure | None:
    if isinstance(error, PermissionError):
        return Failure("blocked")
    if isinstance(error, LookupError):
        return Failure("refused")
    return Failure("unsent", 30.0) if isinstance(error, OSError) else None


@dataclass
class House:
    """A dialogue with messages for many, and chats that may refuse them."""

    people: list[str]
    failures: dict[str, list[Exception]] = field(default_factory=dict)
    shows: bool = False
    broken: int = 0
    results: list[tuple[Recipient, Outcome]] = field(default_factory=list)
    sent: list[str] = field(default_factory=list)
    edited: list[str] = field(default_factory=list)
    edit_failures: list[Exception] = field(default_factory=list)
    asked: list[int] = field(default_factory=list)
    pauses: list[float] = field(default_factory=list)
    carried: list[str] = field(default_factory=list)
    is_end_shown: bool = False
    at_once: int | None = None
    groups: list[str] = field(default_factory=list)
    sent_to_groups: list[str] = field(default_factory=list)

    def carry(self, platform: str) -> None:
        if self.broken:
            self.broken -= 1
            raise ConnectionError("the database is away")
        self.carried.append(platform)

    def turn(self, platform: str, results: Sequence[tuple[Recipient, Outcome]], most: int) -> Round:
        assert platform == "somewhere"
        self.results += results
        self.asked.append(most)
        now, self.people = self.people[:most], self.people[most:]
        told = len(self.results)
        is_end = not self.people and not now
        shown = Shown(1, "boss", "17", Reply((f"{told} told",)), is_end)
        return Round(
            tuple(Outgoing(Recipient(1, int(who)), who, ("hello",), who in self.groups) for who in now),
            (shown,) if self.shows and not self.is_end_shown else (),
        )

    def show_in(self, broadcast: int, platform: str, chat_id: str, message_id: str) -> None:
        assert (broadcast, platform, chat_id, message_id) == (1, "somewhere", "boss", "17")
        self.shows = True

    def end_is_shown(self, broadcast: int) -> None:
        assert broadcast == 1
        self.is_end_shown = True

    async def send(self, chat_id: str, text: Text) -> None:
        assert text == ("hello",)
        if self.failures.get(chat_id):
            raise self.failures[chat_id].pop(0)
        self.sent.append(chat_id)

    async def send_in_group(self, chat_id: str, text: Text) -> None:
        assert text == ("hello",)
        self.sent_to_groups.append(chat_id)

    async def edit(self, chat_id: str, message_id: str, reply: Reply) -> None:
        assert (chat_id, message_id) == ("boss", "17")
        if self.edit_failures:
            raise self.edit_failures.pop(0)
        self.edited.append(str(reply.text[0]))

    async def pause(self, seconds: float) -> None:
        self.pauses.append(seconds)
        await asyncio.sleep(0.001)

    async def lives(self, until: Callable[[], bool]) -> None:
        """One bot's life."""
        with ThreadPoolExecutor(1) as threads:
            outboxes = Outboxes(judge, self.pause)
            broadcasting = Broadcasting(
                "somewhere",
                self,  # type: ignore[arg-type]
                threads,
                outboxes,
                send=self.send,
                send_in_group=self.send_in_group,
                edit=self.edit,
                judge=judge,
                pause=self.pause,
                at_once=self.at_once,
            )
            await broadcasting.start()
            if self.shows:
                await broadcasting.show_in(1, "boss", "17")
            async with asyncio.timeout(20):
                while not until():  # noqa: ASYNC110 - asked of plain lists
                    await asyncio.sleep(0.001)
            await broadcasting.stop()
            await outboxes.drain(10)


def outcomes(house: House) -> dict[int, str]:
    assert len(house.results) == len({to.user for to, _ in house.results})
    return {to.user: outcome for to, outcome in house.results}


async def test_each_is_told_once_a_few_at_a_time() -> None:
    house = House([str(number) for number in range(50)])
    await house.lives(lambda: len(house.results) == 50)
    assert sorted(map(int, house.sent)) == list(range(50))
    assert set(outcomes(house).values()) == {"sent"}
    assert house.asked[:3] == [AT_ONCE] * 3


async def test_a_platform_that_is_to_be_slower_is() -> None:
    house = House([str(number) for number in range(6)], at_once=2)
    await house.lives(lambda: len(house.results) == 6)
    assert house.asked[:3] == [2] * 3


async def test_a_group_is_told_where_the_platform_tells_groups() -> None:
    house = House(["1", "2"], groups=["2"])
    await house.lives(lambda: len(house.results) == 2)
    assert (house.sent, house.sent_to_groups) == (["1"], ["2"])


async def test_what_became_of_each_is_told() -> None:
    failures: dict[str, list[Exception]] = {
        "1": [PermissionError("blocked")],
        "2": [LookupError("no such chat")],
        "3": [ValueError("a bug")],
        "4": [BUSY, BUSY],
    }
    house = House(["0", "1", "2", "3", "4"], failures)
    await house.lives(lambda: len(house.results) == 5)
    assert outcomes(house) == {0: "sent", 1: "blocked", 2: "failed", 3: "failed", 4: "sent"}


async def test_where_the_platform_asks_to_wait_nobody_else_is_taken_meanwhile() -> None:
    house = House([str(number) for number in range(AT_ONCE + 1)], {"0": [BUSY]})
    await house.lives(lambda: len(house.results) == AT_ONCE + 1)
    assert 0 in house.asked
    assert max(house.pauses) == 30.0


async def test_a_message_shows_it_to_the_end() -> None:
    house = House([str(number) for number in range(30)], shows=True)
    await house.lives(lambda: house.is_end_shown)
    assert house.edited[-1] == "30 told"
    assert len(house.edited) < 30


@pytest.mark.parametrize("error", [PermissionError("blocked"), LookupError("gone")])
async def test_a_message_that_can_never_show_the_end_is_given_up(error: Exception) -> None:
    house = House(["1"], shows=True, edit_failures=[error] * 5)
    await house.lives(lambda: house.is_end_shown)
    assert outcomes(house) == {1: "sent"}


async def test_a_database_that_is_away_holds_nothing_up_for_good() -> None:
    house = House(["1"], broken=3)
    await house.lives(lambda: len(house.results) == 1)
    assert house.carried == ["somewhere"]


async def test_those_who_are_being_told_when_it_stops_are_told_of() -> None:
    house = House([str(number) for number in range(5)])
    await house.lives(lambda: len(house.sent) == 5)
    assert outcomes(house) == dict.fromkeys(range(5), "sent")
