"""/role: who looks after the bot; owners make others admins or moderators."""

from functools import partial
from typing import Final

from bot.dialogue import words
from bot.dialogue.actions import Action, buttons
from bot.dialogue.admins import whom
from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Reply
from bot.dialogue.turn import Turn
from bot.service import roles
from bot.service.people import KnownPerson
from bot.service.roles import Given, NotTheirs

_NONE: Final = "none"
_CHOICES: Final[tuple[str, ...]] = (_NONE, "moderator", "admin")


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/role [PERSON ROLE]``."""
    said, _, role = argument.strip().rpartition(" ")
    role = role.casefold()
    if role in _CHOICES:
        place = _CHOICES.index(role)
        return whom.answer(
            turn,
            said.strip(),
            "/role",
            lambda label, key: buttons(label, "role", place, about=key),
            partial(_given, role=role),
        )
    if not argument:
        return [_everybody(turn)]
    return whom.answer(turn, argument, "/role", lambda label, key: buttons(label, "whose", about=key), _ask)


def press_whose(turn: Turn, action: Action) -> list[Reply]:
    """The button of one of several people; about: their key."""
    return whom.press(turn, action, _ask)


def press_role(turn: Turn, action: Action) -> list[Reply]:
    """The button of a role; numbers: which one; about: whose."""
    place = int(action.numbers[0]) if action.numbers else 0
    if place >= len(_CHOICES):
        return [whom.gone(turn)]
    return whom.press(turn, action, partial(_given, role=_CHOICES[place]))


def _ask(turn: Turn, one: KnownPerson) -> Reply:
    rows = tuple(
        buttons(turn.label(words.key_of("role", name)), "role", place, about=one.key)
        for place, name in enumerate(_CHOICES)
        if name != (one.role or _NONE)
    )
    now = turn.label(words.key_of("role", one.role or _NONE))
    return Reply(turn.say("role-which", who=whom.called(turn, one), role=now), rows)


def _given(turn: Turn, one: KnownPerson, role: str) -> Reply:
    given: Given | None = "admin" if role == "admin" else "moderator" if role == "moderator" else None
    done = roles.give(turn.visit, one.key, given)
    who = whom.called(turn, one)
    if isinstance(done, NotTheirs):
        return Reply(turn.say("role-owner-stays", who=who), replace=True)
    name = turn.label(words.key_of("role", role))
    return Reply(turn.say("role-given", who=who, role=name), replace=True)


def _everybody(turn: Turn) -> Reply:
    lines = [
        f"\n{whom.called(turn, one)} · {turn.label(words.key_of('role', one.role or _NONE))}"
        for one in roles.all_of(turn.visit)
    ]
    return Reply((*turn.say("role-heading"), *lines, "\n\n", *turn.say("role-how")))


COMMAND = Command(
    "role",
    "role-command",
    answer,
    usage="role-arguments",
    examples=("/role", "/role Ada moderator"),
    presses={"role": press_role, "whose": press_whose},
    for_admins=True,
    least="owner",
    places=IN_PRIVATE,
)
