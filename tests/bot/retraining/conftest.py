import threading
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from bot.retraining import controller
from bot.retraining.disk import Disk
from bot.settings import Settings
from recommender.ratings.prepared import PreparedDataset, write_prepared
from tests.conftest import Backend


def tiny_dataset() -> PreparedDataset:
    films = pd.DataFrame(
        {
            "film_id": ["heat", "alien"],
            "title": ["Heat", "Alien"],
            "year": pd.array([1995, 1979], dtype="Int16"),
            "genres": [["Crime"], []],
            "link": ["https://example.org/heat", "https://example.org/alien"],
            "link_kind": ["details", "search"],
            "rating_mean": np.array([4.5, np.nan], dtype=np.float32),
            "rating_count": np.array([2, 0], dtype=np.int32),
            "category": pd.Series([None, None], dtype="str"),
            "description": pd.Series([None, None], dtype="str"),
            "price": pd.Series([None, None], dtype="str"),
            "people": [[], []],
        }
    )
    editions = pd.DataFrame(
        {
            "product_id": ["heat", "heat-dvd", "alien"],
            "film_id": ["heat", "heat", "alien"],
            "title": ["Heat", "Heat [DVD]", "Alien"],
            "link": pd.Series([None, None, None], dtype="str"),
            "price": pd.Series([None, None, None], dtype="str"),
            "year": pd.array([1995, 1995, 1979], dtype="Int16"),
        }
    )
    ratings = pd.DataFrame(
        {
            "user_id": pd.Categorical(["u1", "u2"]),
            "film_id": pd.Categorical(["heat", "heat"]),
            "rating": np.array([5, 4], dtype=np.float32),
            "rated_at": np.array([10, 20], dtype=np.int64),
            "source": pd.Categorical(["amazon", "amazon"]),
        }
    )
    return PreparedDataset(ratings, films, editions, {"ratings": 2, "users": 2, "films": 2})


@pytest.fixture(autouse=True)
def roomy_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """However full the disk of this machine is."""
    monkeypatch.setattr(controller, "disk_of", lambda _: Disk(0.5, 10**9))


@pytest.fixture
def backend() -> Backend:
    """The kind of database; tests of several processes are parametrized with both."""
    return "sqlite"


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, database_url: str) -> Settings:
    """Settings of a bot with a tiny prepared data set; its trainers' module can be imported by name."""
    here = Path(__file__).parent
    monkeypatch.syspath_prepend(here)
    monkeypatch.setenv("PYTHONPATH", str(here))
    chosen = Settings.from_environment(
        {
            "MARQUEE_DATA_DIR": str(tmp_path),
            "MARQUEE_TELEGRAM_TOKEN": "1:secret",
            "MARQUEE_DATABASE_URL": database_url,
        }
    )
    write_prepared(tiny_dataset(), chosen.dataset_dir)
    chosen.models_dir.mkdir()
    return chosen


@pytest.fixture
def wait_for_run() -> Callable[[int], None]:
    """Waits until the controller has seen the end of a run's process."""

    def wait(run_id: int) -> None:
        for thread in threading.enumerate():
            if thread.name == f"retraining-{run_id}":
                thread.join(timeout=60)
                assert not thread.is_alive()

    return wait
