"""A platform added as docs/recipes.md tells."""

import inspect
import io
import json
import sys
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from bot.cli.bot import answer_on
from bot.platforms.registry import PLATFORMS
from db.schema import upgrade
from tests.bot.dialogue.small_bundle import write_small_bundle
from tests.bot.platforms import test_platform_contract as contract
from tests.recipes import as_module, recipe

CONTRACT: dict[str, Callable[..., None]] = {
    name: test
    for name, test in vars(contract).items()
    if name.startswith("test_") and "opens" in inspect.signature(test).parameters
}


@pytest.fixture
def person(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Somebody on the platform of the recipe, which is in the registry."""
    platform, line, person = recipe("Add a platform")
    as_module("bot.platforms.lines", "", monkeypatch)
    module = as_module("bot.platforms.lines.platform", platform, monkeypatch)
    monkeypatch.setattr(module.time, "sleep", lambda _: None)
    monkeypatch.setitem(PLATFORMS, "lines", "put back at the end")
    exec(line, {"PLATFORMS": PLATFORMS})
    return as_module("tests.bot.platforms.lines.person", person, monkeypatch)


@pytest.mark.parametrize("name", CONTRACT)
def test_a_platform_added_as_told_keeps_the_contract(person: ModuleType, name: str) -> None:
    with ExitStack() as stack:
        CONTRACT[name](lambda script: stack.enter_context(person.opens(script)))


@pytest.mark.usefixtures("person")
def test_a_platform_added_as_told_runs_with_the_whole_service(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    upgrade(f"sqlite:///{tmp_path / 'marquee.sqlite'}")
    write_small_bundle(tmp_path / "models")
    monkeypatch.setenv("MARQUEE_DATA_DIR", str(tmp_path))
    said: list[dict[str, Any]] = [
        {"key": 1, "who": "ada", "text": "/rate Heat 5"},
        {"key": 1, "who": "ada", "text": "/rate Heat 5"},
        {"key": 2, "who": "bob", "text": "/myratings"},
        {"key": 3, "who": "ada", "text": "/myratings"},
    ]
    monkeypatch.setattr(sys, "stdin", io.StringIO("".join(f"{json.dumps(line)}\n" for line in said)))
    answer_on("lines")
    texts = [json.loads(line)["text"] for line in capsys.readouterr().out.splitlines()]
    assert texts[0].startswith("Saved: Heat (1995)")
    assert "haven't rated" in texts[2]
    assert "Your one rating" in texts[3]
