"""`marquee chat`: the chat in this terminal."""

import click

from bot.cli.bot import answer_on


@click.command()
@click.option("--site", is_flag=True, help="Also answer in the browser, as long as this chat goes on.")
def chat(*, site: bool) -> None:
    """Chat with Marquee in this terminal (or over standard input, ending with it)."""
    if not site:
        answer_on("terminal")
        return
    from bot.cli.web import site_beside

    answer_on("terminal", beside=site_beside)
