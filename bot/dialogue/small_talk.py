"""What needs no film: a greeting, thanks, a command's name without its slash."""

from bot.dialogue import words
from bot.dialogue.actions import buttons
from bot.dialogue.heard.answer_reading import read_command, read_small_talk
from bot.dialogue.message import Reply
from bot.dialogue.turn import Turn


def read(turn: Turn, text: str) -> list[Reply] | None:
    """Answers a greeting, thanks, or a command without its slash; None for anything else."""
    name = read_command(text)
    command = turn.commands.get(name) if name else None
    if command is not None and (turn.is_admin or not command.for_admins):
        return command.answer(turn, "")
    kind = read_small_talk(text)
    if kind is None:
        return None
    shown = (
        () if kind in {"thanks", "goodbye"} else (buttons(turn.label("small-talk-films-button"), "list", 5),)
    )
    return [Reply(turn.say(words.key_of("small-talk", kind)), shown)]
