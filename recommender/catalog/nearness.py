"""Nearness: whether a title may be what somebody meant. A look-alike may be another film altogether.

"The Matrix" is not "Matilda", though most letters agree. If the film that is meant is not in the catalog, its
nearest neighbour must not be offered in its place.
"""

from collections.abc import Iterable
from statistics import median
from typing import Literal

from rapidfuzz.distance import OSA

from recommender.catalog.vocabulary import GRAMMAR

Nearness = Literal["near", "related", "far"]
"""``near``: a misspelling, a beginning or some words of the title. ``related``: the title is the beginning of
what was typed, as of another film of a series. ``far``: neither."""

_PART = 4  # letters: with fewer, a text is no part of a title
_WORDS = 3  # letters: with fewer, words are not some words of a title
_LETTERS = (3, 8, 12)  # letters from which one, two and three may be typos
_LETTERS_BESIDE_A_BEGINNING = (8, 16)  # "Parasite" is not "Paradise Lost": the rest of the title adds doubt
_USUAL = 0.1  # share of the films of a usual year: years with fewer films are more likely wrong than new


def nearness(typed: str, title: str) -> Nearness:
    """The nearness of a title to a typed text, both reduced by `recommender.catalog.title_keys`."""
    if not typed or not title:
        return "far"
    typed_words, title_words = (" ".join(sorted(text.split())) for text in (typed, title))
    beginning = title[: _end_of_word(title, len(typed))]
    if (
        _misspelt(typed, title)
        or _misspelt(typed_words, title_words)
        or title.startswith(f"{typed} ")
        or (len(typed) >= _PART and (title.startswith(typed) or f" {typed} " in f" {title} "))
        or _misspelt(typed, beginning, _LETTERS_BESIDE_A_BEGINNING)
        or _some_words(typed, title)
    ):
        return "near"
    return "related" if len(title) >= _PART and typed.startswith(f"{title} ") else "far"


def nearest(typed: Iterable[str], titles: Iterable[str]) -> Nearness:
    """The nearness of the nearest pair."""
    titles = list(titles)
    found = {nearness(one, title) for one in typed for title in titles}
    return "near" if "near" in found else "related" if "related" in found else "far"


def usual_years(films_of_years: Iterable[tuple[int, int]]) -> tuple[int, int] | None:
    """The first and the last year that a catalog covers.

    Args:
        films_of_years: Each year once, with its number of films.

    Returns:
        The oldest and the newest year with a tenth of the films of a usual year; None without any year.
    """
    counts = dict(films_of_years)
    if not counts:
        return None
    least = _USUAL * median(counts.values())
    usual = [year for year, count in counts.items() if count >= least]
    return min(usual), max(usual)


def newest_usual_year(films_of_years: Iterable[tuple[int, int]]) -> int | None:
    """The last year of `usual_years`; None without any year."""
    years = usual_years(films_of_years)
    return years[1] if years else None


def _misspelt(typed: str, title: str, letters_a_typo: tuple[int, ...] = _LETTERS) -> bool:
    """Whether a typed text is a title but for a few letters: as many as typos may change."""
    typos = sum(len(typed) >= letters for letters in letters_a_typo)
    return OSA.distance(typed, title, score_cutoff=typos) <= typos


def _some_words(typed: str, title: str) -> bool:
    """Whether all typed words are in a title, and are enough of it: ``star wars empire strikes back``."""
    words, of_title = set(typed.split()), set(title.split())
    if len(words) >= _WORDS and words <= of_title:
        return True
    return words - GRAMMAR == of_title - GRAMMAR != set()


def _end_of_word(title: str, length: int) -> int:
    end = title.find(" ", length)
    return len(title) if end < 0 else end
