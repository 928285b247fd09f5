"""/help: all commands, from what each says of itself."""

from collections.abc import Iterable

from bot.dialogue.command import Command
from bot.dialogue.message import Reply
from bot.dialogue.text import Bold, Span, Text
from bot.dialogue.turn import Turn


def answer(turn: Turn, argument: str) -> list[Reply]:  # noqa: ARG001
    """Answers ``/help``."""
    return [Reply(help_text(turn.commands.values(), is_admin=turn.is_admin))]


def help_text(commands: Iterable[Command], *, is_admin: bool) -> Text:
    """All commands; admins see theirs too."""
    shown = [command for command in commands if command.in_help]
    spans: list[Span] = [Bold("What I understand")]
    spans += [_line(command) for command in shown if not command.for_admins]
    if is_admin:
        spans += ["\n\n", Bold("For admins")]
        spans += [_line(command) for command in shown if command.for_admins]
    spans.append("\n\nOr just type the name of a film.")
    return tuple(spans)


def _line(command: Command) -> str:
    return f"\n{command.example} - {command.description}"


COMMAND = Command("help", "All that I understand", answer, in_help=False, for_chats=True)
