"""Which series a film belongs to, read from its title alone.

A list with four Star Treks in it is one film long. The rules below take off a title what sequels add to it;
what is left is the series' name. In doubt nothing is taken off, so that a film stands for itself: two films
of one series in a list that might have had other ones cost less than a film that is never listed.
"""

import re
import unicodedata

from recommender.catalog.names import article_first

_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_SUBTITLE = re.compile(r"(?<=\w)\s*(?::\s|\s[-–—]\s).*", re.DOTALL)  # noqa: RUF001
_RAISED = str.maketrans({"²": " 2", "³": " 3", "⁴": " 4"})
_APOSTROPHE = re.compile(r"['`´\u2018\u2019]")  # noqa: RUF001
_NOT_A_LETTER = re.compile(r"[\W_]+")
_ARTICLES = frozenset({"the", "a", "an"})

# Not X, which ends titles as a letter ("Malcolm X"), nor I ("Withnail & I").
_ROMAN = "ii|iii|iv|v|vi|vii|viii|ix|xi|xii|xiii"
_COUNTED = r"(?:[2-9]|1\d|20)"
_WORDS = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
_NUMBER = rf"(?:{_COUNTED}|{_ROMAN}|{_WORDS})"
_ORDINAL = "second|third|fourth|fifth|final"
_CHAPTER = re.compile(
    rf"(?<=\w) (?:the )?(?:(?:part|episode|chapter|vol|volume) (?:\d+|i|x|one|{_NUMBER})\b"
    rf"|(?:{_ORDINAL}) (?:part|episode|chapter)\b).*"
)
_LAST_NUMBER = re.compile(rf"(?<=\w) {_NUMBER}$")
_SEQUEL_WORD = re.compile(
    r"(?<=\w) (?:returns|forever|begins|reloaded|revolutions|resurrection|rises|reborn|strikes (?:back|again)"
    r"|the (?:second|third|fourth))$"
)
# "Harry Potter and the Goblet of Fire", but not "Beauty and the Beast": a name of two words or more.
_ADVENTURE = re.compile(r"^(\w+(?: \w+){1,2}) and the \w.*")
_SHORTEST_PLURAL = 5  # letters without the s: "Aliens", but not "Cars"


def series_of(title: str) -> str:
    """The name of the series that a title belongs to; the title's own, folded, where it tells of none.

    ``Alien``, ``Aliens`` and ``Alien 3`` give ``alien``; ``The Godfather: Part II`` and ``Godfather, The``
    give ``godfather``. Films of one name are taken for one series: nobody wants three Hamlets in a list.

    Args:
        title: Without the year, as people or shops write it.
    """
    bare = _BRACKETS.sub(" ", title.translate(_RAISED)).strip() or title
    name = _folded(article_first(_SUBTITLE.sub("", bare))) or _folded(bare)
    for sequel in (_CHAPTER, _SEQUEL_WORD, _LAST_NUMBER):
        name = sequel.sub("", name)
    name = _ADVENTURE.sub(r"\1", name)
    if " " not in name and len(name) > _SHORTEST_PLURAL and name.endswith("s") and not name.endswith("ss"):
        name = name[:-1]
    return name


def _folded(text: str) -> str:
    """Lower-case words without accents, punctuation and leading article."""
    text = unicodedata.normalize("NFKD", text.casefold())
    text = "".join(letter for letter in text if not unicodedata.combining(letter))
    words = _NOT_A_LETTER.sub(" ", _APOSTROPHE.sub("", text).replace("&", " and ")).split()
    return " ".join(words[1:] if len(words) > 1 and words[0] in _ARTICLES else words)
