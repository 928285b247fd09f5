"""/unblock: somebody who was blocked is answered again."""

from bot.dialogue.actions import Action, buttons
from bot.dialogue.admins import whom
from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Reply
from bot.dialogue.turn import Turn
from bot.service import roles
from bot.service.people import KnownPerson


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/unblock PERSON``."""
    return whom.answer(
        turn, argument, "/unblock", lambda label, key: buttons(label, "unblock", about=key), _unblocked
    )


def press_unblock(turn: Turn, action: Action) -> list[Reply]:
    """The button that unblocks; about: whom."""
    return whom.press(turn, action, _unblocked)


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
