"""A person's own side on the simulated Discord: asked on a server, seen by nobody else."""

import csv
import io
import json
import re
from collections.abc import Iterator
from pathlib import Path

import discord
import pytest
from simcord.actors import MemberActor

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


def read(server: Server, file: discord.Attachment) -> bytes:
    return server.there.do(file.read())


def test_a_watchlist_is_kept_and_each_change_is_undone(server: Server, ada: MemberActor) -> None:
    assert "Nothing on your watchlist" in server.slash(ada, "watchlist")[0]
    server.slash(ada, "film", about="Chinatown")
    server.clicks(ada, server.last(), "Watch later")
    assert server.last_says("watchlist (1)")
    said, is_hidden = server.slash(ada, "watchlist")
    assert "Chinatown (1974)" in said
    assert is_hidden
    assert "Chinatown" in server.slash(ada, "undo")[0]
    assert "Nothing on your watchlist" in server.slash(ada, "watchlist")[0]


def test_a_taste_comes_as_a_picture_and_in_words(server: Server, ada: MemberActor) -> None:
    for title in ("Heat", "Fargo", "Chinatown", "Alien", "Jaws"):
        server.slash(ada, "rate", about=f"{title} 5")
    asked = server.asks(ada, "taste")
    assert read(server, server.attached(asked)).startswith(b"\x89PNG")
    every = [seen(each.content) for each in (asked.response, *asked.followups) if each is not None]
    assert "crime (5.0)" in "\n".join(every)


def test_two_friends_compare_only_when_both_agree(server: Server, ada: MemberActor) -> None:
    ben = server.member("Ben")
    for who, told in ((ada, ("Heat 5", "Alien 1")), (ben, ("Heat 4", "Alien 5"))):
        for each in told:
            server.slash(who, "rate", about=each)
    invitation = server.asks(ada, "match")
    server.answer(invitation)
    every = [seen(each.content) for each in (invitation.response, *invitation.followups) if each is not None]
    code = re.search(r"/match (\w{6,})", "\n".join(every))
    assert code is not None, every
    asked = server.asks(ben, "match", about=code[1])
    said, is_hidden = server.answer(asked)
    assert "Heat" not in said
    assert is_hidden
    question = server.becomes(asked, "")
    server.clicks(ben, question, buttons(question)[0])
    assert HEAT in seen(server.becomes(asked, "Ada").content)


def test_ratings_and_everything_else_are_taken_away_as_files(server: Server, ada: MemberActor) -> None:
    server.slash(ada, "rate", about="Heat 4.5")
    server.slash(ada, "rate", about="Alien 5")
    table = read(server, server.attached(server.asks(ada, "export"))).decode()
    assert [(row["Title"], row["Rating"]) for row in csv.DictReader(io.StringIO(table))] == [
        ("Alien", "5"),
        ("Heat", "4.5"),
    ]
    listed = read(server, server.attached(server.asks(ada, "export", about="json")))
    assert [row["Title"] for row in json.loads(listed)] == ["Alien", "Heat"]
    everything = read(server, server.attached(server.asks(ada, "mydata")))
    assert len(json.loads(everything)["ratings"]) == 2


def test_ratings_are_searched_in_a_modal_and_changed(server: Server, ada: MemberActor) -> None:
    films = ("Heat", "Alien", "Fargo", "Jaws", "Up", "Chinatown", "Psycho", "Vertigo", "Network", "Rashomon")
    for film in (*films, "Brazil", "Stalker"):
        server.slash(ada, "rate", about=f"{film} 2")
    server.slash(ada, "myratings")
    shown = server.clicks(ada, server.last(), "Search")
    filled = server.fills_in(ada, shown, "alien")
    said, _ = server.answer(filled)
    assert "Alien (1979) ★★" in said
    assert HEAT not in said
    server.clicks(ada, server.becomes(filled, "Alien"), "Change 1")
    server.clicks(ada, server.becomes(filled, "Alien"), "4★")
    assert "Alien (1979) ★★★★" in server.slash(ada, "myratings", about="alien")[0]


def test_a_file_of_another_service_is_imported_by_a_slash_command(server: Server, ada: MemberActor) -> None:
    content = b"Date,Name,Year,Letterboxd URI,Rating\n2023-01-02,Heat,1995,https://boxd.it/1,4.5\n"
    asked = server.asks(ada, "import", file=("ratings.csv", content))
    server.clicks(ada, server.becomes(asked, "1 rating"), "Use")
    server.becomes(asked, "Done: 1 rating from Letterboxd")
    assert HEAT in server.slash(ada, "myratings")[0]


def test_a_code_that_links_with_the_browser_is_seen_by_nobody_else(server: Server, ada: MemberActor) -> None:
    _, is_hidden = server.slash(ada, "link")
    assert is_hidden


@pytest.mark.parametrize("command", ["privacy", "mydata", "whoami", "forgetme", "start"])
def test_what_is_said_of_a_person_alone_is_seen_by_them_alone(
    server: Server, ada: MemberActor, command: str
) -> None:
    said, is_hidden = server.slash(ada, command)
    assert said
    assert is_hidden
