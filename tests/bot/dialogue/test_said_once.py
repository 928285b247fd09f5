"""What films of a list have in common is said once, and of no other film."""

import pytest

from bot.dialogue.recommending.said_once import said_once
from tests.bot.dialogue.conftest import Talk

HEAT, ALIEN = "because you liked Heat", "because you liked Alien"


@pytest.mark.parametrize(
    ("said", "above", "left"),
    [
        ([HEAT, HEAT, HEAT], f"Each: {HEAT}", ("", "", "")),
        ([ALIEN, HEAT, HEAT, HEAT], f"7\N{EN DASH}9: {HEAT}", (ALIEN, "", "", "")),
        ([HEAT, "", HEAT, HEAT], f"6, 8 and 9: {HEAT}", ("", "", "", "")),
        ([HEAT, HEAT, ALIEN], "", (HEAT, HEAT, ALIEN)),
        (["", "", ""], "", ("", "", "")),
        ([], "", ()),
    ],
)
def test_what_three_films_share_is_said_above_them_of_these_alone(
    said: list[str], above: str, left: tuple[str, ...]
) -> None:
    assert said_once("en", range(6, 6 + len(said)), said) == (above, left)


def test_a_card_opened_from_a_list_says_why_the_film_was_listed(ada: Talk) -> None:
    ada.says("/rate Goldfinger 5")
    listed = ada.says("/recommend")
    assert "because you liked Goldfinger" in listed
    cards = []
    for number in "12345":
        cards.append(ada.presses(number))
        ada.presses("Back to the list")
    assert any("because you liked Goldfinger" in card for card in cards)


def test_help_tells_of_one_command_what_can_follow_it(ada: Talk) -> None:
    assert ada.says("/help rate").startswith("/rate FILM [STARS]\n")
    assert "/rate FILM" in ada.says("/help /rate")
