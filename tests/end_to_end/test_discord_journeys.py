"""What Telegram's people can do, on the simulated Discord: the same journeys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from simcord.actors import MemberActor

from tests.bot.platforms.discord.simulated import buttons, seen
from tests.end_to_end.discord_server import Server, open_discord

HEAT = "Heat (1995)"


@pytest.fixture
def server(data_dir: Path) -> Iterator[Server]:
    with open_discord(data_dir) as there:
        yield Server(there)


def test_who_manages_a_server_chooses_its_language_and_nobody_else(server: Server) -> None:
    olga = MemberActor(server.there.env, server.guild, server.owner_of_all)
    said, _ = server.slash(olga, "language", about="Deutsch")
    assert "In dieser Gruppe spreche ich ab jetzt Deutsch" in said
    said, _ = server.slash(server.ada, "language", about="English")
    assert "Sprache der Gruppe" in said
    assert "Gespeichert" in server.slash(server.ada, "rate", about="Heat 5")[0]


def test_a_language_is_changed_by_whoever_speaks_it(server: Server) -> None:
    assert "Deutsch" in server.slash(server.ada, "language", about="Deutsch")[0]
    assert "Gespeichert" in server.slash(server.ada, "rate", about="Heat 5")[0]
    assert "Saved" in server.slash(server.member("Bob"), "rate", about="Heat 5")[0]


@pytest.mark.parametrize("command", ["status", "retrain", "models", "announce"])
def test_commands_for_admins_are_refused_to_others(server: Server, command: str) -> None:
    said, _ = server.slash(server.ada, command)
    assert "admins only" in said


def test_an_undo_that_was_pressed_is_gone_and_the_stars_with_it(server: Server) -> None:
    server.slash(server.ada, "rate", about="Heat 5")
    message = server.last()
    server.clicks(server.ada, message, "Undo")
    assert server.there.wait_for(lambda: "Undo" not in buttons(server.last()))
    assert HEAT not in server.slash(server.ada, "myratings")[0]


def test_a_wish_in_plain_words_is_heard_behind_the_bots_name(server: Server) -> None:
    server.there.do(server.ada.send(server.channel, f"<@{server.there.env.bot.user.id}> five comedies"))
    assert server.there.wait_for(lambda: "1. " in seen(server.last().content)), seen(server.last().content)


def test_a_list_goes_on_with_the_next_five(server: Server) -> None:
    server.slash(server.ada, "recommend")
    before = seen(server.last().content)
    server.clicks(server.ada, server.last(), "Next")
    assert server.there.wait_for(lambda: seen(server.last().content) != before)


def test_the_matches_and_the_watchlist_are_told_kindly_where_there_are_none(server: Server) -> None:
    assert server.slash(server.ada, "watchlist")[0]
    assert server.slash(server.ada, "match")[0]
