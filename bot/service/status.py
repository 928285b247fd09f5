"""How the product is doing: the model in service, who uses it, the latest retraining, the disk."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from bot.retraining.controller import RunReport
from bot.retraining.disk import Disk, disk_of
from bot.retraining.in_service import Trouble
from bot.retraining.schedule import Calendar
from bot.service.retraining import named
from bot.service.service import Visit
from bot.service.stats import Today, today
from db import ratings, users
from recommender.bundle import read_manifest
from recommender.errors import BundleError

__all__ = ["Disk", "ModelInService", "Status", "Today", "Trouble", "Unreadable", "status"]


@dataclass(frozen=True, slots=True)
class ModelInService:
    """The model in service.

    Attributes:
        version: Of its bundle.
        kind: "network", "popularity", ...
        created_at: When it was trained, ISO 8601, UTC.
        films: In its catalog.
        people: It was trained on.
        ratings: It was trained on.
        metrics: What was measured after training, by name.
        since: When it came into service, UTC; None where unknown.
    """

    version: str
    kind: str
    created_at: str
    films: int
    people: int
    ratings: int
    metrics: Mapping[str, float]
    since: datetime | None = None


@dataclass(frozen=True, slots=True)
class Unreadable:
    """The model in service answers from memory, and its bundle cannot be read any more.

    Attributes:
        version: Of its bundle.
        error: Why, and what an operator can do.
    """

    version: str
    error: str


@dataclass(frozen=True, slots=True)
class Status:
    """How it is doing.

    Attributes:
        model: None before the first training.
        people: How many are stored.
        ratings: How many they gave.
        run: The latest retraining; None before the first.
        troubles: Bundles taken out of service by themselves since the start of this process, newest last.
        today: Figures of today, and of films shown last week.
        disk: The one that bundles lie on; None where unknown.
        next_run: When the schedule asks for the next retraining, in its time zone; now where one is due;
            None for never.
    """

    model: ModelInService | Unreadable | None
    people: int
    ratings: int
    run: RunReport | None
    troubles: tuple[Trouble, ...]
    today: Today
    disk: Disk | None
    next_run: datetime | None = None


def status(visit: Visit) -> Status:
    """Tells a moderator how it is doing.

    Raises:
        PermissionError: They are no moderator.
    """
    visit.require("moderator")
    with visit.database.reading() as session:
        people, given = users.count(session), ratings.count_of_all(session)
    service = visit.service
    run = service.retraining.latest()
    run = None if run is None else named(service, run)
    return Status(
        _model(visit),
        people,
        given,
        run,
        service.in_service.troubles,
        today(visit),
        disk_of(service.in_service.models_dir),
        _next_run(visit, run),
    )


def _next_run(visit: Visit, run: RunReport | None) -> datetime | None:
    now, schedule = visit.service.now(), visit.service.schedule
    # A moment in the future is of a clock that was wrong; see `bot.retraining.scheduler.follow`.
    last = run.requested_at if run is not None and run.requested_at <= now else None
    due = schedule.next_after(now, last)
    return due.astimezone(schedule.zone) if due is not None and isinstance(schedule, Calendar) else due


def _model(visit: Visit) -> ModelInService | Unreadable | None:
    if visit.recommender is None:
        return None
    version = visit.recommender.version
    try:
        manifest = read_manifest(visit.service.in_service.models_dir / version)
    except BundleError as error:
        return Unreadable(version, str(error))
    return ModelInService(
        version,
        manifest.model,
        manifest.created_at,
        manifest.n_films,
        manifest.n_users,
        manifest.n_ratings,
        manifest.metrics,
        _since(visit.service.in_service.models_dir),
    )


def _since(models_dir: Path) -> datetime | None:
    """When the bundle in service was put there: the file that names it is replaced then."""
    try:
        return datetime.fromtimestamp((models_dir / "current.json").stat().st_mtime, UTC)
    except OSError:
        return None
