"""The table of docs/platforms.md, from what each platform says of itself.

python -m bot.platforms.abilities_page
"""

from bot.platforms.ability import Ability
from bot.platforms.registry import PLATFORMS, load


def table() -> str:
    """All abilities of all platforms, as a table in Markdown."""
    found = {name: load(name).abilities for name in PLATFORMS}
    rows = [("", *found), ("---", *("---" for _ in found))]
    rows += [
        (ability.value, *(abilities.get(ability, "no") for abilities in found.values()))
        for ability in Ability
    ]
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


if __name__ == "__main__":
    print(table(), end="")  # noqa: T201 - what it is for
