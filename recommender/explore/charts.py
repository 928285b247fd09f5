"""The charts of a report, each for a light and for a dark page."""

import io
import itertools
import textwrap
import warnings
from collections.abc import Callable
from dataclasses import dataclass

import matplotlib as mpl
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter, PercentFormatter

from recommender.explore.statistics import Statistics, Top

NAME_LENGTH = 40
DPI = 160
_FEWEST_LABELS, _MOST_LABELS = 4, 8  # labels of months


@dataclass(frozen=True, slots=True)
class Palette:
    """Colours of a page: background, text, quiet text, grid, and two for data."""

    page: str
    text: str
    quiet: str
    grid: str
    main: str
    accent: str


LIGHT = Palette("#ffffff", "#1d2330", "#667085", "#e7eaf0", "#2f5d8a", "#d98e04")
DARK = Palette("#171b23", "#e8ebf1", "#98a2b3", "#2b313d", "#7fb2e5", "#f2b544")

Draw = Callable[[Axes, Statistics, Palette], None]


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart: its file name, its message in a sentence, its size in inches, and its drawing function."""

    name: str
    title: str
    says: Callable[[Statistics], str]
    size: tuple[float, float]
    draw: Draw


def render(chart: Chart, statistics: Statistics, palette: Palette, *, titled: bool = True) -> bytes:
    """Draws a chart.

    Args:
        chart: The chart.
        statistics: The figures in it.
        palette: Its colours.
        titled: Whether its title and message are inside. On a page they stand beside it.

    Returns:
        The bytes of a PNG.
    """
    # Titles come in all scripts. A character without a glyph is no reason to fail.
    with (
        warnings.catch_warnings(),
        mpl.rc_context({"font.family": ["DejaVu Sans"], "font.size": 10, "text.parse_math": False}),
    ):
        warnings.filterwarnings("ignore", "Glyph .* missing")
        figure = Figure(figsize=chart.size, dpi=DPI, facecolor=palette.page, layout="constrained")
        axes = figure.add_subplot(facecolor=palette.page)
        axes.tick_params(colors=palette.quiet, length=0)
        for side in axes.spines.values():
            side.set_visible(False)
        axes.set_axisbelow(True)
        chart.draw(axes, statistics, palette)
        for label in (axes.xaxis.label, axes.yaxis.label):
            label.set_color(palette.quiet)
        if titled:
            axes.set_title(chart.says(statistics), loc="left", color=palette.quiet, fontsize=10, pad=12)
            figure.suptitle(chart.title, x=0.02, ha="left", color=palette.text, fontsize=13, weight="bold")
        file = io.BytesIO()
        figure.savefig(file, format="png", facecolor=palette.page, metadata={"Software": None})
    return file.getvalue()


def shorten(name: str) -> str:
    """A name that fits beside a bar."""
    return textwrap.shorten(name, NAME_LENGTH, placeholder="…") or f"{name[: NAME_LENGTH - 1]}…"


def _histogram(axes: Axes, statistics: Statistics, palette: Palette) -> None:
    stars, counts = list(statistics.histogram), list(statistics.histogram.values())
    width = 0.8 * min((b - a for a, b in itertools.pairwise(stars)), default=1.0)
    most = max(counts)
    colors = [palette.accent if count == most else palette.main for count in counts]
    bars = axes.bar(stars, counts, width=width, color=colors)
    labels = [f"{count:,}\n{count / statistics.ratings:.0%}" for count in counts]
    axes.bar_label(bars, labels, padding=4, color=palette.text, fontsize=9)
    axes.set_xticks(stars, [f"{value:g} ★" for value in stars])
    axes.set_yticks([])
    axes.margins(y=0.16)
    axes.set(xlabel="stars given", ylabel="ratings")


def _top_films(axes: Axes, statistics: Statistics, palette: Palette) -> None:
    _bars(axes, statistics.top_films, palette.main, palette)
    axes.set_xlabel("ratings, mean stars")


def _top_users(axes: Axes, statistics: Statistics, palette: Palette) -> None:
    _bars(axes, statistics.top_users, palette.main, palette)
    axes.set_xlabel("ratings, mean stars")


def _bars(axes: Axes, rows: list[Top], color: str, palette: Palette) -> None:
    places = range(len(rows))
    bars = axes.barh(places, [row.ratings for row in rows], color=color, height=0.72)
    axes.bar_label(
        bars,
        [f"{row.ratings:,}   {row.mean:.1f} ★" for row in rows],
        padding=5,
        color=palette.quiet,
        fontsize=9,
    )
    axes.set_yticks(places, [shorten(row.name) for row in rows], color=palette.text)
    axes.invert_yaxis()
    axes.set_xticks([])
    axes.margins(x=0.16, y=0.01)


def _growth(axes: Axes, statistics: Statistics, palette: Palette) -> None:
    months, counts = list(statistics.months), list(statistics.months.values())
    axes.bar(range(len(months)), counts, color=palette.main, width=0.82)
    places = _labelled(months)
    axes.set_xticks(places, [months[place] for place in places])
    axes.set(xlabel="month" if "-" in months[0] else "year", ylabel="ratings")
    _thousands(axes, palette)


def _labelled(months: list[str]) -> list[int]:
    """Places of the labels that fit: evenly spread, at Januaries if there are enough years."""
    for step in (12, 24, 36, 48, 60, 120):
        januaries = [place for place, month in enumerate(months) if month.endswith("-01")][:: step // 12]
        if _FEWEST_LABELS <= len(januaries) <= _MOST_LABELS:
            return januaries
    return list(range(0, len(months), -(-len(months) // _MOST_LABELS)))


def _long_tail(axes: Axes, statistics: Statistics, palette: Palette) -> None:
    share = [percent / 100 for percent in range(101)]
    axes.fill_between(share, statistics.cumulative, color=palette.main, alpha=0.18, linewidth=0)
    axes.plot(share, statistics.cumulative, color=palette.main, linewidth=2.2)
    half = statistics.half_of_ratings
    axes.plot([half, half, 0], [0, 0.5, 0.5], color=palette.accent, linewidth=1.4, linestyle=(0, (4, 3)))
    axes.annotate(
        f"{half:.0%} of the films\nhold half of the ratings",
        (half, 0.5),
        xytext=(14, -24),
        textcoords="offset points",
        color=palette.text,
    )
    axes.xaxis.set_major_formatter(PercentFormatter(1))
    axes.yaxis.set_major_formatter(PercentFormatter(1))
    axes.set_xlim(0, 1)
    axes.set_ylim(0, 1.02)
    axes.grid(color=palette.grid)
    axes.set(xlabel="films, the most rated first", ylabel="share of all ratings")


def _thousands(axes: Axes, palette: Palette) -> None:
    axes.yaxis.set_major_formatter(FuncFormatter(lambda value, _: f"{value:,.0f}"))
    axes.grid(axis="y", color=palette.grid)


CHARTS = (
    Chart(
        "ratings",
        "How people rate",
        lambda s: f"The mean is {s.describe['rating']['mean']:.2f} stars.",
        (6.6, 3.2),
        _histogram,
    ),
    Chart(
        "top-films",
        "The most rated films",
        lambda s: f"Half of the films have {s.describe['ratings per film']['50%']:,.0f} ratings or fewer.",
        (6.6, 6.6),
        _top_films,
    ),
    Chart(
        "top-reviewers",
        "The people who rate most",
        lambda s: f"Half of the people gave {s.describe['ratings per person']['50%']:,.0f} ratings or fewer.",
        (6.6, 6.6),
        _top_users,
    ),
    Chart(
        "growth",
        "Ratings over time",
        lambda s: f"From {s.first_day} to {s.last_day}.",
        (6.6, 2.8),
        _growth,
    ),
    Chart(
        "long-tail",
        "The long tail",
        lambda s: f"A film's share of {s.ratings:,} ratings: few films have many, many have few.",
        (6.6, 3.8),
        _long_tail,
    ),
)
