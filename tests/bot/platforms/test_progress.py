"""Messages that show a retraining run: what is remembered of them, and for how long."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

import pytest

from bot.dialogue.message import Followed
from bot.dialogue.text import Text
from bot.platforms.outbox import Failure, Outboxes
from bot.platforms.progress import ProgressMessages
from tests.bot.platforms.followed_runs import FollowedRuns

PLATFORM = "somewhere"
MESSAGE = Followed(7, PLATFORM, "1", "10")


def judge(error: Exception) -> Failure | None:
    if isinstance(error, PermissionError):
        return Failure("blocked")
    if isinstance(error, LookupError):
        return Failure("refused")
    return Failure("unsent") if isinstance(error, OSError) else None


async def at_once(_: float) -> None:
    await asyncio.sleep(0)


@dataclass
class House(FollowedRuns):
    """A dialogue with one run, and a chat whose edits may fail."""

    failures: list[Exception] = field(default_factory=list)
    edits: list[Text] = field(default_factory=list)
    remembered_at_edits: list[list[Followed]] = field(default_factory=list)

    def run_report(self, run_id: int, language: str | None = None, /) -> tuple[Text, bool]:
        assert run_id == MESSAGE.run_id
        return super().run_report(run_id, language)

    async def edit(self, chat_id: str, message_id: str, text: Text) -> None:
        assert (chat_id, message_id) == ("1", "10")
        self.edits.append(text)
        self.remembered_at_edits.append(list(self.messages))
        if self.failures:
            raise self.failures.pop(0)

    async def bot(self, begin: Callable[[ProgressMessages], None] | None) -> None:
        """One bot's life, from its start until all that it follows has ended and is sent."""
        with ThreadPoolExecutor(1) as threads:
            outboxes = Outboxes(judge, at_once)
            progress = ProgressMessages(
                PLATFORM,
                self,  # type: ignore[arg-type]
                threads,
                outboxes,
                edit=self.edit,
                judge=judge,
                pause=at_once,
            )
            if begin:
                begin(progress)
            else:
                await progress.resume()
            await asyncio.gather(*progress._tasks)
            await outboxes.drain(20)


def follow(progress: ProgressMessages) -> None:
    progress.follow(7, "1", "10")


async def test_a_message_is_remembered_until_it_shows_the_end() -> None:
    house = House(reports=[(("10%",), False), (("10%",), False), (("20%",), False), (("done",), True)])
    await house.bot(follow)
    assert house.edits == [("10%",), ("20%",), ("done",)]
    assert house.remembered_at_edits == [[MESSAGE]] * 3
    assert house.messages == []


async def test_the_next_bot_goes_on_with_what_is_remembered() -> None:
    house = House(
        reports=[(("20%",), False), (("done",), True)],
        messages=[MESSAGE, Followed(7, "elsewhere", "1", "10")],
    )
    await house.bot(None)
    assert house.edits == [("20%",), ("done",)]
    assert house.messages == [Followed(7, "elsewhere", "1", "10")]


async def test_an_end_that_does_not_get_through_is_left_to_the_next_bot() -> None:
    house = House(reports=[(("done",), True)], messages=[MESSAGE], failures=[OSError("no network")] * 8)
    await house.bot(None)
    assert house.messages == [MESSAGE]
    await house.bot(None)
    assert house.messages == []


@pytest.mark.parametrize("refusal", [LookupError("chat not found"), PermissionError("bot was blocked")])
async def test_a_message_that_nobody_can_be_shown_is_forgotten(refusal: Exception) -> None:
    house = House(reports=[(("done",), True)], messages=[MESSAGE], failures=[refusal])
    await house.bot(None)
    assert house.messages == []


async def test_a_message_whose_chat_has_moved_is_remembered_where_it_is_since() -> None:
    seen: list[tuple[str, str]] = []

    async def edit(chat_id: str, message_id: str, _: Text) -> tuple[str, str] | None:
        seen.append((chat_id, message_id))
        return ("2", "20") if chat_id == "1" else None

    house = House(reports=[(("10%",), False), (("20%",), False), (("done",), True)], messages=[MESSAGE])
    house.edit = edit  # type: ignore[method-assign, assignment]
    await house.bot(None)
    assert seen == [("1", "10"), ("2", "20"), ("2", "20")]
    assert house.messages == []


async def test_a_database_that_is_away_stops_neither_the_bot_nor_the_progress(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def away(*_: object) -> None:
        raise OSError("no database")

    house = House(reports=[(("20%",), False), (("done",), True)])
    monkeypatch.setattr(house, "follow", away)
    monkeypatch.setattr(house, "followed", away)
    await house.bot(None)
    await house.bot(follow)
    assert house.edits == [("20%",), ("done",)]
