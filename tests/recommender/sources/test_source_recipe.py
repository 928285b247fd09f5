"""A source added as docs/recipes.md tells."""

import json
from pathlib import Path

import pytest

from recommender.ratings.interactions import Interactions
from recommender.ratings.prepared import read_prepared
from recommender.sources.join import join_prepared
from tests.recipes import as_module, recipe

HEAT, ALIEN = {"film": "Heat", "year": 1995}, {"film": "Alien", "year": 1979}


def test_a_source_added_as_told_is_a_data_set_that_joins_and_is_learned_from(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (code,) = recipe("Add a source")
    module = as_module("recommender.sources.club", code, monkeypatch)
    lines = [
        {"who": "ada", **HEAT, "stars": 2},
        {"who": "ada", **HEAT, "stars": 5},
        {"who": "bob", **HEAT, "stars": 4},
        {"who": "bob", **ALIEN, "stars": 3},
    ]
    (tmp_path / "club.jsonl").write_text("\n".join(map(json.dumps, lines)))

    report = module.prepare_club(tmp_path / "club.jsonl", tmp_path / "club")

    assert (report["reviews_read"], report["ratings"]) == (4, 3)
    dataset = read_prepared(tmp_path / "club")
    films = dataset.films.set_index("film_id")
    assert films.loc["club:heat 1995", "rating_mean"] == 4.5
    assert len(Interactions.from_dataset(dataset)) == 3
    module.prepare_club(tmp_path / "club.jsonl", tmp_path / "again")
    joined = join_prepared([tmp_path / "club", tmp_path / "again"], tmp_path / "joined")
    assert joined["films"] == 2
