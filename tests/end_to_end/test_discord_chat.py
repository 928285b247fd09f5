"""Discord, in memory, with the whole bot behind it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.cli.wiring import open_service
from bot.dialogue.dialogue import Dialogue
from bot.platforms.discord.bot import DiscordBot
from bot.settings import Settings
from tests.bot.platforms.discord.simulated import Discord, buttons, seen
from tests.end_to_end.discord_server import Server, open_discord

HEAT = "Heat (1995)"


@pytest.fixture
def there(data_dir: Path) -> Iterator[Discord]:
    with open_discord(data_dir) as opened:
        yield opened


@pytest.fixture
def server(there: Discord) -> Server:
    return Server(there)


def test_a_film_is_rated_by_a_slash_command_and_counts_from_then_on(server: Server) -> None:
    said, is_hidden = server.slash(server.ada, "rate", about="Heat 5")
    assert f"Saved: {HEAT} ★★★★★" in said
    assert not is_hidden
    said, is_hidden = server.slash(server.ada, "myratings")
    assert f"{HEAT} ★★★★★" in said


def test_titles_are_proposed_while_somebody_types(there: Discord, server: Server) -> None:
    choices = there.do(server.ada.autocomplete(server.channel, "rate", "about", "hea"))
    assert HEAT in [choice["value"] for choice in choices]


def test_what_is_personal_is_seen_by_nobody_else(server: Server) -> None:
    said, is_hidden = server.slash(server.ada, "privacy")
    assert said
    assert is_hidden


def test_a_list_is_steered_by_its_buttons_in_one_message(there: Discord, server: Server) -> None:
    server.slash(server.ada, "recommend")
    message, before = server.last(), len(server.channel.history(viewer=server.ada))
    label = next(each for each in buttons(message) if each.startswith("1"))
    there.do(server.ada.click(message, label=label))
    assert there.wait_for(lambda: "Seen it" in buttons(server.last()))
    assert len(server.channel.history(viewer=server.ada)) == before


def test_somebody_elses_button_answers_whoever_pressed_alone(there: Discord, server: Server) -> None:
    server.slash(server.ada, "rate", about="Heat 5")
    message, bob = server.last(), server.member("Bob")
    pressed = there.do(bob.click(message, label=buttons(message)[0]))
    assert there.wait_for(lambda: bool(pressed.response and pressed.response.content))
    assert pressed.ephemeral
    assert "★★★★★" in seen(server.last().content)  # Ada's message stays as it is


def test_on_a_server_the_bot_hears_its_name_and_no_other_word(there: Discord, server: Server) -> None:
    there.do(server.ada.send(server.channel, "I loved Heat"))
    there.do(server.ada.send(server.channel, f"<@{there.env.bot.user.id}> Heat 4"))
    assert server.last_says(f"{HEAT} ★★★★")
    texts = [message.content for message in server.channel.history(viewer=server.ada)]
    assert len(texts) == 3


def test_a_message_edited_takes_back_what_it_did(there: Discord) -> None:
    ada = there.env.create_user("Ada")
    sent = there.do(ada.send_dm("Heat 5"))

    def says() -> str:
        return seen(ada.dm_channel.history(viewer=ada)[-1].content)

    assert there.wait_for(lambda: f"{HEAT} ★★★★★" in says())
    there.do(ada.edit(sent, "Heat 3"))
    assert there.wait_for(lambda: f"{HEAT} ★★★" in says() and "★★★★" not in says())


def test_a_file_is_imported_from_where_it_was_sent(there: Discord) -> None:
    ada = there.env.create_user("Ada")
    content = b"Date,Name,Year,Letterboxd URI,Rating\n2020-01-01,Heat,1995,https://boxd.it/1,4.5\n"
    sent = there.env.backend.store_attachments(ada.dm_channel.id, [("ratings.csv", content)])
    there.do(ada.send_dm("", attachments=sent))
    history = ada.dm_channel.history
    assert there.wait_for(lambda: any("Use" in label for label in buttons(history(viewer=ada)[-1])))


def test_a_button_works_after_a_restart(data_dir: Path, there: Discord, server: Server) -> None:
    server.slash(server.ada, "rate", about="Heat 5")
    message = server.last()
    settings = Settings.from_environment({"MARQUEE_DATA_DIR": str(data_dir)})
    with open_service(settings) as service:
        there.do(there.env.restart_bot(DiscordBot(Dialogue(service), shards=1, due_every_s=3600)))
        there.do(server.ada.click(message, label="Undo"))
        assert there.wait_for(lambda: "★★★★★" not in seen(server.last().content))


def test_a_server_that_the_bot_comes_to_is_greeted(there: Discord, server: Server) -> None:
    bot = there.env.bot
    assert isinstance(bot, DiscordBot)
    guild = bot.get_guild(server.guild.id)
    assert guild is not None
    there.do(bot.on_guild_join(guild))
    assert there.wait_for(lambda: bool(server.channel.history(viewer=server.ada)))
    assert "Hello" in server.last().content


def test_a_film_night_is_voted_on_in_discords_own_poll(there: Discord, server: Server) -> None:
    bob = server.member("Bob")
    server.slash(server.ada, "filmnight", about="tomorrow 20:00")
    there.do(server.ada.click(server.last(), label="London"))
    assert there.wait_for(lambda: server.last().poll is not None)
    poll, announced = server.last(), server.channel.history(viewer=server.ada)[-2]
    assert poll.poll is not None
    second = poll.poll.answers[1].text
    there.do(server.ada.vote(poll, answer=2))
    there.do(bob.vote(poll, answer=1))
    there.do(bob.vote(poll, answer=2))

    there.do(server.ada.click(announced, label="Close now"))

    def says() -> str:
        return "\n".join(seen(each.content) for each in server.channel.history(viewer=server.ada))

    assert there.wait_for(lambda: f"It's {second}" in says())
    assert "2 votes" in says()
    ended = there.env.backend.get_message(poll.channel.id, poll.id).poll
    assert ended is not None
    assert ended.finalized
