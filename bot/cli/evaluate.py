"""`marquee evaluate`: models side by side on ratings they have not seen, or the bundle that is there."""

import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

import click
from click.core import ParameterSource
from rich.console import Console
from rich.table import Table

from bot.cli.progress import progress_bar
from bot.settings import Settings

if TYPE_CHECKING:
    from recommender.comparison.compare import FoldsResult, ModelResult
    from recommender.comparison.new_people import NewPeopleResult
    from recommender.comparison.report import Evaluation
    from recommender.evaluation.objective import Objective
    from recommender.progress import Progress
    from recommender.ratings.interactions import Interactions
    from recommender.ratings.prepared import PreparedDataset
    from recommender.ratings.splits import Split

WIDE = 200
# Splits that ask what people rated last.
NEWEST = ("time", "time-of-all", "people")
NEW_PEOPLE = "new-people"
OF_BUNDLES = ("people", NEW_PEOPLE)
OTHER_DATA = (
    "It was trained on other ratings than these (with the chat's, or another data set). People are kept from "
    "training by their id, so those asked here were kept from it unless they had too few ratings then."
)


@click.command()
@click.option(
    "--data",
    type=click.Path(file_okay=False, path_type=Path),
    help="A prepared data set [default: dataset in MARQUEE_DATA_DIR].",
)
@click.option(
    "--bundle",
    metavar="VERSION",
    help="Ask a bundle that is there, on people kept from its training; nothing is trained unless "
    "--models-to-compare names it. 'current' is the one in service.",
)
@click.option(
    "--models",
    "--models-dir",
    "models_dir",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Where the bundles are; alone: ask the one in service [default: models in MARQUEE_DATA_DIR].",
)
@click.option(
    "--models-to-compare",
    "names",
    default="network,ease,ials,item-knn,biases,popularity",
    show_default=True,
    help="Trained for the comparison: names, separated by commas; article and article-dot as well.",
)
@click.option(
    "--split",
    "how",
    type=click.Choice(["time", "time-of-all", "random", "people", "article", NEW_PEOPLE]),
    default="time",
    show_default="time; of a bundle people",
    help="What is asked: each person's newest ratings, the newest of all, random ones of each person, those "
    "of people held out altogether, or the article's (80/20 of all ratings); or new-people: lists after the "
    "first 1, 3, 5, 10 and 20 likes of people kept from every model.",
)
@click.option("--test-share", default=0.2, show_default=True, help="Share of the ratings that is asked.")
@click.option(
    "--relevant-from",
    default=4.0,
    show_default=True,
    help="Stars from which a film is a good recommendation; 0: every film rated.",
)
@click.option("--folds", type=click.IntRange(min=2), help="Instead, cross-validate predicted stars.")
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    required=True,
    help="Where to write evaluation.html, evaluation.json and the charts (PNG).",
)
@click.option("--seed", default=42, show_default=True, help="Of splits and models.")
@click.option("--json", "as_json", is_flag=True, help="Print the result for programs.")
@click.pass_context
def evaluate(
    context: click.Context,
    *,
    data: Path | None,
    bundle: str | None,
    models_dir: Path | None,
    names: str,
    how: str,
    test_share: float,
    relevant_from: float,
    folds: int | None,
    out: Path,
    seed: int,
    as_json: bool,
) -> None:
    """Compare models on ratings they have not seen, or measure the bundle that is there."""
    from recommender.comparison import report
    from recommender.evaluation.objective import Objective
    from recommender.ratings.data_set import refuse_inputs, require_dataset
    from recommender.ratings.interactions import Interactions
    from recommender.ratings.prepared import read_prepared

    data = data or Settings.from_environment().dataset_dir
    require_dataset(data)
    refuse_inputs(out, [data])
    if not 0 < test_share < 1:
        raise click.BadParameter("must lie between 0 and 1", param_hint="--test-share")
    wanted = [name.strip() for name in names.split(",") if name.strip()]
    of_bundle = bundle is not None or models_dir is not None
    if of_bundle:
        how = _split_of_bundle(context, how, folds)
        if context.get_parameter_source("names") is ParameterSource.DEFAULT:
            wanted = []
    dataset = read_prepared(data)
    objective = Objective(relevant_from, newest=not folds and how in NEWEST)
    asked = _Asked(data, dataset, Interactions.from_dataset(dataset), how, test_share, objective, seed)
    with progress_bar() as progress:
        if of_bundle:
            directory = models_dir or Settings.from_environment().models_dir
            version = None if bundle == "current" else bundle
            evaluation = _of_bundle(asked, wanted, directory, version, progress)
        else:
            evaluation = _of_models(asked, wanted, folds, progress)
    report.write_report(evaluation, out)
    if as_json:
        click.echo(report.as_json(evaluation))
        return
    _tell(evaluation)
    click.echo(f"Report: {out / 'evaluation.html'}")


def _tell(evaluation: "Evaluation") -> None:
    """Prints tables, and why one has no figures."""
    from recommender.comparison import report

    if evaluation.bundle:
        click.echo(f"Bundle {evaluation.bundle}. {evaluation.note}".rstrip())
    tables = report.tables_of_new_people(evaluation.new_people)
    if evaluation.folds:
        tables.append((evaluation.split, report.rows_of_folds(evaluation.folds)))
    if evaluation.results:
        tables += [
            (f"{evaluation.split}: {title}", rows) for title, rows in report.tables_of(evaluation.results)
        ]
    for title, rows in tables:
        _print(rows, title)
    if why := report.why_no_lists(evaluation):
        click.echo(why)


@dataclass(frozen=True)
class _Asked:
    """What is asked, whoever answers."""

    data: Path
    dataset: "PreparedDataset"
    ratings: "Interactions"
    how: str
    test_share: float
    objective: "Objective"
    seed: int

    def evaluation(
        self,
        split: str,
        results: "list[ModelResult]",
        folds: "list[FoldsResult]",
        new_people: "list[NewPeopleResult]",
    ) -> "Evaluation":
        """What was measured, with what it was measured on."""
        from recommender.comparison.report import Evaluation

        sizes = {
            "ratings": len(self.ratings),
            "people": self.ratings.n_users,
            "films": self.ratings.n_films,
        }
        relevant_from = self.objective.relevant_from
        return Evaluation(str(self.data), split, relevant_from, sizes, results, folds, new_people)


def _of_models(asked: _Asked, wanted: list[str], folds: int | None, progress: "Progress") -> "Evaluation":
    """Trains the models on a part of the ratings, and asks them about the others."""
    from recommender.comparison.compare import compare, cross_validate
    from recommender.comparison.new_people import compare_new_people
    from recommender.evaluation.new_people import NewPeople
    from recommender.models.base import SideInformation

    side, objective, seed = SideInformation(asked.dataset.films), asked.objective, asked.seed
    if folds:
        crossed = cross_validate(
            wanted, asked.ratings, folds, side=side, objective=objective, progress=progress, seed=seed
        )
        return asked.evaluation(f"{folds} folds, stratified by stars", [], crossed, [])
    if asked.how == NEW_PEOPLE:
        people = NewPeople.of(asked.ratings, liked_from=objective.relevant_from, seed=seed)
        lists = compare_new_people(wanted, people, objective, side=side, progress=progress, seed=seed)
        return asked.evaluation("people put aside, after their first likes", [], [], lists)
    split = _split(asked.ratings, asked.how, asked.test_share, seed)
    editions = asked.dataset.editions
    results = compare(wanted, split, objective, side=side, editions=editions, progress=progress, seed=seed)
    return asked.evaluation(split.name, results, [], [])


def _of_bundle(
    asked: _Asked, wanted: list[str], directory: Path, version: str | None, progress: "Progress"
) -> "Evaluation":
    """Asks a bundle about the people whom no bundle is trained on, and models trained on all others."""
    from recommender.comparison.compare import compare
    from recommender.comparison.new_people import compare_new_people
    from recommender.comparison.trained_bundle import TrainedBundle, held_out_newcomers
    from recommender.models.base import SideInformation
    from recommender.ratings.data_set import fingerprint
    from recommender.ratings.splits import whole_people

    side, objective, seed = SideInformation(asked.dataset.films), asked.objective, asked.seed
    editions = asked.dataset.editions
    bundle = TrainedBundle.open(directory, version, asked.ratings, editions)
    split = whole_people(asked.ratings, test_share=asked.test_share)
    if asked.how == NEW_PEOPLE:
        people = held_out_newcomers(asked.ratings, split, objective.relevant_from)
        lists = [bundle.measure_first_lists(people, asked.dataset.films, progress=progress)]
        lists += compare_new_people(wanted, people, objective, side=side, progress=progress, seed=seed)
        evaluation = asked.evaluation("people held out, after their first likes", [], [], lists)
    else:
        results = [bundle.measure(split, objective, progress=progress)]
        results += compare(
            wanted, split, objective, side=side, editions=editions, progress=progress, seed=seed
        )
        evaluation = asked.evaluation(split.name, results, [], [])
    manifest = bundle.manifest
    same = manifest.data_fingerprint == fingerprint(asked.data)
    name = f"{manifest.version} ({manifest.model})"
    return replace(evaluation, bundle=name, note="" if same else OTHER_DATA)


def _split_of_bundle(context: click.Context, how: str, folds: int | None) -> str:
    """What a bundle can be asked."""
    if folds:
        raise click.UsageError("--folds trains models: leave --bundle and --models out.")
    if context.get_parameter_source("how") is ParameterSource.DEFAULT:
        return "people"
    if how not in OF_BUNDLES:
        raise click.UsageError(
            f"a bundle was trained on what --split {how} asks: take --split people or new-people, which ask "
            "people kept from its training."
        )
    return how


def _split(ratings: "Interactions", how: str, test_share: float, seed: int) -> "Split":
    from recommender.ratings import splits

    match how:
        case "random":
            return splits.random_per_person(ratings, test_share, seed=seed)
        case "time":
            return splits.newest_per_person(ratings, test_share, seed=seed)
        case "time-of-all":
            return splits.newest_of_all(ratings, test_share)
        case "people":
            return splits.whole_people(ratings, test_share=test_share)
        case _:
            return splits.article_split(ratings, seed=seed)


def _print(rows: list[list[str]], title: str) -> None:
    head, *body = rows
    table = Table(box=None, pad_edge=False, header_style="bold")
    for place, name in enumerate(head):
        table.add_column(name, justify="right" if place else "left", no_wrap=True)
    for row in body:
        table.add_row(*row)
    # A pipe has no width: there the table is as wide as it needs.
    console = Console(width=None if sys.stdout.isatty() else WIDE)
    console.print(title, table, "", sep="\n", highlight=False, markup=False)
