"""What somebody on a Discord server asks for unseen: a talk in private, beside that of the channel."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.end_to_end.discord_server import Server, open_discord


@pytest.fixture
def server(data_dir: Path) -> Iterator[Server]:
    with open_discord(data_dir) as there:
        yield Server(there)


def test_suggestions_are_planned_by_buttons_that_nobody_else_sees(server: Server) -> None:
    asked = server.asks(server.ada, "suggest")
    assert asked.ephemeral
    server.clicks(server.ada, server.becomes(asked, "It is off now"), "Every day")
    where = server.becomes(asked, "Where do you live?")
    server.clicks(server.ada, where, "London")
    server.becomes(asked, "The next one")
