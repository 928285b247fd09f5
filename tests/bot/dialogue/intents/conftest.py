"""A catalog of films that people talk about, and who made them."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.dialogue.talk.known_names import KnownNames
from bot.retraining.in_service import BundleInService
from bot.service.person import Person
from bot.service.service import Service
from db.schema import open_database
from recommender.catalog.film import Film, Link
from tests.bot.dialogue.small_bundle import open_small_bundle, write_small_bundle

FILMS = Path(__file__).with_name("films.tsv")


def talked_about() -> list[Film]:
    """The films of ``films.tsv``: title, year, genres, ratings, people."""
    films = []
    for number, line in enumerate(FILMS.read_text(encoding="utf-8").splitlines()):
        title, year, genres, count, people = line.split("\t")
        films.append(
            Film(
                f"f:{number}",
                title,
                int(year),
                tuple(genres.split(",")),
                Link(f"https://films.example/{number}", "details"),
                3.0 + number % 8 / 4,
                int(count),
                people=tuple(name for name in people.split(",") if name),
            )
        )
    return films


@pytest.fixture(scope="session")
def spoken_of(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bundle of these films in service, made once."""
    directory = tmp_path_factory.mktemp("spoken_of")
    write_small_bundle(directory / "models", talked_about())
    return directory / "models"


@pytest.fixture(scope="session")
def names(
    spoken_of: Path, migrated_sqlite: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[KnownNames]:
    """What the catalog knows by name."""
    file = tmp_path_factory.mktemp("names") / "marquee.sqlite"
    shutil.copy(migrated_sqlite, file)
    database = open_database(f"sqlite:///{file}")
    in_service = BundleInService(spoken_of, open_bundle=open_small_bundle)
    service = Service(database, in_service, None)  # type: ignore[arg-type]
    yield KnownNames(service.visit(Person("test", "ada", "Ada")))
    database.close()
