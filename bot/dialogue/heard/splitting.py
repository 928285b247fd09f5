"""Several ratings in one message: where one ends and the next begins."""

import re
from itertools import islice

from bot.dialogue.heard import rating_words
from bot.dialogue.heard.answer_reading import read_answered_stars
from bot.dialogue.heard.liking import SURE_MARKS, begins_with_liking, read_liking
from bot.dialogue.heard.number_words import UNITS
from bot.dialogue.heard.plain import one_of, plain
from bot.dialogue.heard.star_reading import Stars, read_stars, stars_at_begin, stars_at_end
from bot.dialogue.heard.words_around import afterthought

MOST = 60
"""Ratings that are read from one message."""

_LOOKED_AT = 300  # places of a line where it may be cut


def _separator(between: tuple[str, ...]) -> re.Pattern[str]:
    word = rf"(?<![\w.]){one_of(between)}(?![\w.])"  # not the "E" of "E.T."
    return re.compile(
        rf"\s*(?:,(?![0-9])|(?<![0-9]),|[;|•/](?![0-9])|\+(?=\s)|\.(?=\s)|!+(?=\s)|{word})(?:\s*{word})?\s*"
    )


SEPARATOR = _separator(rating_words.SEPARATING)
OR_SEPARATOR = _separator((*rating_words.SEPARATING, *rating_words.OR))
"""Where a liking stands before: "can't stand Titanic or Avatar"; else "or" asks."""

_COMMAS = re.compile(rf"\s*[,;](?![0-9])\s*(?:{one_of(rating_words.SEPARATING)}\s+)?", re.IGNORECASE)
_DASH = re.compile(r"\s+[-\u2013\u2014]\s+")
_GIVE = re.compile(rf"{one_of(rating_words.GIVE)}\s+")
_DIGITS = 3  # of a number that may be a title, as "300" is
OF_SENTENCES = frozenset(map(plain, rating_words.OF_SENTENCES))
_THE_ONE = re.compile(r"(?:the|that|this|der|die|das)\s.+\s(?:one|ones|part)|(?:both|all|beide|alle)\s.+")
_COUNTED = re.compile(rf"{one_of((*rating_words.COUNTED, *UNITS))}(?!\w)")
_FEWEST = 3  # numbers of such a list
_BETWEEN = re.compile(r"(?<=[^\s])\s+(?=(?:[0-9]{1,4}\s+)?[^\W\d_])")


def marked(line: str) -> list[str]:
    """Parts of a line, cut where a rating is complete and a comma or "and" follows it."""
    pieces = _COMMAS.split(line)
    if 1 < len(pieces) <= MOST and all(map(_says_opinion, pieces)):
        return pieces  # "Heat great, Fargo so-so, Alien 5"
    parts: list[str] = []
    begin = 0
    lowered = plain(line)
    dashes = (found for found in _DASH.finditer(lowered) if stars_at_end(line[found.end() :]) is not None)
    places = sorted({found.span() for found in (*SEPARATOR.finditer(lowered), *dashes)})[:_LOOKED_AT]
    following = [start for start, _ in places[1:]] + [len(line)]
    for (start, end), stop in zip(places, following, strict=False):
        left, right = line[begin:start].strip(), line[end:].strip()
        if not left or not right or _says_no_film(right) or _says_no_film(line[end:stop]):
            continue
        across = stars_at_end(line[begin:stop])
        if across is not None and begin + across.begin < start:
            continue  # "4 and a half"
        if _is_complete(left) or (begins_with_liking(right) and not begins_with_liking(left)):
            parts.append(left)
            begin = end
    return [*parts, line[begin:].strip()][:MOST]


def unmarked(line: str) -> list[str]:
    """Parts of ``Heat 5 Fargo 4``, cut behind stars where a word follows."""
    parts: list[str] = []
    begin = 0
    for found in islice(_BETWEEN.finditer(line), _LOOKED_AT):
        stars = stars_at_end(line[begin : found.start()])
        is_drawn = line[begin : found.start()].rstrip("\ufe0f")[-1:] in SURE_MARKS  # "Frozen 👍 Brave 👎"
        is_end = is_drawn or (stars is not None and stars.begin and not stars.is_plain and _may_end(stars))
        following = line[found.end() :]
        # "1 hour 21", "4 stars Alien 5 stars"
        is_counted = _COUNTED.match(plain(following)) is not None and not is_drawn
        if is_end and not is_counted and not _says_no_film(following):  # "part 3 a 2"
            parts.append(line[begin : found.start()])
            begin = found.end()
    return [*parts, line[begin:]][:MOST]


def _says_opinion(piece: str) -> bool:
    """Whether words say a film, perhaps, and what somebody thinks of it behind it."""
    stars, liking = stars_at_end(piece), read_liking(piece)
    if stars is not None and stars.stars is not None:
        return bool(piece[: stars.begin].strip())
    return liking is not None and not liking.is_first and liking.end > liking.begin


def _may_end(stars: Stars) -> bool:
    """Whether a number ends a rating: not the "21" of "and 21 grams"."""
    return stars.problem is None or not stars.is_bare


def is_sentence(title: str) -> bool:
    """Whether words can hardly be a title: "she's already seen number", "the Peter Jackson one", "2"."""
    said = plain(title)
    if said.isdecimal() and len(said) < _DIGITS:
        return True
    spoken = [word.strip(".,!?") for word in said.split()]
    return _THE_ONE.fullmatch(said) is not None or sum(word in OF_SENTENCES for word in spoken) > 1


def is_aside(text: str) -> bool:
    """Whether words with praise behind them are rather said of a film named before: "I cried, brilliant"."""
    liking = read_liking(text)
    if liking is None or liking.is_first or stars_at_end(text) is not None:
        return False
    return len(text[liking.begin : liking.end].split()) >= _FEWEST


def only_says_stars(text: str) -> bool:
    """Whether a text is stars and nothing else."""
    found = read_stars(text)
    return found is not None


def says_liking_of_it(text: str) -> bool:
    """Whether a text is a liking of a film that it does not name: "loved it"."""
    found = read_liking(text)
    return found is not None and found.begin == found.end


def _says_no_film(text: str) -> bool:
    """Whether a text says stars or a liking, and of no other film: "5 stars", "loved it", "I give it a 4"."""
    return only_says_stars(text) or says_liking_of_it(text) or read_answered_stars(text) is not None


def _is_complete(text: str) -> bool:
    """Whether a text says a film and what somebody thinks of it."""
    for said in (text, text[: afterthought(text)]):  # "Heat gets a 5 from me"
        ends = stars_at_end(said)
        if ends is not None and said[: ends.begin].strip():
            return True
    lead = _GIVE.match(plain(text))
    begins = stars_at_begin(text[lead.end() if lead else 0 :])
    if begins is not None and begins.problem is None and not begins.is_plain:
        return True
    liking = read_liking(text)
    return liking is not None and liking.is_sure and liking.end > liking.begin
