"""What somebody on a Discord server asks for unseen, and what the bot says by itself: where it belongs."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from simcord.actors import MemberActor

from tests.bot.platforms.discord.simulated import seen
from tests.clock import Clock
from tests.end_to_end.discord_server import Server, open_discord

FRIDAY_NOON = datetime(2026, 3, 27, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.fixture
def clock() -> Clock:
    return Clock(FRIDAY_NOON)


@pytest.fixture
def server(data_dir: Path, clock: Clock) -> Iterator[Server]:
    with open_discord(data_dir, clock) as there:
        yield Server(there)


def closes_private_chat(server: Server, who: MemberActor) -> None:
    """From now on they take no messages in private, and Discord says so."""
    path = f"/channels/{who.user.dm_channel.id}/messages"
    server.there.env.inject_error(
        "POST", path, status=403, code=50007, message="Cannot send messages to this user", times=None
    )


def wants_a_film_a_day(server: Server, who: MemberActor) -> None:
    asked = server.asks(who, "suggest")
    assert asked.ephemeral
    server.clicks(who, server.becomes(asked, "It is off now"), "Every day")
    where = server.becomes(asked, "Where do you live?")
    server.clicks(who, where, "London")
    server.becomes(asked, "The next one")


def test_a_film_that_is_asked_for_unseen_is_suggested_in_private_each_day(
    server: Server, clock: Clock
) -> None:
    wants_a_film_a_day(server, server.ada)
    in_channel = len(server.channel.history(viewer=server.ada))
    for day in range(2):
        clock.now = FRIDAY_NOON + day * 24 * HOUR + 7 * HOUR + HOUR / 60
        server.there.looks()
        server.there.looks()
        assert sum("How about this one?" in said for said in server.in_private(server.ada)) == day + 1
    assert len(server.channel.history(viewer=server.ada)) == in_channel
    message = server.ada.user.dm_channel.history(viewer=server.ada.user)[-1]
    server.there.do(server.ada.user.click(message, label="Another one"))
    assert server.there.wait_for(lambda: server.in_private(server.ada)[-1] != seen(message.content))


def test_a_film_of_the_watchlist_is_remembered_in_private(server: Server, clock: Clock) -> None:
    server.slash(server.ada, "film", about="Chinatown")
    server.clicks(server.ada, server.last(), "Watch later")
    assert server.last_says("watchlist (1)")
    asked = server.asks(server.ada, "watchlist")
    server.clicks(server.ada, server.becomes(asked, "Chinatown"), "Remind me")
    question = next(each for each in server.channel.history(viewer=server.ada) if "live" in each.content)
    server.clicks(server.ada, question, "London")
    assert server.last_says("When")
    server.clicks(server.ada, server.last(), "Today 18:00")
    clock.now = FRIDAY_NOON + 6 * HOUR + HOUR / 60
    server.there.looks()
    assert "Chinatown (1974)" in server.in_private(server.ada)[-1]


def test_whoever_takes_no_messages_is_suggested_nothing_any_more(
    server: Server, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    bob = server.member("Bob")
    for who in (server.ada, bob):
        wants_a_film_a_day(server, who)
    closes_private_chat(server, server.ada)
    for day in range(2):
        clock.now = FRIDAY_NOON + day * 24 * HOUR + 7 * HOUR + HOUR / 60
        server.there.looks()
    assert sum("How about this one?" in said for said in server.in_private(bob)) == 2
    assert sum("takes no messages" in record.message for record in caplog.records) <= 1
    assert server.in_private(server.ada) == []
    assert "It is off now" in server.slash(server.ada, "suggest")[0]


def test_an_announcement_reaches_people_in_private_and_servers_that_want_it(server: Server) -> None:
    boss, bob = server.boss(), server.member("Bob")
    for who in (server.ada, bob):
        server.slash(who, "rate", about="Heat 5")
    server.slash(server.ada, "together")
    server.slash(server.olga, "settings")
    server.clicks(server.olga, server.last(), "Post news here")
    assert server.last_says("come here")
    closes_private_chat(server, bob)

    asked = server.asks(boss, "announce", about="New films are here @everyone")
    preview = server.becomes(asked, "This goes to")
    assert asked.ephemeral
    assert "and to 1 group" in seen(preview.content)
    server.clicks(boss, preview, "Send it")
    server.becomes(asked, "Telling everybody")
    server.there.looks()
    told = server.becomes(asked, "Told.")
    assert "1 takes no messages from me" in seen(told.content)
    assert [said for said in server.in_private(server.ada) if "New films are here" in said]
    (posted,) = [each for each in server.channel.history(viewer=server.ada) if _is_posted(each)]
    assert not posted.mention_everyone
    attempts = len(server.there.env.http_requests)
    server.there.looks()
    assert len(server.there.env.http_requests) == attempts, "nobody is told twice, and no message tried again"


def _is_posted(message: object) -> bool:
    return seen(getattr(message, "content", "")).startswith("New films are here")
