"""Slash commands, as Discord is told of them."""

from typing import Any

import discord
import pytest
from discord import app_commands

from bot.dialogue import words
from bot.dialogue.commands import COMMANDS
from bot.platforms.discord.slash import ABOUT, CatalogTranslator, slash_command


async def ask(*_: Any) -> None: ...


async def complete(*_: Any) -> list[str]:
    return []


def told(name: str) -> app_commands.Command[Any, Any, None]:
    return slash_command(COMMANDS[name], ask, complete)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_of_the_dialogue_can_be_told(name: str) -> None:
    made = told(name)
    assert made.name == name
    assert 1 <= len(made.description) <= 100


def test_titles_are_proposed_where_a_film_is_meant() -> None:
    with_titles = {
        name for name in COMMANDS if ABOUT in told(name)._params and told(name)._params[ABOUT].autocomplete
    }
    assert with_titles == {"rate", "film", "similar"}


def test_an_import_takes_a_file() -> None:
    assert [parameter.type for parameter in told("import").parameters] == [
        discord.AppCommandOptionType.attachment
    ]


@pytest.mark.parametrize(
    "locale", [discord.Locale.german, discord.Locale.brazil_portuguese, discord.Locale.russian]
)
async def test_commands_are_described_in_the_languages_of_the_catalogs(locale: discord.Locale) -> None:
    described = told("recommend")._locale_description
    assert described is not None
    context: Any = None
    said = await CatalogTranslator().translate(described, locale, context)
    assert said == COMMANDS["recommend"].described(words.language_of(locale.value))
    assert said != told("recommend").description


async def test_other_languages_hear_english() -> None:
    described = told("recommend")._locale_description
    assert described is not None
    context: Any = None
    assert await CatalogTranslator().translate(described, discord.Locale.japanese, context) is None
