"""Other names of a film, in brackets behind its title."""

import re
from collections.abc import Iterable

_BRACKETS_BEHIND = re.compile(r"(?<=\S)(?:\s*\([^()]*\))+\s*$")
_BRACKETS = re.compile(r"[(\[]([^()\[\]]*)[)\]]")
_ALSO_KNOWN_AS = re.compile(r"^\s*(?:a\.?\s?k\.?\s?a\.?|also known as)[:\s]\s*", re.IGNORECASE)


def names_behind(title: str) -> tuple[str, ...]:
    """Names in brackets at the end of a title without its year. The catalog must write nothing else there.

    ``City of Lost Children (La cité des enfants perdus)``, ``Seven (a.k.a. Se7en)``.
    """
    behind = _BRACKETS_BEHIND.search(title)
    names = _BRACKETS.findall(behind.group()) if behind else []
    return tuple(name for text in names if (name := _ALSO_KNOWN_AS.sub("", text).strip()))


def names_marked(title: str) -> tuple[str, ...]:
    """Names in brackets that are marked as names (``a.k.a.``), for shops with other things in brackets."""
    if "(" not in title and "[" not in title:
        return ()
    marked = (text for text in _BRACKETS.findall(title) if _ALSO_KNOWN_AS.match(text))
    return tuple(name for text in marked if (name := _ALSO_KNOWN_AS.sub("", text).strip()))


def different_names(title: str, names: Iterable[str]) -> list[str]:
    """Names that differ from the title, with and without its brackets, each once."""
    known = {title.casefold(), _BRACKETS_BEHIND.sub("", title).casefold()}
    found: list[str] = []
    for name in names:
        bare = _BRACKETS_BEHIND.sub("", name)
        if bare.casefold() not in known:
            known.add(bare.casefold())
            found.append(bare)
    return found
