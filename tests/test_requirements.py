"""What the images are built from holds what they need, and nothing that is too heavy for them."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
NAME = re.compile(r"^[A-Za-z0-9_.-]+")


def names(requirements: list[str]) -> set[str]:
    found = (NAME.match(line) for line in requirements)
    return {re.sub(r"[-_.]+", "-", name[0].lower()) for name in found if name}


def locked(kind: str) -> set[str]:
    return names((ROOT / "requirements" / f"{kind}.txt").read_text().splitlines())


@pytest.mark.parametrize("image", ["bot", "trainer"])
def test_the_image_installs_what_is_locked_for_it(image: str) -> None:
    stage = (ROOT / "Dockerfile").read_text().partition(f" AS {image}\n")[2].partition("\nFROM ")[0]
    kind = "train" if image == "trainer" else "bot"
    assert f"COPY requirements/{kind}.txt /tmp/requirements.txt" in stage


@pytest.mark.parametrize("kind", ["bot", "train"])
def test_an_image_can_talk_to_postgresql(kind: str) -> None:
    needed = names(PROJECT["dependencies"]) | names(PROJECT["optional-dependencies"]["postgres"])
    assert needed <= locked(kind)


def test_the_image_of_the_bot_holds_nothing_that_trains() -> None:
    assert {"tensorflow", "keras", "pandas", "pyarrow", "scipy", "scikit-learn"}.isdisjoint(locked("bot"))
