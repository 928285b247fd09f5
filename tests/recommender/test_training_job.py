"""One way of training, whoever asks for it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from db import ratings, users
from db.schema import open_database, upgrade
from db.session import Database
from recommender.bundle import read_manifest
from recommender.errors import BadInputError
from recommender.progress import no_progress
from recommender.ratings.data_set import fingerprint
from recommender.ratings.prepared import PreparedDataset, read_prepared, write_prepared
from recommender.training_job import TrainingJob, TrainingOptions
from tests.recommender.conftest import make_dataset, make_ratings

POPULARITY = TrainingOptions(model="popularity", promote=False)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    directory = tmp_path_factory.mktemp("data") / "set"
    write_prepared(make_dataset(make_ratings(60), 30), directory)
    return directory


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    url = f"sqlite:///{tmp_path / 'chat.sqlite'}"
    upgrade(url)
    opened = open_database(url)
    yield opened
    opened.close()


def rate(database: Database, *product_ids: str) -> None:
    with database.writing() as session:
        person = users.ensure(session, "telegram", "1", "Ann")
        for product_id in product_ids:
            ratings.rate(session, person, product_id, 5, product_id)


def products(data: Path) -> list[str]:
    return [str(one) for one in read_prepared(data).editions["product_id"]]


def fingerprint_of(job: TrainingJob) -> str:
    return read_manifest(job.models_dir / job.run().result.version).data_fingerprint


def test_chat_ratings_go_in_and_are_counted(data: Path, database: Database, tmp_path: Path) -> None:
    rate(database, *products(data)[:3], "unheard of")
    seen: list[PreparedDataset] = []

    def trainer(dataset: PreparedDataset, *_: object, **__: object) -> None:
        seen.append(dataset)

    report = TrainingJob(data, tmp_path, database).run(no_progress, trainer)  # type: ignore[arg-type]

    assert (seen[0].ratings["source"] == "chat").sum() == 3
    assert report.chat is not None
    assert (report.chat["ratings"], report.chat["users"], report.chat["unknown_ratings"]) == (3, 1, 1)


def test_data_without_chat_ratings_has_the_name_of_the_data_set(
    data: Path, database: Database, tmp_path: Path
) -> None:
    alone = fingerprint_of(TrainingJob(data, tmp_path, None, POPULARITY))
    with_an_empty_chat = fingerprint_of(TrainingJob(data, tmp_path, database, POPULARITY))
    rate(database, products(data)[0])

    assert alone == with_an_empty_chat == fingerprint(data)
    assert fingerprint_of(TrainingJob(data, tmp_path, database, POPULARITY)) != alone


def test_chat_goes_in_beside_some_of_the_people(data: Path, database: Database, tmp_path: Path) -> None:
    rate(database, products(data)[0])

    some = TrainingOptions(model="popularity", promote=False, people=20)
    report = TrainingJob(data, tmp_path, database, some).run()

    assert report.people_read == (20, 60)
    assert report.chat is not None
    assert report.chat["ratings"] == 1


def test_model_without_passes_has_none_to_write(data: Path, tmp_path: Path) -> None:
    options = TrainingOptions(model="popularity", log_dir=tmp_path / "log")

    with pytest.raises(BadInputError, match="leave --log-dir out"):
        TrainingJob(data, tmp_path, None, options).run()
