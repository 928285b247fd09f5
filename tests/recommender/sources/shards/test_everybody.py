"""People in shards: nothing is left behind, and what goes wrong is said in a line."""

import errno
from pathlib import Path

import pytest

from recommender.errors import BadInputError, MarqueeError
from recommender.sources.shards import everybody, parting, people_in_shards


def test_shards_are_gone_in_the_end_and_after_an_interruption(data: Path, tmp_path: Path) -> None:
    with people_in_shards(data, tmp_path, relevant_from=4.0, people_in_memory=80):
        assert list(tmp_path.iterdir())
    assert not list(tmp_path.iterdir())

    with (
        pytest.raises(KeyboardInterrupt),
        people_in_shards(data, tmp_path, relevant_from=4.0, people_in_memory=80),
    ):
        raise KeyboardInterrupt
    assert not list(tmp_path.iterdir())


def test_what_a_killed_run_left_is_removed_and_a_running_one_keeps_its_own(
    data: Path, tmp_path: Path
) -> None:
    left = tmp_path / f"{everybody.PREFIX}killed"
    left.mkdir()

    with people_in_shards(data, tmp_path, relevant_from=4.0, people_in_memory=80) as (_, first):
        assert not left.exists()
        with people_in_shards(data, tmp_path, relevant_from=4.0, people_in_memory=80):
            assert first.shards[0].exists()


def test_a_full_disk_is_said_in_a_line(data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(parting.Parts, "write_shard", full)

    with (
        pytest.raises(MarqueeError, match="is full: free some room"),
        people_in_shards(data, tmp_path, relevant_from=4.0, people_in_memory=80),
    ):
        pass
    assert not list(tmp_path.iterdir())


def test_damaged_ratings_are_said_in_a_line(data: Path, tmp_path: Path) -> None:
    for path in data.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "ratings.parquet").write_bytes(b"PAR1 nothing")

    with (
        pytest.raises(BadInputError, match=r"ratings\.parquet cannot be read"),
        people_in_shards(tmp_path, tmp_path / "aside", relevant_from=4.0, people_in_memory=80),
    ):
        pass
