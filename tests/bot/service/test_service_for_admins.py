"""Roles, blocks, figures, models, errors: what moderators, admins and owners may do."""

import logging
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.service import (
    announcements,
    editions,
    errors,
    models,
    others,
    people,
    ratings,
    roles,
    stats,
    training_runs,
)
from bot.service.errors import KeepingHandler, line_of, place_of
from bot.service.models import NothingChanged, Switched
from bot.service.others import OthersList
from bot.service.people import KnownPerson
from bot.service.recommendations import recommend
from bot.service.roles import NotTheirs
from bot.service.roster import VALID_S, Roster, may
from bot.service.service import Visit
from bot.service.status import status
from db import roles as stored_roles
from db import users
from db.session import Database
from recommender.bundle import current_version
from tests.bot.dialogue.small_bundle import write_small_bundle

Visits = Callable[[str], Visit]


@pytest.fixture
def moderator(visit_of: Visits, boss: Visit) -> Visit:
    ratings.rate(visit_of("max"), "f:2", 4, "m0")
    roles.give(boss, "page:max", "moderator")
    return visit_of("max")


@pytest.fixture
def admin(visit_of: Visits, boss: Visit) -> Visit:
    ratings.rate(visit_of("amy"), "f:2", 4, "m0")
    roles.give(boss, "page:amy", "admin")
    return visit_of("amy")


def test_each_role_may_what_those_before_it_may() -> None:
    assert [may(role, "moderator") for role in (None, "moderator", "admin", "owner")] == [
        False,
        True,
        True,
        True,
    ]
    assert [may(role, "admin") for role in (None, "moderator", "admin", "owner")] == [
        False,
        False,
        True,
        True,
    ]
    assert not may("admin", "owner")


def test_what_a_role_may_others_may_not_whoever_forgot_to_ask(
    ada: Visit, moderator: Visit, admin: Visit
) -> None:
    for action in (
        stats.stats,
        stats.today,
        status,
        errors.latest,
        roles.blocked,
        roles.all_of,
        lambda visit: roles.block(visit, "page:nobody"),
        lambda visit: roles.unblock(visit, "page:nobody"),
        lambda visit: people.find(visit, "ada"),
    ):
        with pytest.raises(PermissionError, match="page:ada is no moderator"):
            action(ada)
        action(moderator)
    for action in (
        models.kept,
        lambda visit: models.use(visit, "v0"),
        lambda visit: others.list_of(visit, "page:ada"),
        lambda visit: others.list_by_model(visit, "page:ada"),
        editions.review,
        lambda visit: editions.decide(visit, "fine", "no", "film"),
        lambda visit: editions.undecide(visit, "fine", ("no", "film")),
        lambda visit: training_runs.recent(visit, 5),
        lambda visit: training_runs.closely(visit, 7),
        lambda visit: announcements.draft(visit, "Hello", "en"),
        lambda visit: announcements.begin(visit, 1),
        lambda visit: announcements.stop(visit, 1),
        lambda visit: announcements.discard(visit, 1),
        lambda visit: announcements.look_at(visit, 1),
        announcements.latest,
    ):
        with pytest.raises(PermissionError, match="page:max is no admin"):
            action(moderator)
        action(admin)
    with pytest.raises(PermissionError, match="page:amy is no owner"):
        roles.give(admin, "page:ada", "admin")


def test_owners_stand_in_the_settings_and_no_role_moves_them(boss: Visit, admin: Visit) -> None:
    assert boss.role == "owner"
    assert roles.give(boss, "test:boss", "moderator") == NotTheirs("owner")
    assert roles.block(admin, "test:boss") == NotTheirs("owner")
    assert [(one.key, one.role) for one in roles.all_of(boss)] == [
        ("test:boss", "owner"),
        ("page:amy", "admin"),
    ]


def test_a_role_is_taken_away_again(boss: Visit, admin: Visit) -> None:
    assert admin.role == "admin"
    assert roles.give(boss, "page:amy", None) == KnownPerson("page:amy", "Amy", None, is_blocked=False)
    assert admin.role is None


def test_nobody_blocks_whoever_stands_as_high(moderator: Visit, admin: Visit, boss: Visit) -> None:
    assert roles.block(moderator, "page:amy") == NotTheirs("admin")
    assert roles.block(moderator, "page:max") == NotTheirs("moderator")
    assert roles.block(admin, "page:max") == KnownPerson("page:max", "Max", None, is_blocked=True)
    assert moderator.is_blocked
    assert moderator.role is None
    assert roles.unblock(boss, "page:max") is not None
    assert roles.unblock(boss, "page:max") is None
    assert not moderator.is_blocked


def test_people_are_found_by_key_name_and_id(boss: Visit, admin: Visit) -> None:
    amy = KnownPerson("page:amy", "Amy", "admin", is_blocked=False)
    for said in ("page:amy", "@Amy", "AMY", " amy "):
        assert people.find(boss, said) == (amy,)
    assert people.find(boss, "") == people.find(boss, "page:none") == ()
    assert people.find(boss, "test:none") == (KnownPerson("test:none", "", None, is_blocked=False),)


def test_roles_of_another_process_are_seen_after_a_moment(database: Database) -> None:
    now = [0.0]
    roster = Roster(database, frozenset({"test:boss"}), lambda: now[0])
    assert roster.role_of("test:ada") is None
    with database.writing() as session:
        user = users.ensure(session, "test", "ada", "Ada")
        stored_roles.give(session, user, "admin")
        stored_roles.block(session, users.ensure(session, "test", "bob", "Bob"))
    assert roster.role_of("test:ada") is None
    now[0] = VALID_S
    assert roster.role_of("test:ada") == "admin"
    assert roster.is_blocked("test:bob")
    assert not roster.is_blocked("test:boss")


def test_figures_count_people_ratings_and_what_lists_led_to(ada: Visit, boss: Visit) -> None:
    ratings.rate(ada, "f:2", 5, "m1")
    listed = recommend(ada, 3)
    first, second = (film.film.film_id for film in listed.films[:2])  # type: ignore[union-attr]
    ada.database.background.settle()
    with (
        ada.database.writing() as session
    ):  # shown lists bear whole seconds, ratings may come in the same one
        assert ada.stored(session)
    ratings.rate(ada, first, 5, "m2")
    ratings.rate(ada, second, 2, "m3")
    now = stats.stats(boss, 7)
    assert len(now.days) == 7
    assert (now.days[-1].people, now.days[-1].ratings) == (1, 3)
    assert (now.people, now.stored) == (1, 1)
    (accepted,) = now.accepted
    assert (accepted.shown, accepted.liked, accepted.other) == (3, 1, 1)
    assert stats.today(boss) == stats.Today(1, 3, 1, 1, 1)


def test_status_tells_of_today_and_of_the_disk(boss: Visit) -> None:
    now = status(boss)
    assert now.disk is not None
    assert 0 < now.disk.used < 1
    assert now.today == stats.Today(0, 0, 0, 0, 0)
    assert now.model.since is not None  # type: ignore[union-attr]


def test_models_are_listed_newest_first_and_put_into_service(boss: Visit, models_dir: Path) -> None:
    first = current_version(models_dir)
    second = write_small_bundle(models_dir)
    kept = models.kept(boss)
    assert [one.version for one in kept] == [second, first]
    assert [one.is_in_service for one in kept] == [True, False]
    assert [one.is_before for one in kept] == [False, True]
    assert models.use(boss, str(first)) == Switched(str(first), second)
    assert models.use(boss, str(first)) == Switched(str(first), first)
    assert isinstance(models.use(boss, "v9"), NothingChanged)
    assert current_version(models_dir) == first


def test_somebodys_list_is_looked_at_without_showing_it(
    ada: Visit, boss: Visit, caplog: pytest.LogCaptureFixture
) -> None:
    ratings.rate(ada, "f:2", 5, "m1")
    with caplog.at_level(logging.INFO):
        found = others.list_of(boss, "page:ada")
    assert isinstance(found, OthersList)
    assert found.ratings == 1
    assert len(found.listed.films) == 5
    assert "test:boss looks at the list of page:ada" in caplog.text
    assert stats.today(boss).lists == 0


def test_somebodys_list_by_each_model_tells_which_one_does_not_open(
    ada: Visit, boss: Visit, models_dir: Path
) -> None:
    ratings.rate(ada, "f:2", 5, "m1")
    older = current_version(models_dir)
    newer = write_small_bundle(models_dir)
    both = others.list_by_model(boss, "page:ada")
    assert [(each.version, len(each.films), each.error) for each in both] == [(newer, 5, ""), (older, 5, "")]
    assert [each.is_in_service for each in both] == [True, False]
    (models_dir / newer / "catalog.sqlite").unlink()
    broken, whole = others.list_by_model(boss, "page:ada")
    assert "catalog.sqlite is missing" in broken.error
    assert broken.films == ()
    assert len(whole.films) == 5
    assert stats.today(boss).lists == 0


@pytest.fixture
def log(database: Database) -> Iterator[logging.Logger]:
    logger = logging.getLogger("bot.test_of_errors")
    with errors.kept(database):
        yield logger


def test_errors_are_kept_with_time_place_and_number_without_what_people_said(
    boss: Visit, log: logging.Logger
) -> None:
    try:
        ratings.find_film(boss, 7)  # type: ignore[arg-type]
        recommend(boss, "many")  # type: ignore[arg-type]
    except Exception:
        log.exception("error %s while answering %s about %r after %d s", "a1b2c3", "test:ada", "my secret", 3)
    log.warning("only a warning")
    (kept,) = errors.latest(boss)
    assert kept.line.startswith("error a1b2c3 while answering … about … after 3 s (")
    assert kept.place.startswith(("bot/service/", "recommender/"))
    assert (datetime.now(UTC) - kept.at).total_seconds() < 3600


def record(name: str, message: str, *arguments: object) -> logging.LogRecord:
    return logging.LogRecord(name, logging.ERROR, "/lib/other/net.py", 7, message, arguments, None)


def test_lines_that_others_put_together_are_not_kept() -> None:
    assert line_of(record("asyncio", "Task <send 'my secret'> failed")) == "asyncio"
    assert line_of(record("telegram.ext", "No %s for %s", "handler", 12)) == "No … for 12"
    assert line_of(record("bot.cli", "the bot\nstops")) == "the bot stops"
    assert place_of(record("asyncio", "")) == "other/net.py:7"


def test_the_same_error_within_a_second_is_kept_once(database: Database, boss: Visit) -> None:
    now = [0.0]
    handler = KeepingHandler(database, lambda: now[0])
    for moment in (0.0, 0.5, 1.0):
        now[0] = moment
        handler.emit(record("bot.cli", "again"))
    handler.emit(record("db.background", "it cannot be written"))
    assert [each.line for each in errors.latest(boss)] == ["again", "again"]
