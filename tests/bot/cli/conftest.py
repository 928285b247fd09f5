from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.cli.main import main
from recommender.catalog.film import Edition
from recommender.serving.recommender import Recommender
from tests.recommender.catalog_of import film, make_recommender
from tests.recommender.serving.scorers import VectorScorer

FILMS = [
    film("B-heat", "Heat", 1995, count=500, description="Cops and robbers. " * 60, price="$9.99"),
    film("B-alien", "Alien", 1979, count=900, category="Movies & TV > Horror"),
    film("B-covenant", "Alien: Covenant", 2017, count=300),
    film("B-four", "Alien 4", 1997, count=100),
    film("B-mi2", "Mission: Impossible: 2", 2000, count=200),
    film("B-mi", "Mission: Impossible", 1996, count=300),
    film("B-sw4", "Star Wars: Episode IV", 1977, count=1000),
    film("B-sab95", "Sabrina", 1995, count=40),
    film("B-sab54", "Sabrina", 1954, count=30),
    film("B-odd", "Tom [bold]& Jerry[/bold]", None, count=0, rating_mean=None),
    film("B-222", "2:22", 2017, count=20),
    film("ml:1", "Toy Story", 1995, count=100),
]
EDITIONS = [Edition("B-heat-dvd", "B-heat", "Heat [DVD]")]


@dataclass(frozen=True)
class Ended:
    code: int
    out: str
    err: str


Marquee = Callable[..., Ended]


@pytest.fixture(autouse=True)
def data_dir(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No command may find what somebody keeps in ./var."""
    directory = tmp_path_factory.mktemp("var")
    monkeypatch.setenv("MARQUEE_DATA_DIR", str(directory))
    monkeypatch.delenv("MARQUEE_DATABASE_URL", raising=False)
    return directory


@pytest.fixture
def marquee(capsys: pytest.CaptureFixture[str]) -> Marquee:
    """Runs the command line in this process, as the installed command does."""

    def run(*arguments: str | Path) -> Ended:
        with pytest.raises(SystemExit) as ended:
            main([str(argument) for argument in arguments])
        assert isinstance(ended.value.code, int)
        return Ended(ended.value.code, *capsys.readouterr())

    return run


@pytest.fixture(scope="session")
def recommender(tmp_path_factory: pytest.TempPathFactory) -> Recommender:
    directory = tmp_path_factory.mktemp("catalog")
    return make_recommender(directory, FILMS, VectorScorer(len(FILMS)), EDITIONS)


@pytest.fixture
def in_service(recommender: Recommender, monkeypatch: pytest.MonkeyPatch) -> Recommender:
    """A recommender that every command opens, whatever directory it is given."""
    monkeypatch.setattr(Recommender, "open", lambda *_, **__: recommender)
    return recommender
