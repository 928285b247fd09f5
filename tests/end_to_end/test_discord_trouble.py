"""What Discord refuses, and what comes too late: nothing is lost, nothing is said twice, nothing for ever."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from simcord.actors import MemberActor
from simcord.results import InteractionResult

from tests.bot.platforms.discord.simulated import buttons, seen
from tests.end_to_end.discord_server import Server, open_discord

HEAT = "Heat (1995)"


@pytest.fixture
def server(data_dir: Path) -> Iterator[Server]:
    with open_discord(data_dir) as there:
        yield Server(there)


@pytest.fixture
def ada(server: Server) -> MemberActor:
    return server.ada


def token_expires(server: Server) -> None:
    """A quarter of an hour goes by: what is an answer to an interaction is refused from now on."""
    server.there.env.inject_error(
        "*", "/webhooks/*", status=401, code=50027, message="Invalid Webhook Token", times=None
    )


def refuses_first_answer(server: Server) -> None:
    """Three seconds go by before the bot answers."""
    path = "/interactions/*/callback"
    server.there.env.inject_error("POST", path, status=404, code=10062, message="Unknown interaction")


def said_in_channel(server: Server) -> str:
    return "\n".join(seen(each.content) for each in server.channel.history(viewer=server.ada))


def test_an_answer_that_takes_too_long_comes_as_a_message_of_its_own(
    server: Server, ada: MemberActor
) -> None:
    token_expires(server)
    server.asks(ada, "rate", about="Heat 5")
    assert server.there.wait_for(lambda: f"{HEAT} ★★★★★" in said_in_channel(server))


def test_an_answer_that_only_one_person_is_to_see_comes_in_private_then(
    server: Server, ada: MemberActor
) -> None:
    token_expires(server)
    server.asks(ada, "privacy")
    assert server.there.wait_for(lambda: bool(server.in_private(ada)))
    assert "/mydata" in "\n".join(server.in_private(ada))
    assert not said_in_channel(server).strip()


def test_a_press_whose_answer_takes_too_long_changes_its_message_all_the_same(
    server: Server, ada: MemberActor
) -> None:
    server.slash(ada, "rate", about="Heat 5")
    message = server.last()
    token_expires(server)
    server.clicks(ada, message, "Undo")
    assert server.there.wait_for(lambda: "★★★★★" not in seen(server.last().content))


def test_what_is_heard_too_late_is_not_done_so_that_its_person_can_do_it_again(
    server: Server, ada: MemberActor, caplog: pytest.LogCaptureFixture
) -> None:
    refuses_first_answer(server)
    server.asks(ada, "rate", about="Heat 5")
    assert HEAT not in server.slash(ada, "myratings")[0]
    server.slash(ada, "rate", about="Heat 5")
    message = server.last()
    refuses_first_answer(server)
    server.clicks(ada, message, "Undo")
    assert HEAT in server.slash(ada, "myratings")[0]
    late = [record for record in caplog.records if record.levelname in {"WARNING", "ERROR"}]
    assert ["too late" in record.message for record in late] == [True, True], late


def test_a_message_that_was_deleted_is_answered_by_a_new_one(server: Server, ada: MemberActor) -> None:
    server.slash(ada, "recommend")
    listed = server.last()
    path = "/webhooks/*/messages/*"
    server.there.env.inject_error("PATCH", path, status=404, code=10008, message="Unknown Message")
    server.clicks(ada, listed, "1")
    assert server.there.wait_for(lambda: "Seen it" in buttons(server.last()))
    assert server.last().id != listed.id


def test_a_channel_where_the_bot_may_not_write_stops_nothing_else(server: Server, ada: MemberActor) -> None:
    path = f"/channels/{server.channel.id}/messages"
    server.there.env.inject_error("POST", path, status=403, code=50013, message="Missing Permissions")
    server.says(ada, "Heat 5")
    assert HEAT in server.slash(ada, "myratings")[0]


def test_a_film_night_where_the_bot_may_send_no_poll_is_voted_on_by_buttons(
    server: Server, ada: MemberActor
) -> None:
    path = f"/channels/{server.channel.id}/messages"
    server.there.env.inject_error("POST", path, status=403, code=50013, message="Missing Permissions")
    server.slash(ada, "filmnight", about="tomorrow 20:00 London")
    assert server.there.wait_for(lambda: buttons(server.last())[:5] == ["1", "2", "3", "4", "5"])
    server.clicks(ada, server.last(), "2")
    assert server.last_says("1 vote: Ada")


def test_nobody_is_pinged_by_what_people_type(server: Server, ada: MemberActor) -> None:
    said = server.asks(ada, "film", about=f"@everyone <@{server.olga.id}>")
    server.answer(said)
    assert said.response is not None
    assert not said.response.message.mention_everyone
    assert rf"\<@{server.olga.id}>" in said.response.content


def test_a_long_answer_comes_in_several_messages_that_discord_takes(server: Server, ada: MemberActor) -> None:
    said = server.asks(ada, "recommend", about="20")
    server.answer(said)
    every = _messages(said)
    assert all(len(content) <= 2000 for content in every)
    assert "20. " in "\n".join(map(seen, every))


def _messages(said: InteractionResult) -> list[str]:
    return [each.content for each in (said.response, *said.followups) if each is not None]
