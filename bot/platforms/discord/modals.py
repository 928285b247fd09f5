"""Modals: Discord's forms, for what is typed where the bot hears no messages."""

from typing import Any, Final

import discord

from bot.dialogue import words
from bot.dialogue.actions import Action
from bot.dialogue.forms import Form, opened

_LONGEST_LABEL: Final = 45
_LONGEST_LINE, _LONGEST_LINES = 200, 4000
_KEPT_S: Final = 900.0  # what is typed later counts all the same: it is read from what Discord sends
_FIELD: Final = "typed"


def line(action: str, label: str) -> discord.ui.Modal:
    """A modal with one short field.

    Args:
        action: Of the button that opens it; see `bot.dialogue.forms.opened`.
        label: Of the button.
    """
    field: discord.ui.TextInput[Any] = discord.ui.TextInput(
        label=label[:_LONGEST_LABEL], custom_id=_FIELD, max_length=_LONGEST_LINE
    )
    return _modal(action, label, field)


def lines(command: str, locale: str) -> discord.ui.Modal:
    """A modal with a long field: a film a line.

    Args:
        command: Name of the one that gets them.
        locale: In which somebody uses Discord.
    """
    language = words.language_of(locale)
    field: discord.ui.TextInput[Any] = discord.ui.TextInput(
        label=words.label(language, "forms-import-lines")[:_LONGEST_LABEL],
        placeholder=words.label(language, "forms-import-example"),
        style=discord.TextStyle.paragraph,
        custom_id=_FIELD,
        max_length=_LONGEST_LINES,
    )
    return _modal(form_of(command), words.label(language, "forms-import-title"), field)


def form_of(command: str) -> str:
    """The action of a button that opens a form for a command."""
    return Action("form", about=command).encode()


def typed(data: Any) -> tuple[Form, str] | None:  # noqa: ANN401 - as Discord sends it
    """The form that was filled in, and with what; None for what is not ours."""
    form = opened(str(data.get("custom_id", "")))
    if form is None:
        return None
    for row in data.get("components", ()):
        inside = [*row.get("components", ()), *([row["component"]] if "component" in row else [])]
        for field in inside:
            if field.get("custom_id") == _FIELD:
                return form, str(field.get("value", ""))
    return None


def _modal(action: str, title: str, field: "discord.ui.TextInput[Any]") -> discord.ui.Modal:
    modal = discord.ui.Modal(title=title[:_LONGEST_LABEL], custom_id=action, timeout=_KEPT_S)
    modal.add_item(field)
    return modal
