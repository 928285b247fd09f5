"""Draws what the benchmark of scale found: time and memory over the size of the corpus."""

from pathlib import Path
from typing import Any

from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, LogLocator

from benchmarks.plain_axes import INK, make_plain

LINES = {
    "reading": ("prepare, the article's subset", "#8a8f98"),
    "subset": ("train, the article's subset", "#c08a2b"),
    "prepare": ("prepare, all reviews", "#b3202c"),
    "train": ("train", "#2f6db0"),
    "recommend": ("batch recommend", "#2a8a62"),
}


def draw(rows: list[dict[str, Any]], path: Path) -> None:
    """Draws seconds and megabytes of each part over the number of reviews, dashes where time is linear."""
    figure = Figure(figsize=(10, 4.4), layout="constrained")
    time, memory = figure.subplots(1, 2)
    for part, (name, colour) in LINES.items():
        mine = sorted((row for row in rows if row["part"] == part), key=lambda row: row["reviews"])
        if not mine:
            continue
        reviews = [row["reviews"] / 1e6 for row in mine]
        seconds = [row["wall"] for row in mine]
        time.plot(reviews, seconds, color=colour, lw=2, marker="o", ms=5, label=name)
        if part != "recommend":  # its people are as many at each size
            linear = [seconds[0] * size / reviews[0] for size in reviews]
            time.plot(reviews, linear, color=colour, lw=1, ls=(0, (2, 3)))
        memory.plot(
            reviews, [row["peak_mb"] / 1000 for row in mine], color=colour, lw=2, marker="o", ms=5, label=name
        )
    time.set_yscale("log")
    time.yaxis.set_major_locator(LogLocator(subs=(1, 2, 5)))
    memory.set_ylim(0, max((row["peak_mb"] for row in rows), default=1) / 1000 * 1.1)
    sizes = sorted({row["reviews"] / 1e6 for row in rows})
    for axes, title in ((time, "seconds (dashes: linear)"), (memory, "memory at its peak, GB")):
        axes.set_xscale("log")
        axes.set_xticks(sizes, [f"{size:.1f}" for size in sizes])
        axes.set_xlabel("million reviews", color=INK)
        axes.set_title(title, loc="left", color=INK, fontsize=11)
        make_plain(axes)
    time.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,.0f}"))
    time.legend(frameon=False, fontsize=8, labelcolor=INK)
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=130)
