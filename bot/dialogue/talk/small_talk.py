"""What needs no film: a greeting, thanks, a command's name without its slash."""

import re
from typing import Final

from bot.dialogue import wording, words
from bot.dialogue.actions import buttons
from bot.dialogue.heard.answer_reading import read_command, read_small_talk, read_yes_or_no
from bot.dialogue.heard.language_signs import language_of
from bot.dialogue.message import Button, Reply
from bot.dialogue.own_side import language
from bot.dialogue.turn import Turn
from bot.service import last_list

_OPENING: Final = re.compile(r"[,.!?]+\s+")


def read_command_name(turn: Turn, text: str) -> list[Reply] | None:
    """Answers a command without its slash; None for anything else."""
    name = read_command(text)
    command = turn.commands.get(name) if name else None
    if command is not None and turn.may(command):
        return command.answer(turn, "")
    return None


def read_bare_command(turn: Turn, text: str) -> list[Reply] | None:
    """Answers the name of a command as it stands behind the slash, where no film is called so: "privacy"."""
    command = turn.commands.get(text.strip(" .!?…").lower())
    if command is not None and command.in_help and not command.for_admins:
        return command.answer(turn, "")
    return None


def read(turn: Turn, text: str) -> list[Reply] | None:
    """Answers a greeting, thanks, a goodbye; None for anything else. A bare thumbs-up wants no answer."""
    kind = read_small_talk(text)
    if kind == "approval" and not any(map(str.isalnum, text)):
        return []
    if kind is None:
        return None
    followed = language.follow(turn, language_of(text), text)
    return wording.with_note(answer(turn, kind), followed)


def read_opening(turn: Turn, text: str) -> list[Reply] | None:
    """Answers thanks, a goodbye or a greeting with which a text begins that else says nothing known."""
    first = _OPENING.split(text.strip(), maxsplit=1)
    kind = read_small_talk(first[0]) if len(first) > 1 else None
    return answer(turn, kind) if kind in {"thanks", "goodbye", "greeting"} else None


def answer(turn: Turn, kind: str) -> list[Reply]:
    """Answers small talk of a kind: ``greeting``, ``thanks``, a question about its ``self``."""
    shown = () if kind in {"thanks", "goodbye"} else (show_films(turn),)
    return [Reply(turn.say(words.key_of("small-talk", kind)), shown)]


def read_yes_or_no_to_nothing(turn: Turn, text: str) -> list[Reply] | None:
    """Answers yes or no where nothing was asked; None for anything else."""
    says = read_yes_or_no(text)
    if says is None:
        return None
    if not says and last_list.latest(turn.visit, turn.incoming.chat) is not None:
        return [Reply(turn.say("plain-all-right"), (show_films(turn),))]
    return [Reply(turn.say("small-talk-approval" if says else "nothing-asked"), (show_films(turn),))]


def show_films(turn: Turn) -> tuple[Button, ...]:
    """The button of a list, below an answer that leads nowhere else."""
    return buttons(turn.label("small-talk-films-button"), "list", 5)
