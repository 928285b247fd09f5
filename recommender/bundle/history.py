"""The history of a training: figures of each pass, kept in its bundle for whoever draws them."""

import json
import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

HISTORY: Final = "history.json"


def write_history(directory: Path, history: Mapping[str, Sequence[float]]) -> None:
    """Writes ``history.json``.

    Args:
        directory: Directory of a bundle that is not finished.
        history: Figures by Keras' names (``loss``, ``val_ndcg``), one for each pass. What is not a finite
            number is written as null.
    """
    figures = {
        name: [float(value) if math.isfinite(value) else None for value in values]
        for name, values in history.items()
    }
    (directory / HISTORY).write_text(json.dumps(figures, allow_nan=False) + "\n", encoding="utf-8")


def read_history(bundle_dir: Path) -> dict[str, tuple[float | None, ...]]:
    """The history of a bundle's training: figures of each pass by name, None for an unknown one.

    Returns:
        Nothing for a bundle of an earlier version, for a model that is not trained in passes, and for a file
        that cannot be read.
    """
    try:
        content = json.loads((bundle_dir / HISTORY).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(content, dict):
        return {}
    return {
        name: tuple(values)
        for name, values in content.items()
        if isinstance(values, list) and all(_is_figure(value) for value in values)
    }


def _is_figure(value: object) -> bool:
    return value is None or (isinstance(value, int | float) and math.isfinite(value))
