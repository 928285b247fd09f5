"""Trainings, editions, people and settings in a real browser, as an admin."""

from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Page

from bot.service.service import Service
from recommender.bundle import current_version
from recommender.bundle.history import write_history
from recommender.catalog.edition_decisions import FILE, read_decisions
from tests.bot.dialogue.conftest import PlayedRetraining
from tests.bot.web.journeys.conftest import SIZES, Opens
from tests.bot.web.journeys.test_admin_and_programs import as_boss
from tests.bot.web.journeys.test_looks import unfit
from tests.bot.web.test_admin_editions import doubtful
from tests.bot.web.test_admin_runs import RUN


@pytest.fixture
def models_dir(tmp_path: Path) -> Path:
    doubtful(tmp_path / "models")
    return tmp_path / "models"


def opened(opens: Opens, service: Service, **options: object) -> Page:
    page = opens(**options)
    as_boss(page, service)
    return page


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
def test_these_pages_are_as_fit_as_the_others(  # noqa: PLR0917 (fixtures)
    opens: Opens,
    service: Service,
    retraining: PlayedRetraining,
    models_dir: Path,
    size: str,
    scheme: str,
) -> None:
    version = current_version(models_dir)
    assert version is not None
    write_history(models_dir / version, {"loss": [3.0, 2.0], "val_loss": [3.5, 2.5], "val_ndcg": [0.1, 0.2]})
    retraining.run, retraining.logs = replace(RUN, bundle=version), models_dir.parent
    (models_dir.parent / "12.log").write_text("a line\n" * 300, encoding="utf-8")
    page = opened(opens, service, size=size, color_scheme=scheme, bypass_csp=True)
    assert (
        unfit(
            page,
            (
                "/admin",
                "/admin/runs",
                "/admin/run/12",
                "/admin/editions",
                "/admin/people",
                "/admin/settings",
            ),
        )
        == {}
    )


def test_a_training_moves_on_on_its_own_page(
    opens: Opens, service: Service, retraining: PlayedRetraining
) -> None:
    retraining.run = replace(
        RUN, state="running", step="training the tower", fraction=0.3, outcome="", details={}, finished=False
    )
    page = opened(opens, service)
    page.goto("/admin")
    page.get_by_role("link", name="Training 12").click()
    page.get_by_text("30%").wait_for()
    retraining.becomes(fraction=0.6)
    page.get_by_text("60%").wait_for()
    retraining.run = RUN
    page.get_by_role("heading", name="What decided").wait_for()


def test_the_log_begins_at_its_end(
    opens: Opens, service: Service, retraining: PlayedRetraining, tmp_path: Path
) -> None:
    retraining.run, retraining.logs = RUN, tmp_path
    (tmp_path / "12.log").write_text("".join(f"line {number}\n" for number in range(150)), encoding="utf-8")
    page = opened(opens, service)
    page.goto("/admin/run/12")
    seen = page.evaluate(
        """() => {
          const log = document.querySelector(".log"), code = log.firstElementChild;
          return code.getBoundingClientRect().bottom <= log.getBoundingClientRect().bottom + 1;
        }"""
    )
    assert seen


@pytest.mark.parametrize("scripts", [True, False])
def test_editions_are_decided_on_and_a_decision_is_taken_back(
    opens: Opens, service: Service, models_dir: Path, *, scripts: bool
) -> None:
    page = opened(opens, service, java_script_enabled=scripts)
    page.goto("/admin")
    page.get_by_role("link", name="Editions").click()
    page.get_by_role("button", name="They are one film").click()
    page.get_by_text("Kept: it counts when the data is next prepared.").wait_for()
    decided = models_dir.parent / FILE
    assert [each.kind for each in read_decisions(decided)] == ["merge"]
    page.get_by_role("button", name="The second is another film").click()
    page.get_by_text("Nothing to look at").wait_for()
    page.get_by_role("button", name="Take back A film of its own").click()
    page.get_by_text("Taken back.").wait_for()
    assert [each.kind for each in read_decisions(decided)] == ["merge"]


def test_from_everybody_one_comes_to_somebodys_lists_by_each_model(opens: Opens, service: Service) -> None:
    page = opened(opens, service)
    page.goto("/admin/people")
    page.get_by_role("button", name="Look Boss (test:boss)").click()
    page.get_by_role("button", name="By each kept model").click()
    page.locator(".models-beside ol li").first.wait_for()
    assert "test:boss" not in page.url
