"""A server's settings: what whoever manages it chooses holds in all its channels, and for nobody else."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from simcord.builders import ChannelHandle

from bot.platforms.discord.bot import DiscordBot
from tests.bot.platforms.discord.simulated import buttons, seen
from tests.clock import Clock
from tests.end_to_end.discord_server import Server, open_discord

FRIDAY_NOON = datetime(2026, 3, 27, 12, tzinfo=UTC)
HEAT = "Heat (1995)"


@pytest.fixture
def clock() -> Clock:
    return Clock(FRIDAY_NOON)


@pytest.fixture
def server(data_dir: Path, clock: Clock) -> Iterator[Server]:
    with open_discord(data_dir, clock) as there:
        yield Server(there)


@pytest.fixture
def lounge(server: Server) -> ChannelHandle:
    return server.guild.create_text_channel("lounge")


def chooses(server: Server, label: str) -> str:
    """Whoever manages the server chooses something; gives how it is then."""
    asked = server.asks(server.olga, "settings")
    before = server.becomes(asked, "In this group")
    server.clicks(server.olga, before, label)
    assert server.there.wait_for(lambda: label not in buttons(server.last()))
    return seen(server.last().content)


def test_the_bot_talks_in_its_channel_and_points_there_elsewhere(
    server: Server, lounge: ChannelHandle
) -> None:
    assert "I talk in #films only" in chooses(server, "Talk only here")
    said, is_hidden = server.answer(server.asks(server.ada, "rate", there=lounge, about="Heat 5"))
    assert is_hidden
    assert "Ask me in #films" in said
    server.says(server.ada, "Heat 5", lounge)
    assert server.there.wait_for(
        lambda: "Ask me in #films" in seen(lounge.history(viewer=server.ada)[-1].content)
    )
    assert HEAT not in server.slash(server.ada, "myratings")[0]
    assert HEAT in server.slash(server.ada, "rate", about="Heat 5")[0]


def test_what_nobody_else_sees_is_answered_in_every_channel(server: Server, lounge: ChannelHandle) -> None:
    chooses(server, "Talk only here")
    assert "nothing" in server.answer(server.asks(server.ada, "watchlist", there=lounge))[0].casefold()


def test_a_bot_that_may_talk_everywhere_again_does(server: Server, lounge: ChannelHandle) -> None:
    chooses(server, "Talk only here")
    chooses(server, "Talk everywhere")
    assert HEAT in server.answer(server.asks(server.ada, "rate", there=lounge, about="Heat 5"))[0]


def test_others_see_how_it_is_and_change_nothing(server: Server) -> None:
    said, _ = server.slash(server.ada, "settings")
    assert "I talk wherever I am asked" in said
    assert "Whoever manages this group" in said
    assert not buttons(server.last())
    server.slash(server.olga, "settings")
    pressed = server.clicks(server.ada, server.last(), "Talk only here")
    assert "Whoever manages this group" in server.answer(pressed)[0]
    assert pressed.ephemeral
    assert "I talk wherever I am asked" in server.slash(server.ada, "settings")[0]


def test_the_day_after_a_film_night_the_channel_is_asked_how_it_was(server: Server, clock: Clock) -> None:
    watches_a_film(server, clock)
    question = server.last()
    assert "How was " in seen(question.content)
    server.clicks(server.ada, question, "4")
    assert server.last_says("Ada ★★★★")


def test_a_server_that_wants_no_question_after_a_film_night_gets_none(server: Server, clock: Clock) -> None:
    assert "I don't ask" in chooses(server, "Don't ask")
    watches_a_film(server, clock)
    assert "How was " not in seen(server.last().content)


def test_a_bot_whose_channel_was_deleted_talks_everywhere_again(
    server: Server, lounge: ChannelHandle
) -> None:
    chooses(server, "Talk only here")
    chooses(server, "Post news here")
    server.there.do(_deletes(server, server.channel))
    said, is_hidden = server.answer(server.asks(server.ada, "rate", there=lounge, about="Heat 5"))
    assert HEAT in said
    assert not is_hidden
    how_it_is, _ = server.answer(server.asks(server.ada, "settings", there=lounge))
    assert "don't come here" in how_it_is


def test_a_bot_that_comes_back_says_hello_in_its_channel(server: Server, lounge: ChannelHandle) -> None:
    asked = server.asks(server.olga, "settings", there=lounge)
    server.clicks(server.olga, server.becomes(asked, "In this group"), "Talk only here")
    server.becomes(asked, "#lounge only")
    bot = server.there.env.bot
    assert isinstance(bot, DiscordBot)
    guild = bot.get_guild(server.guild.id)
    assert guild is not None
    server.there.do(bot.on_guild_join(guild))
    assert server.there.wait_for(lambda: "Hello" in lounge.history(viewer=server.ada)[-1].content)


async def _deletes(server: Server, channel: ChannelHandle) -> None:
    server.there.env.backend.delete_channel(channel.id)
    await server.there.env.settle()


def said_in(server: Server) -> str:
    return "\n".join(seen(each.content) for each in server.channel.history(viewer=server.olga))


def watches_a_film(server: Server, clock: Clock) -> None:
    """Ada plans a film night, and the next day comes."""
    server.slash(server.ada, "filmnight", about="tomorrow 20:00 London")
    assert server.there.wait_for(lambda: server.last().poll is not None)
    clock.now = FRIDAY_NOON + timedelta(days=1, hours=7, minutes=30)
    server.there.looks()
    assert server.last_says("It's ")
    clock.now = FRIDAY_NOON + timedelta(days=2)
    server.there.looks()


def test_a_film_a_week_comes_into_the_channel_and_opens_for_whoever_presses(
    server: Server, clock: Clock
) -> None:
    server.slash(server.ada, "together")
    server.clicks(server.ada, server.last(), "I'm in")
    assert server.last_says("Ada")
    asked = server.asks(server.olga, "settings")
    pressed = server.clicks(server.olga, server.becomes(asked, "In this group"), "Suggest a film a week")
    question = next(
        each for each in (pressed.response, *pressed.followups) if each and "live" in each.content
    )
    server.clicks(server.olga, question.message, "London")
    assert server.there.wait_for(lambda: "Friday" in said_in(server))
    clock.now = FRIDAY_NOON + timedelta(hours=6, minutes=1)
    server.there.looks()
    film = server.last()
    assert "This week's film for all of you" in seen(film.content)
    opened = server.clicks(server.ada, film, "About it")
    assert server.answer(opened)[1], "seen by whoever pressed"
