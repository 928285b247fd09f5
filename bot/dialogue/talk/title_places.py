"""Where titles stand in running text, and which words can be one: no "Her" in "saw Heat with her"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot.dialogue.heard import (
    aside_words,
    liking_words,
    number_words,
    opinion_words,
    rating_words,
    request_words,
    title_words,
)
from bot.dialogue.heard.asides import begins_with_aside
from bot.dialogue.heard.liking import AFTER, BEFORE
from bot.dialogue.heard.plain import one_of, plain
from bot.dialogue.heard.splitting import OF_SENTENCES
from bot.dialogue.intents.lexicon import LANGUAGES, lexicon
from bot.dialogue.intents.tokens import words as words_of

SHORTEST: Final = 3
"""Letters of a title of one word that is none of a language's."""
_WORD = re.compile(r"\S+")
_MARKS_BEFORE, _MARKS_BEHIND = re.compile(r"\A\W+"), re.compile(r"\W+\Z")
_END_OF_SENTENCE = ".!?…"
_END = f"{_END_OF_SENTENCE}:;"
_SENTENCE_INSIDE = re.compile(r"[,.;:!?…]\s")
_FAR = 48  # characters before a title that are looked at
_WHO = frozenset(map(plain, request_words.OTHERS))
_SAID_OF_FILMS = (
    *request_words.OTHERS,
    *number_words.UNITS,
    *aside_words.WHERE_SEEN,
    *rating_words.MOMENTS,
    *rating_words.SEEN,
    *title_words.NO_TITLES,
    *opinion_words.MARKS,
    *title_words.BEHIND_TITLES,
    *BEFORE,
    *AFTER,
)
_KNOWN_WORDS = OF_SENTENCES | {word for phrase in _SAID_OF_FILMS for word in plain(phrase).split()}
"""Words that may be written large and be no title's: German nouns, what begins a sentence."""
ARTICLES: Final = frozenset(map(plain, (*request_words.ARTICLES, *title_words.ARTICLES)))
"""Before a noun, or the first word of a title."""
JOINING = frozenset(map(plain, (*rating_words.SEPARATING, *request_words.ARTICLES, *title_words.AT_NO_END)))
"""Words between others, that end no title."""
_BEFORE_TITLE = one_of(
    (
        *BEFORE,
        *(phrase for every in opinion_words.OF_THE_NEXT.values() for phrase in every),
        *rating_words.SEEN,
        *rating_words.GIVE,
        *rating_words.SEPARATING,
        *rating_words.OR,
        *liking_words.THOUGHT,
        *opinion_words.CONTRASTS,
        *title_words.BEFORE_TITLES,
        *rating_words.INTERJECTIONS,
    )
)
_BEHIND_TITLE = one_of(
    (
        *AFTER,
        *(phrase for every in opinion_words.OF_THE_LAST.values() for phrase in every),
        *liking_words.IS,
        *liking_words.STRONGER,
        *liking_words.NEGATIONS,
        *rating_words.SAYING,
        *rating_words.SEPARATING,
        *rating_words.AFTERTHOUGHTS,
        *rating_words.GETS,
        *rating_words.WHO,
        *rating_words.RELATIVES,
        *opinion_words.CONTRASTS,
        *opinion_words.GROUPS,
        *title_words.BEHIND_TITLES,
        *title_words.BEHIND_STARS,
    )
)
_BEGINS = re.compile(
    rf"(?:\A|[\n,.;:!?…(\"“„«=|/+&*•→\u2013\u2014-]\s*|(?<!\w){_BEFORE_TITLE}\s+(?:(?:movie|film|old|new|original)\s+){{0,2}})"
    r"[\"“„«(]?\Z"
)
_GIVEN = re.compile(rf"(?<!\w){one_of(title_words.GIVEN_NUMBER)}\s+\Z")
_OF_STARS = re.compile(
    rf"\s*(?:/\s*[0-9]|[★⭐]|{one_of((*number_words.HALVES, *number_words.UNITS))}(?!\w))"
    rf"|\s+{one_of(number_words.OUT_OF)}\s+[0-9]"
)
_NUMBER = one_of(number_words.WORDS)
_GRADE = rf"(?:{one_of(rating_words.GRADING)}\s+)?"
_STARRED = re.compile(
    rf"\s*[:=(,→\u2013\u2014-]?\s*(?:(?:{one_of(title_words.ARTICLES)}\s+)?{_GRADE}[0-9½★⭐]"
    rf"|{one_of(title_words.ARTICLES)}\s+{_GRADE}{_NUMBER}(?!\w)"
    rf"|{_NUMBER}\s+(?:{one_of((*number_words.UNITS, *number_words.HALVES, *number_words.OUT_OF))})(?!\w))"
)
_NUMBERED = re.compile(rf"\s*[:=,]?\s*{_NUMBER}\s*(?:[,.;!\n]|{one_of(rating_words.SEPARATING)}\s|\Z)")
_GIVEN_TO = re.compile(rf"(?:[0-9½★⭐]|{one_of(number_words.UNITS)})\s+al?\s+\Z")  # "★★★★ à Heat"
_ENDS = re.compile(
    rf"[\"”»)]?(?:[^\S\n]*\n|\s*(?:[,.;:!?…()\"”»=★⭐|/+&→\u2013\u2014-]|\Z|[0-9]|{_BEHIND_TITLE}(?!\w)))"
)


@dataclass(frozen=True, slots=True)
class TitlePlace:
    """Words that may be a title.

    Attributes:
        begin: Where they begin in the text.
        end: Where they end.
        title: The words.
        begins: Words stand before them that stand before titles, or none in their clause.
        ends: Words stand behind them that stand behind titles.
        following: The next word where no mark stands between; else empty.
        then: The one behind it.
        length: How many words they are.
        is_behind_article: The word before them is an article, as in "a big fan".
        is_year: They are a year in brackets.
        is_starred: Stars stand right behind them.
        ends_in_stars: A number at their end is rather stars: "I gave Speed 2", "Toy Story 3 and a half".
    """

    begin: int
    end: int
    title: str
    begins: bool
    ends: bool
    following: str
    then: str
    length: int
    is_behind_article: bool
    is_year: bool
    is_starred: bool
    ends_in_stars: bool


class TitlePlaces:
    """The places of a text where titles may stand.

    Attributes:
        is_small: Titles are written small in it, or all in capitals: letters tell nothing.
        count: How many words it has.
        is_shouted: It is all in capitals.
    """

    def __init__(self, text: str) -> None:
        """Finds the words of a text."""
        self._text, self._lowered = text, plain(text)
        self._words = [found.span() for found in _WORD.finditer(text)]
        self.count = len(self._words)
        self.is_shouted = text.isupper()
        spoken = text.split()
        pairs = list(zip(spoken[1:], spoken, strict=False))  # each word with the one before it
        self.is_small = self.is_shouted or not any(
            _is_written(word) for word, first in pairs if first[-1] not in _END
        )
        behind = (word for word, first in pairs if first[-1] in _END_OF_SENTENCE)
        begun = sum(word[:1].isupper() for word in (*spoken[:1], *behind))
        self._has_sentences = self.is_small and not self.is_shouted and begun > 1

    def at(self, first: int, most: int) -> Iterator[TitlePlace]:
        """What may be a title from a word on, the longest first.

        Args:
            first: TitlePlace of the word.
            most: At most so many words.
        """
        is_behind_article = (
            first > 0
            and plain(self._word(first - 1)) in ARTICLES
            and _GIVEN_TO.search(self._lowered, 0, self._words[first][0]) is None
        )
        for length in range(min(most, self.count - first), 0, -1):
            begin, end = self._bare(self._words[first][0], self._words[first + length - 1][1])
            title = self._text[begin:end]
            if "\n" in title or not is_whole(title) or not self._may_be_title(title):
                continue
            begins = _BEGINS.search(self._lowered, max(begin - _FAR, 0), begin) is not None
            is_starred = _STARRED.match(self._lowered, end) is not None
            has_number = is_starred or _NUMBERED.match(self._lowered, end) is not None
            has_aside = begins_with_aside(self._lowered, end)
            ends = is_starred or has_aside or _ENDS.match(self._lowered, end) is not None
            is_next = (
                not has_aside and self._text[end : end + 1].isspace() and self._text[end : end + 1] != "\n"
            )
            following = self._word(first + length) if is_next else ""
            then = self._word(first + length + 1)
            if self._has_sentences and title.islower() and not is_starred and is_common(title):
                continue  # the "big" of a text that is written with care
            is_year = title.isdecimal() and self._text[max(begin - 1, 0) : end + 1] == f"({title})"
            is_given = _GIVEN.search(self._lowered, max(begin - _FAR, 0), begin) is not None
            ends_in_stars = (is_given and not is_starred) or _OF_STARS.match(self._lowered, end) is not None
            yield TitlePlace(
                begin,
                end,
                title,
                begins,
                ends,
                following,
                then,
                length,
                is_behind_article,
                is_year,
                has_number,
                ends_in_stars,
            )

    def _word(self, place: int) -> str:
        return self._text[slice(*self._words[place])] if place < self.count else ""

    def _bare(self, begin: int, end: int) -> tuple[int, int]:
        """Where words begin and end without the marks around them."""
        title = self._text[begin:end]
        begin += len(title) - len(_MARKS_BEFORE.sub("", title))
        return begin, begin + len(bare(title))

    def _may_be_title(self, title: str) -> bool:
        """Whether words may name a film at all: they begin with a capital where others do."""
        is_written = self.is_small or not title[:1].islower()
        is_number = title.isdecimal() and len(title) < SHORTEST  # "2" is rather a part than "[Rec] 2"
        return bool(words_of(title)) and is_written and not is_number and plain(title) not in _WHO


def is_whole(title: str) -> bool:
    """Whether words end as a title does, not in "and", "with" or an article."""
    last = title.rpartition(" ")[2]
    is_initials = last == title and len(title) > 1 and title.isupper()  # "ET" is no French "and"
    return bool(title) and (is_initials or plain(last) not in JOINING)


def is_common(title: str) -> bool:
    """Whether a title is of a language's common words."""
    spoken = words_of(title)
    known = (any(lexicon(code).knows(word) for code in LANGUAGES) for word in spoken)
    return all(known) or all(plain(word) in OF_SENTENCES for word in spoken)


def is_part_of_sentence(title: str) -> bool:
    """Whether words are rather of a sentence, or of two: "it was", "Heat. Then"."""
    holds_one = any(plain(word) in OF_SENTENCES for word in words_of(title))
    return holds_one or is_common(title) or _SENTENCE_INSIDE.search(title) is not None


def bare(word: str) -> str:
    """Words without the marks around them: "Heat" of "(Heat)!"."""
    return _MARKS_BEHIND.sub("", _MARKS_BEFORE.sub("", word))


def _is_written(word: str) -> bool:
    """Whether a word is written as those of titles are: "Heat", not "I"."""
    return bare(word)[:1].isupper() and plain(bare(word)) not in _KNOWN_WORDS
