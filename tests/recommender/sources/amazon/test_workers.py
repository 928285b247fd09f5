import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from recommender.errors import MarqueeError
from recommender.sources.amazon.lines import LineBlock
from recommender.sources.amazon.workers import Input, run_shards


class Summing:
    """Adds up first lines; dies or fails on demand."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._total = 0

    def add(self, block: LineBlock) -> None:
        if block.data == b"die":
            os._exit(9)
        if block.data == b"fail":
            raise ValueError("bad block")
        self._total += block.first_line

    def finish(self) -> int:
        self._path.write_text(str(self._total))
        return self._total


def blocks(count: int, last: bytes = b"") -> Iterator[LineBlock]:
    for number in range(count):
        yield LineBlock(number, 1, last if number == count - 1 else b"x")


@pytest.mark.parametrize(("count", "shards"), [(0, 1), (3, 1), (50, 2)])
def test_each_block_is_read_once(tmp_path: Path, count: int, shards: int) -> None:
    [results] = run_shards([Input(blocks(count), Summing, tmp_path / "s")], workers=2)
    assert sum(results) == sum(range(count))
    assert len(results) == shards == len(list((tmp_path / "s").iterdir()))


def test_one_crew_reads_all_inputs_apart(tmp_path: Path) -> None:
    counts = (30, 2, 50)
    inputs = [Input(blocks(count), Summing, tmp_path / str(count)) for count in counts]
    results = run_shards(inputs, workers=2)
    assert [sum(result) for result in results] == [sum(range(count)) for count in counts]
    assert [len(list((tmp_path / str(count)).iterdir())) for count in counts] == [2, 1, 2]


def test_dead_worker_is_noticed_and_named(tmp_path: Path) -> None:
    with pytest.raises(MarqueeError, match="exit code 9"):
        list(run_shards([Input(blocks(20, b"die"), Summing, tmp_path / "s")], workers=2))


def test_error_of_a_worker_is_raised_here(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="bad block"):
        list(run_shards([Input(blocks(20, b"fail"), Summing, tmp_path / "s")], workers=2))
