"""The language travels with the person: their platform's, or the one they choose."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.dialogue import words
from bot.dialogue.dialogue import Dialogue
from bot.dialogue.message import Incoming, Person
from bot.dialogue.own_side.language import read_language
from bot.dialogue.text import plain
from bot.service.service import Service
from db import users
from db.session import Database
from tests.bot.dialogue.conftest import PlayedRetraining, Talk

OWN_NAMES = [words.label(code, "language-name") for code in words.languages()]


@pytest.fixture
def talk_in(dialogue: Dialogue, database: Database) -> Callable[[str], Talk]:
    return lambda language: Talk(dialogue, Person("test", "ada", "Ada", language), database)


def chosen(talk: Talk) -> str | None:
    with talk.database.reading() as session:
        user = users.find(session, talk.person.platform, talk.person.external_id)
        return user.language if user else None


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("", "Saved: Heat (1995) ★★★★★"),
        ("tlh", "Saved: Heat (1995) ★★★★★"),
        ("de-AT", "Gespeichert: Heat (1995) ★★★★★"),
        ("es", "Guardado: Heat (1995) ★★★★★"),
        ("fr", "Enregistré : Heat (1995) ★★★★★"),
        ("pt-br", "Salvo: Heat (1995) ★★★★★"),
        ("ru", "Записано: Heat (1995) ★★★★★"),
    ],
)
def test_a_person_is_answered_in_the_language_of_their_platform(
    talk_in: Callable[[str], Talk], language: str, said: str
) -> None:
    ada = talk_in(language)
    assert ada.says("/rate Heat 5").startswith(said)
    assert chosen(ada) is None


def test_every_language_is_offered_by_its_own_name_and_chosen_by_button(ada: Talk) -> None:
    assert "I speak English with you" in ada.says("/language")
    assert ada.labels == OWN_NAMES
    assert ada.presses("Deutsch") == "Ab jetzt rede ich Deutsch mit dir."
    assert ada.replies[0].replace
    assert ada.says("/undo") == "Es gibt nichts rückgängig zu machen."
    ada.restarted()
    assert "Deutsch" in ada.says("/language")
    assert ada.presses("Русский") == "Теперь говорим по-русски."


def test_what_is_chosen_goes_before_the_platform_until_it_is_given_back(
    talk_in: Callable[[str], Talk],
) -> None:
    ada = talk_in("fr")
    assert ada.says("/language deutsch") == "Ab jetzt rede ich Deutsch mit dir."
    ada.says("/language")
    assert "Rückgängig" not in ada.labels
    assert "français" in ada.presses("Wie in meiner App")
    assert chosen(ada) is None
    ada.says("/language")
    assert ada.labels == OWN_NAMES


@pytest.mark.parametrize(
    ("said", "words_back", "next_said"),
    [
        ("etwas lustiges aus den 90ern", "Komödie", "Es gibt nichts rückgängig zu machen."),
        ("una comedia de los noventa", "omedia", "No hay nada que deshacer."),
        ("посоветуй комедию", "омеди", "Отменять нечего."),
    ],
)
def test_a_wish_in_another_language_is_answered_in_it_from_there_on(
    ada: Talk, said: str, words_back: str, next_said: str
) -> None:
    ada.says("a crime film")
    heard = ada.says(said)
    assert words_back in heard
    assert heard.count("/language") == 1
    assert "/language" not in ada.says(said)
    assert ada.says("/undo") == next_said


def test_a_wish_in_ones_own_language_again_is_answered_in_that(ada: Talk) -> None:
    ada.says("ein krimi aus den 90ern")
    assert "I'll speak English with you from here on" in ada.says("something funny from the 80s")
    assert ada.says("/undo") == "There is nothing to undo."


@pytest.mark.parametrize(
    "said", ["krimi", "horror", "Fargo 4", "hallo", "film noir", "Der Krieger und die Kaiserin"]
)
def test_words_that_may_be_of_any_language_change_none(ada: Talk, said: str) -> None:
    ada.says(said)
    assert chosen(ada) is None


def test_where_others_read_along_nobodys_language_changes(ada: Talk) -> None:
    incoming = Incoming(ada.person, "in-a-group", "etwas lustiges aus den 90ern", where="group")
    assert "Comedy" in plain(ada.dialogue.answer(incoming)[0].text)
    assert chosen(ada) is None


@pytest.mark.parametrize(
    ("typed", "code"),
    [("de", "de"), ("Deutsch", "de"), ("german", "de"), (" РУССКИЙ ", "ru"), ("klingon", None), ("", None)],
)
def test_a_language_is_read_by_code_own_name_or_english_name(typed: str, code: str | None) -> None:
    assert read_language(typed) == code


def test_a_language_that_is_none_of_ours_is_answered_with_those_there_are(ada: Talk) -> None:
    assert "don't speak that one" in ada.says("/language klingon")
    assert ada.labels == OWN_NAMES


def test_a_button_of_a_language_that_is_gone_is_not_understood(ada: Talk) -> None:
    assert "don't understand that button" in ada.acts("language||tlh")


def test_who_is_forgotten_hears_it_in_their_language_and_leaves_none(ada: Talk) -> None:
    ada.says("/language de")
    ada.says("/forgetme")
    assert ada.presses("Ja, vergiss mich").startswith("Erledigt")
    assert chosen(ada) is None
    assert ada.says("/undo") == "There is nothing to undo."


def test_a_run_is_told_in_the_language_it_was_asked_for(boss: Talk, retraining: PlayedRetraining) -> None:
    boss.says("/language de")
    assert boss.says("/retrain") == "Das Training beginnt gleich."
    (reply,) = boss.replies
    assert reply.language == "de"
    retraining.becomes(state="running", step="reading ratings", fraction=0.42, seconds=12.0)
    text, _ = boss.dialogue.run_report(7, reply.language)
    assert plain(text) == "Training ▰▰▰▰▱▱▱▱▱▱ 42 %\nliest Bewertungen\nbisher 12 s"


def test_what_breaks_is_told_in_the_persons_language(
    talk_in: Callable[[str], Talk], service: Service, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise OSError("the disk is gone")

    monkeypatch.setattr(service.database, "reading", broken)
    monkeypatch.setattr(service.database, "writing", broken)
    assert "Fehler" in talk_in("de").says("/rate Heat 5")


@pytest.mark.parametrize("language", words.languages())
def test_every_command_is_answered_in_every_language(
    talk_in: Callable[[str], Talk], service: Service, language: str, caplog: pytest.LogCaptureFixture
) -> None:
    ada = talk_in(language)
    ada.dialogue = Dialogue(replace(service, admins=frozenset({"test:ada"})))
    for text in (
        "/start",
        "/recommend",
        "Heat 5, Alien 4",
        "/recommend 30",
        "/recommend x",
        "/myratings",
        "/rate",
        "/rate Alien 7",
        "/rate Nosuchfilm 5",
        "/dial",
        "/undo",
        "/undo",
        "/help",
        "/retrain",
        "/status",
        "/rollback",
        "/language",
        "/forgetme",
        "/nonsense",
        "asdf qwer",
    ):
        ada.says(text)
    assert [record.getMessage() for record in caplog.records if record.levelname == "ERROR"] == []
