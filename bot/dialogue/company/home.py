"""The one chat of a group in which the bot talks, where whoever manages the group chose one."""

from typing import Final

from bot.dialogue.message import Reply
from bot.dialogue.parsing import Call
from bot.dialogue.turn import Turn
from bot.service import group_settings

_EVERYWHERE: Final = {"settings", "language"}


def elsewhere(turn: Turn, call: Call | None) -> list[Reply] | None:
    """What is said in a chat in which the bot is not to talk.

    Args:
        turn: The message.
        call: The command it gives; None for none.

    Returns:
        Where it does talk, for whoever asked; nothing to what was not said to it; None where it may talk.
    """
    incoming = turn.incoming
    if turn.group is None or incoming.joined:
        return None
    command = turn.commands.get(call.name) if call else None
    if command is not None and (command.name in _EVERYWHERE or "group" not in command.places):
        return None
    chosen = group_settings.of(turn.group)
    if chosen.home is None or chosen.home in {incoming.chat, incoming.within}:
        return None
    if not incoming.addressed and command is None:
        return []
    if chosen.home_name:
        return [Reply(turn.say("settings-elsewhere", place=chosen.home_name))]
    return [Reply(turn.say("settings-elsewhere-unnamed"))]
