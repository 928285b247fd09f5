"""`marquee models`: the bundles, and which one is in service."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import click
from rich.console import Console
from rich.table import Table

from bot.settings import Settings
from recommender import bundle
from recommender.bundle import Manifest
from recommender.errors import BundleError

_Command = TypeVar("_Command", bound=Callable[..., object])
# What a line has room for; `marquee models show` tells all.
LISTED = {"ndcg_10": "NDCG", "rmse": "RMSE"}
FIRST_NUMBER = 3  # column
_json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON, for programs.")


def _models_option(command: _Command) -> _Command:
    return click.option(
        "--models",
        "models_dir",
        type=click.Path(file_okay=False, path_type=Path),
        help="Where the models are [default: models in MARQUEE_DATA_DIR].",
    )(command)


@click.group(invoke_without_command=True)
@click.pass_context
def models(context: click.Context) -> None:
    """See the trained models, and choose the one in service. Alone it lists them."""
    if context.invoked_subcommand is None:
        context.invoke(list_models, models_dir=None, as_json=False)


@models.command("list")
@_models_option
@_json_option
def list_models(models_dir: Path | None, *, as_json: bool) -> None:
    """List all models, oldest first; * marks the one in service, - those that cannot serve."""
    directory = _directory(models_dir)
    try:
        current, problem = bundle.current_version(directory), None
    except BundleError as error:
        current, problem = None, error
    _print(directory, current, as_json=as_json)
    if problem is not None:
        raise problem


def _print(directory: Path, current: str | None, *, as_json: bool) -> None:
    manifests = bundle.list_bundles(directory)
    if as_json:
        click.echo(json.dumps([_as_json(manifest, current) for manifest in manifests], indent=2))
        return
    if not manifests:
        if current is not None:
            bundle.version_in_service(directory)  # says that it is gone
        click.echo(f"No model in {directory} yet: {bundle.making_the_first(directory)}")
        return
    table = Table(box=None, pad_edge=False, header_style="bold")
    for place, name in enumerate(("", "Version", "Model", "Films", "Ratings", *LISTED.values())):
        table.add_column(name, justify="right" if place >= FIRST_NUMBER else "left", no_wrap=True)
    for manifest in manifests:
        mark = "*" if manifest.version == current else "" if manifest.servable else "-"
        table.add_row(
            mark,
            manifest.version,
            manifest.model,
            f"{manifest.n_films:,}",
            f"{manifest.n_ratings:,}",
            *(_figure(manifest.metrics.get(name)) for name in LISTED),
        )
    Console().print(table, highlight=False, markup=False)
    if current is not None:
        bundle.version_in_service(directory)  # says so where it is gone


@models.command("show")
@click.argument("version")
@_models_option
@_json_option
def show_model(version: str, models_dir: Path | None, *, as_json: bool) -> None:
    """Show what a model was trained on and how good it is; check its files."""
    directory = _directory(models_dir)
    if version not in {manifest.version for manifest in bundle.list_bundles(directory)}:
        raise BundleError(f"there is no bundle {version} in {directory}: see `marquee models list`.")
    manifest = bundle.verify(directory / version)
    try:
        current = bundle.current_version(directory)
    except BundleError:
        current = None  # damaged: `marquee models list` says so
    content = _as_json(manifest, current)
    if as_json:
        click.echo(json.dumps(content, indent=2))
        return
    metrics = content.pop("metrics")
    assert isinstance(metrics, dict)
    for name, value in content.items():
        click.echo(f"{name.replace('_', ' '):18}{_shown(value)}")
    for name, value in metrics.items():
        click.echo(f"{name:18}{value:.4f}")
    curve = directory / version / "loss.png"
    if curve.is_file():
        click.echo(f"{'loss curve':18}{curve}")
    click.echo("All files are as they were written.")


@models.command("promote")
@click.argument("version")
@_models_option
def promote_model(version: str, models_dir: Path | None) -> None:
    """Put a model into service; running bots notice within seconds."""
    bundle.promote(_directory(models_dir), version)
    click.echo(f"{version} is in service.")


@models.command("rollback")
@_models_option
def roll_back(models_dir: Path | None) -> None:
    """Put the model that served before back into service."""
    click.echo(f"{bundle.rollback(_directory(models_dir))} is in service again.")


def _directory(models_dir: Path | None) -> Path:
    return models_dir or Settings.from_environment().models_dir


def _as_json(manifest: Manifest, current: str | None) -> dict[str, object]:
    return {
        "version": manifest.version,
        "in_service": manifest.version == current,
        "model": manifest.model,
        "servable": manifest.servable,
        "created_at": manifest.created_at,
        "marquee": manifest.marquee,
        "format": manifest.format,
        "data_fingerprint": manifest.data_fingerprint,
        "n_films": manifest.n_films,
        "n_users": manifest.n_users,
        "n_ratings": manifest.n_ratings,
        "metrics": dict(manifest.metrics),
    }


def _figure(value: float | None) -> str:
    return "" if value is None else f"{value:.4f}"


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:,}" if isinstance(value, int) else str(value)
