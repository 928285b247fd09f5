"""What needs no film: a greeting, thanks, a command's name without its slash."""

from bot.dialogue.actions import buttons
from bot.dialogue.heard.answer_reading import read_command, read_small_talk, read_yes_or_no
from bot.dialogue.message import Reply
from bot.dialogue.turn import Turn

_NOTHING_ASKED = {
    True: "Good. Name a film, or ask for a list.",
    False: "All right. /undo takes your last change back.",
}
_ANSWERS = {
    "greeting": "Hello. Name a film you like, or tell me what you are in the mood for.",
    "thanks": "Enjoy the film.",
    "goodbye": "Bye. I'm here when you look for a film.",
    "approval": "Good. Name a film, or ask for a list.",
}


def read_command_name(turn: Turn, text: str) -> list[Reply] | None:
    """Answers a command without its slash; None for anything else."""
    name = read_command(text)
    command = turn.commands.get(name) if name else None
    if command is not None and (turn.is_admin or not command.for_admins):
        return command.answer(turn, "")
    return None


def read(turn: Turn, text: str) -> list[Reply] | None:  # noqa: ARG001
    """Answers a greeting, thanks, a goodbye; None for anything else."""
    kind = read_small_talk(text)
    return None if kind is None else say(kind)


def say(kind: str) -> list[Reply]:
    """Answers a ``greeting``, ``thanks``, ``goodbye`` or ``approval``."""
    shown = () if kind in {"thanks", "goodbye"} else (buttons("Show me films", "list", 5),)
    return [Reply((_ANSWERS[kind],), shown)]


def read_yes_or_no_to_nothing(turn: Turn, text: str) -> list[Reply] | None:  # noqa: ARG001
    """Answers yes or no where nothing was asked; None for anything else."""
    says = read_yes_or_no(text)
    return None if says is None else [Reply((_NOTHING_ASKED[says],), (buttons("Show me films", "list", 5),))]
