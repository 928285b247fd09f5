"""Words: what the dialogue says, from the catalogs in bot/locales, in a person's language.

A catalog is a folder of Fluent files (projectfluent.org), one a topic, named after a language. A message may
hold ``<b>strong words</b>`` and ``<a>a link</a>``, which leads to the value ``url``. Values are never markup.
"""

import logging
import re
from collections.abc import Iterator
from datetime import datetime
from functools import cache, lru_cache
from pathlib import Path

from babel.dates import format_datetime
from fluent.runtime import FluentBundle, FluentResource

from bot.dialogue.text import Anchor, Bold, Span, Text, plain

Value = str | int | float | Span | Text

LOCALES = Path(__file__).parents[1] / "locales"
FALLBACK = "en"
"""The language of whoever speaks none of ours; its catalog is the one that others are held against."""

_log = logging.getLogger(__name__)
_BETWEEN_WORDS = re.compile(r"[^a-z0-9]+")
# Private characters stand for what a value holds while a message is put together.
_LESS_THAN, _FIRST, _LAST = "\ue000", "\ue001", "\ue002"
_PRIVATE = re.compile(f"[{_LESS_THAN}-{_LAST}]")
_PLACE = re.compile(f"{_FIRST}([0-9]+){_LAST}")
_MARKUP = re.compile(rf"<(?P<tag>[ab])>(?P<words>.*?)</(?P=tag)>|{_FIRST}(?P<place>[0-9]+){_LAST}", re.DOTALL)


@cache
def languages() -> tuple[str, ...]:
    """Codes of all languages that there is a catalog for, the fallback first."""
    others = sorted(path.name for path in LOCALES.iterdir() if path.is_dir() and path.name != FALLBACK)
    return (FALLBACK, *others)


def language_of(*wishes: str | None) -> str:
    """The language to speak.

    Args:
        wishes: Codes as platforms give them (``pt-BR``, ``de_AT.UTF-8``), the strongest first; some may be
            empty.
    """
    for wish in wishes:
        code = re.split(r"[-_.@]", wish or "", maxsplit=1)[0].casefold()
        if code in languages():
            return code
    return FALLBACK


def say(language: str, key: str, **values: Value) -> Text:
    """A message as spans.

    Args:
        language: One of `languages`.
        key: Of the message; one that no catalog knows is logged and said as it stands.
        values: What its placeholders stand for. Numbers are written as the language does; spans keep their
            meaning.
    """
    return _say(language, key, tuple(values.items()))


def label(language: str, key: str, **values: Value) -> str:
    """A message without any markup: for buttons and menus; see `say`."""
    return plain(say(language, key, **values))


def key_of(family: str, name: str) -> str:
    """The key of a message about one of many things: ``genre-sci-fi`` of ``genre`` and ``Sci-Fi``."""
    return f"{family}-{_BETWEEN_WORDS.sub('-', name.casefold()).strip('-')}"


def has(key: str) -> bool:
    """Whether there is such a message."""
    return _catalog(FALLBACK).has_message(key)


def named(language: str, family: str, name: str) -> str:
    """What one of many things is called; its name as it stands where no catalog has it.

    Args:
        language: One of `languages`.
        family: Of keys, see `key_of`.
        name: As a program or a data set has it.
    """
    key = key_of(family, name)
    return label(language, key) if has(key) else name


def moment(language: str, when: datetime, pattern: str) -> str:
    """A moment as the language writes it.

    Args:
        language: One of `languages`.
        when: The moment, in the time zone to show.
        pattern: Key of a message that holds the pattern, in Unicode's notation (``yyyy-MM-dd``).
    """
    return format_datetime(when, label(language, pattern), locale=language)


def forget_catalogs() -> None:
    """Lets the catalogs be read anew."""
    for cached in (languages, _catalog, _say):
        cached.cache_clear()


@cache
def _catalog(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    for path in sorted((LOCALES / language).glob("*.ftl")):
        bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return bundle


# A number takes Babel 80 µs and a list of films has twenty; the same rows are shown again and again.
@lru_cache(maxsize=4096)
def _say(language: str, key: str, values: tuple[tuple[str, Value], ...]) -> Text:
    bundle = _catalog(language)
    if not bundle.has_message(key):
        bundle = _catalog(FALLBACK)
        if not bundle.has_message(key):
            _log.error("no catalog holds %r", key)
            return (key,)
    pattern = bundle.get_message(key).value
    assert pattern is not None, f"{key} has attributes alone"
    spans: list[Text] = []
    words, errors = bundle.format_pattern(pattern, {name: _shielded(value, spans) for name, value in values})
    for error in errors:
        _log.error("%s in %s: %s", key, language, error)
    url = next((str(value) for name, value in values if name == "url"), "")
    return tuple(_spans(str(words), spans, url))


def _shielded(value: Value, spans: list[Text]) -> str | int | float:
    """A value as Fluent gets it: spans are put aside, and a text cannot become markup."""
    if isinstance(value, int | float):
        return value
    if isinstance(value, str):
        return _PRIVATE.sub("\ufffd", value).replace("<", _LESS_THAN)
    spans.append(value if isinstance(value, tuple) else (value,))
    return f"{_FIRST}{len(spans) - 1}{_LAST}"


def _spans(words: str, spans: list[Text], url: str) -> Iterator[Span]:
    end = 0
    for found in _MARKUP.finditer(words):
        if found.start() > end:
            yield _bare(words[end : found.start()], spans)
        if found["place"]:
            yield from spans[int(found["place"])]
        elif found["tag"] == "b":
            yield Bold(_bare(found["words"], spans))
        else:
            yield Anchor(_bare(found["words"], spans), url)
        end = found.end()
    if end < len(words):
        yield _bare(words[end:], spans)


def _bare(words: str, spans: list[Text]) -> str:
    words = _PLACE.sub(lambda found: plain(spans[int(found[1])]), words)
    return words.replace(_LESS_THAN, "<")
