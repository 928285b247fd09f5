"""A wish in the words of one language: what films should be, and what they should not be."""

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet

from bot.dialogue.intents.company import children_liking_at, company_at
from bot.dialogue.intents.intent import NamedFilm
from bot.dialogue.intents.lexicon import Lexicon, Meaning
from bot.dialogue.intents.names import Asked
from bot.dialogue.intents.quantities import (
    NEW_FOR,
    age_at,
    minutes_at,
    number_at,
    of_no_film_at,
    place_at,
    years_at,
)
from bot.dialogue.intents.tokens import Token, runs
from bot.dialogue.intents.wished import LIGHT, Reading
from bot.dialogue.names import country_said

_LONGEST_TITLE, _LONGEST_NAME = 9, 4  # words
_FEWEST_OF_NAME = 2  # titles
_SURNAME = 5  # letters from which an unknown word may be one
_LONGEST_SUBTITLES = 2  # words: "sous-titres"
_MOST_COUNT = 50
_LAST_YEAR_OF_CHILDHOOD, _ADULT = 12, 18
_BREAKS = frozenset({("glue", "not"), ("glue", "but"), ("aside", "services")})
_VIOLENT = ("Action", "Crime", "Horror", "War")
_ENDS_TITLES = frozenset({"genres", "moods", "decades", "length", "years", "languages", "countries", "kinds"})

_SAID = frozenset({"genres", "moods", "decades", "languages", "countries", "kinds"})
_FAMILY = Meaning("genres", "Family")
_BEGINNING = frozenset({"by", "for", "relative"})
"""What begins another thing that is wished, behind one that is not."""
_HOLDING = frozenset({"not", "but", "ask", "filler", "or", "by", "others", "mine", "complaint"})
_NO_COMPLAINT = frozenset(
    {("glue", "ask"), ("glue", "like"), ("glue", "not"), ("glue", "compare"), ("aside", "speaker")}
)
"""What stands before a "too" that complains of nothing shown: "a comedy that is not too long"."""


def complains(lexicon: Lexicon, said: Sequence[str]) -> bool:
    """Whether words begin with what is wrong with the films that were shown: ``those are too old, ...``."""
    for place in range(len(said)):
        meanings = [meaning for _, means in lexicon.at(said, place) for meaning in means]
        if Meaning("aside", "complaint") in meanings:
            return True
        is_wished = Meaning("glue", "films") in meanings and _is_behind_article(lexicon, said, place)
        if is_wished or any(
            (each.section, each.value) in _NO_COMPLAINT or each.section in _SAID for each in meanings
        ):
            return False
    return False


def _is_behind_article(lexicon: Lexicon, said: Sequence[str], place: int) -> bool:
    """Whether a word begins a text, or stands behind "a": "una película muy triste" complains of nothing."""
    return place == 0 or Meaning("numbers", "1") in lexicon.means(said[place - 1 : place])


def _is_unit_of_years(lexicon: Lexicon, said: Sequence[str], place: int) -> bool:
    """Whether "years" stands at a place: what is counted before it are no films."""
    return any(Meaning("years", "years") in means for _, means in lexicon.at(said, place))


class WishReader:
    """Reads one message with one language's words."""

    def __init__(
        self, lexicon: Lexicon, names: Asked, text: str, said: Sequence[Token], folded: Sequence[str]
    ) -> None:
        """Prepares to read.

        Args:
            lexicon: The language.
            names: What the catalog knows.
            text: The message.
            said: Its words and marks.
            folded: The same, misspelt words of the language put right.
        """
        self._lexicon = lexicon
        self._names = names
        self._text = text
        self._said = said
        self._words = folded
        self._found = Reading()
        self._is_negated = False
        self._has_denied = False  # something, since "not"
        self._may_leave_out = False  # films by their name
        self._less_violent: list[int] = []  # places
        self._denied: list[tuple[frozenset[str], range]] = []
        self._place = 0

    def read(self) -> Reading:
        """All that the message wishes."""
        self._found.complains = complains(self._lexicon, self._words)
        while self._place < len(self._said):
            if self._said[self._place].is_mark:
                self._is_negated = self._may_leave_out = False
                self._place += 1
                continue
            named = self._take_name_left_out() if self._may_leave_out else self._take_film_before()
            self._place += named or max(self._step(), 1)
        self._take_unknown()
        for genres, places in self._denied:
            if genres <= set(self._found.genres):  # "horror without gore": films are not known so well
                self._found.unknown = sorted({*self._found.unknown, *places})
        if self._less_violent and (self._found.like or self._found.like_place is not None):
            # "Like The Raid, but less violent": without its genres nothing is like it.
            self._found.without_genres = [each for each in self._found.without_genres if each not in _VIOLENT]
            self._found.unknown = sorted({*self._found.unknown, *self._less_violent})
        return self._found

    def _step(self) -> int:
        """Reads what stands at the place; gives how many words it is."""
        meanings = list(self._lexicon.at(self._words, self._place))
        longest = meanings[0][0] if meanings else 0
        aside = (
            self._take_age() or of_no_film_at(self._lexicon, self._words, self._place) or self._take_company()
        )
        if aside:
            return aside
        years = years_at(self._lexicon, self._words, self._place, self._names.last_year)
        minutes = minutes_at(self._lexicon, self._words, self._place)
        bounded = max((each.length for each in (years, minutes) if each is not None), default=0)
        self._found.compares |= any(
            Meaning("glue", "compare") in means
            for length, means in meanings
            if length >= bounded  # "newer than 2010" compares with no list
        )
        self._found.lessens |= any(Meaning("aside", "less") in means for _, means in meanings)
        if minutes is not None and minutes.length >= longest:
            self._found.longest = round(minutes.value)
            return minutes.length
        if years is not None and years.length >= longest:
            return self._take_years(years.first, years.last, years.length)
        for length, means in meanings:
            taken = self._take(length, means)
            if taken:
                return taken
        return self._take_number()

    def _take_age(self) -> int:
        """Takes how old a child is that watches; gives how many words it is, 0 where no age is said."""
        age = age_at(self._lexicon, self._words, self._place)
        if age is not None and age.value <= _LAST_YEAR_OF_CHILDHOOD:
            self._found.genres.append("Family")
        return age.length if age is not None else 0

    def _take_company(self) -> int:
        """Takes whom films should suit, of whom nothing is known; gives how many words it is."""
        company = company_at(self._lexicon, self._words, self._place)
        if company is None:
            return 0
        self._is_negated = self._may_leave_out = False  # "no horror and dad likes westerns"
        if company.is_unknown:
            self._found.company.append(self._slice(self._place, self._place + company.length))
        return company.length

    def _take_number(self) -> int:
        """Takes how many films, or a child's age; else the word means nothing here."""
        number = number_at(self._lexicon, self._words, self._place)
        if number is not None and self._found.genres[-1:] == ["Family"] and number.value < _ADULT:
            return number.length  # "with my kids, 6 and 9"
        if number is not None and self._is_of_people(self._place + number.length):
            return number.length  # "two kids", "six people"
        counts_years = number is not None and _is_unit_of_years(
            self._lexicon, self._words, self._place + number.length
        )
        if number is not None and not counts_years and 0 < number.value <= _MOST_COUNT:
            self._found.count = round(number.value)
            return number.length
        # A word that only belongs to phrases of another kind means nothing here.
        self._found.unknown.append(self._place)
        return 1

    def _is_of_people(self, place: int) -> bool:
        """Whether the words at a place are who watches, so that a number before them counts these."""
        meanings = {meaning for _, means in self._lexicon.at(self._words, place) for meaning in means}
        return bool(meanings & {Meaning("genres", "Family"), Meaning("glue", "people")})

    def _take_years(self, first: int | None, last: int | None, length: int) -> int:
        if self._is_negated and self._has_denied and not self._is_joined():
            self._is_negated = False  # "nothing scary from the 90s"
        if self._is_negated:
            self._has_denied = True
            # Nothing old: later than that. Nothing new: earlier.
            if first is None and last is not None:
                is_said = str(last) in self._words[self._place : self._place + length]
                newest = self._names.last_year
                if self._found.complains and not is_said and newest is not None:
                    last = newest - NEW_FOR - 1  # "you keep showing me old stuff": they are too old
                # "Nothing before 1990": that year itself is right.
                self._found.years.append((last if is_said else last + 1, None))
            elif last is None and first is not None:
                self._found.years.append((None, first - 1))
            return length
        self._found.years.append((first, last))
        return length

    def _take(self, length: int, means: frozenset[Meaning]) -> int:
        """Takes a phrase for what it means; gives how many words it is, 0 where it means nothing here."""
        glue = frozenset(meaning.value for meaning in means if meaning.section in {"glue", "aside"})
        taken = self._take_like(length) if "like" in glue else self._take_like_loosely(glue, length)
        if glue & _BEGINNING and self._has_denied and not self._is_joined():
            self._is_negated = False  # "nothing scary for my kids", "not too old that makes me cry"
        if taken:
            return taken
        if self._take_kind_of_film(length, means):
            self._has_denied |= self._is_negated
            liking = children_liking_at(self._lexicon, self._words, self._place + length)
            return length + (liking if _FAMILY in means else 0)
        if "by" in glue and not self._is_negated:
            taken = self._take_country(self._place + length) or self._take_person(self._place + length)
        return length + taken if taken or self._take_glue(glue, length) else 0

    def _take_kind_of_film(self, length: int, means: frozenset[Meaning]) -> bool:
        """Takes genres, a mood, a language, a country, a kind, what no film can be looked for by."""
        if Meaning("aside", "unusable") in means or self._is_of_subtitles(length, means):
            self._found.unusable.append(self._slice(self._place, self._place + length))
            return True
        return (
            self._take_genres(length, means)
            or self._take_mood(length, {meaning.value for meaning in means if meaning.section == "moods"})
            or self._take_origin(length, means)
        )

    def _take_genres(self, length: int, means: frozenset[Meaning]) -> bool:
        """Takes genres, and what films should not be about."""
        genres = sorted(meaning.value for meaning in means if meaning.section == "genres")
        is_denied = self._is_negated or self._is_too_much(length)
        subject = self._subject(length) if is_denied else ""
        if subject:
            self._found.without_subjects.append(subject)
            self._found.maybe_without.extend(genres)
            return True
        if is_denied and len(genres) > 1:
            genres = genres[-1:]  # no romcoms: other comedies may be
        if genres:
            (self._found.without_genres if is_denied else self._found.genres).extend(genres)
            if is_denied:
                self._denied.append((frozenset(genres), range(self._place, self._place + length)))
            return True
        return False

    def _is_too_much(self, length: int) -> bool:
        """Whether a phrase at the place is too much of something: "assustador demais"."""
        behind = self._words[self._place + length : self._place + length + 1]
        return Meaning("aside", "too_behind") in self._lexicon.means(behind)

    def _take_origin(self, length: int, means: frozenset[Meaning]) -> bool:
        """Takes a language, a country, a kind."""
        for section in ("languages", "countries", "kinds"):
            values = [meaning.value for meaning in means if meaning.section == section]
            if values:
                if self._is_negated:  # none but genres can be left out
                    self._found.unknown.extend(range(self._place, self._place + length))
                else:
                    getattr(self._found, section).extend(values[:1])
                return True
        return False

    def _take_mood(self, length: int, moods: AbstractSet[str]) -> bool:
        """Takes how films should be, or how whoever asks is."""
        if "violent" in moods and self._is_negated:
            self._found.without_genres += _VIOLENT
            self._found.softens = True
            self._less_violent += range(self._place, self._place + length)
        elif "violent" in moods:
            self._found.genres += _VIOLENT[:1]
        if "light" in moods:
            self._found.without_genres += (LIGHT,) if self._is_negated else ()
            self._found.is_light |= not self._is_negated
        self._found.is_low |= "low" in moods and not self._is_negated
        return bool(moods)

    def _take_glue(self, glue: frozenset[str], length: int) -> bool:
        """Takes what stands between wishes."""
        if "not" in glue:
            self._is_negated, self._may_leave_out = True, "no_more" in glue
            self._has_denied = False
        elif "but" in glue:
            self._found.begins_with_but |= self._place == 0
            self._is_negated = self._may_leave_out = False
        elif "complaint" in glue and self._found.complains:
            self._take_complaint(length)
        elif "ask" in glue:
            self._found.asks = max(self._found.asks, length)
        self._found.others |= "others" in glue
        is_phrase = glue == {"complaint"} and length > 1 and not self._found.complains
        return bool(glue & _HOLDING) and not is_phrase  # "una película muy triste": each word for itself

    def _take_complaint(self, length: int) -> None:
        """Takes what is too much: the genre that ends a phrase, "zu gruselig", or what follows it."""
        means = self._lexicon.means(self._words[self._place + length - 1 : self._place + length])
        if length > 1:
            self._found.without_genres += [each.value for each in means if each.section == "genres"]
        if Meaning("aside", "too_before") in means:
            self._is_negated, self._has_denied = True, False

    def _is_joined(self) -> bool:
        """Whether "or" stands before the place, so that what is not wished goes on: "not scary or sad"."""
        return self._place > 0 and self._is_glue(self._place - 1, "or")

    def _is_of_subtitles(self, length: int, means: frozenset[Meaning]) -> bool:
        """Whether a language is that of subtitles: "with English subtitles", "con subtítulos en inglés"."""
        subtitles = Meaning("aside", "subtitles")
        if not any(meaning.section in {"languages", "countries"} for meaning in means):
            return False
        end = self._place + length
        is_before = any(
            subtitles in self._lexicon.means(self._words[begin:stop])
            for stop in (self._place, self._place - 1)
            for begin in range(max(stop - _LONGEST_SUBTITLES, 0), stop)
        )
        return is_before or subtitles in self._lexicon.means(self._words[end : end + 1])

    def _subject(self, length: int) -> str:
        """What films hold in a phrase at the place, the "zombies" of "about zombies"; empty for nothing."""
        end = self._place + length
        for begin in range(self._place, end):
            if Meaning("aside", "subjects") in self._lexicon.means(self._words[begin:end]):
                return self._slice(begin, end)
        return ""

    def _take_name_left_out(self) -> int:
        """Takes a name that titles hold and that is not wished: "no more Potter"; gives its words."""
        begin = self._place
        for end in range(min(begin + _LONGEST_NAME + 1, len(self._said)), begin, -1):
            places = range(begin, end)
            if any(self._said[place].is_mark for place in places) or all(map(self._is_known, places)):
                continue
            name = self._slice(begin, end)
            # In small letters a word may be any, one of a single title by chance.
            least = 1 if name[:1].isupper() else _FEWEST_OF_NAME
            if self._names.titles(name) >= least:
                self._found.without_names.append(name)
                return end - begin
        return 0

    def _is_known(self, place: int) -> bool:
        """Whether something that means anything begins at a place."""
        return next(self._lexicon.at(self._words, place), None) is not None

    def _take_like(self, length: int) -> int:
        """Takes the film behind "like": one of the list, a named one, "this"; gives how many words it is."""
        start = self._place + length
        begin = start
        while self._is_glue(begin, "filler") and not self._is_glue(begin, "but", "not"):
            if self._is_glue(begin, "this") and not place_at(self._lexicon, self._words, begin + 1):
                break  # "like this", but "wie der zweite"
            if place_at(self._lexicon, self._words, begin):
                break
            begin += 1
        place = place_at(self._lexicon, self._words, begin)
        if place is not None and self._ends_at(begin + place.length):
            self._found.like_place = round(place.value)
            return begin + place.length - self._place
        end = self._take_more_like(self._take_certain_film(dict.fromkeys((start, begin))))
        if end == 0 and self._is_glue(begin, "this") and self._ends_at(begin + 1):
            # "More like this": what was spoken of.
            self._found.like_place = 0
            end = begin + 1
        if not end and Meaning("aside", "likewise") in self._lexicon.means(self._words[self._place : start]):
            # "Something similar": what was spoken of.
            self._found.like_place, end = 0, start
        end = end or self._take_likely_film(start, begin, is_sure=length > 1 or self._found.asks > 0)
        return end - self._place if end else 0

    def _take_like_loosely(self, glue: frozenset[str], length: int) -> int:
        """Takes a film that is known behind "type of"; gives how many words it is."""
        end = self._take_certain_film((self._place + length,)) if "like_of" in glue else 0
        return end - self._place if end else 0

    def _take_film_before(self) -> int:
        """Takes a known film before "type movies", as in "Alien type movies"; gives how many words it is."""
        for end in range(self._place + 1, min(self._place + _LONGEST_TITLE, len(self._said) - 1)):
            if self._said[end].is_mark:
                return 0
            is_like = Meaning("aside", "like_behind") in self._lexicon.means(self._words[end : end + 1])
            if not is_like or not self._is_glue(end + 1, "films"):
                continue
            film = self._names.film(self._slice(self._place, end))
            if film is not None and film.is_certain:
                self._found.like.append(film)
                return end + 2 - self._place
        return 0

    def _take_certain_film(self, starts: Iterable[int]) -> int:
        """Takes the longest name of a film that begins at one of some places; gives where it ends, or 0."""
        for start in starts:
            for end in self._ends(start):
                if end - start > 1 and self._is_glue(end - 1, "or"):
                    continue  # "Blade Runner and": another one follows
                film = self._names.film(self._slice(start, end))
                if film is not None and film.is_certain:
                    self._found.like.append(film)
                    return end
        return 0

    def _take_likely_film(self, start: int, begin: int, *, is_sure: bool) -> int:
        """Takes what stands where a film's name should; gives where it ends, or 0.

        Args:
            start: Where it begins.
            begin: Where it begins without articles.
            is_sure: A film is meant, known or not; "wie", "como" and "comme" alone mean much else.
        """
        if self._breaks_at(begin) or self._means_much(begin):
            return 0
        end = self._boundary(begin)
        while end > begin + 1 and self._is_glue(end - 1, "courtesy"):
            end -= 1  # "like Zodiac please"
        near = self._names.film(self._slice(begin, end))
        if near is None and not is_sure:
            return 0
        if self._found.unknown and self._place + 1 == start and (near is None or not near.is_certain):
            return 0  # "what's the weather like tomorrow?"
        self._found.like.append(near or NamedFilm("", self._slice(start, end), is_certain=False))
        return end

    def _take_more_like(self, place: int) -> int:
        """Takes the films behind "and": "like Blade Runner and The Matrix"; gives where they end."""
        while place and self._is_glue(place, "or") and not self._breaks_at(place + 1):
            end = self._take_certain_film((place + 1,))
            if not end:
                break
            place = end
        return place

    def _take_country(self, begin: int) -> int:
        """Takes the name of a country behind "from"; gives how many words it is, 0 for none."""
        start = begin
        while start - begin < _LONGEST_NAME and self._is_glue(start, "filler"):
            start += 1
        for first in dict.fromkeys((begin, start)):
            for end in range(min(first + _LONGEST_NAME, len(self._said)), first, -1):
                name = country_said(self._lexicon.language, self._slice(first, end))
                if name is not None:
                    self._found.countries.append(name)
                    return end - begin
        return 0

    def _take_person(self, begin: int) -> int:
        if begin >= len(self._said) or self._said[begin].is_mark or self._means_much(begin):
            return 0
        if years_at(self._lexicon, self._words, begin, None):
            return 0
        for length in range(_LONGEST_NAME, 0, -1):
            end = begin + length
            if end > len(self._said) or any(token.is_mark for token in self._said[begin:end]):
                continue
            if length == 1 and self._is_glue(begin, "filler"):
                continue
            person = self._names.person(self._slice(begin, end))
            if person is not None:
                self._found.people.append(person)
                return length
        # "Anything with Al Pacino": an unknown name, where it reads like one and something is asked for.
        end = begin
        while end < len(self._said) and end - begin < _LONGEST_NAME and self._is_name(end):
            end += 1
        # "Films by Kubrick" asks too: all that stands before is known.
        is_asked = self._found.asks or self._found.content or (begin > 1 and not self._found.unknown)
        if end - begin > 1 or (end > begin and is_asked):
            self._found.unknown_people.append(self._slice(begin, end))
            return end - begin
        return 0

    def _is_name(self, place: int) -> bool:
        """Whether a word begins with a capital letter and means nothing else."""
        token = self._said[place]
        known = next(self._lexicon.at(self._words, place), None)
        return not token.is_mark and self._text[token.begin].isupper() and known is None

    def _take_unknown(self) -> None:
        """Unknown words may be somebody's name, or a genre as the catalog calls it."""
        for run in runs(self._found.unknown):
            text = self._slice(run[0], run[-1] + 1)
            genre = self._names.genre(text)
            is_name = len(run) > 1 or (len(text) >= _SURNAME and text[:1].isupper())
            person = self._names.person(text) if is_name and genre is None else None
            if genre is not None:
                self._found.genres.append(genre)
            elif person is not None:
                self._found.people.append(person)
            is_stranger = person is None and self._is_denied_stranger(run)
            if is_stranger:
                self._found.unknown_people.append(text)
            if genre is not None or person is not None or is_stranger:
                self._found.unknown = [place for place in self._found.unknown if place not in run]

    def _is_denied_stranger(self, run: Sequence[int]) -> bool:
        """Whether words are the full name of somebody who is not wanted: "without Bill Murray"."""
        is_name = len(run) > 1 and all(self._is_name(place) for place in run)
        if not is_name or not run[0] or not self._is_glue(run[0] - 1, "not"):
            return False
        film = self._names.film(self._slice(run[0], run[-1] + 1))
        return film is None or not film.is_certain

    def _means_much(self, place: int) -> bool:
        """Whether a word says by itself what films should be."""
        return any(
            meaning.section in _ENDS_TITLES and meaning.value not in {"between", "decade_words", "and"}
            for _, means in self._lexicon.at(self._words, place)
            for meaning in means
        )

    def _is_glue(self, place: int, *kinds: str) -> bool:
        means = self._lexicon.means(self._words[place : place + 1])
        return any(Meaning("glue", kind) in means for kind in kinds)

    def _breaks_at(self, place: int) -> bool:
        """Whether something else begins at a place, or nothing."""
        return place >= len(self._said) or self._said[place].is_mark or self._is_glue(place, "but", "not")

    def _ends_at(self, place: int) -> bool:
        """Whether a place in the list is all that films are to be like: "more like number 3 but newer"."""
        while self._is_glue(place, "filler") and not self._breaks_at(place):
            place += 1
        return self._breaks_at(place)

    def _ends(self, begin: int) -> list[int]:
        """Where a title that begins at a place may end, the last first."""
        last = min(begin + _LONGEST_TITLE, len(self._said))
        return [end for end in range(last, begin, -1) if not self._said[end - 1].is_mark]

    def _boundary(self, begin: int) -> int:
        """Where a title ends that the catalog does not know as it is written."""
        for place in range(begin, len(self._said)):
            if self._said[place].is_mark:
                return place
            if place > begin and years_at(self._lexicon, self._words, place, None):
                return place
            for _, means in self._lexicon.at(self._words, place):
                if place > begin and any((meaning.section, meaning.value) in _BREAKS for meaning in means):
                    return place
        return len(self._said)

    def _slice(self, begin: int, end: int) -> str:
        if begin >= end:
            return ""
        return self._text[self._said[begin].begin : self._said[end - 1].end]
