"""All settings, read from the environment in one place."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from recommender.errors import BadInputError

_DIAL_ENDS = (-1.0, 1.0)
_LANGUAGES = frozenset(path.name for path in (Path(__file__).parent / "locales").iterdir() if path.is_dir())
_LANGUAGE = ("MARQUEE_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")  # the first that is set
_MOST_DAYS = 3650
_TMDB_URL = "https://api.themoviedb.org/3"


@dataclass(frozen=True, slots=True)
class ModelSettings:
    """Where a language model is asked.

    Attributes:
        url: MARQUEE_LLM_URL, root of a server that speaks the OpenAI chat API (``https://host/v1``).
        model: MARQUEE_LLM_MODEL, its name there.
        key: MARQUEE_LLM_KEY, sent as a bearer token; empty for none. Never shown or logged.
        seconds: MARQUEE_LLM_SECONDS; an answer that takes longer is not waited for.
        a_day: MARQUEE_LLM_A_DAY; questions of one person a day, beyond which it is not asked.
    """

    url: str
    model: str
    key: str = field(default="", repr=False)
    seconds: float = 2.0
    a_day: int = 50


@dataclass(frozen=True, slots=True)
class TmdbSettings:
    """Where The Movie Database is asked for posters, plots, trailers and where to watch.

    Attributes:
        key: MARQUEE_TMDB_KEY, a v3 key or a v4 token. Never shown or logged.
        url: MARQUEE_TMDB_URL, root of its API.
        country: MARQUEE_COUNTRY, two letters: where people watch whose language names no country; empty for
            nowhere.
        seconds: MARQUEE_TMDB_SECONDS; an answer does not wait longer for it.
        images: MARQUEE_TMDB_IMAGES_URL, root of a server that has its pictures; None: its own.
    """

    key: str = field(repr=False)
    url: str
    country: str = ""
    seconds: float = 0.8
    images: str | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """What an operator can set.

    Attributes:
        data_dir: MARQUEE_DATA_DIR, where everything that Marquee writes lives.
        database_url: MARQUEE_DATABASE_URL, an SQLAlchemy URL; default: SQLite in ``data_dir``.
        telegram_token: MARQUEE_TELEGRAM_TOKEN, None without Telegram.
        telegram_api_url: MARQUEE_TELEGRAM_API_URL, root of a Bot API server, ends in ``/bot``; else None.
        discord_token: MARQUEE_DISCORD_TOKEN, None without Discord.
        discord_shards: MARQUEE_DISCORD_SHARDS, connections that share the servers; None for what Discord
            proposes (one for about a thousand servers).
        admins: MARQUEE_ADMINS, keys such as ``telegram:123``.
        dial: MARQUEE_DIAL, for people who chose none: from -1 (familiar films) to 1 (adventurous ones); 0 is
            what ranks best.
        language: MARQUEE_LANGUAGE, code of the one that the terminal's chat is in; default: the system's
            (LC_ALL, LC_MESSAGES, LANG). On a platform people have their own.
        retrain: MARQUEE_RETRAIN, a schedule: ``daily 04:00`` (UTC), ``daily 04:00 Europe/Berlin``, ``weekly
            sunday 04:00``, ``every 6h``, ``every 30m`` or ``off``.
        shown_again_days: MARQUEE_SHOWN_AGAIN_DAYS, after which a film that somebody was shown may be shown to
            them again; default: 30.
        language_model: Which language model helps to understand people; None without MARQUEE_LLM_URL.
        tmdb: Where posters and plots come from; None without MARQUEE_TMDB_KEY.
        site: MARQUEE_WEB_URL, where people reach the site (`bot.web.settings` checks it); None where nowhere.
    """

    data_dir: Path
    database_url: str
    telegram_token: str | None
    telegram_api_url: str | None
    admins: frozenset[str]
    retrain: str
    dial: float = 0.0
    language: str = ""
    shown_again_days: float = 30.0
    discord_token: str | None = field(default=None, repr=False)
    discord_shards: int | None = None
    language_model: ModelSettings | None = None
    tmdb: TmdbSettings | None = None
    site: str | None = None

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
        env = trimmed(os.environ if environment is None else environment)
        data_dir = data_dir_in(env)
        admins = frozenset(_admin(part) for part in env.get("MARQUEE_ADMINS", "").split(",") if part.strip())
        token = env.get("MARQUEE_TELEGRAM_TOKEN") or None
        if token is not None and ":" not in token:
            raise BadInputError(
                "MARQUEE_TELEGRAM_TOKEN is no token: copy all of what BotFather gave, such as 123456:ABC-DEF."
            )
        chosen = env.get("MARQUEE_LANGUAGE") or ""
        if chosen and chosen.replace("_", "-").split("-")[0].split(".")[0].lower() not in _LANGUAGES:
            raise BadInputError(
                f"MARQUEE_LANGUAGE is {chosen!r}: give one of {', '.join(sorted(_LANGUAGES))}."
            )
        api_url = env.get("MARQUEE_TELEGRAM_API_URL") or None
        if api_url and not (api_url.startswith(("http://", "https://")) and api_url.endswith("/bot")):
            raise BadInputError(
                f"MARQUEE_TELEGRAM_API_URL is {api_url!r}: give the root of a Bot API server, ending in /bot."
            )
        return cls(
            data_dir=data_dir,
            database_url=env.get("MARQUEE_DATABASE_URL") or f"sqlite:///{data_dir / 'marquee.sqlite'}",
            telegram_token=token,
            telegram_api_url=api_url,
            discord_token=env.get("MARQUEE_DISCORD_TOKEN") or None,
            discord_shards=int(_number(env, "MARQUEE_DISCORD_SHARDS", 0.0, 0.0, 10_000.0)) or None,
            admins=admins,
            retrain=env.get("MARQUEE_RETRAIN") or "off",
            dial=_dial(env.get("MARQUEE_DIAL") or "0"),
            language=next(filter(None, map(env.get, _LANGUAGE)), ""),
            shown_again_days=_days(env.get("MARQUEE_SHOWN_AGAIN_DAYS") or "30"),
            language_model=_language_model(env),
            tmdb=_tmdb(env),
            site=(env.get("MARQUEE_WEB_URL") or "").rstrip("/") or None,
        )


def trimmed(environment: Mapping[str, str]) -> dict[str, str]:
    """Variables without the spaces around them, which files of settings leave there; none is meant."""
    return {name: value.strip() for name, value in environment.items()}


def data_dir_in(environment: Mapping[str, str]) -> Path:
    """The data directory; ``~`` is somebody's home also where no shell has read it so.

    Raises:
        BadInputError: It begins with the home of somebody who is unknown.
    """
    return file_named("MARQUEE_DATA_DIR", environment.get("MARQUEE_DATA_DIR", "").strip() or "var").resolve()


def file_named(variable: str, value: str) -> Path:
    """A path out of a setting, whose ``~`` is somebody's home.

    Raises:
        BadInputError: That home is unknown.
    """
    try:
        return Path(value).expanduser()
    except RuntimeError:
        raise BadInputError(f"{variable} is {value!r}: that home is unknown, write the whole path.") from None


def _admin(text: str) -> str:
    platform, _, number = (part.strip() for part in text.partition(":"))
    if not platform or not number:
        raise BadInputError(
            f"MARQUEE_ADMINS holds {text.strip()!r}: write platform and id, as in telegram:123,terminal:me."
        )
    return f"{platform.lower()}:{number}"


def _tmdb(env: Mapping[str, str]) -> TmdbSettings | None:
    country = (env.get("MARQUEE_COUNTRY") or "").strip().upper()
    if country and not (len(country) == 2 and country.isascii() and country.isalpha()):  # noqa: PLR2004
        raise BadInputError(f"MARQUEE_COUNTRY is {country!r}: give a country's two letters, as in DE.")
    key = (env.get("MARQUEE_TMDB_KEY") or "").strip()
    if not key:
        return None
    if not (key.isascii() and key.isprintable() and len(key.split()) == 1):
        raise BadInputError("MARQUEE_TMDB_KEY is no key: copy it again from your account's settings at TMDB.")
    url = (env.get("MARQUEE_TMDB_URL") or _TMDB_URL).rstrip("/")
    if not url.startswith(("http://", "https://")):
        raise BadInputError("MARQUEE_TMDB_URL is no address: leave it out, or give the root of TMDB's API.")
    images = (env.get("MARQUEE_TMDB_IMAGES_URL") or "").rstrip("/") or None
    if images and not images.startswith(("http://", "https://")):
        raise BadInputError(
            "MARQUEE_TMDB_IMAGES_URL is no address: leave it out, or give the root of a server that "
            "has TMDB's pictures."
        )
    return TmdbSettings(key, url, country, _number(env, "MARQUEE_TMDB_SECONDS", 0.8, 0.0, 10.0), images)


def _language_model(env: Mapping[str, str]) -> ModelSettings | None:
    url = (env.get("MARQUEE_LLM_URL") or "").rstrip("/")
    if not url:
        return None
    if not url.startswith(("http://", "https://")):
        raise BadInputError(
            "MARQUEE_LLM_URL is no address: give the root of a server that speaks the OpenAI chat API, "
            "as in http://localhost:8000/v1."
        )
    model = env.get("MARQUEE_LLM_MODEL") or ""
    if not model:
        raise BadInputError("MARQUEE_LLM_MODEL is missing: name the model that MARQUEE_LLM_URL should use.")
    return ModelSettings(
        url,
        model,
        env.get("MARQUEE_LLM_KEY") or "",
        _number(env, "MARQUEE_LLM_SECONDS", 2.0, 0.1, 30.0),
        int(_number(env, "MARQUEE_LLM_A_DAY", 50.0, 0.0, 1_000_000.0)),
    )


def _number(env: Mapping[str, str], name: str, default: float, least: float, most: float) -> float:
    text = env.get(name) or f"{default:g}"
    try:
        value = float(text)
    except ValueError:
        value = float("nan")
    if not least <= value <= most:
        raise BadInputError(f"{name} is {text!r}: give a number from {least:g} to {most:,.10g}.")
    return value


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
