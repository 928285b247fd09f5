"""A language added as docs/recipes.md tells."""

from pathlib import Path

import pytest

from bot.dialogue import words
from bot.dialogue.commands import COMMANDS
from tests.bot.dialogue.conftest import Talk
from tests.recipes import added_words, recipe


def test_a_language_added_as_told_is_offered_and_spoken(
    ada: Talk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (catalog,) = recipe("Add a language", "ftl")
    with added_words(tmp_path / "locales", monkeypatch, {"it/language.ftl": catalog}):
        assert "it" in words.languages()
        assert "Italiano" in (ada.says("/language"), ada.labels)[1]
        assert ada.presses("Italiano") == "D'ora in poi ti parlo in italiano."
        assert COMMANDS["language"].described("it") == "La lingua in cui ti parlo"
        assert "Rate a film" in ada.says("/help all")
    assert "it" not in words.languages()
