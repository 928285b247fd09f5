"""The site on a small bundle, and people who look at it."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from fastapi import FastAPI

from bot.retraining.in_service import BundleInService
from bot.service.person import Person
from bot.service.service import Service, Visit
from bot.web.app import create_app
from bot.web.settings import WebSettings
from db.schema import open_database
from db.session import Database
from tests.bot.dialogue.conftest import (  # noqa: F401 (fixtures)
    in_service,
    models_dir,
    prepared,
    recommender,
    retraining,
    service,
)
from tests.bot.dialogue.small_bundle import open_small_bundle
from tests.bot.web.browser import Browser, Browsers

MANY = WebSettings(requests_a_minute=1_000_000)


@pytest.fixture
def database(new_database: Callable[[str, bool], str]) -> Iterator[Database]:
    """One kind is enough: what differs between databases is tested below."""
    opened = open_database(new_database("sqlite", True))
    yield opened
    opened.close()


@pytest.fixture
def app(service: Service) -> FastAPI:  # noqa: F811
    return create_app(service, MANY)


@pytest.fixture
def browsers(app: FastAPI) -> Iterator[Browsers]:
    with ExitStack() as stack:
        yield lambda **options: stack.enter_context(Browser(app, **options))


@pytest.fixture
def browser(browsers: Browsers) -> Browser:
    return browsers()


@pytest.fixture
def chat(service: Service) -> Visit:  # noqa: F811
    return service.visit(Person("telegram", "ada", "Ada"))


@pytest.fixture
def nothing_trained(tmp_path: Path, service: Service) -> Service:  # noqa: F811
    none = BundleInService(tmp_path / "none", open_bundle=open_small_bundle)
    return Service(service.database, none, service.retraining)
