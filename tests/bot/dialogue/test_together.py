"""Who takes part in a group, and lists for all of them."""

import re

import pytest

from bot.dialogue.message import Person
from bot.service import forget
from bot.service.service import Service
from tests.bot.dialogue.group_talk import THURSDAY, GroupTalk
from tests.clock import Clock


@pytest.fixture
def group(service: Service) -> GroupTalk:
    return GroupTalk(service, Clock(THURSDAY))


@pytest.fixture
def three(group: GroupTalk) -> GroupTalk:
    """Ada, Ben and Chris take part; Chris has told nothing."""
    group.says("ada", "", joined=True)
    for who in ("ada", "ben", "chris"):
        group.presses(who, "I'm in")
    group.privately("ada", "/rate Heat 5")
    group.privately("ben", "/rate Toy Story 5")
    group.privately("ben", "/rate Alien 1")
    return group


def titles(said: str) -> list[str]:
    return re.findall(r"^\d+\. (.+? \(\d+\))", said, re.MULTILINE)


def test_hello_asks_who_takes_part_and_tells_it_in_the_same_message(group: GroupTalk) -> None:
    assert "I count only who does" in group.says("ada", "", joined=True)
    assert "Taking part: Ada." in group.presses("ada", "I'm in")
    assert group.reply.replace
    assert group.reply.for_all
    assert "Taking part: Ada and Ben." in group.presses("ben", "I'm in")
    # Twice is once.
    assert "Taking part: Ada and Ben." in group.presses("ben", "I'm in")
    group.restarted()
    assert "Taking part: Ben." in group.presses("ada", "I'm out")
    assert "Taking part" not in group.presses("ben", "I'm out")
    assert "I'm out" not in group.labels


def test_what_can_you_do_names_the_commands_of_groups(group: GroupTalk) -> None:
    group.says("ada", "", joined=True)
    said = group.presses("ben", "What can you do?")
    assert "/filmnight saturday 20:00" in said
    assert "/forgetme" not in said


def test_together_tells_who_takes_part_and_who_has_told_nothing(three: GroupTalk) -> None:
    said = three.says("dora", "/together")
    assert "Taking part: Ada, Ben and Chris." in said
    assert "Chris hasn't told me enough yet" in said
    assert "Ada, Ben, Chris and Dora" in three.presses("dora", "I'm in")
    assert three.reply.replace
    assert titles(three.presses("dora", "Films for all of us"))


def test_together_in_private_says_where_it_belongs(group: GroupTalk) -> None:
    assert "That is for groups" in group.privately("ada", "/together")


def test_a_list_is_for_those_who_take_part_and_says_what_fits_whom(three: GroupTalk) -> None:
    said = three.says("dora", "/recommend")
    assert said.startswith("For Ada and Ben\n")
    assert "Chris hasn't told me enough yet" in said
    assert "Ada will love it, good for Ben" in said
    assert len(titles(said)) == 5
    assert not {"Heat (1995)", "Toy Story (1995)", "Alien (1979)"} & set(titles(said))


def test_a_film_that_one_has_seen_or_does_not_want_leaves_the_list(three: GroupTalk) -> None:
    first, second = titles(three.says("ada", "/recommend"))[:2]
    three.presses("ben", "1")
    three.presses("ben", "Seen it")
    three.says("ada", "/recommend")
    three.presses("ben", "1")
    three.presses("ben", "Not for me")
    left = titles(three.says("ada", "/recommend"))
    assert first not in left
    assert second not in left


def test_next_five_may_be_asked_by_anybody_and_repeats_nothing(three: GroupTalk) -> None:
    first = titles(three.says("ada", "/recommend"))
    three.restarted()
    following = titles(three.presses("ben", "Next five"))
    assert len(following) == 5
    assert not set(first) & set(following)


def test_a_wish_works_as_in_private_and_goes_on_for_whoever_asks_next(three: GroupTalk) -> None:
    said = three.says("ada", "/recommend animation")
    assert said.startswith("Animation · For Ada and Ben")
    assert titles(said) == ["Toy Story 2 (1999)", "Tom & Jerry <The Movie> (1992)", "Up (2009)"]
    allowed = three.presses("ben", next(label for label in three.labels if label.startswith("Without")))
    assert len(titles(allowed)) == 5
    plain = three.says("ben", "something from the 70s", addressed=True)
    assert plain.startswith("1970s · For Ada and Ben")


def test_where_nobody_takes_part_the_list_says_how_it_becomes_one_for_all(group: GroupTalk) -> None:
    said = group.says("ada", "/recommend")
    assert titles(said)
    assert "Nobody takes part yet" in said
    assert "Taking part: Ada." in group.presses("ada", "I'm in")
    assert not group.reply.replace, "the list stays"
    assert "Nobody takes part" not in group.says("ada", "/recommend")


def test_a_list_of_those_who_have_all_left_is_the_askers_own(three: GroupTalk) -> None:
    three.says("ada", "/recommend")
    following = three.action("Next five")
    for who in ("ada", "ben", "chris"):
        three.acts(who, "leave||")
    assert "From one film you rated" in three.acts("ada", following)


def test_a_list_to_one_persons_wish_leads_on_for_whoever_presses(group: GroupTalk) -> None:
    first = titles(group.says("ada", "show me two crime films", addressed=True))
    opens, following = group.action("1"), group.action("Next two")
    moods = group.action("Other mood")
    assert group.acts("ben", opens).startswith(f"Ben: {first[0]}")
    group.presses("ben", "Seen it")
    group.restarted()
    saved = group.presses("ben", "4★")
    assert saved.startswith(f"Ben: Saved: {first[0]} ★★★★\n\nCrime\n"), saved
    assert first[0] not in titles(saved)
    assert "Undo" in group.labels
    undone = group.presses("ben", "Undo")
    assert f"your rating of {first[0]} is gone" in undone
    assert group.acts("chris", following).startswith("Chris: Crime\n")
    group.acts("chris", moods)
    assert group.presses("chris", "Back to the list").startswith("Chris: Crime\n")
    assert group.says("dora", "but from the 90s", addressed=True).startswith("Dora: Crime, 1990s")


def test_what_is_done_with_a_film_of_anothers_list_is_told_before_the_list(group: GroupTalk) -> None:
    first = titles(group.says("ada", "show me two crime films", addressed=True))
    opens = [group.action(str(place)) for place in (1, 2)]
    group.acts("ben", opens[0])
    group.presses("ben", "Seen it")
    assert group.presses("ben", "No stars").startswith(f"Ben: All right, no stars for {first[0]}.\n\nCrime\n")
    group.acts("ben", opens[1])
    assert group.presses("ben", "Not for me").startswith(f"Ben: Not for you: {first[1]}.")
    assert "Undo" in group.labels


def test_a_wish_that_was_shown_elsewhere_is_told_nobody_though_what_is_done_is(group: GroupTalk) -> None:
    first = titles(group.says("ada", "show me two crime films", addressed=True))
    opens, following, back = group.action("1"), group.action("Next two"), group.action("Other mood")
    group.chat = "-200"
    assert group.acts("ben", following).startswith("Ben: I don't remember what that list was about")
    assert "don't understand that button" in group.acts("ben", back)
    group.acts("ben", opens)
    group.presses("ben", "Seen it")
    no_stars = group.action("No stars")
    assert group.presses("ben", "4★") == f"Ben: Saved: {first[0]} ★★★★"
    assert group.labels == ["Undo", "Show my list"]
    assert "no stars" not in group.acts("ben", no_stars), "it has some"


def test_who_has_left_the_group_takes_part_no_more_until_they_come_in_again(three: GroupTalk) -> None:
    three.acts("ben", "join||", chat="-100/42")
    three.acts("ben", "join||", chat="-1001")
    three.dialogue.member_gone(Person("test", "ben", "Ben"), "-100")
    assert "Taking part: Ada and Chris." in three.says("ada", "/together")
    assert "Ben" not in three.says("ada", "/together", chat="-100/42")
    assert "Taking part: Ben." in three.says("ada", "/together", chat="-1001")
    assert "Taking part: Ada, Chris and Ben." in three.acts("ben", "join||")
    three.dialogue.member_gone(Person("test", "stranger"), "-100")


def test_an_anonymous_admin_gets_the_groups_list(three: GroupTalk) -> None:
    said = three.says("ada", "/recommend", person=Person("test", "-100", "Club"), is_chat=True)
    assert said.startswith("For Ada and Ben")


def test_other_groups_and_private_lists_know_nothing_of_it(three: GroupTalk) -> None:
    assert "From one film you rated" in three.privately("ada", "/recommend")
    three.chat = "-200"
    assert "Nobody takes part yet" in three.says("ada", "/recommend")


def test_somebody_forgotten_takes_part_no_more(three: GroupTalk) -> None:
    forget.forget(three.service.visit(Person("test", "chris", "Chris")))
    assert "Taking part: Ada and Ben." in three.says("ada", "/together")


def test_a_group_that_grows_keeps_those_who_take_part(three: GroupTalk) -> None:
    three.dialogue.chat_moved("test", "-100", "-100100")
    three.chat = "-100100"
    assert "Taking part: Ada, Ben and Chris." in three.says("ada", "/together")


def test_many_names_are_counted(group: GroupTalk) -> None:
    for number in range(8):
        group.acts(f"guest{number}", "join||")
    said = group.says("ada", "/together")
    assert "Guest0, Guest1, Guest2, Guest3, Guest4 and 3 others" in said


def test_next_and_clear_in_words_are_about_the_groups_list(three: GroupTalk) -> None:
    three.says("ada", "something with animation", addressed=True)
    assert three.presses("ben", "Clear").startswith("For Ada and Ben")
    first = titles(three.seen())
    assert three.says("ben", "next", addressed=True).startswith("For Ada and Ben")
    assert not set(first) & set(titles(three.seen()))
