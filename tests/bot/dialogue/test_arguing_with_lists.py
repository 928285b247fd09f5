import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import update

from bot.dialogue.dialogue import Dialogue
from bot.dialogue.message import Person
from bot.dialogue.recommending.place import Place
from bot.retraining.in_service import BundleInService
from bot.service.service import Service
from db.models import ShownRecommendation
from db.session import Database
from tests.bot.dialogue.conftest import PlayedRetraining, Talk
from tests.bot.dialogue.small_bundle import open_small_bundle
from tests.bot.dialogue.test_recommending import listed


@pytest.mark.parametrize(
    ("words", "heading"),
    [
        ("crime 1990s", "Crime, 1990s"),
        ("comedies from the 90s", "Comedy, 1990s"),
        ("something funny, no romance", "Comedy, no romance"),
        ("comedy without horror or drama", "Comedy, no horror, no drama"),
        ("no horror, comedy", "Comedy, no horror"),
        ("sci-fi since 1980", "Science fiction, since 1980"),
        ("scifi before 1970", "Science fiction, until 1970"),
        ("thriller 1950-1960", "Thriller, 1950 to 1960"),
        ("crime 1974", "Crime, 1974"),
        ("cartoons of the nineties", "Animation, 1990s"),
        ("like Alien but not horror", "Like Alien (1979), no horror"),
        ("more like Toy Story, no comedy", "Like Toy Story (1995), no comedy"),
    ],
)
def test_what_was_understood_is_said_back_and_met(ada: Talk, words: str, heading: str) -> None:
    text = ada.says(f"/recommend {words}")
    assert text.split("\n")[0] == heading
    assert listed(text)


@pytest.mark.parametrize(
    ("words", "fact"),
    [
        ("drama under 100 minutes", "the length"),
        ("drama shorter than 2 hours", "the length"),
        ("short dramas", "the length"),
    ],
)
def test_what_the_catalog_does_not_know_is_said(ada: Talk, words: str, fact: str) -> None:
    text = ada.says(f"/recommend {words}")
    assert text.startswith("Drama\n")
    assert f"I don't know {fact} of any of my films" in text
    assert "I left that out" in text
    assert len(listed(text)) == 5


def test_a_count_and_words_go_together(ada: Talk) -> None:
    assert len(listed(ada.says("/recommend 3 sci-fi"))) == 3


def test_words_that_are_not_understood_are_named_and_the_others_count(ada: Talk) -> None:
    text = ada.says("/recommend crime wibble")
    assert "didn't understand “wibble”" in text
    assert "\n\nCrime\n" in text


def test_a_film_that_is_not_there_is_said_to_be_not_there(ada: Talk) -> None:
    assert "I don't have Oppenheimer: my films end in" in ada.says("/recommend like Oppenheimer")


def test_where_few_films_meet_a_wish_a_button_gives_up_a_part_of_it(ada: Talk) -> None:
    text = ada.says("/recommend crime 1990s")
    assert len(listed(text)) == 2
    assert "all I have of that" in text
    assert "Without “crime” (7)" in ada.labels
    assert ada.presses("Without “crime” (7)").startswith("1990s")


def test_a_wish_goes_on_in_the_next_list_also_after_a_restart(ada: Talk) -> None:
    first = listed(ada.says("/recommend 2 sci-fi"))
    ada.restarted()
    text = ada.presses("Next two")
    assert text.startswith("Science fiction")
    assert not set(first) & set(listed(text))
    assert ada.labels[:2] == ["3", "4"]


def test_a_film_opens_in_place_of_its_list_and_leads_back_to_it(ada: Talk) -> None:
    ada.says("/rate Goldfinger 5")
    text = ada.says("/recommend")
    card = ada.presses("2")
    assert ada.replies[0].replace
    assert card.startswith(listed(text)[1])
    assert ada.labels == ["Seen it", "Not for me", "Watch later", "More like this", "Why", "Back to the list"]
    assert listed(ada.presses("Back to the list")) == listed(text)
    assert ada.replies[0].replace


def test_a_film_seen_is_kept_at_once_and_replaced_in_its_list(ada: Talk) -> None:
    ada.says("/rate Goldfinger 5")
    first = listed(ada.says("/recommend"))
    ada.presses("1")
    assert f"Seen: {first[0]}. How many stars?" in ada.presses("Seen it")
    assert first[0] not in listed(ada.says("/recommend")), "though no stars were given yet"
    ada.presses("1")
    ada.presses("Seen it")
    back = listed(ada.presses("No stars"))
    assert len(back) == 5
    assert not set(first[:1]) & set(back)


def test_the_stars_of_a_film_seen_are_saved_and_can_be_undone_there(ada: Talk) -> None:
    ada.says("/rate Goldfinger 5")
    first = listed(ada.says("/recommend"))[0]
    ada.presses("1")
    ada.presses("Seen it")
    text = ada.presses("4½★")
    assert text.startswith(f"Saved: {first} ★★★★½\n\n")
    assert first not in listed(text)
    assert 4.5 in ada.ratings.values()
    ada.presses("Undo")
    assert list(ada.ratings.values()) == [5]


def test_not_for_me_leaves_lists_until_it_is_undone(ada: Talk) -> None:
    ada.says("/rate Goldfinger 5")
    first = listed(ada.says("/recommend"))[0]
    ada.presses("1")
    text = ada.presses("Not for me")
    assert text.startswith(f"Not for you: {first}.")
    assert first not in listed(text)
    assert first not in listed(ada.says("/recommend 20"))
    assert f"Undone: {first} is no longer not for you" in ada.says("/undo")
    assert first in listed(ada.says("/recommend"))


def test_pressing_twice_does_no_more_than_once(ada: Talk) -> None:
    ada.says("/rate Goldfinger 5")
    ada.says("/recommend")
    ada.presses("1")
    action = ada.button("Not for me").action or ""
    assert ada.acts(action) == ada.acts(action)
    ada.says("/undo")
    assert "nothing to undo" in (ada.says("/undo"), ada.says("/undo"))[1]


def test_later_goes_on_the_watchlist_and_off_it(ada: Talk) -> None:
    assert "Nothing on your watchlist" in ada.says("/watchlist")
    ada.says("/film Heat")
    assert "On your /watchlist (1)" in ada.presses("Watch later")
    assert "1. Heat (1995) · crime" in ada.says("/watchlist")
    ada.presses("1")
    assert "Off your watchlist" in ada.presses("Off my watchlist")
    assert "Nothing on your watchlist" in ada.says("/watchlist")


def test_a_long_watchlist_has_pages(ada: Talk) -> None:
    for title in ("Alien", "Aliens", "Fargo", "Up", "Jaws", "Rocky", "Psycho", "Vertigo", "Network"):
        ada.says(f"/film {title}")
        ada.presses("Watch later")
    assert "9 films to watch (page 1 of 2)" in ada.says("/watchlist")
    assert "9. Alien (1979)" in ada.presses("Older →")
    assert "1. Network (1976)" in ada.presses("← Newer")


def test_why_names_the_film_and_the_place_without_it(ada: Talk) -> None:
    ada.says("/film Metropolis")
    assert "Nothing you told me moves this one yet" in ada.presses("Why")
    ada.says("/rate Goldfinger 5")
    ada.says("/recommend")
    ada.presses("1")
    assert re.search(
        r"You gave Goldfinger ★★★★★; that puts it at place \d+ of all films for you\. "
        r"Without Goldfinger it would stand at \d+",
        ada.presses("Why"),
    )


def test_more_like_this_is_a_list_of_its_own_that_goes_on(ada: Talk) -> None:
    ada.says("/film Heat")
    text = ada.presses("More like this")
    assert text.startswith("Like Heat (1995)\n")
    assert "Fargo (1996)" in text
    more = ada.presses("Next five")
    assert not set(listed(text)) & set(listed(more))
    ada.presses("6")
    assert listed(ada.presses("Back to the list")) == listed(more)


def test_similar_asks_which_film_is_meant(ada: Talk) -> None:
    assert ada.says("/similar Heat").startswith("Like Heat (1995)\n")
    assert "Which one do you mean?" in ada.says("/similar Sabrina")
    ada.presses(ada.labels[0])
    assert "Tell me a film" in ada.says("/similar")
    assert "I don't have" in ada.says("/similar Oppenheimer")


def test_of_several_films_of_one_name_the_others_are_a_tap_away(ada: Talk) -> None:
    first = ada.says("/recommend like Sabrina, no horror").split("\n")[0]
    other = next(label for label in ada.labels if label.startswith("Like Sabrina"))
    assert f"{other}, no horror" != first
    assert ada.presses(other).split("\n")[0] == f"{other}, no horror"


def test_words_that_say_nothing_of_films_ask_for_a_list(ada: Talk) -> None:
    assert len(listed(ada.says("/recommend a movie for tonight"))) == 5


def test_top_is_of_a_genre_and_decade(ada: Talk) -> None:
    text = ada.says("/top sci-fi 1970s")
    assert text.startswith("Top 1 to 1: science fiction, 1970s\n")
    assert listed(text) == ["Solaris (1972)"]
    assert len(listed(ada.says("/top"))) == 5
    assert "Tell me a genre" in ada.says("/top wibble")


def test_random_draws_one_film_and_another(ada: Talk) -> None:
    first = ada.says("/random crime")
    assert "· crime" in first
    assert "· crime" in ada.presses("Another")


def test_a_card_tells_what_is_known(ada: Talk) -> None:
    text = ada.says("/film Heat")
    assert text.replace("\xa0", " ").startswith("Heat (1995) · crime\n3.5★ from 102 ratings · ")
    assert "Heat [DVD] $9" in text
    ada.says("/rate Heat 4")
    assert "you gave it ★★★★" in ada.says("/film Heat")
    assert ada.labels[0] == "Change stars"


def test_a_wish_that_is_used_up_is_said_to_be_and_nothing_else_is_put_in_its_place(ada: Talk) -> None:
    assert len(listed(ada.says("/recommend 1 crime 1990s"))) == 1
    assert len(listed(ada.presses("Next one"))) == 1
    text = ada.presses("Next one")
    assert text == "That was all I have of that."
    assert "Without “crime” (5)" in ada.labels
    ada.says("/rate Heat 4")
    ada.says("/rate Fargo 4")
    assert "You know all I have of that: crime, 1990s." in ada.says("/recommend crime 1990s")


def test_what_was_shown_a_day_ago_is_offered_again_where_nothing_else_is_left(ada: Talk) -> None:
    names = listed(ada.says("/recommend crime"))
    ada.database.background.settle()
    with ada.database.writing() as session:
        session.execute(update(ShownRecommendation).values(shown_at=datetime.now(UTC) - timedelta(days=1)))
    assert "shown you all of these" in ada.says("/recommend crime")
    assert listed(ada.presses("Show those again")) == names
    assert listed(ada.says("/recommend crime again")) == names


def test_a_wish_of_somebody_else_is_not_told(ada: Talk, talk_as: object) -> None:
    ada.says("/recommend 2 sci-fi")
    action = ada.button("Next two").action or ""
    bob = talk_as("bob")  # type: ignore[operator]
    assert "somebody else's" in bob.acts(action)


@pytest.mark.parametrize(
    "action",
    [
        "film||gone",
        "seen|5,0,0,0|gone",
        "starred|4,5,0,0,0|gone",
        "notme||gone",
        "later||gone",
        "unmark|2|gone",
    ],
)
def test_a_film_that_is_gone_is_said_to_be_gone(ada: Talk, action: str) -> None:
    assert "isn't in my catalog any more" in ada.acts(action)


@pytest.mark.parametrize("action", ["starred|7|f:2", "unmark|9|f:2", "unmark||f:2", "allow||", "draw|99|"])
def test_forged_buttons_are_refused_kindly(ada: Talk, action: str) -> None:
    assert "don't understand that button" in ada.acts(action)
    assert ada.ratings == {}


@pytest.mark.parametrize("numbers", [(), (5,), (5, 10), (105, 10, 77, 3), (9999999999, 9, 9, 9), (0, 5)])
def test_a_place_is_possible_whatever_a_button_says(numbers: tuple[int, ...]) -> None:
    place = Place.of(numbers)
    assert 0 <= place.count <= 20
    assert Place.of(place.numbers) == place


@pytest.mark.parametrize("command", ["/recommend crime", "/similar Heat", "/top", "/random", "/film Heat"])
def test_without_a_model_all_of_it_says_so(
    tmp_path: Path, database: Database, retraining: PlayedRetraining, command: str
) -> None:
    in_service = BundleInService(tmp_path / "none", open_bundle=open_small_bundle)
    ada = Talk(Dialogue(Service(database, in_service, retraining)), Person("test", "ada"), database)  # type: ignore[arg-type]
    assert "admin has to train" in ada.says(command)
