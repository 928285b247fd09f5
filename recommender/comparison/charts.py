"""Charts of an evaluation."""

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

OURS = ("network", "bundle")
AXES = {
    "ndcg_10": "1 is best",
    "recall_50": "share of what people liked",
    "coverage_10": "share of all films",
}
ALT = {
    "ranking": "NDCG@10, Recall@50 and Coverage@10 of each model",
    "history": "NDCG@10 of each model by the number of known ratings of a person",
    "calibration": "Mean stars given over predicted stars of each model",
    "new-people": "NDCG@10 over personalisation of each model's first lists",
}


def plot_figures(results: list[ModelResult], names: tuple[str, ...]) -> Plot:
    """Bars with intervals, one panel for each measure."""
    plot = Plot(figsize=(10, 1.9 + 0.4 * len(results)), layout="constrained")
    for axes, name in zip(plot.subplots(1, len(names), sharey=True), names, strict=True):
        there = [result for result in results if name in result.figures]
        for place, result in enumerate(reversed(there)):
            figure = result.figures[name]
            axes.barh(place, figure.value, color="#4878a8" if result.model in OURS else "#b8c4d0")
            if figure.low is not None and figure.high is not None:
                axes.plot([figure.low, figure.high], [place, place], color="#222", linewidth=1.5)
        axes.set_yticks(range(len(there)), [result.model for result in reversed(there)])
        axes.set(title=MEASURES[name].label, xlabel=AXES[name])
        axes.margins(x=0.08)
    plot.suptitle("How well models rank; dark lines: 95 % interval over people")
    return plot


def plot_history(results: list[ModelResult]) -> Plot:
    """NDCG@10 by the number of known ratings of a person."""
    plot = Plot(figsize=(9, 4.5), layout="constrained")
    axes: Axes = plot.subplots()
    for result in results:
        labels = [
            f"{least}+" if most is None else f"{least}-{most}" for least, most, _, _ in result.by_history
        ]
        width = 2.5 if result.model in OURS else 1.2
        axes.plot(
            labels,
            [value for *_, value in result.by_history],
            marker="o",
            linewidth=width,
            label=result.model,
        )
    axes.set(title="Ranking by what is known of people", xlabel="known ratings of a person", ylabel="NDCG@10")
    axes.grid(alpha=0.3)
    axes.legend()
    return plot


def plot_calibration(results: list[ModelResult]) -> Plot:
    """Given stars over predicted stars."""
    plot = Plot(figsize=(5.5, 5), layout="constrained")
    axes: Axes = plot.subplots()
    axes.plot([1, 5], [1, 5], color="#999", linestyle="--", label="as predicted")
    for result in results:
        if result.calibration:
            said, given, _ = zip(*result.calibration, strict=True)
            axes.plot(said, given, marker="o", label=result.model)
    axes.set(
        title="Stars: predicted and given",
        xlabel="predicted stars",
        ylabel="stars given, mean",
        xlim=(1, 5),
        ylim=(1, 5),
    )
    axes.grid(alpha=0.3)
    axes.legend()
    return plot


def plot_new_people(results: list[NewPeopleResult]) -> Plot:
    """NDCG@10 over personalisation. Each model is a line through the numbers of likes."""
    plot = Plot(figsize=(9, 5.5), layout="constrained")
    axes: Axes = plot.subplots()
    for result in results:
        across = [step.figures["personalisation"].value for step in result.steps]
        up = [step.figures["ndcg_10"].value for step in result.steps]
        width = 2.5 if result.model in OURS else 1.2
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
        title="First lists of new people: ranking and personalisation\n(beside the points: likes told)",
    )
    axes.grid(alpha=0.3)
    axes.legend()
    return plot


def png(plot: Plot) -> bytes:
    """A chart as the bytes of a PNG."""
    buffer = io.BytesIO()
    plot.savefig(buffer, format="png", dpi=110)
    return buffer.getvalue()


def image(picture: bytes, alt: str) -> str:
    """A PNG as a part of a page."""
    return f'<p><img alt="{alt}" src="data:image/png;base64,{base64.b64encode(picture).decode()}"></p>'
