"""Shows what was measured: a table, JSON, and one HTML page that needs nothing else."""

from __future__ import annotations

import base64
import html
import io
import json
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

import numpy as np
from matplotlib.figure import Figure as Plot

if TYPE_CHECKING:
    from pathlib import Path

    from matplotlib.axes import Axes

    from recommender.comparison.compare import Figure, FoldsResult, ModelResult

LABELS = {
    "ndcg_10": "NDCG@10",
    "recall_50": "Recall@50",
    "mrr": "MRR",
    "coverage_10": "Coverage@10",
    "novelty_bits": "Novelty (bits)",
    "diversity": "Diversity@10",
    "rmse": "RMSE",
    "mae": "MAE",
    "calibration": "Calibration",
}
NOTES = (
    "Candidates: all films a person has not rated in training. In small print: 95 % interval, people drawn "
    "again. Bold: best of its column."
)
BEST_IS_LOWEST = {"rmse", "mae", "calibration"}
STYLE = """
body{font:16px/1.5 system-ui,sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem;color:#222}
table{border-collapse:collapse;margin:1rem 0}
th,td{padding:.3rem .7rem;text-align:right;border-bottom:1px solid #ddd}
th:first-child,td:first-child{text-align:left}td.best{font-weight:700}small{color:#777}img{max-width:100%}
"""


@dataclass(frozen=True)
class Evaluation:
    """Everything one evaluation measured.

    Attributes:
        data: Which data set, for people.
        split: Which split, for people.
        relevant_from: Stars from which a test rating counts as relevant; 0 for all.
        sizes: Numbers of ratings, people and films.
        results: One for each model.
        folds: Cross-validation of each model, where it was asked for.
    """

    data: str
    split: str
    relevant_from: float
    sizes: dict[str, int]
    results: list[ModelResult]
    folds: list[FoldsResult]


def as_json(evaluation: Evaluation) -> str:
    """For programs; figures that cannot be known are null."""
    return json.dumps(_without_nan(asdict(evaluation)), indent=2)


def rows_of(results: list[ModelResult]) -> list[list[str]]:
    """A heading, then a row for each model: name, figures, seconds."""
    names = [name for name in LABELS if any(name in result.figures for result in results)]
    rows = [["model", *(LABELS[name] for name in names), "seconds"]]
    for result in results:
        cells = [_number(result.figures.get(name)) for name in names]
        rows.append([result.model, *cells, f"{result.seconds:.1f}"])
    return rows


def rows_of_folds(folds: list[FoldsResult]) -> list[list[str]]:
    """The same for a cross-validation: mean ± deviation."""
    rows = [["model", "RMSE", "MAE", "MSE", "answered", "seconds"]]
    for one in folds:
        cells = [f"{one.mean[key]:.4f} ± {one.deviation[key]:.4f}" for key in ("rmse", "mae", "mse")]
        rows.append([one.model, *cells, f"{one.mean['answered']:.1%}", f"{one.seconds:.1f}"])
    return rows


def write_report(evaluation: Evaluation, directory: Path) -> None:
    """Writes evaluation.json and evaluation.html."""
    directory.mkdir(parents=True, exist_ok=True)
    (directory / "evaluation.json").write_text(as_json(evaluation) + "\n", encoding="utf-8")
    (directory / "evaluation.html").write_text(_page(evaluation), encoding="utf-8")


def _page(evaluation: Evaluation) -> str:
    relevant = f"{evaluation.relevant_from:g} stars or more" if evaluation.relevant_from else "all ratings"
    sizes = ", ".join(f"{number:,} {name}" for name, number in evaluation.sizes.items())
    parts = [
        "<!doctype html><html lang=en><meta charset=utf-8><title>Marquee: evaluation</title>",
        f"<style>{STYLE}</style><h1>Evaluation</h1>",
        f"<p>Data: {html.escape(evaluation.data)} ({sizes}).</p>",
    ]
    if evaluation.results:
        parts += [
            f"<p>Split: {html.escape(evaluation.split)}. Relevant: {relevant}. {NOTES}</p>",
            _table(evaluation.results),
            "<h2>Ranking</h2>",
            _image(_plot_figures(evaluation.results, ("ndcg_10", "recall_50", "coverage_10"))),
            "<h2>By number of known ratings</h2>",
            _image(_plot_history(evaluation.results)),
        ]
        if any(result.calibration for result in evaluation.results):
            parts += ["<h2>Stars: predicted and given</h2>", _image(_plot_calibration(evaluation.results))]
    if evaluation.folds:
        parts += [
            "<h2>Cross-validation</h2>",
            "<p>Mean ± deviation over folds; each fold starts from fresh weights.</p>",
        ]
        parts.append(_plain_table(rows_of_folds(evaluation.folds)))
    return "\n".join(parts)


def _table(results: list[ModelResult]) -> str:
    names = [name for name in LABELS if any(name in result.figures for result in results)]
    head = "".join(f"<th>{html.escape(LABELS[name])}</th>" for name in names)
    best = {name: _best(results, name) for name in names}
    lines = []
    for result in results:
        cells = []
        for name in names:
            figure = result.figures.get(name)
            mark = ' class="best"' if result.model == best[name] else ""
            cells.append(f"<td{mark}>{_number(figure)}{_small_print(figure)}</td>")
        lines.append(
            f"<tr><td>{html.escape(result.model)}</td>{''.join(cells)}<td>{result.seconds:.1f}</td></tr>"
        )
    return f"<table><tr><th>model</th>{head}<th>seconds</th></tr>{''.join(lines)}</table>"


def _plain_table(rows: list[list[str]]) -> str:
    head, *body = rows
    lines = ["".join(f"<td>{html.escape(cell)}</td>" for cell in row) for row in body]
    heading = "".join(f"<th>{html.escape(cell)}</th>" for cell in head)
    return f"<table><tr>{heading}</tr>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"


def _plot_figures(results: list[ModelResult], names: tuple[str, ...]) -> Plot:
    plot = Plot(figsize=(10, 1.2 + 0.4 * len(results)), layout="constrained")
    for axes, name in zip(plot.subplots(1, len(names), sharey=True), names, strict=True):
        there = [result for result in results if name in result.figures]
        for place, result in enumerate(reversed(there)):
            figure = result.figures[name]
            axes.barh(place, figure.value, color="#4878a8" if result.model == "network" else "#b8c4d0")
            if figure.low is not None and figure.high is not None:
                axes.plot([figure.low, figure.high], [place, place], color="#222", linewidth=1.5)
        axes.set_yticks(range(len(there)), [result.model for result in reversed(there)])
        axes.set_title(LABELS[name])
    return plot


def _plot_history(results: list[ModelResult]) -> Plot:
    plot = Plot(figsize=(9, 4.5), layout="constrained")
    axes: Axes = plot.subplots()
    for result in results:
        labels = [
            f"{least}+" if most is None else f"{least}-{most}" for least, most, _, _ in result.by_history
        ]
        width = 2.5 if result.model == "network" else 1.2
        axes.plot(
            labels,
            [value for *_, value in result.by_history],
            marker="o",
            linewidth=width,
            label=result.model,
        )
    axes.set(xlabel="known ratings of a person", ylabel="NDCG@10")
    axes.grid(alpha=0.3)
    axes.legend()
    return plot


def _plot_calibration(results: list[ModelResult]) -> Plot:
    plot = Plot(figsize=(5.5, 5), layout="constrained")
    axes: Axes = plot.subplots()
    axes.plot([1, 5], [1, 5], color="#999", linestyle="--", label="as predicted")
    for result in results:
        if result.calibration:
            said, given, _ = zip(*result.calibration, strict=True)
            axes.plot(said, given, marker="o", label=result.model)
    axes.set(xlabel="predicted stars", ylabel="stars given", xlim=(1, 5), ylim=(1, 5))
    axes.grid(alpha=0.3)
    axes.legend()
    return plot


def _image(plot: Plot) -> str:
    buffer = io.BytesIO()
    plot.savefig(buffer, format="png", dpi=110)
    return f'<img alt="" src="data:image/png;base64,{base64.b64encode(buffer.getvalue()).decode()}">'


def _best(results: list[ModelResult], name: str) -> str:
    there = [
        result for result in results if name in result.figures and np.isfinite(result.figures[name].value)
    ]
    sign = -1 if name in BEST_IS_LOWEST else 1
    return max(there, key=lambda result: sign * result.figures[name].value).model if there else ""


def _number(figure: Figure | None) -> str:
    return "-" if figure is None or not np.isfinite(figure.value) else f"{figure.value:.4f}"


def _small_print(figure: Figure | None) -> str:
    if figure is None or figure.low is None or figure.high is None:
        return ""
    return f"<br><small>{figure.low:.4f}-{figure.high:.4f}</small>"


def _without_nan(value: object) -> object:
    if isinstance(value, dict):
        return {key: _without_nan(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_without_nan(one) for one in value]
    return None if isinstance(value, float) and not np.isfinite(value) else value
