"""The service: what stands behind every door of the product, and a person's visit to it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from bot.retraining.schedule import NoSchedule, Schedule
from bot.service.person import Person
from bot.service.roster import Role, Roster, may
from bot.service.speakers import Speakers
from db import questions, users
from db.questions import OpenedQuestion
from recommender.catalog.search import Match

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from bot.retraining.controller import RetrainingController
    from bot.retraining.in_service import BundleInService
    from bot.service.language_model import LanguageModel
    from bot.service.tmdb.tmdb import Tmdb
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
        admins: Keys of the owners, who may do everything and give roles.
        default_dial: Of people who chose none, from -1 (familiar films) to 1 (adventurous ones).
        shown_again_days: After so many days a film that somebody was shown may be shown to them again.
        language_model: Reads what plain rules do not; None without one.
        tmdb: Tells more of films than the catalog; None without a key.
        roster: Who has which role, and who is blocked.
        carriers: Platforms on which this process can speak first, without being asked.
        speakers: Names of who has spoken since this process began.
        now: The clock: the present moment, in UTC.
        schedule: When models are trained by themselves.
    """

    database: "Database"
    in_service: "BundleInService"
    retraining: "RetrainingController"
    admins: frozenset[str] = frozenset()
    default_dial: float = 0.0
    shown_again_days: float = 30.0
    language_model: "LanguageModel | None" = None
    tmdb: "Tmdb | None" = None
    now: Callable[[], datetime] = _now
    schedule: Schedule = field(default_factory=NoSchedule)
    roster: Roster = field(init=False, compare=False, repr=False)
    carriers: set[str] = field(default_factory=set, compare=False)
    speakers: Speakers = field(default_factory=Speakers, init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        """Opens the roster of this database."""
        object.__setattr__(self, "roster", Roster(self.database, self.admins))

    def visit(self, person: Person) -> "Visit":
        """Begins a question of somebody; asking alone stores nobody, their name is known meanwhile."""
        self.speakers.heard(person)
        return Visit(self, person, self.in_service.recommender())


@dataclass(slots=True)
class Known:
    """What was read of a person, so that it is read once a visit.

    Attributes:
        is_read: Whether anything was.
        language: Code of the language that they chose; None for none.
        of_group: What was chosen for a group, as it is stored; None for nothing.
        questions: What they were asked and may still answer, in all their chats; None: to be read again.
        titles: What texts were found to name in the catalog, which stays the same; whether only whole names
            were looked for, and the text.
        answers: Key of the message that is replied to, see `bot.service.last_list.looks_at`.
        with_others: What others see may be meant, see there.
        quoted: Film ids in the part of it that is pointed at, see `bot.service.last_list.points_at`.
        has_answered: Whether a question was answered: what is asked now goes on from it.
    """

    is_read: bool = False
    language: str | None = None
    of_group: dict[str, Any] | None = None
    questions: tuple[OpenedQuestion, ...] | None = None
    titles: dict[tuple[bool, str], list[Match]] = field(default_factory=dict)
    answers: str | None = None
    with_others: bool = False
    quoted: tuple[str, ...] = ()
    has_answered: bool = False

    def forget(self) -> None:
        """Has all of it read again."""
        self.is_read, self.language, self.of_group, self.questions = False, None, None, None


@dataclass(frozen=True, slots=True)
class Visit:
    """One question of one person. It sees one bundle, whatever is put into service meanwhile.

    Attributes:
        service: Where they ask.
        person: Who asks.
        recommender: The one in service when the question came; None before the first training.
        known: What was read of the person on the way.
        is_group: It is a group's own visit: `person` is the group.
    """

    service: Service
    person: Person
    recommender: "Recommender | None"
    known: Known = field(default_factory=Known, compare=False, repr=False)
    is_group: bool = False

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
    def model_problem(self) -> str | None:
        """Why the model in service cannot be opened, for operators; None where it can, and where none is."""
        return self.service.in_service.problem

    @property
    def role(self) -> Role | None:
        """What they are here; None for one of the people."""
        return self.service.roster.role_of(self.person.key)

    @property
    def is_blocked(self) -> bool:
        """Whether they are answered no more."""
        return self.service.roster.is_blocked(self.person.key)

    @property
    def is_admin(self) -> bool:
        """Whether they may retrain, choose the model, announce: admins and owners."""
        return may(self.role, "admin")

    def require(self, least: Role) -> None:
        """Refuses whoever is less; callers ask `role` first and phrase the refusal.

        Raises:
            PermissionError: They are less.
        """
        if not may(self.role, least):
            raise PermissionError(f"{self.person.key} is no {least}")

    def require_admin(self) -> None:
        """Refuses others than admins and owners.

        Raises:
            PermissionError: They are no admin.
        """
        self.require("admin")

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
        self._note(session, user)
        return user

    def ensured(self, session: "Session") -> "User":
        """The person's row, made where there is none; ``session`` is a writing one."""
        who = self.person
        user = users.ensure(session, who.platform, who.external_id, who.name, is_group=self.is_group)
        self._note(session, user)
        return user

    def _note(self, session: "Session", user: "User | None") -> None:
        self.known.is_read, self.known.language = True, user.language if user else None
        self.known.of_group = user.of_group if user else None
        if self.known.questions is None:
            # Asked here, as every message asks for it: a transaction of its own takes three times as long.
            self.known.questions = tuple(questions.open_ones(session, self.person.key))
