"""Draws what the quality benchmark found."""

from pathlib import Path
from typing import Any

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from benchmarks.plain_axes import INK, QUIET, make_plain

OWN = "#b3202c"
COLOURS = {"iALS": "#2f6db0", "EASE": "#2a8a62", "item-kNN (BM25)": "#b07a1e", "popularity": "#8a8f98"}


def draw(results: dict[str, Any], directory: Path, *, everything: bool) -> None:
    """Draws the trade for new people of each data set, and all lists where all were measured."""
    directory.mkdir(parents=True, exist_ok=True)
    for key, result in results.items():
        if "dial" in result:
            draw_trade(result, directory / f"trade_{key.split('/')[0]}.png")
    if everything:
        lists = [result for result in results.values() if "lists" in result]
        draw_lists(lists, directory / "quality.png")


def draw_trade(result: dict[str, Any], path: Path) -> None:
    """NDCG@10 over personalisation, a panel for each number of likes; the network along its dial."""
    columns = 3
    rows = -(-len(result["likes"]) // columns)
    figure = Figure(figsize=(11, 3.6 * rows), layout="constrained")
    panels = figure.subplots(rows, columns, squeeze=False).ravel()
    for axes, likes in zip(panels, result["likes"], strict=False):
        for name, method in result["methods"].items():
            if name != "network":
                at = method["at"][str(likes)]
                spot = at["personalisation"]["value"], at["ndcg_10"]["value"]
                axes.plot(*spot, "o", color=COLOURS.get(name, QUIET), ms=7, label=name)
        _draw_dial(axes, result["dial"][str(likes)])
        make_plain(axes)
        axes.set_xlim(0, 1.05)
        axes.margins(y=0.15)
        title = f"after {likes} {'like' if likes == 1 else 'likes'}"
        axes.set_title(title, loc="left", fontsize=9, color=INK)
        axes.set_xlabel("personalisation", color=INK, fontsize=8)
        axes.set_ylabel("NDCG@10", color=INK, fontsize=8)
    for axes in panels[len(result["likes"]) :]:
        axes.set_axis_off()
    handles, labels = panels[0].get_legend_handles_labels()
    panels[-1].legend(handles, labels, loc="center", frameon=False, fontsize=10)
    figure.suptitle(
        f"{result['data'].split(',')[0]}, {result['people']} people no model was trained with. "
        "Red: the network along its dial, from familiar (-1) to adventurous (+1)",
        x=0.01,
        ha="left",
        fontsize=11,
        color=INK,
    )
    figure.savefig(path, dpi=110)


def _draw_dial(axes: Axes, points: list[dict[str, float]]) -> None:
    across, up = ([point[name] for point in points] for name in ("personalisation", "ndcg_10"))
    axes.plot(across, up, color=OWN, lw=1.8, marker="o", ms=4, zorder=3, label="network")
    for point, x, y in zip(points, across, up, strict=True):
        if point["dial"] == 0:
            axes.plot(x, y, "o", color=OWN, ms=9, zorder=4)
        if len(points) > 1:
            label = f"{point['dial']:+g}" if point["dial"] else "0"
            axes.annotate(label, (x, y), xytext=(4, 6), textcoords="offset points", fontsize=8, color=OWN)


def draw_lists(results: list[dict[str, Any]], path: Path) -> None:
    """NDCG@10 with intervals, a panel for each split."""
    columns = 3
    rows = -(-len(results) // columns)
    figure = Figure(figsize=(11, 2.5 * rows), layout="constrained")
    panels = figure.subplots(rows, columns, squeeze=False).ravel()
    for axes, result in zip(panels, results, strict=False):
        methods = sorted(result["lists"].items(), key=lambda item: item[1]["ndcg_10"]["value"])
        for place, (name, method) in enumerate(methods):
            measured = method["ndcg_10"]
            colour = OWN if name == "network" else QUIET
            axes.plot([measured["low"], measured["high"]], [place, place], color=colour, lw=2)
            axes.plot(measured["value"], place, "o", color=colour, ms=6)
        axes.set_yticks(range(len(methods)), [name for name, _ in methods], fontsize=8)
        make_plain(axes)
        title = f"{result['data'].split(',')[0]}\n{result['split'].split(',')[0]}"
        axes.set_title(title, loc="left", fontsize=9, color=INK)
    for axes in panels[len(results) :]:
        axes.set_axis_off()
    figure.suptitle("NDCG@10 with 95 % intervals over people", x=0.01, ha="left", fontsize=11, color=INK)
    figure.savefig(path, dpi=130)
