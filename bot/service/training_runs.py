"""Training runs for admins: those that were asked for, and each one closely."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from bot.retraining.controller import RunReport
from bot.service import models
from bot.service.models import KeptModel
from bot.service.retraining import named
from bot.service.service import Visit
from recommender.bundle.history import read_history
from recommender.errors import BadInputError

_LOG_BYTES: Final = 32_000
_LOG_LINES: Final = 200
_PICTURE: Final = "loss.png"


@dataclass(frozen=True, slots=True)
class LogEnd:
    """The end of a run's log.

    Attributes:
        text: Its last lines, without control characters.
        is_all: Whether that is all of it.
    """

    text: str
    is_all: bool


@dataclass(frozen=True, slots=True)
class TrainingRun:
    """A run, closely.

    Attributes:
        run: How it stands.
        model: The model that it made; None where it made none, or it is not kept any more.
        in_service: The model that answers now; None for none.
        history: Figures of each pass by Keras' names, None for an unknown one; empty where none were kept.
        has_picture: Whether the model has a drawn loss curve.
        log: The end of its log; None where this machine has none.
    """

    run: RunReport
    model: KeptModel | None
    in_service: KeptModel | None
    history: Mapping[str, tuple[float | None, ...]]
    has_picture: bool
    log: LogEnd | None


def recent(visit: Visit, most: int, before: int | None = None) -> list[RunReport]:
    """The runs that were asked for last, newest first.

    Args:
        visit: Of an admin.
        most: Most runs.
        before: Only runs before the one with this number; None for all.

    Raises:
        PermissionError: They are no admin.
    """
    visit.require_admin()
    service = visit.service
    return [named(service, run) for run in service.retraining.recent(most, before)]


def closely(visit: Visit, run_id: int) -> TrainingRun | None:
    """A run with its curves, its models and the end of its log; None for an unknown one.

    Raises:
        PermissionError: They are no admin.
    """
    visit.require_admin()
    try:
        run = named(visit.service, visit.service.retraining.report(run_id))
    except BadInputError:
        return None
    kept = models.kept(visit)
    model = next((each for each in kept if each.version == run.bundle), None)
    directory = visit.service.in_service.models_dir / model.version if model else None
    return TrainingRun(
        run,
        model,
        next((each for each in kept if each.is_in_service), None),
        read_history(directory) if directory else {},
        directory is not None and (directory / _PICTURE).is_file(),
        _end_of(visit.service.retraining.log_file(run_id)),
    )


def picture(visit: Visit, run_id: int) -> Path | None:
    """The drawn loss curve of a run's model, a PNG; None where there is none.

    Raises:
        PermissionError: They are no admin.
    """
    found = closely(visit, run_id)
    if found is None or found.model is None or not found.has_picture:
        return None
    return visit.service.in_service.models_dir / found.model.version / _PICTURE


def _end_of(path: Path) -> LogEnd | None:
    try:
        with path.open("rb") as file:
            size = file.seek(0, 2)
            start = max(0, size - _LOG_BYTES)
            file.seek(start)
            content = file.read(_LOG_BYTES)
    except OSError:
        return None
    # splitlines alone would break a line at other separators, and keep what a terminal obeys.
    lines = content.decode("utf-8", "replace").replace("\r", "\n").split("\n")
    if start:
        del lines[0]  # its beginning is cut off
    if lines and not lines[-1]:
        del lines[-1]
    shown = ["".join(sign if sign.isprintable() or sign == "\t" else "�" for sign in line) for line in lines]
    return LogEnd("\n".join(shown[-_LOG_LINES:]), is_all=not start and len(shown) <= _LOG_LINES)
