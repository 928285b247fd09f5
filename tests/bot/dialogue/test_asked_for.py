"""What is asked for in a sentence is done as its command or button would do it."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.dialogue.actions import Action
from bot.dialogue.heard import request_reading
from bot.service import marks
from bot.service.service import Service
from tests.bot.dialogue.conftest import Talk
from tests.bot.dialogue.group_talk import THURSDAY, GroupTalk
from tests.clock import Clock


def waiting(talk: Talk) -> list[str]:
    """The films on somebody's watchlist."""
    visit = talk.dialogue._service.visit(talk.person)
    return [each.film.title for each in marks.watchlist(visit).films]


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("please speak French", "Désormais"),
        ("kannst du bitte Deutsch sprechen?", "Deutsch"),
        ("habla español por favor", "español"),
        ("говори по-русски", "русск"),
    ],
)
def test_a_language_that_is_asked_for_is_spoken(ada: Talk, text: str, heard: str) -> None:
    assert heard in ada.says(text)


@pytest.mark.parametrize(
    "text",
    [
        "delete everything you know about me",
        "lösche alle meine Daten",
        "borra mis datos",
        "efface mes données",
        "apague meus dados",
        "удали мои данные",
        "delete all my ratings",
        "delete my ratings please, all of them",
        "kannst du bitte alle meine Bewertungen löschen?",
        "¿puedes borrar todas mis puntuaciones?",
        "supprime toutes mes notes",
        "apague todas as minhas avaliações",
        "удали все мои оценки",
    ],
)
def test_who_wants_to_be_forgotten_is_asked_and_loses_nothing_yet(ada: Talk, text: str) -> None:
    ada.says("Heat 5")
    ada.says(text)
    assert any("forget" in (button.action or "") for button in ada.buttons)
    assert len(ada.ratings) == 1


@pytest.mark.parametrize(
    "text", ["don't delete all my ratings", "delete my rating of Heat", "delete my ratings of westerns"]
)
def test_who_wants_less_than_all_gone_is_not_asked_whether_to_be_forgotten(ada: Talk, text: str) -> None:
    ada.says("Heat 5")
    ada.says(text)
    assert not any("forget" in (button.action or "") for button in ada.buttons)


@pytest.mark.parametrize(
    "text", ["put Vertigo on my list", "setz Vertigo auf meine Liste", "mets Vertigo sur ma liste"]
)
def test_a_film_goes_on_the_watchlist_and_off_it(ada: Talk, text: str) -> None:
    ada.says(text)
    assert waiting(ada) == ["Vertigo"]
    assert "Vertigo" in ada.says("what's on my list?")
    ada.says("take Vertigo off my list")
    assert waiting(ada) == []


def test_a_reminder_keeps_its_day_and_time_while_the_clock_is_asked_for(ada: Talk) -> None:
    day = (datetime.now(UTC) + timedelta(days=3)).strftime("%A")  # neither today nor tomorrow anywhere
    assert "Vertigo" in ada.says(f"remind me of Vertigo on {day} at 8pm")
    heard = ada.says("Berlin")
    assert day in heard
    assert "20:00" in heard
    assert waiting(ada) == ["Vertigo"]


@pytest.mark.parametrize("day", [1, 700000, 3652059])
def test_a_reminder_of_another_age_is_asked_for_again(ada: Talk, day: int) -> None:
    ada.says("/suggest daily 19:00")
    ada.says("Berlin")
    ada.acts(Action("remwall", (float(day), 0.0), "f:1").encode())
    assert any((button.action or "").startswith("remat") for button in ada.buttons)


def test_a_reminder_without_a_time_asks_for_it(ada: Talk) -> None:
    ada.says("/suggest daily 19:00")
    ada.says("Berlin")
    ada.says("remind me to watch Vertigo")
    assert any((button.action or "").startswith("remat") for button in ada.buttons)


def test_a_film_night_is_planned_and_moved_in_words(service: Service) -> None:
    group = GroupTalk(service, Clock(THURSDAY))
    group.privately("ann", "/suggest daily 19:00")
    group.privately("ann", "Berlin")
    assert "tomorrow 20:00" in group.says("ann", "can we do a film night on Friday at 8pm?")
    assert "Replace it?" in group.says("ann", "move it to Saturday")
    assert "Saturday" in group.presses("ann", "Replace it")


@pytest.mark.parametrize("text", ["something for film night", "I love movie nights", "Freaky Friday 4"])
def test_no_film_night_is_planned_unasked(text: str) -> None:
    assert request_reading.read_night(text) is None


def test_the_first_two_are_seen_in_one_message_and_one_undo_takes_both_back(ada: Talk) -> None:
    ada.says("recommend")
    films = [(button.action or "").rsplit("|", 1)[1] for button in ada.buttons if button.label.isdecimal()]
    visit = ada.dialogue._service.visit(ada.person)
    assert "Seen:" in ada.says("I've seen the first two")
    assert [bool(marks.of_film(visit, film)) for film in films] == [True, True, False, False, False]
    ada.says("that was a mistake")
    assert not any(marks.of_film(visit, film) for film in films)
    assert ada.ratings == {}


def test_the_first_and_third_are_not_for_somebody(ada: Talk) -> None:
    ada.says("recommend")
    films = [(button.action or "").rsplit("|", 1)[1] for button in ada.buttons if button.label.isdecimal()]
    ada.says("1 and 3 are not for me")
    visit = ada.dialogue._service.visit(ada.person)
    assert [film for film in films if marks.of_film(visit, film)] == [films[0], films[2]]


def test_none_of_a_list_brings_the_next_films(ada: Talk) -> None:
    first = ada.says("recommend")
    second = ada.says("none of these")
    assert any(button.label == "6" for button in ada.buttons)
    assert second != first


def test_stars_behind_both_hold_for_both(ada: Talk) -> None:
    ada.says("Jaws and Casablanca, both 4 stars")
    assert sorted(ada.ratings.values()) == [4.0, 4.0]


@pytest.mark.parametrize("text", ["1: 5 stars, 2: 4 stars", "1 ★★★★★ and 2 ★★★★", "1: 5\n2: 4"])
def test_stars_behind_numbers_are_those_of_the_list(ada: Talk, text: str) -> None:
    ada.says("recommend")
    films = [(button.action or "").rsplit("|", 1)[1] for button in ada.buttons if button.label.isdecimal()]
    ada.says(text)
    assert ada.ratings == {films[0]: 5.0, films[1]: 4.0}


def test_numbers_without_a_list_are_films_as_before(ada: Talk) -> None:
    ada.says("2012: 5 stars")
    assert list(ada.ratings.values()) == [5.0]


@pytest.mark.parametrize(
    "text",
    [
        "Lasst uns am Samstag um 20 Uhr einen Filmabend machen",
        "can we have a movie night on Saturday at 20:00?",
        "давайте в субботу в 20:00 устроим киновечер",
    ],
)
def test_a_plan_is_read_wherever_its_day_stands(text: str) -> None:
    said = request_reading.read_night(text)
    assert said is not None
    assert "20" in said[0]
    assert not {"einen", "machen", "устроим", "a"} & set(said[0].split())


def test_who_asks_how_and_what_becomes_of_the_data_is_told(ada: Talk) -> None:
    assert "/rate Heat 5" in ada.says("how do I rate a film?")
    assert "/mydata" in ada.says("do you sell my data?")


def test_hearts_are_stars(ada: Talk) -> None:
    ada.says("Jaws ❤️❤️❤️❤️")
    assert list(ada.ratings.values()) == [4.0]


def test_it_says_that_it_is_a_program(ada: Talk) -> None:
    assert "program" in ada.says("are you a robot?")


def test_films_of_somebody_are_not_denied_where_nobody_is_known(ada: Talk) -> None:
    assert "don't know who made" in ada.says("films by Kubrick")


def test_the_weather_is_no_film(ada: Talk) -> None:
    assert "1." not in ada.says("what's the weather like tomorrow?")


def test_nothing_before_a_year_lets_the_year_in(ada: Talk) -> None:
    assert "1990" in ada.says("nothing before 1990").split("\n")[0]
