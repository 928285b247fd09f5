"""/filmnight: a group plans an evening, and votes on five films."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Final

from bot.dialogue import wording
from bot.dialogue.actions import Action, buttons
from bot.dialogue.by_itself import time_zones
from bot.dialogue.command import Command
from bot.dialogue.company import (
    film_night_after,
    film_night_cancel,
    film_night_end,
    film_night_when,
    group_lists,
)
from bot.dialogue.company import film_night_words as told
from bot.dialogue.heard import night_reading
from bot.dialogue.heard.answer_reading import read_small_talk, read_yes_or_no
from bot.dialogue.heard.when_reading import read_when, says_past
from bot.dialogue.message import Reply
from bot.dialogue.recommending.wish_reader import read_wish
from bot.dialogue.talk import plain_words
from bot.dialogue.turn import Turn
from bot.service import film_nights, group, questions, wishes, zones
from bot.service.film_nights import Night, Occupied, Planned, TooFewFilms
from bot.service.problems import NoModel
from bot.service.questions import Question

_FURTHEST: Final = timedelta(days=60)


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/filmnight [DAY] [TIME] [WORDS]``, and ``/filmnight cancel``."""
    if not turn.visit.has_model:
        return [wording.no_bundle(turn)]
    if turn.in_company and not turn.in_group:
        return [Reply(turn.say("filmnight-channel"))]
    if night_reading.is_cancel(argument):
        return [film_night_cancel.cancel(turn)]
    planned = film_nights.current(turn.visit, turn.incoming.chat)
    if not argument.strip() and planned is not None:
        return [told.night(turn, planned)]
    return _read(turn, argument)


def _read(turn: Turn, argument: str) -> list[Reply]:
    """Plans what was said, or asks for what was not."""
    when = film_night_when.with_clock(turn, read_when(argument, film_night_when.today(turn)))
    said = " ".join(when.rest)
    wanted, unread = _wish(turn, said)
    wish = wishes.keep(film_night_when.owner(turn), wanted)
    if when.day is None and when.at is None:
        return [film_night_when.ask(turn, wish, wished=argument, words=said)]
    has_passed = says_past(" ".join(when.rest)) and not wanted.like  # "like Yesterday"
    if has_passed or (unread and when.day is None):  # it may have been the day: "20:00 saturdya"
        asked = film_night_when.ask(turn, wish, at=when.at, passed=has_passed)
        return _with_unread(turn, "" if has_passed else unread, [asked])
    moment = film_night_when.moment(when, turn)
    return _with_unread(turn, unread, _plan(turn, moment.date(), moment.time(), wish))


def answer_when(turn: Turn, question: Question, text: str) -> list[Reply] | None:
    """The answer to "When?" in words, whoever gives it: "friday 8pm works for me"; None for anything else."""
    heard = night_reading.read_answer(text)
    when = read_when(heard.said, film_night_when.today(turn))
    words = " ".join(film_night_when.without_place(turn, when)[0])
    # A day that suits nobody; "friday or saturday".
    if heard.is_denied or read_when(words, film_night_when.today(turn)).day is not None:
        return [film_night_when.ask(turn, 0, words=str(question.payload.get("said", "")))]
    if when.day is None and when.at is None:
        return _no_when(turn, question, text)
    # In a reply to the question what else is said is left out, and named.
    if (turn.incoming.answers is None or question.passed) and _wish(turn, words)[1]:
        return None  # "Freaky Friday 5"
    questions.close(turn.visit, question.number)
    return answer(turn, f"{heard.said} {question.payload.get('said', '')}".strip())


def _no_when(turn: Turn, question: Question, text: str) -> list[Reply] | None:
    """What is said to "When?" and says no day: no, or what is not understood in a reply; else None."""
    if question.passed:
        return None
    if read_yes_or_no(text) is False:
        questions.close(turn.visit, question.number)
        return [Reply(turn.say("filmnight-not-planned"))]
    is_else = plain_words.means_something(turn, text) or read_small_talk(text) is not None
    if turn.incoming.answers is None or is_else:
        return None
    return [film_night_when.ask(turn, 0, words=str(question.payload.get("said", "")))]


def _with_unread(turn: Turn, unread: str, replies: list[Reply]) -> list[Reply]:
    """Says before it which words were not understood, if any."""
    if not unread:
        return replies
    note = turn.say("recommend-unread", words=unread[:60])
    return [replace(replies[0], text=(*note, "\n\n", *replies[0].text)), *replies[1:]]


def _wish(turn: Turn, text: str) -> tuple[wishes.Filter, str]:
    """What films should be, and the words that were not understood."""
    reading = read_wish(turn.visit, text)
    wanted = plain_words.wanted(turn, text) if reading.unread else None
    return (wanted, "") if wanted else (reading.wanted, " ".join(reading.unread))


def press_plan(turn: Turn, action: Action) -> list[Reply]:
    """The button of a day; numbers: the day, minutes of it, the wish, a night that it takes the place of."""
    if len(action.numbers) < 3:  # noqa: PLR2004
        return [wording.old_button(turn)]
    ordinal, minutes, wish, *rest = map(int, action.numbers)
    try:
        day, hour = date.fromordinal(ordinal), time(*divmod(minutes, film_night_when.MINUTES))
    except (ValueError, OverflowError):
        return [wording.old_button(turn)]
    replaces = rest[0] if rest else 0
    night = film_nights.of(turn.visit, replaces, turn.incoming.chat) if replaces else None
    if night is not None and not told.may_direct(turn, night):
        return [told.not_yours(turn, night)]
    return _plan(turn, day, hour, wish, replaces=replaces if night else 0)


def press_vote(turn: Turn, action: Action) -> list[Reply]:
    """The button of a film; numbers: the night, the place of the film."""
    night = told.of_button(turn, action)
    if night is None or len(action.numbers) != 2:  # noqa: PLR2004 - a night and a place
        return [wording.old_button(turn)]
    counted = film_nights.vote(turn.visit, night.number, int(action.numbers[1]))
    if counted is None:
        return [told.is_over(turn, night)]
    return [replace(told.night(turn, counted), replace=True)]


def _plan(turn: Turn, day: date, hour: time, wish: int, *, replaces: int = 0) -> list[Reply]:
    """Plans a night, or asks what is open."""
    numbers = (day.toordinal(), hour.hour * film_night_when.MINUTES + hour.minute, wish, replaces)
    zone = film_night_when.zone_of(turn)
    if zone is None:
        return [_ask_clock(turn, numbers)]
    starts_at = datetime.combine(day, hour, tzinfo=zones.zone(zone))
    refused = _out_of_time(turn, starts_at, wish) or _taken(turn, numbers) or _for_nobody(turn)
    if refused is not None:
        return [refused]
    if zones.own(film_night_when.owner(turn)) is None:  # the chat goes by the clock of its first film night
        film_night_when.choose_clock(turn, zone)
    made = film_nights.plan(
        turn.visit,
        turn.incoming.chat,
        starts_at,
        zone,
        language=turn.language,
        message_key=turn.key,
        wanted=wishes.of(film_night_when.owner(turn), wish) or wishes.Filter(),
        is_group=turn.incoming.where == "group",
        is_chat=turn.incoming.is_chat,
        replaces=replaces,
        settings_of=turn.incoming.group,
    )
    match made:
        case Planned(night):
            return [told.night(turn, night, is_new=True)]
        case Occupied(night):
            return [told.occupied(turn, night, numbers)]
        case TooFewFilms():
            return [Reply(turn.say("filmnight-too-few"))]
        case NoModel():
            return [wording.no_bundle(turn)]


def _ask_clock(turn: Turn, numbers: tuple[int, ...]) -> Reply:
    """Asks where whoever plans lives, and goes on with the button of these numbers."""
    if turn.incoming.is_chat:  # nobody knows who would answer
        return Reply(turn.say("filmnight-which-clock"))
    return time_zones.ask(turn, Action("night", tuple(map(float, numbers))).encode())


def _out_of_time(turn: Turn, starts_at: datetime, wish: int) -> Reply | None:
    """What is said of a moment that has passed, or is far off."""
    now = turn.visit.service.now()
    if starts_at <= now:
        return film_night_when.ask(turn, wish, passed=True)
    return Reply(turn.say("filmnight-too-far", days=_FURTHEST.days)) if starts_at > now + _FURTHEST else None


def _taken(turn: Turn, numbers: tuple[int, int, int, int]) -> Reply | None:
    """What is said where the chat has a film night that the new one is not to replace."""
    planned = film_nights.current(turn.visit, turn.incoming.chat)
    # A message that is delivered again finds its own.
    if planned is None or planned.number == numbers[-1] or _is_of(turn, planned):
        return None
    return told.occupied(turn, planned, numbers)


def _for_nobody(turn: Turn) -> Reply | None:
    """Lets whoever plans take part; what is said where nobody does, as a chat as such plans."""
    if turn.incoming.where != "group":
        return None
    if not turn.incoming.is_chat:
        group.join(turn.visit, turn.incoming.chat)
    elif group_lists.tastes(turn) is None:
        row = buttons(turn.label("together-in-button"), "join")
        return Reply(turn.say("filmnight-for-nobody"), (row,), for_all=True)
    return None


def _is_of(turn: Turn, night: Night) -> bool:
    """Whether a message was delivered again: its night is there."""
    return film_nights.is_of_message(turn.visit, night.number, turn.key)


COMMAND = Command(
    "filmnight",
    "filmnight-command",
    answer,
    usage="filmnight-arguments",
    examples=("/filmnight saturday 20:00", "/filmnight tomorrow 8pm comedy 1990s"),
    presses={
        "night": press_plan,
        "nvote": press_vote,
        **film_night_end.PRESSES,
        **film_night_after.PRESSES,
        **film_night_cancel.PRESSES,
    },
    for_chats=True,
)
