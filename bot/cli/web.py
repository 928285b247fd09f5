"""`marquee web`: the site; and the site beside the chat in this terminal."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

import click

from bot.cli.bot import one_thread_for_blas
from bot.dialogue import words
from bot.settings import Settings
from bot.web.settings import WebSettings
from recommender.errors import BadInputError

if TYPE_CHECKING:
    from bot.service.service import Service


@click.command()
def web() -> None:
    """Answer people in their browsers until stopped (SIGINT or SIGTERM)."""
    settings = Settings.from_environment()
    web_settings = WebSettings.from_environment()
    one_thread_for_blas()
    from bot.cli.wiring import open_service  # after what is cheap to find wrong

    try:
        from bot.web.app import create_app  # the site is an extra
        from bot.web.server import serve
    except ModuleNotFoundError as error:
        raise BadInputError(f"the site needs {error.name}: pip install 'marquee[web]'.") from None
    with open_service(settings) as service:
        serve(create_app(service, web_settings), web_settings)


@contextmanager
def site_beside(service: "Service", settings: Settings) -> Iterator[None]:
    """The site beside a chat in this terminal, which says where it is; or why there is none.

    Args:
        service: Of both.
        settings: Of the operator.
    """
    language = words.language_of(settings.language)
    with ExitStack() as stack:
        try:
            from bot.web.app import create_app
            from bot.web.server import beside

            web_settings = WebSettings.from_environment()
            url = stack.enter_context(beside(create_app(service, web_settings), web_settings))
        except ModuleNotFoundError as error:
            problem = f"{error.name} is missing: pip install 'marquee[web]'"
            click.echo(words.label(language, "web-not-beside", problem=problem))
        except BadInputError as error:
            click.echo(words.label(language, "web-not-beside", problem=str(error)))
        else:
            click.echo(words.label(language, "web-beside", url=url))
        yield
