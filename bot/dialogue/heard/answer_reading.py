"""Answers to a question: yes or no, which of several, how many stars."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from bot.dialogue.heard import answer_words as words
from bot.dialogue.heard import command_words, rating_words, request_words
from bot.dialogue.heard.correction_words import INSTEAD
from bot.dialogue.heard.forgotten_reading import says_forgotten
from bot.dialogue.heard.liking import read_liking
from bot.dialogue.heard.number_words import WORDS as NUMBER_WORDS
from bot.dialogue.heard.plain import one_of, plain
from bot.dialogue.heard.star_reading import Stars, read_stars, stars_at_begin, stars_at_end
from bot.dialogue.heard.words_around import (
    afterthought,
    before_pleasantries,
    without_interjections,
    without_words_around,
)
from recommender.catalog.folding import fold

_AROUND = " \t\r\n.,!…?¿¡:;\ufe0f"
_BESIDE_STARS = (*rating_words.AFTERTHOUGHTS, *rating_words.INTERJECTIONS, *rating_words.HEDGES)
_AROUND_STARS = re.compile(rf"(?>{one_of(_BESIDE_STARS)}[\s,:.!…]+)*")
_TAIL = re.compile(rf"[\s,]+{one_of(rating_words.AFTERTHOUGHTS)}[\s.!]*\Z")
_WHY = [word for word in rating_words.BECAUSE if word != "for"]  # "5 stars for Heat"
_COMMENT = re.compile(rf"(?:[,;.!…]+\s+|\s+[–—-]\s+|\s+(?=\()|\s+(?={one_of(_WHY)}\s))(?=\(?[^\W\d_])")
PLACES = {plain(word): place for place, every in words.PLACES.items() for word in every}
_NUMBERS = frozenset(map(plain, NUMBER_WORDS))
ORDINALS = {word: place for word, place in PLACES.items() if word not in _NUMBERS}
"""Places that no mere number says: "second", not "two"."""
_LAST, _OTHER, _OLDER, _NEWER, _FILLING = (
    frozenset(map(plain, every))
    for every in (words.LAST, words.OTHER, words.OLDER, words.NEWER, words.FILLING)
)
_YES, _NO, _NOT_SEEN = (frozenset(map(plain, every)) for every in (words.YES, words.NO, words.NOT_SEEN))
_INDEFINITE = frozenset(map(plain, words.INDEFINITE))
_NOT_THAT_ONE = frozenset(map(plain, words.NOT_THAT_ONE))
_ASSENT, _PUZZLED, _FEELINGS, _IT = (
    frozenset(map(plain, every)) for every in (words.ASSENT, words.PUZZLED, words.FEELINGS, rating_words.IT)
)
ALL = {plain(phrase): count for count, every in words.ALL.items() for phrase in every}
_ENOUGH, _NEXT = (frozenset(map(plain, every)) for every in (words.ENOUGH, words.NEXT))
_COMMANDS = {plain(phrase): name for name, every in command_words.COMMANDS.items() for phrase in every}
_KINDS = {
    plain(phrase): kind
    for kind, every in (
        ("approval", words.APPROVALS),
        ("goodbye", words.GOODBYES),
        ("thanks", words.THANKS),
        ("greeting", words.GREETINGS),
        ("self", words.ABOUT_ITSELF),
        ("feeling", words.FEELINGS),
    )
    for phrase in every
}
_POINTING = frozenset({"the", "that", "this"})  # "yes, that one" says no place
_LONGEST_TALK = 5  # words
_ACCEPTED = 3.0  # stars of what may be said of anything: "fine"
_PARTING = frozenset({"thanks", "goodbye", "greeting"})
_MATTER = ("goodbye", "thanks", "self", "feeling", "greeting", "approval")
"""Of several kinds the first is answered; a liking alone is no talk."""
_BESIDE_TALK = frozenset(map(plain, words.BESIDE_TALK))
_GREETING_FIRST = re.compile(rf"(?:{one_of((*words.GREETINGS, *words.FEELINGS))}(?:\s+bot)?[\s,!.?]+)+(?=\S)")
_SHOWING_FIRST = re.compile(rf"\A{one_of(command_words.SHOWING)}\s")
_FOR = re.compile(r"\A(?:for|to|für|para|pour|для|a|à)\s+")
_YES_FIRST = re.compile(rf"\s*{one_of(words.YES)}[\s,.!]+(?:{one_of(rating_words.SEPARATING)}\s+)?(?=\S)")
_COMMA = re.compile(r"[,.;!]\s+")
_DIGITS = re.compile(r"(?:#|no\.?|nr\.?|№)?\s*([0-9]{1,2})[.)]?")
_PLACE_NUMBER = re.compile(
    r"(?:the\s|die\s|el\s|la\s|le\s|o\s)?(?:number|nummer|numero|номер|nr\.?|no\.|n°|nº|№)\s*([0-9]{1,2})"
)
_THE_ONE = re.compile(
    r"(?:the|that|this)\s(?:\S+\s){1,3}one(?:\s(?:with|from|by|starring)\s.+)?"
    r"|(?:der|die|das)\s\S+e|the one\s.+"
    r"|(?:der|die|das)\s(?:von|mit|aus)\s\S+(?:\s\S+){0,2}|(?:celui|celle)\s(?:de|du|des|avec|d')\s?\S+(?:\s\S+){0,2}"
    r"|(?:la|el|o|a|aquele|aquela)\s(?:de|del|da|do|con|com)\s\S+(?:\s\S+){0,2}"
    r"|(?:тот|та|который|которая|фильм)(?:\sчто)?\s(?:от|с|у)\s\S+(?:\s\S+){0,2}"
)
_NO_WAIT = re.compile(rf"(?>[\s,.:;!…–—-]+{one_of(INSTEAD)})+[\s,.:;!…–—-]+(?=\S)")
_ONE_OR_TWO = re.compile(
    rf"(?:{one_of(rating_words.HEDGES)}\s+)?[0-9.,½ ]+(?:-|–|/|or|to|oder|bis|o|a|ou|и|или)"
    rf"(?:\s+{one_of(rating_words.HEDGES)})?[0-9.,½ ]+(?:stars?)?"
)
_OR_OTHERS = re.compile(rf"{one_of(rating_words.OR)}\s+(?:{one_of(rating_words.HEDGES)}\s+)?[0-9]")
_FEW_WORDS = 7  # of an answer that says no more than that something was not seen
_UNSEEN = re.compile(
    rf"(?:{one_of((*rating_words.WHO, *rating_words.IT, *rating_words.INTERJECTIONS))}\s+){{0,3}}"
    rf"{one_of(words.UNSEEN)}(?:\s+{one_of((*rating_words.IT, *words.BESIDE_UNSEEN))})*"
)
_BUT = re.compile(
    r"[\s,;]+(?:but|though|although|aber|pero|aunque|mais|mas|но|хотя)\s+"
    rf"(?={one_of((*request_words.OTHERS, *request_words.HEARD))}\s)"
)
_FULL_YEAR = re.compile(r"(?<![0-9])(?:18|19|20)[0-9]{2}(?![0-9])")
_YEAR = re.compile(r"'?((?:18|19|20)[0-9]{2}|[0-9]{2})(?:er)?")


@dataclass(frozen=True, slots=True)
class Option:
    """One of the films asked about.

    Attributes:
        name: As it was shown, the year with it.
        title: Without the year.
        year: None where unknown.
        people: Who made it.
    """

    name: str
    title: str
    year: int | None
    people: tuple[str, ...] = ()


def read_yes_or_no(text: str) -> bool | None:
    """Whether a text says yes or no, and nothing else."""
    around = without_words_around(text)
    for said in (_said(text), _said(around)):  # "oh never mind"
        if said in _NO:
            return False
        if said in _YES:
            return None if said != _said(text) and _denies(text) else True  # "no, right"
    return True if says_alright(text) else None


def _denies(text: str) -> bool:
    """Whether a text begins with a no, whatever follows it: "não entendi"."""
    return _said(text).partition(" ")[0] in _NO


def says_alright(text: str) -> bool:
    """Whether a text only takes notice of what was said, or agrees: "fine", "okay cool"."""
    talks = _talks(text) or ([] if _denies(text) else _talks(without_interjections(text)))
    is_assent = bool(talks) and talks[0].kind == "assent"
    return is_assent and all(talk.kind not in _PARTING and _is_no_opinion(talk) for talk in talks)


def says_no_opinion(text: str) -> bool:
    """Whether a text is talk, in which nothing is thought of a film: "fine", "ok thanks", "great, thanks"."""
    talks = _talks(text)
    is_talk = any(talk.kind in _PARTING for talk in talks) or says_alright(text)
    return is_talk and all(map(_is_no_opinion, talks))


def says_puzzled(text: str) -> bool:
    """Whether somebody does not understand what the bot asked: "what?"."""
    return any(_said(each) in _PUZZLED for each in (text, without_interjections(text)))


def says_which(text: str) -> bool:
    """Whether a text means one of several, whichever: "the russian one"."""
    return _THE_ONE.fullmatch(_said(text)) is not None


def says_not_that_one(text: str) -> bool:
    """Whether another film was meant: "no, not that one"."""
    return _said(without_interjections(text)) in _NOT_THAT_ONE


def says_two_numbers(text: str) -> bool:
    """Whether somebody cannot choose: "3 or 4"."""
    return any(_ONE_OR_TWO.fullmatch(_said(part)) is not None for part in (text, _COMMA.split(text)[-1]))


def says_not_seen(text: str) -> bool:
    """Whether somebody says that they have no stars to give."""
    if says_forgotten(text):
        return True
    said = _said(without_interjections(text))
    hearsay = _BUT.search(plain(text))
    if hearsay is not None and not _says_stars(text[hearsay.end() :]):
        return says_not_seen(text[: hearsay.start()])  # "never saw it, but my wife says it's great"
    parts = [_said(part) for part in _COMMA.split(text)]
    is_said = said in _NOT_SEEN or all(part in _NOT_SEEN | _NO for part in parts)
    return is_said or (len(said.split()) <= _FEW_WORDS and _UNSEEN.fullmatch(said) is not None)


def _says_stars(text: str) -> bool:
    return any(map(str.isdecimal, text))


def read_how_many(text: str, count: int) -> int:
    """How many of ``count`` films that were asked about somebody means: "all of them", "both"; 0 for none."""
    clause = _COMMA.split(without_interjections(text))[0]
    for said in (text, clause, clause[: afterthought(clause)]):  # "all three actually, extended editions!"
        number = ALL.get(_said(said))
        if number is not None:
            return min(number or count, count)
    return 0


def read_stars_of_all(text: str) -> tuple[str, float] | None:
    """How many films stars are said of, as `read_how_many` takes it: "5 for all of them", "both 4"."""
    line = " ".join(text.split())
    first, last = stars_at_begin(line), stars_at_end(line)
    for found, rest in (
        (first, line[first.end :] if first is not None else ""),
        (last, line[: last.begin] if last is not None else ""),
    ):
        of_all = _FOR.sub("", plain(rest).strip(_AROUND + "–—-"))
        is_article = found is not None and plain(line[found.begin : found.end]).strip() in _INDEFINITE
        if found is not None and found.stars is not None and of_all in ALL and not is_article:
            return of_all, found.stars
    return None


def says_enough(text: str) -> bool:
    """Whether somebody wants no more cards."""
    return _said(text) in _ENOUGH


def says_next(text: str) -> bool:
    """Whether somebody wants to be asked what comes next."""
    return any(_said(each) in _NEXT for each in (text, without_words_around(text)))


def read_answered_stars(text: str) -> Stars | None:
    """Stars as an answer: ``4``, "I'd say four", "loved it", "meh"; None where other words are there."""
    text = " ".join(text.split())
    if says_no_opinion(text) or says_next(text) or _said(without_interjections(text)) in _IT:
        return None  # "fine, thanks", "next one", "yeah that one"
    lowered = plain(text)
    instead = _last_stars(text, lowered)
    if instead is not None:
        return instead
    begin = _AROUND_STARS.match(lowered)
    for start in {0, begin.end() if begin else 0}:
        for stop in {len(text), afterthought(text)}:
            found = read_stars(text[start:stop]) if start < stop else None
            if found is not None:
                return found
    *before, last = _COMMA.split(text)
    if before and all(read_answered_stars(each) is not None for each in before):
        return read_answered_stars(last)  # "meh, it was ok"
    tail = _TAIL.search(lowered)
    for stop in dict.fromkeys((len(text), tail.start() if tail else len(text))):
        liking = read_liking(text[:stop])
        if liking is not None and liking.begin == liking.end:
            return Stars(0, len(text), liking.stars)
    return None


def _last_stars(text: str, lowered: str) -> Stars | None:
    """Stars that take the place of those said right before them: "hmm 3... no wait, 4"."""
    for found in _NO_WAIT.finditer(lowered):
        first, last = read_answered_stars(text[: found.start()]), read_answered_stars(text[found.end() :])
        if first is not None and last is not None and first.stars is not None:
            return last
    return None


def read_stars_and_words(text: str) -> tuple[Stars, str] | None:
    """Stars as an answer with words about them, and these words: "pretty good, 4", "4, but too long"."""
    text = " ".join(text.split())
    behind = stars_at_end(text)
    if behind is not None and behind.stars is not None:
        said = read_liking(text[: behind.begin].rstrip(_AROUND + "–—-"))
        if said is not None and said.begin == said.end:
            return behind, text[: behind.begin]
    for place in _COMMENT.finditer(plain(text)):
        found = read_answered_stars(text[: place.start()])
        if found is not None and found.stars is not None:
            is_open = _OR_OTHERS.match(plain(text), place.end()) is not None  # "4, or maybe 4.5"
            return None if is_open else (found, text[place.end() :])
    return None


def read_yes_and_stars(text: str) -> Stars | None:
    """Stars behind a yes, "yes but 5 stars": that film, with other stars; None for anything else."""
    lead = _YES_FIRST.match(plain(text))
    return read_answered_stars(text[lead.end() :]) if lead is not None else None


def read_option(text: str, options: Sequence[Option]) -> int | None:
    """Which of several films a text names: by its place, year or name; None where it names none, or two."""
    said = _said(text)
    words_said = re.findall(r"[^\s,;]+", said)
    telling = [word.strip(".,;()") for word in words_said if word.strip(".,;()") not in _FILLING]
    by_place = _by_place(said, words_said, telling, len(options))
    if by_place is not None:
        return by_place
    if len(telling) == 1:
        by_year = _by_year(telling[0], options)
        if by_year is not None:
            return by_year
    return _by_name(text, telling, options)


def read_option_of_year(text: str, options: Sequence[Option]) -> int | None:
    """Which of several films is of a year or age among other words: "the one with Jack Black, 2005"."""
    said = plain(text)
    ages = [word for word in said.split() if word in _OLDER | _NEWER] if says_which(text) else []
    places = {_by_year(year, options) for year in (*_FULL_YEAR.findall(said), *ages)} - {None}
    return places.pop() if len(places) == 1 else None


def read_place_number(text: str) -> int | None:
    """The number of a film in a list that is all that a text says: "number 2"; None for anything else."""
    found = _PLACE_NUMBER.fullmatch(_said(without_interjections(text)))
    return int(found[1]) if found is not None else None


def read_command(text: str) -> str | None:
    """The command that somebody names without a slash; None without one."""
    said = _said(text) or text.strip()
    shorter = (_SHOWING_FIRST.sub("", said, count=1), _TAIL.sub("", said))  # "hidden gems, maybe?"
    return next((_COMMANDS[each] for each in (said, *shorter) if each in _COMMANDS), None)


def read_small_talk(text: str) -> str | None:
    """The kind of small talk that a text is, or all its parts: "haha thanks, great tip"; None for others."""
    said = _said(text)
    if said in _KINDS or not said:
        return _KINDS.get(said)
    talks = _talks(text)
    if any(talk.kind == "dislike" for talk in talks):
        return None  # "meh haha"
    kinds = {"approval" if talk.kind == "assent" else talk.kind for talk in talks}
    return next((kind for kind in _MATTER if kind in kinds), None)


@dataclass(frozen=True, slots=True)
class _Talk:
    """A part of small talk: how many words of which kind; ``liking`` and ``beside`` may stand around."""

    kind: str
    count: int


def _talks(text: str) -> list[_Talk]:
    """The parts of which a text consists, where all of it is small talk; else none."""
    spoken, talks, at = _said(text).replace("!", " ").replace(".", " ").split(), [], 0
    while at < len(spoken):
        parts = (
            _Talk(kind, count)
            for count in range(min(_LONGEST_TALK, len(spoken) - at), 0, -1)
            if (kind := _talk(spoken[at : at + count])) is not None
        )
        part = next(parts, None)
        if part is None:
            return []
        talks.append(part)
        at += part.count
    return talks


def _talk(spoken: Sequence[str]) -> str | None:
    """The kind of talk of some words; ``liking``, ``dislike`` and ``beside`` for what may stand around."""
    said = " ".join(spoken)
    if said in _ASSENT and said not in _FEELINGS:
        return "assent"
    if said in _KINDS:
        return _KINDS[said]
    if said in _BESIDE_TALK:
        return "beside"
    liking = read_liking(said)
    if liking is None or liking.begin != liking.end:
        return None
    return "liking" if liking.stars >= _ACCEPTED else "dislike"


def _is_no_opinion(talk: _Talk) -> bool:
    """Whether a part of talk is nothing that is thought of a film, as "loved it" is."""
    return talk.kind != "dislike" and (talk.kind != "liking" or talk.count == 1)


def without_greeting(text: str) -> str:
    """What follows "hello,": the text itself without one."""
    found = _GREETING_FIRST.match(plain(text))
    return text[found.end() :] if found else text


def without_pleasantries(text: str) -> str:
    """What stands before "thanks" and "haha": the text itself where it is talk with them, as "ok thanks"."""
    rest = before_pleasantries(text)
    talks = [] if rest == text else _talks(rest)
    return text if talks and all(map(_is_no_opinion, talks)) else rest


def _said(text: str) -> str:
    return " ".join(plain(text).strip(_AROUND).replace(",", " ").split())


def _by_place(said: str, words_said: list[str], telling: list[str], count: int) -> int | None:
    digits = _DIGITS.fullmatch(said) or (_DIGITS.fullmatch(telling[0]) if len(telling) == 1 else None)
    if digits is not None:
        place = int(digits[1])
    elif not telling and "one" in words_said and not _POINTING & set(words_said):
        place = 1
    elif len(telling) != 1:
        return None
    elif telling[0] in _LAST:
        place = count
    elif telling[0] in _OTHER and count == 2:  # noqa: PLR2004 - the other of two
        place = 2
    else:
        place = PLACES.get(telling[0], 0)
    return place - 1 if 1 <= place <= count else None


def _by_year(word: str, options: Sequence[Option]) -> int | None:
    years = [option.year for option in options]
    known = [year for year in years if year is not None]
    if word in _OLDER | _NEWER and known and len(known) == len(options):
        year = min(known) if word in _OLDER else max(known)
        return years.index(year) if years.count(year) == 1 else None
    found = _YEAR.fullmatch(word)
    if found is None:
        return None
    fitting = [
        place
        for place, year in enumerate(years)
        if year is not None and (str(year) == found[1] or (len(found[1]) == 2 and str(year)[2:] == found[1]))  # noqa: PLR2004
    ]
    return fitting[0] if len(fitting) == 1 else None


def _by_name(text: str, telling: list[str], options: Sequence[Option]) -> int | None:
    folded = fold(text)
    for names in ([fold(option.name) for option in options], [fold(option.title) for option in options]):
        if names.count(folded) == 1:
            return names.index(folded)
    wanted = {word for part in telling for word in fold(part).split()}
    if not any(len(word) > 1 for word in wanted):
        return None
    fitting = [place for place, option in enumerate(options) if wanted <= _words_of(option)]
    return fitting[0] if len(fitting) == 1 else None


def _words_of(option: Option) -> set[str]:
    return set(fold(" ".join((option.name, option.title, *option.people))).split())
