"""Ratings as they are said: a title and stars, in every way that can be meant; the catalog tells which."""

import re
from dataclasses import dataclass, replace

from bot.dialogue.heard import liking_words as words
from bot.dialogue.heard import rating_words
from bot.dialogue.heard.day_reading import DAY, is_within_day
from bot.dialogue.heard.drawn_behind_number import one_star_behind_number
from bot.dialogue.heard.liking import LONGEST, Liking, read_liking
from bot.dialogue.heard.number_words import OUT_OF
from bot.dialogue.heard.plain import one_of, plain
from bot.dialogue.heard.star_reading import Problem, Stars, number_at_end, stars_at_begin, stars_at_end
from bot.dialogue.heard.words_around import afterthought
from recommender.catalog.folding import fold

_AROUND_TITLES = " \t\r\n-–—:;,=|"
_QUOTES = (('"', '"'), ("“", "”"), ("„", "“"), ("«", "»"))
_LEADING = re.compile(
    rf"(?>{one_of(rating_words.INTERJECTIONS)}[,:!.…]*\s+)*"
    rf"(?>{one_of((*rating_words.GIVE, *rating_words.SEEN, *rating_words.WHO))}[\s:]+)*"
)
_FOR = re.compile(rf"\s*{one_of(rating_words.GIVE)}\s")
_TRAILING = re.compile(
    rf"[\s,:–—(-]+(?:{one_of((*rating_words.GETS, *rating_words.AFTERTHOUGHTS))}|{DAY}\)?)\Z"
)
_ARTICLE = re.compile(r"\s+(?:an?|un|una|uma?|eine|ein|une)\s*\Z", re.IGNORECASE)
_A_NUMBER = re.compile(r"(?:an?|un|una|une|uma?|eine?n?)\s+(?=[0-9])")
_PARTS = (1.0, 2.0, 3.0)  # stars that as often number a film of a series
_IS_NEXT = re.compile(rf"\s+{one_of(words.IS)}(?!\w)")
_MOST_TRAILING = 4
_ENDS = ".!… "
_OF_YEAR = re.compile(
    rf",?\s+{one_of(rating_words.FROM)}\s+(?P<year>(?:18|19|20)[0-9]{{2}})\Z", re.IGNORECASE
)
_SPACE = re.compile(r"\s+")
_COMMENT = re.compile(rf"(?:[-–—(]|{one_of(rating_words.BECAUSE)}(?!\w))")
_SCALE = re.compile(rf"{one_of(OUT_OF)}\s.*")
_WORDS_LOOKED_AT = 20


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read what follows ``/rate``, or what is said without it.

    Attributes:
        title: What would be the title, never empty.
        stars: What would be the stars, 1 to 5 in halves; None without any.
        problem: Why the number at the end cannot be stars; see `Stars`.
        rounded_from: How the stars were written, where that is no number of half stars: ``8.5/10``.
        is_unsure: The stars may as well be words of the title: nothing is saved unasked.
        tier: 0 where all words are the title's or a number of stars; 1 where a liking stands beside it; 2
            where other words were left out, or the stars are unsure. A higher one counts where no lower one
            is a film.
    """

    title: str
    stars: float | None = None
    problem: Problem | None = None
    rounded_from: str = ""
    is_unsure: bool = False
    tier: int = 0


def read_rating(text: str) -> tuple[Reading, ...]:
    """Reads a rating, in every way it can be meant.

    "Toy Story 2" is a film, or Toy Story with two stars: both readings are given, the one with stars first.
    One of them always takes the whole text for a title.

    Returns:
        No reading at all where there is no title.
    """
    text = " ".join(text.split())
    if len(text) > LONGEST:
        found = stars_at_end(text)
        readings = _titles(text[: found.begin], _said(found)) if found else []
        return (*readings, *(Reading(title) for title in [bare_title(text)] if title))
    readings = []
    for each in dict.fromkeys((text, text[: afterthought(text)])):
        if each:
            readings += _with_stars(each)
    liking = read_liking(text)
    if liking is not None and liking.end > liking.begin:
        title = text[liking.begin : liking.end]
        # In "Jaws 3 is garbage" the number is the title's.
        explicit = None if _IS_NEXT.match(plain(text[liking.end :])) else stars_at_end(title)
        if explicit is not None and not explicit.is_plain:
            is_unsure = _may_be_part(liking, explicit)
            readings += [
                replace(each, tier=max(each.tier, 1), is_unsure=each.is_unsure or is_unsure)
                for each in _readings(title[: explicit.begin], explicit)
            ]
        said = Reading("-", liking.stars, is_unsure=not liking.is_sure, tier=1 if liking.is_sure else 2)
        readings += _titles(title, said)
    readings += _before_a_comment(text)
    whole = bare_title(text)
    if whole:
        readings += [Reading(whole), *(Reading(title, tier=2) for title in _shorter(whole))]
    return _each_once(readings, text)


def bare_title(text: str) -> str:
    """A title without what stands around it: spaces, dashes, quotes."""
    title = " ".join(text.split()).rstrip(_AROUND_TITLES)
    for opening, closing in _QUOTES:
        if len(title) > 1 and title.startswith(opening) and title.endswith(closing):
            return title[1:-1].strip()
    return title


def _before_a_comment(text: str) -> list[Reading]:
    """``Heat 4 stars, but too long``: what follows the stars is left out."""
    lowered = plain(text)
    for place, space in enumerate(_SPACE.finditer(text)):
        if place == _WORDS_LOOKED_AT:
            break
        found = stars_at_end(text[: space.start()])
        if found is None or found.is_plain or not bare_title(text[: found.begin]):
            continue
        if is_within_day(text, space.start()):  # "Heat 2. Mai, Alien"
            continue
        is_over = text[space.start() - 1] in ",;:.!-–—)" or _COMMENT.match(lowered, space.end()) is not None
        again = stars_at_end(text[space.end() :])
        is_again = again is not None and again.stars not in {None, found.stars} and not again.is_plain
        if is_again and not _SCALE.fullmatch(lowered, space.end()):
            continue  # another film follows
        if is_over or not found.is_bare:
            every = _ways(text[: space.start()], found)
            return [replace(each, tier=2) for each in every]
    return []


def _with_stars(text: str) -> list[Reading]:
    readings: list[Reading] = []
    found = stars_at_end(text)
    if found is not None and found.problem == "grade":
        number = number_at_end(text)  # "Death Note 2"
        readings += _readings(text[: number.begin], number) if number is not None else []
    if found is not None:
        readings += _ways(text, found)
    lead = _LEADING.match(plain(text))
    begin = lead.end() if lead else 0  # "I give 4 stars to Heat"
    article = _A_NUMBER.match(plain(text), begin) if begin else None
    begin = article.end() if article else begin  # "le doy un 4 a Heat"
    first = stars_at_begin(text[begin:])
    if first is not None and not (first.problem == "range" and first.is_bare):  # "12 Monkeys"
        rest = text[begin + first.end :]
        says_for = _FOR.match(plain(rest))
        if says_for is not None and rest[: says_for.end()].islower():  # not "For Love of the Game"
            rest = rest[says_for.end() :]
        is_marked = begin or says_for or rest.lstrip().startswith((":", "-", "–", "—"))
        is_unsure = first.is_bare and not is_marked
        readings += [
            replace(each, is_unsure=each.is_unsure or is_unsure, tier=2 if is_unsure else max(each.tier, 1))
            for each in _readings(rest.lstrip(_AROUND_TITLES), first)
        ]
    return readings


def _ways(text: str, found: Stars) -> list[Reading]:
    """A title before stars; of "Taken 2 ⭐" both, one star of Taken 2 as well as two of Taken."""
    readings = _readings(text[: found.begin], found)
    one = one_star_behind_number(text)
    if one is None:
        return readings
    if found.stars in _PARTS:
        readings = [replace(each, is_unsure=True) for each in readings]
    return [*readings, *(replace(each, is_unsure=True) for each in _readings(text[: one.begin], one))]


def _readings(rest: str, found: Stars) -> list[Reading]:
    """A title before or behind stars: as it stands, without a liking, without what leads to it."""
    if found.is_plain and found.stars == 1:  # "the russian one"
        return []
    said = _said(found)
    without_article = _ARTICLE.sub("", rest) if found.is_bare else rest
    readings = [
        *_titles(rest, said),
        *(_titles(without_article, said) if without_article not in {rest, ""} else []),  # "Heat a 4"
    ]
    bare = bare_title(rest)
    for text in dict.fromkeys(
        (rest.rstrip(_AROUND_TITLES + "."), *_shorter(bare))
    ):  # "me encantó, le doy un 4"
        liking = read_liking(text)
        if liking is not None and liking.end > liking.begin:
            is_unsure = said.is_unsure or _may_be_part(liking, found)
            readings += _titles(
                text[liking.begin : liking.end], replace(said, tier=max(said.tier, 1), is_unsure=is_unsure)
            )
    return readings


def _may_be_part(liking: Liking, found: Stars) -> bool:
    """Whether a number behind a title may be the title's: "hated Transformers 2"."""
    return liking.is_first and found.is_bare and found.stars in _PARTS


def _said(found: Stars) -> Reading:
    said = Reading("-", found.stars, found.problem, found.rounded_from)
    return replace(said, tier=2, is_unsure=True) if found.is_plain else said


def _titles(text: str, said: Reading) -> list[Reading]:
    title = bare_title(text)
    if not title:
        return []
    ended = title.rstrip(_ENDS)  # "watched Heat last night. 5 stars"
    every = dict.fromkeys(
        (*_shorter(title), *((ended, *_shorter(ended)) if ended and ended != title else ()))
    )
    of_year = (_OF_YEAR.sub(r" (\g<year>)", each) for each in (title, *every) if _OF_YEAR.search(each))
    return [
        replace(said, title=title),
        *(replace(said, title=each, tier=2) for each in dict.fromkeys((*every, *of_year))),
    ]


def _each_once(readings: list[Reading], text: str) -> tuple[Reading, ...]:
    """Those of the same words once, in the lowest tier; the order stays."""
    lowest: dict[Reading, Reading] = {}
    whole = fold(text)
    for each in readings:
        has_drawn = each.stars is not None and not each.is_unsure and fold(each.title) == whole  # "Heat ❤"
        reading = replace(each, tier=0) if has_drawn else each
        same = replace(reading, tier=0)
        if same not in lowest or reading.tier < lowest[same].tier:
            lowest[same] = reading
    return tuple(lowest.values())


def _shorter(title: str) -> list[str]:
    """A title without "I give" before it and "a" behind it, where there is more than that."""
    if len(title) > LONGEST:
        return []
    lowered = plain(title)
    lead = _LEADING.match(lowered)
    begin = lead.end() if lead else 0
    ends = [len(title)]
    while len(ends) <= _MOST_TRAILING and (tail := _TRAILING.search(lowered[: ends[-1]])):
        ends.append(tail.start())
    spans = dict.fromkeys((start, stop) for stop in ends for start in (begin, 0) if start < stop)
    cut = (bare_title(title[start:stop]) for start, stop in spans if (start, stop) != (0, len(title)))
    return [each for each in cut if each]
