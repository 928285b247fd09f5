"""/suggest: one film by itself, every day or once a week, for whoever wants that."""

from collections.abc import Sequence
from dataclasses import replace as replace_
from datetime import time
from typing import Final

from bot.dialogue import wording, words
from bot.dialogue.about_films import films
from bot.dialogue.actions import Action, buttons, decode
from bot.dialogue.by_itself import day_times, remind, time_zones
from bot.dialogue.by_itself.due import DueKind
from bot.dialogue.by_itself.rhythm_reading import DAILY, WEEKLY, RhythmSaid, is_off, rhythm_said
from bot.dialogue.command import IN_PRIVATE, Command
from bot.dialogue.message import Button, Reply
from bot.dialogue.recommending import rows
from bot.dialogue.recommending.place import NOWHERE
from bot.dialogue.talk import asking
from bot.dialogue.text import Bold, Span, Text
from bot.dialogue.turn import Turn
from bot.service import last_list, questions, reminders, suggestions, zones
from bot.service.due import Due
from bot.service.questions import Question
from bot.service.suggestions import Rhythm, Suggested

QUESTION: Final = time_zones.SUGGESTED
"""Kind of the question how often and when, which waits below whatever tells of it."""
OFF: Final = "off"
_OFF, _DAILY, _WEEKLY = 0, 1, 2
_USUAL: Final = {_DAILY: DAILY, _WEEKLY: WEEKLY}
_HOURS: Final = (8, 12, 15, 17, 18, 19, 20, 21, 22)
_BUTTONS_A_ROW = 3
_SHORTEST_ZONE, _LONGEST_ZONE = 2, 5  # letters of an abbreviation, written large
_LONGEST = 60  # characters of what was not understood, said back


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/suggest`` with how it is, ``/suggest weekly friday 18:00`` by changing it."""
    if turn.in_company:
        return [Reply(turn.say("suggest-private"))]
    if not argument:
        waiting = _waiting(turn)
        return [_status(turn) if waiting is None else _asked_where(turn, waiting, note=_noted(turn, waiting))]
    if is_off(argument):
        return [_stopped(turn, replace=False)]
    said = rhythm_said(argument, turn.language)
    return _begun(turn, said, said.rhythm)


def pause(turn: Turn) -> list[Reply]:
    """Ends them for somebody who wants none for a while: that they do not begin again alone is said."""
    stopped = _stopped(turn, replace=False)
    return [replace_(stopped, text=turn.say("suggest-paused"))]


def begin(turn: Turn, said: RhythmSaid) -> list[Reply]:
    """Suggests films as somebody says in plain words; what they do not say stays as it was."""
    if turn.in_company:
        return [Reply(turn.say("suggest-private"))]
    planned = suggestions.rhythm(turn.visit, turn.incoming.chat)
    before = planned[0] if planned is not None else _waiting(turn)
    return _begun(turn, said, said.changing(before))


def _begun(turn: Turn, said: RhythmSaid, wanted: Rhythm | None) -> list[Reply]:
    if wanted is None or said.left or said.no_hour:
        return [_status(turn, note=_not_understood(turn, said))]
    if len(said.zones) > 1:
        return [_asked_where(turn, wanted, note=turn.say("zone-several"), offered=said.zones)]
    if said.zones:
        zones.choose(turn.visit, said.zones[0])
    return [_started(turn, wanted, replace=False)]


def press_rhythm(turn: Turn, action: Action) -> list[Reply]:
    """A rhythm; numbers: none, daily or weekly as 0 to 2, then the day of the week, hour and minute."""
    if turn.in_company:
        return [Reply(turn.say("suggest-private"))]
    if action.numbers[:1] == (_OFF,):
        return [_stopped(turn, replace=True)]
    wanted = _rhythm(action)
    return [wording.old_button(turn) if wanted is None else _started(turn, wanted, replace=True)]


def press_hour(turn: Turn, action: Action) -> list[Reply]:
    """Another hour: which; numbers as in `press_rhythm`."""
    wanted = _rhythm(action)
    if wanted is None:
        return [wording.old_button(turn)]
    every = [
        button
        for hour in _HOURS
        for button in _button(day_times.hour(turn.language, time(hour)), Rhythm(time(hour), wanted.day))
    ]
    return [Reply(turn.say("suggest-which-hour"), _in_rows(every), replace=True)]


def press_day(turn: Turn, action: Action) -> list[Reply]:
    """Another day: which; numbers as in `press_rhythm`."""
    wanted = _rhythm(action)
    if wanted is None:
        return [wording.old_button(turn)]
    every = [
        button
        for day in range(7)
        for button in _button(day_times.day_button(turn.language, day), Rhythm(wanted.at, day))
    ]
    return [Reply(turn.say("remind-which-day"), _in_rows(every), replace=True)]


def press_status(turn: Turn, action: Action) -> list[Reply]:
    """Back to how it is."""
    return [_status(turn, replace=True)]


def press_another(turn: Turn, action: Action) -> list[Reply]:
    """Another film in place of one that was suggested."""
    another = _suggested(turn, suggestions.suggest(turn.visit, from_watchlist=False), replace=True)
    return [_heard_of(turn, another or Reply(turn.say("suggest-none"), replace=True), is_film=True)]


def press_not_tonight(turn: Turn, action: Action) -> list[Reply]:
    """Not tonight: says when the next one comes."""
    change = buttons(turn.label("suggest-change-button"), "sugshow")
    told = Reply(_with_next(turn, turn.say("suggest-not-tonight")), (change,), replace=True)
    return [_heard_of(turn, told, is_film=True)]


def answer_due(turn: Turn, message: Due) -> list[Reply]:
    """The suggestion itself; nothing where there is no film to suggest."""
    found = suggestions.suggest(turn.visit, from_watchlist=suggestions.is_from_watchlist(message))
    reply = _suggested(turn, found)
    return [_heard_of(turn, reply, is_film=True)] if reply else []


def _suggested(turn: Turn, found: Suggested | None, *, replace: bool = False) -> Reply | None:
    if found is None:
        return None
    film, language = found.film, turn.language
    last_list.opened(turn.visit, turn.incoming.chat, turn.key, film.film_id)
    facts = [films.kinds(language, film)]
    facts += [films.length(language, film.runtime)] if film.runtime else []
    spans: list[Span] = [Bold(film.name), *(f"{films.DOT}{fact}" for fact in facts if fact), "\n"]
    if plot := films.plot(film):
        spans.append(f"{plot}\n")
    why = rows.reason(language, found.reason)
    if found.waiting_since is not None:
        since = words.moment(language, reminders.local(turn.visit, found.waiting_since), "suggest-since-date")
        why = turn.label("suggest-since", date=since)
    spans += [f"{films.overall(language, film)}{films.DOT}", *films.link(language, film)]
    spans.append(f"\n{why}" if why else "")
    return Reply(
        turn.say("suggest-film", film=tuple(spans)),
        (
            (
                *buttons(turn.label("card-seen-button"), "seen", *NOWHERE.numbers, about=film.film_id),
                *buttons(turn.label("remind-not-tonight-button"), "sugnot"),
            ),
            (
                *buttons(turn.label("suggest-another-button"), "sugmore"),
                *buttons(turn.label("remind-stop-button"), "suggest", _OFF),
            ),
        ),
        replace=replace,
        about=turn.about(film.film_id),
    )


def _status(turn: Turn, *, note: Text = (), replace: bool = False) -> Reply:
    spans: list[Span] = [*note, " "] if note else []
    planned = suggestions.rhythm(turn.visit, turn.incoming.chat)
    daily = _button(turn.label("suggest-daily-button"), _USUAL[_DAILY])
    weekly = _button(turn.label("suggest-weekly-button"), _USUAL[_WEEKLY])
    if planned is None:
        off = Reply((*spans, *turn.say("suggest-off")), ((*daily, *weekly),), replace=replace)
        return _heard_of(turn, off)
    wanted, _ = planned
    spans += _with_next(turn, turn.say("suggest-on", rhythm=_told(turn, wanted), place=time_zones.of(turn)))
    change = buttons(turn.label("suggest-hour-button"), "sughour", *_numbers(wanted))
    day = buttons(turn.label("suggest-day-button"), "sugday", *_numbers(wanted))
    first = (*change, *(day if wanted.day is not None else weekly))
    stop = buttons(turn.label("remind-stop-button"), "suggest", _OFF)
    second = (*time_zones.elsewhere(turn, Action("sugshow")), *stop)
    return _heard_of(turn, Reply(tuple(spans), (first, second), replace=replace))


def _heard_of(turn: Turn, reply: Reply, *, is_film: bool = False, begun: bool = False) -> Reply:
    """Hears the words that come next as being of what a reply tells of: when, or a film that came.

    Args:
        turn: Of whoever is told.
        reply: What tells it.
        is_film: It shows a film.
        begun: It tells that what was said holds from now on.
    """
    asked = asking.asked(turn, QUESTION, {"is_film": is_film, "begun": begun}, reply)
    return replace_(asked, about=reply.about)


def _started(turn: Turn, wanted: Rhythm, *, replace: bool) -> Reply:
    if zones.own(turn.visit) is None:
        is_changed = _waiting(turn) is not None
        asked = _asked_where(turn, wanted, note=_noted(turn, wanted) if is_changed else ())
        return Reply(asked.text, asked.buttons, replace=replace, question=asked.question)
    suggestions.start(turn.visit, turn.incoming.chat, wanted)
    return _heard_of(turn, _status(turn, replace=replace), begun=True)


def _asked_where(turn: Turn, wanted: Rhythm, *, note: Text = (), offered: Sequence[str] = ()) -> Reply:
    """Asks whose clock it goes by; then it begins."""
    return time_zones.ask(turn, Action("suggest", _numbers(wanted)).encode(), note=note, offered=offered)


def _waiting(turn: Turn) -> Rhythm | None:
    """The rhythm that begins once they tell where they live."""
    if zones.own(turn.visit) is not None:
        return None
    waiting = (_begins(question) for question in questions.open_ones(turn.visit, turn.incoming.chat))
    return next((each for each in waiting if each is not None), None)


def _begins(question: Question) -> Rhythm | None:
    """What begins once a question is answered where somebody lives; None for another question."""
    action = decode(str(question.payload.get("then", ""))) if question.kind == time_zones.QUESTION else None
    return _rhythm(action) if action is not None and action.verb == "suggest" else None


def _noted(turn: Turn, waiting: Rhythm) -> Text:
    return turn.say("suggest-waiting", rhythm=_told(turn, waiting))


def _not_understood(turn: Turn, said: RhythmSaid) -> Text:
    if said.no_hour:
        return turn.say("suggest-no-hour", hour=said.no_hour[:_LONGEST])
    if said.rhythm is None:
        return turn.say("suggest-unknown")
    if len(said.left) == 1 and _is_abbreviated(said.left[0]):
        return turn.say("suggest-left-zone", words=said.left[0])
    return turn.say("suggest-left", words=" ".join(said.left)[:_LONGEST])


def _is_abbreviated(word: str) -> bool:
    """Whether a word looks like the name of a time zone: ``PST``."""
    return word.isalpha() and word.isupper() and _SHORTEST_ZONE <= len(word) <= _LONGEST_ZONE


def _stopped(turn: Turn, *, replace: bool) -> Reply:
    for question in questions.open_ones(turn.visit, turn.incoming.chat):
        if _begins(question) is not None:  # else it would begin once they tell where they live
            questions.close(turn.visit, question.number)
    suggestions.stop(turn.visit, turn.incoming.chat)
    return Reply(turn.say("suggest-stopped"), replace=replace)


def _with_next(turn: Turn, text: Text) -> Text:
    planned = suggestions.rhythm(turn.visit, turn.incoming.chat)
    if planned is None:
        return text
    now = reminders.local_now(turn.visit)
    when = day_times.day_and_time(turn.language, reminders.local(turn.visit, planned[1]), now)
    return (*text, "\n", *turn.say("suggest-next", when=when))


def _told(turn: Turn, wanted: Rhythm) -> str:
    hour = day_times.hour(turn.language, wanted.at)
    if wanted.day is None:
        return turn.label("suggest-every-day", hour=hour)
    return turn.label("suggest-every-week", day=day_times.day(turn.language, wanted.day), hour=hour)


def _button(label: str, wanted: Rhythm) -> tuple[Button, ...]:
    return buttons(label, "suggest", *_numbers(wanted))


def _numbers(wanted: Rhythm) -> tuple[float, ...]:
    kind = _DAILY if wanted.day is None else _WEEKLY
    return kind, wanted.day or 0, wanted.at.hour, wanted.at.minute


def _rhythm(action: Action) -> Rhythm | None:
    """The reverse of `_numbers`; None for what is no rhythm."""
    if len(action.numbers) != 4:  # noqa: PLR2004
        return None
    kind, day, hour, minute = map(int, action.numbers)
    if kind not in _USUAL or day > 6 or hour > 23 or minute > 59:  # noqa: PLR2004
        return None
    return Rhythm(time(hour, minute), day if kind == _WEEKLY else None)


def _in_rows(every: list[Button]) -> tuple[tuple[Button, ...], ...]:
    return tuple(
        tuple(every[start : start + _BUTTONS_A_ROW]) for start in range(0, len(every), _BUTTONS_A_ROW)
    )


COMMAND = Command(
    "suggest",
    "suggest-command",
    answer,
    usage="suggest-arguments",
    examples=("/suggest", "/suggest daily 19:00", "/suggest weekly friday 18:00", "/suggest off"),
    places=IN_PRIVATE,
    presses={
        "suggest": press_rhythm,
        "sughour": press_hour,
        "sugday": press_day,
        "sugshow": press_status,
        "sugmore": press_another,
        "sugnot": press_not_tonight,
        "zone": time_zones.press_zone,
        "zoneask": time_zones.press_elsewhere,
        **remind.PRESSES,
    },
)
DUE = DueKind(
    suggestions.KIND,
    answer_due,
    suggestions.PATIENCE,
    lambda turn, message: suggestions.next_time(turn.visit, message),
)
