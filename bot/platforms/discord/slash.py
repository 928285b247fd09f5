"""Slash commands: made of the dialogue's own, in the languages of its catalogs, with titles to pick from."""

from collections.abc import Awaitable, Callable, Iterable
from typing import Any

import discord
from discord import app_commands

from bot.dialogue import words
from bot.dialogue.command import Command

Ask = Callable[[discord.Interaction, Command, str, discord.Attachment | None], Awaitable[None]]
"""Answers a command: with the words and the file after it."""
Complete = Callable[[discord.Interaction, str], Awaitable[list[str]]]
"""Titles that somebody may mean who has typed so far."""

ABOUT = "about"
_FILE = "file"
_LONGEST_CHOICE = 100
_MOST_CHOICES = 25
_TAKES_FILES = {"import"}


def slash_command(command: Command, ask: Ask, complete: Complete) -> app_commands.Command[Any, Any, None]:
    """A command as Discord shows it.

    Args:
        command: Of the dialogue.
        ask: Answers it.
        complete: Proposes titles, where the command is about a film.
    """
    described = app_commands.locale_str(_line(command, words.FALLBACK), command=command)
    if command.name in _TAKES_FILES:

        async def with_file(interaction: discord.Interaction, file: discord.Attachment | None = None) -> None:
            await ask(interaction, command, "", file)

        return app_commands.Command(name=command.name, description=described, callback=with_file)
    if not command.usage:

        async def alone(interaction: discord.Interaction) -> None:
            await ask(interaction, command, "", None)

        return app_commands.Command(name=command.name, description=described, callback=alone)

    async def about_something(interaction: discord.Interaction, about: str = "") -> None:
        await ask(interaction, command, about, None)

    async def choices(interaction: discord.Interaction, typed: str) -> list[app_commands.Choice[str]]:
        titles = await complete(interaction, typed)
        return [
            app_commands.Choice(name=title[:_LONGEST_CHOICE], value=title[:_LONGEST_CHOICE])
            for title in titles[:_MOST_CHOICES]
        ]

    made: app_commands.Command[Any, Any, None] = app_commands.Command(
        name=command.name, description=described, callback=about_something
    )
    usage = words.label(words.FALLBACK, command.usage)
    app_commands.describe(about=app_commands.locale_str(usage, usage=command.usage))(made)
    if command.is_about_film:
        made.autocomplete(ABOUT)(choices)
    return made


def add_all(
    tree: app_commands.CommandTree[Any], commands: Iterable[Command], ask: Ask, complete: Complete
) -> None:
    """Puts all commands into what Discord is told."""
    for command in commands:
        tree.add_command(slash_command(command, ask, complete))


def takes_lines(command: str) -> bool:
    """Whether a command without its file asks for lines in a modal."""
    return command in _TAKES_FILES


class CatalogTranslator(app_commands.Translator):
    """Says in each language of the catalogs what a command does."""

    async def translate(
        self,
        string: app_commands.locale_str,
        locale: discord.Locale,
        context: app_commands.TranslationContextTypes,  # noqa: ARG002
    ) -> str | None:
        """A command's line, or what follows it; None where the catalogs do not speak the language."""
        language = words.language_of(locale.value)
        if language == words.FALLBACK:
            return None
        command, usage = string.extras.get("command"), string.extras.get("usage")
        if isinstance(command, Command):
            return _line(command, language)
        return words.label(language, usage) if isinstance(usage, str) else None


def _line(command: Command, language: str) -> str:
    return command.described(language)[:_LONGEST_CHOICE]
