"""A film's card: all that is known of one film, and what it is to somebody."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.service import facts, films, marks, ratings
from bot.service.facts import FilmFacts
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
        film: The film: everybody's stars, people, runtime, plot, links, poster, as far as anybody tells.
        given: Stars the person gave it; None for none.
        expected: Stars the person would give it; None where they have rated it, and where nothing they rated
            is known, and where the number would contradict its place in the list that it was opened from.
        marks: What they said of it without stars.
        editions: In which it is sold, with links and prices; what only repeats the film is none.
        facts: What a film database tells besides; None for nothing.
    """

    film: Film
    given: float | None
    expected: float | None
    marks: frozenset[MarkKind]
    editions: tuple[Edition, ...]
    facts: FilmFacts | None = None


def film_card(
    visit: Visit, product_id: str, language: str = "en", beside: Sequence[str] | None = None
) -> FilmCard | FilmUnknown | NoModel:
    """A film's card, by any of its editions' ids.

    Args:
        visit: Of whoever asks.
        product_id: The film.
        language: In which they are spoken to.
        beside: Film ids of the list that it is opened from, in its order; None for no list.
    """
    card = films.card(visit, product_id, with_expected=True)
    if not isinstance(card, Card) or visit.catalog is None:
        return card if not isinstance(card, Card) else NoModel()
    if beside is not None and card.expected is not None:
        card = replace(card, expected=_unless_contradicted(visit, card.film.film_id, card.expected, beside))
    row = visit.catalog.row_of(card.film.film_id)
    assert row is not None
    editions = tuple(
        edition
        for edition in visit.catalog.editions(row)
        if edition.price or _is_sold_apart(edition, card.film)
    )
    told = facts.of_film(visit, card.film, language)
    film = facts.filled(card.film, told)
    return FilmCard(film, card.given, card.expected, marks.of_film(visit, product_id), editions, told)


def _unless_contradicted(visit: Visit, film_id: str, expected: float, beside: Sequence[str]) -> float | None:
    """The stars, unless a film before it would get fewer or one after it more, in halves as shown."""
    if film_id not in beside or visit.recommender is None:
        return None
    known = [each for each in beside if visit.recommender.catalog.row_of(each) is not None]
    with visit.bundle_at_work():
        predicted = visit.recommender.predict(ratings.own(visit), known)
    every = [round((each or 0.0) * 2) for each in predicted]
    at, own = known.index(film_id), round(expected * 2)
    fits = all(each >= own for each in every[:at]) and all(each <= own for each in every[at:])
    return expected if fits else None


def _is_sold_apart(edition: Edition, film: Film) -> bool:
    """Whether an edition without a price has a page of its own; another source's name has none."""
    return bool(edition.link) and edition.link != film.link.url and edition.title != film.title
