"""A film was rated by mistake: "rated Amelie by mistake, never seen it"."""

import re

from bot.dialogue.heard import by_mistake_words as words
from bot.dialogue.heard.answer_reading import says_not_seen
from bot.dialogue.heard.answer_words import UNSEEN
from bot.dialogue.heard.plain import one_of, plain

_LONGEST = 120
_MISTAKE = one_of(words.BY_MISTAKE)
_RATED = one_of(words.RATED)
_FIRST = rf"(?>{one_of(words.APOLOGIES)}[\s,.!;:–—-]+)*"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"{_FIRST}(?:i\s+)?{_MISTAKE}\s+{_RATED}(?:\s+(?P<title>\S.*))?",
        rf"{_FIRST}{_RATED}\s+(?P<title>\S.*?)\s+{_MISTAKE}(?:\s+{_RATED})?",
        rf"{_FIRST}{_RATED}\s+{_MISTAKE}(?:\s+(?P<title>\S.*?)(?:\s+{_RATED})?)?",
        rf"{_FIRST}{one_of(words.NOT_MEANT)}\s+(?P<title>\S.*)",
        rf"{_FIRST}(?:(?P<title>\S.*?)\s+)?(?:{_RATED}\s+)?{_MISTAKE}(?:\s+{_RATED})?",
        rf"{_FIRST}(?P<title>\S.*?)[\s,–—-]+{one_of(words.A_MISTAKE)}",
    )
)
_BREAK = re.compile(r"[,.;!–—]\s+(?:(?:and|und|y|et|e|и)\s+)?")
_UNSEEN = re.compile(rf"(?<!\w){one_of(UNSEEN)}(?!\w)")


def read_by_mistake(text: str) -> str | None:
    """The title of what was rated by mistake, empty where none is named; None where that is not said."""
    line = " ".join(text.split()).strip(" .!")
    if len(line) > _LONGEST:
        return None
    said = [line]
    behind = list(_BREAK.finditer(line))
    if behind and (
        says_not_seen(line[behind[-1].end() :]) or _UNSEEN.search(plain(line[behind[-1].end() :]))
    ):
        said.append(line[: behind[-1].start()])
    for each in said:
        for form in _FORMS:
            found = form.fullmatch(plain(each))
            if found is not None:
                return each[slice(*found.span("title"))] if found["title"] else ""
    return None
