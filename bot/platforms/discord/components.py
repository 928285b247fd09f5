"""Buttons under a message: Discord takes five rows of five; what is more goes into a menu."""

from collections.abc import Sequence
from typing import Any

import discord

from bot.dialogue.message import Button

ROWS, A_ROW, IN_MENU = 5, 5, 25
_LONGEST_LABEL, _LONGEST_CHOICE = 80, 100
_MENU = "menu"
_PERSONAL = "@"


def view_of(rows: Sequence[Sequence[Button]], *, is_personal: bool = False) -> discord.ui.View | None:
    """Buttons as Discord has them, None for none.

    Args:
        rows: The buttons.
        is_personal: They belong to what somebody talks of in private, though on a server: `is_personal` knows
            it again.

    Returns:
        A view that is stopped: presses are read from what Discord sends, so that they count after a restart.
    """
    drawn = [list(row[start : start + A_ROW]) for row in rows for start in range(0, len(row), A_ROW)]
    if not drawn:
        return None
    view = discord.ui.View(timeout=None)
    has_room = len(drawn) <= ROWS
    mark = _PERSONAL if is_personal else ""
    for number, row in enumerate(drawn if has_room else drawn[: ROWS - 1]):
        for button in row:
            view.add_item(_drawn(button, number, f"{len(view.children)}{mark}"))
    if not has_room:
        rest = [button for row in drawn[ROWS - 1 :] for button in row if button.action]
        if rest:  # Discord takes no menu without choices
            view.add_item(_menu(rest[:IN_MENU], mark))
    view.stop()
    return view


def pressed(data: Any) -> str | None:  # noqa: ANN401 - as Discord sends it
    """The action of a button or choice that was pressed; None for what is not ours.

    Args:
        data: What an interaction with a message carries.
    """
    number, colon, action = _chosen(data).partition(":")
    return action if colon and number.removesuffix(_PERSONAL).isdigit() else None


def is_personal(data: Any) -> bool:  # noqa: ANN401 - as Discord sends it
    """Whether what was pressed belongs to what somebody talks of in private."""
    return _chosen(data).partition(":")[0].endswith(_PERSONAL)


def label_of(message: discord.Message, data: Any) -> str:  # noqa: ANN401 - as Discord sends it
    """What stands on the button or choice that was pressed; empty where it is gone."""
    own = data.get("custom_id")
    chosen = (data.get("values") or [""])[0]
    for row in message.components:
        for each in row.children if isinstance(row, discord.ActionRow) else ():
            if isinstance(each, discord.Button) and each.custom_id == own:
                return each.label or ""
            if isinstance(each, discord.SelectMenu) and each.custom_id == own:
                return next((option.label for option in each.options if option.value == chosen), "")
    return ""


def _chosen(data: Any) -> str:  # noqa: ANN401 - as Discord sends it
    own = str(data.get("custom_id", ""))
    return str((data.get("values") or [""])[0]) if own == _MENU else own


def _drawn(button: Button, row: int, number: str) -> discord.ui.Button[discord.ui.View]:
    label = button.label[:_LONGEST_LABEL]
    if button.url is not None:
        return discord.ui.Button(label=label, url=button.url, row=row)
    # Numbered: no two buttons of a message may have one id, though both may do the same.
    return discord.ui.Button(
        label=label, custom_id=f"{number}:{button.action}", row=row, style=discord.ButtonStyle.secondary
    )


def _menu(buttons: Sequence[Button], mark: str) -> discord.ui.Select[discord.ui.View]:
    choices = [
        discord.SelectOption(label=button.label[:_LONGEST_CHOICE], value=f"{number}{mark}:{button.action}")
        for number, button in enumerate(buttons)
    ]
    return discord.ui.Select(custom_id=_MENU, placeholder="…", options=choices, row=ROWS - 1)
