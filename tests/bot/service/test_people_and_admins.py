import json
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import pytest

from bot.retraining.in_service import Trouble
from bot.service import dial, forget, ratings, retraining
from bot.service.forget import StoredAbout
from bot.service.models import NothingChanged, Switched, roll_back, use
from bot.service.retraining import Followed
from bot.service.service import Visit
from bot.service.status import ModelInService, Unreadable, status
from db import retraining_runs
from recommender.bundle import current_version, promote
from tests.bot.dialogue.small_bundle import write_small_bundle


def test_the_dial_is_the_operators_until_turned(ada: Visit) -> None:
    assert dial.position(ada) == 0.0
    dial.turn(ada, -0.5)
    assert dial.position(ada) == -0.5
    with pytest.raises(ValueError, match="from -1 to 1"):
        dial.turn(ada, 1.5)


def test_forgetting_leaves_nothing(ada: Visit) -> None:
    assert forget.stored(ada) is None
    ratings.rate(ada, "f:2", 5, "m1")
    assert forget.stored(ada) == StoredAbout(1)
    forget.forget(ada)
    assert forget.stored(ada) is None
    forget.forget(ada)


def test_what_admins_may_do_others_may_not_whoever_forgot_to_ask(ada: Visit) -> None:
    assert not ada.is_admin
    for action in (retraining.request, status, roll_back):
        with pytest.raises(PermissionError, match="page:ada"):
            action(ada)


def test_status_gives_figures(ada: Visit, boss: Visit) -> None:
    ratings.rate(ada, "f:2", 5, "m1")
    now = status(boss)
    assert isinstance(now.model, ModelInService)
    assert (now.model.kind, now.model.films, now.model.metrics["rmse"]) == ("popularity", 28, 0.9)
    assert (now.people, now.ratings, now.run, now.troubles) == (1, 1, None, ())
    run = retraining.request(boss).run
    assert status(boss).run == run


def test_a_bundle_that_cannot_be_read_any_more_and_one_taken_back_are_told(
    boss: Visit, models_dir: Path
) -> None:
    version = current_version(models_dir)
    assert version is not None
    (models_dir / version / "manifest.json").write_text("{")
    boss.service.in_service._troubles.append(
        trouble := Trouble("v9", datetime.now(UTC), failures=3, answers=5)
    )
    now = status(boss)
    assert isinstance(now.model, Unreadable)
    assert now.model.version == version
    assert "damaged" in now.model.error
    assert now.troubles == (trouble,)


def test_rolling_back_gives_both_versions(boss: Visit, models_dir: Path) -> None:
    first = current_version(models_dir)
    nothing = roll_back(boss)
    assert isinstance(nothing, NothingChanged)
    assert "no earlier bundle" in nothing.error
    second = write_small_bundle(models_dir)
    assert roll_back(boss) == Switched(str(first), second)


def test_status_tells_the_model_that_was_just_put_into_service(boss: Visit, models_dir: Path) -> None:
    first = str(current_version(models_dir))
    second = write_small_bundle(models_dir)
    for switch in (partial(use, version=second), roll_back, partial(use, version=second)):
        switched = switch(boss)
        assert isinstance(switched, Switched)
        now = status(boss.service.visit(boss.person)).model
        assert isinstance(now, ModelInService)
        assert now.version == switched.version
    assert current_version(models_dir) != first


def test_a_model_that_does_not_open_is_told_to_be_taken_back(boss: Visit, models_dir: Path) -> None:
    first = str(current_version(models_dir))
    second = write_small_bundle(models_dir)
    promote(models_dir, first)
    boss.service.in_service.take_in(30)
    catalog = models_dir / second / "catalog.sqlite"
    catalog.unlink()
    manifest = json.loads((models_dir / second / "manifest.json").read_text())
    del manifest["files"]["catalog.sqlite"]  # so that it passes the check of its files
    (models_dir / second / "manifest.json").write_text(json.dumps(manifest))
    told = use(boss, second)
    assert isinstance(told, NothingChanged)
    assert second in told.error
    assert current_version(models_dir) == first


def test_messages_that_show_a_run_are_remembered_until_they_show_its_end(boss: Visit) -> None:
    with boss.database.writing() as session:
        run, _ = retraining_runs.request(session, "test:boss")
    message = Followed(run.id, "page", "c", "m")
    retraining.follow(boss.service, message)
    assert retraining.followed(boss.service, "page") == [message]
    assert retraining.followed(boss.service, "terminal") == []
    retraining.unfollow(boss.service, message)
    assert retraining.followed(boss.service, "page") == []
