"""Which films and stars a message says: its words are read in every way, the catalog tells which is meant."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.dialogue.heard import (
    rating_words,
    request_words,
    splitting,
    title_words,
    written_lines,
)
from bot.dialogue.heard.answer_reading import read_small_talk, read_yes_or_no
from bot.dialogue.heard.asides import begins_with_aside
from bot.dialogue.heard.clauses import sentences
from bot.dialogue.heard.liking import SURE_MARKS
from bot.dialogue.heard.listing import Listed, listed, with_shared_line
from bot.dialogue.heard.plain import one_of, plain
from bot.dialogue.heard.rating_reading import Reading, read_rating
from bot.dialogue.heard.series_reading import with_parts_apart
from bot.dialogue.heard.star_reading import stars_at_end
from bot.dialogue.intents.reading import is_all_glue
from bot.dialogue.talk.heard_film import LAST_TIER, Heard
from bot.dialogue.talk.told_apart import of_maker, of_one_name, of_series, part_of_series, spoken_of
from bot.dialogue.turn import Turn
from bot.service import films
from bot.service.films import Found
from bot.service.problems import NoModel
from recommender.catalog.folding import fold

_DRAWN = re.compile(f"[★⭐🌟{''.join(SURE_MARKS)}]")
_COMPARED = re.compile(rf"(?<!\w){one_of(rating_words.THAN)}(?!\w)")
_ONE_IN_BRACKETS = re.compile(
    r"\((?:the|that|der|die|das|la|el|celui|o|a)\s+(?:\S+\s+)?(?:one|version|mit|von|con|avec|com|de)\b"
)
_NO_TITLES = frozenset(map(plain, (*request_words.OTHERS, *title_words.NO_TITLES, *title_words.RELATED)))
_HEADING_END = re.compile(r"[:?!]\s+")
_LOOKED_UP = 150  # texts of one message
_DIGITS_OF_PLACES = 2
_LONGEST_TITLE = 4  # parts between commas and "and" that may be one title
_LONGEST_LIST = 12  # such parts of which that is tried


_Known = dict[str, Heard | NoModel | None]
"""What texts of a message were found to say."""


def hear(turn: Turn, text: str) -> list[Heard] | NoModel:
    """Reads a message, line by line; none where it holds no words."""
    heard: list[Heard] = []
    known: _Known = {}
    lines = (part for line in with_shared_line(written_lines.lines(text)) for part in with_parts_apart(line))
    for line in lines:
        before = heard[-1].meant if heard else None
        film = before[0].film if before is not None else None if heard else spoken_of(turn, line)
        named = of_series(line, film) if film is not None else ""
        of_line = _line(turn, named, known) if named else []
        if isinstance(of_line, NoModel) or not any(each.is_named for each in of_line):
            of_line = _line(turn, line, known)
        if isinstance(of_line, NoModel):
            return of_line
        heard += of_line
    return heard[: splitting.MOST]


def _line(turn: Turn, line: str, known: _Known) -> list[Heard] | NoModel:
    whole = _looked_up(turn, line, known)
    if whole is None:
        return []
    if isinstance(whole, NoModel):
        return whole
    if whole.is_named and not whole.leaves_words_out:
        return [whole]
    best: list[Heard] = []
    for cut in (_marked, _listed, _unmarked, _behind_a_heading, _by_sentence):
        parts = cut(turn, line, known)
        if len(parts) > 1 and _films_and_stars(parts) > _films_and_stars(best):
            best = parts
    return _with_stars_of_it(best) or _unnamed(turn, line, known) or [whole]


def _is_remark(words: Heard, parts: list[Heard]) -> bool:
    """Whether words beside films are no title: a sentence, or written small where titles are not."""
    title, are_small = words.title, all(part.text == part.text.lower() for part in parts)
    is_small = title == title.lower() and not are_small
    is_small = is_small or begins_with_aside(plain(words.text), 0)  # "with Tobey Maguire"
    return is_small or splitting.is_sentence(title) or splitting.is_aside(words.text)


def _with_stars_of_it(parts: list[Heard]) -> list[Heard]:
    """Parts; stars of a sentence that names no film are of the one before: "Heat, it's sad. 3 stars"."""
    heard: list[Heard] = []
    for part in parts:
        before = heard[-1] if heard else None
        stars = next((each.stars for each in part.readings if each.stars is not None), None)
        is_of_it = not part.is_named and stars is not None and _is_remark(part, parts)
        is_of_it = is_of_it and _COMPARED.search(plain(part.text)) is None
        if before is not None and is_of_it and before.meant is not None and stars_at_end(before.text) is None:
            readings = tuple(replace(each, stars=stars, rounded_from="") for each in before.readings)
            heard[-1] = replace(before, readings=readings)
            part = replace(part, readings=tuple(replace(each, stars=None) for each in part.readings))  # noqa: PLW2901
        if before is None or not begins_with_aside(plain(part.text), 0):
            heard.append(part)
    return heard


def _unnamed(turn: Turn, line: str, known: _Known) -> list[Heard]:
    """Parts none of which names a film, but each nearly does, or says stars: "Incepton 5, Zzyzx 4"."""
    for cut in (splitting.marked, splitting.unmarked):
        parts = _each(turn, cut(line), known)
        has_likely = cut is splitting.marked or any(each.is_likely for each in parts)
        if len(parts) > 1 and has_likely and all(each.is_likely or each.has_stars for each in parts):
            return parts
    return []


def _by_sentence(turn: Turn, line: str, known: _Known) -> list[Heard]:
    """The films of each sentence: "Heat was better. Heat 5 Alien 4"."""
    parts: list[Heard] = []
    for sentence in sentences(line):
        if read_yes_or_no(sentence) is not None:
            continue  # "No. I meant another one" names no film "No"
        of_sentence = _line(turn, sentence, known)
        parts += of_sentence if not isinstance(of_sentence, NoModel) else []
    return parts


def _behind_a_heading(turn: Turn, line: str, known: _Known) -> list[Heard]:
    """The films of "my top three: Heat, Fargo, Alien"; none where the heading is a film's name."""
    end = _HEADING_END.search(line)
    heading, films = (line[: end.start()], line[end.end() :]) if end else ("", "")
    first = _looked_up(turn, heading, known) if films else None
    if not isinstance(first, Heard) or first.is_named:
        return []
    for cut in (_marked, _listed):
        parts = cut(turn, films, known)
        if len(parts) > 1 and all(each.is_named for each in parts):
            return parts
    return []


def _marked(turn: Turn, line: str, known: _Known) -> list[Heard]:
    """Parts that end in stars or begin with a liking; some films among them are enough."""
    parts = _each(turn, splitting.marked(line), known)
    return parts if any(each.is_named for each in parts) else []


def _unmarked(turn: Turn, line: str, known: _Known) -> list[Heard]:
    """Parts that all end in stars: "Heat 5 Fargo 4"; some films among them are enough where all do."""
    parts = _each(turn, splitting.unmarked(line), known)
    is_clear = all(each.is_named for each in parts)
    enough = 0 if _DRAWN.search(line) else 1  # a number may belong to a title, drawn stars hardly do
    has_stars = all(each.has_stars for each in parts) and sum(each.is_named for each in parts) > enough
    return parts if is_clear or has_stars else []


def _listed(turn: Turn, line: str, known: _Known) -> list[Heard]:
    """Parts between commas and "and", the longest that are a title: "Crazy, Stupid, Love" is one.

    A comma without stars before it is no end of a title, unless films stand on both sides: what names no film
    must have a rating of its own, or be one among several that the same was said of.
    """
    spans = listed(line)
    count = len(spans.places)
    parts: list[Heard] = []
    strangers = first = 0
    while first < count:
        heard, stop = _longest_title(turn, spans, first, known)
        if heard is None:
            return []
        parts.append(heard)
        if not heard.is_named and not spans.own[first]:
            if not (spans.likings[first] or spans.tail):
                return []
            strangers += 1
        first = stop
    named = sum(each.is_named for each in parts)
    # Of two films one may be absent where the same is said of both: "Zzyzx and Heat, both 5".
    return parts if (strangers if spans.tail else 2 * strangers) <= named else []


def _longest_title(turn: Turn, spans: Listed, first: int, known: _Known) -> tuple[Heard | None, int]:
    """The longest title that begins with a span, else the span itself; and where the next one begins."""
    count = len(spans.places)
    best, end = _looked_up(turn, spans.text(first, first + 1), known), first + 1
    longest = min(count, first + _LONGEST_TITLE) if count <= _LONGEST_LIST else end
    for stop in range(first + 2, longest + 1):
        heard = _looked_up(turn, spans.text(first, stop), known) if spans.may_be_one(first, stop) else None
        if not isinstance(heard, Heard) or not heard.found.meant:
            break  # no title goes on so
        if heard.is_named and not heard.leaves_words_out:
            best, end = heard, stop
    return best if isinstance(best, Heard) else None, end


def _each(turn: Turn, texts: Sequence[str], known: _Known) -> list[Heard]:
    every: list[Heard] = []
    for text in texts:
        before = every[-1].meant if every else None
        named = of_series(text, before[0].film) if before is not None else ""
        heard = _looked_up(turn, named, known) if named else None
        if not isinstance(heard, Heard) or not heard.is_named:
            heard = _looked_up(turn, text, known)
        if isinstance(heard, Heard) and not heard.is_named:
            heard = _without_heading(turn, text, known) or heard
        every += [heard] if isinstance(heard, Heard) else []
    return every


def _without_heading(turn: Turn, text: str, known: _Known) -> Heard | None:
    """The film behind a heading: "DVD weekend: Gravity 4"; None without one."""
    end = _HEADING_END.search(text)
    heard = _looked_up(turn, text[end.end() :], known) if end is not None else None
    return heard if isinstance(heard, Heard) and (heard.is_named or heard.is_likely) else None


def _films_and_stars(parts: Sequence[Heard]) -> tuple[int, int, int]:
    """How many films a line names when cut so, of how many of them it says stars, how many are certain."""
    named = [each for each in parts if each.is_named]
    return len(named), sum(each.has_stars for each in named), sum(each.meant is not None for each in named)


def _looked_up(turn: Turn, text: str, known: _Known) -> Heard | NoModel | None:
    """Reads words once in a message, and only so many: nobody may keep the others waiting."""
    if text not in known:
        known[text] = _one(turn, text) if len(known) < _LOOKED_UP else None
    return known[text]


def _one(turn: Turn, text: str) -> Heard | NoModel | None:
    """Reads words that name one film; readings that leave words out count where no other names any."""
    readings = tuple(
        each
        for each in read_rating(text)
        if not (read_small_talk(each.title) or _is_left_over(each) or _is_answer(text, each.title))
    )
    if not readings:
        return None
    heard: Heard | None = None
    for tier in range(LAST_TIER + 1):
        fitting = tuple(each for each in readings if each.tier <= tier)
        if tier and len(fitting) == len([each for each in readings if each.tier < tier]):
            continue
        found = films.search(turn.visit, [each.title for each in fitting])
        if isinstance(found, NoModel):
            return found
        whole, heard = heard, Heard(text, fitting, _without_numbers(found, fitting))
        if heard.is_named and heard.meant is None:
            return of_one_name(turn, heard) or heard  # "Psycho (the old one)"
        if heard.is_named:
            return _doubted(heard if whole is None else _with_longer_titles(whole, heard))
    if heard is None or heard.is_likely:
        return heard and (part_of_series(turn, heard) or of_one_name(turn, heard) or heard)
    told = part_of_series(turn, heard) or of_one_name(turn, heard) or of_maker(turn, heard)
    return told or heard


def _doubted(heard: Heard) -> Heard:
    """A film, to be asked where brackets say which one: "Mutiny on the Bounty (the one with Brando)"."""
    if not _ONE_IN_BRACKETS.search(plain(heard.text)):
        return heard
    return replace(heard, readings=tuple(replace(each, is_unsure=True) for each in heard.readings))


def _with_longer_titles(whole: Heard, heard: Heard) -> Heard:
    """The film that some of the words name, and better known ones that all words begin: "No Country 4"."""
    certain = heard.found.certain
    if certain is None:
        return heard
    begun = [
        replace(
            each,
            query=heard.readings.index(whole.readings[each.query]),
            is_certain=False,
            is_possible=True,
        )
        for each in whole.found.meant
        if each.film.rating_count > certain.film.rating_count
        and fold(each.film.title).startswith(f"{fold(whole.readings[each.query].title)} ")
    ]
    if not begun:
        return heard
    asked = (*begun, replace(certain, is_certain=False, is_possible=True))
    return replace(heard, found=replace(heard.found, meant=asked))


def _is_left_over(reading: Reading) -> bool:
    """Whether no more than an article or "they" is left of what was said: the "a" of "a generous 2"."""
    if not reading.tier or reading.title != reading.title.lower():
        return False
    return is_all_glue(reading.title) or plain(reading.title) in _NO_TITLES


def _is_answer(text: str, title: str) -> bool:
    """Whether words are a yes or a no rather than a film's name: "no, 3.5"."""
    return read_yes_or_no(title) is not None and (title == title.lower() or f"{title}," in text)


def _without_numbers(found: Found, readings: Sequence[Reading]) -> Found:
    """Films without those of whose name a number is but a part: "2" is a place in a list, not "[Rec] 2"."""
    titles = [readings[each.query].title for each in found.meant]
    meant = tuple(
        each
        for each, title in zip(found.meant, titles, strict=True)
        if not title.isdecimal() or len(title) > _DIGITS_OF_PLACES or fold(each.film.title) == title
    )
    return found if len(meant) == len(titles) else replace(found, meant=meant)
