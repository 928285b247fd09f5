"""/help: all commands, from what each says of itself."""

from bot.dialogue.actions import Action
from bot.dialogue.command import Command
from bot.dialogue.message import Reply
from bot.dialogue.text import Span, Text
from bot.dialogue.turn import Turn
from bot.service import facts


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/help``."""
    return [Reply(help_text(turn))]


def press_help(turn: Turn, action: Action) -> list[Reply]:
    """The button of help."""
    return [Reply(help_text(turn))]


def help_text(turn: Turn) -> Text:
    """All commands; admins see theirs too."""
    shown = [command for command in turn.commands.values() if command.in_help]
    spans: list[Span] = [*turn.say("help-heading")]
    spans += [_line(turn, command) for command in shown if not command.for_admins]
    theirs = [command for command in shown if command.for_admins and turn.may(command)]
    if theirs:
        spans += ["\n\n", *turn.say("help-admins")]
        spans += [_line(turn, command) for command in theirs]
    spans += ["\n\n", *turn.say("help-closing")]
    if facts.are_told(turn.visit):
        spans += ["\n\n", *turn.say("help-told-by")]
    return tuple(spans)


def _line(turn: Turn, command: Command) -> str:
    return f"\n{command.example} - {command.described(turn.language)}"


COMMAND = Command("help", "help-command", answer, presses={"help": press_help}, in_help=False, for_chats=True)
