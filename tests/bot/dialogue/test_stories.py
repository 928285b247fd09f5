"""What people tell of films in their own words: each gets its stars, saved or asked; no other does."""

import re
from collections.abc import Callable

import pytest

from recommender.catalog.film import Film
from tests.bot.dialogue.conftest import Talk
from tests.bot.dialogue.small_bundle import counted_films

FILMS: tuple[tuple[str, int, int], ...] = (
    ("Inception", 2010, 200),
    ("The Lion King", 1994, 223),
    ("Notting Hill", 1999, 80),
    ("The Hangover", 2009, 110),
    ("The Hangover Part II", 2011, 60),
    ("Fargo", 1996, 250),
    ("Grease", 1978, 90),
    ("Jurassic Park", 1993, 300),
    ("Casablanca", 1942, 130),
    ("Avatar", 2009, 120),
    ("Alien", 1979, 156),
    ("Aliens", 1986, 152),
    ("Prometheus", 2012, 60),
    ("Toy Story", 1995, 300),
    ("Toy Story 2", 1999, 200),
    ("Toy Story 3", 2010, 180),
    ("Cars", 2006, 70),
    ("The Godfather", 1972, 255),
    ("The Godfather: Part II", 1974, 180),
    ("The Godfather: Part III", 1990, 90),
    ("Terminator 2: Judgment Day", 1991, 220),
    ("The Matrix", 1999, 330),
    ("The Matrix Reloaded", 2003, 91),
    ("Interstellar", 2014, 140),
    ("Gravity", 2013, 90),
    ("The Martian", 2015, 100),
    ("Frozen", 2013, 60),
    ("Finding Nemo", 2003, 150),
    ("The Incredibles", 2004, 140),
    ("Fight Club", 1999, 267),
    ("E.T. the Extra-Terrestrial", 1982, 175),
    ("Doctor Zhivago", 1965, 60),
    ("Iron Man", 2008, 120),
    ("Guardians of the Galaxy", 2014, 110),
    ("Big", 1988, 120),
    ("Kids", 1995, 60),
    ("They", 2002, 4),
    ("No", 2012, 4),
    ("Her", 2013, 70),
    ("Up", 2009, 160),
)
_ASKED = re.compile(r"(?P<film>.+ \(\d{4}\))  (?P<stars>[\d½]+)★")


@pytest.fixture
def ada(talk_about: Callable[[list[Film]], Talk]) -> Talk:
    return talk_about(counted_films(FILMS))


def saved(talk: Talk) -> dict[str, float]:
    """Title -> stars that were saved."""
    return {FILMS[int(film_id.partition(":")[2])][0]: stars for film_id, stars in talk.ratings.items()}


def told(talk: Talk) -> dict[str, float]:
    """Title -> stars that were saved, or stand on a button."""
    every = {}
    for label in talk.labels:
        asked = _ASKED.fullmatch(label)
        if asked:
            every[asked["film"].rpartition(" (")[0]] = float(asked["stars"].replace("½", ".5"))
    return every | saved(talk)


@pytest.mark.parametrize(
    ("text", "stars"),
    [
        ("i watched Inception last night and it was mind blowing, 10/10", {"Inception": 5}),
        ("we saw the lion king with the kids, they loved it, i thought it was just ok", {"The Lion King": 3}),
        ("My wife likes Notting Hill but I can't stand it", {"Notting Hill": 1}),
        ("Yesterday we got around to watching Fargo. What a film!", {"Fargo": 5}),
        ("I used to love Grease when I was a kid, now I find it unbearable", {"Grease": 1}),
        ("My favourite film of all time has to be Casablanca", {"Casablanca": 5}),
        ("Everybody raves about Avatar, I thought it was boring", {"Avatar": 2}),
        ("I liked Alien but I didn't like Prometheus", {"Alien": 4, "Prometheus": 2}),
        ("Toy Story is one of my favorites, Cars not so much", {"Toy Story": 5, "Cars": 2}),
        ("saw the martian liked it a lot better than gravity tho gravity was ok",
         {"The Martian": 4, "Gravity": 3}),
        ("I'd give The Matrix four and a half stars but only two for The Matrix Reloaded",
         {"The Matrix": 4.5, "The Matrix Reloaded": 2}),
        ("Watched Interstellar with my girlfriend. She cried, I was bored. 2.5 from me, she'd give it a 5",
         {"Interstellar": 2.5}),
        ("We watched Frozen for the hundredth time. The kids love it, I can't stand it anymore.",
         {"Frozen": 1}),
        ("The kids loved Toy Story, Finding Nemo and The Incredibles. I'd give all three 4 stars.",
         {"Toy Story": 4, "Finding Nemo": 4, "The Incredibles": 4}),
        ("Fight Club and The Matrix both 5, Avatar 1", {"Fight Club": 5, "The Matrix": 5, "Avatar": 1}),
        ("Not a fan of marvel stuff except the first iron man and guardians of the galaxy",
         {"Iron Man": 4, "Guardians of the Galaxy": 4}),
        ("disappointed by Prometheus after having loved Alien so much. I'd give it 2 stars, Alien 5",
         {"Prometheus": 2, "Alien": 5}),
        ("um so yesterday I watched uh inception and I think it was like four and a half stars",
         {"Inception": 4.5}),
        ("not a big fan of avatar tbh", {"Avatar": 2}),
        ("I'd give Fargo a 3 but my mum would give it a 10 lol", {"Fargo": 3}),
        ("loved alien and aliens, prometheus was meh, never saw gravity",
         {"Alien": 5, "Aliens": 5, "Prometheus": 2}),
        ("Jaws is not here but ET was great", {"E.T. the Extra-Terrestrial": 4}),
    ],
)  # fmt: skip
def test_each_film_of_a_story_gets_what_is_said_of_it(ada: Talk, text: str, stars: dict[str, float]) -> None:
    ada.says(text)
    assert told(ada) == stars
    assert saved(ada).items() <= stars.items()


@pytest.mark.parametrize(
    ("text", "stars"),
    [
        ("The Hangover was hilarious, part 2 was meh", {"The Hangover": 5, "The Hangover Part II": 2}),
        ("Toy Story 5 stars no question, the second one 4, the third one 5 again because I cried",
         {"Toy Story": 5, "Toy Story 2": 4, "Toy Story 3": 5}),
        ("my dad made me watch terminator 2 and it was actually great", {"Terminator 2: Judgment Day": 4}),
        ("The first Godfather is a masterpiece", {"The Godfather": 5}),
        ("Loved Toy Story 1, but the 2nd and 3rd were crap",
         {"Toy Story": 5, "Toy Story 2": 1, "Toy Story 3": 1}),
    ],
)  # fmt: skip
def test_parts_of_a_series_are_films_of_their_own_in_a_story(
    ada: Talk, text: str, stars: dict[str, float]
) -> None:
    ada.says(text)
    assert told(ada) == stars


@pytest.mark.parametrize(
    "text",
    [
        "the kids love it",
        "No. I meant something else",
        "never seen her, dont hate me",
        "it was a big day for the kids",
        "my brother wants to see Inception, is it good?",
        "fell asleep halfway through Inception so can't really judge it",
    ],
)
def test_words_of_a_sentence_are_no_films_with_stars(ada: Talk, text: str) -> None:
    ada.says(text)
    assert told(ada) == {}


def test_a_heading_on_a_line_of_its_own_holds_for_the_lines_below(ada: Talk) -> None:
    ada.says("My favourites:\n1. Inception\n2. Fargo\n3. Up\nHated: Grease")
    assert saved(ada) == {"Inception": 5, "Fargo": 5, "Up": 5, "Grease": 1}


def test_what_a_story_leaves_is_told(ada: Talk) -> None:
    words = ada.says("i saw the matrix and it was amazing but the old one with mel gibson was kinda boring")
    assert "I left out “the old one with mel gibson was kinda boring”" in words


def test_a_letter_with_a_wish_is_heard_and_answered(ada: Talk) -> None:
    words = ada.says(
        "Hello! My favourite film is The Godfather, which I have seen ten times. I also love Fargo. "
        "What would you recommend? Kind regards, Her"
    )
    assert saved(ada) == {"The Godfather": 5, "Fargo": 5}
    assert "Her (2013)" not in words
    assert "1. " in words


@pytest.mark.parametrize(
    ("said", "title"), [("Dr. Zhivago 4", "Doctor Zhivago"), ("ET 4", "E.T. the Extra-Terrestrial")]
)
def test_short_forms_of_titles_are_found(ada: Talk, said: str, title: str) -> None:
    ada.says(said)
    assert told(ada) == {title: 4}


def test_a_year_in_brackets_belongs_to_its_film_in_a_story(ada: Talk) -> None:
    assert "Casablanca (1942) ★★" in ada.says("found Casablanca (1942) boring")
    assert list(ada.ratings.values()) == [2]


def test_numbers_that_count_favourites_are_no_stars(ada: Talk) -> None:
    ada.says("here are some of my all-time favorites:\n1. Heat\n2. Casablanca\n3. Fargo\n4. Psycho")
    assert set(ada.ratings.values()) == {5}
