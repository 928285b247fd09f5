"""`marquee train` and `marquee evaluate`, on a small data set."""

import json
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from click.testing import CliRunner, Result

from bot.cli.evaluate import evaluate
from bot.cli.train import train
from bot.settings import Settings
from db import ratings as ratings_of_chat
from db import users
from db.errors import StorageError
from db.schema import open_database, upgrade
from recommender.bundle import current_version, list_bundles, read_manifest
from recommender.comparison import compare
from recommender.errors import BadInputError, BundleError
from recommender.ratings.prepared import PreparedDataset, write_prepared
from tests.bot.cli.conftest import Marquee
from tests.recommender.conftest import make_dataset


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """40 people, of whom each rates 10 of 20 films."""
    random = np.random.default_rng(1)
    ids = [f"f{film:02}" for film in range(20)]
    ratings = pd.DataFrame(
        [
            (f"u{person:02}", ids[film], float(random.integers(1, 6)), 1_500_000_000 + film * 100 + person)
            for person in range(40)
            for film in random.choice(20, 10, replace=False)
        ],
        columns=["user_id", "film_id", "rating", "rated_at"],
    ).assign(source="test")
    films = pd.DataFrame(
        {"film_id": ids, "title": ids, "link": "https://example.org", "link_kind": "product"}
    )
    films = films.assign(
        year=None, rating_mean=3.0, rating_count=20, category=None, description=None, price=None
    )
    films["genres"] = films["people"] = [[]] * 20
    editions = pd.DataFrame({"product_id": ids, "film_id": ids, "title": ids})
    editions = editions.assign(link=None, price=None, year=None)
    directory = tmp_path_factory.mktemp("data") / "set"
    write_prepared(PreparedDataset(ratings, films, editions, {}), directory)
    return directory


def test_training_says_what_happened_in_words_and_figures(data: Path, tmp_path: Path) -> None:
    result = CliRunner().invoke(
        train,
        ["--data", str(data), "--models", str(tmp_path), "--model", "popularity"],
        catch_exceptions=False,
    )

    assert "Trained popularity in" in result.stdout
    assert "RMSE" in result.stdout
    assert "Promoted, the first bundle" in result.stdout
    assert current_version(tmp_path) in result.stdout


def test_training_finds_data_and_models_in_the_data_directory(
    data: Path, data_dir: Path, marquee: Marquee
) -> None:
    (data_dir / "dataset").symlink_to(data)
    assert marquee("train", "--model", "popularity").code == 0
    assert current_version(data_dir / "models") is not None


def test_training_tells_programs_and_leaves_service_alone_when_asked(data: Path, tmp_path: Path) -> None:
    arguments = [
        "--data",
        str(data),
        "--models",
        str(tmp_path),
        "--model",
        "popularity",
        "--no-promote",
        "--json",
    ]

    result = CliRunner().invoke(train, arguments, catch_exceptions=False)

    assert json.loads(result.stdout)["decision"] is None
    assert current_version(tmp_path) is None


def test_training_on_some_people_says_how_many_of_how_many(data: Path, tmp_path: Path) -> None:
    arguments = ["--data", str(data), "--models", str(tmp_path), "--model", "popularity", "--people"]

    words = CliRunner().invoke(train, [*arguments, "15"], catch_exceptions=False).stdout
    figures = CliRunner().invoke(train, [*arguments, "1000", "--json"], catch_exceptions=False).stdout

    assert "Read the ratings of 15 of 40 people" in words
    assert json.loads(figures)["people_read"] == {"people": 40, "of": 40}


def test_an_engine_without_people_to_choose_is_wrong_usage(data: Path, tmp_path: Path) -> None:
    arguments = ["--data", str(data), "--models", str(tmp_path), "--engine", "spark"]

    result = CliRunner().invoke(train, arguments)

    assert result.exit_code == 2
    assert "add --people N" in result.stderr


@pytest.fixture
def chat(data_dir: Path) -> Path:
    """Two people rated films in the chat; the data set lacks one of them."""
    url = Settings.from_environment().database_url
    upgrade(url)
    database = open_database(url)
    with database.writing() as session:
        for key, product in (("1", "f01"), ("1", "f02"), ("2", "f01"), ("2", "unheard of")):
            person = users.ensure(session, "telegram", key, key)
            ratings_of_chat.rate(session, person, product, 4.5, f"{key} {product}")
    database.close()
    return data_dir


def test_training_by_hand_learns_from_the_chat_and_says_so(data: Path, chat: Path, tmp_path: Path) -> None:
    arguments = ["--data", str(data), "--models", str(tmp_path), "--model", "popularity"]

    words = CliRunner().invoke(train, arguments, catch_exceptions=False).stdout
    figures = CliRunner().invoke(train, [*arguments, "--json"], catch_exceptions=False).stdout

    said = "Chat ratings: 3 of 2 people learned from; 1 left out, of films that this data set lacks."
    assert said in words
    told = json.loads(figures)
    assert (told["chat"]["ratings"], told["chat"]["unknown_ratings"]) == (3, 1)


def test_without_tensorboard_its_files_are_refused_before_any_work(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.cli.train.find_spec", lambda _: None)
    arguments = [
        "--data",
        str(data),
        "--models",
        str(tmp_path / "models"),
        "--log-dir",
        str(tmp_path / "log"),
    ]

    result = CliRunner().invoke(train, arguments)

    assert isinstance(result.exception, BadInputError)
    assert "pip install tensorboard" in str(result.exception)
    assert list(tmp_path.iterdir()) == []


def test_chat_is_left_out_when_asked(data: Path, chat: Path, tmp_path: Path) -> None:
    arguments = ["--data", str(data), "--models", str(tmp_path), "--model", "popularity", "--without-chat"]

    words = CliRunner().invoke(train, arguments, catch_exceptions=False).stdout

    assert "Chat ratings: left out, as asked." in words


def test_without_a_database_training_goes_on(data: Path, tmp_path: Path) -> None:
    arguments = ["--data", str(data), "--models", str(tmp_path), "--model", "popularity"]

    assert "Chat ratings: none yet." in CliRunner().invoke(train, arguments, catch_exceptions=False).stdout


def test_database_that_cannot_be_read_is_not_passed_over(data: Path, data_dir: Path, tmp_path: Path) -> None:
    (data_dir / "marquee.sqlite").write_bytes(b"no database at all" * 100)

    result = CliRunner().invoke(train, ["--data", str(data), "--models", str(tmp_path)])

    assert isinstance(result.exception, StorageError)
    assert "--without-chat" in str(result.exception)
    assert current_version(tmp_path) is None


@pytest.mark.parametrize("split", ["time", "time-of-all", "random", "people", "article"])
def test_models_are_compared_on_any_split(data: Path, tmp_path: Path, split: str) -> None:
    arguments = ["--data", str(data), "--models-to-compare", "popularity, biases", "--split", split]

    result = CliRunner().invoke(
        evaluate, [*arguments, "--out", str(tmp_path / "out")], catch_exceptions=False
    )

    assert "popularity" in result.stdout
    written = json.loads((tmp_path / "out" / "evaluation.json").read_text())
    assert [one["model"] for one in written["results"]] == ["popularity", "biases"]
    assert (tmp_path / "out" / "evaluation.html").exists()


@pytest.fixture(scope="module")
def trained(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bundle of popularity in service, and the article's beside it."""
    models_dir = tmp_path_factory.mktemp("models")
    for name in ("popularity", "article"):
        arguments = ["--data", str(data), "--models", str(models_dir), "--model", name, "--without-chat"]
        CliRunner().invoke(train, arguments, catch_exceptions=False)
    return models_dir


def ask(data: Path, models_dir: Path, out: Path, *more: str) -> Result:
    arguments = ["--data", str(data), "--models", str(models_dir), "--out", str(out), *more]
    return CliRunner().invoke(evaluate, arguments)


def test_the_bundle_that_is_there_is_measured_without_training(
    data: Path, trained: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compare, "create_model", None)  # whoever trains, fails
    version = current_version(trained)
    assert version is not None

    said = ask(data, trained, tmp_path).stdout

    assert version in said
    metrics = read_manifest(trained / version).metrics
    (bundle,) = json.loads((tmp_path / "evaluation.json").read_text())["results"]
    for name in ("rmse", "ndcg_10", "recall_50"):
        assert bundle["figures"][name]["value"] == pytest.approx(metrics[name])


def test_models_can_be_trained_beside_the_bundle(data: Path, trained: Path, tmp_path: Path) -> None:
    told = json.loads(
        ask(data, trained, tmp_path, "--models-to-compare", "popularity,biases", "--json").stdout
    )

    figures = {one["model"]: one["figures"] for one in told["results"]}
    assert list(figures) == ["bundle", "popularity", "biases"]
    # The bundle is of popularity, and both learned from the same people.
    assert figures["bundle"]["ndcg_10"] == pytest.approx(figures["popularity"]["ndcg_10"])


def test_a_bundle_is_asked_for_the_first_lists_of_people_kept_from_it(
    data_with_likes: Path, tmp_path: Path
) -> None:
    models_dir = tmp_path / "models"
    arguments = ["--data", str(data_with_likes), "--models", str(models_dir), "--model", "popularity"]
    CliRunner().invoke(train, arguments, catch_exceptions=False)

    said = ask(data_with_likes, models_dir, tmp_path / "out", "--split", "new-people").stdout

    assert "After 20 likes" in said
    assert len([line for line in said.splitlines() if line.startswith("bundle")]) == 5


def test_a_bundle_trained_on_other_ratings_is_said_to_be(data: Path, chat: Path, tmp_path: Path) -> None:
    models_dir = tmp_path / "models"
    arguments = ["--data", str(data), "--models", str(models_dir), "--model", "popularity"]
    CliRunner().invoke(train, arguments, catch_exceptions=False)

    assert "trained on other ratings" in ask(data, models_dir, tmp_path / "out").stdout


def test_a_bundle_is_not_asked_what_it_was_trained_on(data: Path, trained: Path, tmp_path: Path) -> None:
    for arguments in (["--split", "time"], ["--folds", "2"]):
        result = ask(data, trained, tmp_path, *arguments)
        assert result.exit_code == 2


@pytest.mark.parametrize("version", ["../x", "20200101T000000000Z-0000"])
def test_a_bundle_that_is_not_there_is_named(data: Path, trained: Path, tmp_path: Path, version: str) -> None:
    error = ask(data, trained, tmp_path, "--bundle", version).exception

    assert isinstance(error, BundleError)
    assert f"no bundle {version}" in str(error)


def test_a_model_for_study_says_where_its_loss_curve_is(data: Path, trained: Path, marquee: Marquee) -> None:
    study = next(one for one in list_bundles(trained) if one.model == "article")

    shown = marquee("models", "show", study.version, "--models", trained).out
    listed = marquee("models", "list", "--models", trained).out

    assert str(trained / study.version / "loss.png") in shown
    assert [line.split()[:2] for line in listed.splitlines() if line.startswith("-")] == [
        ["-", study.version]
    ]


@pytest.fixture(scope="module")
def data_with_likes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """40 people, of whom each likes 26 of 120 films."""
    random = np.random.default_rng(1)
    ids = [f"f{film:03}" for film in range(120)]
    ratings = pd.DataFrame(
        [
            (f"u{person:02}", ids[film], 5.0, 1_500_000_000 + at)
            for person in range(40)
            for at, film in enumerate(random.choice(120, 26, replace=False))
        ],
        columns=["user_id", "film_id", "rating", "rated_at"],
    ).assign(source="test")
    directory = tmp_path_factory.mktemp("liked") / "set"
    write_prepared(make_dataset(ratings, 120), directory)
    return directory


def test_first_lists_of_new_people_are_compared_in_tables_that_fit_a_terminal(
    data_with_likes: Path, tmp_path: Path
) -> None:
    arguments = ["--data", str(data_with_likes), "--models-to-compare", "popularity,ease"]

    result = CliRunner().invoke(
        evaluate, [*arguments, "--split", "new-people", "--out", str(tmp_path)], catch_exceptions=False
    )

    lines = result.stdout.splitlines()
    for likes in ("1 like", "3 likes", "5 likes", "10 likes", "20 likes"):
        assert f"After {likes}, 5 people" in result.stdout
    assert len([line for line in lines if "popularity" in line]) == 5
    assert max(len(line.rstrip()) for line in lines if not line.startswith("Report:")) <= 80
    written = json.loads((tmp_path / "evaluation.json").read_text())
    popularity = written["new_people"][0]
    assert [step["likes"] for step in popularity["steps"]] == [1, 3, 5, 10, 20]
    assert popularity["steps"][0]["figures"]["personalisation"]["value"] < 0.3
    assert "data:image/png;base64," in (tmp_path / "evaluation.html").read_text()


def test_where_nobody_has_likes_enough_another_split_is_advised(data: Path, tmp_path: Path) -> None:
    result = CliRunner().invoke(
        evaluate, ["--data", str(data), "--split", "new-people", "--out", str(tmp_path)]
    )

    assert isinstance(result.exception, BadInputError)
    assert "another --split" in str(result.exception)


def test_folds_give_mean_and_deviation(data: Path, tmp_path: Path) -> None:
    arguments = ["--data", str(data), "--models-to-compare", "biases", "--folds", "3", "--out", str(tmp_path)]

    result = CliRunner().invoke(evaluate, [*arguments, "--json"], catch_exceptions=False)

    (folds,) = json.loads(result.stdout)["folds"]
    assert len(folds["folds"]) == 3
    assert folds["deviation"]["rmse"] > 0


def test_a_model_that_does_not_exist_is_named(data: Path, tmp_path: Path) -> None:
    result = CliRunner().invoke(
        evaluate, ["--data", str(data), "--models-to-compare", "magic", "--out", str(tmp_path)]
    )

    assert isinstance(result.exception, BadInputError)
    assert "magic" in str(result.exception)
