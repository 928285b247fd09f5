"""A group's settings: chosen by whoever manages it, the same in all its channels."""

from datetime import timedelta
from typing import Any

import pytest

from bot.service.service import Service
from tests.bot.dialogue.group_talk import THURSDAY, GroupTalk
from tests.clock import Clock

FILMS: dict[str, Any] = {"group": "server", "chat": "films", "place_name": "#films"}
LOUNGE: dict[str, Any] = {"group": "server", "chat": "lounge", "place_name": "#lounge"}
MANAGER: dict[str, Any] = {"manages": lambda: True}
FRIDAY_EVENING = THURSDAY + timedelta(days=1, hours=6, minutes=1)


@pytest.fixture
def group(service: Service) -> GroupTalk:
    return GroupTalk(service, Clock(THURSDAY))


def chooses(talk: GroupTalk, label: str, **where: object) -> str:
    """Whoever manages the group chooses something; gives how it is then."""
    talk.says("ada", "/settings", **where, **MANAGER)
    return talk.acts("ada", talk.action(label), **where, **MANAGER)


def test_a_group_of_one_chat_is_not_asked_where_to_talk(group: GroupTalk) -> None:
    group.says("ada", "/settings", **MANAGER)
    assert "Post news here" in group.labels
    assert "Talk only here" not in group.labels


def test_in_another_channel_than_its_own_the_bot_points_to_that(group: GroupTalk) -> None:
    assert "only" in chooses(group, "Talk only here", **FILMS)
    assert "Ask me in #films" in group.says("ben", "/rate Alien 5", **LOUNGE)
    assert "Ask me in #films" in group.says("ben", "some comedies", **LOUNGE)
    assert "Saved" in group.says("ben", "/rate Alien 5", **FILMS)


def test_a_thread_of_its_channel_is_its_channel(group: GroupTalk) -> None:
    thread = FILMS | {"chat": "thread", "within": "films"}
    chooses(group, "Talk only here", **thread)
    assert "Saved" in group.says("ben", "/rate Alien 5", **thread)
    assert "Saved" in group.says("cleo", "/rate Alien 5", **FILMS)


def test_what_was_not_said_to_the_bot_is_met_with_silence_elsewhere(group: GroupTalk) -> None:
    chooses(group, "Talk only here", **FILMS)
    assert not group.says("ben", "Alien 5", addressed=False, **LOUNGE)


def test_settings_and_language_are_chosen_in_every_channel(group: GroupTalk) -> None:
    chooses(group, "Talk only here", **FILMS)
    assert "Deutsch" in group.says("ada", "/language de", **LOUNGE, **MANAGER)
    assert "#films" in group.says("ada", "/settings", **LOUNGE, **MANAGER)


def test_other_groups_are_as_they_were(group: GroupTalk) -> None:
    chooses(group, "Talk only here", **FILMS)
    assert "Saved" in group.says("ben", "/rate Alien 5", group="elsewhere", chat="lounge")


def test_others_change_nothing(group: GroupTalk) -> None:
    group.says("ada", "/settings", **FILMS, **MANAGER)
    action = group.action("Talk only here")
    assert "Whoever manages this group" in group.acts("ben", action, **FILMS)
    assert "Saved" in group.says("ben", "/rate Alien 5", **LOUNGE)
    group.says("ben", "/settings", **FILMS)
    assert not group.labels


def test_in_private_there_are_none_and_it_says_what_there_is(group: GroupTalk) -> None:
    assert "/language" in group.privately("ada", "/settings")


def test_news_come_where_they_were_wished_and_follow_the_bots_channel(group: GroupTalk) -> None:
    assert "come here" in chooses(group, "Post news here", **LOUNGE)
    assert announced_in(group) == ["lounge"]
    chooses(group, "Talk only here", **FILMS)
    assert announced_in(group) == ["films"]
    chooses(group, "No news", **FILMS)
    assert announced_in(group) == []


def announced_in(group: GroupTalk) -> list[str]:
    """Where groups are told an announcement."""
    group.dialogue.broadcasts.carry("test")
    group.privately("ben", "/rate Alien 5")
    group.privately("boss", "/announce New films are here.")
    group.acts("boss", group.action("Send it"), where="private")
    told = group.dialogue.broadcasts.turn("test", [], 20).outgoing
    return [message.chat_id for message in told if message.in_group]


def test_a_film_a_week_comes_for_those_who_take_part_until_it_is_ended(group: GroupTalk) -> None:
    for who in ("ada", "ben"):
        group.says(who, "/rate Alien 5", **FILMS)
        group.says(who, "/together", **FILMS)
        group.acts(who, group.action("I'm in"), **FILMS)
    assert "Where do you live?" in chooses(group, "Suggest a film a week", **FILMS)
    assert "Friday" in group.says("ada", "London", **FILMS, **MANAGER)
    said = []
    for week in range(2):
        group.clock.now = FRIDAY_EVENING + timedelta(weeks=week)
        said.append(due_in(group, "films"))
        assert "for all of you" in said[-1]
        assert due_in(group, "films") == ""
    assert said[0] != said[1]
    chooses(group, "No film a week", **FILMS)
    group.clock.now = FRIDAY_EVENING + timedelta(weeks=2)
    assert due_in(group, "films") == ""


def test_the_film_of_the_week_follows_the_bots_channel_and_the_groups_language(group: GroupTalk) -> None:
    group.says("ada", "/filmnight friday 20:00 London", **LOUNGE)
    chooses(group, "Suggest a film a week", **LOUNGE)
    chooses(group, "Talk only here", **FILMS)
    group.says("ada", "/language Deutsch", **FILMS, **MANAGER)
    group.clock.now = FRIDAY_EVENING
    assert "Film der Woche" in due_in(group, "films")


def due_in(group: GroupTalk, chat: str) -> str:
    """What the bot says by itself now in a chat of the group."""
    group.replies = []
    for message in group.dialogue.due.take("test"):
        if message.chat == chat:
            group.replies += message.replies
        group.dialogue.due.done(message)
    return group.seen()
