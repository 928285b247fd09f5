"""The pages for admins."""

import json
import re
import shutil
from pathlib import Path

import pytest

from bot.service import linking, ratings
from bot.service.person import Person
from bot.service.service import Service, Visit
from recommender.bundle import list_bundles
from tests.bot.dialogue.conftest import PlayedRetraining
from tests.bot.dialogue.small_bundle import write_small_bundle
from tests.bot.web.browser import Browser, Browsers

PAGES = ["/admin", "/admin/list", "/admin/rollback"]


@pytest.fixture
def boss(browser: Browser, service: Service) -> Browser:
    """A browser that is linked with an admin's chat."""
    browser.get("/mine/link")
    code = linking.code(service.visit(Person("test", "boss", "Boss")))
    browser.post("/mine/link", code=code, sure="1")
    return browser


@pytest.fixture
def two_models(models_dir: Path) -> tuple[str, str]:
    """The older one, and the one in service."""
    write_small_bundle(models_dir)
    newest, *_, oldest = (one.version for one in reversed(list_bundles(models_dir)))
    return oldest, newest


@pytest.mark.parametrize("path", PAGES)
def test_to_others_the_pages_are_not_there(browser: Browser, chat: Visit, path: str) -> None:
    assert browser.get(path).status_code == 404
    browser.get("/mine/link")
    browser.post("/mine/link", code=linking.code(chat), sure="1")
    assert browser.get(path).status_code == 404
    assert 'href="/admin"' not in browser.get("/").text


@pytest.mark.parametrize("path", ["/admin/use", "/admin/rollback", "/admin/retrain", "/admin/list"])
def test_others_change_nothing_by_forms(browser: Browser, retraining: PlayedRetraining, path: str) -> None:
    assert browser.post(path, version="x", who="test:boss").status_code == 404
    assert retraining.run is None


def test_the_page_tells_how_it_stands(boss: Browser, chat: Visit) -> None:
    ratings.rate(chat, "f:2", 5.0, "one")
    assert 'href="/admin"' in boss.get("/").text
    boss.get("/admin")
    assert "Behind the scenes" in boss.text
    assert "1 rating" in boss.text
    assert boss.page.text.count('<rect class="day"') == 30
    assert "test:boss" in boss.text
    assert "owner" in boss.text
    assert "Nobody is blocked" in boss.text
    assert "Nothing was trained yet" in boss.text
    assert "no report of a data set" in boss.text
    assert " style=" not in boss.page.text


def test_without_a_model_the_page_is_there_too(nothing_trained: Service) -> None:
    from bot.web.app import create_app  # noqa: PLC0415
    from tests.bot.web.conftest import MANY  # noqa: PLC0415

    service = Service(
        nothing_trained.database,
        nothing_trained.in_service,
        nothing_trained.retraining,
        frozenset({"test:boss"}),
    )
    with Browser(create_app(service, MANY)) as browser:
        browser.get("/mine/link")
        code = linking.code(service.visit(Person("test", "boss", "Boss")))
        browser.post("/mine/link", code=code, sure="1")
        assert browser.get("/admin").status_code == 200
        assert "No model is in service yet" in browser.text
        browser.post("/admin/list", who="test:boss")
        assert "No model is in service yet" in browser.text


def test_a_model_is_put_into_service_once_it_is_confirmed(boss: Browser, two_models: tuple[str, str]) -> None:
    older, newer = two_models
    boss.get("/admin")
    assert f"/admin/use/{older}" in boss.page.text
    assert f"/admin/use/{newer}" not in boss.page.text, "it answers already"
    boss.get(f"/admin/use/{older}")
    assert f"Put {older} into service?" in boss.text
    boss.post("/admin/use", version=older)
    assert boss.page.url.path == "/admin"
    assert f"In service now: {older}" in boss.text
    assert f"/admin/use/{newer}" in boss.page.text


def test_the_model_before_comes_back(boss: Browser, two_models: tuple[str, str]) -> None:
    older, newer = two_models
    boss.get("/admin/rollback")
    assert f"Put {older} into service?" in boss.text
    boss.post("/admin/rollback")
    assert f"In service now: {older}" in boss.text
    boss.post("/admin/use", version=newer)
    assert f"In service now: {newer}" in boss.text


def test_a_model_that_is_not_kept_or_damaged_changes_nothing(
    boss: Browser, models_dir: Path, two_models: tuple[str, str]
) -> None:
    older, _ = two_models
    for version in ("none", "..", "../x", ""):
        assert boss.post("/admin/use", version=version).status_code == 404
    assert boss.get("/admin/use/none").status_code == 404
    for path in (models_dir / older).iterdir():
        if path.name != "manifest.json":
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    boss.get("/admin")
    assert boss.post("/admin/use", version=older).status_code == 422
    assert "Nothing changed" in boss.text


def test_a_training_is_started_and_followed(boss: Browser, retraining: PlayedRetraining) -> None:
    boss.get("/admin")
    boss.post("/admin/retrain")
    assert "The training is about to start" in boss.text
    assert "you started it" in boss.text
    assert "data-again" in boss.page.text
    retraining.becomes(state="running", step="training the tower", fraction=0.3)
    boss.get("/admin")
    assert "30%" in boss.text
    assert 'action="/admin/retrain"' not in boss.page.text
    boss.post("/admin/retrain")
    assert "was running already" in boss.text
    retraining.becomes(state="failed", outcome="silent", finished=True)
    boss.get("/admin")
    assert "The trainer stopped without a word" in boss.text
    assert "data-again" not in boss.page.text
    assert 'action="/admin/retrain"' in boss.page.text


def test_somebodys_list_is_looked_at_and_the_look_is_logged(
    boss: Browser, chat: Visit, caplog: pytest.LogCaptureFixture
) -> None:
    ratings.rate(chat, "f:3", 5.0, "one")
    caplog.set_level("INFO")
    boss.get("/admin/list")
    boss.post("/admin/list", who="Ada")
    assert "The list of Ada (telegram:ada)" in boss.text
    assert len(re.findall(r"<h3>", boss.page.text)) == 5
    assert "looks at the list of telegram:ada" in caplog.text
    assert boss.post("/admin/list", who="nobody <b>").status_code == 422
    assert "I don't know anybody called nobody <b>" in boss.text


def test_somebodys_lists_by_each_kept_model_stand_side_by_side(
    boss: Browser,
    chat: Visit,
    models_dir: Path,
    two_models: tuple[str, str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    older, newer = two_models
    ratings.rate(chat, "f:3", 5.0, "one")
    boss.get("/admin/list")
    boss.post("/admin/list", who="Ada")
    assert 'name="models"' in boss.page.text
    caplog.set_level("INFO")
    boss.post("/admin/list", who="telegram:ada", models="1")
    assert boss.page.text.count("<ol>") == 2
    assert boss.text.index(newer) < boss.text.index(older)
    assert boss.page.text.count('<li><a href="/film/') == 10
    assert "looks at the lists of telegram:ada" in caplog.text


def test_of_several_people_of_a_name_one_is_chosen(boss: Browser, service: Service) -> None:
    for number in ("1", "2"):
        ratings.rate(service.visit(Person("telegram", number, "Kim")), "f:2", 4.0, number)
    boss.get("/admin/list")
    boss.post("/admin/list", who="Kim")
    assert "Kim (telegram:1)" in boss.text
    assert "Kim (telegram:2)" in boss.text
    assert "<h3>" not in boss.page.text


def test_the_data_sets_report_is_a_table(boss: Browser, models_dir: Path) -> None:
    report = {
        "source": "joined",
        "parts": {"movielens": {"ratings": 1234, "users": 56, "films": 78}},
        "ratings": 9999,
        "users": 8,
        "films": 7,
        "skipped": {"not rated": 12},
        "people_below_floor": 5,
        "films_below_floor": 6,
        "warnings": ["<b>look</b>"],
        "seconds": 12.4,
        "editions_decided": {"applied": 1200, "gone": 3, "together": 0},
    }
    place = models_dir.parent / "dataset"
    place.mkdir()
    (place / "report.json").write_text(json.dumps(report), encoding="utf-8")
    boss.get("/admin")
    for said in (
        "movielens",
        "1,234",
        "9,999",
        "not rated: 12",
        "5 people, 6 films",
        "It took 12 s.",
        "1,200 applied, 3 of products",
    ):
        assert said in boss.text
    assert "<b>look</b>" not in boss.page.text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{",
        '{"parts": [], "skipped": 3, "ratings": "x", "warnings": null, "editions_decided": {"gone": "x"}}',
    ],
)
def test_a_strange_report_does_no_harm(boss: Browser, models_dir: Path, text: str) -> None:
    place = models_dir.parent / "dataset"
    place.mkdir()
    (place / "report.json").write_text(text, encoding="utf-8")
    assert boss.get("/admin").status_code == 200


@pytest.mark.parametrize("language", ["de", "es", "fr", "pt", "ru"])
def test_the_pages_speak_six_languages(browsers: Browsers, service: Service, language: str) -> None:
    browser = browsers(language=language)
    browser.get("/mine/link")
    browser.post("/mine/link", code=linking.code(service.visit(Person("test", "boss", "Boss"))), sure="1")
    for path in ("/admin", "/admin/list"):
        assert browser.get(path).status_code == 200
        assert "Behind the scenes" not in browser.text
