"""Ratings and stars among other words, as people write them."""

import io

import pytest

from bot.dialogue.message import Incoming, SentFile
from tests.bot.dialogue.conftest import Talk

TOY_STORY, TOY_STORY_2, HEAT, ALIEN, FARGO, SABRINA_1954, JAWS = (
    "f:0",
    "f:1",
    "f:2",
    "f:3",
    "f:5",
    "f:9",
    "f:16",
)


@pytest.mark.parametrize(
    ("said", "given"),
    [
        ("the second Toy Story 4", {TOY_STORY_2: 4}),
        ("loved the last Toy Story film", {TOY_STORY_2: 5}),
        ("der erste Toy Story Film war super", {TOY_STORY: 4}),
    ],
)
def test_a_film_is_named_by_its_place_in_a_series(ada: Talk, said: str, given: dict[str, float]) -> None:
    assert "Do you mean this one?" in ada.says(said)
    assert ada.ratings == {}
    ada.says("yes")
    assert ada.ratings == given


@pytest.mark.parametrize(
    ("said", "given"),
    [
        ("Toy Story 1 and 2 both 5", {TOY_STORY: 5, TOY_STORY_2: 5}),
        ("Toy Story 1, 2: 4 stars each", {TOY_STORY: 4, TOY_STORY_2: 4}),
        ("Toy Story 5, the second one 4", {TOY_STORY: 5, TOY_STORY_2: 4}),
        ("Toy Story 5, part 2 a 3", {TOY_STORY: 5, TOY_STORY_2: 3}),
        ("Heat gets a 5 from me, Alien a 2", {HEAT: 5, ALIEN: 2}),
        ("Toy Story 2 gets a 5 from me, part 1 a 3", {TOY_STORY: 3, TOY_STORY_2: 5}),
        ("5 - Heat, Alien, Fargo", {HEAT: 5, ALIEN: 5, FARGO: 5}),
        ("4: Heat, Alien and Fargo", {HEAT: 4, ALIEN: 4, FARGO: 4}),
        ("Zzyzx 5 Heat 4 Alien 3", {HEAT: 4, ALIEN: 3}),
        ("Zzyzx and Heat, both 5", {HEAT: 5}),
        ("my wife loved Heat but I couldn't stand it", {HEAT: 1}),
        ("I really like both Heat and Alien", {HEAT: 4, ALIEN: 4}),
        ("I like Alien", {ALIEN: 4}),
        ("ich mag Alien", {ALIEN: 4}),
        ("dale un 4 a Fargo, que me gustó", {FARGO: 4}),
        ("add Heat 5", {HEAT: 5}),
        ("hola, qué tal? vi Heat, 4", {HEAT: 4}),
    ],
)
def test_several_ratings_are_heard_however_they_are_joined(
    ada: Talk, said: str, given: dict[str, float]
) -> None:
    ada.says(said)
    assert ada.ratings == given


@pytest.mark.parametrize(
    ("said", "stars"),
    [
        ("Heat 4 étoiles et demie", 4.5),
        ("Heat cuatro estrellas y media", 4.5),
        ("Heat 4 estrelas e meia", 4.5),
        ("Heat 4 Sterne und halb", 4.5),
        ("Heat nota 5", 5),
        ("Heat nota 8", 4),
        ("Heat: nota 4/5", 4),
        ("Heat на троечку", 3),
        ("Heat doch lieber 2", 2),
    ],
)
def test_stars_are_read_as_each_language_writes_them(ada: Talk, said: str, stars: float) -> None:
    ada.says(said)
    assert ada.ratings == {HEAT: stars}


def test_mochte_is_liked_and_moechte_is_wished(ada: Talk) -> None:
    ada.says("Heat, den mochte ich")
    assert ada.ratings == {HEAT: 4}
    ada.says("ich möchte Alien sehen")
    assert ALIEN not in ada.ratings
    assert "Alien" in ada.says("/watchlist")


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("Heat 4 estrellas", "Guardado"),
        ("Heat 4 Sterne", "Gespeichert"),
        ("Heat 4 étoiles", "Enregistré"),
        ("Heat 4 estrelas", "Salvo"),
        ("Heat 4 stars", "Saved"),
    ],
)
def test_the_word_for_stars_tells_the_language(ada: Talk, said: str, language: str) -> None:
    assert language in ada.says(said)


@pytest.mark.parametrize("said", ["I hated Heat, too much action", "couldn't stand Heat, so much blood"])
def test_a_reason_is_no_wish(ada: Talk, said: str) -> None:
    words = ada.says(said)
    assert ada.ratings == {HEAT: 1}
    assert "1. " not in words


def test_what_others_think_of_no_film_is_not_saved(ada: Talk) -> None:
    assert "What others think I don't save." in ada.says("haven't seen it but my brother loved it")


@pytest.mark.parametrize(
    ("said", "given"),
    [
        ("4.5 for Heat and a generous 2 for Alien", {HEAT: 4.5, ALIEN: 2}),
        ("Heat was great, I'd say a strong 4. Alien 2", {HEAT: 4, ALIEN: 2}),
        ("Watched Heat last night. Holy cow. 5/5", {HEAT: 5}),
        ("I didn't really like Heat", {HEAT: 2}),
        ("Zzyzx ⭐⭐ Heat ⭐⭐⭐⭐⭐", {HEAT: 5}),
        ("Hola! Anoche vi Heat y me encantó, aunque lloré mucho", {HEAT: 5}),
        ("Assisti Heat de novo ontem, dou nota 5", {HEAT: 5}),
    ],
)
def test_words_around_stars_are_no_titles(ada: Talk, said: str, given: dict[str, float]) -> None:
    ada.says(said)
    ada.says("yes")
    assert ada.ratings == given


def test_a_text_of_films_and_stars_is_read_as_a_file(ada: Talk) -> None:
    content = b"My films 2020\n\nHeat (1995) - 5\nAlien - 4.5\nJaws 4\n"
    file = SentFile("notes.txt", len(content), None, lambda: io.BytesIO(content))
    ada.replies = ada.dialogue.answer(Incoming(ada.person, "notes", file=file))
    while later := [reply.later for reply in ada.replies if reply.later]:
        ada.replies = later[0]()
    ada.presses("Use them")
    assert ada.ratings == {HEAT: 5, ALIEN: 4.5, JAWS: 4}


@pytest.mark.parametrize(
    ("said", "given"),
    [
        ("I liked Heat, it broke my heart. 5 stars", {HEAT: 5}),
        ("Heat was great, really scary. 3 stars", {HEAT: 3}),
        ("Saw Heat last night, knee slapping, 5/5", {HEAT: 5}),
        ("My top films: Heat, Alien. Worst ever: Jaws.", {HEAT: 5, ALIEN: 5, JAWS: 1}),
        ("loved: Heat. so so: Alien", {HEAT: 5, ALIEN: 3}),
        ("Gestern haben wir Heat gesehen, fantastischer Film, 4 Sterne", {HEAT: 4}),
        ("**1/2 Heat", {HEAT: 2.5}),
        ("that film with the shark, Jaws I think? gave me nightmares but it's great", {JAWS: 4}),
        ("omg just watched casablanca at a sleepover and it was sooo good, 5 stars easy", {"f:13": 5}),
    ],
)
def test_stars_are_of_the_film_that_they_were_said_of(ada: Talk, said: str, given: dict[str, float]) -> None:
    words = ada.says(said)
    assert "1. " not in words, "no list was asked for"
    ada.says("yes")
    assert ada.ratings == given


def test_one_of_two_films_that_is_open_is_asked_with_its_stars(ada: Talk) -> None:
    ada.says("I loved Heat but hated Sabrina")
    assert ada.ratings == {HEAT: 5}
    ada.says("1995")
    assert ada.ratings == {HEAT: 5, "f:10": 1}


def test_all_three_may_stand_behind_a_series(ada: Talk) -> None:
    assert "for each of these 2?" in ada.says("Toy Story both 5 stars")


@pytest.mark.parametrize(
    ("said", "begins"), [("thank you, that's really helpful!", "Enjoy"), ("bye, talk tomorrow", "Bye")]
)
def test_what_begins_with_thanks_is_answered_kindly(ada: Talk, said: str, begins: str) -> None:
    assert ada.says(said).startswith(begins)


@pytest.mark.parametrize(
    ("said", "given"),
    [
        ("Heat 👍 Alien 👎", {HEAT: 4, ALIEN: 2}),
        ("Heat 4.5 and Alien the same", {HEAT: 4.5, ALIEN: 4.5}),
        ("Heat was great but the end of Alien was even better. Alien 5 Heat 3", {HEAT: 3, ALIEN: 5}),
        ("Heat - five stars; Alien - two", {HEAT: 5, ALIEN: 2}),
        ("hated every minute of Jaws", {JAWS: 1}),
        ("Saw Heat in the cinema. Best action movie of the decade imo!!", {HEAT: 5}),
    ],
)
def test_each_film_of_a_message_gets_its_own_stars(ada: Talk, said: str, given: dict[str, float]) -> None:
    ada.says(said)
    ada.says("yes")
    assert ada.ratings == given


def test_a_number_behind_a_film_that_is_hated_may_be_its_part(ada: Talk) -> None:
    assert "Do you mean this one?" in ada.says("hated Heat 2")
    assert ada.ratings == {}


def test_a_favourite_that_may_be_one_of_several_is_asked_with_its_stars(ada: Talk) -> None:
    ada.says("My favourite films are Heat, Alien and Sabrina")
    assert ada.ratings == {HEAT: 5, ALIEN: 5}
    ada.says("the 1954 one")
    assert ada.ratings == {HEAT: 5, ALIEN: 5, SABRINA_1954: 5}


def test_a_language_is_told_of_also_where_nothing_was_understood(ada: Talk) -> None:
    words = ada.says("ich weiß leider nicht was ich sehr gerne mag")
    assert "/language" in words
