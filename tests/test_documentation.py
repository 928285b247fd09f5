"""Documentation names only commands and options that exist, links only to files that are there."""

import json
import re
import shlex
from pathlib import Path

import click
import pytest

from bot.cli.checks import SETTINGS
from bot.cli.main import marquee
from tests.demo import MISSING, demo_models

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
COMMAND = re.compile(r"^(?: {4}|\$ )?marquee (?P<arguments>[a-z].*)$")


def commands_in(page: Path) -> list[str]:
    """Shell lines of a page that call marquee, continued lines joined."""
    text = page.read_text(encoding="utf-8").replace("\\\n", " ")
    found = []
    for line in text.splitlines():
        match = COMMAND.match(line)
        if match:
            found.append(match["arguments"].split(" # ")[0].strip())
    return found


def unknown_words(arguments: str) -> list[str]:
    """Subcommands and options of a command line that marquee does not have."""
    command: click.Command = marquee
    context = click.Context(marquee)
    words = shlex.split(arguments)
    while words and isinstance(command, click.Group):
        found = command.get_command(context, words[0])
        if found is None:
            return [words[0]]
        command = found
        words.pop(0)
    known = {name for parameter in command.params for name in (*parameter.opts, *parameter.secondary_opts)}
    return [word for word in words if word.startswith("--") and word.split("=")[0] not in known | {"--help"}]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_commands_in_documentation_exist(page: Path) -> None:
    wrong = {arguments: unknown_words(arguments) for arguments in commands_in(page)}
    assert not {arguments: words for arguments, words in wrong.items() if words}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_in_documentation_lead_to_files(page: Path) -> None:
    targets = re.findall(r"\]\((?!https?:|#|mailto:)([^)#]+)", page.read_text(encoding="utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []


def test_every_setting_stands_in_a_table_of_settings() -> None:
    rows = [
        line.split("|")[1]
        for page in ("operating.md", "web.md")
        for line in (ROOT / "docs" / page).read_text(encoding="utf-8").splitlines()
        if line.startswith("| `MARQUEE_")
    ]
    assert set(re.findall(r"MARQUEE_[A-Z_]+", " ".join(rows))) == SETTINGS


def test_the_figures_of_the_starter_data_are_those_of_its_report() -> None:
    models = demo_models()
    report = models.parent / "dataset" / "report.json" if models else None
    if report is None or not report.exists():
        pytest.skip(MISSING)
    found = json.loads(report.read_text(encoding="utf-8"))
    if found.get("parts", {}).keys() != {"movielens", "movietweetings"}:
        pytest.skip("another data set lies beside the models")
    page = " ".join((ROOT / "docs" / "data.md").read_text(encoding="utf-8").split())
    said = f"{found['ratings']:,} ratings of {found['films']:,} films by {found['users']:,} people stay"
    assert said in page
    assert f"{found['films_matched']:,} films of MovieLens get their IMDb number" in page
    for row in ("with 1 ratings or more", "weighed by their ratings"):
        assert f"| {row} | {found['films']:,} |" in page


def test_a_wrong_command_would_be_found() -> None:
    assert unknown_words("train --dat x") == ["--dat"]
    assert unknown_words("trian --data x") == ["trian"]
