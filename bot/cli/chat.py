"""`marquee chat`: the chat in this terminal."""

import getpass
import logging
import sys
from pathlib import Path

import click

from bot.settings import Settings


@click.command()
def chat() -> None:
    """Chat with Marquee in this terminal (or over standard input, ending with it)."""
    from bot.cli.wiring import open_service  # noqa: PLC0415
    from bot.dialogue.dialogue import Dialogue  # noqa: PLC0415
    from bot.dialogue.message import Person  # noqa: PLC0415
    from bot.platforms.terminal import Terminal, typed_lines  # noqa: PLC0415

    settings = Settings.from_environment()
    _log_to(settings.data_dir / "logs" / "chat.log")
    is_tty = sys.stdin.isatty() and sys.stdout.isatty()
    with open_service(settings) as service:
        person = Person("terminal", "me", _user_name())
        terminal = Terminal(Dialogue(service), person, sys.stdout, is_tty=is_tty)
        terminal.run(typed_lines() if is_tty else iter(sys.stdin.readline, ""))


def _log_to(path: Path) -> None:
    """Sends the log to a file: on the terminal it would stand between the lines of the chat."""
    path.parent.mkdir(parents=True, exist_ok=True)
    form = "%(asctime)s %(levelname)s %(name)s: %(message)s"
    logging.basicConfig(filename=path, encoding="utf-8", format=form, level=logging.INFO, force=True)


def _user_name() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a container may run under a number that has no name
        return ""
