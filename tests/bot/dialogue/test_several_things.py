"""Messages that say several things, each clause one."""

import pytest

from bot.dialogue.message import Person
from tests.bot.dialogue.conftest import Talk

TOY_STORY, HEAT, ALIEN, ALIENS, FARGO, JAWS = "f:0", "f:2", "f:3", "f:4", "f:5", "f:16"


def rank(words: str, title: str) -> int:
    """The place of a film in a list that was shown."""
    line = next(line for line in words.splitlines() if f". {title}" in line)
    return int(line.split(".")[0])


@pytest.mark.parametrize(
    "said",
    [
        "Heat was great, what else is like that?",
        "Loved Heat. Something like it please",
        "hi! I loved Heat. Anything similar to it?",
    ],
)
def test_a_film_is_rated_and_others_like_it_are_shown(ada: Talk, said: str) -> None:
    words = ada.says(said)
    assert "Saved: Heat (1995)" in words
    assert "Like Heat (1995)" in words
    assert HEAT in ada.ratings
    assert "Undo" in ada.labels
    assert "Recommend" not in ada.labels
    ada.presses("Undo")
    assert ada.ratings == {}


def test_what_was_seen_and_what_was_not_is_said_in_one_message(ada: Talk) -> None:
    words = ada.says("seen Alien, seen Aliens, never saw Jaws")
    assert "Seen: Alien (1979)." in words
    assert "Seen: Aliens (1986)." in words
    assert "Not seen yet: Jaws (1975)." in words
    assert ada.ratings == {}


def test_what_others_think_beside_a_rating_is_not_saved(ada: Talk) -> None:
    words = ada.says("Heat was brilliant, I haven't seen Jaws yet but my brother loved it")
    assert "Saved: Heat (1995)" in words
    assert "Not seen yet: Jaws (1975)." in words
    assert ada.ratings == {HEAT: 5}


def test_stars_in_the_next_sentence_are_of_the_film_before(ada: Talk) -> None:
    assert "Fargo (1996) ★★★★★" in ada.says("Saw Fargo yesterday. Loved it!")
    assert ada.ratings == {FARGO: 5}


def test_of_a_list_one_is_denied_and_another_kept(ada: Talk) -> None:
    third = ada.says("/recommend").split("\n3. ")[1].split("\xa0· ")[0]
    assert third in ada.says("not the first, but put the third on my watchlist")
    assert third in ada.says("/watchlist")


def test_the_list_is_known_and_others_are_shown(ada: Talk) -> None:
    first = ada.says("/recommend").split("\n1. ")[1].split("\xa0· ")[0]
    words = ada.says("I know all of these, show me others")
    assert words.startswith(f"Seen: {first}")
    assert "\n1. " not in words
    assert "\n6. " in words


def test_a_film_that_was_seen_leaves_the_list_that_is_asked_for_with_it(ada: Talk) -> None:
    first = ada.says("/recommend").split("\n1. ")[1].split("\xa0· ")[0]
    words = ada.says("seen the first, show me something animated instead")
    assert f"Seen: {first}." in words
    assert "Animation" in words


def test_where_one_clause_is_not_understood_nothing_is_marked(ada: Talk) -> None:
    ada.says("/recommend")
    ada.says("seen the first, and my cat sat on the blorf")
    assert "On your list" not in ada.says("/watchlist")


@pytest.mark.parametrize(
    ("said", "ratings"),
    [
        ("Heat 4, Fargo 3", {HEAT: 4, FARGO: 3}),
        ("I liked Heat, but Fargo was boring", {HEAT: 4, FARGO: 2}),
        ("loved Heat and Alien, hated Jaws", {HEAT: 5, ALIEN: 5, JAWS: 1}),
        ("My favourites are Alien, Heat and Fargo; I can't stand Jaws or Aliens", None),
    ],
)
def test_several_ratings_are_saved_together(ada: Talk, said: str, ratings: dict[str, float] | None) -> None:
    ada.says(said)
    assert ada.ratings == (ratings or {ALIEN: 5, HEAT: 5, FARGO: 5, JAWS: 1, ALIENS: 1})


@pytest.mark.parametrize(
    ("language", "said", "key"),
    [
        ("de", "Heat war super. Was soll ich heute schauen?", HEAT),
        ("es", "me encantó Heat, pero Fargo no la he visto", HEAT),
        ("fr", "j'ai adoré Heat. Quelque chose comme ça ?", HEAT),
        ("pt", "adorei Heat. O que assistir hoje?", HEAT),
        ("ru", "обожаю Heat. Что посмотреть сегодня?", HEAT),
    ],
)
def test_several_things_are_heard_in_every_language(ada: Talk, language: str, said: str, key: str) -> None:
    ada.person = Person("test", "ada", "Ada", language)
    ada.says(said)
    assert set(ada.ratings) == {key}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "I've seen the first, it was okay"),
        ("es", "la primera ya la vi, me pareció regular"),
        ("de", "den ersten hab ich gesehen, war okay"),
    ],
)
def test_a_film_of_the_list_that_was_seen_takes_the_stars_behind(ada: Talk, language: str, said: str) -> None:
    ada.person = Person("test", "ada", "Ada", language)
    ada.says("/recommend")
    ada.says(said)
    assert list(ada.ratings.values()) == [3]


def test_a_film_that_is_boring_and_known_is_marked_as_both(ada: Talk) -> None:
    second = ada.says("/recommend").split("\n2. ")[1].split("\xa0· ")[0]
    words = ada.says("the second is boring, I've seen it")
    assert f"Not for you: {second}." in words
    assert f"Seen: {second}." in words


@pytest.mark.parametrize(
    ("said", "ratings"),
    [
        ("Heat was great, 5 stars; Alien 4", {HEAT: 5, ALIEN: 4}),
        ("Heat was great, 5 stars. Alien 4.", {HEAT: 5, ALIEN: 4}),
        ("Heat was amazing, 3 stars and Alien 4 stars", {HEAT: 3, ALIEN: 4}),
        ("Heat was great, 5 stars, Alien was boring, 1 star", {HEAT: 5, ALIEN: 1}),
        ("Heat me encantó, le doy un 2", {HEAT: 2}),
        ("me gustó mucho Heat, le pongo un 2", {HEAT: 2}),
        ("Heat é ótimo, dou 3 estrelas", {HEAT: 3}),
        ("Heat était super, je mets 3", {HEAT: 3}),
        ("Мне понравился Heat, ставлю 3", {HEAT: 3}),
        ("Heat war großartig, 3 Sterne; Alien 4", {HEAT: 3, ALIEN: 4}),
        ("Je mets 4 à Heat et 2 à Alien", {HEAT: 4, ALIEN: 2}),
    ],
)
def test_stars_that_are_said_count_more_than_words_of_liking(
    ada: Talk, said: str, ratings: dict[str, float]
) -> None:
    ada.says(said)
    assert ada.ratings == ratings
    assert not any("Star" in label or "★" in label for label in ada.labels), "nothing else is asked"


def test_of_the_list_one_is_not_wanted_since_it_was_seen(ada: Talk) -> None:
    second = ada.says("/recommend").split("\n2. ")[1].split("\xa0· ")[0]
    assert ada.says("not the second one, I've already seen it") == f"Seen: {second}. How many stars?"


def test_of_the_list_one_is_not_wanted(ada: Talk) -> None:
    second = ada.says("/recommend").split("\n2. ")[1].split("\xa0· ")[0]
    words = ada.says("not number 2")
    assert words.startswith(f"Not for you: {second}.")
    assert "Undo" in ada.labels


@pytest.mark.parametrize(
    "said",
    [
        "all the Toy Story films 4",
        "I like the Toy Story films",
        "the Toy Story trilogy 4",
        "every Toy Story film 4",
    ],
)
def test_all_films_of_a_series_are_rated_together_once_that_is_said(ada: Talk, said: str) -> None:
    words = ada.says(said)
    assert "for each of these 2?" in words
    assert ada.ratings == {}
    ada.presses("Both")
    assert ada.ratings == {TOY_STORY: 4, "f:1": 4}
    ada.presses("Undo both")
    assert ada.ratings == {}


@pytest.mark.parametrize("said", ["all of them", "yes", "both"])
def test_all_films_of_a_series_are_taken_in_words_too(ada: Talk, said: str) -> None:
    ada.says("all the Toy Story films 4")
    ada.says(said)
    assert ada.ratings == {TOY_STORY: 4, "f:1": 4}


@pytest.mark.parametrize(
    ("said", "given"),
    [
        ("all the Toy Storys 4 stars except the first, that one is 3", {TOY_STORY: 3, "f:1": 4}),
        ("all the Toy Story films 4, but not the second", {TOY_STORY: 4}),
        ("alle Toy Story Filme 4 Sterne außer dem ersten, der bekommt 2", {TOY_STORY: 2, "f:1": 4}),
    ],
)
def test_what_is_left_out_of_a_series_gets_its_own_stars_or_none(
    ada: Talk, said: str, given: dict[str, float]
) -> None:
    ada.says(said)
    assert ada.ratings == {}
    ada.says("yes")
    assert ada.ratings == given


def test_of_films_that_were_asked_about_all_but_one_may_be_meant(ada: Talk) -> None:
    ada.says("all the Toy Story films 4")
    ada.says("all but the first")
    assert ada.ratings == {"f:1": 4}


def test_of_several_films_that_were_asked_about_both_may_be_meant(ada: Talk) -> None:
    ada.says("Sabrina 4")
    ada.says("both")
    assert ada.ratings == {"f:9": 4, "f:10": 4}
    ada.says("/undo")
    ada.says("sabrina")
    assert "How many stars for Sabrina" in ada.says("both of them")


def test_films_none_of_which_is_there_are_all_said(ada: Talk) -> None:
    assert "Zzyzx and Qwertz" in ada.says("Zzyzx 5, Qwertz 4")


@pytest.mark.parametrize(
    "said", ["is the first one long?", "is number 1 any good?", "tell me more about the first one"]
)
def test_any_question_about_a_film_of_the_list_shows_its_card(ada: Talk, said: str) -> None:
    first = ada.says("/recommend").split("\n1. ")[1].split("\xa0· ")[0]
    assert first in ada.says(said)
    assert "Watch later" in ada.labels


def test_tonight_a_film_of_the_list_is_taken(ada: Talk) -> None:
    third = ada.says("/recommend").split("\n3. ")[1].split("\xa0· ")[0]
    assert ada.says("we'll watch number 3 tonight").startswith(f"Enjoy {third}.")


def test_the_age_of_children_is_no_number_of_films(ada: Talk) -> None:
    words = ada.says("a film for tonight with my kids, 6 and 9")
    assert "9. " not in words


@pytest.mark.parametrize("said", ["thanks, you're great :)", "danke, du bist super"])
def test_praise_is_taken_kindly(ada: Talk, said: str) -> None:
    assert ada.says(said) == "Enjoy the film."


def test_two_likings_of_the_film_in_question_are_one_answer(ada: Talk) -> None:
    ada.says("sabrina")
    assert "★★★ for which one?" in ada.says("meh, it was ok")


def test_where_it_is_open_which_film_was_seen_nothing_of_the_message_is_saved_unsaid(ada: Talk) -> None:
    words = ada.says("loved Heat, seen the third")
    assert ("Heat (1995) ★★★★★" in words) == (HEAT in ada.ratings)


@pytest.mark.parametrize(
    "said",
    [
        "Rate Heat 4 and add Fargo to my watchlist",
        "Heat 4 and save Fargo for later",
        "Heat 4 and remember Fargo",
        "Heat 4 and bookmark Fargo",
        "Heat 4 und setz Fargo auf meine Liste",
        "Heat 4 und Fargo auf die Merkliste",
        "Heat 4 y añade Fargo a mi lista",
        "Heat 4 et ajoute Fargo à ma liste",
        "Heat 4 e coloca Fargo na minha lista",
        "Heat 4 и добавь Fargo в список",
    ],
)
def test_stars_and_a_film_for_later_are_both_taken(ada: Talk, said: str) -> None:
    answer = ada.says(said)
    assert "Heat (1995)" in answer
    assert "Fargo (1996)" in answer
    assert ada.ratings == {"f:2": 4.0}
    assert "Fargo (1996)" in ada.says("/watchlist")


def test_a_title_with_an_and_is_not_cut_before_a_word_of_lists(ada: Talk) -> None:
    assert "left out" not in ada.says("The Good, the Bad and the Ugly 4")
    ada.says("Heat 4 and Fargo 5")
    assert ada.ratings["f:2"] == 4.0
    assert "Nothing on your watchlist" in ada.says("/watchlist")
