"""The report of an evaluation: tables, JSON, and one HTML page that needs nothing else."""

from __future__ import annotations

import html
import json
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from recommender.comparison import charts
from recommender.evaluation.measures import MEASURES, OF_STARS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from matplotlib.figure import Figure as Plot

    from recommender.comparison.compare import Figure, FoldsResult, ModelResult
    from recommender.comparison.new_people import AtLikes, NewPeopleResult

NOTES = (
    "Candidates: all films a person has not rated in training. In small print: 95 % interval, people drawn "
    "again. Bold: best of its column."
)
NEW_PEOPLE_NOTES = (
    "People whom no model has met tell of their first liked films, and are asked for what they like later. "
    "Of their first ten: NDCG@10; the same without the 100 most rated films; recall with each film weighed "
    "by 1 / sqrt(its ratings); personalisation, 1 - mean overlap of two people's lists; share among the 20 "
    "most rated; match with the genres told; different films in all lists."
)
STYLE = """
*{box-sizing:border-box}
body{font:16px/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem;color:#222}
.scroll{overflow-x:auto;margin:1rem 0}table{border-collapse:collapse}
th,td{padding:.3rem .5rem;text-align:right;border-bottom:1px solid #ddd}
th:first-child,td:first-child{text-align:left}td.best{font-weight:700}small{color:#777;white-space:nowrap}img{max-width:100%;height:auto}
"""


@dataclass(frozen=True)
class Evaluation:
    """All figures of one evaluation.

    Attributes:
        data: The data set, in words.
        split: The split, in words.
        relevant_from: Stars from which a test rating is relevant; 0 for all.
        sizes: Numbers of ratings, people and films.
        results: One result for each model.
        folds: Cross-validation of each model, if it was asked for.
        new_people: First lists of each model for new people, if they were asked for.
        bundle: Version of the bundle that was asked; None if models were only trained for this.
        note: What to know before reading the figures; empty for nothing.
    """

    data: str
    split: str
    relevant_from: float
    sizes: dict[str, int]
    results: list[ModelResult]
    folds: list[FoldsResult]
    new_people: list[NewPeopleResult] = field(default_factory=list)
    bundle: str | None = None
    note: str = ""


def as_json(evaluation: Evaluation) -> str:
    """The evaluation as JSON. Figures that cannot be known are null."""
    return json.dumps(_without_nan(asdict(evaluation)), indent=2)


def rows_of(results: list[ModelResult]) -> list[list[str]]:
    """A heading, then one row for each model: name, figures, seconds."""
    names = _measured([result.figures for result in results])
    rows = [["model", *(MEASURES[name].label for name in names), "seconds"]]
    for result in results:
        cells = [_number(name, result.figures.get(name)) for name in names]
        rows.append([result.model, *cells, _seconds(result.seconds)])
    return rows


def tables_of(results: list[ModelResult]) -> list[tuple[str, list[list[str]]]]:
    """A table of lists and one of stars, with titles: a heading, then a line a model. They fit 80 columns."""
    lists, stars = _parts([result.figures for result in results])
    rows = [["model", *(MEASURES[name].short for name in lists), "seconds"]]
    for result in results:
        cells = [_number(name, result.figures.get(name)) for name in lists]
        rows.append([result.model, *cells, _seconds(result.seconds)])
    tables = [("lists", rows)] if lists or not stars else []
    if stars:
        rows = [["model", *(MEASURES[name].short for name in stars)]]
        for result in results:
            rows.append([result.model, *(_number(name, result.figures.get(name)) for name in stars)])
        tables.append(("predicted stars", rows))
    return tables


def why_no_lists(evaluation: Evaluation) -> str:
    """Why no list could be measured, and what to do; empty where lists were."""
    if not evaluation.results or any("ndcg_10" in result.figures for result in evaluation.results):
        return ""
    return (
        f"No lists to measure: nobody rated a film that is asked ({evaluation.split}) with "
        f"{evaluation.relevant_from:g} stars or more. Lower --relevant-from, raise --test-share, or take "
        "more ratings."
    )


def tables_of_new_people(results: list[NewPeopleResult]) -> list[tuple[str, list[list[str]]]]:
    """For each number of likes a title, a heading and a line a model. They fit 80 columns."""
    tables = []
    for steps in _by_likes(results):
        names = _measured([step.figures for _, step in steps])
        rows = [["model", *(MEASURES[name].short for name in names)]]
        for model, step in steps:
            rows.append([model, *(_number(name, step.figures.get(name), 3) for name in names)])
        tables.append((_title(steps[0][1]), rows))
    return tables


def rows_of_folds(folds: list[FoldsResult]) -> list[list[str]]:
    """A heading, then one row for each model of a cross-validation: mean ± deviation."""
    rows = [["model", "RMSE", "MAE", "MSE", "known", "secs"]]
    for one in folds:
        cells = [f"{one.mean[key]:.4f} ± {one.deviation[key]:.4f}" for key in ("rmse", "mae", "mse")]
        rows.append([one.model, *cells, f"{one.mean['answered']:.1%}", f"{one.seconds:.1f}"])
    return rows


def write_report(evaluation: Evaluation, directory: Path) -> None:
    """Writes evaluation.json, evaluation.html and each chart as a PNG."""
    directory.mkdir(parents=True, exist_ok=True)
    pictures = {name: charts.png(plot) for name, plot in _plots(evaluation).items()}
    for name, picture in pictures.items():
        (directory / f"{name}.png").write_bytes(picture)
    (directory / "evaluation.json").write_text(as_json(evaluation) + "\n", encoding="utf-8")
    (directory / "evaluation.html").write_text(_page(evaluation, pictures), encoding="utf-8")


def _plots(evaluation: Evaluation) -> dict[str, Plot]:
    """The charts by file name."""
    plots = {}
    if evaluation.results:
        plots["ranking"] = charts.plot_figures(evaluation.results, ("ndcg_10", "recall_50", "coverage_10"))
        plots["history"] = charts.plot_history(evaluation.results)
        if any(result.calibration for result in evaluation.results):
            plots["calibration"] = charts.plot_calibration(evaluation.results)
    if evaluation.new_people:
        plots["new-people"] = charts.plot_new_people(evaluation.new_people)
    return plots


def _page(evaluation: Evaluation, pictures: dict[str, bytes]) -> str:
    relevant = f"{evaluation.relevant_from:g} stars or more" if evaluation.relevant_from else "all ratings"
    sizes = ", ".join(f"{number:,} {name}" for name, number in evaluation.sizes.items())
    parts = [
        "<!doctype html><html lang=en><meta charset=utf-8><title>Marquee: evaluation</title>",
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<style>{STYLE}</style><h1>Evaluation</h1>",
        f"<p>Data: {html.escape(evaluation.data)} ({sizes}).</p>",
    ]
    if evaluation.bundle:
        parts.append(f"<p>Bundle: {html.escape(evaluation.bundle)}. {html.escape(evaluation.note)}</p>")
    if evaluation.results:
        parts.append(f"<p>Split: {html.escape(evaluation.split)}. Relevant: {relevant}. {NOTES}</p>")
        lists, stars = _parts([result.figures for result in evaluation.results])
        timed = [(one.model, one.figures, _seconds(one.seconds)) for one in evaluation.results]
        if why := why_no_lists(evaluation):
            parts.append(f"<p>{html.escape(why)}</p>")
        parts += ["<h2>Lists</h2>", _table(timed, lists)]
        if stars:
            parts += ["<h2>Predicted stars</h2>", _table([(*one[:2], "") for one in timed], stars)]
    if evaluation.new_people:
        parts.append(f"<p>Split: {html.escape(evaluation.split)}. Liked: {relevant}. {NEW_PEOPLE_NOTES}</p>")
    parts += [charts.image(picture, charts.ALT[name]) for name, picture in pictures.items()]
    for steps in _by_likes(evaluation.new_people):
        named = [(model, step.figures, "") for model, step in steps]
        names = _measured([figures for _, figures, _ in named])
        parts += [f"<h2>{html.escape(_title(steps[0][1]))}</h2>", _table(named, names, digits=3)]
    if evaluation.folds:
        parts += [
            "<h2>Cross-validation</h2>",
            "<p>Mean ± deviation over folds; each fold starts from fresh weights.</p>",
        ]
        parts.append(_plain_table(rows_of_folds(evaluation.folds)))
    return "\n".join(parts)


def _table(results: Sequence[tuple[str, dict[str, Figure], str]], names: list[str], digits: int = 4) -> str:
    """The HTML table of some models.

    Args:
        results: Name, figures and seconds of each model.
        names: Names of the figures in the table.
        digits: Decimals.
    """
    timed = any(seconds for *_, seconds in results)
    head = "".join(f"<th>{html.escape(MEASURES[name].label)}</th>" for name in names)
    best = {name: _best(results, name) for name in names}
    lines = []
    for model, figures, seconds in results:
        cells = []
        for name in names:
            figure = figures.get(name)
            mark = ' class="best"' if model == best[name] else ""
            cells.append(f"<td{mark}>{_number(name, figure, digits)}{_small_print(figure, digits)}</td>")
        cells += [f"<td>{seconds}</td>"] if timed else []
        lines.append(f"<tr><td>{html.escape(model)}</td>{''.join(cells)}</tr>")
    head += "<th>seconds</th>" if timed else ""
    return _scrolling(f"<tr><th>model</th>{head}</tr>{''.join(lines)}")


def _plain_table(rows: list[list[str]]) -> str:
    head, *body = rows
    lines = ["".join(f"<td>{html.escape(cell)}</td>" for cell in row) for row in body]
    heading = "".join(f"<th>{html.escape(cell)}</th>" for cell in head)
    return _scrolling(f"<tr>{heading}</tr>{''.join(f'<tr>{line}</tr>' for line in lines)}")


def _scrolling(rows: str) -> str:
    """A table that scrolls within a page that is narrower."""
    return f'<div class="scroll"><table>{rows}</table></div>'


def _by_likes(results: list[NewPeopleResult]) -> list[list[tuple[str, AtLikes]]]:
    """The steps of all models, grouped by the number of likes."""
    return [
        [(result.model, step) for result, step in zip(results, steps, strict=True)]
        for steps in zip(*(result.steps for result in results), strict=True)
    ]


def _title(step: AtLikes) -> str:
    likes, people = ("like" if step.likes == 1 else "likes"), ("person" if step.people == 1 else "people")
    return f"After {step.likes} {likes}, {step.people:,} {people}"


def _parts(figures: list[dict[str, Figure]]) -> tuple[list[str], list[str]]:
    """The measured names of lists, and those of stars."""
    there = _measured(figures)
    return [name for name in there if name not in OF_STARS], [name for name in there if name in OF_STARS]


def _measured(figures: list[dict[str, Figure]]) -> list[str]:
    return [name for name in MEASURES if any(name in one for one in figures)]


def _best(results: Sequence[tuple[str, dict[str, Figure], str]], name: str) -> str:
    there = {
        model: figures[name].value
        for model, figures, _ in results
        if name in figures and np.isfinite(figures[name].value)
    }
    if not there or MEASURES[name].best is None:
        return ""
    return (max if MEASURES[name].best == "highest" else min)(there, key=there.__getitem__)


def _number(name: str, figure: Figure | None, digits: int = 4) -> str:
    known = figure is not None and np.isfinite(figure.value)
    return MEASURES[name].number(figure.value, digits) if known and figure is not None else "-"


def _seconds(seconds: float) -> str:
    return f"{seconds:.1f}" if np.isfinite(seconds) else "-"


def _small_print(figure: Figure | None, digits: int) -> str:
    if figure is None or figure.low is None or figure.high is None:
        return ""
    return f"<br><small>{figure.low:.{digits}f}-{figure.high:.{digits}f}</small>"


def _without_nan(value: object) -> object:
    if isinstance(value, dict):
        return {key: _without_nan(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_without_nan(one) for one in value]
    return None if isinstance(value, float) and not np.isfinite(value) else value
