"""How it is installed: the settings of this process, and the process itself, for admins."""

import importlib.util
import os
import platform
import resource
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as version_of_package
from typing import Final
from urllib.parse import urlsplit, urlunsplit

from bot.service.service import Visit

_STARTED: Final = datetime.now(UTC)  # when this module was loaded, at the start of the process
# Only what is named here is shown: a variable that is new may be a secret.
_PLAIN: Final = (
    *("MARQUEE_DATA_DIR", "MARQUEE_ADMINS", "MARQUEE_RETRAIN", "MARQUEE_DIAL", "MARQUEE_SHOWN_AGAIN_DAYS"),
    *("MARQUEE_LANGUAGE", "MARQUEE_COUNTRY", "MARQUEE_DISCORD_SHARDS", "MARQUEE_LLM_MODEL"),
    *("MARQUEE_LLM_SECONDS", "MARQUEE_LLM_A_DAY", "MARQUEE_TMDB_SECONDS", "MARQUEE_WEB_HOST"),
    *("MARQUEE_WEB_PORT", "MARQUEE_WEB_PROXIES", "MARQUEE_WEB_REQUESTS_A_MINUTE", "MARQUEE_WEB_TMDB_LOGO"),
)
_ADDRESSES: Final = (
    *("MARQUEE_DATABASE_URL", "MARQUEE_WEB_URL", "MARQUEE_TELEGRAM_API_URL", "MARQUEE_LLM_URL"),
    *("MARQUEE_TMDB_URL", "MARQUEE_TMDB_IMAGES_URL"),
)
_SECRETS: Final = (
    *("MARQUEE_TELEGRAM_TOKEN", "MARQUEE_DISCORD_TOKEN", "MARQUEE_TMDB_KEY", "MARQUEE_LLM_KEY"),
)
NAMES: Final = (*_PLAIN, *_ADDRESSES, *_SECRETS)
"""All settings of a running Marquee; of the command line, those of downloads besides."""


@dataclass(frozen=True, slots=True)
class ShownSetting:
    """A setting.

    Attributes:
        name: Of the environment variable.
        value: What it holds; None where it is not set, and of a secret.
        is_secret: Whether it is set and not shown.
    """

    name: str
    value: str | None
    is_secret: bool = False


@dataclass(frozen=True, slots=True)
class Installation:
    """How it is installed.

    Attributes:
        version: Of Marquee; empty where it is not installed as a package.
        python: Version.
        host: Name of the machine.
        database: ``sqlite`` or ``postgresql``.
        started: When this process was started, UTC.
        memory_mb: Most memory that it has taken, in 10^6 bytes.
        platforms: On which it can speak first.
        trains_here: Whether models can be trained on this machine.
        settings: All settings.
    """

    version: str
    python: str
    host: str
    database: str
    started: datetime
    memory_mb: float
    platforms: tuple[str, ...]
    trains_here: bool
    settings: tuple[ShownSetting, ...]


def installation(visit: Visit, environment: Mapping[str, str] | None = None) -> Installation:
    """How it is installed; no secret is in it.

    Args:
        visit: Of an admin.
        environment: Instead of ``os.environ``.

    Raises:
        PermissionError: They are no admin.
    """
    visit.require_admin()
    env = os.environ if environment is None else environment
    try:
        version = version_of_package("marquee")
    except PackageNotFoundError:
        version = ""
    taken = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return Installation(
        version,
        platform.python_version(),
        platform.node(),
        visit.database.url.get_backend_name(),
        _STARTED,
        taken / 1e6 if sys.platform == "darwin" else taken * 1024 / 1e6,
        tuple(sorted(visit.service.carriers)),
        importlib.util.find_spec("tensorflow") is not None,
        (
            *(ShownSetting(name, env.get(name) or None) for name in _PLAIN),
            *(ShownSetting(name, _without_secrets(env.get(name, "")) or None) for name in _ADDRESSES),
            *(ShownSetting(name, None, is_secret=bool(env.get(name))) for name in _SECRETS),
        ),
    )


def _without_secrets(address: str) -> str:
    """An address without what may be a password: who asks, and the query."""
    try:
        parts = urlsplit(address)
        host = parts.netloc.rpartition("@")[2]
    except ValueError:
        return ""
    return urlunsplit((parts.scheme, host, parts.path, "", "")) if parts.scheme else ""
