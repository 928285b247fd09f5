"""`marquee chat`: the chat in this terminal."""

import click

from bot.cli.bot import answer_on


@click.command()
def chat() -> None:
    """Chat with Marquee in this terminal (or over standard input, ending with it)."""
    answer_on("terminal")
