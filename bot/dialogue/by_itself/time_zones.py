"""Where somebody lives: asked kindly when it is needed first, answered by a city, a country, or an offset."""

import difflib
import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Final

from babel import Locale

from bot.dialogue import wording, words
from bot.dialogue.actions import Action, buttons, decode
from bot.dialogue.by_itself.large_cities import zones_by_name
from bot.dialogue.heard import when_words
from bot.dialogue.heard.answer_reading import read_yes_or_no, says_puzzled
from bot.dialogue.heard.plain import one_of, plain
from bot.dialogue.message import Button, Reply
from bot.dialogue.talk import asking
from bot.dialogue.text import Text
from bot.dialogue.turn import Turn
from bot.service import questions, suggestions, zones
from bot.service.questions import Question
from bot.zone_abbreviations import ABBREVIATED
from recommender.catalog.folding import fold

QUESTION: Final = "zone"
SUGGESTED: Final = "rhythm"
"""Kind of the question how often films are to be suggested, see `bot.dialogue.by_itself.suggest`."""
_MOST, _BUTTONS_A_ROW = 6, 2
_LONGEST = 40
_PLACE = re.compile(r"[^\W\d_]+(?:[ '.,-]+[^\W\d_]+){0,2}\.?")
_OFFSET = re.compile(
    r"(?:utc|gmt)?\s*(?P<sign>[-+\u2212])\s*(?P<hours>[0-9]{1,2})(?:[:.]?(?P<minutes>[0-5][0-9]))?|utc|gmt",
    re.IGNORECASE,
)


def ask(turn: Turn, then: str, *, note: Text = (), offered: Sequence[str] = ()) -> Reply:
    """Asks where somebody lives.

    Args:
        turn: Theirs.
        then: Action of the button that is pressed for them once they told; empty for none.
        note: Said before.
        offered: Names of zones to choose from; without them those that their language lets guess.
    """
    offered = offered or zones.proposed(turn.incoming.person.language)
    every = [
        button
        for name in offered[:_MOST]
        for button in buttons(city(turn.language, name), "zone", about=name)
    ]
    rows = tuple(
        tuple(every[start : start + _BUTTONS_A_ROW]) for start in range(0, len(every), _BUTTONS_A_ROW)
    )
    question = turn.say("zone-question" if rows else "zone-question-open")
    if turn.in_company:
        question = (*question, " ", *turn.say("zone-question-company"))
    question = (*note, " ", *question) if note else question
    return asking.asked(turn, QUESTION, {"then": then}, Reply(question, rows))


def elsewhere(turn: Turn, then: Action) -> tuple[Button, ...]:
    """The button of whoever is in another zone; ``then``: the button that is pressed for them after that."""
    # A slash in place of what divides an action: it stands in another one.
    return buttons(turn.label("zone-elsewhere-button"), "zoneask", about=then.encode().replace("|", "/", 2))


_ORIGIN: Final = "from"
_LIVING: Final = re.compile(rf"{one_of(when_words.LIVING)}\s+")


def answer(turn: Turn, question: Question, text: str) -> list[Reply] | None:
    """Answers the question in words; None where they name no place that is known."""
    if len(text) > _LONGEST or question.passed:  # by now "Casablanca" is a film
        return None
    then = str(question.payload.get("then", ""))
    says = None if text.isupper() else read_yes_or_no(text)  # "NO" is Norway, "no" says no
    if says or says_puzzled(text):
        return [ask(turn, then)]
    if says is False:
        return None
    lead = _LIVING.match(plain(text))
    found = find(text[lead.end() if lead else 0 :], (turn.language, words.FALLBACK))
    if len(found) == 1:
        questions.close(turn.visit, question.number)
        return _told(turn, found[0], then, is_new=True)
    if found:
        return [ask(turn, then, note=turn.say("zone-several"), offered=found)]
    return None


def read_living(turn: Turn, text: str) -> list[Reply] | None:
    """Takes in where somebody says that they live, also some time after it was asked: "I live in London"."""
    lead = _LIVING.match(plain(text))
    if lead is None or turn.in_company or turn.incoming.is_chat or len(text) > _LONGEST:
        return None
    found = find(text[lead.end() :].strip(" .!"), (turn.language, words.FALLBACK))
    if not found:
        return None
    asked = questions.open_ones(turn.visit, turn.incoming.chat)
    waiting = next((each for each in asked if each.kind == QUESTION), None)
    if waiting is None and lead[0].split()[-1] == _ORIGIN:
        return None  # who is from Paris may live anywhere
    then = "" if waiting is None else str(waiting.payload.get("then", ""))
    if waiting is None and asked and asked[0].kind == SUGGESTED and not asked[0].passed:
        then = Action("sugshow").encode()  # how often is still asked
    if len(found) > 1:
        return [ask(turn, then, note=turn.say("zone-several"), offered=found)]
    if waiting is not None:
        questions.close(turn.visit, waiting.number)
        return _told(turn, found[0], then, is_new=True)
    told = turn.say("zone-told", place=city(turn.language, found[0])) if then else ()
    return wording.with_note(_told(turn, found[0], then, is_new=True), told)


def read_unknown(turn: Turn, text: str) -> list[Reply] | None:
    """What was meant for an answer, most likely: a place that is not known, right after it was asked for."""
    if not _PLACE.fullmatch(text):
        return None
    newest = questions.open_ones(turn.visit, turn.incoming.chat, turn.incoming.answers)[:1]
    if not newest or newest[0].kind != QUESTION or newest[0].passed:
        return None
    near = nearest(text, (turn.language, words.FALLBACK))
    then = str(newest[0].payload.get("then", ""))
    return [ask(turn, then, note=turn.say("zone-unknown", place=text), offered=near)]


def press_zone(turn: Turn, action: Action) -> list[Reply]:
    """The button of a zone; about: its name."""
    if not zones.is_zone(action.about):
        return [wording.old_button(turn)]
    then = ""
    for question in questions.open_ones(turn.visit, turn.incoming.chat):
        if question.kind == QUESTION:
            then = then or str(question.payload.get("then", ""))
            questions.close(turn.visit, question.number)
    return _told(turn, action.about, then)


def press_elsewhere(turn: Turn, action: Action) -> list[Reply]:
    """The button that asks anew; about: what is shown after that, see `elsewhere`."""
    return [replace(ask(turn, "|".join(action.about.split("/", 2))), replace=True)]


def find(text: str, languages: Sequence[str]) -> tuple[str, ...]:
    """The zones that words may mean: one where it is clear, none where nothing is known of that name.

    Args:
        text: A city, a country, ``UTC+2``, ``Europe/Berlin``.
        languages: In which it may be written.
    """
    said = fold(text)
    if offset := _OFFSET.fullmatch(text.strip()):
        sign = -1 if (offset["sign"] or "+") != "+" else 1
        minutes = int(offset["hours"] or 0) * 60 + int(offset["minutes"] or 0)
        name = zones.named_offset(sign * minutes)
        return (name,) if name else ()
    if said in ABBREVIATED:
        return ABBREVIATED[said]
    by_name = {fold(name): name for name in zones.all_zones()}
    if said in by_name:
        return (by_name[said],)
    return (
        _named(said, languages)
        or zones.zones_of(zones.country_code(text.strip()))
        or _of_city_and_country(text, languages)
    )


def _named(said: str, languages: Sequence[str]) -> tuple[str, ...]:
    """The zones of all cities of a name, else of a country. Names of other languages count last."""
    of_zone, of_country = _of_zone(said, languages), _of_country(said, languages)
    if large := zones_by_name(languages[0]).get(said):  # "Córdoba" of Spain; "Salvador" of Brazil
        return tuple(dict.fromkeys((*of_zone, *large, *of_country)))
    others = words.languages()
    found = of_zone or of_country or _of_zone(said, others) or _of_country(said, others)
    return found or _in_russian(said, languages)


def _in_russian(said: str, languages: Sequence[str]) -> tuple[str, ...]:
    """The zones of a place in the case in which Russian says that one lives there: "живу в Казани"."""
    stem, case = said[:-1], said[-1:]
    every = (_named(f"{stem}{ending}", languages) for ending in when_words.PLACE_ENDINGS.get(case, ()))
    return next(filter(None, every), ())


def _of_zone(said: str, languages: Sequence[str]) -> tuple[str, ...]:
    """The zone that is called after a city."""
    return tuple(_cities(language)[said] for language in languages if said in _cities(language))[:1]


def _of_country(said: str, languages: Sequence[str]) -> tuple[str, ...]:
    """The zones of a country."""
    codes = (_countries(language)[said] for language in languages if said in _countries(language))
    code = next(codes, None)
    return zones.zones_of(code) if code else ()


def _of_city_and_country(text: str, languages: Sequence[str]) -> tuple[str, ...]:
    """The zones of a city in the country behind it; of the country, where that has one: "Nice, France"."""
    place, comma, behind = text.partition(",")
    if not comma:
        return ()
    spoken = dict.fromkeys((*languages, *words.languages()))
    named = (_countries(each)[fold(behind)] for each in spoken if fold(behind) in _countries(each))
    country = next(named, "") or zones.country_code(behind.strip())
    within = tuple(zone for zone in find(place, languages) if zone in zones.all_of(country))
    only = zones.zones_of(country)
    return within or (only if len(only) == 1 else ())


def nearest(text: str, languages: Sequence[str]) -> tuple[str, ...]:
    """Zones of cities that are spelt nearly so."""
    cities = {name: of_name[0] for name, of_name in zones_by_name(languages[0]).items()}
    cities |= {name: zone for language in languages for name, zone in _cities(language).items()}
    return tuple(dict.fromkeys(cities[name] for name in difflib.get_close_matches(fold(text), cities, n=3)))


def city(language: str, zone: str) -> str:
    """``Moskau`` for ``Europe/Moscow``: the place by which people know a zone."""
    known = Locale(language).time_zones.get(zone, {})
    return str(known.get("city", zone.rpartition("/")[2].replace("_", " ")))


def of(turn: Turn) -> str:
    """The place by which somebody's own zone is known."""
    return city(turn.language, zones.own(turn.visit) or zones.UNKNOWN)


def _told(turn: Turn, zone: str, then: str, *, is_new: bool = False) -> list[Reply]:
    """Keeps a zone, and goes on with what it was needed for."""
    zones.choose(turn.visit, zone)
    suggestions.move_with_zone(turn.visit, turn.incoming.chat)
    action = decode(then)
    press = (
        next(
            (each.presses[action.verb] for each in turn.commands.values() if action.verb in each.presses),
            None,
        )
        if action
        else None
    )
    if action is None or press is None:
        return [Reply(turn.say("zone-told", place=city(turn.language, zone)), replace=not is_new)]
    return [replace(reply, replace=not is_new) for reply in press(turn, action)]


@cache
def _cities(language: str) -> dict[str, str]:
    return {fold(city(language, zone)): zone for zone in zones.all_zones()}


@cache
def _countries(language: str) -> dict[str, str]:
    territories = Locale(language).territories.items()
    return {fold(name): code for code, name in territories if zones.zones_of(code)}
