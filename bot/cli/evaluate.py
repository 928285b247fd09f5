"""`marquee evaluate`: models side by side on ratings they have not seen."""
# ruff: noqa: PLC0415  # the libraries of training load when the command needs them

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.console import Console
from rich.table import Table

from bot.cli.progress import progress_bar

if TYPE_CHECKING:
    from recommender.ratings.interactions import Interactions
    from recommender.ratings.splits import Split

WIDE = 200
# Splits that ask what people rated last.
NEWEST = ("time", "time-of-all", "people")
NEW_PEOPLE = "new-people"


@click.command()
@click.option(
    "--data",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    required=True,
    help="A prepared data set.",
)
@click.option(
    "--models-to-compare",
    "names",
    default="network,ease,ials,item-knn,biases,popularity",
    show_default=True,
    help="Names, separated by commas; article and article-dot as well.",
)
@click.option(
    "--split",
    "how",
    type=click.Choice(["time", "time-of-all", "random", "people", "article", NEW_PEOPLE]),
    default="time",
    show_default=True,
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
    help="Where to write evaluation.html and evaluation.json.",
)
@click.option("--seed", default=42, show_default=True, help="Of splits and models.")
@click.option("--json", "as_json", is_flag=True, help="Print the result for programs.")
def evaluate(
    *,
    data: Path,
    names: str,
    how: str,
    test_share: float,
    relevant_from: float,
    folds: int | None,
    out: Path,
    seed: int,
    as_json: bool,
) -> None:
    """Compare models on ratings they have not seen."""
    from recommender.comparison import report
    from recommender.comparison.compare import compare, cross_validate
    from recommender.comparison.new_people import compare_new_people
    from recommender.evaluation.new_people import NewPeople
    from recommender.evaluation.objective import Objective
    from recommender.models.base import SideInformation
    from recommender.ratings.interactions import Interactions
    from recommender.ratings.prepared import read_prepared

    if not 0 < test_share < 1:
        raise click.BadParameter("must lie between 0 and 1", param_hint="--test-share")
    wanted = [name.strip() for name in names.split(",") if name.strip()]
    dataset = read_prepared(data)
    ratings = Interactions.from_dataset(dataset)
    side, objective = (
        SideInformation(dataset.films),
        Objective(relevant_from, newest=not folds and how in NEWEST),
    )
    results, fold_results, new_people = [], [], []
    split_name = f"{folds} folds, stratified by stars"
    with progress_bar() as progress:
        if folds:
            fold_results = cross_validate(
                wanted, ratings, folds, side=side, objective=objective, progress=progress, seed=seed
            )
        elif how == NEW_PEOPLE:
            split_name = "people put aside, after their first likes"
            people = NewPeople.of(ratings, liked_from=relevant_from, seed=seed)
            new_people = compare_new_people(
                wanted, people, objective, side=side, progress=progress, seed=seed
            )
        else:
            split = _split(ratings, how, test_share, seed)
            split_name = split.name
            results = compare(
                wanted,
                split,
                objective,
                side=side,
                editions=dataset.editions,
                progress=progress,
                seed=seed,
            )
    sizes = {"ratings": len(ratings), "people": ratings.n_users, "films": ratings.n_films}
    evaluation = report.Evaluation(
        str(data), split_name, relevant_from, sizes, results, fold_results, new_people
    )
    report.write_report(evaluation, out)
    if as_json:
        click.echo(report.as_json(evaluation))
    else:
        tables = report.tables_of_new_people(new_people)
        if not new_people:
            rows = report.rows_of_folds(fold_results) if folds else report.rows_of(results)
            tables = [(split_name, rows)]
        for title, rows in tables:
            _print(rows, title)
        click.echo(f"Report: {out / 'evaluation.html'}")


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
    table = Table(title=title, title_justify="left")
    for place, name in enumerate(head):
        table.add_column(name, justify="right" if place else "left")
    for row in body:
        table.add_row(*row)
    # A pipe has no width: there the table is as wide as it needs.
    Console(width=None if sys.stdout.isatty() else WIDE).print(table)
