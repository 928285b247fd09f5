"""What others think of a film is no rating."""

import pytest

from tests.bot.dialogue.conftest import Talk

HEAT = "f:2"


@pytest.mark.parametrize(
    "said",
    [
        "my wife loved Heat",
        "everyone says Heat is great",
        "a friend of mine recommended Heat",
        "alle finden Heat super",
        "mi hermano odió Heat",
        "mon mari a adoré Heat",
        "meus amigos dizem que Heat é ótimo",
        "моя жена любит Heat",
    ],
)
def test_what_others_think_is_not_saved_and_own_stars_are_asked(ada: Talk, said: str) -> None:
    assert "How many stars for Heat (1995)?" in ada.says(said)
    assert ada.ratings == {}
    ada.says("3")
    assert ada.ratings == {HEAT: 3}


def test_own_liking_is_no_hearsay(ada: Talk) -> None:
    ada.says("we both loved Heat")
    assert ada.ratings == {HEAT: 5}
