"""Films to ask a new person about, one after the other; each depends on what they said of those before."""

from dataclasses import dataclass

from bot.service.problems import NoModel
from bot.service.service import Visit
from db import not_seen, ratings
from recommender.catalog.film import Film
from recommender.serving.first_cards import CARDS

__all__ = ["CARDS", "FirstCard", "cards", "next_card", "say_not_seen"]


@dataclass(frozen=True, slots=True)
class FirstCard:
    """A film to ask about.

    Attributes:
        film: The film; None where all that are asked about have been.
        rated: How many ratings the person has.
    """

    film: Film | None
    rated: int


def next_card(visit: Visit) -> FirstCard | NoModel:
    """The film to ask about now."""
    recommender = visit.recommender
    if recommender is None:
        return NoModel()
    with visit.database.reading() as session:
        user = visit.stored(session)
        own = ratings.of(session, user) if user else {}
        unseen = not_seen.of(session, user) if user else []
    with visit.bundle_at_work():
        return FirstCard(recommender.next_card(own, unseen), len(own))


def cards(visit: Visit, n: int) -> tuple[Film, ...]:
    """Films to ask about now, ``n`` at once: as if all before each of them had not been seen."""
    recommender = visit.recommender
    if recommender is None:
        return ()
    with visit.database.reading() as session:
        user = visit.stored(session)
        own = ratings.of(session, user) if user else {}
        unseen = not_seen.of(session, user) if user else []
    films: list[Film] = []
    with visit.bundle_at_work():
        while len(films) < n:
            film = recommender.next_card(own, [*unseen, *(each.film_id for each in films)])
            if film is None:
                break
            films.append(film)
    return tuple(films)


def say_not_seen(visit: Visit, film_id: str) -> None:
    """Remembers that somebody has not seen a film, so that it is not asked about again."""
    with visit.database.writing() as session:
        not_seen.add(session, visit.ensured(session), film_id)
