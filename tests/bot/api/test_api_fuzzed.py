"""The API under requests that nobody thought of: schemathesis makes them from its description.

MARQUEE_TEST_API_EXAMPLES says how many for each operation: 20 here, 1,000 in .ci/run.
"""

import os
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.core.failures import AcceptedNegativeData, FailureGroup
from schemathesis.specs.openapi.checks import positive_data_acceptance

from bot.api.app import create_api
from bot.retraining.in_service import BundleInService
from bot.service import programs
from bot.service.service import Service
from db.schema import open_database, upgrade
from tests.bot.dialogue.conftest import PlayedRetraining
from tests.bot.dialogue.small_bundle import open_small_bundle

EXAMPLES = int(os.environ.get("MARQUEE_TEST_API_EXAMPLES", "20"))
API = create_api(None, mounted="")  # type: ignore[arg-type] # the description needs nothing that answers
SCHEMA = schemathesis.openapi.from_asgi("/openapi.json", API)
VIOLATED = re.compile(r"query: violates `(?:type|anyOf)` at /properties/(\w+)")
TEXTS = ("genre",)
"""Parameters of queries that take any text that can be read."""
READABLE = re.compile(r"[^\x00-\x1f\x7f]{1,100}")


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory, prepared: Path) -> Iterator[Service]:
    url = f"sqlite:///{tmp_path_factory.mktemp('fuzzed') / 'marquee.sqlite'}"
    upgrade(url)
    database = open_database(url)
    in_service = BundleInService(prepared / "models", open_bundle=open_small_bundle)
    API.state.service = Service(database, in_service, PlayedRetraining())  # type: ignore[arg-type]
    yield API.state.service
    database.close()


@pytest.fixture(scope="module")
def key(house: Service) -> str:
    return programs.create(house.database, "fuzzer", programs.SCOPES)[1]


@SCHEMA.parametrize()
@settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
def test_every_answer_is_as_described_and_no_request_breaks_it(case: schemathesis.Case, key: str) -> None:
    # What stands in a file no description can say.
    beyond_words = [positive_data_acceptance] if case.operation.label.endswith("/imports") else []
    response = case.call(headers={"Authorization": f"Bearer {key}"})
    try:
        case.validate_response(response, excluded_checks=beyond_words)
    except FailureGroup as failures:
        if not all(was_not_sent(each, case, response) for each in failures.exceptions):
            raise


def was_not_sent(failure: Exception, case: schemathesis.Case, response: schemathesis.Response) -> bool:
    """Whether it was to be refused for what cannot be sent: an empty list, or a list in place of a text."""
    if not isinstance(failure, AcceptedNegativeData):
        return False
    sent = parse_qs(urlsplit(str(response.request.url)).query, keep_blank_values=True)
    known = {parameter.name for parameter in case.operation.query}
    wrong = VIOLATED.findall(failure.message)
    texts = [sent.get(name, [""]) for name in wrong]
    # In a query all is text: what arrived is one that the parameter takes.
    is_text = bool(wrong) and all(
        name in TEXTS and len(each) == 1 and READABLE.fullmatch(each[0])
        for name, each in zip(wrong, texts, strict=True)
    )
    return (is_text or "query: violates `add" in failure.message) and set(sent) <= known
