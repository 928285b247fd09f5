"""The history of a training in its bundle."""

import math
from pathlib import Path

import pytest

from recommender.bundle.history import HISTORY, read_history, write_history


def test_figures_of_each_pass_come_back_and_what_is_no_number_is_unknown(tmp_path: Path) -> None:
    write_history(tmp_path, {"loss": [2.5, math.nan, 1.0], "val_ndcg": [0.1, 0.2, math.inf]})
    assert read_history(tmp_path) == {"loss": (2.5, None, 1.0), "val_ndcg": (0.1, 0.2, None)}


def test_a_bundle_without_one_has_none(tmp_path: Path) -> None:
    assert read_history(tmp_path) == {}


@pytest.mark.parametrize("text", ["", "[]", "{", '{"loss": 3}', '{"loss": ["<b>"]}', '{"loss": [1e999]}'])
def test_a_damaged_file_is_as_none(tmp_path: Path, text: str) -> None:
    (tmp_path / HISTORY).write_text(text, encoding="utf-8")
    assert read_history(tmp_path) == {}
