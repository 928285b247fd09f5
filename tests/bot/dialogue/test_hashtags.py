"""Films written as tags are films; when something was seen is no title."""

import pytest

from bot.dialogue.heard.hashtags import without_tags
from bot.dialogue.heard.moments import without_moments
from tests.bot.dialogue.conftest import Talk


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("#Heat 5 #Alien 4", "Heat 5 \nAlien 4"),
        ("#Heat ⭐⭐⭐⭐⭐ #Alien ⭐⭐", "Heat ⭐⭐⭐⭐⭐ \nAlien ⭐⭐"),
        ("#TheDarkKnight 5", "The Dark Knight 5"),
        ("watched #Heat", "watched Heat"),
        ("#heat #mann 5", "heat mann 5"),
        ("Heat #1", "Heat #1"),
    ],
)
def test_tags_are_words_and_a_line_each_where_each_has_stars(said: str, plain: str) -> None:
    assert without_tags(said) == plain


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("saw this last night! Whiplash, 4.5", "saw this! Whiplash, 4.5"),
        ("saw that one yesterday, loved it", "saw that one, loved it"),
        ("hab ihn gestern Abend gesehen", "hab ihn gestern Abend gesehen"),
        ("saw Last Night", "saw Last Night"),
    ],
)
def test_moments_behind_it_are_left_out(said: str, plain: str) -> None:
    assert without_moments(said) == plain


def test_films_of_tags_are_saved_each_with_its_stars(ada: Talk) -> None:
    assert "Alien (1979) ★★★★" in ada.says("#Heat ⭐⭐⭐⭐⭐ #Alien ⭐⭐⭐⭐")
    assert sorted(ada.ratings.values()) == [4, 5]
