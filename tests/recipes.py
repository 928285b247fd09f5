"""The examples of docs/recipes.md, to be run."""

import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

PAGE = Path(__file__).parents[1] / "docs" / "recipes.md"


def recipe(heading: str) -> list[str]:
    """The blocks of Python under a heading."""
    section = PAGE.read_text(encoding="utf-8").split(f"\n## {heading}\n")[1].split("\n## ")[0]
    return re.findall(r"```python\n(.*?)```", section, re.DOTALL)


def as_module(name: str, code: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """A module of that name until the test ends."""
    module = ModuleType(name)
    monkeypatch.setitem(sys.modules, name, module)
    exec(compile(code, f"{PAGE.name}: {name}", "exec"), module.__dict__)
    return module
