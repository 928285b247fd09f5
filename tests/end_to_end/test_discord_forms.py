"""Discord's modals, with the whole bot behind them: for what is typed where the bot hears no messages."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end_to_end.discord_server import Server, open_discord

HEAT = "Heat (1995)"
LINES = "Heat (1995), 5\nToy Story; 4,5\n\nno stars here"


@pytest.fixture
def server(data_dir: Path) -> Iterator[Server]:
    with open_discord(data_dir) as there:
        yield Server(there)


def test_lines_pasted_into_a_modal_are_imported_and_taken_back(server: Server) -> None:
    ada = server.ada
    shown = server.asks(ada, "import")
    read = server.fills_in(ada, shown, LINES)
    assert read.ephemeral
    offered = server.becomes(read, "CSV: 2 ratings")
    server.clicks(ada, offered, "Use")
    done = server.becomes(read, "2 ratings")
    said, _ = server.slash(ada, "myratings")
    assert f"{HEAT} ★★★★★" in said
    server.clicks(ada, done, "Undo")
    assert HEAT not in server.slash(ada, "myratings")[0]


def test_everything_is_forgotten_only_once_the_word_is_typed(server: Server) -> None:
    ada = server.ada
    server.slash(ada, "rate", about="Heat 5")
    asked = server.asks(ada, "forgetme")
    question = server.becomes(asked, "Forget you?")
    assert asked.ephemeral
    said, _ = server.answer(server.fills_in(ada, server.clicks(ada, question, "Type"), "no"))
    assert "Forget you?" in said
    said, is_hidden = server.answer(server.fills_in(ada, server.clicks(ada, question, "Type"), "delete"))
    assert "everything about you is gone" in said
    assert is_hidden


def test_a_film_night_takes_a_day_that_is_typed(server: Server) -> None:
    server.slash(server.ada, "filmnight")
    shown = server.clicks(server.ada, server.last(), "Another time")
    said, is_hidden = server.answer(server.fills_in(server.ada, shown, "tomorrow 20:00"))
    assert "Where do you live?" in said
    assert not is_hidden
