"""A command added as docs/recipes.md tells."""

from pathlib import Path

import pytest

from bot.dialogue.commands import COMMANDS, menu
from bot.dialogue.commands_page import page
from tests.bot.dialogue.conftest import Talk
from tests.recipes import added_words, as_module, recipe


def test_a_command_added_as_told_is_answered_offered_and_documented(
    ada: Talk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (code,) = recipe("Add a command")
    (catalog,) = recipe("Add a command", "ftl")
    module = as_module("bot.dialogue.recommending.surprise", code, monkeypatch)
    monkeypatch.setitem(COMMANDS, "surprise", module.COMMAND)
    ada.restarted()
    with added_words(tmp_path / "locales", monkeypatch, {"en/surprise.ftl": catalog}):
        _is_told(ada)


def _is_told(ada: Talk) -> None:
    ada.says("/rate Goldfinger 5")
    first = ada.says("/surprise")
    assert first.startswith("Surprise!\n1. ")
    second = ada.presses("Another")
    assert second.startswith("Surprise!\n2. ")
    assert second != first
    for _ in range(40):
        if "Another" in ada.labels:
            last = ada.presses("Another")
    assert last == "You know every film I know."
    assert "\n/surprise - One film off the beaten track" in ada.says("/help all")
    assert "surprise" in [command.name for command in menu("group")]
    assert "| `/surprise` | One film off the beaten track |" in page()
