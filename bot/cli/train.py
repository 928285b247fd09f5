"""`marquee train`: learn from a prepared data set, and promote what was learnt if it is good enough."""

import json
from contextlib import contextmanager
from dataclasses import asdict
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.engines import engine_of, engine_options
from bot.cli.progress import progress_bar
from bot.dialogue.admins import verdict
from bot.settings import Settings
from db.errors import StorageError
from recommender.errors import BadInputError
from recommender.evaluation.measures import MEASURES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from db.session import Database
    from recommender.training import TrainingResult


@click.command()
@click.option(
    "--data",
    type=click.Path(file_okay=False, path_type=Path),
    help="A prepared data set (marquee data prepare) [default: dataset in MARQUEE_DATA_DIR].",
)
@click.option(
    "--models",
    type=click.Path(file_okay=False, path_type=Path),
    help="Where bundles are kept [default: models in MARQUEE_DATA_DIR].",
)
@click.option(
    "--model",
    "name",
    default="network",
    show_default=True,
    help="network, popularity, or one of the article's networks: article, article-dot.",
)
@click.option("--promote/--no-promote", default=True, help="Put it into service if it is good enough.")
@click.option(
    "--people",
    type=click.IntRange(min=1),
    help="For ratings larger than memory: read those of so many people alone, the same people each time.",
)
@engine_options
@click.option(
    "--without-chat",
    is_flag=True,
    help="Leave out what people rated in the chat; else it is read from the database of the settings, where "
    "there is one (MARQUEE_DATABASE_URL, MARQUEE_DATA_DIR).",
)
@click.option(
    "--log-dir",
    type=click.Path(file_okay=False, path_type=Path),
    help="Write how training goes for TensorBoard (pip install tensorboard; tensorboard --logdir DIR).",
)
@click.option("--seed", default=42, show_default=True, help="The same seed and data give the same model.")
@click.option("--json", "as_json", is_flag=True, help="Print the result for programs.")
def train(
    *,
    data: Path | None,
    models: Path | None,
    name: str,
    promote: bool,
    people: int | None,
    engine: str,
    memory: str | None,
    master: str | None,
    without_chat: bool,
    log_dir: Path | None,
    seed: int,
    as_json: bool,
) -> None:
    """Train a model and write it as a bundle."""
    from recommender.ratings.data_set import require_dataset
    from recommender.training_job import TrainingJob, TrainingOptions

    settings = Settings.from_environment()
    data, models = data or settings.dataset_dir, models or settings.models_dir
    require_dataset(data)
    open_engine = engine_of(engine, memory, master)
    if people is None and (engine, memory) != ("duckdb", None):
        raise click.UsageError("--engine and its options choose people: add --people N.")
    if log_dir is not None and find_spec("tensorboard") is None:
        raise BadInputError("to write for TensorBoard, install it: pip install tensorboard")
    for option, folder in (("--models", models), ("--log-dir", log_dir)):
        if folder is not None and folder.exists() and folder.samefile(data):
            raise BadInputError(f"{option} {folder} is the data set of --data: give it another name.")
    options = TrainingOptions(name, promote, seed, people, open_engine, log_dir)
    with progress_bar() as progress, _chat(leave_out=without_chat) as database:
        report = TrainingJob(data, models, database, options).run(progress)
    read = (
        None if report.people_read is None else dict(zip(("people", "of"), report.people_read, strict=True))
    )
    if as_json:
        told = asdict(report.result) | {"people_read": read, "chat": report.chat}
        click.echo(json.dumps(told, indent=2))
        return
    if read is not None:
        click.echo(f"Read the ratings of {read['people']:,} of {read['of']:,} people, all of theirs.")
    click.echo(chat_in_words(report.chat, left_out=without_chat))
    click.echo(in_words(report.result, models))


@contextmanager
def _chat(*, leave_out: bool) -> "Iterator[Database | None]":
    """The database with the chat's ratings; None where there is none yet.

    Raises:
        StorageError: It cannot be read.
    """
    from db.address import parse_url, sqlite_file
    from db.schema import open_database

    url = Settings.from_environment().database_url
    file = sqlite_file(parse_url(url))
    if leave_out or (file is not None and not file.exists()):
        yield None
        return
    try:
        database = open_database(url)
    except StorageError as error:
        raise StorageError(f"{error} (Or leave the chat's ratings out: --without-chat.)") from error
    try:
        yield database
    finally:
        database.close()


def chat_in_words(chat: dict[str, int] | None, *, left_out: bool = False) -> str:
    """How many of the chat's ratings were learned from, for people."""
    if left_out:
        return "Chat ratings: left out, as asked."
    if chat is None or not (chat["ratings"] or chat["unknown_ratings"]):
        return "Chat ratings: none yet."
    words = f"Chat ratings: {chat['ratings']:,} of {chat['users']:,} people learned from"
    if chat["unknown_ratings"]:
        words += f"; {chat['unknown_ratings']:,} left out, of films that this data set lacks"
    return f"{words}."


def in_words(result: "TrainingResult", models: Path) -> str:
    """What happened, for people."""
    lines = [f"Trained {result.model} in {result.seconds:.0f} s: bundle {result.version} in {models}."]
    figures = [
        f"{measure.label} {measure.number(result.metrics[name])}"
        for name, measure in MEASURES.items()
        if name in result.metrics and name != "held_out_people"
    ]
    if figures:
        people = result.metrics.get("held_out_people")
        where = f"On {people:,.0f} people held out" if people else "On ratings held out"
        lines.append(f"{where}: {', '.join(figures)}.")
    curve = models / result.version / "loss.png"
    if curve.exists():
        lines.append(f"Loss curve: {curve}")
    if result.decision is not None:
        lines.append(verdict.in_words(result.decision.code, result.decision.details))
    elif result.model.startswith("article"):
        lines.append("This model is for study, not for service.")
    else:
        lines.append(f"Not promoted, as asked: marquee models promote {result.version}")
    return "\n".join(lines)
