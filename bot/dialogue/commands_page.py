"""docs/commands.md, from what each command says of itself.

python -m bot.dialogue.commands_page > docs/commands.md
"""

import sys

from bot.dialogue.command import Command
from bot.dialogue.commands import COMMANDS
from bot.dialogue.words import FALLBACK

_TOP = """\
# Commands

What one can say to Marquee in a chat. Whatever is no command is read as plain words: films, stars, wishes,
and what is said of the list shown last. This page is made by
`python -m bot.dialogue.commands_page > docs/commands.md`; [the recipes](recipes.md) tell how to add a command.
"""  # noqa: E501


def page() -> str:
    """The whole page."""
    everybodys = [command for command in COMMANDS.values() if not command.for_admins]
    admins = [command for command in COMMANDS.values() if command.for_admins]
    return "\n".join(
        [
            _TOP,
            *_table(everybodys),
            "",
            "## For admins",
            "",
            "Owners stand in `MARQUEE_ADMINS`; they make others admins or moderators by `/role`. An",
            "owner may do all that an admin may, an admin all that a moderator may; others are refused.",
            "",
            *_table(admins, with_role=True),
            "",
        ]
    )


def _table(commands: list[Command], *, with_role: bool = False) -> list[str]:
    if with_role:
        return [
            "| command | what it does | examples | who may |",
            "| --- | --- | --- | --- |",
            *(_row(command, f"{command.least}s") for command in commands),
        ]
    return [
        "| command | what it does | examples | offered in |",
        "| --- | --- | --- | --- |",
        *(_row(command) for command in commands),
    ]


def _row(command: Command, who: str = "") -> str:
    examples = ", ".join(f"`{example}`" for example in command.examples)
    last = who or f"{' and '.join(sorted(command.places, reverse=True))} chats"
    return f"| `{command.written(FALLBACK)}` | {command.described(FALLBACK)} | {examples} | {last} |"


if __name__ == "__main__":
    sys.stdout.write(page())
