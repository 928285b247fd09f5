import re
from pathlib import Path

import pyarrow as pa
import pytest

from recommender.errors import BadInputError
from recommender.ratings.data_set import SCHEMAS, fingerprint, replacing
from recommender.ratings.prepared import read_prepared, write_prepared
from tests.recommender.ratings.small_data_set import dataset


def test_fingerprint_tells_data_apart_and_nothing_else(tmp_path: Path) -> None:
    for name, stars in (("a", 4.0), ("b", 4.0), ("c", 5.0)):
        write_prepared(dataset(stars), tmp_path / name)
    prints = [fingerprint(tmp_path / name) for name in "abc"]
    assert prints[0] == prints[1] != prints[2]


def test_a_data_set_is_replaced_by_the_next(tmp_path: Path) -> None:
    write_prepared(dataset(4.0), tmp_path / "d")
    write_prepared(dataset(5.0), tmp_path / "d")
    assert read_prepared(tmp_path / "d").ratings["rating"].tolist() == [5.0, 2.5]
    assert [path.name for path in tmp_path.iterdir()] == ["d"]


def test_folder_with_other_files_is_not_touched(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("years of work")
    with pytest.raises(BadInputError, match="new directory"):
        write_prepared(dataset(), tmp_path)
    assert (tmp_path / "thesis.txt").exists()


@pytest.mark.parametrize("error", [KeyboardInterrupt, OSError("disk full")])
def test_interruption_leaves_the_old_data_set_and_nothing_else(
    tmp_path: Path, error: type[BaseException] | BaseException
) -> None:
    write_prepared(dataset(), tmp_path / "d")
    before = fingerprint(tmp_path / "d")

    def interrupted() -> None:
        with replacing(tmp_path / "d") as aside:
            (aside / "ratings.parquet").write_text("half")
            raise error

    with pytest.raises((KeyboardInterrupt, OSError)):
        interrupted()
    assert [path.name for path in tmp_path.iterdir()] == ["d"]
    assert fingerprint(tmp_path / "d") == before


@pytest.mark.parametrize("name", ["d", "films [1-5]*"])
def test_what_a_killed_run_left_is_cleared_but_not_a_running_one(tmp_path: Path, name: str) -> None:
    directory, left = tmp_path / name, tmp_path / f".{name}.partial-dead"
    left.mkdir()
    with replacing(directory) as running:
        write_prepared(dataset(), directory)
        assert running.exists()
        assert not left.exists()
        (running / "x").write_text("")
        # Leave the written data set in place.
        for path in directory.iterdir():
            (running / path.name).write_bytes(path.read_bytes())
        (running / "x").unlink()
    assert len(read_prepared(directory).ratings) == 2


def test_a_kill_between_the_two_renames_brings_the_old_data_set_back(tmp_path: Path) -> None:
    write_prepared(dataset(), tmp_path / "d")
    left = tmp_path / ".d.partial-old"
    left.mkdir()
    (tmp_path / "d").rename(left / "d")

    def interrupted() -> None:
        with replacing(tmp_path / "d"):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert len(read_prepared(tmp_path / "d").ratings) == 2


@pytest.mark.parametrize("name", SCHEMAS)
def test_the_documentation_lists_the_columns_and_their_types(name: str) -> None:
    page = (Path(__file__).parents[3] / "docs" / "data.md").read_text(encoding="utf-8")
    table = page.split(f"\n`{name}`:\n")[1].strip().split("\n\n")[0]
    listed = re.findall(r"^\| `(\w+)` \| ([^|]+) \|", table, re.MULTILINE)
    types = {pa.string(): "text", pa.float32(): "float32", pa.int32(): "int32", pa.int64(): "int64"}
    names = [
        (
            each.name,
            f"list of {types[each.type.value_type]}" if pa.types.is_list(each.type) else types[each.type],
        )
        for each in SCHEMAS[name]
    ]
    assert listed == names
