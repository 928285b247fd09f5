"""`marquee bot`: the chat on a platform."""

import os
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING

import click

from bot.platforms.registry import PLATFORMS, load
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.service.service import Service

Beside = Callable[["Service", Settings], AbstractContextManager[None]]


@click.command()
@click.option(
    "--platform",
    "name",
    type=click.Choice(list(PLATFORMS)),
    default="telegram",
    show_default=True,
    help="Where people write to it.",
)
def bot(name: str) -> None:
    """Answer people on a chat platform until stopped (SIGINT or SIGTERM)."""
    answer_on(name)


def answer_on(name: str, beside: "Beside | None" = None) -> None:
    """Opens the service and answers people on a platform until it ends.

    Args:
        name: Of the platform.
        beside: What runs as long, of the same service.

    Raises:
        BadInputError: A setting is missing or wrong, or the platform refuses this bot.
        StorageError: The database cannot be used as it is.
    """
    settings = Settings.from_environment()
    platform = load(name)
    platform.prepare(settings)
    one_thread_for_blas()
    from bot.cli.wiring import open_service  # noqa: PLC0415 - after what is cheap to find wrong
    from bot.dialogue.dialogue import Dialogue  # noqa: PLC0415

    with open_service(settings) as service, beside(service, settings) if beside else nullcontext():
        platform.run(Dialogue(service), settings)


def one_thread_for_blas() -> None:
    """Lets BLAS compute in the thread that asks.

    People are answered in threads, and threads of BLAS beside them only wait for each other: a list took
    three times the processor time. What is set is read when numpy is loaded, and is not for the trainer's
    process.
    """
    name = "OPENBLAS_NUM_THREADS"
    is_chosen = name in os.environ
    os.environ.setdefault(name, "1")
    import numpy  # noqa: F401, ICN001, PLC0415

    if not is_chosen:
        del os.environ[name]
