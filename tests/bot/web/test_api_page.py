"""The page to read and try the API."""

import json
import re
from typing import Any

import pytest
from fastapi import FastAPI

from bot.service import programs
from bot.service.service import Service
from bot.web.api_view import operations
from tests.bot.web.browser import Browser

SITE = "http://films.example"


@pytest.fixture
def described(app: FastAPI) -> dict[str, Any]:
    made: dict[str, Any] = app.state.api.openapi()
    return made


def test_every_operation_of_the_description_is_on_the_page(
    browser: Browser, described: dict[str, Any]
) -> None:
    assert browser.get("/api").status_code == 200
    for path, item in described["paths"].items():
        for method in item:
            assert f"{method.upper()} /api/v1{path}" in browser.text
    assert browser.page.text.count("<details") == sum(len(item) for item in described["paths"].values())


def test_every_example_is_taken_as_it_stands(
    browser: Browser, described: dict[str, Any], service: Service
) -> None:
    _, key = programs.create(service.database, "page", ("films", "people"))
    for each in operations(described, SITE):
        options: dict[str, Any] = {"headers": {"authorization": f"Bearer {key}"}}
        if each.body:
            options["json"] = json.loads(each.body)
        if each.file:
            options["files"] = {
                each.file: (
                    "ratings.csv",
                    b"movie_id,imdb_id,tmdb_id,rating,average_rating,title\n1,1,1,5.0,4.0,Heat (1995)\n",
                )
            }
        answer = browser.request(each.method, each.curl.split()[-1].strip("'"), **options)
        # The example's films are not those of this catalog.
        assert answer.status_code < 300 or answer.status_code == 404, (each.path, answer.text)


def test_a_line_for_the_terminal_names_what_is_needed(described: dict[str, Any]) -> None:
    by_path = {(each.method, each.path): each for each in operations(described, SITE)}
    search = by_path["GET", "/api/v1/search"]
    assert search.curl == f"curl -H \"Authorization: Bearer $KEY\" '{SITE}/api/v1/search?q=heat'"
    assert by_path["GET", "/api/v1/health"].curl == f"curl {SITE}/api/v1/health"
    rate = by_path["PUT", "/api/v1/people/{key}/ratings/{film_id}"]
    assert rate.curl.startswith("curl -X PUT -H")
    assert rate.curl.endswith("/api/v1/people/ada/ratings/ml:1")
    assert [each.name for each in rate.parameters] == ["film_id", "key", "Idempotency-Key"]
    assert "-F file=@ratings.csv" in by_path["POST", "/api/v1/people/{key}/imports"].curl


def test_the_page_has_no_script_within(browser: Browser) -> None:
    html = browser.get("/api").text
    assert re.findall(r"<script(?! src)", html) == []
    assert " style=" not in html
    assert 'name="api-key"' not in html, "a form without script would put the key into the address"
