import dataclasses
import itertools
import json
import re
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from matplotlib.figure import Figure

from recommender.explore.charts import CHARTS, DPI, LIGHT, render
from recommender.explore.rows import some_rows
from recommender.explore.run import explore
from recommender.explore.statistics import compute_statistics
from recommender.ratings.prepared import PreparedDataset, write_prepared


def dataset() -> PreparedDataset:
    """Film f0 has 40 ratings, f1 39 and so on; person u0 rated all 40 films."""
    rows = [
        (f"u{user}", f"f{film}", 1.0 + (user + film) % 5) for film in range(40) for user in range(40 - film)
    ]
    ratings = pd.DataFrame(rows, columns=["user_id", "film_id", "rating"])
    ratings["rated_at"] = 1_500_000_000 + 86_400 * np.arange(len(rows))
    ratings["source"] = "test"
    ids = [f"f{film}" for film in range(40)]
    films = pd.DataFrame(
        {
            "film_id": ids,
            "title": [
                "<b>$Bold$ & 映画</b>",
                *(f"A film with a rather long title, number {n}" for n in range(1, 40)),
            ],
            "year": pd.array([1999, *[None] * 39], dtype="Int16"),
            "genres": [[]] * 40,
            "link": "https://x",
            "link_kind": "search",
            "rating_mean": 3.0,
            "rating_count": 1,
            "category": None,
            "description": None,
            "price": None,
            "people": [[]] * 40,
        }
    )
    editions = pd.DataFrame(
        {
            "product_id": ids,
            "film_id": ids,
            "title": "t",
            "link": None,
            "price": None,
            "year": pd.array([None] * 40, dtype="Int16"),
        }
    )
    return PreparedDataset(ratings, films, editions, {"reviews_read": 12345, "skipped": {}})


def test_statistics_are_those_of_the_article() -> None:
    data = dataset()
    statistics = compute_statistics(data)
    per_user = data.ratings.groupby("user_id")["rating"].count()
    assert (statistics.ratings, statistics.users, statistics.films) == (820, 40, 40)
    assert statistics.describe["ratings per person"] == pytest.approx(per_user.describe().to_dict(), abs=1e-4)
    assert statistics.describe["rating"] == pytest.approx(
        data.ratings["rating"].describe().to_dict(), abs=1e-4
    )
    assert [top.ratings for top in statistics.top_films] == list(range(40, 15, -1))
    assert statistics.top_films[0].name == "<b>$Bold$ & 映画</b> (1999)"
    assert statistics.top_users[0].id == "u0"
    assert sum(statistics.histogram.values()) == sum(statistics.months.values()) == 820


def test_half_of_the_ratings_lie_on_the_most_rated_films() -> None:
    statistics = compute_statistics(dataset())
    assert statistics.cumulative[0] == 0
    assert statistics.cumulative[-1] == pytest.approx(1)
    assert (np.diff(statistics.cumulative) > 0).all()
    assert statistics.half_of_ratings == pytest.approx(0.29, abs=0.011)


@pytest.fixture(scope="module")
def explored(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("explored")
    write_prepared(dataset(), folder / "data")
    explore(folder / "data", folder / "out")
    return folder / "out"


def test_each_chart_is_a_png_and_the_statistics_are_json(explored: Path) -> None:
    names = {path.name for path in explored.iterdir()}
    charts = {"ratings.png", "top-films.png", "top-reviewers.png", "growth.png", "long-tail.png"}
    assert names == {*charts, "report.html", "statistics.json"}
    assert all((explored / name).read_bytes().startswith(b"\x89PNG") for name in charts)
    assert json.loads((explored / "statistics.json").read_text())["ratings"] == 820


def test_each_chart_can_be_read_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[Figure] = []
    save = Figure.savefig

    def noted(plot: Figure, *arguments: Any, **options: Any) -> None:
        drawn.append(plot)
        save(plot, *arguments, **options)

    monkeypatch.setattr(Figure, "savefig", noted)
    for chart in CHARTS:
        render(chart, compute_statistics(dataset()), LIGHT)

    assert [plot.get_suptitle() for plot in drawn] == [chart.title for chart in CHARTS]
    assert all(plot.axes[0].get_xlabel() for plot in drawn)


def test_rows_are_the_first_or_from_everywhere_and_stand_with_their_film() -> None:
    first = some_rows(dataset(), 3)
    scattered = some_rows(dataset(), 200, at_random=True)

    assert [(row.user_id, row.film_id) for row in first] == [("u0", "f0"), ("u1", "f0"), ("u2", "f0")]
    assert first[1].rated_at == "2017-07-15T02:40:00+00:00"
    assert len({row.film_id for row in scattered}) > 20
    assert len({(row.user_id, row.film_id) for row in scattered}) == 200
    assert len(some_rows(dataset(), 10_000)) == 820


def test_report_needs_nothing_from_outside_and_escapes_titles(explored: Path) -> None:
    html = (explored / "report.html").read_text()
    addresses = re.findall(r'(?:src|srcset|href)="([^"]{0,30})', html)
    assert len(addresses) == 10
    assert all(address.startswith("data:image/png;base64,") for address in addresses)
    assert "<script" not in html
    assert "&lt;b&gt;$Bold$ &amp; 映画&lt;/b&gt; (1999)" in html
    assert "12,345" in html
    assert "prefers-color-scheme: dark" in html


@pytest.mark.parametrize("count", [2, 3, 8, 9, 14, 37, 60, 130, 262])
def test_labels_of_the_months_do_not_touch(count: int) -> None:
    months = pd.period_range("2001-07", periods=count, freq="M").astype(str)
    statistics = dataclasses.replace(
        compute_statistics(dataset()), months=dict.fromkeys(map(str, months), 2_000_000)
    )
    growth = next(chart for chart in CHARTS if chart.name == "growth")
    figure = Figure(figsize=growth.size, dpi=DPI, layout="constrained")
    axes = figure.add_subplot()
    growth.draw(axes, statistics, LIGHT)
    figure.draw_without_rendering()
    boxes = [label.get_window_extent() for label in axes.get_xticklabels()]
    assert len(boxes) >= min(count, 3)
    assert all(left.x1 + 10 < right.x0 for left, right in itertools.pairwise(boxes))
