"""Training runs as admins see them, in words of their language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from markupsafe import Markup

from bot.dialogue import words
from bot.dialogue.admins import retrain
from bot.dialogue.words import key_of
from bot.service.retraining import RunReport
from bot.service.training_runs import LogEnd, TrainingRun
from bot.web import admin_view
from bot.web.admin_view import ModelTable
from bot.web.rendering import markup

_WIDTH: Final = 300
_HEIGHT: Final = 100
_HELD_OUT: Final = "val_"
_MEASURES: Final = ("ndcg_10", "rmse", "ndcg_10_beyond", "personalisation")


@dataclass(frozen=True, slots=True)
class RunRow:
    """A run in the list.

    Attributes:
        number: Its number.
        state: In words.
        is_bad: Whether it failed.
        asked: Who asked, when.
        took: How long it took, or takes so far.
        outcome: Why it ended so; empty before.
        bundle: Version of the model that it made; empty for none.
    """

    number: int
    state: str
    is_bad: bool
    asked: str
    took: str
    outcome: str
    bundle: str


@dataclass(frozen=True, slots=True)
class CurveLine:
    """A curve.

    Attributes:
        points: For ``<polyline>``; each part in one piece.
        is_held_out: Whether it is measured on people that were not learned from.
    """

    points: tuple[str, ...]
    is_held_out: bool


@dataclass(frozen=True, slots=True)
class Curves:
    """What was measured in each pass, drawn and as a table.

    Attributes:
        name: What was measured.
        lines: One or two.
        least: The lowest figure, at the lower edge.
        most: The highest, at the upper edge.
        heads: Of the table's columns.
        rows: Pass, then a figure for each column.
        width: Of the drawing.
        height: Of the drawing.
    """

    name: str
    lines: tuple[CurveLine, ...]
    least: str
    most: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    width: int = _WIDTH
    height: int = _HEIGHT


@dataclass(frozen=True, slots=True)
class GateRow:
    """A measure by which the gate compared.

    Attributes:
        measure: Its name.
        new: Of the new model.
        old: Of the one in service then, or of popularity.
        difference: The interval of the difference; empty where unknown.
        is_worse: Whether it kept the new model out.
    """

    measure: str
    new: str
    old: str
    difference: str
    is_worse: bool


@dataclass(frozen=True, slots=True)
class Gate:
    """What the gate compared.

    Attributes:
        rows: A measure each.
        is_first: Whether it compared with popularity, as there was no other model.
        people: On how many people, in words; empty where unknown.
    """

    rows: tuple[GateRow, ...]
    is_first: bool
    people: str


@dataclass(frozen=True, slots=True)
class RunView:
    """A run on its page.

    Attributes:
        row: As in the list.
        who: Who started it, and when.
        text: How it stands.
        is_running: Whether more is to come.
        curves: What was measured in each pass.
        has_picture: Whether to show the drawn curve instead, as there are no figures.
        gate: What was compared; None where nothing was.
        models: The model that it made beside the one in service; None where it made none that is kept.
        log: The end of its log; None where there is none here.
    """

    row: RunRow
    who: str
    text: Markup
    is_running: bool
    curves: tuple[Curves, ...]
    has_picture: bool
    gate: Gate | None
    models: ModelTable | None
    log: LogEnd | None


def run_rows(language: str, asking: str, runs: Sequence[RunReport]) -> tuple[RunRow, ...]:
    """Runs in a list.

    Args:
        language: Its code.
        asking: Key of whoever looks.
        runs: The runs.
    """
    return tuple(_row(language, asking, run) for run in runs)


def run_view(language: str, asking: str, found: TrainingRun) -> RunView:
    """A run closely; arguments as in `run_rows`."""
    kept = (found.model, found.in_service)
    different = {each.version: each for each in kept if each is not None}
    curves = _curves(language, found.history)
    return RunView(
        row=_row(language, asking, found.run),
        who=retrain.who_and_when(found.run, asking, language),
        text=markup(retrain.describe(found.run, language)),
        is_running=not found.run.finished,
        curves=curves,
        has_picture=found.has_picture and not curves,
        gate=_gate(language, found.run.details),
        models=admin_view.model_table(language, tuple(different.values())) if found.model else None,
        log=found.log,
    )


def _row(language: str, asking: str, run: RunReport) -> RunRow:
    who = {asking: "you", "schedule": "schedule"}.get(run.requested_by, "other")
    when = admin_view.moment(language, run.requested_at)
    return RunRow(
        run.run_id,
        words.label(language, key_of("admin-state", run.state)),
        run.state == "failed",
        words.label(language, "admin-run-asked", who=who, name=run.asked_by or run.requested_by, moment=when),
        retrain.duration(run.seconds, language),
        retrain.outcome(run, language) if run.finished else "",
        run.bundle or "",
    )


def _curves(language: str, history: Mapping[str, Sequence[float | None]]) -> tuple[Curves, ...]:
    """A drawing for each measure; what is learned from and what was put aside are on the same scale."""
    bases = dict.fromkeys(name.removeprefix(_HELD_OUT) for name in history)
    made = []
    for base in bases:
        found = {name: history[name] for name in (base, f"{_HELD_OUT}{base}") if name in history}
        figures = [value for values in found.values() for value in values if value is not None]
        passes = max((len(values) for values in found.values()), default=0)
        if not figures:
            continue
        least, most = min(figures), max(figures)
        lines = tuple(
            CurveLine(tuple(_pieces(values, passes, least, most)), name.startswith(_HELD_OUT))
            for name, values in found.items()
        )
        heads = tuple(
            words.label(language, "admin-put-aside" if name.startswith(_HELD_OUT) else "admin-learned-from")
            for name in found
        )
        rows = tuple(
            (
                str(number + 1),
                *(
                    admin_view.figure(language, values[number] if number < len(values) else None)
                    for values in found.values()
                ),
            )
            for number in range(passes)
        )
        made.append(
            Curves(
                _curve_name(language, base),
                lines,
                admin_view.figure(language, least),
                admin_view.figure(language, most),
                heads,
                rows,
            )
        )
    return tuple(made)


def _curve_name(language: str, base: str) -> str:
    key = key_of("admin-curve", base)
    return words.label(language, key) if words.has(key) else base


def _pieces(values: Sequence[float | None], passes: int, least: float, most: float) -> list[str]:
    """Points of a curve; a figure that is unknown parts it."""
    step = _WIDTH / max(1, passes - 1)
    span = (most - least) or 1.0
    pieces: list[list[str]] = [[]]
    for number, value in enumerate(values):
        if value is None:
            pieces.append([])
        else:
            pieces[-1].append(f"{number * step:.1f},{(most - value) / span * _HEIGHT:.1f}")
    drawn = [piece if len(piece) > 1 else [*piece, *piece] for piece in pieces if piece]
    return [" ".join(piece) for piece in drawn]


def _gate(language: str, details: Mapping[str, object]) -> Gate | None:
    figures, worse = details.get("figures"), details.get("worse")
    if not isinstance(figures, Mapping) or not figures:
        return None
    is_first = any(name.startswith("popularity_") for name in figures)
    other = "popularity" if is_first else "old"
    rows = tuple(
        GateRow(
            admin_view.measure(language, name),
            admin_view.figure(language, figures.get(f"new_{name}")),
            admin_view.figure(language, figures.get(f"{other}_{name}")),
            _interval(language, figures, name),
            isinstance(worse, list) and name in worse,
        )
        for name in _MEASURES
        if f"new_{name}" in figures
    )
    people = figures.get("people")
    on = words.label(language, "figures-people", people=round(people)) if people else ""
    return Gate(rows, is_first, on) if rows else None


def _interval(language: str, figures: Mapping[str, float], name: str) -> str:
    ends = [figures.get(f"{name}_difference_{end}") for end in ("low", "high")]
    known = [f"{'+' if end > 0 else ''}{admin_view.figure(language, end)}" for end in ends if end is not None]
    return " … ".join(known) if len(known) == len(ends) else ""
