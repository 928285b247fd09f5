"""`marquee train`: learn from a prepared data set, and promote what was learnt if it is good enough."""
# ruff: noqa: PLC0415  # the libraries of training load when the command needs them

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.engines import engine_of, engine_options
from bot.cli.progress import progress_bar
from bot.dialogue import verdict
from recommender.evaluation.measures import MEASURES

if TYPE_CHECKING:
    from recommender.training import TrainingResult


@click.command()
@click.option(
    "--data",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    required=True,
    help="A prepared data set (marquee data prepare).",
)
@click.option(
    "--models",
    type=click.Path(file_okay=False, path_type=Path),
    required=True,
    help="Where bundles are kept.",
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
@click.option("--seed", default=42, show_default=True, help="The same seed and data give the same model.")
@click.option("--json", "as_json", is_flag=True, help="Print the result for programs.")
def train(
    *,
    data: Path,
    models: Path,
    name: str,
    promote: bool,
    people: int | None,
    engine: str,
    memory: str | None,
    master: str | None,
    seed: int,
    as_json: bool,
) -> None:
    """Train a model and write it as a bundle."""
    from recommender.ratings.data_set import fingerprint
    from recommender.ratings.prepared import read_prepared
    from recommender.sources.some_people import read_some_people
    from recommender.training import train as train_model

    open_engine = engine_of(engine, memory, master)
    if people is None and (engine, memory) != ("duckdb", None):
        raise click.UsageError("--engine and its options choose people: add --people N.")
    with progress_bar() as progress:
        some = None
        if people is not None:
            some = read_some_people(data, people, models, open_engine=open_engine, progress=progress)
        result = train_model(
            # Not held here too: training drops the frame of ratings when it has taken in millions of them.
            read_prepared(data) if some is None else some.dataset,
            models,
            model=name,
            promote=promote,
            seed=seed,
            progress=progress,
            data_fingerprint=fingerprint(data),
        )
    read = None if some is None else {"people": some.people, "of": some.of}
    if as_json:
        click.echo(json.dumps(asdict(result) | {"people_read": read}, indent=2))
        return
    if some is not None:
        click.echo(f"Read the ratings of {some.people:,} of {some.of:,} people, all of theirs.")
    click.echo(in_words(result, models))


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
    if result.decision is not None:
        lines.append(verdict.in_words(result.decision.code, result.decision.details))
    elif result.model.startswith("article"):
        lines.append(
            f"Loss curve: {models / result.version / 'loss.png'}. This model is for study, not for service."
        )
    else:
        lines.append(f"Not promoted, as asked: marquee models promote {result.version}")
    return "\n".join(lines)
