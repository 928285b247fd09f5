"""A whole house in a temporary directory: database, bundle, data set, bot, and the server it talks to."""

import shutil
import ssl
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import cache
from pathlib import Path

import pytest

from bot.retraining import controller
from bot.retraining.disk import Disk
from bot.service import watch
from bot.settings import Settings
from db.schema import upgrade
from tests.bot.dialogue.small_bundle import write_small_bundle
from tests.end_to_end.running_bot import RunningBot
from tests.fake_bot_api import TOKEN, FakeBotApi

BOSS = 9000


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data directory with a popularity bundle in service, made once and copied for each test."""
    directory = tmp_path_factory.mktemp("built")
    upgrade(f"sqlite:///{directory / 'marquee.sqlite'}")
    write_small_bundle(directory / "models")
    return directory


@pytest.fixture(scope="session", autouse=True)
def certificates() -> Iterator[None]:
    """Read once: each bot has two clients, and to read them takes longer than most of what the two send."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(ssl, "create_default_context", cache(ssl.create_default_context))
        yield


@pytest.fixture(autouse=True)
def nothing_to_tell(monkeypatch: pytest.MonkeyPatch) -> None:
    """However full the disk of this machine is, and whatever fails: who wants news asks for them."""
    monkeypatch.setattr(watch, "LOOK_S", 3600.0)
    for module in (watch, controller):
        monkeypatch.setattr(module, "disk_of", lambda _: Disk(0.5, 10**9))


@pytest.fixture
def data_dir(tmp_path: Path, built: Path) -> Path:
    return Path(shutil.copytree(built, tmp_path / "var"))


@pytest.fixture
def api() -> Iterator[FakeBotApi]:
    with FakeBotApi() as server:
        yield server


@pytest.fixture
def settings(data_dir: Path, api: FakeBotApi) -> Settings:
    return Settings.from_environment(
        {
            "MARQUEE_DATA_DIR": str(data_dir),
            "MARQUEE_TELEGRAM_TOKEN": TOKEN,
            "MARQUEE_TELEGRAM_API_URL": api.url,
            "MARQUEE_ADMINS": f"telegram:{BOSS}",
        }
    )


@pytest.fixture
def start(settings: Settings) -> Iterator[Callable[..., RunningBot]]:
    """Starts a bot; all are stopped at the end."""
    with ExitStack() as stack:
        yield lambda **more: stack.enter_context(RunningBot(settings, **more))


@pytest.fixture
def bot(start: Callable[..., RunningBot]) -> RunningBot:
    return start().wait_until_ready()
