"""Which films and stars a message says: its words are read in every way, the catalog tells which is meant."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.dialogue.heard import liking_words, rating_words, request_words, splitting
from bot.dialogue.heard.answer_reading import PLACES, read_small_talk
from bot.dialogue.heard.clauses import sentences
from bot.dialogue.heard.liking import SURE_MARKS, read_liking
from bot.dialogue.heard.listing import Listed, listed, with_shared_line
from bot.dialogue.heard.namesake_reading import read_of_one_name
from bot.dialogue.heard.plain import one_of, plain
from bot.dialogue.heard.rating_reading import Reading, read_rating
from bot.dialogue.heard.series_reading import read_numbered_part, read_part, with_parts_apart
from bot.dialogue.heard.star_reading import stars_at_end
from bot.dialogue.intents.reading import is_all_glue
from bot.dialogue.turn import Turn
from bot.service import films, last_list, ratings
from bot.service.films import Candidate, Found
from bot.service.problems import NoModel
from recommender.catalog.film import Film
from recommender.catalog.folding import fold
from recommender.catalog.series import series_of
from recommender.catalog.title_keys import parse_query

LIKELY = 0.75
"""Similarity from which a misspelt film may be meant: below it "thanks a lot" would become one."""

_TIERS = 3
_PART_OF_SERIES = re.compile(
    rf"(?:{one_of(rating_words.SEPARATING)}\s+)?(?:{one_of(request_words.ARTICLES)}\s+)?(?:(?P<part>{one_of(request_words.PART)})\s+)?"
    rf"(?P<number>{one_of(PLACES)}|[0-9]|[ivx]+)"
    rf"(?:\s+{one_of((*request_words.PART, *request_words.FILMS, 'one'))})?(?=\s)"
)
_FOR_A_FILM = re.compile(rf"\s*{one_of(rating_words.GIVE)}\s+[^\W\d_]")
_ONE = ("one", "version", "film", "movie", "remake")
_OF_YEAR = re.compile(
    rf"(?P<article>{one_of(request_words.ARTICLES)}\s+)?(?:one\s+)?(?:{one_of(rating_words.FROM)}\s+)?"
    rf"\(?(?P<year>(?:18|19|20)[0-9]{{2}})\)?(?P<one>\s+{one_of(_ONE)})?(?=\W)"
)
_DRAWN = re.compile(f"[★⭐🌟{''.join(SURE_MARKS)}]")
_COMPARED = re.compile(rf"(?<!\w){one_of(rating_words.THAN)}(?!\w)")
_HEADING_END = re.compile(r"[:?!]\s+")
_LOOKED_UP = 150  # texts of one message
_FEW_WORDS = 3
_MOST_WORDS, _MOST_PARTS, _SHORTEST_PART = 12, 30, 2  # of words that hold a title
SAYING = frozenset(map(plain, (*liking_words.IS, *rating_words.SAYING)))
_OF_SENTENCES = splitting.OF_SENTENCES - frozenset(map(plain, request_words.ARTICLES))
_IN_TITLES = frozenset(
    map(plain, (*request_words.ARTICLES, *request_words.OF, *rating_words.SEPARATING, "part"))
)
_DIGITS_OF_PLACES = 2
_LONGEST_TITLE = 4  # parts between commas and "and" that may be one title
_LONG_WORD, _KNOWN_BEST = 6, 20  # letters of a beginning, ratings of its film
_LONGEST_LIST = 12  # such parts of which that is tried


@dataclass(frozen=True, slots=True)
class Heard:
    """One film that was said, or words that name none.

    Attributes:
        text: The words.
        readings: All ways to read them; the queries of ``found`` are their places.
        found: What the catalog has.
    """

    text: str
    readings: tuple[Reading, ...]
    found: Found

    @property
    def meant(self) -> tuple[Candidate, Reading] | None:
        """The one film that is meant, and the reading that names it; None where that is to be asked."""
        certain = self.found.certain
        return None if certain is None else (certain, self.readings[certain.query])

    @property
    def title(self) -> str:
        """What the film is called: as its best guess is, else the fewest words that stand beside stars."""
        if self.found.meant and self.readings[self.found.meant[0].query].stars is not None:
            return self.readings[self.found.meant[0].query].title
        with_stars = [each.title for each in self.readings if each.stars is not None or each.problem]
        return min(with_stars, key=len) if with_stars else self.readings[0].title

    @property
    def is_named(self) -> bool:
        """Whether the words name a film, for certain or among others."""
        return self.found.is_named

    @property
    def is_likely(self) -> bool:
        """Whether the words nearly name a film."""
        return any(each.similarity >= LIKELY for each in self.found.meant)

    @property
    def leaves_words_out(self) -> bool:
        """Whether other words stand beside the film: they may name another one."""
        named = (each for each in self.found.meant if each.is_certain or each.is_possible)
        return all(self.readings[each.query].tier == _TIERS - 1 for each in named)

    @property
    def has_stars(self) -> bool:
        """Whether stars were said, readable or not, of a film that they may be of."""
        readings = [self.readings[each.query] for each in self.found.meant] or list(self.readings[:1])
        return any(each.stars is not None or each.problem for each in readings)

    @property
    def choices(self) -> list[tuple[Candidate, float | None]]:
        """The films that may be meant, and the stars said of each."""
        return [(each, self._stars_of(each)) for each in self.found.meant]

    def _stars_of(self, candidate: Candidate) -> float | None:
        """The stars said of a film; of one that is only guessed, also a number that is not in its title."""
        stars = self.readings[candidate.query].stars
        if stars is not None or self.is_named:
            return stars
        said = next((each.stars for each in self.readings if each.stars is not None and not each.tier), None)
        is_part = said is not None and f"{said:g}" in parse_query(candidate.film.title).whole.text.split()
        return None if is_part else said


_Known = dict[str, Heard | NoModel | None]
"""What texts of a message were found to say."""


def hear(turn: Turn, text: str) -> list[Heard] | NoModel:
    """Reads a message, line by line; none where it holds no words."""
    heard: list[Heard] = []
    known: _Known = {}
    lines = (part for line in with_shared_line(splitting.lines(text)) for part in with_parts_apart(line))
    for line in lines:
        before = heard[-1].meant if heard else None
        film = before[0].film if before is not None else None if heard else _spoken_of(turn, line)
        of_series = _of_series(line, film) if film is not None else ""
        of_line = _line(turn, of_series, known) if of_series else []
        if isinstance(of_line, NoModel) or not any(each.is_named for each in of_line):
            of_line = _line(turn, line, known)
        if isinstance(of_line, NoModel):
            return of_line
        heard += of_line
    return heard[: splitting.MOST]


def _spoken_of(turn: Turn, line: str) -> Film | None:
    """The film spoken of last, where words may say another one of its series: "and the second 4"."""
    if _PART_OF_SERIES.match(f"{plain(line)} ") is None:
        return None
    film_id = last_list.spoken_of(turn.visit, turn.incoming.chat)
    film = ratings.find_film(turn.visit, film_id) if film_id else None
    return film if isinstance(film, Film) else None


def inside(turn: Turn, heard: Heard) -> Heard | None:
    """The film among words that name none, with the stars said of it, to be asked: "Heat more like a 2"."""
    said = [each for each in heard.readings if each.stars is not None and not each.is_unsure]
    if heard.found.meant or not said:
        return None
    reading = min(said, key=lambda each: len(each.title))
    for part in _parts_of_title(reading.title):
        found = films.called(turn.visit, [part])
        if found.meant and not films.is_cut_short(found.meant[0].film, part):
            asked = replace(reading, title=part, is_unsure=True, tier=_TIERS - 1)
            return Heard(heard.text, (asked,), found)
    return None


def begun_with(turn: Turn, heard: Heard) -> list[tuple[Candidate, float | None]]:
    """Well known films with which words begin that name none: "interstellar yesterday and I cried, 5"."""
    reading = min(heard.readings, key=lambda each: (each.stars is None, len(each.title)))
    words = reading.title.split()[:_MOST_WORDS]
    for length in range(len(words) - 1, 0, -1):
        title = " ".join(words[:length])
        found = films.called(turn.visit, [title]) if len(title) >= _LONG_WORD else None
        if found is not None and found.meant and found.meant[0].film.rating_count >= _KNOWN_BEST:
            return [(each, reading.stars) for each in found.meant]
    return []


def _parts_of_title(title: str) -> list[str]:
    """Words side by side that may be a title among others, the longest first; none inside a title."""
    words = title.split()[:_MOST_WORDS]
    is_small = title == title.lower()
    parts: list[str] = []
    if len(words) > _FEW_WORDS and sum(word[:1].isupper() for word in words) * 2 > len(words):
        return parts  # "Everything Everywhere All at Once" is one title
    for length in range(len(words) - 1, 0, -1):
        for first in range(len(words) - length + 1):
            before, after = words[:first][-1:], words[first + length :][:1]
            if is_small:
                is_whole = plain(after[0]) in SAYING if after else length > 1
                is_whole = is_whole and (not before or not after)
            else:
                is_whole = words[first][:1].isupper() and not any(map(is_of_title, (*before, *after)))
            part = " ".join(words[first : first + length]).strip(",.!?:;")
            if is_whole and len(part) >= _SHORTEST_PART and not is_all_glue(part):
                parts.append(part)
    return parts[:_MOST_PARTS]


def is_of_title(word: str) -> bool:
    """Whether a word beside a title may belong to it: "Avatar The Way of Water", not "Heat more like"."""
    said = plain(word).strip(".,!?")
    return said not in _OF_SENTENCES and (not word.islower() or said in _IN_TITLES)


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


def _is_remark(title: str, parts: list[Heard]) -> bool:
    """Whether words beside films are no title: a sentence, or written small where titles are not."""
    are_small = all(part.text == part.text.lower() for part in parts)
    return splitting.is_sentence(title) or (title == title.lower() and not are_small)


def _with_stars_of_it(parts: list[Heard]) -> list[Heard]:
    """Parts; stars of a sentence that names no film are of the one before: "Heat, it's sad. 3 stars"."""
    heard: list[Heard] = []
    for part in parts:
        before = heard[-1] if heard else None
        stars = next((each.stars for each in part.readings if each.stars is not None), None)
        is_of_it = not part.is_named and stars is not None and _is_remark(part.title, parts)
        is_of_it = is_of_it and _COMPARED.search(plain(part.text)) is None
        if before is not None and is_of_it and before.meant is not None and stars_at_end(before.text) is None:
            readings = tuple(replace(each, stars=stars, rounded_from="") for each in before.readings)
            heard[-1] = replace(before, readings=readings)
            part = replace(part, readings=tuple(replace(each, stars=None) for each in part.readings))  # noqa: PLW2901
        heard.append(part)
    return heard


def _unnamed(turn: Turn, line: str, known: _Known) -> list[Heard]:
    """Parts none of which names a film, but each nearly does, or says stars: "Incepton 5, Zzyzx 4"."""
    parts = _each(turn, splitting.marked(line), known)
    return parts if len(parts) > 1 and all(each.is_likely or each.has_stars for each in parts) else []


def _by_sentence(turn: Turn, line: str, known: _Known) -> list[Heard]:
    """The films of each sentence: "Heat was better. Heat 5 Alien 4"."""
    parts: list[Heard] = []
    for sentence in sentences(line):
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
        of_series = _of_series(text, before[0].film) if before is not None else ""
        heard = _looked_up(turn, of_series, known) if of_series else None
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


def _of_series(text: str, film: Film) -> str:
    """What is said of another film of a series or name: "part 3 a 2", "the 1960 one 5"; else nothing."""
    of_year = _OF_YEAR.match(plain(text))
    if of_year is not None and (of_year["article"] or of_year["one"]):
        return f"{film.title} ({of_year['year']}){text[of_year.end() :]}"
    liking = read_liking(text)
    lead = liking.begin if liking is not None and liking.is_first else 0  # "hated the third"
    found = _PART_OF_SERIES.match(f"{plain(text)} ", lead)
    if found is None or (not found["part"] and _FOR_A_FILM.match(plain(text), found.end())):
        return ""  # "4 for Aliens"
    number = PLACES.get(found["number"], found["number"])
    # Without "part" the number might be stars.
    return f"{text[:lead]}{series_of(film.title)} {found['part'] or 'part'} {number}{text[found.end() :]}"


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
        each for each in read_rating(text) if not read_small_talk(each.title) and not _is_left_over(each)
    )
    if not readings:
        return None
    heard: Heard | None = None
    for tier in range(_TIERS):
        fitting = tuple(each for each in readings if each.tier <= tier)
        if tier and len(fitting) == len([each for each in readings if each.tier < tier]):
            continue
        found = films.search(turn.visit, [each.title for each in fitting])
        if isinstance(found, NoModel):
            return found
        whole, heard = heard, Heard(text, fitting, _without_numbers(found, fitting))
        if heard.is_named:
            return heard if whole is None else _with_longer_titles(whole, heard)
    return heard and (_part_of_series(turn, heard) or _of_one_name(turn, heard) or heard)


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
    """Whether no more than an article is left of what was said: the "a" of "a generous 2"."""
    return bool(reading.tier) and reading.title == reading.title.lower() and is_all_glue(reading.title)


def _without_numbers(found: Found, readings: Sequence[Reading]) -> Found:
    """Films without those of whose name a number is but a part: "2" is a place in a list, not "[Rec] 2"."""
    titles = [readings[each.query].title for each in found.meant]
    meant = tuple(
        each
        for each, title in zip(found.meant, titles, strict=True)
        if not title.isdecimal() or len(title) > _DIGITS_OF_PLACES or fold(each.film.title) == title
    )
    return found if len(meant) == len(titles) else replace(found, meant=meant)


def _of_one_name(turn: Turn, heard: Heard) -> Heard | None:
    """The film that is told from others of its name, to be asked: "the original Karate Kid", "Batman 89"."""
    for reading in heard.readings:
        named = read_of_one_name(reading.title)
        found = films.search(turn.visit, [named.name]) if named is not None else None
        if named is None or not isinstance(found, Found) or not found.is_named:
            continue
        title = fold(found.meant[0].film.title)
        same = [each for each in found.meant if fold(each.film.title) == title and each.film.year]
        meant = named.choose(same, [each.film.year or 0 for each in same])
        if meant is not None:
            asked = replace(reading, title=meant.film.title, is_unsure=True)
            found = replace(found, meant=(replace(meant, query=0, is_certain=True, label=meant.film.name),))
            return Heard(heard.text, (asked,), found)
    return None


def _part_of_series(turn: Turn, heard: Heard) -> Heard | None:
    """The film that is named by its place in a series, to be asked: "the second Godfather"."""
    for reading in heard.readings:
        numbered = read_numbered_part(reading.title)
        found = films.search(turn.visit, [numbered]) if numbered else None
        if isinstance(found, Found) and found.certain is not None:
            return Heard(heard.text, (replace(reading, title=numbered, is_unsure=True),), found)
        said = read_part(reading.title)
        if said is None or is_all_glue(said[0]):
            continue
        film = films.of_series(turn.visit, *said)
        if film is not None:
            meant = Candidate(film, 0, 1.0, True, "near", False, film.name)
            asked = replace(reading, title=film.title, is_unsure=True)
            return Heard(heard.text, (asked,), Found((meant,), last_year=heard.found.last_year))
    return None
