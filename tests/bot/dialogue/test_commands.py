"""What holds for every command: it describes itself, and nothing of it is undocumented."""

import ast
import importlib
import pkgutil
import re
from pathlib import Path
from types import ModuleType

import pytest

import bot.dialogue
from bot.dialogue.command import Command
from bot.dialogue.commands import COMMANDS, menu
from bot.dialogue.commands_page import page
from bot.dialogue.dialogue import Dialogue
from bot.dialogue.message import Reply
from bot.service.service import Service
from tests.bot.dialogue.conftest import Talk

ROOT = Path(__file__).parents[3]
MODULES: list[ModuleType] = [
    importlib.import_module(module.name)
    for module in pkgutil.walk_packages(bot.dialogue.__path__, "bot.dialogue.")
]
EVERY = pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)


def test_every_module_with_a_command_is_listed() -> None:
    exported = {module.COMMAND.name for module in MODULES if hasattr(module, "COMMAND")}
    assert exported == set(COMMANDS)


@EVERY
def test_a_command_is_short_enough_for_every_menu(command: Command) -> None:
    assert re.fullmatch(r"[a-z0-9_]{1,32}", command.name)
    assert re.fullmatch(r"[A-Z][^\n]{2,59}[^.\n]", command.described("en"))
    assert command.places


@EVERY
def test_examples_are_of_the_command_and_are_answered(command: Command, boss: Talk) -> None:
    for example in command.examples or (f"/{command.name}",):
        assert example.split()[0] == f"/{command.name}"
        assert "went wrong" not in boss.says(example)


def test_no_verb_has_two_meanings() -> None:
    verbs = [verb for command in COMMANDS.values() for verb in command.presses]
    assert len(verbs) == len(set(verbs))


def test_every_button_bears_a_verb_that_some_command_answers() -> None:
    known = {verb for command in COMMANDS.values() for verb in command.presses}
    used = {
        verb.value
        for module in MODULES
        for call in ast.walk(ast.parse(Path(module.__file__ or "").read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and ast.unparse(call.func) in {"buttons", "Action"}
        for verb in call.args[: 2 if ast.unparse(call.func) == "buttons" else 1][-1:]
        if isinstance(verb, ast.Constant)
    }
    assert used == known


def test_help_names_every_command_and_those_of_admins_to_admins(ada: Talk, boss: Talk) -> None:
    for talk, is_admin in ((ada, False), (boss, True)):
        talk.says("/help")
        said = talk.presses("All commands")
        for command in COMMANDS.values():
            shown = command.in_help and (is_admin or not command.for_admins)
            assert (f"\n{command.example} - {command.described('en')}" in said) == shown


def test_menus_hold_what_makes_sense_there() -> None:
    private, group = ([command.name for command in menu(place)] for place in ("private", "group"))
    assert private[:2] == group[:2] == ["recommend", "rate"]
    assert "forgetme" in private
    assert "forgetme" not in group
    assert not {"retrain", "status", "rollback"} & {*private, *group}


def test_the_page_of_commands_is_up_to_date() -> None:
    """Made by ``python -m bot.dialogue.commands_page > docs/commands.md``."""
    assert (ROOT / "docs" / "commands.md").read_text(encoding="utf-8") == page()


@pytest.mark.parametrize("name", [name for name, command in COMMANDS.items() if command.in_help])
def test_the_readme_names_every_command(name: str) -> None:
    assert f"`/{name}" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_buttons_of_a_command_for_admins_are_refused_to_others(
    service: Service, ada: Talk, boss: Talk
) -> None:
    secret = Command(
        "secret",
        "For admins alone",
        lambda *_: [Reply(("told",))],
        presses={"tell": lambda *_: [Reply(("told",))]},
        for_admins=True,
    )
    dialogue = Dialogue(service, COMMANDS | {"secret": secret})
    said = {who.person.external_id: Talk(dialogue, who.person, who.database) for who in (ada, boss)}
    assert said["boss"].acts("tell||") == said["boss"].says("/secret") == "told"
    assert "admins only" in said["ada"].acts("tell||")
