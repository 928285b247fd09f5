"""Settings: read in one place, and refused with a word on what to write."""

from pathlib import Path

import pytest

from bot.settings import Settings
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
