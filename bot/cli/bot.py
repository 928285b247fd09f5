"""`marquee bot`: the chat on a platform."""

import os
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from typing import TYPE_CHECKING

import click

from bot.platforms.platform import ServedPlatform
from bot.platforms.registry import PLATFORMS, load
from bot.platforms.serving import run_until_signalled
from bot.settings import Settings

if TYPE_CHECKING:
    from bot.service.service import Service

Beside = Callable[["Service", Settings], AbstractContextManager[None]]


@click.command()
@click.option(
    "--platform",
    "names",
    type=click.Choice(list(PLATFORMS)),
    multiple=True,
    default=("telegram",),
    show_default=True,
    help="Where people write to it; again for several in one process.",
)
def bot(names: tuple[str, ...]) -> None:
    """Answer people on a chat platform until stopped (SIGINT or SIGTERM)."""
    answer_on(*dict.fromkeys(names))


def answer_on(*names: str, beside: "Beside | None" = None) -> None:
    """Opens the service and answers people on a platform, or on several, until it ends.

    Args:
        names: Of the platforms, at least one.
        beside: What runs as long, of the same service.

    Raises:
        BadInputError: A setting is missing or wrong, or the platform refuses this bot.
        StorageError: The database cannot be used as it is.
    """
    settings = Settings.from_environment()
    platforms = [load(name) for name in names]
    served = [platform for platform in platforms if isinstance(platform, ServedPlatform)]
    if len(platforms) > 1 and len(served) < len(platforms):
        raise click.UsageError("the terminal's chat runs alone: leave the other platforms out, or it.")
    for platform in platforms:
        platform.prepare(settings)
    one_thread_for_blas()
    from bot.cli.wiring import open_service  # after what is cheap to find wrong
    from bot.dialogue.dialogue import Dialogue

    with open_service(settings) as service, beside(service, settings) if beside else nullcontext():
        dialogue = Dialogue(service)
        if len(platforms) == 1:
            platforms[0].run(dialogue, settings)
        else:
            run_until_signalled(*(partial(each.serve, dialogue, settings) for each in served))


def one_thread_for_blas() -> None:
    """Lets BLAS compute in the thread that asks.

    People are answered in threads, and threads of BLAS beside them only wait for each other: a list took
    three times the processor time. What is set is read when numpy is loaded, and is not for the trainer's
    process.
    """
    name = "OPENBLAS_NUM_THREADS"
    is_chosen = name in os.environ
    os.environ.setdefault(name, "1")
    import numpy  # noqa: F401, ICN001

    if not is_chosen:
        del os.environ[name]
