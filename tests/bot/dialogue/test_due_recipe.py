"""A kind of due message added as docs/recipes.md tells."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.dialogue.by_itself.due_kinds import DUE_KINDS
from bot.dialogue.commands import COMMANDS
from bot.dialogue.dialogue import Dialogue
from bot.dialogue.text import plain
from tests.bot.dialogue.conftest import Talk
from tests.bot.dialogue.test_commands import MODULES
from tests.clock import Clock
from tests.recipes import added_words, as_module, recipe


def test_a_kind_added_as_told_is_said_when_its_moment_has_come(
    ada: Talk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (code,) = recipe("Add a kind of due message")
    (catalog,) = recipe("Add a kind of due message", "ftl")
    module = as_module("bot.dialogue.by_itself.intermission", code, monkeypatch)
    monkeypatch.setitem(COMMANDS, "intermission", module.COMMAND)
    monkeypatch.setitem(DUE_KINDS, "intermission", module.DUE)
    clock = Clock(datetime(2026, 3, 27, 20, tzinfo=UTC))
    ada.dialogue = Dialogue(replace(ada.dialogue._service, now=clock))
    with added_words(tmp_path / "locales", monkeypatch, {"en/intermission.ftl": catalog}):
        assert ada.says("/intermission 10") == "10 minutes. I'll call you."
        assert ada.dialogue.due.take("test") == []
        clock.now += timedelta(minutes=10)
        [taken] = ada.dialogue.due.take("test")
        assert plain(taken.replies[0].text) == "Back to the film: 10 minutes are over."


def test_every_module_with_a_kind_is_listed() -> None:

    exported = {module.DUE.kind for module in MODULES if hasattr(module, "DUE")}
    assert exported == set(DUE_KINDS)
