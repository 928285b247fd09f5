"""Entry point of `marquee`: finds the subcommand, loads only its module, prints errors on one line."""

import importlib
import logging
import os
import sys
from difflib import get_close_matches
from pathlib import Path

import click

from db.errors import StorageError
from recommender.errors import MarqueeError

# Command -> module that defines it under the same name (dashes as underscores). Loaded when asked for: most
# commands must not pay for the imports of the others, and the bot must not import TensorFlow.
COMMANDS = {
    "demo": "bot.cli.demo",
    "data": "bot.cli.data",
    "train": "bot.cli.train",
    "evaluate": "bot.cli.evaluate",
    "recommend": "bot.cli.recommend",
    "batch": "bot.cli.batch",
    "models": "bot.cli.models",
    "db": "bot.cli.db",
    "chat": "bot.cli.chat",
    "web": "bot.cli.web",
    "bot": "bot.cli.bot",
    "trainer": "bot.cli.trainer",
    "api": "bot.cli.api",
    "doctor": "bot.cli.doctor",
}


class LazyGroup(click.Group):
    """A group whose subcommands are imported when they are used."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        """Names of all subcommands, in the order in which one meets them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """Imports the module of a subcommand."""
        if cmd_name not in COMMANDS:
            return None
        command = getattr(importlib.import_module(COMMANDS[cmd_name]), cmd_name)
        assert isinstance(command, click.Command)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Finds the subcommand; names the nearest where there is none of that name.

        Raises:
            click.UsageError: There is no such subcommand.
        """
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            near = get_close_matches(args[0], COMMANDS, n=1)
            if not near:
                raise
            raise click.UsageError(f"{error.message} Is {near[0]!r} meant?", ctx) from None


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="marquee")
def marquee() -> None:
    """A film recommender that lives in a chat and learns from it."""
    logging.basicConfig(format="%(asctime)s %(levelname)s %(name)s: %(message)s", level=logging.INFO)
    logging.getLogger("matplotlib").setLevel(logging.WARNING)  # it tells how it reads what it draws
    logging.getLogger("httpx").setLevel(logging.WARNING)  # it tells each request, with its address


def main(arguments: list[str] | None = None) -> None:
    """Runs `marquee` and exits: 0 done, 1 failed, 2 wrong usage."""
    try:
        result = marquee.main(args=arguments, prog_name="marquee", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        sys.exit(error.exit_code)
    except click.UsageError as error:
        hint = f" (see: {error.ctx.command_path} --help)" if error.ctx else ""
        _end(f"{error.format_message()}{hint}", 2)
    except click.ClickException as error:
        _end(error.format_message(), 1)
    except (click.Abort, KeyboardInterrupt):
        _end("stopped; nothing half-written was left behind.", 1)
    except (MarqueeError, StorageError) as error:
        _end(str(error), 1)
    except ModuleNotFoundError as error:
        _end(f"this command needs {error.name}: pip install 'marquee[train]'.", 1)
    except OSError as error:
        told = f"{error.strerror or error}: {error.filename or ''}".rstrip(": ")
        _end(told + _setting_of(error.filename), 1)
    else:
        sys.exit(result if isinstance(result, int) else 0)


def _setting_of(file: object) -> str:
    """The setting that leads to a file which cannot be used; empty for other files."""
    from bot.settings import data_dir_in

    data_dir = data_dir_in(os.environ)
    path = Path(os.fsdecode(file)).resolve() if isinstance(file, str | bytes) else None
    if path is None or not (path.is_relative_to(data_dir) or data_dir.is_relative_to(path)):
        return ""
    return f" (MARQUEE_DATA_DIR is {data_dir}: set it to a directory that can be made and written)"


def _end(message: str, code: int) -> None:
    click.echo(f"marquee: {' '.join(message.split())}", err=True)
    sys.exit(code)


if __name__ == "__main__":
    main()
