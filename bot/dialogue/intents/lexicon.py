"""What words mean, a language each, read from the files in ``words/``."""

import tomllib
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.dialogue.heard.request_words import SERVICES
from bot.dialogue.intents.tokens import words

LANGUAGES = ("en", "de", "es", "fr", "pt", "ru")
_FILES = Path(__file__).parent / "words"
_SECTIONS = (
    *("phrases", "marks", "glue", "aside", "years", "decades", "length", "numbers", "ordinals", "kinds"),
    *("genres", "moods", "languages", "countries"),
)
_TYPO_FROM, _TWO_TYPOS_FROM = 5, 9  # letters of a word


class Meaning(NamedTuple):
    """What a phrase means: ``("genres", "Comedy")``."""

    section: str
    value: str


class Lexicon:
    """The words of one language."""

    def __init__(self, language: str, sections: Mapping[str, Mapping[str, Sequence[str]]]) -> None:
        """Takes what a file of words holds.

        Args:
            language: Its code.
            sections: Section -> meaning -> phrases.
        """
        self.language = language
        self._of: dict[tuple[str, ...], set[Meaning]] = {}
        self._longest: dict[str, int] = {}
        self._spelt: set[str] = set()
        for section, meanings in sections.items():
            for value, phrases in meanings.items():
                for phrase in phrases:
                    self._add(words(phrase), Meaning(section, value))
                    self._spelt.update(phrase.casefold().split())
        self._words = sorted({word for phrase in self._of for word in phrase})
        self._known = frozenset(self._words)
        self._by_letter = {first: tuple(same) for first, same in groupby(self._words, itemgetter(0))}

    def at(self, said: Sequence[str], place: int) -> Iterator[tuple[int, frozenset[Meaning]]]:
        """The phrases that begin at a place, the longest first: number of words, and meanings."""
        most = self._longest.get(said[place], 0) if place < len(said) else 0
        for length in range(min(most, len(said) - place), 0, -1):
            meanings = self._of.get(tuple(said[place : place + length]))
            if meanings:
                yield length, frozenset(meanings)

    def means(self, said: Sequence[str]) -> frozenset[Meaning]:
        """What a whole phrase means."""
        return frozenset(self._of.get(tuple(said), ()))

    def phrases(self, section: str) -> dict[str, str]:
        """The phrases of a section, as one string each -> their value."""
        return {
            " ".join(phrase): meaning.value
            for phrase, meanings in self._of.items()
            for meaning in meanings
            if meaning.section == section
        }

    def corrected(self, word: str) -> str:
        """The word of this language that was meant by a misspelt one; the word itself where there is none."""
        if len(word) < _TYPO_FROM or word in self._known or not word.isalpha():
            return word
        typos = 1 if len(word) < _TWO_TYPOS_FROM else 2
        # Nobody mistypes the first letter: Tom Hanks is no thanks, and Prime no crime.
        near = self._by_letter.get(word[0], ())
        found = process.extractOne(word, near, scorer=OSA.distance, score_cutoff=typos)
        # A short word is too like too many others.
        return str(found[0]) if found is not None and len(found[0]) >= _TYPO_FROM - 1 else word

    def knows(self, word: str) -> bool:
        """Whether a word is one of this language's, without a typo."""
        return word in self._known

    def spells_otherwise(self, typed: str) -> bool:
        """Whether a known word is typed with accents that it has not here: "comédias" is no Spanish."""
        word = unicodedata.normalize("NFC", typed).casefold()
        return not word.isascii() and word not in self._spelt

    def _add(self, phrase: tuple[str, ...], meaning: Meaning) -> None:
        if phrase:
            self._of.setdefault(phrase, set()).add(meaning)
            self._longest[phrase[0]] = max(len(phrase), self._longest.get(phrase[0], 0))


@cache
def lexicon(language: str) -> Lexicon:
    """The words of a language, read once.

    Raises:
        KeyError: A file lacks a section.
    """
    with (_FILES / f"{language}.toml").open("rb") as file:
        content = tomllib.load(file)
    sections = {section: content[section] for section in _SECTIONS}
    # Names, the same in all languages: none is a misspelt word, or somebody who plays in a film.
    return Lexicon(language, {**sections, "aside": {**sections["aside"], "services": SERVICES}})
