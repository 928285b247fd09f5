import json
import multiprocessing
import threading
from pathlib import Path

import pytest

from recommender.bundle import (
    BundleWriter,
    current_version,
    list_bundles,
    previous_version,
    promote,
    prune,
    rollback,
    verify,
)
from recommender.errors import BundleError
from tests.recommender.catalog_of import numbered_films


def write(models_dir: Path, *, servable: bool = True) -> str:
    with BundleWriter(models_dir, "popularity") as writer:
        writer.write_catalog(numbered_films(2), [])
        writer.finish(servable=servable, data_fingerprint="", n_users=0, n_ratings=0, metrics={})
    return writer.version


def write_in_order(models_dir: Path, n: int) -> list[str]:
    """Bundles whose names sort as they were written, also within one millisecond."""
    versions = []
    for number in range(n):
        directory = models_dir / write(models_dir)
        version = f"v{number}"
        path = directory / "manifest.json"
        path.write_text(json.dumps({**json.loads(path.read_text()), "version": version}))
        directory.rename(models_dir / version)
        versions.append(version)
    return versions


def promote_many(models_dir: Path, versions: list[str], times: int) -> None:
    for number in range(times):
        promote(models_dir, versions[number % len(versions)])


def test_nothing_is_in_service_at_first(tmp_path: Path) -> None:
    write(tmp_path)
    assert current_version(tmp_path) is None
    assert current_version(tmp_path / "nowhere") is None
    assert list_bundles(tmp_path / "nowhere") == []


def test_promote_and_roll_back(tmp_path: Path) -> None:
    first, second, third = write_in_order(tmp_path, 3)
    for version in (first, second, third):
        promote(tmp_path, version)
    assert current_version(tmp_path) == third
    assert previous_version(tmp_path) == second
    assert rollback(tmp_path) == second
    assert rollback(tmp_path) == first
    # What was rolled back is no earlier one: how it comes into service again is told.
    with pytest.raises(BundleError, match=f"no earlier bundle.*marquee models promote {third} --models"):
        rollback(tmp_path)
    assert current_version(tmp_path) == first


def test_rolling_back_from_the_only_bundle_says_to_train(tmp_path: Path) -> None:
    [only] = write_in_order(tmp_path, 1)
    promote(tmp_path, only)
    with pytest.raises(BundleError, match=r"no earlier bundle.*marquee train"):
        rollback(tmp_path)


def test_promoting_the_one_in_service_changes_nothing(tmp_path: Path) -> None:
    first, second = write_in_order(tmp_path, 2)
    promote(tmp_path, first)
    promote(tmp_path, second)
    before = (tmp_path / "current.json").read_bytes()
    promote(tmp_path, second)
    assert (tmp_path / "current.json").read_bytes() == before


def test_a_rollback_passes_over_a_damaged_bundle(tmp_path: Path) -> None:
    versions = write_in_order(tmp_path, 3)
    for version in versions:
        promote(tmp_path, version)
    (tmp_path / versions[1] / "catalog.sqlite").write_bytes(b"")
    assert rollback(tmp_path) == versions[0]


@pytest.mark.parametrize("version", ["nowhere", "", "..", "../x", ".hidden", "a/b"])
def test_what_is_no_bundle_is_not_promoted(tmp_path: Path, version: str) -> None:
    with pytest.raises(BundleError, match="there is no bundle"):
        promote(tmp_path, version)
    assert current_version(tmp_path) is None


def test_a_damaged_bundle_is_not_promoted(tmp_path: Path) -> None:
    first, second = write_in_order(tmp_path, 2)
    promote(tmp_path, first)
    (tmp_path / second / "titles" / "text.npy").write_bytes(b"x")
    with pytest.raises(BundleError, match="damaged"):
        promote(tmp_path, second)
    assert current_version(tmp_path) == first


def test_a_model_that_cannot_serve_is_not_promoted(tmp_path: Path) -> None:
    version = write(tmp_path, servable=False)
    with pytest.raises(BundleError, match="cannot serve"):
        promote(tmp_path, version)


@pytest.mark.parametrize("content", ["", "{", "[]", '{"version": 5}', '{"version": "../x", "history": []}'])
def test_a_damaged_current_json_is_mended_by_promoting(tmp_path: Path, content: str) -> None:
    version = write(tmp_path)
    (tmp_path / "current.json").write_text(content)
    with pytest.raises(BundleError, match="models promote"):
        current_version(tmp_path)
    promote(tmp_path, version)
    assert current_version(tmp_path) == version


def test_a_damaged_current_json_names_the_bundles_that_are_there(tmp_path: Path) -> None:
    (tmp_path / "current.json").write_text("")
    with pytest.raises(BundleError, match="no bundle is there: train one"):
        current_version(tmp_path)
    first, second = write(tmp_path), write(tmp_path)
    with pytest.raises(BundleError, match=rf"promote {second} --models .*\({first} is there, too\)"):
        current_version(tmp_path)


def test_prune_keeps_the_newest_the_one_in_service_and_the_one_before_it(tmp_path: Path) -> None:
    versions = write_in_order(tmp_path, 6)
    promote(tmp_path, versions[0])
    promote(tmp_path, versions[1])
    assert prune(tmp_path, keep=3) == versions[2:5]
    assert [manifest.version for manifest in list_bundles(tmp_path)] == [
        versions[0],
        versions[1],
        versions[5],
    ]
    assert prune(tmp_path, keep=0) == [versions[5]]
    assert rollback(tmp_path) == versions[0]


def test_prune_within_the_limit_removes_nothing(tmp_path: Path) -> None:
    write_in_order(tmp_path, 3)
    assert prune(tmp_path, keep=5) == []


def test_readers_always_see_a_whole_bundle_while_others_promote(tmp_path: Path) -> None:
    versions = write_in_order(tmp_path, 3)
    promote(tmp_path, versions[0])
    stop = threading.Event()
    seen: list[str] = []
    errors: list[BaseException] = []

    def read() -> None:
        try:
            while not stop.is_set():
                version = current_version(tmp_path)
                assert version is not None
                seen.append(verify(tmp_path / version).version)
        except BaseException as error:  # noqa: BLE001 (shown to the test below)
            errors.append(error)

    readers = [threading.Thread(target=read) for _ in range(2)]
    for reader in readers:
        reader.start()
    promote_many(tmp_path, versions, 30)
    stop.set()
    for reader in readers:
        reader.join()
    assert errors == []
    assert seen
    assert set(seen) <= set(versions)


def test_processes_that_promote_at_once_lose_no_history(tmp_path: Path) -> None:
    versions = write_in_order(tmp_path, 4)
    context = multiprocessing.get_context("spawn")
    workers = [
        context.Process(target=promote_many, args=(tmp_path, versions[start::2], 20)) for start in range(2)
    ]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert [worker.exitcode for worker in workers] == [0, 0]
    content = json.loads((tmp_path / "current.json").read_text())
    assert sorted([content["version"], *content["history"]]) == versions
