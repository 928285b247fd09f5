"""A folder of charts and one report, from a prepared data set."""

import dataclasses
import json
from pathlib import Path

from recommender.explore.charts import CHARTS, LIGHT, render
from recommender.explore.page import page
from recommender.explore.statistics import Statistics, compute_statistics
from recommender.progress import Progress, no_progress
from recommender.ratings.data_set import refuse_inputs
from recommender.ratings.prepared import read_prepared

REPORT = "report.html"
STATISTICS = "statistics.json"


def explore(data: Path, out: Path, *, progress: Progress = no_progress) -> Statistics:
    """Writes ``report.html``, ``statistics.json`` and one PNG for each chart.

    Args:
        data: A prepared data set.
        out: Folder for the files; made where it is missing.
        progress: Told of each step.

    Raises:
        BadInputError: ``data`` is no prepared data set, or ``out`` is the same folder.
    """
    refuse_inputs(out, [data])
    progress("reading", 0, 0)
    dataset = read_prepared(data)
    statistics = compute_statistics(dataset)
    out.mkdir(parents=True, exist_ok=True)
    charts = [chart for chart in CHARTS if chart.name != "growth" or len(statistics.months) > 1]
    for number, chart in enumerate(charts):
        progress("drawing", number, len(charts) + 1)
        (out / f"{chart.name}.png").write_bytes(render(chart, statistics, LIGHT))
    progress("drawing", len(charts), len(charts) + 1)
    name = data.resolve().name
    (out / REPORT).write_text(page(name, statistics, dataset.report, charts), encoding="utf-8")
    figures = dataclasses.asdict(statistics) | {
        "cumulative": [round(x, 5) for x in statistics.cumulative.tolist()]
    }
    (out / STATISTICS).write_text(json.dumps(figures, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    progress("drawing", len(charts) + 1, len(charts) + 1)
    return statistics
