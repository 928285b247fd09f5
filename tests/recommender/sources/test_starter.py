import hashlib
import io
import zipfile
from pathlib import Path

import pytest
from file_server import FileServer

from recommender.errors import MarqueeError
from recommender.sources import starter


def wheel() -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name in ("ml-100k.inter", "ml-100k.item"):
            archive.writestr(f"recbole/dataset_example/ml-100k/{name}", "x")
        archive.writestr("recbole/dataset_example/ml-100k/../../../evil", "x")
        archive.writestr("recbole/config.py", "x")
    return file.getvalue()


@pytest.fixture
def packaged(monkeypatch: pytest.MonkeyPatch) -> bytes:
    content = wheel()

    def fetch(scratch: Path) -> Path:
        path = scratch / "recbole-1.2.1-py3-none-any.whl"
        path.write_bytes(content)
        return path

    monkeypatch.setattr(starter, "_fetch_package", fetch)
    return content


def test_only_the_data_set_is_unpacked(
    packaged: bytes, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(starter, "PACKAGE_SHA256", hashlib.sha256(packaged).hexdigest())
    folder = starter.download_movielens_100k(tmp_path / "d")
    assert sorted(path.name for path in folder.iterdir()) == ["ml-100k.inter", "ml-100k.item"]
    assert list((tmp_path / "d").iterdir()) == [folder]
    assert [path.name for path in tmp_path.iterdir()] == ["d"]


@pytest.mark.usefixtures("packaged")
def test_another_checksum_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(MarqueeError, match="checksum"):
        starter.download_movielens_100k(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_data_set_that_is_there_is_left_alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "ml-100k").mkdir()
    for name in ("ml-100k.inter", "ml-100k.item"):
        (tmp_path / "ml-100k" / name).write_text("mine")
    monkeypatch.setattr(starter, "_fetch_package", None)
    assert (starter.download_movielens_100k(tmp_path) / "ml-100k.item").read_text() == "mine"


def test_without_package_index_one_line_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name, value in {
        "PIP_CONFIG_FILE": "/dev/null",
        "PIP_INDEX_URL": "http://127.0.0.1:9/simple",
        "PIP_RETRIES": "0",
        "PIP_FIND_LINKS": "",
        "PIP_EXTRA_INDEX_URL": "",
        "PIP_NO_CACHE_DIR": "1",
    }.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(starter, "_PIP_OPTIONS", ("--retries", "0"))
    with pytest.raises(MarqueeError, match="check the network") as caught:
        starter.download_movielens_100k(tmp_path)
    assert "\n" not in str(caught.value)


def test_small_data_set_comes_out_of_its_archive(file_server: FileServer, tmp_path: Path) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name in ("ratings.csv", "movies.csv", "links.csv"):
            archive.writestr(f"ml-latest-small/{name}", name)
    file_server.files["/s.zip"] = file.getvalue()
    folder = starter.download_movielens_small(tmp_path, url=f"{file_server.url}/s.zip")
    assert (folder / "links.csv").read_text() == "links.csv"
    assert list(tmp_path.iterdir()) == [folder]


def test_damaged_archive_can_be_fetched_again(file_server: FileServer, tmp_path: Path) -> None:
    file_server.files["/s.zip"] = b"PK damaged"
    with pytest.raises(MarqueeError, match="run the same command again"):
        starter.download_movielens_small(tmp_path, url=f"{file_server.url}/s.zip")
    assert list(tmp_path.iterdir()) == []
