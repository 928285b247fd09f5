"""The terminal as `marquee chat` runs it."""

import getpass
import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from bot.dialogue.message import Person
from bot.platforms.ability import Abilities, Ability
from bot.platforms.terminal.chat import Terminal, typed_lines

if TYPE_CHECKING:
    from bot.dialogue.dialogue import Dialogue
    from bot.settings import Settings


class InTerminal:
    """The platform; see `bot.platforms.platform.Platform`."""

    abilities: ClassVar[Abilities] = {
        Ability.PRIVATE: "one",
        Ability.BUTTONS: "by their numbers",
        Ability.FILES_IN: "/import PATH",
        Ability.FILES_OUT: "written into the folder",
        Ability.PROGRESS: "yes",
        Ability.SPEAKS_FIRST: "while it is open",
        Ability.POLLS: "by numbers",
        Ability.TOGETHER: "yes",
    }

    def prepare(self, settings: "Settings") -> None:
        """Sends the log to a file: on the terminal it would stand between the lines of the chat."""
        _log_to(settings.data_dir / "logs" / "chat.log")

    def run(self, dialogue: "Dialogue", settings: "Settings") -> None:
        """Answers line by line, until the person leaves or the input ends."""
        is_tty = sys.stdin.isatty() and sys.stdout.isatty()
        person = Person("terminal", "me", _user_name(), settings.language)
        terminal = Terminal(dialogue, person, sys.stdout, is_tty=is_tty)
        terminal.run(typed_lines() if is_tty else iter(sys.stdin.readline, ""))


def _log_to(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    form = "%(asctime)s %(levelname)s %(name)s: %(message)s"
    logging.basicConfig(filename=path, encoding="utf-8", format=form, level=logging.INFO, force=True)


def _user_name() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a container may run under a number that has no name
        return ""
