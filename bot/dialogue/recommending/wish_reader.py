"""Reads what follows ``/recommend``: a count, and what films should be. Nothing here raises."""

import re
from dataclasses import dataclass, field, replace

from bot.dialogue.recommending import wish_words as words_of
from bot.service import films, wishes
from bot.service.films import Candidate
from bot.service.problems import NoModel
from bot.service.service import Visit
from bot.service.wishes import Filter, Vocabulary
from recommender.catalog.folding import fold

_LIKE = re.compile(
    r"\b(?:(?:more|something|anything|films?|movies?)\s+)?(?:like|similar\s+to)\s+(?P<title>.+)",
    re.IGNORECASE,
)
_AFTER_TITLE = re.compile(r",|\b(?:but|without|not|no|under|shorter|from the|from \d)\b", re.IGNORECASE)
_PEOPLE = re.compile(r"\b(?:with|by|starring|directed\s+by)\s+(?P<name>[^,\d]+)", re.IGNORECASE)
_AFTER_NAME = re.compile(
    r"\s+(?:but|without|not|no|and\s+(?:no|not)|from|in|under|shorter|less|since|before|after|like)\b",
    re.IGNORECASE,
)
_MINUTES = re.compile(
    r"(?:\b(?:shorter\s+than|less\s+than|under|at\s+most|up\s+to|max(?:imum)?|within|below)|<)\s*"
    r"(?:(?P<hours>\d(?:[.,]5)?)\s*(?:h|hours?|hrs?)\b(?:\s*(?P<rest>\d{1,2})\b(?:\s*(?:min(?:ute)?s?|m)\b)?)?"
    r"|(?P<minutes>\d{2,3})\s*(?:min(?:ute)?s?|m)?\b)",
    re.IGNORECASE,
)
_DECADE = re.compile(r"(?<!\d)(?P<decade>(?:1[89]|20)?\d0)\s?['\u2019]?s\b", re.IGNORECASE)
_YEARS = re.compile(
    r"\b(?P<first>(?:1[89]|20)\d\d)\s*(?:-|\u2013|to|until|till|and)\s*(?P<last>(?:1[89]|20)\d\d)\b",
    re.IGNORECASE,
)
_SINCE = re.compile(r"\b(?:since|from)\s+(?P<first>(?:1[89]|20)\d\d)(?:\s+on)?\b", re.IGNORECASE)
_AFTER = re.compile(r"\b(?:after|newer\s+than)\s+(?P<last>(?:1[89]|20)\d\d)\b", re.IGNORECASE)
_UNTIL = re.compile(r"\b(?:before|until|till|up\s+to)\s+(?P<last>(?:1[89]|20)\d\d)\b", re.IGNORECASE)
_YEAR = re.compile(r"\b(?P<year>(?:1[89]|20)\d\d)\b")
_COUNT = re.compile(r"^\s*(?P<count>\d{1,6})(?=\s|$)(?!\s*(?:min|h\b|hour))")
_LONGEST_PHRASE = 3  # words of a genre or language
_LIKELY = 0.8
_OLDEST_SHORT_DECADE = 30  # "the 20s" are the 2020s where the catalog goes so far


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read.

    Attributes:
        wanted: What films should be.
        count: How many; None where nothing is said.
        again: Also what was shown before.
        unread: Words that were not understood.
        near: Films that may be meant by a title, where it is not certain; the list is not like any of them.
        missing: A title that the catalog has no film of.
        rather: Other films that the list may be meant to be like.
    """

    wanted: Filter
    count: int | None = None
    again: bool = False
    unread: tuple[str, ...] = ()
    near: tuple[Candidate, ...] = ()
    missing: str | None = None
    rather: tuple[Candidate, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether something was said, and nothing of it understood."""
        said = self.count is not None or self.again or self.near or self.missing
        return bool(self.unread) and not self.wanted.to_json() and not said


@dataclass(slots=True)
class _Words:
    """What is read so far, and what is left to read."""

    visit: Visit
    known: Vocabulary
    left: str
    wanted: Filter = field(default_factory=Filter)
    near: tuple[Candidate, ...] = ()
    missing: str | None = None
    rather: tuple[Candidate, ...] = ()

    def wish(self, **changes: object) -> None:
        self.wanted = replace(self.wanted, **changes)  # type: ignore[arg-type]

    def take(self, expression: re.Pattern[str]) -> re.Match[str] | None:
        """Finds an expression and takes it out."""
        match = expression.search(self.left)
        if match:
            self.left = f"{self.left[: match.start()]} {self.left[match.end() :]}"
        return match


def read_wish(visit: Visit, text: str) -> Reading:
    """Reads a count and what films should be."""
    if not text.strip():
        return Reading(Filter())
    words = _Words(visit, wishes.vocabulary(visit), text)
    found = words.take(_COUNT)
    _read_like(words)
    _read_years(words)
    _read_minutes(words)
    _read_people(words)
    again, unread = _read_words(words)
    return Reading(
        words.wanted,
        int(found["count"]) if found else None,
        again,
        unread,
        words.near,
        words.missing,
        words.rather,
    )


def _read_like(words: _Words) -> None:
    """``like Alien but not horror``: the rest may be a title, or what stands before the "but"."""
    match = _LIKE.search(words.left)
    if match is None:
        return
    title = match["title"]
    cut = _AFTER_TITLE.search(title)
    readings = [title, title[: cut.start()]] if cut and title[: cut.start()].strip() else [title]
    rests = ["", title[cut.start() :] if cut else ""]
    for place, reading in enumerate(readings):
        found = films.search(words.visit, [reading.strip()])
        if isinstance(found, NoModel):
            return
        last = place == len(readings) - 1
        if found.certain or (last and found.meant):
            meant = found.certain or found.meant[0]
            sure = found.certain or (len(found.meant) == 1 and meant.similarity >= _LIKELY)
            if sure or meant.is_possible:
                # Of several of one name the best known; the others are a tap away.
                words.wish(like=(meant.film.film_id,))
                words.rather = () if found.certain else found.meant[1:]
            else:
                words.near = found.meant
            words.left = f"{words.left[: match.start()]} {rests[place]}"
            return
    words.missing = readings[-1].strip()
    words.left = f"{words.left[: match.start()]} {rests[len(readings) - 1]}"


def _read_years(words: _Words) -> None:
    if match := words.take(_YEARS):
        first, last = sorted((int(match["first"]), int(match["last"])))
        words.wish(year_from=first, year_to=last)
    elif match := words.take(_DECADE):
        first = _decade(match["decade"], words.known.last_year)
        words.wish(year_from=first, year_to=first + 9)
    else:
        if match := words.take(_SINCE):
            words.wish(year_from=int(match["first"]))
        if match := words.take(_AFTER):
            words.wish(year_from=int(match["last"]) + 1)
        if match := words.take(_UNTIL):
            words.wish(year_to=int(match["last"]))
        if words.wanted.year_from is words.wanted.year_to is None and (match := words.take(_YEAR)):
            words.wish(year_from=int(match["year"]), year_to=int(match["year"]))


def _decade(typed: str, last_year: int | None) -> int:
    if len(typed) > 2:  # noqa: PLR2004 - 1990, not 90
        return int(typed)
    last = last_year or 2000
    return int(typed) + (2000 if 2000 + int(typed) <= last and int(typed) < _OLDEST_SHORT_DECADE else 1900)


def _read_minutes(words: _Words) -> None:
    if match := words.take(_MINUTES):
        if match["minutes"]:
            words.wish(longest=int(match["minutes"]))
        else:
            words.wish(longest=round(float(match["hours"].replace(",", ".")) * 60) + int(match["rest"] or 0))


def _read_people(words: _Words) -> None:
    match = _PEOPLE.search(words.left)
    if match is None:
        return
    name = _AFTER_NAME.split(match["name"])[0].strip()
    person = wishes.person_named(words.visit, name)
    if person is not None:
        words.wish(people=(person,))
        end = match.start("name") + len(name)
        words.left = f"{words.left[: match.start()]} {words.left[end:]}"


def _read_words(words: _Words) -> tuple[bool, tuple[str, ...]]:
    """Reads word by word what is left; gives whether it says "again", and the unknown words."""
    every = fold(words.left).split()
    unread: list[str] = []
    at, negated, again = 0, False, False
    while at < len(every):
        length = next(
            (n for n in range(_LONGEST_PHRASE, 0, -1) if _read_phrase(words, every[at : at + n], negated)), 0
        )
        word = every[at]
        at += length or 1
        if length:
            # "no horror or war", but "no horror, comedy".
            negated = negated and at < len(every) and every[at] in words_of.AND
        elif word in words_of.NOT:
            negated = True
        elif word in words_of.AGAIN:
            again = True
        elif word not in words_of.EMPTY:
            unread.append(word)
    return again, tuple(unread)


def _read_phrase(words: _Words, phrase_words: list[str], negated: bool) -> bool:  # noqa: FBT001
    """Reads a few words that mean one thing; gives whether they do."""
    phrase = " ".join(phrase_words)
    # "Short" is a genre of some catalogs, and means the length all the same.
    genres = () if phrase in words_of.SHORT else _genres(phrase, words.known)
    if genres and negated:
        words.wish(without_genres=_added(words.wanted.without_genres, genres))
    elif genres:
        words.wish(genres=_added(words.wanted.genres, genres))
    elif negated:
        return phrase in words_of.KINDS  # which none is anyway
    else:
        found = _kind_or_length(phrase) or _time(phrase, words.known) or _origin(phrase, words)
        words.wish(**found)
        return bool(found)
    return True


def _kind_or_length(phrase: str) -> dict[str, object]:
    if phrase in words_of.KINDS:
        return {"kinds": (words_of.KINDS[phrase],)}
    return {"longest": words_of.SHORT_MINUTES} if phrase in words_of.SHORT else {}


def _time(phrase: str, known: Vocabulary) -> dict[str, object]:
    if phrase in words_of.DECADES:
        first = words_of.DECADES[phrase]
        return {"year_from": first, "year_to": first + 9}
    if phrase in words_of.OLD:
        return {"year_to": words_of.OLD_UNTIL}
    if phrase in words_of.NEW and known.last_year:
        return {"year_from": known.last_year - words_of.NEW_YEARS + 1}
    return {}


def _origin(phrase: str, words: _Words) -> dict[str, object]:
    known, wanted = words.known, words.wanted
    if phrase in known.languages:
        return {"languages": _added(wanted.languages, (known.languages[phrase],))}
    country = known.countries.get(phrase) or words_of.COUNTRIES.get(phrase)
    return {"countries": _added(wanted.countries, (country,))} if country else {}


def _genres(phrase: str, known: Vocabulary) -> tuple[str, ...]:
    """The genres that a word means, as the catalog writes them; in the plural, too."""
    for form in (phrase, phrase.removesuffix("s"), phrase.removesuffix("ies") + "y"):
        if form in known.genres:
            return (known.genres[form],)
        if form in words_of.GENRES:
            genres = words_of.GENRES[form]
            of_catalog = [known.genres[fold(genre)] for genre in genres if fold(genre) in known.genres]
            if form in words_of.SEVERAL:
                return tuple(of_catalog) or genres
            return (of_catalog[0] if of_catalog else genres[0],)
        usual = next((genre for genre in words_of.USUAL_GENRES if fold(genre) == form), None)
        if usual:
            return (usual,)
    return ()


def _added(values: tuple[str, ...], more: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*values, *more)))
