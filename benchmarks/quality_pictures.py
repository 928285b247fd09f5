"""Draws what the quality benchmark found."""

from pathlib import Path
from typing import Any

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from benchmarks.plain_axes import INK, QUIET, make_plain

OWN = "#b3202c"
COLOURS = {"iALS": "#2f6db0", "EASE": "#2a8a62", "item-kNN (BM25)": "#b07a1e", "popularity": "#8a8f98"}


def draw(results: dict[str, Any], directory: Path, *, everything: bool) -> None:
    """Draws the curve of cold start where it was measured, and all lists where all were measured."""
    directory.mkdir(parents=True, exist_ok=True)
    cold = next((result for name, result in results.items() if name.endswith("/cold")), None)
    if cold:
        draw_cold_start(cold, directory / "cold_start.png")
    if everything:
        lists = [result for result in results.values() if "lists" in result]
        draw_lists(lists, directory / "quality.png")


def draw_cold_start(result: dict[str, Any], path: Path) -> None:
    """A line for each method over the number of ratings known."""
    figure = Figure(figsize=(8, 4.8), layout="constrained")
    axes = figure.subplots()
    steps = result["steps"]
    places = range(len(steps))  # as far apart as they are to a reader, not to arithmetic
    ends = []
    for name, method in result["methods"].items():
        own = name == "network"
        colour = OWN if own else COLOURS.get(name, QUIET)
        values = [figure["value"] for figure in method["ndcg_10"]]
        axes.plot(
            places, values, color=colour, lw=2.6 if own else 1.6, marker="o", ms=5, zorder=3 if own else 2
        )
        if own:
            low, high = ([figure[end] for figure in method["ndcg_10"]] for end in ("low", "high"))
            axes.fill_between(places, low, high, color=colour, alpha=0.12, lw=0)
        ends.append((values[-1], name, colour))
    _label_ends(axes, ends, len(steps) - 1)
    axes.set_xticks(list(places), [str(step) for step in steps])
    axes.set_xlim(-0.2, len(steps) - 0.1)
    axes.set_xlabel("ratings known of a person no model was trained with", color=INK)
    make_plain(axes)
    axes.set_title(
        f"NDCG@10 of their later films, {result['data']}, {result['people']} people",
        loc="left",
        color=INK,
        fontsize=11,
    )
    figure.savefig(path, dpi=130)


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


def _label_ends(axes: Axes, ends: list[tuple[float, str, str]], place: int) -> None:
    """Names lines at their right ends, apart where the ends are close."""
    low, high = axes.get_ylim()
    gap = (high - low) * 0.05
    places: list[float] = []
    for value, _, _ in sorted(ends):
        places.append(max(value, places[-1] + gap) if places else value)
    drift = sum(at - value for at, (value, _, _) in zip(places, sorted(ends), strict=True)) / len(ends)
    for at, (_, name, colour) in zip(places, sorted(ends), strict=True):
        spot = (place + 0.12, at - drift)
        axes.annotate(name, spot, color=colour, va="center", fontsize=9, annotation_clip=False)
