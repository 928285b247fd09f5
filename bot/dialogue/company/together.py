"""/together: who takes part in a group's films; whoever wants to comes in or goes out by a button."""

from bot.dialogue.actions import Action, buttons
from bot.dialogue.command import Command
from bot.dialogue.company import group_lists, groups
from bot.dialogue.message import Reply
from bot.dialogue.recommending.place import Place
from bot.dialogue.turn import Turn
from bot.service import group


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/together``."""
    if not turn.in_group:
        return [Reply(turn.say("together-in-private"))]
    return [_who(turn, replace=False)]


def press_join(turn: Turn, action: Action) -> list[Reply]:
    """The button of whoever takes part; numbers: `groups.IN_HELLO` under the hello."""
    if not turn.in_group:
        return [Reply(turn.say("together-in-private"))]
    group.join(turn.visit, turn.incoming.chat)
    return _after(turn, action)


def press_leave(turn: Turn, action: Action) -> list[Reply]:
    """The button of whoever takes part no more; numbers: as in `press_join`."""
    group.leave(turn.visit, turn.incoming.chat)
    return _after(turn, action)


def press_what(turn: Turn, action: Action) -> list[Reply]:
    """The button that asks what the bot can do here."""
    return [groups.what_it_can(turn)]


def _after(turn: Turn, action: Action) -> list[Reply]:
    """What stands there once somebody came or went: the message with the button is brought up to date."""
    if action.numbers and action.numbers[0] == groups.IN_HELLO:
        (hello,) = groups.hello(turn)
        return [Reply(hello.text, hello.buttons, replace=True, for_all=True)]
    # Under a list or a film night the button stands below something else, which stays.
    return [_who(turn, replace=bool(action.numbers and action.numbers[0]))]


_OF_ITSELF = 2
"""Number of a button under the message that says who takes part."""


def _who(turn: Turn, *, replace: bool) -> Reply:
    text = groups.taking_part(turn) or turn.say("together-nobody")
    rows = [groups.joining(turn, _OF_ITSELF)]
    if group_lists.tastes(turn) is not None:
        rows.append(buttons(turn.label("together-films-button"), "list", *Place("group").numbers))
    return Reply(text, tuple(rows), replace=replace, for_all=True)


COMMAND = Command(
    "together",
    "together-command",
    answer,
    examples=("/together",),
    presses={"join": press_join, "leave": press_leave, "cando": press_what},
    for_chats=True,
)
