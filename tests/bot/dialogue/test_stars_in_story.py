"""The numbers of a story: stars, not those of a title, a series, a day, a count or a time."""

import pytest

from bot.dialogue.heard.stars_in_story import stars_in
from bot.dialogue.heard.story import Story
from tests.bot.dialogue.conftest import Talk
from tests.bot.dialogue.test_opinion_reading import bracketed

TOY_STORY, TOY_STORY_2, HEAT, ALIEN, APOLLO, BLADE_RUNNER = "f:0", "f:1", "f:2", "f:3", "f:8", "f:7"


def numbers(text: str) -> list[float | None]:
    """The stars of a story, in order."""
    return [each.stars for each in stars_in(Story(*bracketed(text)))]


@pytest.mark.parametrize(
    ("text", "given"),
    [
        ("[Heat] 5, [Alien] 4", [5, 4]),
        ("a solid 4 for [Heat] and [Alien] maybe 3 I think", [4, 3]),
        ("[Heat] with my wife 4", [4]),
        ("[Heat] (4)", [4]),
        ("[Heat] is a 4 but [Alien] only 2", [4, 2]),
        ("solid 8 for [Heat], [Alien] a 6", [4, 3]),
        ("[Heat] 9/10, [Alien] 3,5, [Fargo] ★★", [4.5, 3.5, 2]),
        ("[Heat] вчера 4, [Alien] на пятёрку", [4, 5]),
    ],
)
def test_what_is_given_to_a_film_is_stars(text: str, given: list[float]) -> None:
    assert numbers(text) == given


@pytest.mark.parametrize(
    "text",
    [
        *("I've seen [Heat] 5 times", "I was 5 when I saw [Heat]", "[Heat] at 5 pm", "saw [Heat] for 5€"),
        *("[Heat] is 2 hours long", "2 of my friends know [Heat]", "[Heat]: 5 people die", "[Heat] costs $5"),
        *("saw [Heat] on 4/10/2020", "[Heat] 5%", "5 years ago I saw [Heat]", "we watched [Heat] at 8:30"),
        *("loved [Matrix] 1", "I'd have gone to 5 for [Heat]", "[Heat] is the one"),
        *(
            "ich war 5 als ich [Heat] sah",
            "vi [Heat] 5 veces",
            "j'ai vu [Heat] 5 fois",
            "vi [Heat] há 5 anos",
        ),
        *("смотрел [Heat] 5 раз",),
    ],
)
def test_days_counts_times_and_parts_are_no_stars(text: str) -> None:
    assert numbers(text) == []


def test_numbers_of_titles_are_no_stars() -> None:
    assert numbers("[Toy Story 2] 4, [Apollo 13] 3, [2012]") == [4, 3]


def test_the_number_of_a_part_before_its_stars_is_none_of_these() -> None:
    assert numbers("[Toy Story] 1: 5, [Alien] 4") == [5, 4]


@pytest.mark.parametrize(
    ("said", "saved"),
    [
        ("Toy Story 2: 4, Heat 3", {TOY_STORY_2: 4, HEAT: 3}),
        ("4 for Toy Story 2 and 3 for Toy Story", {TOY_STORY_2: 4, TOY_STORY: 3}),
        ("Toy Story 1: 5, Toy Story 2: 4", {TOY_STORY: 5, TOY_STORY_2: 4}),
        ("Apollo 13 4, Blade Runner 2049 3", {APOLLO: 4, BLADE_RUNNER: 3}),
        ("Toy Story 3 and a half", {TOY_STORY: 3.5}),
        ("I gave Toy Story 4/5 and Alien 2", {TOY_STORY: 4, ALIEN: 2}),
        ("watched Heat 3 times, 4/5", {HEAT: 4}),
        ("Heat on 4/10/2020, 3 stars", {HEAT: 3}),
    ],
)
def test_titles_with_numbers_get_the_stars_beside_them(ada: Talk, said: str, saved: dict[str, float]) -> None:
    ada.says(said)
    assert ada.ratings == saved


@pytest.mark.parametrize(
    "said", ["I've seen Heat 5 times", "I was 5 when I saw Heat", "saw Heat for 5€", "Heat is 2 hours long"]
)
def test_a_film_beside_another_number_is_asked_for_stars(ada: Talk, said: str) -> None:
    assert "How many stars for Heat (1995)?" in ada.says(said)
    assert ada.ratings == {}
