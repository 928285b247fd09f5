"""Whether it can answer, and the figures that a monitor follows; for the operator, not for people."""

from dataclasses import dataclass

from sqlalchemy import text

from bot.service.service import Service
from db import ratings, users
from db.errors import StorageError

__all__ = ["MonitorFigures", "Readiness", "figures", "readiness"]


@dataclass(frozen=True, slots=True)
class Readiness:
    """Whether people can be answered now.

    Attributes:
        database: Whether it answers.
        model: Version of the bundle in service; None without one.
    """

    database: bool
    model: str | None

    @property
    def is_ready(self) -> bool:
        """Whether both are there."""
        return self.database and self.model is not None


@dataclass(frozen=True, slots=True)
class MonitorFigures:
    """MonitorFigures at this moment.

    Attributes:
        people: Number of people stored.
        ratings: Number of their ratings.
        films: Number of films in the catalog in service; 0 without one.
        model: Version of the bundle in service; None without one.
        troubles: Number of bundles taken out of service by themselves since this process started.
    """

    people: int
    ratings: int
    films: int
    model: str | None
    troubles: int


def readiness(service: Service) -> Readiness:
    """Asks the database and the model."""
    recommender = service.in_service.recommender()
    try:
        with service.database.reading() as session:
            session.execute(text("SELECT 1"))
    except StorageError:
        return Readiness(database=False, model=recommender.version if recommender else None)
    return Readiness(database=True, model=recommender.version if recommender else None)


def figures(service: Service) -> MonitorFigures | None:
    """Counts; None where the database does not answer."""
    recommender = service.in_service.recommender()
    try:
        with service.database.reading() as session:
            people, given = users.count(session), ratings.count_of_all(session)
    except StorageError:
        return None
    return MonitorFigures(
        people,
        given,
        recommender.catalog.n_films if recommender else 0,
        recommender.version if recommender else None,
        len(service.in_service.troubles),
    )
