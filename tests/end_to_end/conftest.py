"""A whole house in a temporary directory: database, bundle, data set, bot, and the server it talks to."""

import os
import shutil
import ssl
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from bot.retraining import controller
from bot.retraining.disk import Disk
from bot.service import watch
from bot.settings import Settings
from db.schema import upgrade
from recommender.ratings.prepared import PreparedDataset, write_prepared
from tests.bot.dialogue.small_bundle import small_editions, small_films, write_small_bundle
from tests.end_to_end.running_bot import RunningBot
from tests.end_to_end.trainers import GATE
from tests.fake_bot_api import TOKEN, FakeBotApi

BOSS = 9000


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data directory with a popularity bundle in service, made once and copied for each test."""
    directory = tmp_path_factory.mktemp("built")
    upgrade(f"sqlite:///{directory / 'marquee.sqlite'}")
    write_small_bundle(directory / "models")
    return directory


@pytest.fixture(scope="session", autouse=True)
def certificates() -> Iterator[None]:
    """Read once: each bot has two clients, and to read them takes longer than most of what the two send."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(ssl, "create_default_context", cache(ssl.create_default_context))
        yield


@pytest.fixture(autouse=True)
def nothing_to_tell(monkeypatch: pytest.MonkeyPatch) -> None:
    """However full the disk of this machine is, and whatever fails: who wants news asks for them."""
    monkeypatch.setattr(watch, "LOOK_S", 3600.0)
    for module in (watch, controller):
        monkeypatch.setattr(module, "disk_of", lambda _: Disk(0.5, 10**9))


@pytest.fixture
def data_dir(tmp_path: Path, built: Path) -> Path:
    return Path(shutil.copytree(built, tmp_path / "var"))


@pytest.fixture
def api() -> Iterator[FakeBotApi]:
    with FakeBotApi() as server:
        yield server


@pytest.fixture
def settings(data_dir: Path, api: FakeBotApi) -> Settings:
    return Settings.from_environment(
        {
            "MARQUEE_DATA_DIR": str(data_dir),
            "MARQUEE_TELEGRAM_TOKEN": TOKEN,
            "MARQUEE_TELEGRAM_API_URL": api.url,
            "MARQUEE_ADMINS": f"telegram:{BOSS}",
        }
    )


@pytest.fixture
def start(settings: Settings) -> Iterator[Callable[..., RunningBot]]:
    """Starts a bot; all are stopped at the end."""
    with ExitStack() as stack:
        yield lambda **more: stack.enter_context(RunningBot(settings, **more))


@pytest.fixture
def bot(start: Callable[..., RunningBot]) -> RunningBot:
    return start().wait_until_ready()


@pytest.fixture
def dataset(data_dir: Path) -> Path:
    """A prepared data set of the small catalog."""
    films = small_films()
    table = pd.DataFrame(
        {
            "film_id": [film.film_id for film in films],
            "title": [film.title for film in films],
            "year": pd.array([film.year for film in films], dtype="Int16"),
            "genres": [list(film.genres) for film in films],
            "link": [film.link.url for film in films],
            "link_kind": [film.link.kind for film in films],
            "rating_mean": np.array([film.rating_mean for film in films], dtype=np.float32),
            "rating_count": np.array([film.rating_count for film in films], dtype=np.int32),
            "category": pd.Series([None] * len(films), dtype="str"),
            "description": pd.Series([None] * len(films), dtype="str"),
            "price": pd.Series([None] * len(films), dtype="str"),
            "people": [[] for _ in films],
        }
    )
    found = small_editions(films)
    editions = pd.DataFrame(
        {
            "product_id": [edition.product_id for edition in found],
            "film_id": [edition.film_id for edition in found],
            "title": [edition.title for edition in found],
            "link": pd.Series([edition.link for edition in found], dtype="str"),
            "price": pd.Series([edition.price for edition in found], dtype="str"),
            "year": pd.array([edition.year for edition in found], dtype="Int16"),
        }
    )
    ratings = pd.DataFrame(
        {
            "user_id": pd.Categorical(["u1", "u2"]),
            "film_id": pd.Categorical(["f:2", "f:3"]),
            "rating": np.array([5, 4], dtype=np.float32),
            "rated_at": np.array([10, 20], dtype=np.int64),
            "source": pd.Categorical(["amazon", "amazon"]),
        }
    )
    write_prepared(PreparedDataset(ratings, table, editions, {}), data_dir / "dataset")
    return data_dir / "dataset"


@pytest.fixture
def gate(data_dir: Path) -> Iterator[Path]:
    """Where the trainer waits half-way; open at the end in any case, so that no process is left waiting."""
    path = data_dir / "models" / GATE
    os.mkfifo(path)
    yield path
    os.close(os.open(path, os.O_RDWR | os.O_NONBLOCK))
    path.unlink()
