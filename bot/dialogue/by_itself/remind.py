"""Reminders of films on the watchlist: when is asked, and at that time they are named."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from bot.dialogue import wording
from bot.dialogue.about_films import films
from bot.dialogue.actions import Action, buttons
from bot.dialogue.by_itself import day_times, time_zones
from bot.dialogue.by_itself.due import DueKind
from bot.dialogue.message import Button, Reply
from bot.dialogue.recommending.place import NOWHERE
from bot.dialogue.text import Bold, Span, Text
from bot.dialogue.turn import Turn
from bot.service import last_list, marks, reminders, zones
from bot.service.due import Due
from bot.service.marks import Marked

_HOURS: Final = (12, 15, 17, 18, 19, 20, 21, 22)
_DAYS, _BUTTONS_A_ROW = 7, 4
_MINUTES_A_DAY = 24 * 60
_LATE = timedelta(hours=1)
_LONGEST_AHEAD = timedelta(days=400)


def offer(turn: Turn, film_id: str = "") -> tuple[Button, ...]:
    """The button that asks to be reminded; none where others read along.

    Args:
        turn: Of whoever may press it.
        film_id: The film that the reminder names first; empty for whichever.
    """
    return () if turn.in_company else buttons(turn.label("remind-button"), "remind", about=film_id)


def press_remind(turn: Turn, action: Action) -> list[Reply]:
    """Remind me: asks when; about: the film."""
    if turn.in_company:
        return [Reply(turn.say("remind-private"))]
    if zones.own(turn.visit) is None:
        return [time_zones.ask(turn, action.encode())]
    return [_when(turn, action.about)]


def of_film(turn: Turn, film_id: str, moment: datetime | None) -> list[Reply]:
    """Puts a film on the watchlist and sets the reminder; asks when where no moment was said."""
    if moment is None:
        return _planned(turn, film_id, lambda: press_remind(turn, Action("remind", about=film_id)))
    numbers = (float(moment.toordinal()), float(moment.hour * 60 + moment.minute))
    return _planned(turn, film_id, lambda: press_wall(turn, Action("remwall", numbers, film_id)))


def press_plan(turn: Turn, action: Action) -> list[Reply]:
    """A film of the list that is watched on a day that was said; numbers as in `press_wall`; about: it."""
    return _planned(turn, action.about, lambda: press_wall(turn, replace(action, verb="remwall")))


def _planned(turn: Turn, film_id: str, ask: Callable[[], list[Reply]]) -> list[Reply]:
    marked = marks.watch_later(turn.visit, film_id, turn.key)
    if not isinstance(marked, Marked):
        return [wording.without_film(turn, marked)]
    (asked,) = ask()
    noted: Text = (Bold(marked.film.name), "\n", *asked.text)
    return [replace(asked, text=noted, replace=False)]


def press_day(turn: Turn, action: Action) -> list[Reply]:
    """Pick a day: the seven from now on; about: the film."""
    now = reminders.local_now(turn.visit)
    latest = reminders.at_hour(turn.visit, now.date(), _HOURS[-1])
    first = now.date() if now < latest else now.date() + timedelta(days=1)
    every = [
        button
        for ahead in range(_DAYS)
        for button in buttons(
            day_times.near_day(turn.language, first + timedelta(days=ahead), now.date()),
            "remhour",
            (first + timedelta(days=ahead)).toordinal(),
            about=action.about,
        )
    ]
    return [Reply(turn.say("remind-which-day"), _rows(every), replace=True)]


def press_hour(turn: Turn, action: Action) -> list[Reply]:
    """A day: the hours of it; numbers: the day, from 1 for the first of year 1; about: the film."""
    now = reminders.local_now(turn.visit)
    day = _date(action)
    if day is None or not now.date() <= day <= now.date() + _LONGEST_AHEAD:
        return [_when(turn, action.about, note=turn.say("remind-passed"), replace=True)]
    moments = [reminders.at_hour(turn.visit, day, hour) for hour in _HOURS]
    every = [
        button
        for moment in moments
        if moment > now
        for button in buttons(
            day_times.hour(turn.language, moment.time()),
            "remat",
            int(moment.timestamp()),
            about=action.about,
        )
    ]
    if not every:
        return [_when(turn, action.about, note=turn.say("remind-passed"), replace=True)]
    which = turn.say("remind-which-hour", day=day_times.near_day(turn.language, day, now.date()))
    return [Reply(which, _rows(every), replace=True)]


def press_at(turn: Turn, action: Action) -> list[Reply]:
    """A moment: the reminder is set; numbers: its seconds since 1970; about: the film."""
    now = reminders.local_now(turn.visit)
    moment = _moment(action)
    if moment is None or not now < moment < now + _LONGEST_AHEAD:
        return [_when(turn, action.about, note=turn.say("remind-passed"), replace=True)]
    reminders.remind(turn.visit, turn.incoming.chat, moment, action.about)
    when = day_times.day_and_time(turn.language, reminders.local(turn.visit, moment), now)
    undo = buttons(turn.label("undo-button"), "remoff", int(moment.timestamp()), about=action.about)
    return [Reply(turn.say("remind-set", when=when, place=time_zones.of(turn)), (undo,), replace=True)]


def press_wall(turn: Turn, action: Action) -> list[Reply]:
    """A day and a time by the clock on the wall, which may be known since; numbers: day, minutes of it."""
    day = _date(action)
    if day is None or len(action.numbers) != 2 or not 0 <= action.numbers[1] < _MINUTES_A_DAY:  # noqa: PLR2004
        return [wording.old_button(turn)]
    if zones.own(turn.visit) is None:
        return [time_zones.ask(turn, action.encode())]
    today = reminders.local_now(turn.visit).date()
    if not today <= day <= today + _LONGEST_AHEAD:
        return [_when(turn, action.about, note=turn.say("remind-passed"), replace=True)]
    at = time(*divmod(int(action.numbers[1]), 60))
    moment = datetime.combine(day, at, reminders.local_now(turn.visit).tzinfo)
    return press_at(turn, Action("remat", (moment.timestamp(),), action.about))


def press_off(turn: Turn, action: Action) -> list[Reply]:
    """Takes a reminder back; numbers: its seconds since 1970; about: the film."""
    moment = _moment(action)
    if moment is None:
        return [wording.old_button(turn)]
    reminders.cancel(turn.visit, turn.incoming.chat, moment)
    return [Reply(turn.say("remind-taken-back"), (offer(turn, action.about),), replace=True)]


def press_not_tonight(turn: Turn, action: Action) -> list[Reply]:
    """Not tonight: the film stays where it is; about: the film."""
    return [Reply(turn.say("remind-not-tonight"), (offer(turn, action.about),), replace=True)]


def press_stop(turn: Turn, action: Action) -> list[Reply]:
    """Stop these: all reminders that are set."""
    reminders.cancel(turn.visit, turn.incoming.chat)
    return [Reply(turn.say("remind-stopped"), replace=True)]


def answer_due(turn: Turn, message: Due) -> list[Reply]:
    """The reminder itself; nothing where nothing is left to watch."""
    named = reminders.reminded(turn.visit, str(message.payload.get("film", "")))
    if not named:
        return []
    first, others = named[0], named[1:]
    last_list.opened(turn.visit, turn.incoming.chat, turn.key, first.film_id)
    spans: list[Span] = []
    if turn.visit.service.now() - message.due_at > _LATE:
        spans += [*turn.say("remind-late"), " "]
    facts = [films.kinds(turn.language, first)]
    facts += [films.length(turn.language, first.runtime)] if first.runtime else []
    name: Text = (Bold(first.name), *(f" · {fact}" for fact in facts if fact))
    spans += turn.say("remind-film", film=name)
    if others:
        listed = films.listed(turn.language, [film.name for film in others])
        spans += ["\n", *turn.say("remind-others", films=listed)]
    rows = (
        (
            *buttons(turn.label("card-seen-button"), "seen", *NOWHERE.numbers, about=first.film_id),
            *buttons(turn.label("remind-not-tonight-button"), "remnot", about=first.film_id),
            *buttons(turn.label("remind-stop-button"), "remstop"),
        ),
        *(
            row
            for film in (first, *others)
            if (row := buttons(film.name, "film", *NOWHERE.numbers, about=film.film_id))
        ),
    )
    return [Reply(tuple(spans), rows)]


def _when(turn: Turn, film_id: str, *, note: Text = (), replace: bool = False) -> Reply:
    now = reminders.local_now(turn.visit)
    usual = [
        button
        for moment in reminders.usual_times(turn.visit)
        for button in buttons(
            day_times.day_and_time(turn.language, moment, now),
            "remat",
            int(moment.timestamp()),
            about=film_id,
        )
    ]
    pick = buttons(turn.label("remind-pick-button"), "remday", about=film_id)
    elsewhere = time_zones.elsewhere(turn, Action("remind", about=film_id))
    asked = turn.say("remind-when", place=time_zones.of(turn))
    rows = tuple(row for row in (tuple(usual), (*pick, *elsewhere)) if row)
    return Reply((*note, " ", *asked) if note else asked, rows, replace=replace)


def _rows(every: list[Button]) -> tuple[tuple[Button, ...], ...]:
    return tuple(
        tuple(every[start : start + _BUTTONS_A_ROW]) for start in range(0, len(every), _BUTTONS_A_ROW)
    )


def _date(action: Action) -> date | None:
    if not action.numbers or not 1 <= action.numbers[0] <= date.max.toordinal():
        return None
    return date.fromordinal(int(action.numbers[0]))


def _moment(action: Action) -> datetime | None:
    return datetime.fromtimestamp(action.numbers[0], UTC) if action.numbers else None


PRESSES: Final = {
    "remind": press_remind,
    "remday": press_day,
    "remhour": press_hour,
    "remat": press_at,
    "remplan": press_plan,
    "remwall": press_wall,
    "remoff": press_off,
    "remnot": press_not_tonight,
    "remstop": press_stop,
}
DUE = DueKind(reminders.KIND, answer_due, reminders.PATIENCE)
