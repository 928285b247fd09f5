"""What platforms say they can do."""

from pathlib import Path

from bot.platforms.abilities_page import table
from bot.platforms.ability import Ability
from bot.platforms.registry import PLATFORMS

PAGE = Path(__file__).parents[3] / "docs" / "platforms.md"


def test_the_page_shows_what_the_code_says() -> None:
    """Made by ``python -m bot.platforms.abilities_page``."""
    assert f"\n{table()}\n" in PAGE.read_text(encoding="utf-8")


def test_every_platform_and_ability_is_in_it() -> None:
    head, _, *rows = table().splitlines()
    assert head == f"|  | {' | '.join(PLATFORMS)} |"
    assert [row.split(" | ")[0] for row in rows] == [f"| {ability.value}" for ability in Ability]
