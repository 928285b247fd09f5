"""What a command gets to work with: one message and the services behind the chat."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.dialogue.message import Incoming, Person
from db import ratings, users

if TYPE_CHECKING:
    from bot.retraining.controller import RetrainingController
    from bot.retraining.in_service import BundleInService
    from db.session import Database
    from recommender.serving.recommender import Recommender


@dataclass(frozen=True, slots=True)
class Turn:
    """One message being answered.

    Attributes:
        incoming: The message or press.
        database: Where users and ratings live.
        in_service: Which bundle answers.
        recommender: The one in service when the message came, None before the first training.
            One turn sees one bundle, whatever is swapped in meanwhile.
        retraining: Starts and reports retraining runs.
        admins: Keys of the people who may retrain and roll back.
        default_dial: Of people who chose none, from -1 (familiar films) to 1 (adventurous ones).
    """

    incoming: Incoming
    database: "Database"
    in_service: "BundleInService"
    recommender: "Recommender | None"
    retraining: "RetrainingController"
    admins: frozenset[str]
    default_dial: float

    @property
    def person(self) -> Person:
        """Who is talking."""
        return self.incoming.person

    @property
    def is_admin(self) -> bool:
        """Whether they may retrain and roll back."""
        return self.person.key in self.admins

    @contextmanager
    def bundle_at_work(self) -> Iterator[None]:
        """Around what the bundle does: failures are held against it, and a bad new one is taken back."""
        try:
            yield
        except Exception:
            if self.recommender is not None:
                self.in_service.report_failure(self.recommender.version)
            raise

    def own_dial(self) -> float:
        """Where their dial stands, the operator's default where they never turned it."""
        with self.database.reading() as session:
            user = users.find(session, self.person.platform, self.person.external_id)
            return self.default_dial if user is None or user.dial is None else user.dial

    def own_ratings(self) -> dict[str, float]:
        """Their ratings, product id -> stars, newest last; asking makes nobody a user."""
        with self.database.reading() as session:
            user = users.find(session, self.person.platform, self.person.external_id)
            return ratings.of(session, user) if user else {}
