"""Draws what an evaluation measured."""

from __future__ import annotations

import base64
import io
from typing import TYPE_CHECKING

from matplotlib.figure import Figure as Plot

from recommender.evaluation.measures import MEASURES

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from recommender.comparison.compare import ModelResult
    from recommender.comparison.new_people import NewPeopleResult


def plot_figures(results: list[ModelResult], names: tuple[str, ...]) -> Plot:
    """Bars with intervals, a panel for each measure."""
    plot = Plot(figsize=(10, 1.2 + 0.4 * len(results)), layout="constrained")
    for axes, name in zip(plot.subplots(1, len(names), sharey=True), names, strict=True):
        there = [result for result in results if name in result.figures]
        for place, result in enumerate(reversed(there)):
            figure = result.figures[name]
            axes.barh(place, figure.value, color="#4878a8" if result.model == "network" else "#b8c4d0")
            if figure.low is not None and figure.high is not None:
                axes.plot([figure.low, figure.high], [place, place], color="#222", linewidth=1.5)
        axes.set_yticks(range(len(there)), [result.model for result in reversed(there)])
        axes.set_title(MEASURES[name].label)
    return plot


def plot_history(results: list[ModelResult]) -> Plot:
    """NDCG@10 of people by how many ratings are known of them."""
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


def plot_calibration(results: list[ModelResult]) -> Plot:
    """Stars given over stars predicted."""
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


def plot_new_people(results: list[NewPeopleResult]) -> Plot:
    """NDCG@10 over personalisation, a line a model through the numbers of likes told."""
    plot = Plot(figsize=(9, 5.5), layout="constrained")
    axes: Axes = plot.subplots()
    for result in results:
        across = [step.figures["personalisation"].value for step in result.steps]
        up = [step.figures["ndcg_10"].value for step in result.steps]
        width = 2.5 if result.model == "network" else 1.2
        (line,) = axes.plot(across, up, marker="o", linewidth=width, label=result.model)
        for x, y, step in zip(across, up, result.steps, strict=True):
            axes.annotate(
                str(step.likes),
                (x, y),
                xytext=(4, 4),
                textcoords="offset points",
                fontsize=8,
                color=line.get_color(),
            )
    axes.set(
        xlabel=f"{MEASURES['personalisation'].label}: 0 the same list for all, 1 no film in common",
        ylabel=MEASURES["ndcg_10"].label,
        title="Beside the points: likes told",
    )
    axes.grid(alpha=0.3)
    axes.legend()
    return plot


def image(plot: Plot) -> str:
    """A picture as a part of a page."""
    buffer = io.BytesIO()
    plot.savefig(buffer, format="png", dpi=110)
    return f'<img alt="" src="data:image/png;base64,{base64.b64encode(buffer.getvalue()).decode()}">'
