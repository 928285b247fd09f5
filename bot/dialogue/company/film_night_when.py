"""When a film night is: asked, as it was said, and by whose clock."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Final

from bot.dialogue import forms
from bot.dialogue.actions import buttons
from bot.dialogue.by_itself import day_times, time_zones
from bot.dialogue.by_itself.large_cities import zones_by_name
from bot.dialogue.heard.when_reading import When
from bot.dialogue.message import Reply
from bot.dialogue.talk import asking
from bot.dialogue.turn import Turn
from bot.dialogue.words import FALLBACK
from bot.service import film_nights, zones
from bot.service.service import Visit
from bot.zone_abbreviations import ABBREVIATED
from recommender.catalog.folding import fold

QUESTION: Final = "night"
"""Its kind."""
MINUTES: Final = 60
_USUAL: Final = time(20)
_SHORTEST_CITY: Final = 2  # letters
_LONGEST_PLACE: Final = 3  # words
_SATURDAY: Final = 5


def ask(
    turn: Turn, wish: int, *, at: time | None = None, passed: bool = False, wished: str = "", words: str = ""
) -> Reply:
    """Asks for the day: three evenings as buttons; any other in a form, where there are some, or in words.

    Args:
        turn: Of whoever plans.
        wish: Number of what films should be.
        at: The time that was said; None for none.
        passed: What was said has passed.
        wished: What was typed.
        words: What of it says what films should be.
    """
    now_, today_, hour = now(turn), today(turn), at or _USUAL
    is_late = now_.time() >= hour
    days = [today_ + timedelta(days=ahead) for ahead in ((1, 2) if is_late else (0, 1))]
    saturday = today_ + timedelta(days=(_SATURDAY - today_.weekday()) % 7)
    days += [saturday if saturday not in days and saturday >= today_ else days[-1] + timedelta(days=1)]
    every = tuple(
        button
        for day in days
        for button in buttons(
            day_times.day_and_time(turn.language, datetime.combine(day, hour, now_.tzinfo), now_),
            "night",
            day.toordinal(),
            hour.hour * MINUTES + hour.minute,
            wish,
        )
    )
    text = turn.say("filmnight-passed" if passed else "filmnight-when")
    form = forms.button(turn, turn.label("filmnight-form-button"), "filmnight", wished.strip())
    reply = Reply(text, tuple((button,) for button in (*every, *form)), for_all=True)
    said = f"{at:%H:%M} {words}" if at is not None else words
    return asking.asked(turn, QUESTION, {"said": said.strip()}, reply)


def moment(when: When, turn: Turn) -> datetime:
    """The moment that was said: what is left open is the usual hour, or the next day of such an hour."""
    now_ = now(turn)
    at = when.at or _USUAL
    found = datetime.combine(when.day or now_.date(), at, now_.tzinfo)
    if found <= now_ and when.day is None:
        return found + timedelta(days=1)
    return found + timedelta(days=7) if found <= now_ and when.is_weekday else found


def with_clock(turn: Turn, when: When) -> When:
    """Takes a place out of the words right after the time: the chat goes by its clock from now on."""
    rest, zone = without_place(turn, when)
    if zone is None:
        return when
    choose_clock(turn, zone)
    return replace(when, rest=rest)


def without_place(turn: Turn, when: When) -> tuple[tuple[str, ...], str | None]:
    """The words without the place right after the time, and its zone; None where none stands there."""
    first = when.after_from
    for size in range(min(_LONGEST_PLACE, when.after), 0, -1):
        zone = _clock_of(turn, " ".join(when.rest[first : first + size]).strip(",;()"))
        if zone is not None:
            return (*when.rest[:first], *when.rest[first + size :]), zone
    return when.rest, None


def owner(turn: Turn) -> Visit:
    """Whose clock and lists the night goes by."""
    is_group = turn.incoming.where == "group"
    return film_nights.owner_of(turn.visit, turn.incoming.chat, is_group=is_group)


def zone_of(turn: Turn) -> str | None:
    """Whose clock it goes by: the chat's, else that of whoever plans; None where none is known."""
    return zones.own(owner(turn)) or zones.own(turn.visit)


def choose_clock(turn: Turn, zone: str) -> None:
    """The chat goes by a zone's clock from now on."""
    zones.choose(owner(turn), zone)


def now(turn: Turn) -> datetime:
    """The moment by that clock."""
    return turn.visit.service.now().astimezone(zones.zone(zone_of(turn) or ""))


def today(turn: Turn) -> date:
    """The day by that clock."""
    return now(turn).date()


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
