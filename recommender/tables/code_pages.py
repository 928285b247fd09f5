"""Which code page of Europe a text with one byte a letter is in, told by the letters of its languages.

``Tytuł`` of a Polish table and ``Tytu³`` are the same bytes: no language has the second word.
"""

import re
from typing import Final, NamedTuple

WESTERN: Final = "windows-1252"


class _Page(NamedTuple):
    """A code page, and the letters beyond ASCII of each language that is written in it."""

    name: str
    alphabets: tuple[frozenset[str], ...]


_FOREIGN: Final = "éèäöüñç"  # Western letters in names and titles of any Western language
_OF_THE_WEST: Final = tuple(
    frozenset(letters + _FOREIGN)
    for letters in (
        *("äöüß", "àâçéèêëîïôùûüœ", "áéíñóúüªº¿¡", "áàâçéêíóôúü", "àèéìíîòóùú", "éèëêïöüóá", "åäöæøé"),
        "àçéèíïóòúü·",
    )
)
_OF_THE_CENTRE: Final = tuple(
    map(
        frozenset,
        (
            "ąćęłńóśźż",  # Polish
            "áčďéěíňóřšťúůýž",  # Czech
            "áäčďéíĺľňóôŕšťúýž",  # Slovak
            "áéíóöőúüű",  # Hungarian
            "čćđšž",  # Croatian, Serbian, Slovene
            "ăâîșțşţ",  # Romanian
        ),
    )
)
_PAGES: Final = (
    _Page(WESTERN, _OF_THE_WEST),
    _Page("windows-1250", _OF_THE_CENTRE),
    _Page("iso-8859-2", _OF_THE_CENTRE),
    _Page("windows-1254", (frozenset("çğ\u0131iöşüâîû"),)),
    _Page("windows-1257", (frozenset("āčēģīķļņšūž"), frozenset("ąčęėįšųūž"))),
    # Behind Turkish, which has the same bytes and fewer others.
    _Page(WESTERN, (*_OF_THE_WEST, frozenset("áéíóúýþæöð"))),
)
_MARKS: Final = frozenset("“”„\u2018\u2019\u201a\u2013—…•«»°§½")  # of any language
_RAISED: Final = frozenset("²³")  # "Alien³"; never in a heading, which has no digit
_BEYOND_ASCII: Final = re.compile(rb"[\x80-\xff]")
# "ções", "São", "irmã": elsewhere these letters are those of Hungarian and Romanian.
_PORTUGUESE: Final = re.compile(rb"[\xf5\xd5](?=[eE])|[\xe3\xc3](?=[eioEIO]|[^A-Za-z\x80-\xff]|\Z)")
_LINE_END: Final = re.compile(rb"[\r\n]+")
_DIGIT: Final = re.compile(rb"[0-9]")


def code_page_of(head: bytes) -> str:
    """The code page whose languages have most of the letters; the Western one among equals.

    Each line is taken for one language: a list of films has titles of many.

    Args:
        head: Bytes that are not UTF-8.
    """
    lines: list[tuple[bytes, frozenset[str]]] = []
    for line in _LINE_END.split(head):
        letters = b"".join(_BEYOND_ASCII.findall(_PORTUGUESE.sub(b"", line)))
        if letters:
            lines.append((letters, _MARKS | _RAISED if _DIGIT.search(line) else _MARKS))
    return max(_PAGES, key=lambda page: sum(_explained(page, *line) for line in lines)).name


def _explained(page: _Page, line: bytes, marks: frozenset[str]) -> int:
    """How many letters of a line the language of a code page has that has most of them."""
    letters = line.decode(page.name, errors="replace").lower()
    return max(sum(one in alphabet or one in marks for one in letters) for alphabet in page.alphabets)
