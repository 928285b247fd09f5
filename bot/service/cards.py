"""A film's card: all that is known of one film, and what it is to somebody."""

from dataclasses import dataclass

from bot.service import films, marks
from bot.service.films import Card
from bot.service.marks import MarkKind
from bot.service.problems import FilmUnknown, NoModel
from bot.service.service import Visit
from recommender.catalog.film import Edition, Film

__all__ = ["Edition", "FilmCard", "film_card"]


@dataclass(frozen=True, slots=True)
class FilmCard:
    """A film's card.

    Attributes:
        film: The film: everybody's stars, people, runtime, plot, links.
        given: Stars the person gave it; None for none.
        expected: Stars the person would give it; None where they have rated it, and where nothing they rated
            is known.
        marks: What they said of it without stars.
        editions: In which it is sold, with links and prices; its own id without either is none.
    """

    film: Film
    given: float | None
    expected: float | None
    marks: frozenset[MarkKind]
    editions: tuple[Edition, ...]


def film_card(visit: Visit, product_id: str) -> FilmCard | FilmUnknown | NoModel:
    """A film's card, by any of its editions' ids."""
    card = films.card(visit, product_id, with_expected=True)
    if not isinstance(card, Card) or visit.catalog is None:
        return card if not isinstance(card, Card) else NoModel()
    row = visit.catalog.row_of(card.film.film_id)
    assert row is not None
    editions = tuple(
        edition
        for edition in visit.catalog.editions(row)
        if edition.price or (edition.link and edition.link != card.film.link.url)
    )
    return FilmCard(card.film, card.given, card.expected, marks.of_film(visit, product_id), editions)
