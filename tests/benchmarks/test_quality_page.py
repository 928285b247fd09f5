"""The tables of docs/quality.md: filled from the figures, the text around them left alone."""

from pathlib import Path
from typing import Any

import pytest

from benchmarks.quality_page import fill

TABLES = ("NDCG@10", "Recall@50", "stars", "peers", "new people", "new people, all methods")


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "quality.md"
    places = [f"Before {name}.\n<!-- figures: {name} -->\nstale\n<!-- end -->\nAfter." for name in TABLES]
    places.append("<!-- pictures: trade -->\nold\n<!-- end -->")
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

    assert page.read_text(encoding="utf-8").count("stale") == 3  # stars and new people


def test_filling_twice_leaves_one_table(page: Path) -> None:
    for value in (0.41, 0.42):
        fill(page, {"ml/80": part(value, 0.58)}, {}, {})

    text = page.read_text(encoding="utf-8")
    assert ".4200" in text
    assert ".4100" not in text


def at(ndcg: float, personalisation: float) -> dict[str, Any]:
    figures = {name: figure(0.2) for name in ("ndcg_10_beyond", "weighted_recall", "genre_match")}
    return figures | {
        "ndcg_10": figure(ndcg),
        "personalisation": figure(personalisation),
        "share_best_known": figure(0.5),
        "distinct_films": figure(123),
    }


def new_people(ndcg: float, personalisation: float) -> dict[str, Any]:
    likes = (1, 5, 20)
    return {
        "data": "ML-100K",
        "films": 1682,
        "likes": list(likes),
        "methods": {
            "network": {"at": {str(one): at(ndcg, personalisation) for one in likes}},
            "EASE": {"at": {str(one): at(0.33, 0.74) for one in likes}},
            "popularity": {"at": {str(one): at(0.5, 0.1) for one in likes}},
        },
        "dial": {},
    }


def test_first_lists_stand_beside_the_best_peer_or_what_is_to_reach(page: Path) -> None:
    fill(page, {"ml-100k/new-people": new_people(0.36, 0.7)}, {}, {})

    text = page.read_text(encoding="utf-8")
    beside = "**.200** (EASE .200)"
    assert (
        f"| ML-100K | 1 | **.360** (EASE .330) | {beside} | {beside} | **.700** (to reach .600) | "
        f"**.500** (to reach .550) | {beside} |"
    ) in text
    assert "| ML-100K | 5 | **.360** (EASE .330) |" in text
    assert ".700 (to reach .750) | .500 (to reach .450) |" in text
    assert "](pictures/trade_ml-100k.png)\n<!-- end -->" in text
    assert "| 20 | popularity | .500 | .200 | .200 | .100 | .500 | .200 | 123 |" in text
