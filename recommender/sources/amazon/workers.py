"""Processes that turn blocks of lines into Parquet shards."""

import itertools
import multiprocessing
import os
import signal
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib.abc import MetaPathFinder
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from recommender.errors import MarqueeError
from recommender.sources.amazon.lines import LineBlock

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
_SMALL = 4  # blocks; the start of a process takes longer than reading so few


class Shard(Protocol[T_co]):
    """A writer of one Parquet file. It takes blocks and tells what it counted."""

    def add(self, block: LineBlock) -> None:
        """Reads one block."""

    def finish(self) -> T_co:
        """Completes the file."""


class ShardFactory(Protocol[T_co]):
    """A factory of shards. It is called in the other process, with the file to write."""

    def __call__(self, path: Path) -> Shard[T_co]:
        """Makes the shard."""


@dataclass(frozen=True, slots=True)
class Input(Generic[T_co]):
    """One file to read.

    Attributes:
        blocks: Its lines. They are read in this process while the workers decode.
        make: The factory of its shards. It goes to the workers by pickle.
        directory: Directory of ``0.parquet``, ``1.parquet`` ...
    """

    blocks: Iterable[LineBlock]
    make: ShardFactory[T_co]
    directory: Path


def run_shards(inputs: Sequence[Input[T]], workers: int) -> Iterator[list[T]]:
    """Spreads the blocks of each input over processes, which write one shard each.

    The same processes read all inputs, since a process takes long to start. Short input is read in this
    process. A worker ends by itself when this process dies.

    Args:
        inputs: What to read, one after the other.
        workers: Number of processes.

    Yields:
        The counts of the shards of each input, once it is read.

    Raises:
        MarqueeError: A worker died (killed, or out of memory).
    """
    crew: list[_Worker[T]] = []
    try:
        for each in inputs:
            each.directory.mkdir(parents=True)
            source = iter(each.blocks)
            head = list(itertools.islice(source, _SMALL))
            if len(head) < _SMALL:
                shard = each.make(each.directory / "0.parquet")
                for block in head:
                    shard.add(block)
                yield [shard.finish()]
                continue
            crew = crew or [_Worker() for _ in range(workers)]
            for number, worker in enumerate(crew):
                worker.begin(each.make, each.directory / f"{number}.parquet")
            yield _spread(itertools.chain(head, source), crew)
    finally:
        for worker in crew:
            worker.end()


def _spread(blocks: Iterator[LineBlock], crew: list["_Worker[T]"]) -> list[T]:
    idle = list(crew)
    for block in blocks:
        if not idle:
            ready = wait([worker.connection for worker in crew])
            idle = [worker for worker in crew if worker.connection in ready]
            for worker in idle:
                worker.receive()
        idle.pop().send(block)
    for worker in crew:
        worker.send(None)
    results = []
    for worker in crew:
        answer = worker.receive()
        while answer is None:  # that of a block
            answer = worker.receive()
        results.append(answer)
    return results


class _Worker(Generic[T]):
    """One process and its pipe. It answers a block with None and the end of an input with its result."""

    def __init__(self) -> None:
        # No fork: a forked process with threads (DuckDB's, Arrow's) may hang.
        context = multiprocessing.get_context("spawn")
        self.connection, theirs = context.Pipe()
        self._process = context.Process(target=_work, args=(theirs,), daemon=True)
        self._process.start()
        theirs.close()  # otherwise the end of this process would not close the pipe

    def begin(self, make: ShardFactory[T], path: Path) -> None:
        try:
            self.connection.send((make, path))
        except (BrokenPipeError, ConnectionResetError) as error:
            raise self._died() from error

    def send(self, block: LineBlock | None) -> None:
        try:
            self.connection.send(None if block is None else (block.first_line, block.lines, len(block.data)))
            if block is not None:
                _write(self.connection, block.data)
        except (BrokenPipeError, ConnectionResetError) as error:
            raise self._died() from error

    def receive(self) -> T | None:
        try:
            answer: T | Exception | None = self.connection.recv()
        except (EOFError, ConnectionResetError) as error:
            raise self._died() from error
        if isinstance(answer, Exception):
            raise answer
        return answer

    def end(self) -> None:
        self.connection.close()
        self._process.join(timeout=1)
        if self._process.is_alive():
            self._process.terminate()
            self._process.join()

    def _died(self) -> MarqueeError:
        self._process.join(timeout=1)
        return MarqueeError(
            f"a process that reads lines ended early (exit code {self._process.exitcode}): "
            "perhaps the machine is out of memory; free some and run the command again."
        )


def _write(connection: Connection, data: bytes | bytearray) -> None:
    """Sends bytes past the connection, whose own way copies them three more times."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(connection.fileno(), rest) :]


def _read(connection: Connection, size: int) -> bytearray:
    """Receives the bytes that `_write` sent."""
    data = bytearray(size)
    rest = memoryview(data)
    while rest:
        count = os.readv(connection.fileno(), [rest])
        if not count:
            raise EOFError
        rest = rest[count:]
    return data


class _NoPandas(MetaPathFinder):
    """An import hook against pandas. Arrow imports it, which takes as long as all other imports here."""

    def find_spec(self, name: str, *_: object) -> None:
        if name == "pandas":
            raise ModuleNotFoundError("pandas is not needed here", name=name)


def _work(connection: Connection) -> None:
    signal.signal(
        signal.SIGINT, signal.SIG_IGN
    )  # Ctrl-C reaches the whole process group. The parent ends this process.
    sys.meta_path.insert(0, _NoPandas())
    try:
        while True:
            make, path = connection.recv()
            shard = make(path)
            while (header := connection.recv()) is not None:
                first_line, lines, size = header
                shard.add(LineBlock(first_line, lines, _read(connection, size)))
                connection.send(None)
            connection.send(shard.finish())
    except (EOFError, BrokenPipeError, ConnectionResetError):
        return  # the parent is gone, or has no more to read
    except Exception as error:  # noqa: BLE001  # whatever it is, the parent raises it
        # A file that could not be written raises once more when it is closed.
        sys.unraisablehook = lambda _: None
        connection.send(error)
