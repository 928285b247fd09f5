"""Films as people name them in passing: parts, initials, years, beginnings; none is lost."""

from collections.abc import Callable

import pytest

from recommender.catalog.film import Film
from tests.bot.dialogue.conftest import Talk
from tests.bot.dialogue.small_bundle import counted_films

FILMS: tuple[tuple[str, int, int], ...] = (
    ("The Lord of the Rings: The Fellowship of the Ring", 2001, 247),
    ("The Lord of the Rings: The Two Towers", 2002, 230),
    ("The Lord of the Rings: The Return of the King", 2003, 225),
    ("Tower Heist", 2011, 30),
    ("Tower Block", 2012, 20),
    ("2001: A Space Odyssey", 1968, 180),
    ("Star Wars: Episode IV - A New Hope", 1977, 251),
    ("Star Wars: Episode I - The Phantom Menace", 1999, 150),
    ("Star Wars: Episode II - Attack of the Clones", 2002, 120),
    ("No Country for Old Men", 2007, 160),
    ("Country", 1984, 3),
    ("RoboCop", 1987, 60),
    ("RoboCop", 2014, 20),
    ("Psycho", 1960, 140),
    ("Psycho", 1998, 20),
    ("Kill Bill: Vol. 1", 2003, 200),
    ("Kill Bill: Vol. 2", 2004, 190),
    ("Jackie Brown", 1997, 90),
    ("Juno", 2007, 80),
    ("Superbad", 2007, 76),
    ("Toy Story", 1995, 300),
    ("Toy Story 2", 1999, 200),
    ("Toy Story 3", 2010, 180),
    ("Terminator 2: Judgment Day", 1991, 220),
    ("Jaws", 1975, 120),
    ("Jaws 2", 1978, 20),
    ("Gravity", 2013, 90),
    ("Heat", 1995, 130),
    ("Braveheart", 1995, 210),
    ("Gladiator", 2000, 215),
    ("Gladiator", 1992, 20),
    ("Titanic", 1997, 200),
    ("Titanic", 1953, 15),
    ("The Princess Bride", 1987, 177),
    ("Weekend", 2011, 12),
    ("The Karate Kid", 1984, 60),
    ("The Karate Kid", 2010, 20),
    ("Batman", 1989, 150),
    ("Batman", 1966, 20),
    ("The Matrix", 1999, 300),
    ("The Matrix Reloaded", 2003, 150),
    ("The Matrix Revolutions", 2003, 140),
    ("The Way", 2010, 8),
    ("28 Days Later", 2002, 90),
    ("28 Weeks Later", 2007, 60),
    ("Rogue", 2007, 5),
    ("Saw", 2004, 76),
    ("Saw III", 2006, 20),
    ("The Hangover", 2009, 150),
    ("The Hangover Part II", 2011, 70),
    ("The Hangover Part III", 2013, 60),
    ("Spotlight", 2015, 60),
    ("King Kong", 1933, 30),
    ("King Kong", 1976, 20),
    ("King Kong", 2005, 50),
)
TOY_STORIES = ("Toy Story (1995)", "Toy Story 2 (1999)", "Toy Story 3 (2010)")


@pytest.fixture
def ada(talk_about: Callable[[list[Film]], Talk]) -> Talk:
    return talk_about(counted_films(FILMS))


def rated(ada: Talk) -> dict[str, float]:
    """What Ada rated, by title and year."""
    names = {f"f:{number}": f"{title} ({year})" for number, (title, year, _) in enumerate(FILMS)}
    return {names[film]: stars for film, stars in ada.ratings.items()}


@pytest.mark.parametrize(
    ("said", "film"),
    [
        ("star wars episode 1 5", "Star Wars: Episode I - The Phantom Menace (1999)"),
        ("star wars episode one 5/5", "Star Wars: Episode I - The Phantom Menace (1999)"),
        ("Le doy un 5 a Jaws", "Jaws (1975)"),
        ("Dou um 5 a Jaws", "Jaws (1975)"),
        ("Je donne 5 à Jaws", "Jaws (1975)"),
        ("Superbad 5星", "Superbad (2007)"),
        ("Kill Bill 1 5", "Kill Bill: Vol. 1 (2003)"),
        ("Toy Story 1 5", "Toy Story (1995)"),
        ("Jaws A+", "Jaws (1975)"),
        ("heat was sooo gooood 5/5", "Heat (1995)"),
        ("loooved heat", "Heat (1995)"),
    ],
)
def test_five_stars_are_saved_for_the_film_that_is_meant(ada: Talk, said: str, film: str) -> None:
    ada.says(said)
    assert rated(ada) == {film: 5}


@pytest.mark.parametrize(
    ("said", "offered"),
    [
        ("Lord of the Ring part 3 5", "The Lord of the Rings: The Return of the King (2003)  5★"),
        ("2001 5", "2001: A Space Odyssey (1968)  5★"),
        ("two towers 5", "The Lord of the Rings: The Two Towers (2002)  5★"),
        ("lotr 3 5", "The Lord of the Rings: The Return of the King (2003)  5★"),
        ("lotr 2 was soo good 5/5", "The Lord of the Rings: The Two Towers (2002)  5★"),
        ("eps 1 of star wars 2/5", "Star Wars: Episode I - The Phantom Menace (1999)  2★"),
        ("part 2 of Toy Story 4", "Toy Story 2 (1999)  4★"),
        ("No Country 4", "No Country for Old Men (2007)  4★"),
        ("Terminator Judgement Day 5", "Terminator 2: Judgment Day (1991)  5★"),
        ("Titanic 3 stelle", "Titanic (1997)  3★"),
        ("episode 1 2/5", "Star Wars: Episode I - The Phantom Menace (1999)  2★"),
        ("the original karate kid 4", "The Karate Kid (1984)  4★"),
        ("the new Karate Kid 2", "The Karate Kid (2010)  2★"),
        ("psycho (the old one) 4", "Psycho (1960)  4★"),
        ("Psycho (the remake) 2", "Psycho (1998)  2★"),
        ("Peter Jackson's King Kong 4", "King Kong (2005)  4★"),
        ("Jaws (the one with Brando) 4", "Jaws (1975)  4★"),
        ("batman 89 4", "Batman (1989)  4★"),
        ("saw 3", "Saw III (2006)"),
        ("Superbad 五颗星", "The film Superbad (2007)"),
        ("Titanic tre stelle", "The film Titanic (1997)"),
    ],
)
def test_a_film_that_is_named_loosely_is_asked_with_its_stars(ada: Talk, said: str, offered: str) -> None:
    ada.says(said)
    assert offered in ada.labels
    assert not ada.ratings


@pytest.mark.parametrize(
    ("said", "given"),
    [
        ("we watched spotlight 3 times, 5 stars obviously", {"Spotlight (2015)": 5}),
        ("braveheart yesterday and boy did I cry, 5", {"Braveheart (1995)": 5}),
        ("superbad with the boys 4.5", {"Superbad (2007)": 4.5}),
    ],
)
def test_stars_of_the_only_film_of_a_message_are_saved(ada: Talk, said: str, given: dict[str, float]) -> None:
    ada.says(said)
    assert rated(ada) == given


@pytest.mark.parametrize(
    ("said", "given"),
    [
        (
            "Toy story 1 2 and 3 all 5",
            {"Toy Story (1995)": 5, "Toy Story 2 (1999)": 5, "Toy Story 3 (2010)": 5},
        ),
        ("toy story 1 2 3 each 4", {"Toy Story (1995)": 4, "Toy Story 2 (1999)": 4, "Toy Story 3 (2010)": 4}),
        ("Kill Bill=4, Kill Bill 2=3.5", {"Kill Bill: Vol. 1 (2003)": 4, "Kill Bill: Vol. 2 (2004)": 3.5}),
        ("Psycho from 1998 1 star, the 1960 one 5 stars", {"Psycho (1998)": 1, "Psycho (1960)": 5}),
        ("Psycho von 1998: 1 Stern, der von 1960 5 Sterne", {"Psycho (1998)": 1, "Psycho (1960)": 5}),
        ("DVD weekend: Gravity 4, Jaws 5", {"Gravity (2013)": 4, "Jaws (1975)": 5}),
        ("Toy Story 1: 5, 2: 4, 3: 4.5", dict(zip(TOY_STORIES, (5, 4, 4.5), strict=True))),
        ("toy story 1 5, 2 4 and jaws 3", {TOY_STORIES[0]: 5, TOY_STORIES[1]: 4, "Jaws (1975)": 3}),
        ("Toy Story 1-3: 5, 4, 3", dict(zip(TOY_STORIES, (5, 4, 3), strict=True))),
        ("Toy Story 1, 2 and 3 all 5s from me", dict.fromkeys(TOY_STORIES, 5)),
        ("28 days later 4 28 weeks later 3", {"28 Days Later (2002)": 4, "28 Weeks Later (2007)": 3}),
        (
            "5 stars for Jaws, 4 for Gravity and 2 for Juno",
            {"Jaws (1975)": 5, "Gravity (2013)": 4, "Juno (2007)": 2},
        ),
        ("superbad 4.5 🐠 jaws 3 🍿🍿", {"Superbad (2007)": 4.5, "Jaws (1975)": 3}),
        ("1. Jaws 5 2. Juno 4 3. Gravity 3", {"Jaws (1975)": 5, "Juno (2007)": 4, "Gravity (2013)": 3}),
        ("Jaws 9\nGravity 8\nJuno 5", {"Jaws (1975)": 4.5, "Gravity (2013)": 4, "Juno (2007)": 2.5}),
        (
            "Films:\n\n1. Heat - 4/5\n2. Jaws (1975) - 3,5\n\n3. Juno: 5",
            {"Heat (1995)": 4, "Jaws (1975)": 3.5, "Juno (2007)": 5},
        ),
        (
            "| Film | Rating |\n|---|---|\n| Jaws (1975) | 5 |\n| Juno | 4.5 |",
            {"Jaws (1975)": 5, "Juno (2007)": 4.5},
        ),
        ("| Jaws | 1975 | 5 |\n| Juno | 2007 | 4 |", {"Jaws (1975)": 5, "Juno (2007)": 4}),
        ("Film | Sterne\nJaws (1975) | 5\nJuno | 4", {"Jaws (1975)": 5, "Juno (2007)": 4}),
        ("notas sobre 10:\nJaws 10\nJuno 5", {"Jaws (1975)": 5, "Juno (2007)": 2.5}),
        ("Jaws nine out of ten, Juno acht von zehn", {"Jaws (1975)": 4.5, "Juno (2007)": 4}),
        ("Braveheart 4,5 ⭐", {"Braveheart (1995)": 4.5}),
        ("loved Juno but not Superbad", {"Juno (2007)": 5, "Superbad (2007)": 3}),
        ("I liked Juno but not Superbad, what should we watch", {"Juno (2007)": 4, "Superbad (2007)": 2}),
        ("Ich liebe Juno, aber nicht Superbad", {"Juno (2007)": 5, "Superbad (2007)": 3}),
    ],
)
def test_each_film_of_a_message_gets_its_own_stars(ada: Talk, said: str, given: dict[str, float]) -> None:
    ada.says(said)
    assert rated(ada) == given


@pytest.mark.parametrize(
    ("said", "more", "film"),
    [
        ("loved the matrix", "the second one was ok", "The Matrix Reloaded (2003)  3★"),
        ("The Matrix 5", "hated the third", "The Matrix Revolutions (2003)  1★"),
        ("The Matrix 5", "y la 2 un 4", "The Matrix Reloaded (2003)  4★"),
    ],
)
def test_a_series_is_gone_on_with_in_the_next_message(ada: Talk, said: str, more: str, film: str) -> None:
    ada.says(said)
    ada.says(more)
    assert film in ada.labels
    assert rated(ada) == {"The Matrix (1999)": 5}


def test_a_film_that_begins_with_a_number_is_no_part_of_the_series_before(ada: Talk) -> None:
    ada.says("The Matrix 5")
    ada.says("28 Weeks Later 3")
    assert rated(ada) == {"The Matrix (1999)": 5, "28 Weeks Later (2007)": 3}


def test_films_of_which_only_a_yes_is_missing_are_asked_about_together(ada: Talk) -> None:
    answer = ada.says("the hangover great, part 2 so-so, part 3 awful")
    assert "These stars for these 3?" in answer
    assert not ada.ratings
    ada.says("yes")
    assert sorted(rated(ada).values()) == [1, 3, 4]


def test_likings_that_may_be_titles_are_asked_about_and_stars_are_saved(ada: Talk) -> None:
    ada.says("Jaws great, Juno so-so, Heat 5")
    assert rated(ada) == {"Heat (1995)": 5}
    assert ada.labels[:3] == ["Jaws (1975)  4★", "Juno (2007)  3★", "Both"]


def test_who_picks_one_of_films_asked_about_together_is_asked_about_the_others(ada: Talk) -> None:
    ada.says("the hangover great, part 2 so-so, part 3 awful")
    ada.presses("The Hangover Part II (2011)  3★")
    assert rated(ada) == {"The Hangover Part II (2011)": 3}
    ada.presses("Both")
    assert sorted(rated(ada).values()) == [1, 3, 4]


def test_stars_that_no_other_film_can_have_are_told_to_be_left_out(ada: Talk) -> None:
    answer = ada.says("RoboCop (2014) 4\nRoboCop (1987) 5\nrobocop 2")
    assert "I left out “robocop 2”" in answer
    assert rated(ada) == {"RoboCop (2014)": 4, "RoboCop (1987)": 5}


@pytest.mark.parametrize("said", ["rogue one 4", "its way too long", "that was way better than I thought"])
def test_a_short_title_is_not_found_in_other_words(ada: Talk, said: str) -> None:
    ada.says(said)
    assert not ada.ratings
    assert not any("The Way" in label for label in ada.labels)


@pytest.mark.parametrize(
    "said",
    ["you can change jaws to 3, its way too long", "change jaws to 3", "actually change jaws to 3 pls"],
)
def test_stars_are_changed_however_it_is_asked(ada: Talk, said: str) -> None:
    ada.says("Jaws 5")
    ada.says(said)
    ada.says("yes")
    assert rated(ada) == {"Jaws (1975)": 3}


def test_a_film_with_stars_of_its_own_is_not_offered_for_other_stars(ada: Talk) -> None:
    ada.says("RoboCop from 2014: 2, the old RoboCop: 5")
    assert "RoboCop (1987)  5★" in ada.labels
    assert not any("RoboCop (2014)" in label for label in ada.labels)
    ada.says("yes")
    assert rated(ada) == {"RoboCop (2014)": 2, "RoboCop (1987)": 5}


def test_a_number_behind_a_series_is_stars_where_nothing_says_of_all(ada: Talk) -> None:
    ada.says("Toy Story 1 4 and Toy Story 2 3")
    assert rated(ada) == {"Toy Story (1995)": 4, "Toy Story 2 (1999)": 3}


def test_a_film_that_is_compared_with_another_has_its_own_stars(ada: Talk) -> None:
    ada.says("Heat 5 and heat is better than gravity which is 4")
    assert rated(ada) == {"Heat (1995)": 5, "Gravity (2013)": 4}


def test_what_is_not_liked_about_a_film_is_no_other_film(ada: Talk) -> None:
    assert "I left out “not the ending”" in ada.says("loved Heat but not the ending")
    assert rated(ada) == {"Heat (1995)": 5}


@pytest.mark.parametrize(
    "said", ["saw Tenet and hated it", "Tenet was great", "hated Tenet", "I hated Uncut Gems"]
)
def test_an_opinion_of_a_film_that_is_not_there_says_that_it_is_not_there(ada: Talk, said: str) -> None:
    assert "my films end in 2015" in ada.says(said)
    assert "I don't have" in ada.says(said)
    assert not ada.ratings


def test_two_films_that_are_compared_are_both_asked_about(ada: Talk) -> None:
    ada.says("gladiator was ok i guess but braveheart is way better")
    assert "Gladiator (2000)  3★" in ada.labels
    ada.presses("Gladiator (2000)  3★")
    assert "Braveheart (1995)  4★" in ada.labels


def test_the_word_that_joins_two_halves_of_a_sentence_is_no_part_of_a_title(ada: Talk) -> None:
    answer = ada.says("then we put on The Princess Bride and that was perfect")
    assert "Bride and" not in answer
    assert "The Princess Bride (1987)  5★" in ada.labels


def test_what_is_rated_behind_a_film_among_words_is_asked_or_told_to_be_left_out(ada: Talk) -> None:
    answer = ada.says("gladiator with russell 4, some odd thing 5, jurno 3, brave heart 5")
    assert "“some odd thing 5”" in answer
    assert "Then:" in answer
    ada.presses("Gladiator (2000)  4★")
    assert "Braveheart (1995)  5★" in ada.labels


def test_the_one_by_somebody_is_another_film_of_the_name(ada: Talk) -> None:
    answer = ada.says("RoboCop from 2014, 2 stars. The one by Verhoeven 4 stars")
    assert "I don't have" not in answer
    assert "RoboCop (1987)  4★" in ada.labels or rated(ada)["RoboCop (1987)"] == 4
    assert rated(ada)["RoboCop (2014)"] == 2


@pytest.mark.parametrize(
    "said",
    [
        "Just watched Juno. Couldn't sleep afterwards, brilliant",
        "Watched Juno. Laughed all the way through, awesome",
    ],
)
def test_praise_behind_an_aside_is_of_the_film_before(ada: Talk, said: str) -> None:
    assert "I don't have" not in ada.says(said)
    assert rated(ada) == {"Juno (2007)": 5}


@pytest.mark.parametrize("said", ["yes but 5 stars", "yes, 5", "ja aber 5", "sí, pero un 5"])
def test_a_yes_may_bring_other_stars(ada: Talk, said: str) -> None:
    ada.says("Jaws is what my brother and I call a lovely picture")
    assert "Jaws (1975)  4★" in ada.labels
    ada.says(said)
    assert rated(ada) == {"Jaws (1975)": 5}


@pytest.mark.parametrize(("film", "saved"), [("Juno", {"Juno (2007)": 4}), ("Titanic", {})])
def test_stars_wait_for_the_film_that_they_are_of(ada: Talk, film: str, saved: dict[str, float]) -> None:
    assert "Which film?" in ada.says("4")
    ada.says(film)
    assert rated(ada) == saved
    if not saved:
        assert "Titanic (1997)  4★" in ada.labels


def test_of_films_of_one_name_the_rated_one_loses_its_stars(ada: Talk) -> None:
    ada.says("Titanic (1997) 4")
    assert "Removed: Titanic (1997)" in ada.says("please forget my rating of Titanic")
    assert not ada.ratings


def test_a_film_of_several_without_stars_has_none_to_lose(ada: Talk) -> None:
    assert "has no stars of yours" in ada.says("please forget my rating of Titanic")


@pytest.mark.parametrize("said", ["no sorry, I meant 2", "no, 2 actually", "no wait, 2"])
def test_other_stars_while_a_film_is_asked_for_are_no_place_among_the_films(ada: Talk, said: str) -> None:
    ada.says("Gladiator 4")
    ada.says(said)
    assert not ada.ratings
    assert "Gladiator (2000)  2★" in ada.labels
    ada.says("the second")
    assert rated(ada) == {"Gladiator (1992)": 2}


@pytest.mark.parametrize(
    "said",
    [
        "actually delete that, it was my brother who liked it",
        "oh wait, delete that",
        "no, delete that please",
    ],
)
def test_a_word_before_it_keeps_nobody_from_taking_a_rating_back(ada: Talk, said: str) -> None:
    ada.says("Jaws 4")
    ada.says(said)
    assert not ada.ratings


def test_who_denies_the_one_film_of_a_name_is_asked_about_the_others(ada: Talk) -> None:
    ada.says("the original King Kong 4")
    assert ada.labels[0] == "King Kong (1933)  4★"
    ada.says("no")
    assert ada.labels[:2] == ["King Kong (2005)  4★", "King Kong (1976)  4★"]


def test_all_films_that_wait_are_told_of_as_not_saved(ada: Talk) -> None:
    ada.says("the hangover great, part 2 so-so, part 3 awful")
    answer = ada.says("/myratings")
    assert "The Hangover (2009), The Hangover Part II (2011) and The Hangover Part III (2013)" in answer


@pytest.mark.parametrize(
    "said", ["no, that was Jaws", "sorry, it was Jaws", "nein, das war Jaws", "нет, это был Jaws"]
)
def test_what_it_was_instead_gets_the_stars(ada: Talk, said: str) -> None:
    ada.says("Heat 4")
    ada.says(said)
    assert rated(ada) == {"Jaws (1975)": 4}


def test_praise_of_what_was_rated_moves_no_stars(ada: Talk) -> None:
    ada.says("Heat 4")
    ada.says("that was great fun")
    assert rated(ada) == {"Heat (1995)": 4}


@pytest.mark.parametrize("said", ["the one with the heist, Heta. 4/5", "that movie with the cops, Heta 4/5"])
def test_a_film_that_is_named_behind_what_happens_in_it_is_asked_with_its_stars(ada: Talk, said: str) -> None:
    answer = ada.says(said)
    assert "I left out" in answer
    assert "Heat (1995)  4★" in ada.labels
