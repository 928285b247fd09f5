from collections.abc import Iterator
from pathlib import Path

import pytest
from file_server import FileServer, serving
from review_files import AmazonFiles, fill_at_random


@pytest.fixture
def file_server() -> Iterator[FileServer]:
    with serving() as server:
        yield server


@pytest.fixture
def amazon(tmp_path: Path) -> AmazonFiles:
    return AmazonFiles(tmp_path / "reviews.json.gz", tmp_path / "meta.json.gz")


@pytest.fixture
def random_amazon(amazon: AmazonFiles) -> AmazonFiles:
    fill_at_random(amazon)
    return amazon
