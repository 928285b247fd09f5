"""Buttons and menus under Discord's messages."""

from typing import Any

import discord
import pytest

from bot.dialogue.message import Button
from bot.platforms.discord.components import IN_MENU, is_personal, pressed, view_of


def components(rows: list[list[Button]]) -> list[list[dict[str, object]]]:
    view = view_of(rows)
    assert view is not None
    return [row["components"] for row in view.to_components()]


def buttons(count: int) -> list[Button]:
    return [Button(f"B{number}", f"verb|{number}|") for number in range(count)]


def test_no_buttons_are_no_view() -> None:
    assert view_of([]) is None


def test_a_row_too_long_for_discord_goes_on_below() -> None:
    assert [len(row) for row in components([buttons(7)])] == [5, 2]


def test_what_five_rows_do_not_hold_stands_in_a_menu_and_can_be_chosen() -> None:
    rows = components([[button] for button in buttons(12)])
    assert [len(row) for row in rows] == [1, 1, 1, 1, 1]
    (menu,) = rows[-1]
    options = menu["options"]
    assert isinstance(options, list)
    assert [option["label"] for option in options] == [f"B{number}" for number in range(4, 12)]
    chosen = {"custom_id": menu["custom_id"], "values": [options[0]["value"]]}
    assert pressed(chosen) == "verb|4|"


def test_a_menu_holds_no_more_than_discord_takes() -> None:
    (menu,) = components([[button] for button in buttons(60)])[-1]
    assert isinstance(menu["options"], list)
    assert len(menu["options"]) == IN_MENU


def test_two_buttons_that_do_the_same_have_ids_of_their_own() -> None:
    ((first, second),) = components([[Button("Yes", "go||"), Button("Sure", "go||")]])
    assert first["custom_id"] != second["custom_id"]
    assert pressed(first) == pressed(second) == "go||"


def test_a_link_leads_away_and_is_never_pressed() -> None:
    ((link,),) = components([[Button("IMDb", url="https://imdb.example")]])
    assert link["url"] == "https://imdb.example"
    assert pressed(link) is None


def test_what_is_not_ours_is_no_action() -> None:
    assert pressed({"custom_id": "someone-elses"}) is None
    assert pressed({"custom_id": "menu", "values": []}) is None
    assert pressed({}) is None


async def test_a_view_waits_for_nothing_so_that_old_messages_cost_no_memory() -> None:
    view = view_of([buttons(1)])
    assert isinstance(view, discord.ui.View)
    assert view.is_finished()


@pytest.mark.parametrize("count", [1, 40])
def test_what_belongs_to_a_private_talk_is_known_again_by_the_button_itself(count: int) -> None:
    every = [[button] for button in buttons(count)]
    for drawn, expected in ((view_of(every, is_personal=True), True), (view_of(every), False)):
        assert drawn is not None
        last: dict[str, Any] = drawn.to_components()[-1]["components"][0]
        data = last | {"values": [option["value"] for option in last.get("options", ())]}
        assert is_personal(data) is expected
        assert pressed(data) is not None


def test_links_alone_below_the_rows_that_fit_make_no_menu_without_choices() -> None:
    rows = [[button] for button in buttons(4)] + [[Button("IMDb", url="https://imdb.example")]] * 3
    assert len(components(rows)) == 4
