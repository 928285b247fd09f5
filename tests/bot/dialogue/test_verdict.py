"""How a retraining run ended, in words."""

from datetime import UTC, datetime
from typing import Any

import pytest

from bot.dialogue.admins.retrain import outcome
from bot.dialogue.admins.verdict import in_words
from bot.service.retraining import RunFailure, RunReport
from recommender.promotion.decision import Code, Decision

FIGURES = {
    "people": 1234.0,
    "new_ndcg_10": 0.192,
    "old_ndcg_10": 0.2,
    "ndcg_10_difference_low": -0.01,
    "new_rmse": 0.9,
    "old_rmse": 0.95,
}
FIRST = {"people": 50.0, "new_ndcg_10": 0.0539, "popularity_ndcg_10": 0.0642}


def run(state: str, code: str, details: dict[str, Any]) -> RunReport:
    return RunReport(7, state, "schedule", datetime.now(UTC), "", 1.0, 9.0, code, details, finished=True)


@pytest.mark.parametrize(
    ("decision", "said"),
    [
        (
            Decision(True, Code.NOT_WORSE, FIGURES),
            "Promoted: NDCG@10 0.2000 -> 0.1920, RMSE 0.9500 -> 0.9000, on 1,234 people held out, not worse",
        ),
        (
            Decision(False, Code.WORSE, FIGURES, ("ndcg_10", "rmse")),
            "Kept the one in service: ranking and predicted stars got worse beyond noise (NDCG@10 0.2000 ->",
        ),
        (
            Decision(False, Code.WORSE, FIGURES, ("ndcg_10_beyond",)),
            "first lists beyond the best known films got worse",
        ),
        (
            Decision(False, Code.WORSE, FIGURES, ("personalisation",)),
            "how personal first lists are got worse",
        ),
        (Decision(True, Code.MORE_PERSONAL, FIGURES), "clearly more personal, which makes up for the loss"),
        (Decision(True, Code.MORE_PERSONAL, FIRST), "Promoted, the first bundle"),
        (
            Decision(True, Code.FIRST, FIRST),
            "Promoted, the first bundle: NDCG@10 0.0539, popularity 0.0642, on 50 people held out.",
        ),
        (Decision(False, Code.POPULARITY_INSTEAD, FIRST), "Popularity serves."),
        (Decision(promoted=True), "too few people"),
        (
            Decision(True, Code.FIRST, FIRST, in_service_error="it is damaged."),
            "The bundle in service cannot be opened (it is damaged.) Promoted, the first bundle",
        ),
    ],
)
def test_a_decision_is_told_with_its_figures(decision: Decision, said: str) -> None:
    assert said in in_words(decision.code, decision.details)


TOLD = {
    RunFailure.NOT_TAKEN: "marquee trainer",
    RunFailure.KILLED: "out of memory. Details are in x.log.",
    RunFailure.SIGNAL: "signal 11. Details are in x.log.",
    RunFailure.NO_RESULT: "(exit code 3) without a result. Details are in x.log.",
    RunFailure.CRASHED: "run 7's log",
    RunFailure.REFUSED: "there are too few ratings.",
    RunFailure.SILENT: "without a word",
}


@pytest.mark.parametrize("code", list(Code))
def test_every_code_of_the_gate_has_a_sentence(code: Code) -> None:
    said = outcome(run("promoted", code, Decision(True, code, FIGURES, ("rmse",)).details))
    assert said.endswith(".")
    assert str(code) == "not compared" or "not compared" not in said


@pytest.mark.parametrize("code", list(RunFailure))
def test_every_failure_has_a_sentence_that_says_what_is_known(code: RunFailure) -> None:
    details = {"error": "there are too few ratings.", "log": "x.log", "signal": 11, "exit_code": 3}
    said = outcome(run("failed", code, details))
    assert said.endswith(".")
    assert said != code
    assert TOLD.get(code, "") in said


def test_a_code_of_a_newer_version_is_shown_as_it_is() -> None:
    assert outcome(run("failed", "eaten by a dog", {})) == "eaten by a dog"
