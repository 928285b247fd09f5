"""The service without a chat: what a web page or a program would ask."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.retraining.in_service import BundleInService
from bot.service.person import Person
from bot.service.service import Service, Visit
from tests.bot.dialogue.conftest import (  # noqa: F401 (fixtures)
    PlayedRetraining,
    in_service,
    models_dir,
    prepared,
    recommender,
    retraining,
    service,
)
from tests.bot.dialogue.small_bundle import open_small_bundle


@pytest.fixture
def visit_of(service: Service) -> Callable[[str], Visit]:  # noqa: F811
    return lambda who: service.visit(Person("page", who, who.title()))


@pytest.fixture
def ada(visit_of: Callable[[str], Visit]) -> Visit:
    return visit_of("ada")


@pytest.fixture
def boss(service: Service) -> Visit:  # noqa: F811
    return service.visit(Person("test", "boss"))


@pytest.fixture
def without_model(service: Service, tmp_path: Path) -> Visit:  # noqa: F811
    none = BundleInService(tmp_path / "none", open_bundle=open_small_bundle)
    return Service(service.database, none, service.retraining).visit(Person("page", "ada"))
