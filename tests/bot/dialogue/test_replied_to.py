"""Replies to a message of the bot: they are about what stands in it, whoever it was said to."""

import itertools
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from bot.dialogue.dialogue import Dialogue
from bot.dialogue.message import Incoming
from bot.dialogue.text import plain
from bot.service import wishes
from tests.bot.dialogue.conftest import Talk, titles

HEAT, ALIEN, FARGO = "f:2", "f:3", "f:5"


class Group:
    """People in one group, and the messages that the bot sends there."""

    def __init__(self, talk_as: Callable[[str], Talk]) -> None:
        self._talk_as = talk_as
        self._keys: Iterator[int] = itertools.count(1)
        self.dialogue: Dialogue = talk_as("ada").dialogue

    def says(
        self, who: str, text: str, answers: str | None = None, where: str = "group", **more: object
    ) -> str:
        """What the bot says; its last message is known under the key that `last` gives."""
        incoming = Incoming(
            self._talk_as(who).person,
            f"said:{next(self._keys)}",
            text,
            chat="g",
            answers=answers,
            where=where,  # type: ignore[arg-type]
        )
        replies = self.dialogue.answer(replace(incoming, **more))  # type: ignore[arg-type]
        for reply in replies:
            self.last = f"bot:{next(self._keys)}"
            self.dialogue.sent(reply, self.last)
        self.labels = [button.label for reply in replies for row in reply.buttons for button in row]
        return "\n".join(plain(reply.text) for reply in replies)

    def ratings(self, who: str) -> dict[str, float]:
        return self._talk_as(who).ratings


@pytest.fixture
def group(talk_as: Callable[[str], Talk]) -> Group:
    return Group(talk_as)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("number 2 I have seen, it was great", 2),
        ("the second one: 4 stars", 2),
        ("loved the third one", 3),
        ("1: 4 stars", 1),
    ],
)
def test_a_reply_to_a_list_is_about_that_list_whoever_asked_for_it(
    group: Group, text: str, place: int
) -> None:
    film = titles(group.says("ada", "/recommend"))[place - 1]
    assert f"Ben: Saved: {film}" in group.says("ben", text, group.last)
    assert len(group.ratings("ben")) == 1
    assert group.ratings("ada") == {}


def test_a_reply_is_about_an_older_list_too_also_after_a_restart(group: Group, ada: Talk) -> None:
    first = titles(group.says("ada", "/recommend"))
    older = group.last
    group.says("ada", "/recommend horror")
    group.dialogue = Dialogue(ada.dialogue._service)
    assert f"Ada: Saved: {first[1]}" in group.says("ada", "loved the second one", older)
    assert f"Ben: Saved: {first[1]}" in group.says("ben", "loved the second one", older)


def test_what_another_replies_leaves_the_list_as_it_was(group: Group) -> None:
    listed = titles(group.says("ada", "/recommend"))
    group.says("ben", "loved the third one", group.last)
    assert f"Ada: Saved: {listed[0]}" in group.says("ada", "loved the first one")
    assert len(group.ratings("ada")) == len(group.ratings("ben")) == 1


def test_who_was_shown_nothing_means_the_newest_list_of_the_chat(group: Group) -> None:
    listed = titles(group.says("ada", "/recommend"))
    assert f"Ben: Saved: {listed[1]}" in group.says("ben", "loved the second one")
    own = titles(group.says("ben", "/recommend horror"))
    group.says("ada", "/recommend")
    assert f"Ben: Saved: {own[0]}" in group.says("ben", "loved the first one")


def test_a_list_in_private_is_nobody_elses(group: Group) -> None:
    group.says("ada", "/recommend", where="private")
    assert "Saved" not in group.says("ben", "loved the second one", where="private")
    assert group.ratings("ben") == {}


@pytest.mark.parametrize("text", ["3", "3 for me", "three stars"])
def test_stars_in_reply_to_what_another_rated_are_of_that_film(group: Group, text: str) -> None:
    group.says("ada", "Heat 4")
    assert group.says("ben", text, group.last).startswith("Ben: Saved: Heat (1995) ★★★")
    assert (group.ratings("ada"), group.ratings("ben")) == ({HEAT: 4}, {HEAT: 3})


def test_stars_in_reply_to_a_card_are_of_its_film(group: Group) -> None:
    group.says("ada", "/film Alien")
    assert "Saved: Alien (1979) ★★★★" in group.says("ben", "4", group.last)
    assert group.ratings("ben") == {ALIEN: 4}


def test_stars_in_reply_to_a_question_that_was_answered_are_of_its_film(group: Group) -> None:
    group.says("ada", "/rate Heat")
    asked = group.last
    group.says("ada", "5", asked)
    assert "Ben: Saved: Heat (1995) ★★" in group.says("ben", "2", asked)
    assert (group.ratings("ada"), group.ratings("ben")) == ({HEAT: 5}, {HEAT: 2})


def test_stars_in_reply_to_several_films_ask_which_one(group: Group) -> None:
    group.says("ada", "Heat 4, Fargo 5")
    assert "★★★ for which one?" in group.says("ben", "3", group.last)
    assert {"Heat (1995)  3★", "Fargo (1996)  3★"} <= set(group.labels)
    assert group.ratings("ben") == {}
    assert "Ben: Saved: Fargo (1996) ★★★" in group.says("ben", "Fargo", group.last)


def test_stars_in_reply_to_ones_own_older_rating_are_of_that_film(ada: Talk) -> None:
    ada.says("Heat 4")
    ada.dialogue.sent(ada.replies[0], "bot:1")
    ada.says("Fargo 5")
    assert "Heat (1995)" in ada.replies_to("bot:1", "3")
    assert ada.ratings == {HEAT: 3, FARGO: 5}


def test_a_number_of_no_stars_in_reply_to_a_film_is_asked_about(group: Group) -> None:
    group.says("ada", "Heat 4")
    assert "How many stars for Heat (1995)?" in group.says("ben", "6", group.last)
    assert group.ratings("ben") == {}


def test_to_forget_me_forgets_what_messages_were_about(group: Group, ada: Talk) -> None:
    group.says("ada", "Heat 4")
    saved = group.last
    ada.says("/forgetme")
    ada.presses("Yes, forget me")
    assert "Saved" not in group.says("ben", "3", saved)


@pytest.mark.parametrize(
    "text",
    [
        "and without horror please",
        "und bitte ohne Horror",
        "y sin terror por favor",
        "et sans horreur stp",
        "e sem terror por favor",
        "и без ужасов пожалуйста",
    ],
)
def test_a_reply_to_a_list_goes_on_from_its_wish_whoever_asked_for_it(group: Group, text: str) -> None:
    group.says("ada", "something like Psycho")
    listed = group.last
    group.says("ada", "a comedy")
    for who in ("ben", "ada"):
        assert f"{who.title()}: Like Psycho (1960), no horror" in group.says(who, text, listed)


def test_that_a_lists_wish_is_forgotten_is_said_before_the_next_one_begins(group: Group, ada: Talk) -> None:
    group.says("ada", "something like Psycho")
    listed = group.last
    for year in range(1900, 2001):  # so many are kept
        wishes.keep(ada.dialogue._service.visit(ada.person), wishes.Filter(year_from=year))
    said = group.says("ben", "and without horror please", listed)
    assert said.startswith("Ben: I don't remember what that list was about, so this one begins anew.")


# Somebody agrees with what they reply to.


AGREEING = [
    "same as Ada",
    "same as her",
    "gleiche Sterne von mir",
    "same for me",
    "Same here!",
    "me too",
    "bei mir auch",
    "yo también",
    "pareil pour moi",
    "eu também",
    "мне тоже",
]


@pytest.mark.parametrize("text", AGREEING)
def test_who_agrees_with_what_another_rated_gives_the_same_stars(group: Group, text: str) -> None:
    group.says("ada", "Heat 4")
    assert group.says("ben", text, group.last).startswith("Ben: Saved: Heat (1995) ★★★★")
    assert (group.ratings("ada"), group.ratings("ben")) == ({HEAT: 4}, {HEAT: 4})


def test_the_stars_agreed_with_are_those_that_were_said_whatever_they_became(group: Group) -> None:
    group.says("ada", "Heat 4")
    saved = group.last
    group.says("ada", "Heat 1", where="private", chat="ada")
    group.says("ben", "same for me", saved)
    assert group.ratings("ben") == {HEAT: 4}


@pytest.mark.parametrize(
    ("text", "stars"),
    [
        ("same here, 5 stars", 5),
        ("same but 3 stars", 3),
        ("same here, loved it", 4),
        ("really? 2 at best", 2),
        ("max 2 stars for me", 2),
        ("echt? höchstens 2", 2),
        ("¿en serio? 2 como mucho", 2),
        ("vraiment ? 2 au maximum", 2),
        ("sério? no máximo 2", 2),
        ("правда? максимум 2", 2),
    ],
)
def test_own_stars_beside_it_count(group: Group, text: str, stars: float) -> None:
    group.says("ada", "Heat 4")
    group.says("ben", text, group.last)
    assert group.ratings("ben") == {HEAT: stars}


def test_who_agrees_with_several_ratings_is_asked_whether_with_all(group: Group) -> None:
    group.says("ada", "Heat 4, Fargo 5")
    group.says("ben", "same for me", group.last)
    assert group.labels[:2] == ["Heat (1995)  4★", "Fargo (1996)  5★"]
    group.says("ben", "yes", group.last)
    assert group.ratings("ben") == {HEAT: 4, FARGO: 5}


@pytest.mark.parametrize("said", ["/film Alien", "put Alien on my list"])
def test_who_agrees_with_what_gives_a_film_no_stars_is_shown_it(group: Group, said: str) -> None:
    group.says("ada", said)
    assert "Ben: Alien (1979)" in group.says("ben", "me too", group.last)
    assert {"Seen it", "Watch later"} <= set(group.labels)
    assert group.ratings("ben") == {}


def test_who_agrees_with_stars_that_are_none_is_asked_for_them(group: Group) -> None:
    group.says("ada", "Heat 4")
    said = group.says("ben", "same here, 7 stars", group.last)
    assert said.startswith("Ben: Stars go from 1 to 5. How many stars for Heat (1995)?")


@pytest.mark.parametrize(
    ("quoted", "text", "label"),
    [
        ("just watched Fargo, what a film", "same here, 5 stars", "Fargo (1996)  5★"),
        ("just watched Fargo, what a film", "same, 5 stars", "Fargo (1996)  5★"),
        ("just watched Fargo", "same here", "Fargo (1996)"),
        ("I loved Fargo", "me too", "Fargo (1996)  5★"),
        ("Fargo was boring", "same here", "Fargo (1996)  2★"),
    ],
)
def test_who_agrees_with_what_another_says_of_a_film_is_asked_whether_it_is_meant(
    group: Group, quoted: str, text: str, label: str
) -> None:
    group.says("ada", "Heat 4")
    assert "Do you mean this one?" in group.says("ada", text, quoted=quoted)
    assert group.labels == [label, "No"]
    assert group.ratings("ada") == {HEAT: 4}


@pytest.mark.parametrize("text", ["same here", "me too", "ich auch"])
def test_who_agrees_with_what_names_no_film_is_asked_of_which(group: Group, text: str) -> None:
    group.says("ada", "/help")
    assert "The same for which film?" in group.says("ben", text, group.last)
    assert "The same for which film?" in group.says("ben", text, quoted="let's meet at eight")


@pytest.mark.parametrize("text", ["something funny", "Somewhere 5", "really?", "not the same for me"])
def test_other_words_agree_with_nothing(group: Group, text: str) -> None:
    group.says("ada", "Heat 4")
    group.says("ben", text, group.last)
    assert group.ratings("ben") == {}


@pytest.mark.parametrize(
    "text",
    [
        "what do you know about this one?",
        "tell me about this film",
        "is it any good?",
        "was ist das für ein Film?",
        "erzähl mir von diesem Film",
        "cuéntame de esta película",
        "parle-moi de ce film",
        "me fala desse filme",
        "расскажи про этот фильм",
    ],
)
def test_a_question_about_the_film_of_somebody_elses_message_is_answered_with_its_card(
    group: Group, text: str
) -> None:
    assert "Alien (1979) · horror" in group.says("ada", text, quoted="Alien was so good").replace("\xa0", " ")
    assert "Seen it" in group.labels


def test_so_is_one_in_reply_to_what_another_rated(group: Group) -> None:
    group.says("ada", "Alien 5")
    shown = group.says("ben", "what do you know about this one?", group.last)
    assert "Alien (1979) · horror" in shown.replace("\xa0", " ")
    assert "Seen it" in group.labels


@pytest.mark.parametrize("text", ["what do you know about this one?", "is it any good?"])
def test_a_question_in_reply_to_what_names_several_films_asks_which_one(group: Group, text: str) -> None:
    group.says("ada", "Heat 5")
    assert "Which one?" in group.says("ada", text, quoted="I loved Alien and Fargo")
    assert group.labels == ["Alien (1979)", "Fargo (1996)"]


def test_a_question_in_reply_to_what_names_no_film_is_of_no_other(group: Group) -> None:
    group.says("ada", "Heat 5")
    assert "Which film?" in group.says("ada", "is it any good?", quoted="seen that thing with the shark?")


# A part of a message is pointed at.


def _row(listed: str, place: int) -> str:
    return next(line for line in listed.splitlines() if line.startswith(f"{place}. "))


@pytest.mark.parametrize("text", ["4", "4 stars", "this one 4", "seen it, 4", "dieser: 4"])
@pytest.mark.parametrize("who", ["ada", "ben"])
def test_stars_with_a_quoted_row_of_a_list_are_of_its_film(group: Group, who: str, text: str) -> None:
    listed = group.says("ada", "/recommend")
    said = group.says(who, text, group.last, quote=_row(listed, 3))
    assert said.startswith(f"{who.title()}: Saved: {titles(listed)[2]} ★★★★")
    assert len(group.ratings(who)) == 1


@pytest.mark.parametrize(("text", "answered"), [("loved it", "Saved: "), ("seen it", "Seen: "), ("why?", "")])
def test_it_is_the_film_of_a_quoted_row(group: Group, text: str, answered: str) -> None:
    listed = group.says("ada", "/recommend")
    said = group.says("ben", text, group.last, quote=_row(listed, 3))
    assert f"{answered}{titles(listed)[2]}" in said


def test_of_two_quoted_rows_it_is_asked_which_of_these(group: Group) -> None:
    listed = group.says("ada", "/recommend")
    quote = "\n".join(_row(listed, place) for place in (2, 3))
    assert "★★★ for which one?" in group.says("ada", "3 stars", group.last, quote=quote)
    assert group.labels[:-1] == [f"{title}  3★" for title in titles(listed)[1:3]]


def test_a_part_that_names_no_film_leaves_the_reply_as_it_is(group: Group) -> None:
    listed = group.says("ada", "/recommend")
    said = group.says("ada", "loved the third one", group.last, quote="Popular films")
    assert f"Saved: {titles(listed)[2]}" in said


def test_a_quoted_row_of_a_message_that_is_forgotten_is_read(group: Group) -> None:
    said = group.says("ada", "4", "bot:old", quote="2. Heat (1995)\xa0· IMDb\ncrime · 3.5★")
    assert "Saved: Heat (1995) ★★★★" in said


def test_a_number_with_one_of_several_films_that_another_is_asked_about_rates_that_one(group: Group) -> None:
    group.says("ada", "/rate Sabrina")
    said = group.says("ben", "4", group.last, quote="Sabrina (1954)")
    assert "Ben: Saved: Sabrina (1954) ★★★★" in said


@pytest.mark.parametrize("text", ["5", "this one 5", "loved it"])
def test_stars_with_a_part_of_somebody_elses_message_are_asked_of_its_film(group: Group, text: str) -> None:
    assert "Do you mean this one?" in group.says("ada", text, quote="Fargo", quoted="Fargo")
    assert group.labels == ["Fargo (1996)  5★", "No"]
    assert group.ratings("ada") == {}


def test_a_quote_may_hold_whatever_it_holds(group: Group) -> None:
    said = group.says("ada", "5", quote="\ud800Fargo\0" * 999, quoted="\ud800Fargo\0" * 999)
    assert said
    assert "something went wrong" not in said


def test_a_number_to_others_with_a_quote_answers_no_question(group: Group) -> None:
    group.says("ada", "/rate Heat")
    assert group.says("ada", "4", addressed=False, quote="how many of you?", quoted="how many of you?") == ""
