"""The pages of trainings, for admins."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.retraining.controller import RunReport
from bot.service import linking
from bot.service.person import Person
from bot.service.service import Service, Visit
from recommender.bundle import list_bundles
from recommender.bundle.history import write_history
from tests.bot.dialogue.conftest import PlayedRetraining
from tests.bot.dialogue.small_bundle import write_small_bundle
from tests.bot.web.browser import Browser, Browsers

DETAILS = {
    "figures": {
        "people": 80.0,
        "new_ndcg_10": 0.21,
        "old_ndcg_10": 0.2,
        "ndcg_10_difference_low": -0.001,
        "ndcg_10_difference_high": 0.021,
        "new_rmse": 0.95,
        "old_rmse": 0.9,
    },
    "worse": ["rmse"],
}
RUN = RunReport(
    12,
    "kept",
    "schedule",
    datetime(2026, 5, 4, 4, 0, tzinfo=UTC),
    "",
    1.0,
    75.0,
    "worse",
    DETAILS,
    finished=True,
)


@pytest.fixture
def boss(browser: Browser, service: Service) -> Browser:
    browser.get("/mine/link")
    browser.post("/mine/link", code=linking.code(service.visit(Person("test", "boss", "Boss"))), sure="1")
    return browser


@pytest.fixture
def version(models_dir: Path) -> str:
    """A model beside the one in service."""
    return write_small_bundle(models_dir)


@pytest.mark.parametrize("path", ["/admin/runs", "/admin/run/12", "/admin/run/12/loss.png"])
def test_to_others_the_pages_are_not_there(
    browser: Browser, chat: Visit, retraining: PlayedRetraining, path: str
) -> None:
    retraining.run = RUN
    assert browser.get(path).status_code == 404
    browser.get("/mine/link")
    browser.post("/mine/link", code=linking.code(chat), sure="1")
    assert browser.get(path).status_code == 404
    assert "the schedule" not in browser.text


def test_the_overview_lists_the_latest_and_says_how_each_ended(
    boss: Browser, retraining: PlayedRetraining
) -> None:
    retraining.run = replace(RUN, bundle="20260504T0400-abcd")
    retraining.past = [
        replace(RUN, run_id=number, state="failed", outcome="silent", requested_by="test:boss", details={})
        for number in range(11, 1, -1)
    ]
    boss.get("/admin")
    assert "Training 12 · not put into service" in boss.text
    assert "the schedule, 2026-05-04 04:00 UTC · 75 s · 20260504T0400-abcd" in boss.text
    assert "predicted stars got worse beyond noise" in boss.text
    assert "Training 11 · failed you, 2026-05-04" in boss.text
    assert "The trainer stopped without a word" in boss.text
    assert "Training 9 ·" in boss.text
    assert "Training 8 ·" not in boss.text, "the rest is on a page of its own"


def test_all_of_them_come_a_page_at_a_time(boss: Browser, retraining: PlayedRetraining) -> None:
    retraining.past = [replace(RUN, run_id=number) for number in range(60, 0, -1)]
    boss.get("/admin/runs")
    assert boss.page.text.count('href="/admin/run/') == 25
    assert 'href="/admin/runs?before=36"' in boss.page.text
    boss.get("/admin/runs?before=36")
    assert "Training 35 " in boss.text
    boss.get("/admin/runs?before=11")
    assert boss.page.text.count('href="/admin/run/') == 10
    assert "Older" not in boss.text
    assert boss.get("/admin/runs?before=x").status_code == 200


def test_a_run_tells_what_decided_and_stands_beside_the_model_in_service(
    boss: Browser, retraining: PlayedRetraining, models_dir: Path, version: str
) -> None:
    older = list_bundles(models_dir)[0].version
    retraining.run = replace(RUN, bundle=older)
    boss.get("/admin/run/12")
    assert "the schedule started it" in boss.text
    assert "NDCG@10 0.2100 0.2000 -0.0010 … +0.0210" in boss.text
    assert '<tr class="chosen"><th scope="row">RMSE</th>' in boss.page.text, "it kept the model out"
    assert "on 80 people held out" in boss.text
    assert older in boss.text
    assert version in boss.text
    assert f"/admin/use/{older}" in boss.page.text


def test_a_first_model_is_held_against_popularity(boss: Browser, retraining: PlayedRetraining) -> None:
    figures = {"new_ndcg_10": 0.21, "popularity_ndcg_10": 0.2}
    retraining.run = replace(RUN, state="promoted", outcome="first", details={"figures": figures})
    boss.get("/admin/run/12")
    assert "Measure New Popularity" in boss.text
    assert "In service then" not in boss.text


def test_its_curves_are_drawn_and_told(
    boss: Browser, retraining: PlayedRetraining, models_dir: Path, version: str
) -> None:
    write_history(
        models_dir / version, {"loss": [3.0, 2.0, 1.0], "val_loss": [2.0, 2.0], "val_ndcg": [0.1, 0.4, 0.3]}
    )
    retraining.run = replace(RUN, bundle=version)
    boss.get("/admin/run/12")
    assert '<polyline points="0.0,0.0 150.0,50.0 300.0,100.0"' in boss.page.text
    assert '<polyline points="0.0,50.0 150.0,50.0" class="held-out"' in boss.page.text
    assert '<polyline points="0.0,100.0 150.0,0.0 300.0,33.3"' in boss.page.text
    assert "NDCG of lists" in boss.text
    assert "Pass Learned from Put aside 1 3.0000 2.0000 2 2.0000 2.0000 3 1.0000" in boss.text
    assert " style=" not in boss.page.text


def test_a_gap_in_the_figures_parts_the_curve(
    boss: Browser, retraining: PlayedRetraining, models_dir: Path, version: str
) -> None:
    write_history(models_dir / version, {"loss": [1.0, float("nan"), 2.0]})
    retraining.run = replace(RUN, bundle=version)
    boss.get("/admin/run/12")
    assert boss.page.text.count("<polyline") == 2


def test_of_a_model_without_figures_the_drawn_curve_is_shown(
    boss: Browser, retraining: PlayedRetraining, models_dir: Path, version: str
) -> None:
    retraining.run = replace(RUN, bundle=version)
    assert boss.get("/admin/run/12/loss.png").status_code == 404
    assert "loss.png" not in boss.get("/admin/run/12").text
    (models_dir / version / "loss.png").write_bytes(b"\x89PNG")
    assert "/admin/run/12/loss.png" in boss.get("/admin/run/12").text
    picture = boss.get("/admin/run/12/loss.png")
    assert picture.content == b"\x89PNG"
    assert picture.headers["content-type"] == "image/png"


def test_the_end_of_its_log_is_bounded_and_no_markup(
    boss: Browser, retraining: PlayedRetraining, tmp_path: Path
) -> None:
    retraining.run, retraining.logs = RUN, tmp_path
    boss.get("/admin/run/12")
    assert "No log lies on this machine" in boss.text
    long = "".join(f"line {number} {'x' * 400}\n" for number in range(5000))
    (tmp_path / "12.log").write_text(long + "<script>alert(1)</script> \x1b[31mred\n", encoding="utf-8")
    boss.get("/admin/run/12")
    assert "line 4999 " in boss.text
    assert "line 4000 " not in boss.text
    assert len(boss.page.text) < 60_000
    assert "<script>alert" not in boss.page.text
    assert "<script>alert(1)</script> �[31mred" in boss.text
    assert "Only the end is shown" in boss.text
    (tmp_path / "12.log").write_bytes(b"short\r\n\xff\n")
    boss.get("/admin/run/12")
    assert "Only the end is shown" not in boss.text


def test_a_run_that_goes_on_asks_for_itself_again(boss: Browser, retraining: PlayedRetraining) -> None:
    retraining.run = replace(
        RUN, state="running", step="training the tower", fraction=0.3, outcome="", details={}, finished=False
    )
    boss.get("/admin/run/12")
    assert "30%" in boss.text
    assert "data-again" in boss.page.text
    assert "Nothing is written in it so far." in boss.text
    retraining.run = RUN
    assert "data-again" not in boss.get("/admin/run/12").text


@pytest.mark.parametrize("number", ["13", "0", "x", "-1", "9" * 40, "%3Cb%3E", "١٢"])
def test_an_unknown_run_says_what_to_do(boss: Browser, retraining: PlayedRetraining, number: str) -> None:
    retraining.run = RUN
    assert boss.get(f"/admin/run/{number}").status_code == 404
    assert "There is no training" in boss.text
    assert 'href="/admin/runs"' in boss.page.text
    assert "<b>" not in boss.page.text
    assert boss.get(f"/admin/run/{number}/loss.png").status_code == 404


@pytest.mark.parametrize(
    "details", [{}, {"figures": {}}, {"figures": 3}, {"words": "Promoted: it is <b>good</b>."}]
)
def test_runs_of_other_versions_are_shown_as_far_as_they_tell(
    boss: Browser, retraining: PlayedRetraining, details: dict[str, object]
) -> None:
    retraining.run = replace(RUN, outcome="in words", details=details, bundle="gone")
    assert boss.get("/admin/run/12").status_code == 200
    assert "That model isn't kept any more" in boss.text
    assert "<b>good" not in boss.page.text
    assert boss.get("/admin/runs").status_code == 200


@pytest.mark.parametrize("language", ["de", "es", "fr", "pt", "ru"])
def test_the_pages_speak_six_languages(
    browsers: Browsers, service: Service, retraining: PlayedRetraining, language: str
) -> None:
    retraining.run = RUN
    browser = browsers(language=language)
    browser.get("/mine/link")
    browser.post("/mine/link", code=linking.code(service.visit(Person("test", "boss", "Boss"))), sure="1")
    for path in ("/admin/runs", "/admin/run/12"):
        assert browser.get(path).status_code == 200
        assert "Training 12" not in browser.text or language == "de"
        assert "started it" not in browser.text
