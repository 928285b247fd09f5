"""The demo that tests of the starter data ask for: its films and model may not be part of the repository."""

import os
from pathlib import Path

from recommender.bundle import current_version

_PLACES = (os.environ.get("MARQUEE_TEST_DEMO", ""), str(Path(__file__).parents[1] / "var"))
MISSING = "no demo was made on this machine: `make demo` makes one, and MARQUEE_TEST_DEMO names its directory"
STARTER_DATA_ENDS = 2013
"""The year that films of the starter data reach at least; another data set may lie in ``var``."""


def demo_models() -> Path | None:
    """The bundles that ``make demo`` trained: of MARQUEE_TEST_DEMO, else of ``var``; None without any."""
    models = [Path(place) / "models" for place in _PLACES if place]
    return next((each for each in models if current_version(each)), None)
