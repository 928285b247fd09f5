"""Lists, cards and films on the simulated Discord."""

import re
from collections.abc import Iterator
from pathlib import Path

import discord
import pytest
from simcord.actors import MemberActor
from simcord.results import InteractionResult

from bot.cli.wiring import open_service
from bot.dialogue.dialogue import Dialogue
from bot.dialogue.message import Incoming, Person
from bot.settings import Settings
from tests.bot.platforms.discord.simulated import buttons, seen
from tests.end_to_end.discord_server import Server, open_discord
from tests.stand_in_tmdb import KEY, POSTER, stand_in_tmdb

HEAT = "Heat (1995)"


@pytest.fixture
def server(data_dir: Path) -> Iterator[Server]:
    with open_discord(data_dir) as there:
        yield Server(there)


@pytest.fixture
def ada(server: Server) -> MemberActor:
    return server.ada


def titles(text: str) -> list[str]:
    return re.findall(r"^\d+\. \[?(.+? \(\d{4}\))", text, re.MULTILINE)


def choices(message: discord.Message) -> list[str]:
    """What stands in the menu under a message."""
    rows = [row for row in message.components if isinstance(row, discord.ActionRow)]
    menus = [each for row in rows for each in row.children if isinstance(each, discord.SelectMenu)]
    return [option.label for menu in menus for option in menu.options]


def test_the_first_cards_are_one_message_and_end_in_a_list(server: Server, ada: MemberActor) -> None:
    asked = server.asks(ada, "start")
    server.clicks(ada, server.becomes(asked, ""), "Tap through a few")
    cards = set()
    for press in ("5★", "Haven't seen it", "2★", "4★"):
        card = server.becomes(asked, "How was it?")
        cards.add(seen(card.content).splitlines()[-2])
        server.clicks(ada, card, press)
        assert server.there.wait_for(lambda card=card: has_changed(asked, card))
    pressed = server.clicks(ada, server.becomes(asked, "How was it?"), "Show my list (3 rated)")
    assert len(cards) == 4, "no film twice"
    assert server.there.wait_for(lambda: bool(pressed.followups))
    (listed,) = pressed.followups
    assert listed.ephemeral
    assert len(titles(seen(listed.content))) == 5


def has_changed(asked: InteractionResult, before: discord.Message) -> bool:
    return asked.response is not None and asked.response.content != before.content


def test_films_are_looked_up_by_likeness_rank_chance_and_name(server: Server, ada: MemberActor) -> None:
    alike, _ = server.slash(ada, "similar", about="Heat")
    assert HEAT in alike.splitlines()[0]
    assert HEAT not in titles(alike)
    top, _ = server.slash(ada, "top")
    server.clicks(ada, server.last(), "Next five")
    assert server.there.wait_for(lambda: seen(server.last().content) != top)
    assert not set(titles(top)) & set(titles(seen(server.last().content)))
    assert titles(server.slash(ada, "top", about="comedy 1990s")[0]) == ["Sabrina (1995)"]
    drawn, _ = server.slash(ada, "random")
    server.clicks(ada, server.last(), "Another")
    assert server.there.wait_for(lambda: seen(server.last().content) != drawn)
    assert "Heat [DVD] $9" in server.slash(ada, "film", about="Heat")[0]


def test_each_film_of_a_list_is_explained_put_off_and_given_stars(server: Server, ada: MemberActor) -> None:
    server.slash(ada, "recommend")
    listed, count = server.last(), len(server.channel.history(viewer=ada))
    first, *_ = titles(seen(listed.content))

    def then(label: str, words: str) -> None:
        server.clicks(ada, server.last(), label)
        assert server.last_says(words), seen(server.last().content)

    then("1", first)
    then("Why", "Nothing you told me moves this one")
    then("Watch later", "watchlist (1)")
    then("Seen it", "How many stars")
    then("4★", f"{first} ★★★★")
    assert len(server.channel.history(viewer=ada)) == count, "one message changed in place"


def test_what_does_not_fit_under_a_list_is_chosen_from_a_menu(server: Server, ada: MemberActor) -> None:
    server.slash(ada, "recommend", about="20")
    message = server.last()
    assert sum(len(row.children) for row in message.components) <= 25  # type: ignore[union-attr]
    assert choices(message) or len(buttons(message)) >= 20


def test_stars_are_given_by_a_press_on_the_question(server: Server, ada: MemberActor) -> None:
    server.slash(ada, "rate", about="Heat")
    server.clicks(ada, server.last(), "4★")
    assert server.last_says(f"{HEAT} ★★★★")


def test_a_question_is_answered_by_a_reply_to_it(server: Server, ada: MemberActor) -> None:
    server.says(ada, "Heat")
    assert server.last_says("How many stars")
    server.there.do(ada.send(server.channel, "4", reply_to=server.last()))
    assert server.last_says(f"{HEAT} ★★★★")


def test_a_reply_whose_words_discord_keeps_back_is_told_how_to_go_on(
    server: Server, ada: MemberActor
) -> None:
    server.slash(ada, "rate", about="Heat")
    server.there.do(ada.send(server.channel, "4", reply_to=server.last()))
    assert server.last_says("Put my name before it")
    assert HEAT not in server.slash(ada, "myratings")[0]


def test_a_reply_to_what_asks_nothing_is_for_others_where_its_words_are_kept_back(
    server: Server, ada: MemberActor
) -> None:
    server.slash(ada, "recommend")
    listed = server.last()
    server.there.do(ada.send(server.channel, "lol", reply_to=listed))
    server.slash(ada, "rate", about="Heat 5")
    assert len(server.channel.history(viewer=ada)) == 3


def test_a_film_shows_its_poster_and_closes_again(data_dir: Path) -> None:
    with stand_in_tmdb() as tmdb:
        keyed = {"MARQUEE_TMDB_KEY": KEY, "MARQUEE_TMDB_URL": tmdb.url, "MARQUEE_TMDB_SECONDS": "10"}
        told = Settings.from_environment({"MARQUEE_DATA_DIR": str(data_dir), **keyed})
        # Asked for before: the simulation's clock, which stands still, lets no request end in time.
        with open_service(told) as service:
            Dialogue(service).answer(Incoming(Person("discord", "1", "Eve", "en-US"), "m1", "/film Heat"))
        with open_discord(data_dir, **keyed) as there:
            server = Server(there)
            server.slash(server.ada, "recommend", about="2 crime 1995")
            assert not server.last().embeds
            server.clicks(server.ada, server.last(), "1")
            assert server.last_says("Michael Mann")
            assert [each.image.url for each in server.last().embeds] == [POSTER]
            server.clicks(server.ada, server.last(), "Back to the list")
            assert there.wait_for(lambda: not server.last().embeds)


def test_the_dial_is_set_by_a_button_that_nobody_else_sees(server: Server, ada: MemberActor) -> None:
    asked = server.asks(ada, "dial")
    server.clicks(ada, server.becomes(asked, "balanced"), "adventurous")
    assert asked.ephemeral
    assert "adventurous" in server.slash(ada, "dial")[0]


def test_before_the_first_training_it_is_said_that_there_is_no_model(data_dir: Path) -> None:
    for found in (data_dir / "models").iterdir():
        if found.is_file() or found.is_symlink():
            found.unlink()
    with open_discord(data_dir) as there:
        server = Server(there)
        said, _ = server.slash(server.ada, "recommend")
        assert "still learning" in said
        assert server.slash(server.ada, "rate", about="Heat 5")[0]
        assert there.do(server.ada.autocomplete(server.channel, "rate", "about", "hea")) == []
