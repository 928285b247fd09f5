"""Running the bot from Discord: status, roles, blocks, a retraining followed where it was asked for."""

import asyncio
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from simcord.actors import MemberActor
from simcord.results import InteractionResult

from bot.cli.wiring import open_service
from bot.dialogue.dialogue import Dialogue
from bot.platforms import progress
from bot.platforms.discord.bot import DiscordBot
from bot.settings import Settings
from recommender.bundle import current_version
from tests.bot.platforms.discord.simulated import buttons, seen
from tests.end_to_end.discord_server import Server, open_discord


@pytest.fixture
def server(data_dir: Path) -> Iterator[Server]:
    with open_discord(data_dir) as there:
        yield Server(there)


@pytest.fixture
def boss(server: Server) -> MemberActor:
    return server.boss()


def test_the_status_is_told_to_admins_alone_and_leads_to_a_picture(server: Server, boss: MemberActor) -> None:
    server.slash(server.ada, "rate", about="Heat 5")
    asked = server.asks(boss, "status")
    assert asked.ephemeral
    pressed = server.clicks(boss, server.becomes(asked, "Serving since"), "Stats")

    picture = server.attached(pressed)
    assert server.there.do(picture.read()).startswith(b"\x89PNG")


def test_roles_are_given_and_each_may_what_is_theirs(server: Server, boss: MemberActor) -> None:
    max_ = server.member("Max")
    for who in (server.ada, max_):
        server.slash(who, "rate", about="Heat 5")
    assert "admins only" in server.slash(max_, "status")[0]
    assert "is now: moderator" in server.slash(boss, "role", about="Max moderator")[0]
    assert "Serving since" in server.slash(max_, "status")[0]
    assert "admins only" in server.slash(max_, "announce", about="Hello")[0]
    assert "is now: admin" in server.slash(boss, "role", about=f"discord:{max_.id} admin")[0]
    assert "This goes to" in server.slash(max_, "announce", about="Hello")[0]
    assert "owners only" in server.slash(max_, "role", about="Ada admin")[0]
    assert "The list of Ada" in server.slash(max_, "why", about="Ada")[0]


def test_whoever_is_blocked_is_told_once_and_then_hears_nothing(server: Server, boss: MemberActor) -> None:
    server.slash(server.ada, "rate", about="Heat 5")
    assert "is blocked" in server.slash(boss, "block", about="Ada")[0]
    assert "blocked you" in server.slash(server.ada, "recommend")[0]
    silent = server.asks(server.ada, "recommend")
    assert server.there.wait_for(lambda: silent.response is None), "nothing thinks for ever"
    assert server.there.do(server.ada.autocomplete(server.channel, "rate", "about", "hea")) == []
    assert "Ada" in server.slash(boss, "unblock", about="Ada")[0]
    assert "1. " in server.slash(server.ada, "recommend")[0]


def test_an_announcement_that_is_not_sent_reaches_nobody(server: Server, boss: MemberActor) -> None:
    server.slash(server.ada, "rate", about="Heat 5")
    asked = server.asks(boss, "announce", about="New films")
    server.clicks(boss, server.becomes(asked, "This goes to 1 person"), "Don't send it")
    server.becomes(asked, "Nobody got it")
    server.there.looks()
    assert server.in_private(server.ada) == []


@pytest.fixture
def slow_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    """So long between two looks at a run that the simulation takes the bot for at rest: `looks_at_run`."""
    monkeypatch.setattr(progress, "BETWEEN_PROGRESS_S", 60.0)


def looks_at_run(server: Server, shown: Callable[[], str], words: str) -> None:
    """Has the bot look at a run until its message says something."""
    for _ in range(100):
        server.there.do(server.there.env.advance_time(61))
        if words in shown():
            return
        time.sleep(0.05)  # the training goes on in another process
    raise AssertionError(shown())


def said(result: InteractionResult) -> str:
    return seen(result.response.content) if result.response else ""


@pytest.mark.usefixtures("dataset", "slow_looks")
@pytest.mark.parametrize("where", ["on a server", "in private"])
def test_a_retraining_is_followed_in_one_message(data_dir: Path, gate: Path, where: str) -> None:
    before = current_version(data_dir / "models")
    with open_discord(data_dir, trainer="tests.end_to_end.trainers:promoting", pause=asyncio.sleep) as there:
        server = Server(there)
        boss = server.boss()
        server.slash(server.ada, "rate", about="Heat 5")
        asked = (
            server.asks(boss, "retrain") if where == "on a server" else there.do(boss.user.slash("retrain"))
        )
        looks_at_run(server, lambda: said(asked), "training")
        gate.open("wb").close()
        looks_at_run(server, lambda: said(asked), "new model is in service")
        assert not asked.followups
        assert current_version(data_dir / "models") != before


@pytest.mark.usefixtures("dataset", "slow_looks")
def test_after_a_restart_a_retraining_that_only_its_admin_saw_goes_on_in_private(
    data_dir: Path, gate: Path
) -> None:
    trainer = "tests.end_to_end.trainers:promoting"
    with open_discord(data_dir, trainer=trainer, pause=asyncio.sleep) as there:
        server = Server(there)
        boss = server.boss()
        asked = server.asks(boss, "retrain")
        looks_at_run(server, lambda: said(asked), "training")
        settings = Settings.from_environment({"MARQUEE_DATA_DIR": str(data_dir)})
        with open_service(settings, trainer=trainer) as service:
            next_bot = DiscordBot(Dialogue(service), asyncio.sleep, shards=1, due_every_s=3600)
            there.do(there.env.restart_bot(next_bot))
            gate.open("wb").close()
            looks_at_run(server, lambda: "".join(server.in_private(boss)), "new model is in service")
            assert len(server.in_private(boss)) == 1, "one message, brought up to date"


def test_what_an_admin_may_press_is_refused_to_others(server: Server, boss: MemberActor) -> None:
    asked = server.asks(boss, "status")
    assert "Retrain" in buttons(server.becomes(asked, "Serving since"))
    said, is_hidden = server.slash(server.ada, "retrain")
    assert "admins only" in seen(said)
    assert is_hidden
