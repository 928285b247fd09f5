"""What is said and not typed as a command: ratings, wishes, which one, why."""

from collections.abc import Callable

import pytest

from tests.end_to_end.running_bot import RunningBot
from tests.end_to_end.scenes.house import House, button, films
from tests.fake_bot_api import FakeUser

# 3. Said, not typed as a command.


def test_two_films_loved_and_hated_are_said_back_with_undo_at_hand(house: House, ada: FakeUser) -> None:
    heard = ada.says("I loved Heat, hated Twister")

    assert "Heat (1995) ★★★★★" in heard.text
    assert "Twister (1996) ★" in heard.text
    assert house.stars(ada) == {"Heat (1995)": 5, "Twister (1996)": 1}
    assert heard.labels == ["Undo both", "Change", "Recommend"]
    assert ada.presses("Undo both").message_id == heard.message_id
    assert house.stars(ada) == {}


def test_stars_of_one_of_two_are_changed_by_buttons(house: House, ada: FakeUser) -> None:
    heard = ada.says("I loved Heat, hated Twister")
    assert ada.presses("Change").labels == ["Heat (1995)", "Twister (1996)"]
    ada.presses("Twister (1996)")
    assert "before: ★" in ada.presses("3★").text

    assert house.stars(ada) == {"Heat (1995)": 5, "Twister (1996)": 3}
    assert ada.messages == [heard], "one message all the while"


def test_three_films_with_numbers_are_three_ratings_and_one_undo(house: House, ada: FakeUser) -> None:
    heard = ada.says("alien 4, aliens 5 and jaws 4.5")

    assert house.stars(ada) == {"Alien (1979)": 4, "Aliens (1986)": 5, "Jaws (1975)": 4.5}
    assert "Jaws (1975) ★★★★½" in heard.text
    ada.presses("Undo all three")
    assert house.stars(ada) == {}


def test_of_three_films_one_may_be_two_and_is_asked(house: House, ada: FakeUser) -> None:
    asked = ada.says("alien 4, aliens 5 and the thing 4.5")

    assert house.stars(ada) == {"Alien (1979)": 4, "Aliens (1986)": 5}
    assert "The Thing" in button(asked, "The Thing (1982)")
    ada.presses(button(asked, "The Thing (1982)"))
    assert house.stars(ada)["The Thing (1982)"] == 4.5


# 4. A wish.


def test_a_wish_is_said_back_and_met(house: House, ada: FakeUser) -> None:
    message = ada.says("something funny from the 90s, no romance")

    heading = message.text.splitlines()[0]
    assert all(part in heading for part in ("Comedy", "1990s", "no romance"))
    found = [house.film(name) for name in films(message)]
    assert len(found) == 5
    for film in found:
        assert "Comedy" in film.genres
        assert "Romance" not in film.genres
        assert 1990 <= (film.year or 0) <= 1999
    assert "Next five" in message.labels
    assert "Clear" in message.labels


def test_what_a_wish_leaves_out_is_allowed_again_by_a_tap(ada: FakeUser) -> None:
    ada.says("something funny from the 90s, no romance")
    allowed = ada.presses("Allow romance")
    assert "no romance" not in allowed.text.splitlines()[0]
    assert "1990s" in allowed.text.splitlines()[0]


def test_a_wish_goes_on_until_it_is_cleared_and_says_what_is_not_known(house: House, ada: FakeUser) -> None:
    ada.says("something funny from the 90s, no romance")
    shorter = ada.says("shorter than 100 minutes")

    heading, limit, *_ = shorter.text.splitlines()
    assert "1990s" in heading
    assert "no romance" in heading
    assert "length" in limit
    known = [house.film(name).runtime for name in films(shorter)]
    assert all(length and length < 100 for length in known) or "left that out" in limit
    assert "1990s" in ada.says("next").text.splitlines()[0]
    assert "1990s" not in ada.presses("Clear").text


# 5. More like one.


def test_more_like_one_but_not_so(house: House, ada: FakeUser) -> None:
    message = ada.says("more like Alien but less scary")

    heading = message.text.splitlines()[0]
    assert "Alien" in heading
    assert "no horror" in heading
    assert len(films(message)) == 5
    assert "Alien (1979)" not in films(message)
    assert not any("Horror" in house.film(name).genres for name in films(message))


# 6. Which one?


@pytest.mark.parametrize("said", ["the first", "1", "1972", "the russian one", "Neither"])
def test_which_one_is_answered_in_words_or_by_a_button(house: House, ada: FakeUser, said: str) -> None:
    asked = ada.says("solaris 5")
    first = asked.labels[0]
    assert button(asked, "Solaris (2002)")
    assert len(asked.labels) == 3
    assert house.stars(ada) == {}

    saved = ada.presses(said) if said == "Neither" else ada.says(said)
    if said == "Neither":
        assert house.stars(ada) == {}
        return
    year = "1972" if said in {"1972", "the russian one"} or "1972" in first else "2002"
    assert house.stars(ada) == {f"Solaris ({year})": 5}
    assert "Undo" in saved.labels


def test_which_one_is_answered_tomorrow(own_house: House, opens: Callable[..., RunningBot]) -> None:
    bot = opens()
    ada = own_house.api.user("Ada")
    asked = ada.says("solaris 5")
    bot.stop()
    opens()
    ada.presses(next(label for label in asked.labels if "1972" in label), on=asked)
    assert own_house.stars(ada) == {"Solaris (1972)": 5}


# 7. Not there.


def test_a_film_that_is_not_there_is_said_to_be_not_there(house: House, ada: FakeUser) -> None:
    answer = ada.says("rate oppenheimer 5")

    assert "don't have" in answer.text
    assert "ppenheimer" in answer.text
    assert "2016" in answer.text
    assert house.stars(ada) == {}
    # What its director made is offered where that is known: the starter data does not tell.
    assert not answer.labels


# 8. Why?


def test_why_names_the_film_without_which_it_would_fall(ada: FakeUser) -> None:
    ada.says("/rate The Matrix 5")
    ada.says("/rate Alien 4")
    ada.says("/recommend")
    why = ada.says("why blade runner?")

    assert "Blade Runner (1982)" in why.text
    assert "Alien" in why.text
    assert "Without" in why.text


def test_why_is_honest_where_no_film_moves_it(ada: FakeUser) -> None:
    ada.says("/rate Alien 4")
    why = ada.says("why the shawshank redemption?")

    assert "Shawshank" in why.text
    assert "Without" not in why.text


# 9. Somebody who begins with what they hate.


def test_who_hates_two_films_is_led_away_from_them(house: House, ada: FakeUser) -> None:
    asked = ada.says("/rate Star Wars 1")
    ada.presses(button(asked, "Star Wars: Episode IV"))
    ada.says("/rate Raiders of the Lost Ark 1")
    assert set(house.stars(ada).values()) == {1}

    message = ada.presses("Recommend")
    assert message.text.startswith("Away from those two")
    assert "one film would help" in message.text
    assert len(films(message)) == 5
    assert not any("Star Wars" in name or "Indiana" in name for name in films(message))
    told = {house.film(name).film_id: 1.0 for name in house.stars(ada)}
    expected = {item.film.film_id: item.expected_rating for item in house.recommender.recommend(told, 200)}
    for name in films(message):
        assert (expected[house.film(name).film_id] or 0) > 2
