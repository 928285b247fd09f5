"""A group's language: chosen in it by whoever manages it, spoken in all its chats."""

from typing import Any

import pytest

from bot.service.service import Service
from tests.bot.dialogue.group_talk import THURSDAY, GroupTalk
from tests.clock import Clock

CHANGED = "In dieser Gruppe spreche ich ab jetzt Deutsch"


@pytest.fixture
def group(service: Service) -> GroupTalk:
    return GroupTalk(service, Clock(THURSDAY))


def by_manager() -> dict[str, Any]:
    return {"manages": lambda: True}


def test_whoever_manages_a_group_chooses_its_language_for_all(group: GroupTalk) -> None:
    assert CHANGED in group.says("ada", "/language Deutsch", **by_manager())
    assert "Gespeichert" in group.says("ben", "/rate Alien 5")
    assert "Changed" in group.privately("ben", "/rate Alien 4")


def test_all_channels_of_a_server_speak_its_language(group: GroupTalk) -> None:
    group.says("ada", "/language de", group="server", **by_manager())
    assert "Gespeichert" in group.says("ben", "/rate Alien 5", group="server", chat="another")
    assert "Changed" in group.says("ben", "/rate Alien 4", group="elsewhere")


def test_whoever_manages_a_group_chooses_its_language_in_the_groups_name_too(group: GroupTalk) -> None:
    assert CHANGED in group.says("-100", "/language Deutsch", is_chat=True, **by_manager())
    assert "Gespeichert" in group.says("ben", "/rate Alien 5")
    assert "Neues" in group.says("-100", "/settings", is_chat=True, **by_manager())


def test_a_member_who_writes_as_a_channel_chooses_nothing_for_the_group(group: GroupTalk) -> None:
    said = group.says("-777", "/language Deutsch", is_chat=True)
    assert "can't tell who you are" in said
    assert "/recommend, /top and /help work" in said
    assert "Saved" in group.says("ben", "/rate Alien 5")


def test_others_choose_for_themselves_alone(group: GroupTalk) -> None:
    group.says("ben", "/language Deutsch")
    assert "Gespeichert" in group.says("ben", "/rate Alien 5")
    assert "Saved" in group.says("cleo", "/rate Alien 5")


def test_others_do_not_change_a_groups_language(group: GroupTalk) -> None:
    group.says("ada", "/language de", **by_manager())
    assert "Sprache der Gruppe" in group.says("ben", "/language English")
    assert "Gespeichert" in group.says("ben", "/rate Alien 5")


def test_a_group_goes_back_to_everybodys_own_language(group: GroupTalk) -> None:
    group.says("ada", "/language de", **by_manager())
    group.says("ada", "/language", **by_manager())
    group.acts("ada", group.action("Alle in ihrer Sprache"), **by_manager())
    assert "Saved" in group.says("ben", "/rate Alien 5")
