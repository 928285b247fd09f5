"""`marquee doctor`: is everything as it should be, and if not, what to do."""

import json
from dataclasses import asdict

import click

from bot.cli.checks import check_everything

_COLOURS = {"ok": "green", "warn": "yellow", "fail": "red"}


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print JSON, for programs.")
def doctor(*, as_json: bool) -> int:
    """Check the installation, the settings, the database and the model in service; needs no network.

    Ends with exit code 1 when something must be put right.
    """
    findings = []
    for finding in check_everything():
        findings.append(finding)
        if not as_json:
            state = click.style(f"{finding.state:4}", fg=_COLOURS[finding.state])
            click.echo(f"{state}  {finding.name}: {finding.detail}")
    if as_json:
        click.echo(json.dumps([asdict(finding) for finding in findings], indent=2, ensure_ascii=False))
    return int(any(finding.state == "fail" for finding in findings))
