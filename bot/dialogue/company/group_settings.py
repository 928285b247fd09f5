"""/settings: how the bot behaves in a group, as whoever manages it wants it."""

from enum import IntEnum

from bot.dialogue import wording
from bot.dialogue.actions import Action, buttons
from bot.dialogue.by_itself import day_times, time_zones
from bot.dialogue.command import Command
from bot.dialogue.message import Reply
from bot.dialogue.text import Text
from bot.dialogue.turn import Turn
from bot.service import group as of_chats
from bot.service import group_settings, weekly_films, zones
from bot.service.service import Visit


class _Choice(IntEnum):
    """What a button chooses, as its number."""

    HERE = 1
    EVERYWHERE = 2
    ASK = 3
    ASK_NOT = 4
    NEWS = 5
    NO_NEWS = 6
    WEEKLY = 7
    NO_WEEKLY = 8


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
    choice = _Choice(int(action.numbers[0]))
    if choice is _Choice.WEEKLY and _clock(turn) is None:
        return [time_zones.ask(turn, action.encode())]
    _choose(turn, turn.group, choice)
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
        case _Choice.WEEKLY:
            here = incoming.within or incoming.chat
            group_settings.suggest_weekly(group, here, _clock(turn) or zones.UNKNOWN, turn.language)
        case _Choice.NO_WEEKLY:
            group_settings.suggest_weekly(group, None)


def _clock(turn: Turn) -> str | None:
    """By which clock the film of the week comes: that of the chat's film nights, else of whoever chooses."""
    return zones.own(of_chats.visit_of(turn.visit, turn.incoming.chat)) or zones.own(turn.visit)


def _how_it_is(turn: Turn, group: Visit, *, replace: bool) -> Reply:
    chosen, is_theirs = group_settings.of(group), turn.incoming.manages()
    lines = [turn.say("settings-heading")]
    switches: list[tuple[str, _Choice]] = []
    if chosen.home is not None:
        lines.append(_home(turn, chosen.home_name))
        switches.append(("settings-everywhere-button", _Choice.EVERYWHERE))
    elif turn.incoming.group not in {"", turn.incoming.chat}:
        lines.append(turn.say("settings-everywhere"))
        switches.append(("settings-here-button", _Choice.HERE))
    if chosen.asks_after:
        lines.append(turn.say("settings-asks"))
        switches.append(("settings-ask-not-button", _Choice.ASK_NOT))
    else:
        lines.append(turn.say("settings-asks-not"))
        switches.append(("settings-ask-button", _Choice.ASK))
    if chosen.weekly:
        lines.append(turn.say("settings-weekly", when=_when(turn)))
        switches.append(("settings-no-weekly-button", _Choice.NO_WEEKLY))
    else:
        lines.append(turn.say("settings-no-weekly"))
        switches.append(("settings-weekly-button", _Choice.WEEKLY))
    if chosen.news:
        lines.append(turn.say("settings-news"))
        switches.append(("settings-no-news-button", _Choice.NO_NEWS))
    else:
        lines.append(turn.say("settings-no-news"))
        switches.append(("settings-news-button", _Choice.NEWS))
    text = tuple(span for line in lines for span in (*line, "\n"))
    last = turn.say("settings-language" if is_theirs else "settings-not-yours")
    rows = tuple(buttons(turn.label(key), "gset", choice) for key, choice in switches)
    return Reply((*text, "\n", *last), rows if is_theirs else (), replace=replace, for_all=True)


def _home(turn: Turn, name: str) -> Text:
    return turn.say("settings-home", place=name) if name else turn.say("settings-home-unnamed")


def _when(turn: Turn) -> str:
    """``Friday 18:00``."""
    day = day_times.day(turn.language, weekly_films.DAY)
    return f"{day} {day_times.hour(turn.language, weekly_films.AT)}"


COMMAND = Command(
    "settings",
    "settings-command",
    answer,
    examples=("/settings",),
    presses={"gset": press_choice},
    places=frozenset({"group"}),
    for_managers=True,
)
