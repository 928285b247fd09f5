"""/role: who looks after the bot; owners make others admins or moderators."""

from dataclasses import replace
from functools import partial
from typing import Final

from bot.dialogue import words
from bot.dialogue.actions import Action, buttons
from bot.dialogue.admins import whom
from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.heard.role_reading import read_role
from bot.dialogue.message import Reply
from bot.dialogue.text import Text
from bot.dialogue.turn import Turn
from bot.service import people, roles
from bot.service.people import KnownPerson
from bot.service.roles import Given, NotTheirs

_NONE: Final = "none"
_OWNER: Final = "owner"
_CHOICES: Final[tuple[str, ...]] = (_NONE, "moderator", "admin")
_LONGEST: Final = 40  # characters of a word that is no role, said back


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/role [PERSON ROLE]``."""
    if not argument:
        return [_everybody(turn)]
    read = None if _is_name(turn, argument) else read_role(argument)
    if read is not None and read[1] == _OWNER:
        return [Reply(turn.say("role-owner-elsewhere"))]
    if read is not None:
        said, role = read
        place = _CHOICES.index(role)
        return whom.answer(
            turn,
            said,
            "/role",
            lambda label, key: buttons(label, "role", place, about=key),
            partial(_given, role=role),
        )
    before, _, last = argument.rpartition(" ")
    is_named = not _is_name(turn, argument) and bool(before and people.find(turn.visit, before))
    asked = before if is_named else argument
    note = turn.say("role-unknown", role=last[:_LONGEST]) if is_named else ()
    replies = whom.answer(
        turn, asked, "/role", lambda label, key: buttons(label, "whose", about=key), partial(_ask, note=note)
    )
    if not people.find(turn.visit, asked):
        return [replace(each, text=(*each.text, "\n\n", *turn.say("role-how"))) for each in replies]
    return replies


def press_whose(turn: Turn, action: Action) -> list[Reply]:
    """The button of one of several people; about: their key."""
    return whom.press(turn, action, _ask)


def press_role(turn: Turn, action: Action) -> list[Reply]:
    """The button of a role; numbers: which one; about: whose."""
    place = int(action.numbers[0]) if action.numbers else 0
    if place >= len(_CHOICES):
        return [whom.gone(turn)]
    return whom.press(turn, action, partial(_given, role=_CHOICES[place]))


def _is_name(turn: Turn, said: str) -> bool:
    """Whether somebody is called so, though it sounds like a role: "Carl Admin"."""
    return any(one.name.casefold() == said.casefold() for one in people.find(turn.visit, said))


def _ask(turn: Turn, one: KnownPerson, note: Text = ()) -> Reply:
    rows = tuple(
        buttons(turn.label(words.key_of("role", name)), "role", place, about=one.key)
        for place, name in enumerate(_CHOICES)
        if name != (one.role or _NONE)
    )
    now = turn.label(words.key_of("role", one.role or _NONE))
    which = turn.say("role-which", who=whom.called(turn, one), role=now)
    return Reply((*note, " ", *which) if note else which, rows)


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
