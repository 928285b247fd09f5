"""The series of a film, read from its title alone.

A list with four Star Treks is one film long. The rules take off a title what sequels add. The rest is the
name of the series. In doubt nothing is taken off, so that the film stands alone: two films of one series in a
list cost less than a film that is never listed.
"""

import re

from recommender.catalog import vocabulary
from recommender.catalog.folding import fold
from recommender.catalog.title import article_first, without_brackets

_SUBTITLE = re.compile(r"(?<=\w)\s*(?::\s|\s[-\u2013\u2014]\s).*", re.DOTALL)

# Neither X nor I, which end titles as letters ("Malcolm X", "Withnail & I").
_NUMBER = "|".join(
    [
        r"[2-9]|1\d|20",
        *(word for word, number in vocabulary.UNITS.items() if 1 < number <= 13),  # noqa: PLR2004
        *(numeral for numeral in vocabulary.ROMAN if numeral not in {"i", "x"}),
    ]
)
_PART = "|".join(["part", "episode", *vocabulary.CHAPTER_WORDS, "vol", "volume"])
_ORDINAL = "|".join([*list(vocabulary.ORDINALS)[1:5], "final"])
_CHAPTER = re.compile(
    rf"(?<=\w) (?:the )?(?:(?:{_PART}) (?:\d+|i|x|one|{_NUMBER})\b|(?:{_ORDINAL}) (?:{_PART})\b).*"
)
_LAST_NUMBER = re.compile(rf"(?<=\w) (?:{_NUMBER})$")
_SEQUEL_WORD = re.compile(rf"(?<=\w) (?:{'|'.join(vocabulary.SEQUEL_ENDINGS)}|the (?:second|third|fourth))$")
# "Harry Potter and the Goblet of Fire", but not "Beauty and the Beast": a name of two words or more.
_ADVENTURE = re.compile(r"^(\w+(?: \w+){1,2}) and the \w.*")
_SHORTEST_PLURAL = 5  # letters before the s: "Aliens", but not "Cars"


def series_of(title: str) -> str:
    """The name of a film's series; its own name, folded, if the title tells of none.

    ``Alien``, ``Aliens`` and ``Alien 3`` give ``alien``; ``The Godfather: Part II`` and ``Godfather, The``
    give ``godfather``. Films of one name count as one series, since nobody wants three Hamlets in a list.

    Args:
        title: Title without the year, as people or shops write it.
    """
    bare = without_brackets(title)
    name = _folded(article_first(_SUBTITLE.sub("", bare))) or _folded(bare)
    for sequel in (_CHAPTER, _SEQUEL_WORD, _LAST_NUMBER):
        name = sequel.sub("", name)
    name = _ADVENTURE.sub(r"\1", name)
    if " " not in name and len(name) > _SHORTEST_PLURAL and name.endswith("s") and not name.endswith("ss"):
        name = name[:-1]
    return name


def _folded(text: str) -> str:
    """Lower-case words without accents, punctuation and leading article."""
    words = fold(text).split()
    return " ".join(words[1:] if len(words) > 1 and words[0] in vocabulary.LEADING_ARTICLES else words)
