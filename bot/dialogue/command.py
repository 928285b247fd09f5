"""A command, as its module describes it: help, menus and docs/commands.md are made from this."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from bot.dialogue import words
from bot.dialogue.actions import Action
from bot.dialogue.message import Reply
from bot.service.roles import Role

if TYPE_CHECKING:
    from bot.dialogue.turn import Turn

Place = Literal["private", "group"]
Answer = Callable[["Turn", str], list[Reply]]
"""Gets the turn and what follows the command."""
Press = Callable[["Turn", Action], list[Reply]]

EVERYWHERE: frozenset[Place] = frozenset({"private", "group"})
IN_PRIVATE: frozenset[Place] = frozenset({"private"})


@dataclass(frozen=True, slots=True)
class Command:
    """One command.

    Attributes:
        name: Without the slash: small letters, digits and ``_``, 32 at most.
        description: Key of one line for menus and help, 60 characters at most.
        answer: Answers it.
        usage: Key of what follows the command, as in ``FILM [STARS]``; empty for nothing.
        examples: As people type them; help shows the first one.
        presses: Verbs of the buttons that it offers -> what answers a press.
        for_admins: Others are refused: whoever has no role, or a lesser one than `least`.
        least: Of a command for admins, the least role that may give it.
        places: Where it makes sense, and menus show it; it is answered everywhere.
        in_help: Whether /help names it.
        is_about_film: What follows names a film: a platform that can proposes titles.
        for_chats: Answered too where a chat as such asks (`Incoming.is_chat`); others are for people alone.
        for_managers: Chooses something for a whole group: answered too where whoever manages it writes in its
            name.
    """

    name: str
    description: str
    answer: Answer
    usage: str = ""
    examples: tuple[str, ...] = ()
    presses: Mapping[str, Press] = field(default_factory=dict)
    for_admins: bool = False
    least: Role = "admin"
    places: frozenset[Place] = EVERYWHERE
    in_help: bool = True
    is_about_film: bool = False
    for_chats: bool = False
    for_managers: bool = False

    def written(self, language: str) -> str:
        """``/rate FILM [STARS]``."""
        return f"/{self.name} {words.label(language, self.usage)}" if self.usage else f"/{self.name}"

    def described(self, language: str) -> str:
        """What it does, in one line."""
        return words.label(language, self.description)

    @property
    def example(self) -> str:
        """``/rate Heat 5``; the command itself where it has no examples."""
        return self.examples[0] if self.examples else f"/{self.name}"
