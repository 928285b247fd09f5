"""Settings: read in one place, and refused with a word on what to write."""

from pathlib import Path

import pytest

from bot.settings import Settings
from bot.web.settings import WebSettings
from recommender.errors import BadInputError


def test_an_empty_environment_gives_defaults() -> None:
    settings = Settings.from_environment({})

    assert settings.data_dir == Path("var").resolve()
    assert settings.database_url.endswith("var/marquee.sqlite")
    assert (settings.telegram_token, settings.admins, settings.retrain) == (None, frozenset(), "off")
    assert settings.dial == 0
    assert settings.shown_again_days == 30


def test_admins_and_the_dial_are_read() -> None:
    settings = Settings.from_environment(
        {"MARQUEE_ADMINS": "telegram:1, terminal:me", "MARQUEE_DIAL": "-0.5"}
    )

    assert settings.admins == {"telegram:1", "terminal:me"}
    assert settings.dial == -0.5


@pytest.mark.parametrize("written", ["Telegram:123", " TELEGRAM : 123 ", "telegram:123"])
def test_an_admin_is_the_same_however_the_platform_is_written(written: str) -> None:
    settings = Settings.from_environment({"MARQUEE_ADMINS": f"{written},"})

    assert settings.admins == {"telegram:123"}


def test_spaces_around_values_are_none_of_theirs() -> None:
    told = {
        "MARQUEE_TELEGRAM_TOKEN": " 123:abc ",
        "MARQUEE_DISCORD_TOKEN": "discord\n",
        "MARQUEE_DATA_DIR": " /data ",
        "MARQUEE_DATABASE_URL": "sqlite:////data/other.sqlite\r",
        "MARQUEE_TELEGRAM_API_URL": "http://localhost/bot ",
        "MARQUEE_LANGUAGE": " ",
        "LANG": "de",
    }
    settings = Settings.from_environment(told)

    assert settings.telegram_token == WebSettings.from_environment(told).telegram_token == "123:abc"
    assert settings.discord_token == "discord"
    assert settings.data_dir == Path("/data")
    assert settings.database_url == "sqlite:////data/other.sqlite"
    assert settings.telegram_api_url == "http://localhost/bot"
    assert settings.language == "de"


def test_a_tilde_is_somebodys_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    settings = Settings.from_environment({"MARQUEE_DATA_DIR": "~/marquee"})

    assert settings.data_dir == tmp_path / "marquee"
    with pytest.raises(BadInputError, match="MARQUEE_DATA_DIR"):
        Settings.from_environment({"MARQUEE_DATA_DIR": "~nobody-of-that-name/marquee"})


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"MARQUEE_LANGUAGE": "ru", "LANG": "de_DE.UTF-8"}, "ru"),
        ({"LC_ALL": "", "LC_MESSAGES": "fr_FR", "LANG": "de_DE.UTF-8"}, "fr_FR"),
        ({"LANG": "de_DE.UTF-8"}, "de_DE.UTF-8"),
        ({}, ""),
    ],
)
def test_the_language_of_the_terminal_is_the_systems_unless_it_is_set(
    environment: dict[str, str], language: str
) -> None:
    assert Settings.from_environment(environment).language == language


@pytest.mark.parametrize(
    ("variable", "value", "says"),
    [
        ("MARQUEE_DIAL", "much", "number from -1 to 1"),
        ("MARQUEE_DIAL", "nan", "number from -1 to 1"),
        ("MARQUEE_DIAL", "7", "number from -1 to 1"),
        ("MARQUEE_SHOWN_AGAIN_DAYS", "never", "days from 0"),
        ("MARQUEE_SHOWN_AGAIN_DAYS", "-1", "days from 0"),
        ("MARQUEE_ADMINS", "ada", "platform and id"),
        ("MARQUEE_TELEGRAM_API_URL", "api.telegram.org", "ending in /bot"),
    ],
)
def test_what_cannot_be_meant_is_refused(variable: str, value: str, says: str) -> None:
    with pytest.raises(BadInputError, match=says):
        Settings.from_environment({variable: value})


def test_a_language_model_is_optional_and_its_settings_are_checked() -> None:
    assert Settings.from_environment({}).language_model is None
    told = {
        "MARQUEE_LLM_URL": "http://localhost:8000/v1/",
        "MARQUEE_LLM_MODEL": "small",
        "MARQUEE_LLM_KEY": "secret",
    }
    model = Settings.from_environment(told).language_model
    assert model is not None
    assert (model.url, model.model, model.key) == ("http://localhost:8000/v1", "small", "secret")
    assert (model.seconds, model.a_day) == (2.0, 50)
    assert "secret" not in repr(Settings.from_environment(told))


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"MARQUEE_LLM_URL": "localhost"}, "MARQUEE_LLM_URL"),
        ({"MARQUEE_LLM_MODEL": ""}, "MARQUEE_LLM_MODEL"),
        ({"MARQUEE_LLM_SECONDS": "soon"}, "MARQUEE_LLM_SECONDS"),
        ({"MARQUEE_LLM_A_DAY": "-1"}, "MARQUEE_LLM_A_DAY"),
    ],
)
def test_wrong_settings_of_a_language_model_are_told(changed: dict[str, str], says: str) -> None:
    told = {"MARQUEE_LLM_URL": "http://localhost:8000/v1", "MARQUEE_LLM_MODEL": "small", **changed}
    with pytest.raises(BadInputError, match=says):
        Settings.from_environment(told)


def test_tmdb_is_optional_and_its_key_is_shown_nowhere() -> None:
    assert Settings.from_environment({"MARQUEE_COUNTRY": "de"}).tmdb is None
    told = {
        "MARQUEE_TMDB_KEY": " secret ",
        "MARQUEE_COUNTRY": "de",
        "MARQUEE_TMDB_URL": "http://localhost/3/",
        "MARQUEE_TMDB_IMAGES_URL": "http://localhost/images/",
    }
    tmdb = Settings.from_environment(told).tmdb
    assert tmdb is not None
    assert (tmdb.key, tmdb.country, tmdb.url) == ("secret", "DE", "http://localhost/3")
    assert tmdb.images == "http://localhost/images"
    assert "secret" not in repr(Settings.from_environment(told))
    usual = Settings.from_environment({"MARQUEE_TMDB_KEY": "secret"}).tmdb
    assert usual is not None
    assert usual.url.startswith("https://")
    assert usual.seconds <= 1
    assert usual.images is None


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"MARQUEE_TMDB_KEY": "two words"}, "MARQUEE_TMDB_KEY"),
        ({"MARQUEE_TMDB_KEY": "schlüssel"}, "MARQUEE_TMDB_KEY"),
        ({"MARQUEE_TMDB_URL": "localhost"}, "MARQUEE_TMDB_URL"),
        ({"MARQUEE_TMDB_IMAGES_URL": "localhost"}, "MARQUEE_TMDB_IMAGES_URL"),
        ({"MARQUEE_TMDB_SECONDS": "soon"}, "MARQUEE_TMDB_SECONDS"),
        ({"MARQUEE_COUNTRY": "Germany"}, "MARQUEE_COUNTRY"),
        ({"MARQUEE_COUNTRY": "d3"}, "MARQUEE_COUNTRY"),
    ],
)
def test_wrong_settings_of_tmdb_are_told(changed: dict[str, str], says: str) -> None:
    with pytest.raises(BadInputError, match=says):
        Settings.from_environment({"MARQUEE_TMDB_KEY": "secret", **changed})


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("MARQUEE_LANGUAGE", "klingon", "give one of de, en, es, fr, pt, ru"),
        ("MARQUEE_TELEGRAM_TOKEN", "hello", "is no token"),
    ],
)
def test_a_setting_that_cannot_be_meant_is_refused(name: str, value: str, told: str) -> None:
    with pytest.raises(BadInputError, match=told):
        Settings.from_environment({name: value})


@pytest.mark.parametrize("language", ["de", "pt_BR.UTF-8", "en-GB"])
def test_a_language_may_be_written_as_systems_do(language: str) -> None:
    assert Settings.from_environment({"MARQUEE_LANGUAGE": language}).language
