"""What needs no film: a greeting, thanks, a command's name without its slash."""

from bot.dialogue.actions import buttons
from bot.dialogue.heard.answer_reading import read_command, read_small_talk
from bot.dialogue.message import Reply
from bot.dialogue.turn import Turn

_ANSWERS = {
    "greeting": "Hello. Name a film you like, or tell me what you are in the mood for.",
    "thanks": "Enjoy the film.",
    "goodbye": "Bye. I'm here when you look for a film.",
    "approval": "Good. Name a film, or ask for a list.",
}


def read(turn: Turn, text: str) -> list[Reply] | None:
    """Answers a greeting, thanks, or a command without its slash; None for anything else."""
    name = read_command(text)
    command = turn.commands.get(name) if name else None
    if command is not None and (turn.is_admin or not command.for_admins):
        return command.answer(turn, "")
    kind = read_small_talk(text)
    return None if kind is None else say(kind)


def say(kind: str) -> list[Reply]:
    """Answers a ``greeting``, ``thanks``, ``goodbye`` or ``approval``."""
    shown = () if kind in {"thanks", "goodbye"} else (buttons("Show me films", "list", 5),)
    return [Reply((_ANSWERS[kind],), shown)]
