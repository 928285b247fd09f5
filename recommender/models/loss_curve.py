"""The loss curve of a training, as a picture."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path


def draw_loss_curve(curves: Mapping[str, Sequence[float]], path: Path, title: str, measure: str) -> None:
    """Draws figures of each epoch as a PNG.

    Args:
        curves: Figures by label.
        path: The PNG file.
        title: Title of the picture.
        measure: Label of the vertical axis.
    """
    # Imported here, since answering needs no plots.
    from matplotlib.figure import Figure  # noqa: PLC0415
    from matplotlib.ticker import MaxNLocator  # noqa: PLC0415

    figure = Figure(figsize=(8, 4.5), layout="constrained")
    axes = figure.subplots()
    for label, values in curves.items():
        axes.plot(np.arange(1, len(values) + 1), values, marker="o", label=label)
    axes.set(title=title, xlabel="epoch", ylabel=measure)
    axes.xaxis.set_major_locator(MaxNLocator(integer=True))
    axes.grid(alpha=0.3)
    axes.legend()
    figure.savefig(path, dpi=120)
