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
