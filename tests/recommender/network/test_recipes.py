"""The recipes of docs/network.md, taken from the page and run."""

import json
import re
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
import pytest

from recommender import registry
from recommender.bundle import BundleWriter
from recommender.comparison.compare import compare
from recommender.comparison.report import rows_of
from recommender.evaluation.objective import LIKED
from recommender.models.base import SideInformation
from recommender.models.keras_environment import keras
from recommender.network import answer, keras_layers
from recommender.network.answer import BRANCHES, SETTINGS_FILE, NetworkScorer
from recommender.network.fitting import BranchFitting
from recommender.network.network import Network
from recommender.ratings.interactions import Interactions
from recommender.ratings.splits import random_per_person
from tests.recommender.network.conftest import SMALL, named_films

PAGE = (Path(__file__).parents[3] / "docs" / "network.md").read_text(encoding="utf-8")


def recipe(heading: str) -> list[str]:
    """The blocks of Python under a heading."""
    section = PAGE.split(f"\n## {heading}\n")[1].split("\n## ")[0]
    return re.findall(r"```python\n(.*?)```", section, re.DOTALL)


def as_module(name: str, code: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    module = ModuleType(name)
    monkeypatch.setitem(sys.modules, name, module)
    exec(compile(code, f"docs/network.md: {name}", "exec"), module.__dict__)
    return module


def test_a_branch_added_as_told_counts_is_saved_and_answers(
    ratings: Interactions, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    code, lines = recipe("Add a branch")
    module = as_module("recommender.network.era", code, monkeypatch)
    names: dict[str, Any] = {"branches": [], "side": SideInformation(named_films(100)), **module.__dict__}
    exec(lines, names)
    kind = names["BRANCHES"][-1]
    monkeypatch.setattr(answer, "BRANCHES", (*BRANCHES, kind))
    monkeypatch.setitem(keras_layers.KINDS, kind.name, kind)
    as_they_are = BranchFitting.fit

    def with_recipe(self: BranchFitting, *arguments: Any, **named: Any) -> Any:
        found, history = as_they_are(self, *arguments, **named)
        return found | {branch.name: branch for branch in names["branches"]}, history

    monkeypatch.setattr(BranchFitting, "fit", with_recipe)
    # Whatever the search makes of it, its weight shall be seen in what is compared.
    network = Network(SMALL).fit(ratings, side=names["side"], seed=1)
    weights = network.scorer.weights
    if kind.name not in weights.names:
        weights = _with(weights, kind.name)
    found = {branch.name: branch for branch in (*network.scorer.branches.values(), *names["branches"])}
    network = Network.of(NetworkScorer(found.values(), weights))

    with BundleWriter(tmp_path, "network") as writer:
        network.save(writer)
        assert "era" in json.loads((writer.directory / SETTINGS_FILE).read_text())["branches"]
        arrays = {path.stem: np.load(path) for path in (writer.directory / "arrays").glob("*.npy")}
        again = NetworkScorer.load(writer.directory, arrays)
        model = keras.saving.load_model(writer.directory / "model.keras")

    films, stars = np.array([4, 9, 30]), np.array([5, 1, 3.5], np.float32)
    scores = again.score(films, stars)
    np.testing.assert_allclose(scores, network.scorer.score(films, stars), rtol=1e-5)
    by_keras = model.predict({"ids": films.astype(np.int32)[None], "stars": stars[None]}, verbose=0)
    np.testing.assert_allclose(by_keras["scores"][0], scores, rtol=1e-3, atol=1e-3)
    same_decade = names["branches"][0].score(films[None], stars[None])[0]
    assert same_decade[[5, 53]].min() > same_decade[[25, 33]].max(), "film 4 is of 1964"


def _with(weights: Any, name: str) -> Any:
    more = {
        table: np.append(getattr(weights, table), np.float32(1))
        for table in ("cold", "warm", "half_life", "scale")
    }
    return type(weights)((*weights.names, name), **more)


def test_a_model_added_as_told_is_compared_by_its_name(
    ratings: Interactions, monkeypatch: pytest.MonkeyPatch
) -> None:
    code, line = recipe("Add a model")
    as_module("recommender.models.newest", code, monkeypatch)
    entries = eval(f"{{{line}}}", {"Entry": registry.Entry})
    for name, entry in entries.items():
        monkeypatch.setitem(registry.MODELS, name, entry)

    results = compare(["newest", "popularity"], random_per_person(ratings), LIKED)

    assert [row[0] for row in rows_of(results)] == ["model", "newest", "popularity"]
    assert 0 < results[0].figures["ndcg_10"].value < results[1].figures["ndcg_10"].value


def test_a_metric_added_as_told_measures(monkeypatch: pytest.MonkeyPatch) -> None:
    code, line = recipe("Add a metric")
    names: dict[str, Any] = {}
    exec(code, names)

    found = np.array([[1, 0, 1, 1], [0, 0, 0, 1]])

    assert names["precision"](found, 2).tolist() == [0.5, 0]
    measures = pytest.importorskip("recommender.evaluation.measures")
    added = eval(f"{{{line}}}", {"Measure": measures.Measure})
    assert added["precision_10"].number(0.5) == "0.5000"


def test_the_model_file_loads_as_told(
    scorer: NetworkScorer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (code,) = recipe("`model.keras`")
    Network.of(scorer).keras_model().save(tmp_path / "model.keras")
    names: dict[str, Any] = {"path": tmp_path / "model.keras"}

    exec(code, names)

    expected = scorer.score(np.array([4, 9]), np.array([5, 2], np.float32))
    np.testing.assert_allclose(names["answers"]["scores"][0], expected, rtol=1e-3, atol=1e-3)


def test_the_page_tells_of_every_branch_and_its_file() -> None:
    rows = {
        cells[1].strip(): line
        for line in PAGE.splitlines()
        if line.startswith("| ") and len(cells := line.split("|")) == 7
    }

    for kind in BRANCHES:
        file = kind.__module__.rpartition(".")[2] + ".py"
        assert file in rows[kind.name], f"docs/network.md has no row for the branch {kind.name}"
