"""The examples of docs/recipes.md, to be run."""

import re
import shutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

import pytest

from bot.dialogue import words

PAGE = Path(__file__).parents[1] / "docs" / "recipes.md"


def recipe(heading: str, language: str = "python") -> list[str]:
    """The blocks of code under a heading."""
    section = PAGE.read_text(encoding="utf-8").split(f"\n## {heading}\n")[1].split("\n## ")[0]
    return re.findall(rf"```{language}\n(.*?)```", section, re.DOTALL)


@contextmanager
def added_words(directory: Path, monkeypatch: pytest.MonkeyPatch, files: Mapping[str, str]) -> Iterator[None]:
    """Catalogs with more files, by their paths below bot/locales."""
    shutil.copytree(words.LOCALES, directory)
    for path, text in files.items():
        (directory / path).parent.mkdir(exist_ok=True)
        (directory / path).write_text(text, encoding="utf-8")
    with monkeypatch.context() as patched:
        patched.setattr(words, "LOCALES", directory)
        words.forget_catalogs()
        yield
    words.forget_catalogs()


def as_module(name: str, code: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A module of that name until the test ends."""
    module = ModuleType(name)
    monkeypatch.setitem(sys.modules, name, module)
    exec(compile(code, f"{PAGE.name}: {name}", "exec"), module.__dict__)
    return module
