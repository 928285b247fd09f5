"""How the pictures of the benchmarks look: ink on white, a faint grid, no box."""

from matplotlib.axes import Axes
from matplotlib.ticker import NullFormatter, NullLocator

INK, QUIET = "#22252b", "#8a8f98"


def make_plain(axes: Axes) -> None:
    """Takes away what is not needed to read a plot."""
    axes.spines[["top", "right"]].set_visible(False)
    axes.spines[["left", "bottom"]].set_color(QUIET)
    axes.tick_params(colors=INK, labelsize=8)
    axes.grid(axis="both", alpha=0.2)
    axes.xaxis.set_minor_locator(NullLocator())
    axes.yaxis.set_minor_formatter(NullFormatter())
