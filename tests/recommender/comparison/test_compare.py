"""Comparing models, and what is shown of it."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from recommender.comparison import charts, report
from recommender.comparison.compare import Figure, ModelResult, compare, cross_validate
from recommender.comparison.new_people import compare_new_people
from recommender.errors import BadInputError
from recommender.evaluation.bootstrap import interval, rmse_difference_interval
from recommender.evaluation.measures import OF_STARS
from recommender.evaluation.new_people import NewPeople
from recommender.evaluation.objective import LIKED, Objective
from recommender.ratings import splits
from recommender.ratings.interactions import Interactions
from recommender.ratings.splits import LeakError, random_per_person


@pytest.fixture(scope="module")
def results(ratings: Interactions) -> list[ModelResult]:
    return compare(["popularity", "ease", "biases"], random_per_person(ratings), LIKED)


def test_a_personal_model_comes_out_ahead_of_popularity(results: list[ModelResult]) -> None:
    ndcg = {result.model: result.figures["ndcg_10"] for result in results}

    assert ndcg["ease"].value > ndcg["popularity"].value
    assert ndcg["ease"].low is not None
    assert ndcg["ease"].low <= ndcg["ease"].value


def test_models_are_only_judged_by_what_they_answer(results: list[ModelResult]) -> None:
    figures = {result.model: result.figures for result in results}

    assert "rmse" not in figures["ease"]
    assert figures["biases"]["rmse"].value < figures["popularity"]["rmse"].value


def test_a_leak_stops_the_comparison(ratings: Interactions) -> None:
    with pytest.raises(LeakError):
        compare(["popularity"], replace(random_per_person(ratings), train=ratings), LIKED)


def test_a_wrong_name_is_said_before_any_work(ratings: Interactions) -> None:
    with pytest.raises(BadInputError, match="there is no model 'best'"):
        compare(["popularity", "best"], random_per_person(ratings), LIKED)


def test_each_fold_of_a_cross_validation_starts_fresh(ratings: Interactions) -> None:
    (whole,) = cross_validate(["biases"], ratings, 3, objective=LIKED)
    third = list(splits.stratified_folds(ratings, 3))[2]

    (alone,) = compare(["biases"], third, LIKED)

    assert whole.folds[2]["rmse"] == pytest.approx(alone.figures["rmse"].value)
    assert whole.mean["rmse"] == pytest.approx(np.mean([fold["rmse"] for fold in whole.folds]))
    assert whole.deviation["rmse"] > 0


def test_the_report_is_one_page_that_needs_nothing_else(
    results: list[ModelResult], ratings: Interactions, tmp_path: Path
) -> None:
    folds = cross_validate(["biases"], ratings, 2, objective=LIKED)
    evaluation = report.Evaluation("some <data>", "random", 4.0, {"ratings": 5}, results, folds)

    report.write_report(evaluation, tmp_path / "out")

    page = (tmp_path / "out" / "evaluation.html").read_text()
    assert '<meta name="viewport"' in page
    assert page.count("<table>") == page.count('<div class="scroll"><table>') == 3
    assert "some &lt;data&gt;" in page
    assert page.count("data:image/png;base64,") == 3
    assert 'src="http' not in page
    assert json.loads((tmp_path / "out" / "evaluation.json").read_text())["results"][1]["model"] == "ease"


def test_where_nobody_liked_anything_asked_the_report_says_why_lists_have_no_figures(
    ratings: Interactions, tmp_path: Path
) -> None:
    measured = compare(["popularity"], random_per_person(ratings, 0.2), Objective(relevant_from=5.5))
    evaluation = report.Evaluation("data", "random", 5.5, {"ratings": 5}, measured, [])

    report.write_report(evaluation, tmp_path)

    said = report.why_no_lists(evaluation)
    assert "nobody rated a film that is asked (random) with 5.5 stars or more" in said
    assert "\n" not in said
    assert said in (tmp_path / "evaluation.html").read_text()


def test_where_lists_were_measured_nothing_is_to_be_said(results: list[ModelResult]) -> None:
    assert report.why_no_lists(report.Evaluation("data", "random", 4.0, {"ratings": 5}, results, [])) == ""


def test_each_chart_can_be_read_alone(results: list[ModelResult], ratings: Interactions) -> None:
    people = NewPeople.of(ratings, fewest_likes=4)
    plots = [
        charts.plot_figures(results, ("ndcg_10", "recall_50", "coverage_10")),
        charts.plot_history(results),
        charts.plot_calibration(results),
        charts.plot_new_people(compare_new_people(["popularity"], people, LIKED)),
    ]

    for plot in plots:
        assert plot.get_suptitle() or plot.axes[0].get_title()
        assert all(axes.get_xlabel() for axes in plot.axes)
        assert charts.png(plot).startswith(b"\x89PNG")
    assert all(plot.axes[0].get_ylabel() for plot in plots[1:])


def test_charts_stand_beside_the_page(results: list[ModelResult], tmp_path: Path) -> None:
    evaluation = report.Evaluation("data", "random", 4.0, {"ratings": 5}, results, [])

    report.write_report(evaluation, tmp_path)

    assert {path.name for path in tmp_path.glob("*.png")} == {"ranking.png", "history.png", "calibration.png"}


def test_every_model_is_one_line_in_a_terminal_of_80_columns() -> None:
    names = ("network", "popularity", "article-dot")
    measured = ("ndcg_10", "recall_50", "mrr", "coverage_10", "novelty_bits", "diversity", *OF_STARS)
    figures = {name: Figure(12.3456 if name == "novelty_bits" else 0.1234) for name in measured}
    results = [ModelResult(name, 1234.5, figures) for name in names]

    for _, rows in report.tables_of(results):
        widths = [max(len(row[place]) for row in rows) for place in range(len(rows[0]))]
        assert sum(widths) + 2 * (len(widths) - 1) <= 80


def test_the_interval_of_a_mean_holds_it_and_narrows_with_more_people() -> None:
    random = np.random.default_rng(0)

    few, many = (interval(random.normal(1, 1, n)) for n in (50, 2000))

    assert few[0] < 1 < few[1]
    assert many[1] - many[0] < (few[1] - few[0]) / 3


def test_a_model_that_is_worse_for_everybody_has_an_rmse_interval_above_0() -> None:
    old = np.random.default_rng(0).random(200) * 4
    counts = np.full(200, 5.0)

    low, high = rmse_difference_interval(old * 1.2, old, counts)

    assert 0 < low < high
