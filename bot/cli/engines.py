"""`--engine`, `--memory`, `--master`: what runs SQL over more ratings than memory holds."""

import functools
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from recommender.sources.engines.engine import OpenEngine

Command = Callable[..., Any]

_OPTIONS = (
    click.option(
        "--engine",
        type=click.Choice(["duckdb", "spark"]),
        default="duckdb",
        show_default=True,
        help="What runs the SQL: DuckDB on this machine, or Apache Spark (`pip install marquee[spark]`).",
    ),
    click.option("--memory", help="What DuckDB holds in memory at most, as 1GB [default: 200MB or more]."),
    click.option("--master", help="Spark's master: local[2], spark://host:7077, yarn... [default: local[*]]"),
)


def engine_options(command: Command) -> Command:
    """Gives a command the parameters ``engine``, ``memory`` and ``master``; see :func:`engine_of`."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def engine_of(name: str, memory: str | None, master: str | None) -> "OpenEngine":
    """The engine that the options name.

    Raises:
        click.UsageError: An option is not this engine's.
    """
    if name == "spark":
        if memory:
            raise click.UsageError("--memory is DuckDB's: Spark takes its own from spark-defaults.conf.")
        from recommender.sources.engines.spark_engine import MASTER, spark_engine

        return functools.partial(spark_engine, master=master or MASTER)
    if master:
        raise click.UsageError("--master is Spark's: add --engine spark.")
    from recommender.sources.engines.duckdb_engine import MEMORY_LIMIT, duckdb_engine

    if memory and not re.fullmatch(r"[1-9]\d* ?[MGT]i?B", memory, re.IGNORECASE):
        raise click.BadParameter("write a number and MB or GB, such as 1GB.", param_hint="--memory")
    return functools.partial(duckdb_engine, memory_limit=memory or MEMORY_LIMIT)
