"""A kind of films that is asked for by words nothing is known of: "I need a christmas movie"."""

import re
from typing import Final

from bot.dialogue.heard import unknown_kind_words as words
from bot.dialogue.heard.plain import before, behind, one_of, plain

_LONGEST, _MOST_WORDS = 100, 5  # characters of a text, words of a kind
_OPENING = rf"{before(words.OPENING)}(?>{one_of(words.ARTICLES)}\s+)*"
_CLOSING = behind(words.CLOSING)
_KIND = r"(?P<kind>[^\W_].*?)"
_FORMS: Final = tuple(
    re.compile(f"{_OPENING}{form}{_CLOSING}")
    for form in (
        rf"{one_of(words.SOMETHING)}\s+(?P<of>{one_of(words.OF)}\s+){_KIND}",
        rf"{one_of(words.FILMS)}\s+(?P<of>{one_of(words.OF)}\s+){_KIND}",
        rf"{_KIND}[\s-]+{one_of(words.FILMS)}",
        r"(?P<kind>\w{4,}filme?)",
    )
)


def read_unknown_kind(text: str) -> str:
    """The words by which films are asked for: "christmas", "for teenagers"; empty for anything else."""
    line = " ".join(text.split()).strip(" ?!.…¿¡")
    if not 0 < len(line) <= _LONGEST:
        return ""
    for form in _FORMS:
        found = form.fullmatch(plain(line))
        if found is not None and len(found["kind"].split()) <= _MOST_WORDS:
            begin = found.start("of") if "of" in form.groupindex else found.start("kind")
            return line[begin : found.end("kind")].strip(" \"'“”«»,")
    return ""
