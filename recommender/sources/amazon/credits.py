"""Who made a film, out of a product's ``brand`` and details."""

import re
from dataclasses import dataclass, field

from recommender.catalog.markup import plain_text
from recommender.sources.amazon.details import labelled_values

_NOBODY = {"", ".", "unknown", "various", "various artists", "n/a", "none", "all", "artist not provided"}
_SEPARATORS = re.compile(r"[;,/]")
_ROLES = re.compile(r"\s*\([^()]*\)|\b(?:Format|Rated|Language):.*$")
_WITH_ROLES = re.compile(r"([^(),;/]+)\(([^()]*)\)")
_FIELD_OF_ROLE = {
    **dict.fromkeys(("actor", "actors", "actress", "starring", "cast"), "actors"),
    **dict.fromkeys(("director", "directors", "directed by"), "directors"),
    **dict.fromkeys(("writer", "writers", "screenwriter", "written by"), "writers"),
}


@dataclass(slots=True)
class Credits:
    """Names, each once.

    Attributes:
        people: All of them, and those whose role is not told: the cast, a director, the studio.
        directors, writers, actors: Those whose role is told.
    """

    people: list[str]
    directors: list[str] = field(default_factory=list)
    writers: list[str] = field(default_factory=list)
    actors: list[str] = field(default_factory=list)

    def add(self, role: str, names: list[str]) -> None:
        """Takes names of one role; of a role that is not known here it takes nothing."""
        of_role = _FIELD_OF_ROLE.get(role.strip().casefold())
        if of_role is not None:
            for known in (getattr(self, of_role), self.people):
                known.extend(name for name in names if name not in known)


def credits_of(brand: object, details: object) -> Credits:
    """Names in ``brand``, which for films holds the cast or the studio, and in the details.

    In the release of 2023 their roles stand behind them: ``Al Pacino (Actor), ... Format: DVD``.
    """
    text = plain_text(brand) if isinstance(brand, str) else ""
    has_roles = "(" in text
    found = Credits(names_in(_ROLES.sub("", text) if has_roles or ":" in text else text))
    for name, roles in _WITH_ROLES.findall(text) if has_roles else ():
        for role in roles.split(","):
            found.add(role, names_in(name))
    for label, value in labelled_values(details):
        if label in _FIELD_OF_ROLE:
            found.add(label, names_in(_ROLES.sub("", value)))
    return found


def names_in(text: str) -> list[str]:
    """Names that commas, semicolons and slashes part, each once; words for nobody are none."""
    names = (name.strip() for name in _SEPARATORS.split(text))
    return list(dict.fromkeys(name for name in names if name.casefold() not in _NOBODY))
