"""`marquee demo`: data, a model and the chat, from nothing."""

import subprocess
import sys
from importlib.util import find_spec

import click

from bot.cli.bot import answer_on
from bot.settings import Settings
from recommender.bundle import current_version
from recommender.errors import BadInputError, MarqueeError

NEEDED = ("pandas", "pyarrow", "tensorflow")  # of the extra `train`


@click.command()
def demo() -> None:
    """Fetch the starter data, train on it, and chat: in this terminal, or on Telegram with its token.

    The site answers beside it, as long as the chat goes on.

    Everything goes into MARQUEE_DATA_DIR [default: var in this folder]. What is there already is kept: the
    second time the chat begins at once.
    """
    settings = Settings.from_environment()
    _step("db", "upgrade")
    if current_version(settings.models_dir) is None:
        missing = [name for name in NEEDED if find_spec(name) is None]
        if missing:
            raise BadInputError(f"to train, marquee demo needs {missing[0]}: pip install 'marquee[train]'.")
        data, models = str(settings.dataset_dir), str(settings.models_dir)
        if not (settings.dataset_dir / "report.json").exists():
            _step("data", "prepare", "starter", "--out", data)
        _step("train", "--data", data, "--models", models)
    from bot.cli.web import site_beside

    answer_on("telegram" if settings.telegram_token else "terminal", beside=site_beside)


def _step(*arguments: str) -> None:
    """Runs `marquee` in a process of its own: the one that chats keeps nothing of what training loads.

    Standard input is not theirs: what is piped into the demo is said in the chat.
    """
    command = [sys.executable, "-m", "bot.cli.main", *arguments]
    ended = subprocess.run(command, stdin=subprocess.DEVNULL, check=False)  # noqa: S603 - our own program
    if ended.returncode:
        raise MarqueeError(f"the demo ends here: `marquee {' '.join(arguments)}` failed (see above).")
