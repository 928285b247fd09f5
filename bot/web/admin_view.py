"""What admins see, in words and numbers of their language."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final

from babel.numbers import format_decimal
from markupsafe import Markup

from bot.dialogue import words
from bot.dialogue.admins import retrain
from bot.dialogue.words import key_of
from bot.service.data_set import Amounts, DataSetReport
from bot.service.errors import ErrorLine
from bot.service.models import KeptModel
from bot.service.retraining import RunReport
from bot.service.stats import Stats
from bot.service.status import ModelInService, Status, Trouble, Unreadable
from bot.web.rendering import markup
from recommender.evaluation.measures import MEASURES

_FIGURES: Final = ("ndcg_10", "ndcg_10_beyond", "personalisation", "rmse")
_CHART_HEIGHT: Final = 100
_BAR_STEP: Final = 10


@dataclass(frozen=True, slots=True)
class Doing:
    """How it is doing.

    Attributes:
        lines: Of the model, of today, of all people, of the disk.
        troubles: Models taken out of service by themselves.
    """

    lines: tuple[Markup, ...]
    troubles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChartBar:
    """A day in a chart.

    Attributes:
        day: In words.
        people: How many came.
        ratings: How many were given.
        x: Left edge.
        y: Upper edge.
        height: Of `CHART` for the day with most.
    """

    day: str
    people: int
    ratings: int
    x: int
    y: int
    height: int


@dataclass(frozen=True, slots=True)
class Days:
    """Some days in a chart.

    Attributes:
        bars: One each, oldest first.
        people: How many different people came.
        ratings: How many were given.
        width: Of the chart.
        height: Of the chart.
    """

    bars: tuple[ChartBar, ...]
    people: int
    ratings: int
    width: int
    height: int = _CHART_HEIGHT


@dataclass(frozen=True, slots=True)
class ModelRow:
    """A model in a table.

    Attributes:
        model: The model.
        trained: When, in words.
        cells: Films, ratings, people, then a figure for each of the table's measures.
    """

    model: KeptModel
    trained: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ModelTable:
    """Models side by side.

    Attributes:
        measures: Names of what was measured of at least one.
        rows: Newest first.
        can_go_back: Whether there is one before that in service.
    """

    measures: tuple[str, ...]
    rows: tuple[ModelRow, ...]
    can_go_back: bool


@dataclass(frozen=True, slots=True)
class Training:
    """The latest training.

    Attributes:
        text: How it stands; empty before the first.
        who: Who started it, and when.
        is_running: Whether more is to come.
    """

    text: Markup
    who: str
    is_running: bool


@dataclass(frozen=True, slots=True)
class DataView:
    """The data set.

    Attributes:
        rows: (Source, ratings, people, films) for each, the whole last with an empty source.
        notes: What was left out, and how long it took.
        warnings: For operators, in English.
    """

    rows: tuple[tuple[str, str, str, str], ...]
    notes: tuple[str, ...]
    warnings: tuple[str, ...]


def doing(language: str, now: Status) -> Doing:
    """How it is doing."""

    def said(key: str, **values: words.Value) -> Markup:
        return markup(words.say(language, key, **values))

    def counted(people: int, ratings: int) -> dict[str, str]:
        return {
            "people": words.label(language, "count-people", count=people),
            "ratings": words.label(language, "count-ratings", count=ratings),
        }

    today = now.today
    lists = words.label(language, "count-lists", count=today.lists)
    lines = [
        *_model(language, now.model),
        said("status-today", **counted(today.people, today.ratings), lists=lists),
        said("status-chat", **counted(now.people, now.ratings)),
        said("status-week", liked=today.liked, other=today.other),
    ]
    if now.disk is not None:
        lines.append(
            said("status-disk-full" if now.disk.is_full else "status-disk", percent=now.disk.percent)
        )
    return Doing(tuple(lines), tuple(_trouble(language, each) for each in now.troubles))


def days(language: str, figures: Stats) -> Days:
    """Ratings a day."""
    most = max((day.ratings for day in figures.days), default=0) or 1
    heights = [round(day.ratings / most * _CHART_HEIGHT) for day in figures.days]
    bars = tuple(
        ChartBar(
            _day(language, day.day),
            day.people,
            day.ratings,
            place * _BAR_STEP,
            _CHART_HEIGHT - height,
            height,
        )
        for place, (day, height) in enumerate(zip(figures.days, heights, strict=True))
    )
    return Days(bars, figures.people, sum(day.ratings for day in figures.days), len(bars) * _BAR_STEP)


def model_table(language: str, kept: Sequence[KeptModel]) -> ModelTable:
    """Models side by side."""
    measures = [name for name in _FIGURES if any(name in each.metrics for each in kept)]
    rows = tuple(
        ModelRow(
            each,
            moment(language, datetime.fromisoformat(each.created_at)),
            (
                *(whole(language, count) for count in (each.films, each.ratings, each.people)),
                *(figure(language, each.metrics.get(name)) for name in measures),
            ),
        )
        for each in kept
    )
    return ModelTable(
        tuple(measure(language, name) for name in measures), rows, any(each.is_before for each in kept)
    )


def training(language: str, asking: str, run: RunReport | None) -> Training:
    """The latest training."""
    if run is None:
        return Training(Markup(""), "", is_running=False)
    who = retrain.who_and_when(run, asking, language)
    return Training(markup(retrain.describe(run, language)), who, not run.finished)


def errors(language: str, lines: Sequence[ErrorLine]) -> tuple[tuple[str, str, str], ...]:
    """When, where and what, newest first."""
    return tuple((moment(language, each.at), each.place, each.line) for each in lines)


def data(language: str, report: DataSetReport | None) -> DataView | None:
    """The data set; None where nothing is known of it."""
    if report is None:
        return None

    def row(name: str, part: Amounts) -> tuple[str, str, str, str]:
        ratings, people, films = (whole(language, each) for each in (part.ratings, part.people, part.films))
        return name, ratings, people, films

    parts = [row(part.name, part) for part in report.parts] or [row(report.source, report.whole)]
    together = [row("", report.whole)] if report.parts else []
    notes = [f"{why}: {whole(language, count)}" for why, count in report.skipped]
    if report.people_below_floor or report.films_below_floor:
        notes.append(
            words.label(
                language,
                "admin-data-floor",
                people=whole(language, report.people_below_floor),
                films=whole(language, report.films_below_floor),
            )
        )
    if report.decided:
        counts = {name: whole(language, count) for name, count in report.decided.items()}
        notes.append(
            words.label(
                language,
                "editions-in-data",
                applied=counts["applied"],
                gone=counts["gone"],
                together=counts["together"],
            )
        )
    if report.seconds is not None:
        notes.append(
            words.label(language, "retrain-took", duration=retrain.duration(report.seconds, language))
        )
    return DataView((*parts, *together), tuple(notes), report.warnings)


def _model(language: str, model: ModelInService | Unreadable | None) -> tuple[Markup, ...]:
    match model:
        case None:
            return (markup(words.say(language, "admin-no-model")),)
        case Unreadable(version, error):
            return (Markup("{}: {}").format(version, error),)
        case ModelInService():
            day = words.moment(language, model.since, "status-day") if model.since else ""
            heading = (markup(words.say(language, "status-since", day=day)),) if day else ()
            said = words.say(
                language,
                "status-in-service",
                version=model.version,
                kind=model.kind,
                trained=moment(language, datetime.fromisoformat(model.created_at)),
                films=model.films,
                ratings=model.ratings,
                people=model.people,
            )
            return (*heading, markup(said))


def _trouble(language: str, trouble: Trouble) -> str:
    when = retrain.ago(trouble.at, language=language)
    if trouble.error:
        return words.label(
            language, "status-unopened", version=trouble.version, ago=when, error=trouble.error
        )
    return words.label(
        language,
        "status-failures",
        version=trouble.version,
        ago=when,
        failures=trouble.failures,
        answers=trouble.answers,
    )


def measure(language: str, name: str) -> str:
    """The name of a measure of `MEASURES`."""
    key = key_of("measure", name)
    return words.label(language, key) if words.has(key) else MEASURES[name].label


def whole(language: str, count: int) -> str:
    """A whole number."""
    return str(format_decimal(count, locale=language))


def figure(language: str, value: float | None) -> str:
    """A figure with four places; empty for an unknown one."""
    return "" if value is None else str(format_decimal(value, format="0.0000", locale=language))


def _day(language: str, day: str) -> str:
    return words.moment(
        language, datetime.combine(date.fromisoformat(day), datetime.min.time(), UTC), "stats-day"
    )


def moment(language: str, when: datetime) -> str:
    """Day and time, UTC; a moment without a zone is taken as UTC."""
    at = when if when.tzinfo else when.replace(tzinfo=UTC)
    return words.moment(language, at.astimezone(UTC), "date-and-time")
