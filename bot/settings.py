"""All settings, read from the environment in one place."""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from recommender.errors import BadInputError

_DIAL_ENDS = (-1.0, 1.0)
_MOST_DAYS = 3650


@dataclass(frozen=True, slots=True)
class Settings:
    """What an operator can set.

    Attributes:
        data_dir: MARQUEE_DATA_DIR, where everything that Marquee writes lives.
        database_url: MARQUEE_DATABASE_URL, an SQLAlchemy URL; default: SQLite in ``data_dir``.
        telegram_token: MARQUEE_TELEGRAM_TOKEN, None without Telegram.
        telegram_api_url: MARQUEE_TELEGRAM_API_URL, root of a Bot API server, ends in ``/bot``; else None.
        admins: MARQUEE_ADMINS, keys such as ``telegram:123``.
        dial: MARQUEE_DIAL, for people who chose none: from -1 (familiar films) to 1 (adventurous ones); 0 is
            what ranks best.
        retrain: MARQUEE_RETRAIN, a schedule: ``daily 04:00`` (UTC), ``daily 04:00 Europe/Berlin``, ``weekly
            sunday 04:00``, ``every 6h``, ``every 30m`` or ``off``.
        shown_again_days: MARQUEE_SHOWN_AGAIN_DAYS, after which a film that somebody was shown may be shown to
            them again; default: 30.
    """

    data_dir: Path
    database_url: str
    telegram_token: str | None
    telegram_api_url: str | None
    admins: frozenset[str]
    retrain: str
    dial: float = 0.0
    shown_again_days: float = 30.0

    @property
    def dataset_dir(self) -> Path:
        """The prepared data set that retraining merges chat ratings with."""
        return self.data_dir / "dataset"

    @property
    def models_dir(self) -> Path:
        """The bundles, and the name of the one in service."""
        return self.data_dir / "models"

    @classmethod
    def from_environment(cls, environment: Mapping[str, str] | None = None) -> "Settings":
        """Reads the settings.

        Args:
            environment: Instead of ``os.environ``.

        Raises:
            BadInputError: A variable does not hold what it should.
        """
        env = os.environ if environment is None else environment
        data_dir = Path(env.get("MARQUEE_DATA_DIR") or "var").resolve()
        admins = frozenset(part.strip() for part in env.get("MARQUEE_ADMINS", "").split(",") if part.strip())
        for admin in admins:
            if ":" not in admin.strip(":"):
                raise BadInputError(
                    f"MARQUEE_ADMINS holds {admin!r}: write platform and id, as in telegram:123,terminal:me."
                )
        api_url = env.get("MARQUEE_TELEGRAM_API_URL") or None
        if api_url and not (api_url.startswith(("http://", "https://")) and api_url.endswith("/bot")):
            raise BadInputError(
                f"MARQUEE_TELEGRAM_API_URL is {api_url!r}: give the root of a Bot API server, ending in /bot."
            )
        return cls(
            data_dir=data_dir,
            database_url=env.get("MARQUEE_DATABASE_URL") or f"sqlite:///{data_dir / 'marquee.sqlite'}",
            telegram_token=env.get("MARQUEE_TELEGRAM_TOKEN") or None,
            telegram_api_url=api_url,
            admins=admins,
            retrain=env.get("MARQUEE_RETRAIN") or "off",
            dial=_dial(env.get("MARQUEE_DIAL") or "0"),
            shown_again_days=_days(env.get("MARQUEE_SHOWN_AGAIN_DAYS") or "30"),
        )


def _dial(text: str) -> float:
    least, most = _DIAL_ENDS
    try:
        value = float(text)
    except ValueError:
        value = float("nan")
    if not least <= value <= most:
        raise BadInputError(
            f"MARQUEE_DIAL is {text!r}: give a number from {least:g} to {most:g}, familiar to adventurous."
        )
    return value


def _days(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = float("nan")
    if not 0 <= value <= _MOST_DAYS:
        raise BadInputError(
            f"MARQUEE_SHOWN_AGAIN_DAYS is {text!r}: give a number of days from 0 to {_MOST_DAYS}."
        )
    return value
