"""Films of a series, said at once: "all the Lord of the Rings films", "the first two Alien films"."""

import re
from dataclasses import dataclass

from bot.dialogue.heard import answer_words
from bot.dialogue.heard import request_words as words
from bot.dialogue.heard.answer_reading import ALL, ORDINALS, read_answered_stars
from bot.dialogue.heard.liking import LONGEST, read_liking
from bot.dialogue.heard.liking_words import IS
from bot.dialogue.heard.number_words import FULL_STARS, WORDS
from bot.dialogue.heard.plain import one_of, plain
from bot.dialogue.heard.rating_words import BOTH, EACH, GETS, OF_SEVERAL, SEEN, SEPARATING, WHO
from bot.dialogue.heard.star_reading import stars_at_end
from bot.dialogue.heard.words_around import afterthought

_COUNTS = {plain(word): count for count, every in words.COUNTED.items() for word in every}
_HOW_MANY = rf"(?P<count>{one_of(_COUNTS)}|[2-9])"
_ARTICLES = rf"(?:{one_of(words.ARTICLES)}\s+)*"
_EVERY = (
    rf"(?:(?:{_ARTICLES}(?P<first>{one_of(words.FIRST)})\s+|(?:{one_of(words.EVERY)}\s+)?{_ARTICLES}){_HOW_MANY}\s+"
    rf"|{_ARTICLES}{one_of(words.EVERY)}\s+){_ARTICLES}"
)
_NOUN = one_of((*words.FILMS, *words.SERIES))
_SERIES = tuple(
    re.compile(form.replace("(?P<every>)", _EVERY))
    for form in (
        rf"(?P<every>){_NOUN}\s+(?:{one_of(words.OF)}\s+)?(?P<name>\S.*)",
        rf"(?P<every>)(?P<name>\S.*?)(?:\s+{_NOUN})?",
        rf"{_ARTICLES}(?P<name>\S.*?)\s+{one_of(words.SERIES)}",
        rf"{_ARTICLES}{one_of(words.SERIES)}\s+(?:{one_of(words.OF)}\s+)?(?P<name>\S.*)",
    )
)
_AROUND = " \t,:;–—-.!"
_ALL_BEHIND = re.compile(
    rf"[\s,;–—-]+(?:(?P<both>{one_of(BOTH)})|{one_of(words.EVERY)})\s+(?:{one_of(words.OF)}\s+)?(?:{_NOUN}|them)[\s.!]*\Z"
)
_TRILOGY = re.compile(r"\b(?:trilog|трилог)")
_ALL_TAIL = re.compile(rf"[\s,:–—-]+(?P<all>{one_of(ALL)})\Z")
_IS_BEHIND = re.compile(
    rf"(?:\s+{one_of((*IS, *GETS, 'also', 'too', 'auch', 'también', 'aussi'))})+\Z", re.IGNORECASE
)
_PLACES = {
    **ORDINALS,
    **{plain(word): -1 for word in answer_words.LAST},
}
_PART = re.compile(
    rf"(?:{one_of(words.ARTICLES)}\s+)+(?:very\s+)?(?P<place>{one_of(_PLACES)})\s+(?P<name>\S.*?)(?:[\s-]+{_NOUN})?"
)
_PART_OF = re.compile(
    rf"(?:{one_of(words.ARTICLES)}\s+)?{one_of(words.PART)}\s+(?P<number>[0-9]|[ivx]+|{one_of(WORDS)})"
    rf"\s+{one_of(words.OF)}\s+(?P<name>\S.*)"
)
_NEXT = re.compile(r"[,;.]\s+")
_EACH_OF_THEM = re.compile(rf"\s+{one_of((*OF_SEVERAL, *EACH, *GETS))}(?=\s)", re.IGNORECASE)
_NUMBERED = re.compile(
    rf"(?P<name>[^\s0-9,;:.!?][^0-9,;:.!?]*?)\s+(?:{one_of(words.PART)}\s+)?(?P<number>[1-9])"
)
_FIVES = re.compile(r"\b([1-5])s\b")  # "all 5s"
_AND_FIRST = re.compile(rf"{one_of(SEPARATING)}\s+[1-9](?!\S)")
_SIDE_BY_SIDE = re.compile(r"[1-9]\s+[1-9]")
_OF_SEVERAL = re.compile(
    rf"(?P<name>\S[^0-9,;:.!?]*?)\s+(?P<numbers>[1-9](?:(?:\s*,\s*|\s*,?\s*(?:{one_of(SEPARATING)}|\+)\s*|\s+)[1-9])+)"
    rf"(?=[\s,:–—-])[\s,:–—-]*(?P<rest>\S.*)"
)

_NUMBERED_BEHIND = rf"(?=[^\W\d].*[^\W\d]\s+[1-9]\s*(?:[,&+–-]|{one_of(SEPARATING)}\s))"
_SEEN = re.compile(rf"(?:{one_of((*WHO, 'seen'))}\s+)*(?:{one_of(SEEN)}|seen)\s+{_NUMBERED_BEHIND}")
_SEEN_ALL = re.compile(r"\A(?:i've |i have |we've |just )?(?:seen|watched|rewatched) (?=\S)", re.IGNORECASE)
_OF_ALL = one_of((*ALL, *EACH, *OF_SEVERAL))
_RANGE = re.compile(rf"(?<=[^\W\d]\s)(?P<first>[1-9])\s*[-–]\s*(?P<last>[1-9])(?=[\s,:–-]+{_OF_ALL}(?!\w))")
_STARS = r"(?:[0-9]{1,2}(?:[.,][0-9]|½)?(?:/[0-9]{1,3})?)(?:\s*(?:stars?|★))?"
_COMMA = rf"(?:\s*[,;]\s*(?:{one_of(SEPARATING)}\s+)?|\s+{one_of(SEPARATING)}\s+)"
_ITEM = rf"[1-9][0-9]?(?:\s*[:=–—-]\s*|\s+){_STARS}(?![0-9])"
_ONE_BY_ONE = re.compile(
    rf"(?P<name>[^\s0-9,;:.!?][^0-9,;:!?]*?)\s+(?P<items>{_ITEM}(?:{_COMMA}{_ITEM})+)(?:{_COMMA}(?P<others>\D.*))?[\s.!]*"
)
_NUMBER_AND_STARS = re.compile(rf"(?P<number>[1-9][0-9]?)(?:\s*[:=–—-]\s*|\s+)(?P<stars>{_STARS})(?![0-9])")
_IN_ORDER = re.compile(
    rf"(?P<name>[^\s0-9,;:.!?][^0-9,;:!?]*?)\s+(?:(?P<first>[1-9])\s*[-–]\s*(?P<last>[1-9])|(?P<numbers>[1-9](?:{_COMMA}[1-9])+))"
    rf"\s*[:=]\s*(?P<stars>{_STARS}(?:{_COMMA}{_STARS})+)[\s.!]*"
)


@dataclass(frozen=True, slots=True)
class Series:
    """Films that are rated alike.

    Attributes:
        name: What the series is called.
        title: All words that may as well be a title: "Three Kings".
        stars: 1 to 5 in halves.
        count: How many of its films; 0 for all.
        are_first: These are the first ones, by year.
    """

    name: str
    title: str
    stars: float
    count: int = 0
    are_first: bool = False


def read_series(text: str) -> Series | None:
    """The series that somebody rates as a whole; None where they say something else, or no stars."""
    line = " ".join(text.split())
    if len(line) > LONGEST:
        return None
    behind = _ALL_BEHIND.search(plain(line))  # "Kill Bill also 5, both parts"
    line = line[: behind.start()] if behind else _before_a_comment(line)
    line = line[: afterthought(line)]
    found = stars_at_end(line)
    if found is not None and (found.stars is None or found.is_plain):
        return None
    rest = (line[: found.begin] if found is not None else line).strip(_AROUND)
    liking = read_liking(rest)
    stars = found.stars if found is not None else liking.stars if liking is not None else None
    said = (rest[liking.begin : liking.end] if liking is not None else rest).strip(_AROUND)
    said = _IS_BEHIND.sub("", _SEEN_ALL.sub("", said))
    if stars is None:
        return None
    if behind is not None and said:
        return Series(said, line, stars, 2 if behind["both"] else 0)
    return _named(said, stars)


def _before_a_comment(line: str) -> str:
    """What is said up to stars, without a comment behind them: "all the Alien films 5, the best there is"."""
    found = _NEXT.search(line)
    stars = stars_at_end(line[: found.start()]) if found is not None else None
    is_said = stars is not None and stars.stars is not None and not stars.is_plain
    return line[: found.start()] if found is not None and is_said else line


def _named(said: str, stars: float) -> Series | None:
    """The series of "all the Alien films", "Lord of the Rings all three"; None for anything else."""
    tail = _ALL_TAIL.search(plain(said))
    if tail is not None and tail.start():
        return Series(said[: tail.start()], said, stars, ALL[" ".join(tail["all"].split())])
    for pattern in _SERIES:
        series = pattern.fullmatch(plain(said))
        if series is not None:
            groups = series.groupdict()
            how_many = groups.get("count") or ""
            count = int(how_many) if how_many.isdecimal() else _COUNTS.get(" ".join(how_many.split()), 0)
            count = count or (3 if _TRILOGY.search(plain(said)) else 0)
            name = said[slice(*series.span("name"))].strip(_AROUND)
            return Series(name, said, stars, count, bool(groups.get("first")))
    return None


def read_part(title: str) -> tuple[str, int] | None:
    """The name of a series and the place of a film in it, -1 for the last: "the second Godfather"."""
    line = " ".join(title.split())
    if len(line) > LONGEST:
        return None
    found = _PART.fullmatch(plain(line))
    if found is not None:
        return line[slice(*found.span("name"))].strip(_AROUND), _PLACES[found["place"]]
    numbered = _NUMBERED.fullmatch(plain(line))  # "LOTR 2"
    return None if numbered is None else (line[: numbered.end("name")], int(numbered["number"]))


def read_numbered_part(title: str) -> str:
    """The series and number of "episode 1 of star wars", as "star wars 1"; empty for anything else."""
    line = " ".join(title.split())
    found = _PART_OF.fullmatch(plain(line)) if len(line) <= LONGEST else None
    return "" if found is None else f"{line[slice(*found.span('name'))]} {line[slice(*found.span('number'))]}"


def with_parts_apart(line: str) -> list[str]:
    """Lines for the films of a series: "Toy Story 1, 2 and 3 all 5", "Jaws 1: 5, 2: 3"; else the line."""
    if len(line) > LONGEST:
        return [line]
    line = _with_range(_without_seen(line))
    apart = _one_by_one(line) or _in_order(line)
    if apart:
        return apart
    found = _OF_SEVERAL.fullmatch(plain(line))
    if found is None:
        return [line]
    rest, *others = _NEXT.split(line[found.start("rest") :], maxsplit=1)
    given = " ".join(_EACH_OF_THEM.sub(" ", f" {rest} ").split())
    given_of_all = _FIVES.sub(r"\1", given)
    stars = read_answered_stars(given_of_all)
    if stars is None or stars.stars is None or given[:1] in FULL_STARS or _AND_FIRST.match(plain(rest)):
        return [line]  # in "Heat 4,5 ⭐" the star is a unit, in "Saw 1, 2 and 4" the 4 is a part
    if given == " ".join(rest.split()) and _SIDE_BY_SIDE.search(found["numbers"]):
        return [line]  # "Rocky 1 4" may be a film and its stars; "Rocky 1 4 all 5" is not
    name = line[: found.end("name")]
    return [
        *(f"{name} {number}: {stars.stars:g}/5" for number in re.findall("[1-9]", found["numbers"])),
        *others,
    ]


def _without_seen(line: str) -> str:
    """A line without "seen" before a name: "Jaws 1 and 2, both 5" of "seen Jaws 1 and 2, both 5"."""
    found = _SEEN.match(plain(line))
    return line[found.end() :] if found is not None else line


def _with_range(line: str) -> str:
    """A line with each number of a range: "LOTR 1, 2, 3 all 5" of "LOTR 1-3 all 5"; "Heat 4-5" stays."""
    found = _RANGE.search(plain(line))
    if found is None or int(found["first"]) >= int(found["last"]):
        return line
    numbers = ", ".join(map(str, range(int(found["first"]), int(found["last"]) + 1)))
    return f"{line[: found.start()]}{numbers}{line[found.end() :]}"


def _one_by_one(line: str) -> list[str]:
    """Lines of "Jaws 1: 5, 2: 3, 3: 1"; none for anything else."""
    found = _ONE_BY_ONE.fullmatch(plain(line))
    if found is None:
        return []
    name = line[: found.end("name")]
    items = _NUMBER_AND_STARS.finditer(plain(line), *found.span("items"))
    others = [line[found.start("others") :]] if found["others"] else []
    return [*(f"{name} {each['number']}: {_of_five(each['stars'])}" for each in items), *others]


def _in_order(line: str) -> list[str]:
    """Lines of "Jaws 1-3: 5, 3, 1", "Jaws 1, 2, 3: 5, 3, 1"; none where numbers and stars are not as many."""
    found = _IN_ORDER.fullmatch(plain(line))
    if found is None:
        return []
    numbers = re.findall(r"[1-9]", found["numbers"] or "")
    if found["first"]:
        numbers = list(map(str, range(int(found["first"]), int(found["last"]) + 1)))
    stars = re.findall(_STARS, found["stars"])
    if len(numbers) != len(stars):
        return []
    name = line[: found.end("name")]
    return [f"{name} {number}: {_of_five(each)}" for number, each in zip(numbers, stars, strict=True)]


def _of_five(stars: str) -> str:
    """Stars that are no part of a title: "5/5"."""
    bare = stars.strip()
    return f"{bare}/5" if bare[-1].isdecimal() and "/" not in bare else bare
