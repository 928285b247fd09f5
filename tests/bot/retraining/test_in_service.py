import logging
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest

from bot.retraining.in_service import FAILURES_ALLOWED, ON_PROBATION, BundleInService
from recommender.bundle import Manifest, current_version, promote, rollback
from recommender.bundle.manifest import FORMAT
from recommender.errors import BundleError
from recommender.serving.recommender import Recommender


class FakeRecommender:
    def __init__(self, version: str) -> None:
        self.version = version


class Opener:
    """Opens bundles, but those it was told are broken, and not before the gate is open."""

    def __init__(self) -> None:
        self.broken: dict[str, Exception] = {}
        self.opened: list[str] = []
        self.gate = threading.Event()
        self.gate.set()

    def wait_for(self, version: str) -> None:
        """Waits until a bundle is opened."""
        until = time.monotonic() + 30
        while version not in self.opened:
            assert time.monotonic() < until
            time.sleep(0.01)

    def __call__(self, models_dir: Path, version: str) -> Recommender:
        assert (models_dir / version).is_dir()
        self.opened.append(version)
        assert self.gate.wait(timeout=30)
        if version in self.broken:
            raise self.broken[version]
        return cast("Recommender", FakeRecommender(version))


class House:
    """A models directory, a clock to turn by hand, and what serves from it."""

    def __init__(self, models_dir: Path) -> None:
        self.models_dir = models_dir
        self.now = 0.0
        self.bundles = 0
        self.opener = Opener()

    def bundle(self, *, broken: Exception | None = None) -> str:
        """Promotes a bundle with nothing in it but its manifest."""
        self.bundles += 1
        version = f"v{self.bundles}"
        (self.models_dir / version).mkdir(parents=True)
        manifest = Manifest(FORMAT, version, "network", True, "", "", "", 0, 0, 0, {}, {})
        (self.models_dir / version / "manifest.json").write_text(manifest.to_json())
        if broken:
            self.opener.broken[version] = broken
        promote(self.models_dir, version)
        return version

    def serve(self) -> BundleInService:
        return BundleInService(self.models_dir, open_bundle=self.opener, clock=lambda: self.now)

    def later(self, in_service: BundleInService) -> str | None:
        """Lets time pass, and gives the version in service once whatever that started has ended."""
        self.now += 2
        in_service.recommender()
        assert in_service.wait(timeout=30)
        return version_of(in_service)


def version_of(in_service: BundleInService) -> str | None:
    recommender = in_service.recommender()
    return None if recommender is None else recommender.version


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    house = House(tmp_path / "models")
    yield house
    house.opener.gate.set()


def test_without_a_bundle_there_is_no_recommender_until_one_is_promoted(house: House) -> None:
    in_service = house.serve()
    assert in_service.recommender() is None
    first = house.bundle()
    assert house.later(in_service) == first


def test_bundle_in_service_answers_from_the_first_message_on(house: House) -> None:
    first = house.bundle()
    assert version_of(house.serve()) == first


def test_new_bundle_is_noticed_within_a_second_and_not_looked_for_more_often(house: House) -> None:
    house.bundle()
    in_service = house.serve()
    second = house.bundle()
    house.now += 0.9
    in_service.recommender()
    assert house.opener.opened[-1] != second
    house.now += 0.2
    in_service.recommender()
    assert in_service.wait(timeout=30)
    assert version_of(in_service) == second


def test_new_bundle_is_taken_in_while_nobody_asks(house: House) -> None:
    house.bundle()
    in_service = house.serve()
    with in_service.followed(every=0.01):
        second = house.bundle()
        house.opener.wait_for(second)
    assert in_service.wait(timeout=30)
    assert version_of(in_service) == second  # of the very first message after the switch


def test_whoever_switched_gets_the_new_bundle_at_once(house: House) -> None:
    house.bundle()
    in_service = house.serve()
    second = house.bundle()
    in_service.take_in(timeout=30)
    assert version_of(in_service) == second


def test_bundle_named_while_another_one_loads_is_taken_in_as_well(house: House) -> None:
    house.bundle()
    in_service = house.serve()
    house.opener.gate.clear()
    house.bundle()
    house.now += 2
    in_service.recommender()
    third = house.bundle()
    house.opener.gate.set()
    in_service.take_in(timeout=30)
    assert version_of(in_service) == third


def test_replies_go_on_while_the_new_bundle_loads_once(house: House) -> None:
    first = house.bundle()
    in_service = house.serve()
    house.opener.gate.clear()
    second = house.bundle()
    for _ in range(5):
        house.now += 2
        assert version_of(in_service) == first
    assert not in_service.wait(timeout=0)
    house.opener.gate.set()
    assert in_service.wait(timeout=30)
    assert version_of(in_service) == second
    assert house.opener.opened == [first, second]


def test_no_reply_fails_while_bundles_come_and_go(house: House) -> None:
    versions = {house.bundle()}
    in_service = house.serve()
    stop = threading.Event()
    seen: set[str | None] = set()
    errors: list[Exception] = []

    def reply() -> None:
        while not stop.is_set():
            try:
                seen.add(version_of(in_service))
            except Exception as error:  # noqa: BLE001 (shown by the assertion below)
                errors.append(error)

    threads = [threading.Thread(target=reply) for _ in range(4)]
    for thread in threads:
        thread.start()
    for _ in range(4):
        versions.add(house.bundle())
        house.later(in_service)
    house.bundle(broken=BundleError("damaged"))
    house.later(in_service)
    stop.set()
    for thread in threads:
        thread.join()
    assert errors == []
    assert seen <= versions


@pytest.mark.parametrize(
    "error", [BundleError("arrays are damaged"), ValueError("cannot reshape"), MemoryError()]
)
def test_bundle_that_does_not_open_is_rolled_back_and_the_old_one_answers_on(
    house: House, error: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    first = house.bundle()
    in_service = house.serve()
    bad = house.bundle(broken=error)
    with caplog.at_level(logging.ERROR):
        assert house.later(in_service) == first
    assert current_version(house.models_dir) == first
    assert [trouble.version for trouble in in_service.troubles] == [bad]
    assert "cannot be opened" in caplog.text
    assert house.later(in_service) == first
    assert house.opener.opened.count(bad) == 1


def test_start_goes_back_until_a_bundle_opens(house: House) -> None:
    good = house.bundle()
    house.bundle(broken=BundleError("damaged"))
    house.bundle(broken=BundleError("damaged too"))
    in_service = house.serve()
    assert version_of(in_service) == good
    assert current_version(house.models_dir) == good
    assert [trouble.error for trouble in in_service.troubles] == ["damaged too", "damaged"]


def test_only_bundle_that_does_not_open_leaves_nothing_and_the_next_is_taken(house: House) -> None:
    house.bundle(broken=BundleError("damaged"))
    in_service = house.serve()
    assert in_service.recommender() is None
    second = house.bundle()
    assert house.later(in_service) == second


def test_why_no_bundle_opens_is_kept_until_one_does(house: House) -> None:
    house.models_dir.mkdir(parents=True, exist_ok=True)
    (house.models_dir / "current.json").write_text("")
    in_service = house.serve()
    assert "current.json is damaged" in (in_service.problem or "")
    house.bundle()
    assert house.later(in_service) is not None
    assert in_service.problem is None


def test_rollback_by_hand_is_followed(house: House) -> None:
    first = house.bundle()
    house.bundle()
    in_service = house.serve()
    rollback(house.models_dir)
    assert house.later(in_service) == first


def test_damaged_name_file_keeps_the_bundle_in_service(house: House) -> None:
    first = house.bundle()
    in_service = house.serve()
    (house.models_dir / "current.json").write_text("{")
    assert house.later(in_service) == first


def answer_badly(in_service: BundleInService, version: str, times: int) -> None:
    for _ in range(times):
        in_service.recommender()
        in_service.report_failure(version)
    assert in_service.wait(timeout=30)


def test_new_bundle_that_keeps_failing_is_taken_back(house: House) -> None:
    first = house.bundle()
    second = house.bundle()
    in_service = house.serve()
    answer_badly(in_service, second, FAILURES_ALLOWED)
    assert version_of(in_service) == second
    answer_badly(in_service, second, 1)
    assert version_of(in_service) == first
    assert current_version(house.models_dir) == first
    trouble = in_service.troubles[0]
    assert (trouble.version, trouble.failures) == (second, FAILURES_ALLOWED + 1)


def test_failures_of_a_proven_bundle_or_of_another_do_not_take_it_back(house: House) -> None:
    first = house.bundle()
    second = house.bundle()
    in_service = house.serve()
    answer_badly(in_service, first, FAILURES_ALLOWED + 5)
    assert version_of(in_service) == second
    for _ in range(ON_PROBATION + 1):
        in_service.recommender()
    answer_badly(in_service, second, FAILURES_ALLOWED + 5)
    assert version_of(in_service) == second


def test_failing_bundle_without_another_stays_and_is_taken_back_only_once(house: House) -> None:
    only = house.bundle()
    in_service = house.serve()
    for _ in range(3):
        answer_badly(in_service, only, FAILURES_ALLOWED + 1)
    assert version_of(in_service) == only
    assert len(in_service.troubles) == 1


def test_failures_while_a_newer_bundle_loads_do_not_hold_it_up(house: House) -> None:
    first = house.bundle()
    in_service = house.serve()
    house.opener.gate.clear()
    second = house.bundle()
    house.now += 2
    for _ in range(FAILURES_ALLOWED + 3):
        in_service.recommender()
        in_service.report_failure(first)
    house.opener.gate.set()
    assert in_service.wait(timeout=30)
    assert version_of(in_service) == second
    assert in_service.troubles == ()


def test_rollback_done_by_another_replica_is_not_done_twice(house: House) -> None:
    house.bundle()
    second = house.bundle()
    third = house.bundle()
    replicas = [house.serve(), house.serve()]
    for in_service in replicas:
        answer_badly(in_service, third, FAILURES_ALLOWED + 1)
        assert version_of(in_service) == second
    assert current_version(house.models_dir) == second
