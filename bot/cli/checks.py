"""What must be right for Marquee to work, each checked by itself, without the network."""

import os
import re
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from difflib import get_close_matches
from importlib.util import find_spec
from pathlib import Path
from typing import Final, Literal

from bot.service.installation import NAMES
from bot.settings import Settings
from bot.web.settings import WebSettings
from db.errors import StorageError
from recommender.errors import MarqueeError

State = Literal["ok", "warn", "fail"]
_NEEDED = (
    "PIL",
    "aiohttp",
    "alembic",
    "babel",
    "click",
    "fluent",
    "numpy",
    "rapidfuzz",
    "rich",
    "sqlalchemy",
    "telegram",
)
_FOR_TRAINING = (
    "bs4",
    "duckdb",
    "isal",
    "lxml",
    "matplotlib",
    "msgspec",
    "pandas",
    "psutil",
    "pyarrow",
    "scipy",
    "sklearn",
    "tensorflow",
    "threadpoolctl",
)
_FOR_THE_SITE = ("fastapi", "jinja2", "prometheus_client", "python_multipart", "uvicorn")
SETTINGS: Final = frozenset((*NAMES, "MARQUEE_AMAZON_URL", "MARQUEE_MOVIELENS_URL"))
"""All environment variables that mean something here."""
_OWN = "MARQUEE_"
_UNPREFIXED = sorted(name.removeprefix(_OWN) for name in SETTINGS)
_NEAR = 0.8  # of 1: a slip or two
_OF_TESTS = "MARQUEE_TEST_"
_OLDEST_PYTHON = (3, 11)
_TOKEN = re.compile(r"[0-9]{5,}:[A-Za-z0-9_-]{30,}")
ROOM_MB: Final = 500
"""Free disk space that a training may need, in MB."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Result of one check.

    Attributes:
        name: What was looked at.
        state: ``ok``, ``warn`` (works, but not all of it) or ``fail``.
        detail: What was found, and what to do about it where that is not ok.
    """

    name: str
    state: State
    detail: str


def check_names(names: Iterable[str]) -> Finding:
    """Are all settings spelt right? One that is not known would be passed over without a word.

    Args:
        names: Of all environment variables.
    """
    own = {name for name in names if name.startswith(_OWN) and not name.startswith(_OF_TESTS)}
    strange = sorted(own - SETTINGS)
    if not strange:
        return Finding("names of settings", "ok", "all are known")
    told = []
    for name in strange:
        near = get_close_matches(name.removeprefix(_OWN), _UNPREFIXED, n=1, cutoff=_NEAR)
        told.append(f"{name} (is {_OWN}{near[0]} meant?)" if near else name)
    return Finding("names of settings", "warn", f"nothing here reads {', '.join(told)}")


def check_everything() -> Iterator[Finding]:
    """Checks the installation, the settings and what they point to."""
    yield check_python()
    yield check_packages()
    yield check_names(os.environ)
    try:
        settings = Settings.from_environment()
    except MarqueeError as error:
        yield Finding("settings", "fail", str(error))
        return
    checks: tuple[tuple[str, Callable[[], Finding]], ...] = (
        ("data directory", lambda: check_data_directory(settings.data_dir)),
        ("database", lambda: check_database(settings.database_url)),
        ("model", lambda: check_bundle(settings.models_dir)),
        ("Telegram token", lambda: check_token(settings.telegram_token)),
        ("Discord token", lambda: check_discord(settings.discord_token)),
        ("site", check_site),
        ("retraining", lambda: check_schedule(settings)),
        ("admins", lambda: check_admins(settings.admins)),
        ("TMDB", lambda: check_tmdb(settings)),
    )
    for name, check in checks:
        try:
            yield check()
        except OSError as error:  # a file or directory that nobody thought of: the other checks go on
            yield Finding(name, "fail", f"{error.strerror or error}: {error.filename or ''}".rstrip(": "))


def check_python() -> Finding:
    """Is this Python new enough?"""
    found = sys.version.split()[0]
    if sys.version_info < _OLDEST_PYTHON:
        return Finding("Python", "fail", f"{found} is too old: install 3.11 or newer.")
    return Finding("Python", "ok", found)


def check_packages() -> Finding:
    """Are the packages there?"""
    missing = [name for name in _NEEDED if find_spec(name) is None]
    if missing:
        return Finding("packages", "fail", f"{', '.join(missing)} missing: pip install marquee.")
    missing = [name for name in _FOR_TRAINING if find_spec(name) is None]
    if missing:
        return Finding(
            "packages",
            "warn",
            f"enough to answer; to train, pip install 'marquee[train]' ({', '.join(missing)} missing).",
        )
    return Finding("packages", "ok", "all there, also for training")


def check_data_directory(directory: Path, room_mb: int = ROOM_MB) -> Finding:
    """Can Marquee write where it keeps everything, and is there room?

    Args:
        directory: The data directory.
        room_mb: Free space that is enough, in MB.
    """
    name = "data directory"
    existing = next(path for path in (directory, *directory.parents) if path.exists())
    if not existing.is_dir():
        return Finding(name, "fail", f"{existing} is not a directory: set MARQUEE_DATA_DIR to one.")
    try:
        with tempfile.TemporaryFile(dir=existing):
            pass
    except OSError as error:
        return Finding(
            name,
            "fail",
            f"{existing} cannot be written ({error.strerror}): make it this user's, or set MARQUEE_DATA_DIR.",
        )
    free = shutil.disk_usage(existing).free // 2**20
    if free < room_mb:
        return Finding(name, "warn", f"{directory} has {free} MB left: a training may need {room_mb}.")
    if existing != directory:
        return Finding(name, "ok", f"{directory} (will be made)")
    return Finding(name, "ok", str(directory))


def check_database(url: str) -> Finding:
    """Can the database be reached, and is its schema the current one?"""
    from db.schema import open_database, shown_url

    try:
        open_database(url).close()
    except StorageError as error:
        return Finding("database", "fail", str(error))
    return Finding("database", "ok", shown_url(url))


def check_bundle(models_dir: Path) -> Finding:
    """Is a model in service, and intact?"""
    from recommender.bundle import verify, version_in_service

    try:
        version = version_in_service(models_dir)
        manifest = verify(models_dir / version)
    except MarqueeError as error:
        return Finding("model", "fail", str(error))
    return Finding("model", "ok", f"{version} ({manifest.model}, {manifest.n_films:,} films), files intact")


def check_token(token: str | None) -> Finding:
    """Does the token look like one? It is never printed."""
    name = "Telegram token"
    if token is None:
        return Finding(name, "warn", "not set, so the bot is not on Telegram: set MARQUEE_TELEGRAM_TOKEN.")
    if not _TOKEN.fullmatch(token):
        return Finding(
            name, "fail", "MARQUEE_TELEGRAM_TOKEN does not look like one: copy it again from @BotFather."
        )
    return Finding(name, "ok", "set, and of the right form")


def check_discord(token: str | None) -> Finding:
    """Is there a token, and the package that it needs? It is never printed."""
    name = "Discord token"
    if token is None:
        return Finding(name, "ok", "not set, so the bot is not on Discord: MARQUEE_DISCORD_TOKEN.")
    if find_spec("discord") is None:
        return Finding(name, "fail", "set, but its package is missing: pip install 'marquee[discord]'.")
    return Finding(name, "ok", "set")


def check_site() -> Finding:
    """Can `marquee web` serve the site?"""
    name = "site"
    try:
        settings = WebSettings.from_environment()
    except MarqueeError as error:
        return Finding(name, "fail", str(error))
    missing = [package for package in _FOR_THE_SITE if find_spec(package) is None]
    if missing:
        told = f"not installed, for `marquee web` pip install 'marquee[web]' ({', '.join(missing)} missing)."
        return Finding(name, "ok", told)
    listens = f"`marquee web` listens on {settings.host}, port {settings.port}"
    return Finding(name, "ok", f"{listens}; people reach it at {settings.url}" if settings.url else listens)


def check_schedule(settings: Settings) -> Finding:
    """Can the schedule of retraining be read, and is there something to train on?"""
    from bot.retraining.schedule import parse

    name = "retraining"
    try:
        schedule = parse(settings.retrain)
    except MarqueeError as error:
        return Finding(name, "fail", str(error))
    now = datetime.now(UTC)
    due = schedule.next_after(now, _last_run(settings.database_url, now))
    if due is None:
        return Finding(name, "ok", str(schedule))
    if not (settings.dataset_dir / "ratings.parquet").is_file():
        return Finding(
            name,
            "warn",
            f"{schedule}, but {settings.dataset_dir} has no data set: `marquee data prepare starter` fetches "
            "one.",
        )
    if due <= now:
        return Finding(name, "ok", f"{schedule}: a run is due, it starts within a minute once the bot runs")
    return Finding(name, "ok", f"{schedule}: the next at {due:%Y-%m-%d %H:%M} UTC")


def _last_run(url: str, now: datetime) -> datetime | None:
    """When the last run was asked for; None where none was, or the database cannot tell."""
    from db import retraining_runs
    from db.schema import open_database

    try:
        database = open_database(url)
    except StorageError:
        return None
    try:
        with database.reading() as session:
            run = retraining_runs.latest(session)
    finally:
        database.close()
    # A moment in the future is of a clock that was wrong; see `bot.retraining.scheduler.follow`.
    return run.requested_at if run is not None and run.requested_at <= now else None


def check_admins(admins: frozenset[str]) -> Finding:
    """Is there anybody who may give the admin commands?"""
    if not admins:
        return Finding("admins", "warn", "none, so nobody may /retrain: set MARQUEE_ADMINS=telegram:YOUR_ID.")
    for key in sorted(admins):
        if why := _no_admin(key):
            return Finding("admins", "warn", f"{key}: {why}")
    return Finding("admins", "ok", ", ".join(sorted(admins)))


def _no_admin(key: str) -> str:
    """Why nobody can have this key; empty where somebody can."""
    from bot.platforms.registry import PLATFORMS
    from db import web_sessions

    platform, _, number = key.partition(":")
    if platform not in PLATFORMS:
        return "" if platform == web_sessions.PLATFORM else f"no platform, which are {', '.join(PLATFORMS)}."
    if platform == "terminal":
        return "" if number == "me" else "whoever sits at the terminal is terminal:me."
    return "" if number.isdecimal() else f"{platform.capitalize()} knows people by number, not by name."


def check_tmdb(settings: Settings) -> Finding:
    """Is there a key for posters and plots? It is never printed."""
    name = "TMDB"
    if settings.tmdb is None:
        return Finding(name, "ok", "no key, so films come without posters and plots: MARQUEE_TMDB_KEY.")
    country = settings.tmdb.country or "nobody whose language names no country: set MARQUEE_COUNTRY"
    return Finding(name, "ok", f"a key is set; where to watch is told for {country}")
