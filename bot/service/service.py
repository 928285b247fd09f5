"""The service: what stands behind every door of the product, and a person's visit to it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bot.service.person import Person
from db import users

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from bot.retraining.controller import RetrainingController
    from bot.retraining.in_service import BundleInService
    from bot.service.language_model import LanguageModel
    from db.models import User
    from db.session import Database
    from recommender.catalog.store import Catalog
    from recommender.serving.recommender import Recommender


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Service:
    """All that answers are made of; one for a process, safe to use from several threads.

    Attributes:
        database: People and their ratings.
        in_service: Which bundle answers.
        retraining: Starts and reports retraining runs.
        admins: Keys of the people who may retrain, see the status, and roll back.
        default_dial: Of people who chose none, from -1 (familiar films) to 1 (adventurous ones).
        shown_again_days: After so many days a film that somebody was shown may be shown to them again.
        language_model: Reads what plain rules do not; None without one.
        now: The clock: the present moment, in UTC.
    """

    database: "Database"
    in_service: "BundleInService"
    retraining: "RetrainingController"
    admins: frozenset[str] = frozenset()
    default_dial: float = 0.0
    shown_again_days: float = 30.0
    language_model: "LanguageModel | None" = None
    now: Callable[[], datetime] = _now

    def visit(self, person: Person) -> "Visit":
        """Begins a question of somebody; asking alone stores nobody."""
        return Visit(self, person, self.in_service.recommender())


@dataclass(frozen=True, slots=True)
class Visit:
    """One question of one person. It sees one bundle, whatever is put into service meanwhile.

    Attributes:
        service: Where they ask.
        person: Who asks.
        recommender: The one in service when the question came; None before the first training.
        known: What was read of the person on the way: ``language``, see `bot.service.language`.
    """

    service: Service
    person: Person
    recommender: "Recommender | None"
    known: dict[str, str | None] = field(default_factory=dict, compare=False, repr=False)

    @property
    def database(self) -> "Database":
        """People and their ratings."""
        return self.service.database

    @property
    def catalog(self) -> "Catalog | None":
        """The films of the bundle; None before the first training."""
        return self.recommender.catalog if self.recommender else None

    @property
    def has_model(self) -> bool:
        """Whether a model is in service, so that films are known."""
        return self.recommender is not None

    @property
    def is_admin(self) -> bool:
        """Whether they may retrain, see the status, and roll back."""
        return self.person.key in self.service.admins

    def require_admin(self) -> None:
        """Refuses others; callers ask `is_admin` first and phrase the refusal.

        Raises:
            PermissionError: They are no admin.
        """
        if not self.is_admin:
            raise PermissionError(f"{self.person.key} is no admin")

    @contextmanager
    def bundle_at_work(self) -> Iterator[None]:
        """Around what the bundle does: failures are held against it, and a bad new one is taken back."""
        try:
            yield
        except Exception:
            if self.recommender is not None:
                self.service.in_service.report_failure(self.recommender.version)
            raise

    def stored(self, session: "Session") -> "User | None":
        """The person's row; None where they never gave anything to store."""
        user = users.find(session, self.person.platform, self.person.external_id)
        self.known["language"] = user.language if user else None
        return user

    def ensured(self, session: "Session") -> "User":
        """The person's row, made where there is none; ``session`` is a writing one."""
        user = users.ensure(session, self.person.platform, self.person.external_id, self.person.name)
        self.known["language"] = user.language
        return user
