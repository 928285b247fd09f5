"""A text that tells of films: its titles masked, its sentences and clauses."""

import re
from collections.abc import Sequence
from typing import Final

from bot.dialogue.heard import number_words, opinion_words, rating_words, title_words
from bot.dialogue.heard.plain import one_of, plain

FILM: Final = "\ufffc"
"""Stands in a story for each letter of a title: no word of a title is one of the sentence."""
TITLE: Final = f"(?P<film>{FILM}+)"
"""A pattern for a whole title."""

_SENTENCE = re.compile(r"[.!?…;]+(?=[\s\"”)]|\Z)|\n")
_CLAUSE = re.compile(
    rf"(?:[,:(](?!(?<=[0-9].)[0-9])|\s[–—|/+-]\s)\s*|(?<!\w){one_of(opinion_words.CONTRASTS)}\s+"
)
_ANSWERED = re.compile(
    rf"\s*(?:{one_of(title_words.ARTICLES)}\s+)?(?:{one_of(rating_words.GRADING)}\s+)?"
    rf"(?:[0-9★⭐½]|{one_of(number_words.WORDS)}(?!\w))"
)
"""Stars behind a question that is none: "Heat? a solid 4"."""
_LEAD = re.compile(rf"{one_of(opinion_words.CONTRASTS)}\s+")
_NO_WORD = re.compile(r"\W*")
_AROUND = " ,.;:!?-–—("


class Story:
    """A text and where it names films.

    Attributes:
        text: As `bot.dialogue.heard.plain.plain` writes it, place by place, with `FILM` for titles.
        films: Where titles begin and end, in order.
    """

    def __init__(self, text: str, films: Sequence[tuple[int, int]]) -> None:
        """Masks the titles.

        Args:
            text: As somebody said it.
            films: Where titles begin and end in it, in order.
        """
        letters = list(plain(text))
        for begin, end in films:
            letters[begin:end] = FILM * (end - begin)
        self.text = "".join(letters)
        self.films = tuple(films)
        self._as_said = text
        self._sentences = sorted({len(text), *(found.end() for found in _SENTENCE.finditer(self.text))})
        begins = (found.start() for found in _CLAUSE.finditer(self.text))
        self._clauses = sorted({*self._sentences, *(begin for begin in begins if begin)})

    def sentence(self, begin: int, end: int) -> tuple[int, int]:
        """Where the sentence around a span begins and ends."""
        return _around(self._sentences, begin, end)

    def clause(self, begin: int, end: int) -> tuple[int, int]:
        """Where the clause around a span begins and ends."""
        return _around(self._clauses, begin, end)

    def before(self, at: int) -> str:
        """What stands before a place in its clause."""
        return self.text[self.clause(at, at)[0] : at]

    def is_question(self, begin: int, end: int) -> bool:
        """Whether the sentence around a span asks."""
        first, last = self.sentence(begin, end)
        is_asked = self.text[first:last].rstrip(' "”)').endswith("?")
        return is_asked and _ANSWERED.match(self.text, last) is None

    def as_said(self, begin: int, end: int) -> str:
        """The clause around a span, as somebody said it."""
        first, last = self.clause(begin, end)
        lead = _LEAD.match(self.text, self.word_from(first), last)
        return self._as_said[lead.end() if lead else first : last].strip(_AROUND)

    def word_from(self, at: int) -> int:
        """Where the next word begins."""
        found = _NO_WORD.match(self.text, at)
        return found.end() if found else at

    def films_between(self, begin: int, end: int) -> list[int]:
        """The films that end in a span, by their places."""
        return [place for place, (_, stop) in enumerate(self.films) if begin < stop <= end]

    def film_of(self, found: re.Match[str] | None) -> int | None:
        """The place of the film that a pattern with `TITLE` found."""
        if found is None:
            return None
        return next((at for at, (begin, _) in enumerate(self.films) if begin == found.start("film")), None)


def _around(bounds: Sequence[int], begin: int, end: int) -> tuple[int, int]:
    return max((at for at in bounds if at <= begin), default=0), min(at for at in bounds if at >= end)
