"""Intents out of what a language model answered: each field is checked, names against the catalog.

Nothing that saves or takes back comes this way: what a person did not plainly say is never done.
"""

import json
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from bot.dialogue.intents.intent import Intent, NamedFilm, Next, Of, Plain, Show, Why, Wish
from bot.dialogue.intents.lexicon import lexicon
from bot.dialogue.intents.names import Names

_PROMPT = Path(__file__).parent / "prompts" / "intents.md"
_FIRST_YEAR, _LAST_YEAR = 1888, 2039
_MOST_MINUTES, _MOST_COUNT, _MOST_PLACE = 600, 20, 99
_MOST_VALUES, _LONGEST_VALUE = 6, 100
_FENCED = re.compile(r"\A\s*```(?:json)?\s*(?P<content>.*?)\s*```\s*\Z", re.DOTALL)


@cache
def prompt() -> str:
    """What the model is told."""
    return _PROMPT.read_text(encoding="utf-8").replace("{genres}", ", ".join(_known("genres")))


def read_answer(answer: str, text: str, names: Names) -> Intent | None:
    """The intent in a model's answer.

    Args:
        answer: What the model wrote.
        text: The message; names that it does not hold are left out.
        names: What the catalog knows.

    Returns:
        None where it understood nothing, or wrote something else than asked for.
    """
    fenced = _FENCED.match(answer)
    try:
        content = json.loads(fenced["content"] if fenced else answer)
    except (ValueError, RecursionError):
        return None
    return _intent(content, text, names) if isinstance(content, dict) else None


def _intent(content: Mapping[str, Any], text: str, names: Names) -> Intent | None:
    kind = content.get("intent")
    if kind == "wish":
        wish = _wish(content, text, names)
        return None if wish.is_plain else wish
    if kind == "next":
        return Next(_number(content.get("count"), 1, _MOST_COUNT))
    if kind in {"why", "show"}:
        of = _of(content, text, names)
        if kind == "why":
            return Why(of)
        return None if of == Of() else Show(of)
    if kind == "list":
        return Plain("my_list")
    return Plain("help") if kind == "help" else None


def _wish(content: Mapping[str, Any], text: str, names: Names) -> Wish:
    people = [(name, names.person(name)) for name in _said(content.get("people"), text)]
    films = [(title, names.film(title)) for title in _said(content.get("like"), text)]
    return Wish(
        genres=_of_ours(content.get("genres"), "genres"),
        without_genres=_of_ours(content.get("without_genres"), "genres"),
        year_from=_number(content.get("year_from"), _FIRST_YEAR, _LAST_YEAR),
        year_to=_number(content.get("year_to"), _FIRST_YEAR, _LAST_YEAR),
        longest=_number(content.get("longest_minutes"), 1, _MOST_MINUTES),
        languages=_of_ours(content.get("languages"), "languages"),
        countries=tuple(_texts(content.get("countries"))),
        people=tuple(known for _, known in people if known is not None),
        unknown_people=tuple(name for name, known in people if known is None),
        like=tuple(film or NamedFilm("", title, is_certain=False) for title, film in films),
        count=_number(content.get("count"), 1, _MOST_COUNT),
        goes_on=content.get("goes_on") is True,
    )


def _of(content: Mapping[str, Any], text: str, names: Names) -> Of:
    place = _number(content.get("place"), 1, _MOST_PLACE)
    if place is not None:
        return Of(place=place)
    titles = _said([content.get("title")], text)
    film = names.film(titles[0]) if titles else None
    return Of(film=film) if film is not None and film.is_certain else Of()


def _number(value: object, least: int, most: int) -> int | None:
    is_whole = isinstance(value, int) and not isinstance(value, bool)
    return int(value) if is_whole and least <= int(value) <= most else None  # type: ignore[call-overload]


def _texts(values: object) -> list[str]:
    if not isinstance(values, list):
        return []
    return [
        one.strip()
        for one in values[:_MOST_VALUES]
        if isinstance(one, str) and 0 < len(one) <= _LONGEST_VALUE
    ]


def _said(values: object, text: str) -> list[str]:
    """Names that stand in the message: a film or a person never comes from the model."""
    return [one for one in _texts(values) if one.casefold() in text.casefold()]


def _of_ours(values: object, section: str) -> tuple[str, ...]:
    ours = {value.casefold(): value for value in _known(section)}
    return tuple(dict.fromkeys(ours[one.casefold()] for one in _texts(values) if one.casefold() in ours))


@cache
def _known(section: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(lexicon("en").phrases(section).values()))
