"""The tables of docs/quality.md: filled from the figures, the text around them left alone."""

from pathlib import Path
from typing import Any

import pytest

from benchmarks.quality_page import fill

TABLES = ("NDCG@10", "Recall@50", "stars", "peers", "cold start")


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "quality.md"
    places = [f"Before {name}.\n<!-- figures: {name} -->\nstale\n<!-- end -->\nAfter." for name in TABLES]
    path.write_text("\n".join(places), encoding="utf-8")
    return path


def figure(value: float) -> dict[str, float]:
    return {"value": value, "low": value - 0.01, "high": value + 0.01}


def part(ndcg: float, recall: float) -> dict[str, Any]:
    ahead = {
        "ndcg_10_ahead": figure(0.01) | {"of": "EASE"},
        "recall_50_ahead": figure(-0.02) | {"of": "EASE"},
    }
    return {
        "data": "ML-100K",
        "split": "80/20",
        "lists": {
            "network": {"ndcg_10": figure(ndcg), "recall_50": figure(recall), "settings": "defaults"} | ahead,
            "EASE": {"ndcg_10": figure(0.39), "recall_50": figure(0.61), "settings": "λ 400"},
        },
    }


def test_a_target_that_is_reached_is_bold_and_one_that_is_missed_says_so(page: Path) -> None:
    fill(page, {"ml/80": part(0.41, 0.58)}, {"ml/80": (0.40, 0.60)}, {})

    text = page.read_text(encoding="utf-8")
    assert "| ML-100K, 80/20 | .400 | **.4100** | EASE .3900 | +0.0000 to +0.0200 |" in text
    assert "| ML-100K, 80/20 | .600 | .5800: not reached | EASE .6100 |" in text
    assert "| ML-100K, 80/20 | EASE | .3900 / .6100 | λ 400 |" in text
    assert text.count("Before ") == text.count("After.") == len(TABLES)


def test_without_a_target_being_ahead_counts(page: Path) -> None:
    fill(page, {"ml/time": part(0.41, 0.58)}, {"ml/time": (None, None)}, {})

    text = page.read_text(encoding="utf-8")
    assert "| ahead | **.4100** |" in text
    assert "| ahead | .5800: not reached |" in text


def test_tables_without_new_figures_stay(page: Path) -> None:
    fill(page, {"ml/80": part(0.41, 0.58)}, {}, {})

    assert page.read_text(encoding="utf-8").count("stale") == 2  # stars and cold start


def test_filling_twice_leaves_one_table(page: Path) -> None:
    for value in (0.41, 0.42):
        fill(page, {"ml/80": part(value, 0.58)}, {}, {})

    text = page.read_text(encoding="utf-8")
    assert ".4200" in text
    assert ".4100" not in text
