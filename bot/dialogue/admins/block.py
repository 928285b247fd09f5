"""/block: somebody is answered no more, and nothing of theirs is learned from."""

from bot.dialogue import words
from bot.dialogue.actions import Action, buttons
from bot.dialogue.admins import whom
from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Reply
from bot.dialogue.turn import Turn
from bot.service import roles
from bot.service.people import KnownPerson
from bot.service.roles import NotTheirs


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/block [PERSON]``."""
    if not argument and turn.incoming.replied_to is None:
        return [_everybody(turn)]
    return whom.answer(
        turn, argument, "/block", lambda label, key: buttons(label, "block", about=key), _blocked
    )


def press_block(turn: Turn, action: Action) -> list[Reply]:
    """The button that blocks; about: whom."""
    return whom.press(turn, action, _blocked)


def answer_blocked(turn: Turn) -> list[Reply]:
    """What somebody hears who is blocked: why, once, where they mean the bot; then nothing."""
    if not turn.incoming.addressed or not roles.is_to_be_told(turn.visit):
        return []
    return [Reply(turn.say("block-told"))]


def _blocked(turn: Turn, one: KnownPerson) -> Reply:
    done = roles.block(turn.visit, one.key)
    who = whom.called(turn, one)
    if isinstance(done, NotTheirs):
        role = turn.label(words.key_of("role", done.role))
        return Reply(turn.say("block-not-yours", who=who, role=role))
    row = buttons(turn.label("unblock-button"), "unblock", about=one.key)
    return Reply(turn.say("block-done", who=who), (row,) if row else (), replace=True)


def _everybody(turn: Turn) -> Reply:
    found = roles.blocked(turn.visit)
    if not found:
        return Reply((*turn.say("block-nobody"), " ", *turn.say("block-how")))
    lines = [f"\n{whom.called(turn, one)}" for one in found]
    return Reply((*turn.say("block-heading"), *lines, "\n\n", *turn.say("block-how")))


COMMAND = Command(
    "block",
    "block-command",
    answer,
    usage="block-arguments",
    examples=("/block", "/block telegram:77"),
    presses={"block": press_block},
    for_admins=True,
    least="moderator",
    places=IN_PRIVATE,
)
