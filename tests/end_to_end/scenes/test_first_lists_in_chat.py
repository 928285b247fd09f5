"""The first minute, a list, and what is under it."""

from textwrap import wrap

import pytest

from tests.end_to_end.scenes.house import House, button, films, main
from tests.fake_bot_api import FakeMessage, FakeUser

STARS = ["1★", "2★", "3★", "4★", "5★"]
SCREEN, LETTERS = 40, 42
"""Lines of a phone's screen, and letters of a line."""


def shown(card: FakeMessage) -> str:
    """The film of a card."""
    return main(card.text.splitlines()[-2].partition(" · ")[0])


def listed(ada: FakeUser) -> FakeMessage:
    """The list of somebody who rated three films."""
    for told in ("The Matrix 5", "Alien 4", "Twister 2"):
        ada.says(f"/rate {told}")
    return ada.says("/recommend")


# 1. The first minute.


def test_hello_is_two_ways_to_begin_and_what_is_known(ada: FakeUser) -> None:
    hello = ada.says("/start")

    assert len(hello.text.splitlines()) <= 3
    assert "2016" in hello.text
    assert hello.labels == ["Tap through a few", "Just show me films"]


def test_taps_are_one_message_and_lead_to_a_list(house: House, ada: FakeUser) -> None:
    hello = ada.says("/start")
    card = ada.presses("Tap through a few")
    assert card.labels[:6] == [*STARS, "Haven't seen it"]
    first = shown(card)
    ada.presses("5★")
    ada.presses("Haven't seen it")
    third = shown(card)
    ada.presses("2★")
    fourth = shown(card)
    ada.presses("4★")

    assert ada.messages == [hello], "one message all the while"
    assert house.stars(ada) == {first: 5, third: 2, fourth: 4}
    asked = ada.presses("Show my list (3 rated)")
    assert asked.text.startswith("From 3 films you rated")
    assert len(films(asked)) == 5
    assert not set(films(asked)) & {first, third, fourth}


def test_each_next_card_depends_on_the_answers(house: House) -> None:
    def asked(press: str) -> list[str]:
        somebody = house.api.user("Somebody")
        somebody.says("/start")
        card = somebody.presses("Tap through a few")
        seen = [shown(card)]
        for _ in range(4):
            somebody.presses(press)
            seen.append(shown(card))
        return seen

    loving, hating = asked("5★"), asked("1★")
    assert loving[0] == hating[0]
    assert loving != hating


def test_without_an_answer_there_is_a_list_of_several_kinds_two_taps_away(
    house: House, ada: FakeUser
) -> None:
    ada.says("/start")
    first = ada.presses("Just show me films")

    assert len(films(first)) == 5
    kinds = [set(house.film(name).genres) for name in films(first)]
    assert not set.intersection(*kinds)
    assert len(set.union(*kinds)) >= 5


# 2. A list.


def test_a_list_says_how_little_it_starts_from_and_promises_nothing(ada: FakeUser) -> None:
    message = listed(ada)

    assert message.text.startswith("From 3 films you rated")
    assert len(films(message)) == 5
    assert "for you" not in message.text.lower()
    assert message.labels[:5] == ["1", "2", "3", "4", "5"]
    assert "Next five" in message.labels
    written = sum(len(wrap(line, LETTERS)) or 1 for line in message.text.splitlines())
    assert written + 2 * len(message.buttons) <= SCREEN  # a row of buttons is two lines high


def test_another_mood_is_a_tap_away(ada: FakeUser) -> None:
    listed(ada)
    moods = ada.presses("Other mood")
    funny = ada.presses("Funny", on=moods)
    assert len(films(funny)) == 5


def test_a_number_opens_a_film_in_place_and_back_is_the_same_list(ada: FakeUser) -> None:
    message = listed(ada)
    before, second = message.text, films(message)[1]

    card = ada.presses("2")
    assert card.message_id == message.message_id
    assert second.partition(" (")[0] in card.text
    assert "ratings" in card.text
    assert [words for words, _ in card.links]
    for label in ("Seen it", "Not for me", "Watch later", "More like this"):
        assert label in card.labels
    assert ada.presses(button(card, "Back")).text == before


def test_a_card_says_what_stars_to_expect_where_the_rank_does_not_contradict_it(ada: FakeUser) -> None:
    message = listed(ada)
    cards = []
    for rank in range(1, 6):
        cards.append(ada.presses(str(rank)).text)
        ada.presses(button(message, "Back"))
    assert any("for you about" in card for card in cards)


@pytest.mark.parametrize("stars", ["No stars", "4½★"])
def test_what_was_seen_makes_room_for_another_film(house: House, ada: FakeUser, stars: str) -> None:
    message = listed(ada)
    before = films(message)
    ada.presses("2")
    asked = ada.presses("Seen it")
    assert asked.message_id == message.message_id
    assert set(STARS) < set(asked.labels)
    after = ada.presses(stars)

    assert after.message_id == message.message_id, "back to the list"
    assert len(films(after)) == 5
    assert before[1] not in films(after)
    assert house.stars(ada).get(before[1]) == (4.5 if stars == "4½★" else None)


def test_not_for_me_makes_room_and_is_undone(ada: FakeUser) -> None:
    before = films(listed(ada))
    ada.presses("1")
    after = ada.presses("Not for me")
    assert before[0] not in films(after)
    assert "Undo" in after.labels
    ada.says("/undo")
    assert before[0] in films(ada.says("/recommend"))


def test_more_like_this_is_a_list_around_that_film(ada: FakeUser) -> None:
    name = films(listed(ada))[0]
    ada.presses("1")
    alike = ada.presses("More like this")
    assert name.partition(" (")[0] in alike.text.splitlines()[0]
    assert len(films(alike)) == 5
    assert name not in films(alike)


def test_the_next_five_were_not_shown_before(ada: FakeUser) -> None:
    seen = films(listed(ada))
    for _ in range(3):
        following = films(ada.presses("Next five"))
        assert len(following) == 5
        assert not set(following) & set(seen)
        seen += following
