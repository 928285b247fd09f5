"""What is answered because of where and how a message was said, on whichever platform."""

import io
import itertools
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.dialogue.message import Incoming, Person, SentFile
from bot.dialogue.text import Anchor, plain
from bot.service import questions
from recommender.catalog.film import Film
from tests.bot.dialogue.conftest import Talk
from tests.bot.dialogue.small_bundle import counted_films

KEYS = itertools.count()
Said = Callable[..., str]


@pytest.fixture
def said(ada: Talk) -> Said:
    """Says something as Ada; gives the words of all replies, none for silence."""

    def say(text: str = "", **more: object) -> str:
        incoming = Incoming(ada.person, f"where:{next(KEYS)}", text)
        ada.replies = ada.dialogue.answer(replace(incoming, **more))  # type: ignore[arg-type]
        return "\n".join(plain(reply.text) for reply in ada.replies)

    return say


@pytest.mark.parametrize("text", ["/weather Berlin", "Heat 5", "hello", "?!"])
def test_what_is_not_for_the_bot_for_certain_is_met_with_silence(said: Said, ada: Talk, text: str) -> None:
    assert said(text, where="group", addressed=False) == ""
    assert ada.ratings == {}


def test_a_known_command_is_for_the_bot_in_any_case(said: Said, ada: Talk) -> None:
    assert said("/rate Heat 5", where="group", addressed=False).startswith("Ada: Saved: Heat (1995) ★★★★★")
    assert list(ada.ratings.values()) == [5]


def test_a_name_stands_before_what_is_somebodys_own_only(said: Said) -> None:
    assert said("/myratings", where="group").startswith("Ada: ")
    assert not said("/help", where="group").startswith("Ada")
    assert not said("/rate Heat 5").startswith("Ada")
    nobody = Person("test", "ada")
    assert said("/rate Heat 4", where="group", person=nobody).startswith("Somebody: ")


def test_a_list_in_a_channel_asks_nobody_to_open_a_film(said: Said) -> None:
    assert "Open it by its number" in said("/recommend")
    assert "Open it by its number" not in said("/recommend", where="channel", is_chat=True)


def test_a_name_of_strangers_stays_words(said: Said, ada: Talk) -> None:
    eve = Person("test", "eve", "<b>Eve</b> { $x }")
    assert said("/rate Heat 5", where="group", person=eve).startswith("<b>Eve</b> { $x }: Saved")
    assert not any(isinstance(span, Anchor) for span in ada.replies[0].text)


@pytest.mark.parametrize("text", ["/recommend", "/recommend comedy", "a comedy please", "/together", ""])
def test_where_two_people_talk_nobody_is_asked_to_take_part(said: Said, ada: Talk, text: str) -> None:
    answered = said(text, where="group", is_pair=True, chat="77")
    assert answered
    assert "takes part" not in answered
    assert "I'm in" not in ada.labels
    assert "Nobody takes part yet" in said("/recommend comedy", where="group", chat="78")


def test_a_film_night_is_for_a_group(said: Said) -> None:
    assert "ask me in a group" in said("/filmnight saturday 20:00", where="group", is_pair=True, chat="77")
    assert "That is for groups" in said("/together", where="group", is_pair=True, chat="77")


@pytest.mark.parametrize("where", ["group", "channel"])
@pytest.mark.parametrize("text", ["/rate Heat 1", "Heat 1", "/undo", "/forgetme", "/myratings"])
def test_a_chat_as_such_gives_no_stars(said: Said, ada: Talk, where: str, text: str) -> None:
    assert said(text, where=where, is_chat=True)
    assert ada.ratings == {}
    assert ("Heat (1995)" in plain(ada.replies[0].text)) == ("Heat" in text and where == "group")


@pytest.mark.parametrize(
    "text", ["/language Amelie", "/myratings alien", "/whoami Heat", "/dial Fargo", "/watchlist Alien"]
)
def test_words_after_a_command_that_names_no_film_are_none(said: Said, ada: Talk, text: str) -> None:
    answered = said(text, where="group", is_chat=True)
    assert answered.startswith("You write in the name of a chat")
    assert answered.endswith("/recommend, /top and /help work.")
    assert ada.labels == []


@pytest.mark.parametrize("where", ["group", "channel"])
@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("/recommend", ""),
        ("something scary", "Horror\n"),
        ("a comedy please", "Comedy\n"),
        ("something like Psycho", "Like Psycho (1960)\n"),
        ("something scary for the long weekend", "I left out “long”"),
        ("what should we watch?", ""),
        ("more", ""),
    ],
)
def test_a_chat_as_such_gets_a_list(said: Said, where: str, text: str, heading: str) -> None:
    listed = said(text, where=where, is_chat=True, person=Person("test", "-1", "Club"), chat="-1")
    assert listed.startswith(heading)
    assert "1. " in listed


@pytest.mark.parametrize("where", ["group", "channel"])
@pytest.mark.parametrize(
    "text",
    [
        "what did you think of Heat?",
        "tell me about Heat",
        "is Heat any good?",
        "was hältst du von Heat?",
        "que penses-tu de Heat ?",
    ],
)
def test_a_chat_as_such_is_shown_the_film_that_it_asks_about(said: Said, where: str, text: str) -> None:
    shown = said(text, where=where, is_chat=True, person=Person("test", "-1", "Club"), chat="-1")
    assert shown.startswith("Heat (1995)")
    assert "crime" in shown


@pytest.mark.parametrize(
    "text",
    [
        "what did you think of Heat (1995)?",
        "film of the month: Heat (1995)",
        "film of the month is Heat (1995), what did you think?",
        "Film of the week: Heat (1995) - discuss!",
        "what did everyone think of Heat?",
    ],
)
def test_a_film_with_its_year_in_a_channel_is_no_wish_for_that_year(said: Said, text: str) -> None:
    shown = said(text, where="channel", is_chat=True, person=Person("test", "-1", "Club"), chat="-1")
    assert shown.startswith("Heat (1995)")


def test_a_year_that_is_wished_for_in_a_channel_is_one(said: Said) -> None:
    listed = said("films from 1995", where="channel", is_chat=True)
    assert listed.startswith("1995\n")
    assert "1. " in listed


@pytest.mark.parametrize(
    "text",
    [
        "what did everyone think of Heat?",
        "what did you all think of Heat?",
        "what do you guys think about Heat (1995)?",
        "has anyone seen Heat?",
        "who liked Heat?",
        "was haltet ihr von Heat?",
        "wie fandet ihr Heat?",
        "qué os pareció Heat?",
        "que pensez-vous de Heat ?",
        "o que vocês acharam de Heat?",
        "что вы думаете про Heat?",
    ],
)
def test_what_everybody_in_a_group_thinks_of_a_film_shows_it(said: Said, ada: Talk, text: str) -> None:
    assert "Heat (1995) · " in said(text, where="group")
    assert "1." not in plain(ada.replies[0].text)


@pytest.mark.parametrize(
    "text", ["film of the month: Heat (1995)", "film of the month is Heat (1995), what did you think?"]
)
def test_a_film_that_is_told_of_with_its_year_in_a_group_is_shown(said: Said, text: str) -> None:
    assert "How many stars for Heat (1995)?" in said(text, where="group")


@pytest.mark.parametrize("text", ["who liked it?", "what did everyone think?", "has anyone seen my keys?"])
def test_what_everybody_thinks_of_nothing_named_shows_no_film(said: Said, text: str) -> None:
    assert "I didn't get that" in said(text, where="group")


@pytest.mark.parametrize(
    "text", ["hello", "Heat 5", "Heat", "I loved Heat", "I love horror", "my ratings", "undo", "/myratings"]
)
def test_all_else_in_a_channel_is_told_what_works_there(said: Said, text: str) -> None:
    answered = said(text, where="channel", is_chat=True)
    assert answered.startswith("A channel has no taste of its own")
    assert "/recommend, /top and /help work" in answered


@pytest.mark.parametrize("command", ["/film", "/similar"])
def test_films_that_may_be_meant_are_named_in_a_channel_as_it_has_no_buttons(
    said: Said, command: str
) -> None:
    choices = "\n• Sabrina (1995)\n• Sabrina (1954)"
    assert said(f"{command} Sabrina", where="channel", is_chat=True).endswith(choices)
    assert said(f"{command} Sabrina (1954)", where="channel", is_chat=True).count("Sabrina (1954)") == 1
    assert "•" not in said(f"{command} Sabrina", where="group")


def test_films_that_a_list_may_be_meant_to_be_like_are_named_in_a_channel(said: Said) -> None:
    asked = said("/recommend like Sabri", where="channel", is_chat=True)
    assert asked.endswith("\n• Sabrina (1995)\n• Sabrina (1954)")


@pytest.mark.parametrize("text", ["/rate Heat 1", "Heat 1", "Heat", "I loved Heat"])
def test_forwarded_words_save_nothing(said: Said, ada: Talk, text: str) -> None:
    assert "forwarded" in said(text, forwarded=True)
    assert said(text, forwarded=True, where="group") == ""
    assert ada.ratings == {}


def test_of_several_films_of_a_forwarded_message_each_is_asked_one_after_the_other(
    said: Said, ada: Talk
) -> None:
    first = said("Heat 5 and Fargo 4", forwarded=True)
    assert "How many stars for Heat (1995)?" in first
    assert first.endswith("Then: Fargo (1996)")
    assert "How many stars for Fargo (1996)?" in said("3")
    said("2")
    assert ada.ratings == {"f:2": 3, "f:5": 2}


@pytest.mark.parametrize(
    "text",
    [
        "gave the first one a 3, haven't seen the other",
        "I gave the first one a 3 and haven't seen the other one",
        "3, den anderen kenne ich nicht",
        "3, la otra no la he visto",
        "3, je n'ai pas vu l'autre",
        "3, não vi o outro",
        "3, другой не видела",
    ],
)
def test_of_films_of_a_forwarded_message_the_first_is_rated_by_its_place_and_others_are_left(
    said: Said, ada: Talk, text: str
) -> None:
    said("Heat and Fargo!! best ever", forwarded=True)
    answered = said(text)
    assert "Saved: Heat (1995) ★★★" in answered
    assert "Not seen yet: Fargo (1996)." in answered
    assert "How many stars" not in answered
    assert ada.ratings == {"f:2": 3}


def test_of_films_of_a_forwarded_message_each_has_its_place(said: Said, ada: Talk) -> None:
    said("Heat and Fargo!! best ever", forwarded=True)
    said("hated the first, loved the second")
    assert ada.ratings == {"f:2": 1, "f:5": 5}


def test_that_the_others_were_not_seen_leaves_the_question_of_the_first(said: Said, ada: Talk) -> None:
    said("Heat and Fargo!! best ever", forwarded=True)
    answered = said("haven't seen the other")
    assert answered.startswith("How many stars for Heat (1995)?")
    assert answered.endswith("Not seen yet: Fargo (1996).")
    assert "Saved: Heat (1995) ★★★★" in said("4")
    assert "How many stars" not in said("haven't seen the other"), "nothing is asked"


@pytest.mark.parametrize(
    "text",
    [
        "New list: 1. Fargo 2. Alien",
        "Watch these tonight! 1. Fargo 2. Alien",
        "1. Fargo 2. Alien",
        "My list:\n1. Fargo\n2. Alien",
        "For the weekend\n- Fargo\n- Alien",
        "Films to see: Fargo, Alien",
    ],
)
def test_the_heading_of_a_forwarded_list_is_no_film(
    talk_about: Callable[[list[Film]], Talk], text: str
) -> None:
    names = ("Fargo", 1996, 90), ("Alien", 1979, 80), ("One Flew Over the Cuckoo's Nest", 1975, 99)
    ada = talk_about(counted_films([*names, ("The One", 2001, 60), ("Weekend", 2011, 50)]))
    ada.replies = ada.dialogue.answer(Incoming(ada.person, "f", text, forwarded=True))
    first = plain(ada.replies[0].text)
    assert "How many stars for Fargo (1996)?" in first
    assert first.endswith("Then: Alien (1979)")
    assert "How many stars for Alien (1979)?" in ada.says("4")


def test_a_misspelt_film_above_others_of_a_forwarded_list_is_no_heading(said: Said, ada: Talk) -> None:
    assert "Do you mean this one?" in said("Metrpolis\nFargo", forwarded=True)
    assert ada.labels[0] == "Metropolis (1927)"


@pytest.mark.parametrize(
    "text", ["You HAVE to see Fargo, 5/5, best film of the year", "Fargo is the best film of the year"]
)
def test_the_film_that_a_forwarded_sentence_names_is_shown(said: Said, ada: Talk, text: str) -> None:
    assert "How many stars for Fargo (1996)?" in said(text, forwarded=True)
    assert ada.ratings == {}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Zzyzx - a masterpiece, 10/10", "Zzyzx"),
        ("Just watched Zzyzx. 9/10", "Zzyzx"),
        ("The Zone of Zzyzx - 4 stars, so good", "The Zone of Zzyzx"),
        ("Call Me by Your Zzyzx 5/5", "Call Me by Your Zzyzx"),
        ("Ззыз - шедевр, 10 из 10", "Ззыз"),
        ("/rate Zzyzx 5", "Zzyzx"),
    ],
)
def test_a_film_of_a_forwarded_message_that_is_not_there_is_named(said: Said, text: str, title: str) -> None:
    assert f"for your own words. I don't have {title}: my films end in 2017." in said(text, forwarded=True)


def test_of_a_forwarded_message_the_film_that_is_not_there_is_told_before_the_other_is_asked(
    said: Said,
) -> None:
    told = said("Heat 5, Zzyzx 4", forwarded=True)
    assert "I don't have Zzyzx: my films end in 2017. How many stars for Heat (1995)?" in told


@pytest.mark.parametrize(
    "text",
    [
        *("hey are you coming tonight?", "My day was 10/10", "Meet me at 5", "Zzyzx was great!", "Zzyzx"),
        *(
            "I give this restaurant 5 stars",
            "https://zzyzx.org great 10/10",
            "Your parcel arrives at 10/10/2026",
        ),
    ],
)
def test_what_may_be_no_film_in_a_forwarded_message_is_not_told_to_be_missing(said: Said, text: str) -> None:
    told = said(text, forwarded=True)
    assert "What you want to tell me, please type yourself" in told
    assert "I don't have" not in told


def test_an_admins_command_that_is_forwarded_is_not_given(boss: Talk) -> None:
    forwarded = Incoming(boss.person, "f", "/retrain", forwarded=True)
    (reply,) = boss.dialogue.answer(forwarded)
    assert "forwarded" in plain(reply.text)
    assert reply.follow_run is None


def test_a_message_without_words_gets_a_hint_in_private_alone(said: Said) -> None:
    assert "stickers" in said(attachment="sticker")
    assert said(attachment="sticker", where="group") == ""
    assert said(attachment="place", edited="k") == ""  # somebody's live location, at every step
    assert "Saved: Heat" in said("/rate Heat 5", attachment="picture")


@pytest.mark.parametrize("text", ["my ratings", "", "Heat 5"])
def test_a_file_for_the_bot_among_others_is_told_to_come_in_private(said: Said, ada: Talk, text: str) -> None:
    file = SentFile("ratings.csv", 20, None, lambda: io.BytesIO(b"Title,Rating\nHeat,5\n"))
    sent = {"where": "group", "file": file, "attachment": "file"}
    assert "send me the file in private" in said(text, **sent)
    assert said(text, addressed=False, **sent) == ""
    assert said(text, forwarded=True, **sent) == ""
    assert ada.ratings == {}


def test_hello_in_a_group_is_in_the_language_of_whoever_brought_the_bot(said: Said) -> None:
    english = said(where="group", joined=True)
    assert "Hello, I'm Marquee!" in english
    assert "/rate Heat 5" in english
    assert "/retrain" not in english
    greta = Person("test", "greta", "Greta", "de")
    assert "Hallo, ich bin Marquee!" in said(where="group", joined=True, person=greta)


def test_cards_are_of_films_that_are_meant_and_say_what_is_known(ada: Talk) -> None:
    first, second = ada.dialogue.cards(ada.person, "alien")[:2]
    assert (first.title, second.title) == ("Alien (1979)", "Aliens (1986)")
    assert first.line == "horror · 3.8★\N{NO-BREAK SPACE}from\N{NO-BREAK SPACE}103\N{NO-BREAK SPACE}ratings"
    assert first.start == "film_f-3"
    assert any(isinstance(span, Anchor) for span in first.text)
    assert first.key != second.key
    assert len(ada.dialogue.cards(ada.person, "")) == 10
    assert ada.dialogue.cards(ada.person, "qqqzzz") == []
    assert ada.dialogue.no_cards(ada.person).startswith("No such film: mine end in ")
    assert ada.dialogue.cards(ada.person, "\ud800\0") is not None


@pytest.mark.parametrize("typed", ["oppenheimer", "barbie", "tenet", "ratatouille", "star wars"])
def test_no_card_is_of_a_look_alike_of_a_film_that_is_not_there(ada: Talk, typed: str) -> None:
    assert ada.dialogue.cards(ada.person, typed) == []


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("alie", "Alien (1979)"),
        ("casab", "Casablanca (1942)"),
        ("he", "Heat (1995)"),
        ("blade run", "Blade Runner 2049 (2017)"),
        ("metrpolis", "Metropolis (1927)"),
        ("heat 5", "Heat (1995)"),
        ("I loved Fargo", "Fargo (1996)"),
    ],
)
def test_cards_are_of_what_is_being_typed(ada: Talk, typed: str, first: str) -> None:
    assert ada.dialogue.cards(ada.person, typed)[0].title == first


def test_no_card_is_an_error_where_the_catalog_is_broken(
    ada: Talk, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("bot.dialogue.about_films.picks.find", lambda *_: 1 / 0)
    assert ada.dialogue.cards(ada.person, "alien") == []
    assert "ZeroDivisionError" in caplog.text


# Answers in company.


def test_stars_right_after_the_question_are_the_answer_of_who_was_asked(said: Said, ada: Talk) -> None:
    group = {"where": "group", "chat": "g"}
    said("/rate Heat", **group)
    assert said("4", addressed=False, **group).startswith("Ada: Saved: Heat (1995) ★★★★")
    assert ada.ratings == {"f:2": 4}
    assert said("3", addressed=False, **group) == ""
    assert ada.ratings == {"f:2": 4}


@pytest.mark.parametrize("text", ["yes", "four of us", "the first", "4 pizzas", "no", "nice"])
def test_other_talk_after_a_question_is_left_to_the_others(said: Said, ada: Talk, text: str) -> None:
    said("/rate Heat", where="group", chat="g")
    assert said(text, where="group", chat="g", addressed=False) == ""
    assert ada.ratings == {}


def test_a_number_to_others_is_no_answer(said: Said, ada: Talk) -> None:
    group = {"where": "group", "chat": "g"}
    bob = Person("test", "bob", "Bob")
    said("/rate Heat", **group)
    assert said("4", addressed=False, person=bob, **group) == ""
    assert said("4", addressed=False, answers="m:9", **group) == ""
    assert said("4", addressed=False, where="group", chat="another") == ""
    said("/help", **group)
    assert said("4", addressed=False, **group) == ""
    said("/rate Sabrina", **group)
    assert said("2", addressed=False, **group) == ""
    assert ada.ratings == {}


def test_a_number_long_after_the_question_is_said_to_others(
    said: Said, ada: Talk, monkeypatch: pytest.MonkeyPatch
) -> None:
    said("/rate Heat", where="group", chat="g")
    monkeypatch.setattr(questions, "JUST_NOW", timedelta(0))
    assert said("4", where="group", chat="g", addressed=False) == ""
    assert ada.ratings == {}


def _asks(said: Said, ada: Talk, text: str, message: str) -> None:
    said(text, where="group", chat="g")
    ada.dialogue.sent(ada.replies[0], message)


def test_who_replies_to_the_question_of_another_rates_that_film_and_the_question_stays(
    said: Said, ada: Talk, talk_as: Callable[[str], Talk]
) -> None:
    bob = talk_as("bob")
    _asks(said, ada, "/rate Heat", "m:1")
    reply = {"where": "group", "chat": "g", "answers": "m:1"}
    assert said("2", person=bob.person, **reply).startswith("Bob: Saved: Heat (1995) ★★")
    assert bob.ratings == {"f:2": 2}
    assert "Stars go from 1 to 5. How many stars for Heat (1995)?" in said("6", person=bob.person, **reply)
    assert ada.ratings == {}
    assert said("5", **reply).startswith("Ada: Saved: Heat (1995) ★★★★★")
    assert ada.ratings == {"f:2": 5}


@pytest.mark.parametrize("text", ["2", "4 stars", "yes", "no", "neither"])
def test_which_film_another_means_is_theirs_to_say(
    said: Said, ada: Talk, talk_as: Callable[[str], Talk], text: str
) -> None:
    bob = talk_as("bob")
    _asks(said, ada, "/rate Sabrina", "m:1")
    assert said(text, person=bob.person, where="group", chat="g", answers="m:1") == ""
    assert bob.ratings == {}
    assert said("1954", where="group", chat="g", answers="m:1").startswith("Ada: How many stars for Sabrina")


def test_a_reply_to_the_question_of_another_may_rate_another_film(
    said: Said, ada: Talk, talk_as: Callable[[str], Talk]
) -> None:
    bob = talk_as("bob")
    _asks(said, ada, "/rate Heat", "m:1")
    assert "Saved: Alien" in said("Alien 3", person=bob.person, where="group", chat="g", answers="m:1")
    assert bob.ratings == {"f:3": 3}
