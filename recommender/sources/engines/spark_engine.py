"""Apache Spark, on this machine or a cluster, for data that takes one machine too long.

Every machine of the cluster has to see the folders of the data set under the same path (NFS, a mounted object
store). Spark's own settings come from ``spark-defaults.conf`` as usual.
"""
# ruff: noqa: PLC0415  # pyspark is an extra, and loads when it is asked for
# ruff: noqa: S608  # names and queries of our own, and quoted paths, are all that enters the SQL

import errno
import logging
import os
import shutil
import signal
import sys
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.parquet as pq

from recommender.errors import BadInputError, MarqueeError

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

MASTER = "local[*]"  # all cores of this machine
_MASTERS = ("local", "spark://", "yarn", "k8s://")


@contextmanager
def spark_engine(scratch: Path, master: str = MASTER) -> Iterator["SparkEngine"]:
    """Starts Spark; see `recommender.sources.engines.engine.OpenEngine`.

    Args:
        scratch: Directory for tables, on a disk that all machines of the cluster see.
        master: Spark's master: ``local[2]``, ``spark://host:7077``, ``yarn`` ...
    """
    try:
        from py4j.protocol import Py4JError
        from pyspark.errors import PySparkException
        from pyspark.sql import SparkSession
    except ImportError as error:
        raise MarqueeError(
            "Spark is not installed: `pip install marquee[spark]`, or leave --engine spark out."
        ) from error
    if not master.startswith(_MASTERS):
        raise BadInputError(f"--master {master}: write local[2], spark://host:7077, yarn or k8s://host:port.")
    _require_java()
    _set_environment(master)
    builder = SparkSession.builder.master(master).appName("marquee")
    for name, value in _settings(master).items():
        builder = builder.config(name, value)
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", "PySpark does not yet fully support pandas", FutureWarning)
        on_interrupt = signal.getsignal(signal.SIGINT)
        try:
            session = builder.getOrCreate()
        except (PySparkException, Py4JError) as error:
            raise MarqueeError(f"Spark does not start at {master} ({_reason(error)}).") from error
        if threading.current_thread() is threading.main_thread():
            signal.signal(signal.SIGINT, on_interrupt)  # Spark's own talks to Java amid another call
        root = logging.getLogger()
        root.addFilter(_is_not_of_py4j)
        try:
            yield SparkEngine(session, scratch)
        except (PySparkException, Py4JError) as error:
            if "No space left on device" in str(error):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)) from error
            raise MarqueeError(f"Spark could not run a query ({_reason(error)}).") from error
        finally:
            session.stop()
            root.removeFilter(_is_not_of_py4j)


class SparkEngine:
    """An engine on Spark. The rows that it keeps lie as Parquet in the scratch folder."""

    def __init__(self, session: "SparkSession", scratch: Path) -> None:
        self._session = session
        self._scratch = scratch

    def source(self, path: Path) -> str:
        """The SQL behind ``FROM`` that reads a Parquet file, or all files of a folder."""
        # The scheme is needed: the default file system of a cluster may be another one.
        return f"parquet.`{path.absolute().as_uri().replace('`', '``')}`"

    def lend(self, name: str, table: pa.Table) -> None:
        """Lets the SQL read a table of this process under a name."""
        folder = self._scratch / name
        folder.mkdir()
        pq.write_table(table, folder / "0.parquet")
        self.view(name, f"SELECT * FROM {self.source(folder)}")

    def view(self, name: str, select: str) -> None:
        """Names a query. It runs where it is used."""
        self._session.sql(select).createOrReplaceTempView(name)

    def keep(self, name: str, select: str) -> None:
        """Runs a query once and keeps its rows under a name."""
        folder = self._scratch / name
        self._session.sql(select).write.parquet(folder.absolute().as_uri())
        self.view(name, f"SELECT * FROM {self.source(folder)}")

    def drop(self, name: str) -> None:
        """Forgets the rows that `keep` kept, and frees their room."""
        self._session.catalog.dropTempView(name)
        shutil.rmtree(self._scratch / name)

    def fetch(self, select: str) -> pa.Table:
        """The rows of a query, in this process."""
        return self._session.sql(select).toArrow()

    def write(self, select: str, schema: pa.Schema, path: Path, *, numbers: int, at_once: int) -> None:  # noqa: ARG002 - Spark orders all at once
        """Writes the rows of a query to one Parquet file: see `Engine.write`.

        Each of Spark's tasks writes a file of its own; their names are in the order of the query.
        """
        folder = self._scratch / path.stem
        rows = select.format(first=0, end=numbers)
        self._session.sql(rows).write.parquet(folder.absolute().as_uri())
        with pq.ParquetWriter(path, schema, compression="snappy") as writer:
            for part in sorted(folder.glob("*.parquet")):
                for batch in pq.ParquetFile(part).iter_batches(columns=schema.names):
                    writer.write_batch(batch.select(schema.names).cast(schema))
        shutil.rmtree(folder)


def _set_environment(master: str) -> None:
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    if master.startswith("local"):
        os.environ.setdefault("SPARK_LOCAL_IP", "127.0.0.1")
    logging.getLogger("py4j").setLevel(logging.WARNING)


def _is_not_of_py4j(record: logging.LogRecord) -> bool:
    """Whether a log record is not from Py4J, which logs each error with its stack and raises it as well."""
    return "py4j" not in Path(record.pathname).parts


def _settings(master: str) -> dict[str, str]:
    settings = {
        "spark.sql.session.timeZone": "UTC",
        "spark.ui.showConsoleProgress": "false",
        "spark.log.level": "ERROR",
    }
    if master.startswith("local"):
        settings["spark.ui.enabled"] = "false"
    return settings


def _require_java() -> None:
    home = os.environ.get("JAVA_HOME")
    java = Path(home) / "bin" / "java" if home else None
    if not (java.is_file() if java else shutil.which("java")):
        raise MarqueeError(
            "Spark needs Java 17 or newer: install it (and set JAVA_HOME where it is not on the PATH), "
            "or leave --engine spark out."
        )


def _reason(error: Exception) -> str:
    """The most telling line of an error. In Java it is the second, which begins with a colon."""
    lines = str(error).strip().splitlines() or [type(error).__name__]
    return next((line[1:].strip() for line in lines if line.startswith(":")), lines[0])
