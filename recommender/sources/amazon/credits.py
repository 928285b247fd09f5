"""People who made a film, from a product's ``brand`` and details."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from recommender.catalog.plain_text import plain_text
from recommender.sources.amazon.details import ACTORS, DIRECTORS, WRITERS

_NOBODY = {"", ".", "unknown", "various", "various artists", "n/a", "none", "all", "artist not provided"}
_SEPARATORS = re.compile(r"[;,/]")
_ROLES = re.compile(r"\s*\([^()]*\)|\b(?:Format|Rated|Language):.*$")
_WITH_ROLES = re.compile(r"([^(),;/]+)\(([^()]*)\)")
_FIELD_OF_ROLE = {
    **dict.fromkeys(ACTORS, "actors"),
    **dict.fromkeys(DIRECTORS, "directors"),
    **dict.fromkeys(WRITERS, "writers"),
}


@dataclass(slots=True)
class Credits:
    """Names, each once.

    Attributes:
        people: All names, also those without a role: cast, director, studio.
        directors, writers, actors: Names with that role.
    """

    people: list[str]
    directors: list[str] = field(default_factory=list)
    writers: list[str] = field(default_factory=list)
    actors: list[str] = field(default_factory=list)

    def add(self, role: str, names: str) -> None:
        """Adds the names of one role.

        Args:
            role: The role, as the details call it. An unknown role adds nothing.
            names: Its names, in one text.
        """
        of_role = _FIELD_OF_ROLE.get(role.strip().casefold())
        if of_role is not None:
            for known in (getattr(self, of_role), self.people):
                known.extend(name for name in names_in(names) if name not in known)


def credits_of(brand: object, told: Mapping[str, str]) -> Credits:
    """The names in ``brand`` and in the details. For films ``brand`` holds the cast or the studio.

    In the release of 2023 roles stand behind the names: ``Al Pacino (Actor), ... Format: DVD``.

    Args:
        brand: The field of the product line.
        told: Details: label to text; see `recommender.sources.amazon.details.told_in`.
    """
    text = plain_text(brand) if isinstance(brand, str) else ""
    has_roles = "(" in text
    found = Credits(names_in(_ROLES.sub("", text) if has_roles or ":" in text else text))
    for name, roles in _WITH_ROLES.findall(text) if has_roles else ():
        for role in roles.split(","):
            found.add(role, name)
    for label, text in told.items():
        found.add(label, _ROLES.sub("", text) if "(" in text else text)
    return found


def names_in(text: str) -> list[str]:
    """Names between commas, semicolons and slashes, each once. Words that mean nobody are left out."""
    names = (name.strip() for name in _SEPARATORS.split(text))
    return list(dict.fromkeys(name for name in names if name.casefold() not in _NOBODY))
