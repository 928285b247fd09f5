"""Stars in all the ways in which people write them, with and without a command."""

import itertools
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.dialogue.stars import drawn
from bot.dialogue.words import label, languages
from tests.bot.dialogue.conftest import Talk

UNDO = {label(code, "undo-button") for code in languages()}
HEAT, ALIEN, ALIENS, FARGO, CASABLANCA, VERTIGO = "f:2", "f:3", "f:4", "f:5", "f:13", "f:15"


@pytest.mark.parametrize(
    ("typed", "stars"),
    [
        ("Heat four stars", 4),
        ("Heat (4/5)", 4),
        ("Heat 4.", 4),
        ("Heat 5!", 5),
        ("Heat 🌟🌟🌟🌟", 4),
        ("Heat ☆☆☆", 3),
        ("Heat 90%", 4.5),
        ("Heat \uff14", 4),
        ("Heat ٤", 4),
        ("Heat ۴", 4),
        ("Heat 3½", 3.5),
        ("Heat 3 1/2 stars", 3.5),
        ("Heat three and a half stars", 3.5),
        ("Heat 4 of 5", 4),
        ("Heat 4 out of five", 4),
        ("Heat 4/5.", 4),
        ("Heat: 7/10", 3.5),
        ("Heat-4", 4),
        ("Heat [4]", 4),
        ("5 stars for Heat", 5),
        ("★★★★ Heat", 4),
        ("I'd give Heat a 4, please", 4),
        ("Heat gets four stars from me", 4),
        ("gave Heat 3 out of 5", 3),
        ("Heat: pretty good, 4", 4),
        # German
        ("Heat 4 von 5", 4),
        ("Heat fünf Sterne", 5),
        ("Heat viereinhalb Sterne", 4.5),
        ("Ich gebe Heat 3 Sterne", 3),
        # Spanish
        ("Heat cuatro estrellas", 4),
        ("le doy 5 estrellas a Heat", 5),
        ("Heat tres y media", 3.5),
        # French
        ("Heat quatre étoiles sur 5", 4),
        ("je donne 4 étoiles à Heat", 4),
        # Portuguese
        ("Heat cinco estrelas", 5),
        ("dou 3 estrelas para Heat", 3),
        # Russian
        ("Heat пять звёзд", 5),
        ("Heat 4 из 5", 4),
        ("Heat пятёрка", 5),
    ],
)
@pytest.mark.parametrize("before", ["/rate ", ""])
def test_stars_are_read_however_they_are_written(ada: Talk, before: str, typed: str, stars: float) -> None:
    assert f"Heat (1995) {drawn(stars)}" in ada.says(before + typed)
    assert ada.ratings == {HEAT: stars}
    assert UNDO.intersection(ada.labels)


@pytest.mark.parametrize(
    ("typed", "stars", "words"),
    [
        ("/rate Heat 8.5/10", 4.5, "8.5/10 lies between: I took 4½★"),
        ("Heat 87%", 4.5, "87% lies between: I took 4½★"),
        ("Heat 3.5/4", 4.5, "3.5/4 lies between: I took 4½★"),
    ],
)
def test_a_number_between_two_halves_is_rounded_and_says_so(
    ada: Talk, typed: str, stars: float, words: str
) -> None:
    assert words in ada.says(typed)
    assert ada.ratings == {HEAT: stars}


@pytest.mark.parametrize("typed", ["Heat ½", "Heat 0", "Heat 11/10", "11/10 Heat", "Heat 11", "Heat 0%"])
def test_what_cannot_be_stars_is_said_and_asked(ada: Talk, typed: str) -> None:
    assert "Stars go from 1 to 5. How many stars for Heat (1995)?" in ada.says(typed)
    assert ada.ratings == {}


@pytest.mark.parametrize(
    ("typed", "stars"),
    [
        ("Heat was amazing, 5 stars", 5),
        ("I loved Heat", 5),
        ("hated Heat", 1),
        ("Heat was great", 4),
        ("Heat wasn't good", 2),
        ("I didn't like Heat", 2),
        ("Heat, meh", 2),
        ("just watched Heat, loved it", 5),
        ("Heat is my favourite film", 5),
        ("Heat ❤️", 5),
        ("👎 Heat", 2),
        ("Heat: ausgezeichnet", 5),
        ("Ich fand Heat super", 4),
        ("Ich mag Heat nicht", 2),
        ("Heat war langweilig", 2),
        ("me encantó Heat", 5),
        ("Heat fue horrible", 1),
        ("J'ai détesté Heat", 1),
        ("Heat était magnifique", 5),
        ("adorei Heat", 5),
        ("Heat é péssimo", 1),
        ("обожаю Heat", 5),
        ("мне не понравился Heat", 2),
    ],
)
def test_words_of_liking_are_said_back_as_stars_with_undo_at_hand(
    ada: Talk, typed: str, stars: float
) -> None:
    assert f"Heat (1995) {drawn(stars)}" in ada.says(typed)
    assert ada.ratings == {HEAT: stars}
    ada.presses(next(label for label in ada.labels if label in UNDO))
    assert ada.ratings == {}


@pytest.mark.parametrize(
    "typed", ["Heat 3-4", "Heat 3 or 4", "Heat 3\u20134 stars", "Heat 3 oder 4", "/rate Heat 4-5"]
)
def test_of_two_numbers_one_is_asked_for(ada: Talk, typed: str) -> None:
    assert "One number, please. How many stars for Heat (1995)?" in ada.says(typed)
    ada.says("3.5")
    assert ada.ratings == {HEAT: 3.5}


def test_a_number_of_the_title_and_stars_are_not_two_to_choose_from(ada: Talk) -> None:
    ada.says("Toy Story 2 - 4")
    assert ada.ratings == {"f:1": 4}


@pytest.mark.parametrize("typed", ["Heat (2021) 5", "Heat 2021 5", "Zzyzx (2023)", "Zzyzx 2023 5"])
def test_a_film_of_a_year_that_is_not_there_is_no_wish_for_that_year(ada: Talk, typed: str) -> None:
    assert "my films end in 2017" in ada.says(typed)
    assert "1. " not in ada.says(typed)
    assert ada.ratings == {}


@pytest.mark.parametrize("typed", ["Heat perfect", "Heat four", "4 Heat"])
def test_what_may_as_well_be_a_title_is_asked_before_it_is_saved(ada: Talk, typed: str) -> None:
    assert "Do you mean this one?" in ada.says(typed)
    assert ada.ratings == {}
    ada.says("yes")
    assert set(ada.ratings) == {HEAT}


def test_what_follows_the_stars_is_a_comment(ada: Talk) -> None:
    ada.says("Heat (1995) - 4½ stars - loved the ending")
    assert ada.ratings == {HEAT: 4.5}


def test_stars_of_a_film_that_is_not_there_are_not_dropped_without_a_word(ada: Talk) -> None:
    assert "I don't have Zzyzx: my films end in 2017." in ada.says("Zzyzx 4 stars")
    assert "I don't have Zzyzx" in ada.says("rate Zzyzx 4")
    assert ada.ratings == {}


@pytest.mark.parametrize(
    ("typed", "saved"),
    [
        ("/rate Fargo 4\nCasablanca 5\nAlien 3", {FARGO: 4, CASABLANCA: 5, ALIEN: 3}),
        ("/rate Fargo 4\n/rate Casablanca 5", {FARGO: 4, CASABLANCA: 5}),
        ("alien 4, aliens 5 and vertigo 4.5", {ALIEN: 4, ALIENS: 5, VERTIGO: 4.5}),
        ("Heat 4,5, Fargo 3", {HEAT: 4.5, FARGO: 3}),
        ("I loved Heat, hated Fargo", {HEAT: 5, FARGO: 1}),
        ("loved Heat, Fargo and Vertigo", {HEAT: 5, FARGO: 5, VERTIGO: 5}),
        ("Heat 4/5, Fargo 9/10; Vertigo 80%", {HEAT: 4, FARGO: 4.5, VERTIGO: 4}),
        ("Heat 5 Fargo 4 Vertigo 3", {HEAT: 5, FARGO: 4, VERTIGO: 3}),
        ("5 stars for Heat and Fargo", {HEAT: 5, FARGO: 5}),
        ("My ratings:\n1. Heat - 4\n2. Fargo - 3.5", {HEAT: 4, FARGO: 3.5}),
        ("Heat ★★★★\nFargo ★★", {HEAT: 4, FARGO: 2}),
        ("Heat 4 Sterne und Fargo 2 Sterne", {HEAT: 4, FARGO: 2}),
        ("Heat was great. Fargo was bad.", {HEAT: 4, FARGO: 2}),
        ("Heat 3, Fargo 4, Heat 5", {HEAT: 5, FARGO: 4}),
    ],
)
def test_each_of_several_ratings_is_saved_and_one_undo_takes_them_back(
    ada: Talk, typed: str, saved: dict[str, float]
) -> None:
    ada.says(typed)
    assert ada.ratings == saved
    assert len(ada.replies) == 1
    ada.says("/undo")
    assert ada.ratings == {}


def test_the_undo_button_of_several_spares_what_was_rated_again_since(ada: Talk) -> None:
    ada.says("Heat 5, Fargo 4")
    undo = ada.button("Undo both").action or ""
    ada.says("Fargo 2")
    words = ada.acts(undo)
    assert "your rating of Heat (1995) is gone" in words
    assert "rated this one again since: Fargo (1996) ★★" in words
    assert ada.ratings == {FARGO: 2}


def test_several_ratings_delivered_twice_count_once(ada: Talk) -> None:
    ada.says("Heat 5, Fargo 4", key="m1")
    ada.says("Heat 3", key="m2")
    ada.says("Heat 5, Fargo 4", key="m1")
    assert ada.ratings == {HEAT: 3, FARGO: 4}


def test_of_several_what_is_not_certain_is_asked_and_what_is_not_there_is_said(ada: Talk) -> None:
    words = ada.says("Heat 5, Sabrina 4, Zzyzx 3, Fargo")
    assert "Saved: Heat (1995) ★★★★★" in words
    assert "I don't have Zzyzx: my films end in 2017." in words
    assert "Sabrina: ★★★★ for which one?" in words
    assert ada.ratings == {HEAT: 5}
    words = ada.says("the old one")
    assert "Saved: Sabrina (1954) ★★★★" in words
    assert "How many stars for Fargo (1996)?" in words
    ada.says("3")
    assert ada.ratings == {HEAT: 5, "f:9": 4, FARGO: 3}


def test_another_command_among_ratings_is_not_dropped_without_a_word(ada: Talk) -> None:
    assert "Send /recommend as a message of its own" in ada.says("/rate Heat 5\n/recommend")
    assert ada.ratings == {HEAT: 5}


def test_more_lines_than_are_read_are_not_dropped_without_a_word(ada: Talk) -> None:
    assert "I read 60 lines; send the others again" in ada.says("Heat 5\n" * 50 + "Fargo 3\n" * 50)
    assert ada.ratings == {HEAT: 5, FARGO: 3}


def test_an_edited_message_counts_and_its_earlier_version_does_not(ada: Talk) -> None:
    ada.says("/rate Zzyzx 4", key="m")
    ada.edits("/rate Fargo 4", key="m:2", first="m")
    assert ada.ratings == {FARGO: 4}
    assert "Your edit took back Fargo (1996) ★★★★" in ada.edits("Heat 3, Vertigo 2", key="m:3", first="m")
    assert ada.ratings == {HEAT: 3, VERTIGO: 2}
    ada.edits("Heat 3, Vertigo 2", key="m:3", first="m")
    assert ada.ratings == {HEAT: 3, VERTIGO: 2}
    ada.edits("hello", key="m:4", first="m")
    assert ada.ratings == {}


def test_an_edit_spares_what_was_rated_again_since(ada: Talk) -> None:
    ada.says("Heat 3", key="m")
    ada.says("Heat 5")
    ada.edits("Fargo 3", key="m:2", first="m")
    assert ada.ratings == {HEAT: 5, FARGO: 3}


def test_what_is_struck_out_of_a_message_is_asked_no_more(ada: Talk) -> None:
    assert "for which one?" in ada.says("Heat 5, Sabrina 4", key="m")
    assert "open which film" not in ada.edits("Heat 5", key="m:2", first="m")
    assert ada.says("the old one").startswith("Until 1980\n"), "a wish"
    ada.says("Sabrina 4", key="n")
    ada.edits("Sabrina 2", key="n:2", first="n")
    ada.edits("hello", key="n:3", first="n")
    assert ada.says("the old one").startswith("Until 1980\n"), "the second version asked, too"
    assert ada.ratings == {HEAT: 5}


def test_what_is_asked_on_after_an_answer_is_asked_though_the_answer_is_edited(ada: Talk) -> None:
    ada.says("Heat, Sabrina 4")
    assert "for which one?" in ada.says("5", key="m")
    ada.edits("3", key="m:2", first="m")
    ada.says("the old one")
    assert ada.ratings == {HEAT: 3, "f:9": 4}


def test_an_edit_ends_no_question_of_another_message(ada: Talk) -> None:
    ada.says("Sabrina 4")
    ada.says("something funny", key="m")
    ada.edits("something sad", key="m:2", first="m")
    assert "Sabrina (1954)" in ada.says("the old one")


def test_a_person_without_a_name_is_answered(ada: Talk) -> None:
    assert "Saved" in Talk(ada.dialogue, type(ada.person)("test", "42", ""), ada.database).says("Heat 5")


STARLESS = st.text(
    st.characters(exclude_categories=("Cs", "Nd", "No", "Nl"), exclude_characters="★⭐🌟✭✮✯⭑✩🟊*☆⚝"),
    max_size=60,
)


@pytest.fixture
def strangers(ada: Talk) -> Iterator[Talk]:
    """A new person each time: what one example left open must not be answered by the next one."""
    people = (replace(ada.person, external_id=f"{number}") for number in itertools.count())
    return (Talk(ada.dialogue, person, ada.database) for person in people)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100, deadline=None)
@given(text=STARLESS)
def test_nothing_is_saved_where_neither_stars_nor_a_film_were_said(
    strangers: Iterator[Talk], text: str
) -> None:
    stranger = next(strangers)
    assert "went wrong" not in stranger.says(text)
    assert stranger.ratings == {}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100, deadline=None)
@given(
    parts=st.lists(
        st.sampled_from(
            ["Heat", "Fargo", "alien", "5", "4/5", "loved", "was", "bad", ",", "and", "\n", "no", "it"]
        ),
        max_size=9,
    )
)
def test_whatever_is_saved_was_said(strangers: Iterator[Talk], parts: list[str]) -> None:
    stranger = next(strangers)
    said = " ".join(parts)
    assert "went wrong" not in stranger.says(said)
    names = {HEAT: "Heat", FARGO: "Fargo", ALIEN: "alien"}
    assert stranger.ratings.keys() <= {film for film, name in names.items() if name in said}


@pytest.mark.parametrize(
    "said", ["5 stars for Fargo too", "Fargo 5 as well", "Fargo auch 5 Sterne", "loved Fargo too"]
)
def test_stars_with_too_are_saved(ada: Talk, said: str) -> None:
    ada.says(said)
    assert ada.ratings == {FARGO: 5}


@pytest.mark.parametrize("said", ["no, Fargo was only 3", "nö, Fargo war doch nur 3", "no wait, Fargo 3"])
def test_a_correction_changes_the_stars(ada: Talk, said: str) -> None:
    ada.says("Fargo 5")
    ada.says(said)
    assert ada.ratings == {FARGO: 3}


@pytest.mark.parametrize(
    ("said", "stars"),
    [
        ("Heat is my fav", 5),
        ("my fav is Heat", 5),
        ("Heat! loved that one", 5),
        ("i luved Heat", 5),
        ("no me gustó nada Heat", 1),
        ("não gostei nem um pouco de Heat", 1),
        ("Heat hat mir überhaupt nicht gefallen", 1),
        ("je n'ai pas du tout aimé Heat", 1),
        ("мне совсем не понравился Heat", 1),
        ("Heat, твёрдая пятёрка", 5),
        ("Heat, eine solide 4", 4),
        ("Heat, un buen 4", 4),
    ],
)
def test_likings_and_marks_are_heard_in_words_of_a_chat(ada: Talk, said: str, stars: float) -> None:
    ada.says(said)
    assert list(ada.ratings.values()) == [stars]


@pytest.mark.parametrize("said", ["Heat is 2 hours long", "Heat 4 times already", "Heat is 1 hour 21"])
def test_what_a_number_counts_is_no_stars(ada: Talk, said: str) -> None:
    ada.says(said)
    assert ada.ratings == {}


@pytest.mark.parametrize(
    ("typed", "mark", "stars"), [("Heat 8", "8", "4"), ("Heat 6 stars", "6", "3"), ("Heat 9.5", "9.5", "5")]
)
def test_what_a_number_beyond_five_would_be_of_ten_is_told(
    ada: Talk, typed: str, mark: str, stars: str
) -> None:
    assert f"{mark} of 10 would be {stars}. How many stars for Heat (1995)?" in ada.says(typed)
    assert ada.ratings == {}
