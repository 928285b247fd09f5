"""/filmnight: a group plans an evening, and votes on five films."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Final

from bot.dialogue import forms, wording
from bot.dialogue.actions import Action, buttons
from bot.dialogue.by_itself import day_times, time_zones
from bot.dialogue.by_itself.large_cities import zones_by_name
from bot.dialogue.command import Command
from bot.dialogue.company import film_night_after, film_night_end, group_lists
from bot.dialogue.company import film_night_words as told
from bot.dialogue.heard.when_reading import When, read_when, says_past
from bot.dialogue.message import Reply
from bot.dialogue.recommending.wish_reader import read_wish
from bot.dialogue.talk import plain_words
from bot.dialogue.turn import Turn
from bot.dialogue.words import FALLBACK
from bot.service import film_nights, group, wishes, zones
from bot.service.film_nights import Night, Occupied, Planned, TooFewFilms
from bot.service.problems import NoModel
from bot.service.service import Visit
from bot.zone_abbreviations import ABBREVIATED
from recommender.catalog.folding import fold

_USUAL: Final = time(20)
_FURTHEST: Final = timedelta(days=60)
_SHORTEST_CITY: Final = 2  # letters
_LONGEST_PLACE: Final = 3  # words
_MINUTES: Final = 60
_SATURDAY: Final = 5


def answer(turn: Turn, argument: str) -> list[Reply]:
    """Answers ``/filmnight [DAY] [TIME] [WORDS]``."""
    if not turn.visit.has_model:
        return [wording.no_bundle(turn)]
    if turn.in_company and not turn.in_group:
        return [Reply(turn.say("filmnight-channel"))]
    planned = film_nights.current(turn.visit, turn.incoming.chat)
    if not argument.strip() and planned is not None:
        return [told.night(turn, planned)]
    when = _with_clock(turn, read_when(argument, _today(turn)))
    wanted, unread = _wish(turn, " ".join(when.rest))
    wish = wishes.keep(_owner(turn), wanted)
    if when.day is None and when.at is None:
        return [_ask_when(turn, wish, wished=argument)]
    has_passed = says_past(" ".join(when.rest)) and not wanted.like  # "like Yesterday"
    if has_passed or (unread and when.day is None):  # it may have been the day: "20:00 saturdya"
        asked = _ask_when(turn, wish, at=when.at, passed=has_passed)
        return _with_unread(turn, "" if has_passed else unread, [asked])
    moment = _moment(when, turn)
    return _with_unread(turn, unread, _plan(turn, moment.date(), moment.time(), wish))


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
        day, at = date.fromordinal(ordinal), time(*divmod(minutes, _MINUTES))
    except (ValueError, OverflowError):
        return [wording.old_button(turn)]
    replaces = rest[0] if rest else 0
    night = film_nights.of(turn.visit, replaces, turn.incoming.chat) if replaces else None
    if night is not None and not film_nights.may_direct(turn.visit, night):
        return [told.not_yours(turn, night)]
    return _plan(turn, day, at, wish, replaces=replaces if night else 0)


def press_vote(turn: Turn, action: Action) -> list[Reply]:
    """The button of a film; numbers: the night, the place of the film."""
    night = told.of_button(turn, action)
    if night is None or len(action.numbers) != 2:  # noqa: PLR2004 - a night and a place
        return [wording.old_button(turn)]
    counted = film_nights.vote(turn.visit, night.number, int(action.numbers[1]))
    if counted is None:
        return [told.is_over(turn, night)]
    return [replace(told.night(turn, counted), replace=True)]


def press_cancel(turn: Turn, action: Action) -> list[Reply]:
    """Cancel: there is no film night; numbers: the night."""
    night = told.of_button(turn, action)
    if night is None:
        return [wording.old_button(turn)]
    if not film_nights.may_direct(turn.visit, night):
        return [told.not_yours(turn, night)]
    cancelled = film_nights.cancel(turn.visit, night.number)
    return [told.cancelled(turn, cancelled) if cancelled else told.is_over(turn, night)]


def press_keep(turn: Turn, action: Action) -> list[Reply]:
    """Leave the one that is planned."""
    return [Reply(turn.say("filmnight-kept"), replace=True)]


def _plan(turn: Turn, day: date, at: time, wish: int, *, replaces: int = 0) -> list[Reply]:
    """Plans a night, or asks what is open."""
    numbers = (day.toordinal(), at.hour * _MINUTES + at.minute, wish, replaces)
    zone = _zone(turn)
    if zone is None:
        return [_ask_clock(turn, numbers)]
    starts_at = datetime.combine(day, at, tzinfo=zones.zone(zone))
    refused = _out_of_time(turn, starts_at, wish) or _taken(turn, numbers) or _for_nobody(turn)
    if refused is not None:
        return [refused]
    if zones.own(_owner(turn)) is None:  # the chat goes by the clock of its first film night
        _choose_clock(turn, zone)
    made = film_nights.plan(
        turn.visit,
        turn.incoming.chat,
        starts_at,
        zone,
        language=turn.language,
        message_key=turn.key,
        wanted=wishes.of(_owner(turn), wish) or wishes.Filter(),
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
        return _ask_when(turn, wish, passed=True)
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


def _ask_when(
    turn: Turn, wish: int, *, at: time | None = None, passed: bool = False, wished: str = ""
) -> Reply:
    """Asks for the day: three evenings as buttons; any other in a form, where there are some.

    Args:
        turn: Of whoever plans.
        wish: Number of what films should be.
        at: The time that was said; None for none.
        passed: What was said has passed.
        wished: What was typed.
    """
    now, today, hour = _now(turn), _today(turn), at or _USUAL
    is_late = now.time() >= hour
    days = [today + timedelta(days=ahead) for ahead in ((1, 2) if is_late else (0, 1))]
    saturday = today + timedelta(days=(_SATURDAY - today.weekday()) % 7)
    days += [saturday if saturday not in days and saturday >= today else days[-1] + timedelta(days=1)]
    every = tuple(
        button
        for day in days
        for button in buttons(
            day_times.day_and_time(turn.language, datetime.combine(day, hour, now.tzinfo), now),
            "night",
            day.toordinal(),
            hour.hour * _MINUTES + hour.minute,
            wish,
        )
    )
    text = turn.say("filmnight-passed" if passed else "filmnight-when")
    form = forms.button(turn, turn.label("filmnight-form-button"), "filmnight", wished.strip())
    return Reply(text, tuple((button,) for button in (*every, *form)), for_all=True)


def _moment(when: When, turn: Turn) -> datetime:
    """The moment that was said: what is left open is the usual hour, or the next day of such an hour."""
    now = _now(turn)
    at = when.at or _USUAL
    moment = datetime.combine(when.day or now.date(), at, now.tzinfo)
    if moment <= now and when.day is None:
        return moment + timedelta(days=1)
    return moment + timedelta(days=7) if moment <= now and when.is_weekday else moment


def _with_clock(turn: Turn, when: When) -> When:
    """Takes a place out of the words right after the time: the chat goes by its clock from now on."""
    first = when.after_from
    for size in range(min(_LONGEST_PLACE, when.after), 0, -1):
        zone = _clock_of(turn, " ".join(when.rest[first : first + size]).strip(",;()"))
        if zone is not None:
            _choose_clock(turn, zone)
            return replace(when, rest=(*when.rest[:first], *when.rest[first + size :]))
    return when


def _clock_of(turn: Turn, said: str) -> str | None:
    """The zone that a city, an offset, ``CEST`` or a zone's name means; a country is a wish for its films."""
    languages = (turn.language, FALLBACK)
    found = time_zones.find(said, languages)
    if len(found) != 1:
        return None
    cities = {fold(time_zones.city(language, found[0])) for language in languages}
    is_place = "/" in said or fold(said) in cities or fold(said)[:3] in {"utc", "gmt"}
    # Written small "split" is a word, and "la" is one of several languages.
    is_city = said[:1].isupper() and len(said) > _SHORTEST_CITY and fold(said) in zones_by_name(turn.language)
    is_place = is_place or is_city
    # "est" is a word of French: elsewhere capitals tell.
    is_short = fold(said) in ABBREVIATED and (said.isupper() or turn.language == FALLBACK)
    return found[0] if is_place or is_short else None


def _owner(turn: Turn) -> Visit:
    is_group = turn.incoming.where == "group"
    return film_nights.owner_of(turn.visit, turn.incoming.chat, is_group=is_group)


def _zone(turn: Turn) -> str | None:
    """Whose clock it goes by: the chat's, else that of whoever plans; None where none is known."""
    return zones.own(_owner(turn)) or zones.own(turn.visit)


def _choose_clock(turn: Turn, zone: str) -> None:
    zones.choose(_owner(turn), zone)


def _now(turn: Turn) -> datetime:
    return turn.visit.service.now().astimezone(zones.zone(_zone(turn) or ""))


def _today(turn: Turn) -> date:
    return _now(turn).date()


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
        "ncancel": press_cancel,
        "nkeep": press_keep,
    },
    for_chats=True,
)
