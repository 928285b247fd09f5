"""/help: what one can say, on one screen; all commands, or one of them, where that is asked for."""

from bot.dialogue.actions import Action, buttons
from bot.dialogue.command import Command
from bot.dialogue.message import Reply
from bot.dialogue.text import Bold, Span, Text
from bot.dialogue.turn import Turn
from bot.service import facts

_ALL = 1


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/help`` and ``/help COMMAND``; after any other word it tells all commands."""
    if not argument:
        return [short(turn)]
    command = turn.commands.get(argument.split(maxsplit=1)[0].lstrip("/").casefold())
    if command is None or not turn.may(command):
        return [Reply(every(turn))]
    return [Reply(_of(turn, command))]


def press_help(turn: Turn, action: Action) -> list[Reply]:
    """The button of help; numbers: 1 for all commands."""
    return [Reply(every(turn)) if _ALL in action.numbers else short(turn)]


def short(turn: Turn, note: Text = ()) -> Reply:
    """Help on one screen: sentences to say, and the commands that one needs most.

    Args:
        turn: Whose.
        note: Said before.
    """
    spans: list[Span] = [*note, "\n\n"] if note else []
    spans += turn.say("help-short")
    theirs = [f"/{command.name}" for command in _shown(turn, for_admins=True)]
    if theirs:
        spans += ["\n\n", *turn.say("help-admins"), "\n", " ".join(theirs)]
    if facts.are_told(turn.visit):
        spans += ["\n\n", *turn.say("help-told-by")]
    return Reply(tuple(spans), (buttons(turn.label("help-all-button"), "help", _ALL),))


def every(turn: Turn) -> Text:
    """All commands; admins see theirs too."""
    spans: list[Span] = [*turn.say("help-heading")]
    spans += [_line(turn, command) for command in _shown(turn, for_admins=False)]
    theirs = _shown(turn, for_admins=True)
    if theirs:
        spans += ["\n\n", *turn.say("help-admins")]
        spans += [_line(turn, command) for command in theirs]
    return (*spans, "\n\n", *turn.say("help-closing"))


def _shown(turn: Turn, *, for_admins: bool) -> list[Command]:
    return [
        command
        for command in turn.commands.values()
        if command.in_help and command.for_admins == for_admins and turn.may(command)
    ]


def _of(turn: Turn, command: Command) -> Text:
    """One command: how it is written, what it does, examples."""
    examples = [f"\n{example}" for example in command.examples]
    return (Bold(command.written(turn.language)), f"\n{command.described(turn.language)}", *examples)


def _line(turn: Turn, command: Command) -> str:
    return f"\n{command.example} - {command.described(turn.language)}"


COMMAND = Command(
    "help",
    "help-command",
    answer,
    usage="help-arguments",
    examples=("/help", "/help recommend"),
    presses={"help": press_help},
    in_help=False,
    for_chats=True,
)
