"""Large cities that no time zone is called after, and the zones in which they are.

Babel names a city for each zone, and the system links some more; no library here knows Munich or Boston.
"""

import re
from functools import cache
from pathlib import Path
from typing import Final

from recommender.catalog.folding import fold

_FILE: Final = Path(__file__).with_suffix(".tsv")
_BETWEEN: Final = " | "
_UMLAUTS: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_OF_ONE_LANGUAGE: Final = re.compile(r"(?P<language>[a-z]{2}):(?P<name>.+)")


@cache
def zones_by_name(language: str) -> dict[str, tuple[str, ...]]:
    """The zones of the cities of each name, by the folded name.

    Args:
        language: In which somebody speaks: "Nice" is a city in French alone.
    """
    found: dict[str, dict[str, None]] = {}
    rows = (line for line in _FILE.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    next(rows)
    for row in rows:
        zone, _, names = row.partition("\t")
        for name in names.split(_BETWEEN):
            of_one = _OF_ONE_LANGUAGE.fullmatch(name)
            if of_one is not None and of_one["language"] != language:
                continue
            called = of_one["name"] if of_one is not None else name
            for written in (called, called.lower().translate(_UMLAUTS)):
                found.setdefault(fold(written), {})[zone] = None
    return {name: tuple(zones) for name, zones in found.items()}
