import json
import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from recommender.bundle import (
    FORMAT,
    BundleWriter,
    Manifest,
    list_bundles,
    open_arrays,
    read_manifest,
    verify,
)
from recommender.catalog.film import Edition, Film
from recommender.catalog.store import Catalog
from recommender.errors import BundleError
from tests.recommender.catalog_of import film, numbered_films


def write(models_dir: Path, **more: object) -> Manifest:
    facts = {
        "servable": True,
        "data_fingerprint": "abc",
        "n_users": 3,
        "n_ratings": 7,
        "metrics": {"rmse": 0.9},
    }
    with BundleWriter(models_dir, "popularity") as writer:
        writer.write_catalog(numbered_films(4), [Edition("dvd", "f1", "Number 1 Film [DVD]")])
        writer.add_array("vectors", np.arange(8, dtype=np.float32).reshape(4, 2))
        (writer.directory / "model.keras").write_bytes(b"weights")
        return writer.finish(**{**facts, **more})  # type: ignore[arg-type]


def test_a_bundle_reads_back_as_it_was_written(tmp_path: Path) -> None:
    manifest = write(tmp_path)
    directory = tmp_path / manifest.version
    assert read_manifest(directory) == verify(directory) == manifest
    assert (manifest.n_films, manifest.n_users, manifest.metrics) == (4, 3, {"rmse": 0.9})
    assert {"model.keras", "catalog.sqlite", "arrays/vectors.npy"} <= set(manifest.files)
    arrays = open_arrays(directory)
    assert arrays["vectors"].tolist() == [[0, 1], [2, 3], [4, 5], [6, 7]]
    assert arrays["film_rating_count"].tolist() == [40, 30, 20, 10]
    assert arrays["film_rating_mean"].dtype == np.float32
    assert Catalog.open(directory / "catalog.sqlite").row_of("dvd") == 1


def test_films_without_ratings_have_no_mean(tmp_path: Path) -> None:
    with BundleWriter(tmp_path, "popularity") as writer:
        writer.write_catalog([film("a", "A", count=0, rating_mean=None)], [])
        writer.finish(servable=True, data_fingerprint="", n_users=0, n_ratings=0, metrics={})
    assert np.isnan(open_arrays(tmp_path / writer.version)["film_rating_mean"]).all()


def test_an_empty_array_can_be_kept(tmp_path: Path) -> None:
    with BundleWriter(tmp_path, "popularity") as writer:
        writer.write_catalog([], [])
        writer.add_array("nothing", np.empty((0, 3)))
        writer.finish(servable=True, data_fingerprint="", n_users=0, n_ratings=0, metrics={})
    assert open_arrays(tmp_path / writer.version)["nothing"].shape == (0, 3)


def test_versions_sort_by_time(tmp_path: Path) -> None:
    versions = [BundleWriter(tmp_path, "popularity").version for _ in range(3)]
    assert [version[:18] for version in versions] == sorted(version[:18] for version in versions)
    assert len(set(versions)) == 3


def test_an_error_while_writing_leaves_nothing(tmp_path: Path) -> None:
    def films_until_it_breaks() -> Iterator[Film]:
        yield from numbered_films(3)
        raise OSError("disk full")

    with pytest.raises(OSError, match="disk full"), BundleWriter(tmp_path, "popularity") as writer:
        writer.write_catalog(films_until_it_breaks(), [])
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_fails_at_the_last_step_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: int) -> None:
        raise OSError("no space left")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="no space left"):
        write(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_writer_that_does_not_finish_leaves_nothing(tmp_path: Path) -> None:
    with BundleWriter(tmp_path, "popularity") as writer:
        writer.write_catalog(numbered_films(3), [])
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_writer_left_is_no_bundle_and_goes_with_the_next_one(tmp_path: Path) -> None:
    program = """
        import os, signal, sys
        from pathlib import Path
        from recommender.bundle import BundleWriter
        with BundleWriter(Path(sys.argv[1]), "popularity") as writer:
            writer.write_catalog([], [])
            os.kill(os.getpid(), signal.SIGKILL)
    """
    ended = subprocess.run([sys.executable, "-c", textwrap.dedent(program), tmp_path], check=False)
    assert ended.returncode == -signal.SIGKILL
    assert [path.suffix for path in tmp_path.iterdir()] == [".partial"]
    assert list_bundles(tmp_path) == []
    manifest = write(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [manifest.version]


def test_two_writers_at_once_do_not_disturb_each_other(tmp_path: Path) -> None:
    facts = {"servable": True, "data_fingerprint": "", "n_users": 0, "n_ratings": 0, "metrics": {}}
    with BundleWriter(tmp_path, "popularity") as first:
        first.write_catalog(numbered_films(2), [])
        with BundleWriter(tmp_path, "popularity") as second:
            second.write_catalog(numbered_films(3), [])
            second.finish(**facts)  # type: ignore[arg-type]
        first.finish(**facts)  # type: ignore[arg-type]
    assert {manifest.n_films for manifest in list_bundles(tmp_path)} == {2, 3}


def test_a_bundle_needs_a_catalog(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match="catalog"), BundleWriter(tmp_path, "popularity") as writer:
        writer.finish(servable=True, data_fingerprint="", n_users=0, n_ratings=0, metrics={})


def test_a_metric_that_is_no_number_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match="rmse"):
        write(tmp_path, metrics={"rmse": float("nan")})
    assert list(tmp_path.iterdir()) == []


def test_an_array_cannot_be_named_out_of_the_bundle(tmp_path: Path) -> None:
    with BundleWriter(tmp_path, "popularity") as writer, pytest.raises(ValueError, match="cannot name"):
        writer.add_array("../x", np.zeros(1))


@pytest.mark.parametrize("name", ["catalog.sqlite", "arrays/vectors.npy", "titles/text.npy", "model.keras"])
def test_a_changed_byte_is_noticed(tmp_path: Path, name: str) -> None:
    directory = tmp_path / write(tmp_path).version
    content = bytearray((directory / name).read_bytes())
    content[len(content) // 2] ^= 1
    (directory / name).write_bytes(content)
    with pytest.raises(BundleError, match=f"{name} is damaged"):
        verify(directory)


def test_a_missing_file_is_noticed(tmp_path: Path) -> None:
    directory = tmp_path / write(tmp_path).version
    (directory / "arrays" / "vectors.npy").unlink()
    with pytest.raises(BundleError, match=r"lacks arrays/vectors\.npy"):
        verify(directory)


def test_a_truncated_array_is_a_bundle_error(tmp_path: Path) -> None:
    directory = tmp_path / write(tmp_path).version
    (directory / "arrays" / "vectors.npy").write_bytes(b"\x93NUMPY")
    with pytest.raises(BundleError, match=r"vectors\.npy cannot be read"):
        open_arrays(directory)


def test_a_bundle_of_a_newer_format_says_upgrade(tmp_path: Path) -> None:
    directory = tmp_path / write(tmp_path).version
    path = directory / "manifest.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), "format": 99}))
    with pytest.raises(BundleError, match=r"format 99.*upgrade"):
        read_manifest(directory)


def test_a_bundle_of_an_older_format_says_train_again(tmp_path: Path) -> None:
    directory = tmp_path / write(tmp_path).version
    path = directory / "manifest.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), "format": FORMAT - 1}))
    with pytest.raises(BundleError, match=rf"format {FORMAT - 1}.*train again with `marquee train --models"):
        read_manifest(directory)


def test_a_renamed_bundle_is_refused(tmp_path: Path) -> None:
    directory = (tmp_path / write(tmp_path).version).rename(tmp_path / "other")
    with pytest.raises(BundleError, match="own name"):
        verify(directory)


@pytest.mark.parametrize(
    "change",
    [
        {"n_films": "many"},
        {"metrics": None},
        {"metrics": {"rmse": "low"}},
        {"files": {"../../etc/passwd": "0"}},
        {"servable": 1},
        {"n_users": True},
        {"format": None},
    ],
)
def test_a_manifest_with_a_wrong_field_is_refused(tmp_path: Path, change: dict[str, object]) -> None:
    directory = tmp_path / write(tmp_path).version
    path = directory / "manifest.json"
    path.write_text(json.dumps({**json.loads(path.read_text()), **change}))
    with pytest.raises(BundleError, match="damaged"):
        read_manifest(directory)


@pytest.mark.parametrize("content", ["", "{", "[]", "\x00", "null"])
def test_a_manifest_that_is_no_manifest_is_refused(tmp_path: Path, content: str) -> None:
    (tmp_path / "manifest.json").write_text(content)
    with pytest.raises(BundleError, match="damaged"):
        read_manifest(tmp_path)


def test_a_directory_without_a_manifest_is_no_bundle(tmp_path: Path) -> None:
    with pytest.raises(BundleError, match="is not a bundle"):
        read_manifest(tmp_path / "nowhere")
