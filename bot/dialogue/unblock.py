"""/unblock: somebody who was blocked is answered again."""

from bot.dialogue import whom
from bot.dialogue.actions import Action, buttons
from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Reply
from bot.dialogue.turn import Turn
from bot.service import roles
from bot.service.people import KnownPerson


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/unblock PERSON``."""
    one = whom.meant(turn, argument, "/unblock", lambda label, key: buttons(label, "unblock", about=key))
    return [one if isinstance(one, Reply) else _unblocked(turn, one)]


def press_unblock(turn: Turn, action: Action) -> list[Reply]:
    """The button that unblocks; about: whom."""
    one = whom.of_key(turn, action.about)
    return [whom.gone(turn) if one is None else _unblocked(turn, one)]


def _unblocked(turn: Turn, one: KnownPerson) -> Reply:
    who = whom.called(turn, one)
    if roles.unblock(turn.visit, one.key) is None:
        return Reply(turn.say("unblock-not", who=who))
    row = buttons(turn.label("block-button"), "block", about=one.key)
    return Reply(turn.say("unblock-done", who=who), (row,) if row else (), replace=True)


COMMAND = Command(
    "unblock",
    "unblock-command",
    answer,
    usage="block-arguments",
    examples=("/unblock telegram:77",),
    presses={"unblock": press_unblock},
    for_admins=True,
    least="moderator",
    places=IN_PRIVATE,
)
