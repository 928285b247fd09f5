"""Text as Discord's Markdown."""

import pytest

from bot.dialogue.text import Anchor, Bold, plain
from bot.platforms.discord.markdown import LONGEST_MESSAGE, split, to_markdown


@pytest.mark.parametrize(
    "words",
    ["*loud*", "_under_", "`code`", "||secret||", "[a](b)", "~~gone~~", "# head", "<@123>", "</rate:5>"],
)
def test_what_people_type_becomes_no_markup(words: str) -> None:
    drawn = to_markdown((words,))
    assert drawn != words
    assert drawn.replace("\\", "") == words


def test_a_link_shows_no_preview_and_cannot_be_left_early() -> None:
    drawn = to_markdown((Anchor("Heat [1995]", "https://x.example/a>b) c"),))
    assert drawn == r"[Heat \[1995\]](<https://x.example/a%3Eb%29%20c>)"


def test_bold_of_nothing_is_no_row_of_stars() -> None:
    assert to_markdown((Bold(" "), Bold("Heat"))) == " **Heat**"


def test_messages_fit_with_their_markup() -> None:
    text = tuple(
        Anchor(f"film {number}\n", f"https://imdb.example/title/tt{number:07}/") for number in range(200)
    )
    parts = split(text)
    assert len(parts) > 1
    assert all(len(to_markdown(part)) <= LONGEST_MESSAGE for part in parts)
    assert "\n".join(map(plain, parts)).split() == plain(text).split()
