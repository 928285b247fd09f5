"""The names of the catalog in service, as the grammar of intents asks for them."""

from bot.dialogue.intents.intent import NamedFilm
from bot.service import films, wishes
from bot.service.films import Found
from bot.service.service import Visit
from recommender.catalog.folding import fold
from recommender.catalog.genres import one_vocabulary

_LIKELY, _LIKELY_LONG, _LONG = 0.75, 0.82, 6
"""Similarity from which a film may be meant; that of titles longer than so many letters."""


class KnownNames:
    """Films, people and genres of the bundle that one visit sees."""

    def __init__(self, visit: Visit) -> None:
        self._visit = visit
        self._vocabulary: wishes.Vocabulary | None = None

    @property
    def last_year(self) -> int | None:
        """Where the catalog's films end."""
        return self._visit.catalog.last_year if self._visit.catalog else None

    def film(self, text: str) -> NamedFilm | None:
        """The film that a title names, or the nearest one that may be meant."""
        found = films.search(self._visit, [text])
        if not isinstance(found, Found) or not found.meant:
            return None
        best = found.meant[0]
        least = _LIKELY_LONG if len(text) > _LONG else _LIKELY  # the Coen brothers are not "Four Brothers"
        if not best.is_certain and not best.is_possible and best.similarity < least:
            return None
        if films.is_cut_short(best.film, text):
            return None
        # Of several of one name any is that film, as far as it is only named.
        is_named = best.is_certain or (best.is_possible and fold(best.film.title) == fold(text))
        return NamedFilm(best.film.film_id, best.film.name, is_named)

    def person(self, text: str) -> str | None:
        """Who is named, by full name or surname."""
        return wishes.person_named(self._visit, text)

    def genre(self, text: str) -> str | None:
        """A genre by the catalog's own word for it, in IMDb's words."""
        if self._vocabulary is None:
            self._vocabulary = wishes.vocabulary(self._visit)
        own = self._vocabulary.genres.get(fold(text))
        named = one_vocabulary([own]) if own else []
        return named[0] if named else None

    def titles(self, text: str) -> int:
        """How many films' titles hold a name."""
        return len(films.holding(self._visit, text))
