"""The names that a catalog knows, as the grammar asks for them."""

from typing import Protocol

from bot.dialogue.intents.intent import NamedFilm

_MOST_FILMS, _MOST_PEOPLE = 24, 24


class Names(Protocol):
    """What a catalog knows by name."""

    @property
    def last_year(self) -> int | None:
        """Where its films end."""

    def film(self, text: str) -> NamedFilm | None:
        """The film of a title as people type it, or the nearest one that may be meant; None for none."""

    def person(self, text: str) -> str | None:
        """Who is named, by full name or surname, as the catalog writes it; None for nobody."""

    def genre(self, text: str) -> str | None:
        """A genre by the catalog's own word for it; None for none."""

    def titles(self, text: str) -> int:
        """How many films' titles hold a name, word by word."""


class Asked:
    """Asks for each name once, and for no more names than one message is worth."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._films: dict[str, NamedFilm | None] = {}
        self._people: dict[str, str | None] = {}
        self._titles: dict[str, int] = {}

    @property
    def last_year(self) -> int | None:
        """See `Names`."""
        return self._names.last_year

    def film(self, text: str) -> NamedFilm | None:
        """See `Names`."""
        text = text.strip()
        if text not in self._films:
            too_many = len(self._films) >= _MOST_FILMS
            self._films[text] = self._names.film(text) if text and not too_many else None
        return self._films[text]

    def person(self, text: str) -> str | None:
        """See `Names`."""
        text = text.strip()
        if text not in self._people:
            too_many = len(self._people) >= _MOST_PEOPLE
            self._people[text] = self._names.person(text) if text and not too_many else None
        return self._people[text]

    def genre(self, text: str) -> str | None:
        """See `Names`."""
        return self._names.genre(text)

    def titles(self, text: str) -> int:
        """See `Names`."""
        text = text.strip()
        if text not in self._titles:
            too_many = len(self._titles) >= _MOST_FILMS
            self._titles[text] = self._names.titles(text) if text and not too_many else 0
        return self._titles[text]
