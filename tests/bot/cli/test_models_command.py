import json
import shutil
from pathlib import Path

import pytest

from recommender.bundle import BundleWriter, current_version
from tests.bot.cli.conftest import Marquee
from tests.recommender.catalog_of import numbered_films


@pytest.fixture
def versions(tmp_path: Path) -> list[str]:
    written = []
    for rating_count in (1, 2):
        with BundleWriter(tmp_path, "popularity") as writer:
            writer.write_catalog(numbered_films(3), [])
            writer.finish(
                servable=True,
                data_fingerprint="d",
                n_users=7,
                n_ratings=rating_count,
                metrics={"ndcg@10": 0.25},
            )
        written.append(writer.version)
    return written


def test_the_life_of_a_model(marquee: Marquee, tmp_path: Path, versions: list[str]) -> None:
    for version in versions:
        assert marquee("models", "promote", version, "--models", tmp_path).code == 0
    listed = json.loads(marquee("models", "list", "--models", tmp_path, "--json").out)
    assert {item["version"]: item["in_service"] for item in listed} == {versions[0]: False, versions[1]: True}
    ended = marquee("models", "rollback", "--models", tmp_path)
    assert (ended.code, ended.out) == (0, f"{versions[0]} is in service again.\n")
    assert current_version(tmp_path) == versions[0]
    assert marquee("models", "rollback", "--models", tmp_path).code == 1


def test_a_list_for_people_marks_the_one_in_service(
    marquee: Marquee, tmp_path: Path, versions: list[str]
) -> None:
    marquee("models", "promote", versions[0], "--models", tmp_path)
    lines = marquee("models", "list", "--models", tmp_path).out.splitlines()
    assert [line.split()[:2] for line in lines if line.startswith("*")] == [["*", versions[0]]]


def test_each_model_is_one_line_in_a_terminal_of_80_columns(
    marquee: Marquee, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    names = ("rmse", "mae", "calibration", "ndcg_10", "recall_50", "coverage_10", "held_out_people")
    for model in ("popularity", "article-dot"):
        with BundleWriter(tmp_path, model) as writer:
            writer.write_catalog(numbered_films(3), [])
            writer.finish(
                servable=True,
                data_fingerprint="d",
                n_users=7_654_321,
                n_ratings=87_654_321,
                metrics=dict.fromkeys(names, 0.8765432),
            )
    lines = marquee("models", "list", "--models", tmp_path).out.splitlines()
    assert len(lines) == 3
    assert all(len(line) <= 80 for line in lines)
    assert lines[1].split()[-2:] == ["0.8765", "0.8765"]


def test_models_are_listed_where_current_json_is_damaged(
    marquee: Marquee, tmp_path: Path, versions: list[str]
) -> None:
    (tmp_path / "current.json").write_text("")
    ended = marquee("models", "list", "--models", tmp_path)
    assert ended.code == 1
    assert all(version in ended.out for version in versions)
    assert "*" not in ended.out
    assert f"marquee models promote {versions[1]}" in ended.err
    assert marquee("models", "show", versions[0], "--models", tmp_path).code == 0


def test_show_checks_the_files(marquee: Marquee, tmp_path: Path, versions: list[str]) -> None:
    ended = marquee("models", "show", versions[0], "--models", tmp_path)
    assert ended.code == 0
    assert "ndcg@10           0.2500" in ended.out
    assert (
        json.loads(marquee("models", "show", versions[0], "--models", tmp_path, "--json").out)["n_users"] == 7
    )
    (tmp_path / versions[0] / "catalog.sqlite").write_bytes(b"")
    ended = marquee("models", "show", versions[0], "--models", tmp_path)
    assert ended.code == 1
    assert "damaged" in ended.err


@pytest.mark.parametrize("command", ["show", "promote"])
def test_an_unknown_version_is_one_line(marquee: Marquee, tmp_path: Path, command: str) -> None:
    ended = marquee("models", command, "../x", "--models", tmp_path)
    assert ended.code == 1
    assert ended.err.startswith("marquee: there is no bundle ../x")


def test_no_models_yet_says_how_to_get_one(
    marquee: Marquee, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MARQUEE_DATA_DIR", str(tmp_path))
    advice = (
        "`marquee demo` makes one from nothing, in MARQUEE_DATA_DIR; "
        f"`marquee train --models {tmp_path / 'models'}` makes one of a prepared data set "
        "(`marquee data prepare starter` prepares one)."
    )
    models = tmp_path / "models"
    assert marquee("models", "list").out.strip() == f"No model in {models} yet: {advice}"
    assert json.loads(marquee("models", "list", "--json").out) == []
    ended = marquee("recommend", "--like", "Heat")
    assert ended.err.strip() == f"marquee: no model is in service in {models}: {advice}"


def test_models_alone_lists_them(
    marquee: Marquee, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, versions: list[str]
) -> None:
    monkeypatch.setenv("MARQUEE_DATA_DIR", str(tmp_path))
    (tmp_path / "models").mkdir()
    for version in versions:
        (tmp_path / version).rename(tmp_path / "models" / version)
    assert marquee("models") == marquee("models", "list")
    assert versions[0] in marquee("models").out


def test_that_the_model_in_service_is_gone_is_said_with_what_to_do(
    marquee: Marquee, tmp_path: Path, versions: list[str]
) -> None:
    marquee("models", "promote", versions[1], "--models", tmp_path)
    shutil.rmtree(tmp_path / versions[1])
    for command in (("models", "list"), ("recommend",), ("data", "editions", "list")):
        ended = marquee(*command, "--models", tmp_path)
        assert ended.code == 1
        assert f"the model in service, {versions[1]}, is gone" in ended.err
        assert f"marquee models promote {versions[0]} --models {tmp_path}" in ended.err
    assert versions[0] in marquee("models", "list", "--models", tmp_path).out
    shutil.rmtree(tmp_path / versions[0])
    ended = marquee("models", "list", "--models", tmp_path)
    assert "is gone" in ended.err
    assert "marquee train" in ended.err


def test_trained_models_none_of_which_is_in_service_are_told_of_with_how_to_promote(
    marquee: Marquee, tmp_path: Path, versions: list[str]
) -> None:
    promote = f"marquee models promote {versions[1]} --models {tmp_path}"
    for command in (("recommend",), ("data", "editions", "list")):
        ended = marquee(*command, "--models", tmp_path)
        assert ended.code == 1
        assert "2 trained ones are there" in ended.err
        assert promote in ended.err
    assert marquee(*promote.split()[1:]).code == 0
