"""/settings: how the bot behaves in a group, as whoever manages it wants it."""

from enum import IntEnum
from typing import TYPE_CHECKING

from bot.dialogue import wording
from bot.dialogue.actions import Action, buttons
from bot.dialogue.command import Command
from bot.dialogue.message import Button, Reply
from bot.dialogue.turn import Turn
from bot.service import group_settings
from bot.service.service import Visit

if TYPE_CHECKING:
    from bot.dialogue.text import Span


class _Choice(IntEnum):
    """What a button chooses, as its number."""

    HERE = 1
    EVERYWHERE = 2
    ASK = 3
    ASK_NOT = 4
    NEWS = 5
    NO_NEWS = 6


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/settings`` with how it is; whoever manages the group gets buttons."""
    if turn.group is None:
        return [Reply(turn.say("settings-private"))]
    return [_how_it_is(turn, turn.group, replace=False)]


def press_choice(turn: Turn, action: Action) -> list[Reply]:
    """A button; numbers: what it chooses."""
    if turn.group is None or not action.numbers or action.numbers[0] not in set(_Choice):
        return [wording.old_button(turn)]
    if not turn.incoming.manages():
        return [Reply(turn.say("settings-not-yours"))]
    _choose(turn, turn.group, _Choice(int(action.numbers[0])))
    return [_how_it_is(turn, turn.group, replace=True)]


def _choose(turn: Turn, group: Visit, choice: _Choice) -> None:
    incoming = turn.incoming
    match choice:
        case _Choice.HERE:
            # A thread ends some day: the chat that it is in stays.
            group_settings.talk_in(group, incoming.within or incoming.chat, incoming.place_name)
        case _Choice.EVERYWHERE:
            group_settings.talk_in(group, None)
        case _Choice.ASK | _Choice.ASK_NOT:
            group_settings.ask_after(group, asks=choice is _Choice.ASK)
        case _Choice.NEWS | _Choice.NO_NEWS:
            here = incoming.within or incoming.chat
            group_settings.bring_news(group, here if choice is _Choice.NEWS else None)


def _how_it_is(turn: Turn, group: Visit, *, replace: bool) -> Reply:
    chosen, has_places = group_settings.of(group), turn.incoming.group not in {"", turn.incoming.chat}
    spans: list[Span] = [*turn.say("settings-heading")]
    rows: list[tuple[Button, ...]] = []
    if has_places or chosen.home is not None:
        if chosen.home is None:
            spans += ["\n", *turn.say("settings-everywhere")]
        elif chosen.home_name:
            spans += ["\n", *turn.say("settings-home", place=chosen.home_name)]
        else:
            spans += ["\n", *turn.say("settings-home-unnamed")]
        rows.append(
            _button(turn, "settings-here-button", _Choice.HERE)
            if chosen.home is None
            else _button(turn, "settings-everywhere-button", _Choice.EVERYWHERE)
        )
    spans += ["\n", *turn.say("settings-asks" if chosen.asks_after else "settings-asks-not")]
    rows.append(
        _button(turn, "settings-ask-not-button", _Choice.ASK_NOT)
        if chosen.asks_after
        else _button(turn, "settings-ask-button", _Choice.ASK)
    )
    spans += ["\n", *turn.say("settings-news" if chosen.news else "settings-no-news")]
    rows.append(
        _button(turn, "settings-no-news-button", _Choice.NO_NEWS)
        if chosen.news
        else _button(turn, "settings-news-button", _Choice.NEWS)
    )
    is_theirs = turn.incoming.manages()
    spans += ["\n\n", *turn.say("settings-language" if is_theirs else "settings-not-yours")]
    return Reply(tuple(spans), tuple(rows) if is_theirs else (), replace=replace, for_all=True)


def _button(turn: Turn, key: str, choice: _Choice) -> tuple[Button, ...]:
    return buttons(turn.label(key), "gset", choice)


COMMAND = Command(
    "settings",
    "settings-command",
    answer,
    examples=("/settings",),
    presses={"gset": press_choice},
    places=frozenset({"group"}),
)
