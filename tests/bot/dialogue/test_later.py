"""Watch later, remind me, suggest something: by the clock of whoever asks."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from bot.dialogue.by_itself import time_zones
from bot.dialogue.by_itself.rhythm_reading import rhythm_said
from bot.dialogue.dialogue import Dialogue
from bot.dialogue.message import Incoming, Person
from bot.service import zones
from bot.service.service import Service
from bot.service.suggestions import Rhythm
from db.session import Database
from tests.bot.dialogue.conftest import Talk
from tests.clock import Clock

HOUR = timedelta(hours=1)


@pytest.fixture
def clock() -> Clock:
    return Clock(datetime(2026, 3, 26, 12, tzinfo=UTC))  # a Thursday


@pytest.fixture
def at(service: Service, database: Database, clock: Clock) -> Callable[[str], Talk]:
    """Somebody whose app speaks a language, on a clock that the test moves."""
    dialogue = Dialogue(replace(service, now=clock))
    return lambda language: Talk(dialogue, Person("test", "ada", "Ada", language), database)


@pytest.fixture
def ada(at: Callable[[str], Talk]) -> Talk:
    """In Berlin, and she has told so."""
    ada = at("en")
    zones.choose(ada.dialogue._service.visit(ada.person), "Europe/Berlin")
    return ada


def puts_on_list(talk: Talk, title: str = "Chinatown", later: str = "Watch later") -> str:
    talk.says(f"/film {title}")
    return talk.presses(later)


def test_a_film_for_later_is_brought_up_at_the_time_that_was_chosen(ada: Talk, clock: Clock) -> None:
    for title in ("Vertigo", "Jaws", "Psycho"):
        puts_on_list(ada, title)
    assert "On your /watchlist (4)" in puts_on_list(ada)
    assert ada.presses("Remind me") == "When shall I remind you? (Berlin time)"
    assert ada.labels[:3] == ["Tomorrow 18:00", "Sunday 15:00", "Pick a day"]
    assert ada.presses("Tomorrow 18:00") == "I'll remind you: Tomorrow 18:00, Berlin time."
    clock.now = datetime(2026, 3, 27, 16, 59, tzinfo=UTC)
    assert ada.hears() == ""
    clock.now = datetime(2026, 3, 27, 17, 0, tzinfo=UTC)
    said = ada.hears()
    assert said.startswith("From your list: Chinatown (1974) · crime")
    assert said.endswith("Or: Psycho (1960) and Jaws (1975).")
    assert ada.labels[:3] == ["Seen it", "Not tonight", "Stop these"]
    assert ada.presses("Jaws (1975)").startswith("Jaws (1975) · horror")


def test_seen_it_asks_for_stars_and_takes_the_film_off_the_list(ada: Talk, clock: Clock) -> None:
    puts_on_list(ada)
    ada.presses("Remind me")
    ada.presses("Sunday 15:00")
    clock.now = datetime(2026, 3, 29, 13, tzinfo=UTC)  # summer time since that morning
    assert "Chinatown" in ada.hears()
    assert "How many stars?" in ada.presses("Seen it")
    assert "Nothing on your watchlist" in ada.says("/watchlist")


def test_any_day_can_be_picked_and_taken_back(ada: Talk, clock: Clock) -> None:
    puts_on_list(ada)
    ada.presses("Remind me")
    assert ada.presses("Pick a day") == "Which day?"
    assert ada.labels == ["Today", "Tomorrow", "Saturday", "Sunday", "Monday", "Tuesday", "Wednesday"]
    assert ada.presses("Today") == "Today, and when?"
    assert ada.labels[0] == "15:00"  # it is 13:00 in Berlin
    assert "Today 20:00" in ada.presses("20:00")
    assert ada.presses("Undo") == "No reminder, then."
    assert ada.labels == ["Remind me"]
    clock.now += 24 * HOUR
    assert ada.hears() == ""


def test_a_time_that_has_passed_on_an_old_button_is_asked_anew(ada: Talk, clock: Clock) -> None:
    puts_on_list(ada)
    ada.presses("Remind me")
    button = ada.button("Tomorrow 18:00").action or ""
    clock.now += 48 * HOUR
    assert ada.acts(button).startswith("That time has passed. When shall I remind you?")
    assert "Tomorrow 15:00" in ada.labels


def test_not_tonight_keeps_the_film_and_offers_another_evening(ada: Talk, clock: Clock) -> None:
    puts_on_list(ada)
    ada.presses("Remind me")
    ada.presses("Tomorrow 18:00")
    clock.now += 30 * HOUR
    ada.hears()
    assert ada.presses("Not tonight") == "Not tonight, then. It stays on your list."
    assert "When shall I" in ada.presses("Remind me")


def test_stop_these_takes_all_reminders_back(ada: Talk, clock: Clock) -> None:
    puts_on_list(ada)
    ada.presses("Remind me")
    ada.presses("Tomorrow 18:00")
    puts_on_list(ada, "Jaws")
    ada.presses("Remind me")
    ada.presses("Sunday 15:00")
    clock.now += 30 * HOUR
    ada.hears()
    assert "No more reminders" in ada.presses("Stop these")
    clock.now += 48 * HOUR
    assert ada.hears() == ""


def test_a_late_reminder_says_so_and_one_of_long_ago_is_dropped(ada: Talk, clock: Clock) -> None:
    for label, hours, said in (("Tomorrow 18:00", 36, "I was away"), ("Sunday 15:00", 24 * 6, "")):
        puts_on_list(ada, "Jaws" if said else "Vertigo")
        ada.presses("Remind me")
        ada.presses(label)
        clock.now += hours * HOUR
        assert ada.hears()[: len("I was away")] == said
        clock.now = datetime(2026, 3, 26, 12, tzinfo=UTC)


def test_nothing_is_said_of_a_list_that_is_empty_by_then(ada: Talk, clock: Clock) -> None:
    puts_on_list(ada)
    ada.presses("Remind me")
    ada.presses("Tomorrow 18:00")
    ada.says("/rate Chinatown 5")
    clock.now += 30 * HOUR
    assert ada.hears() == ""


def test_whoever_has_not_told_where_they_live_is_asked_and_then_goes_on(at: Callable[[str], Talk]) -> None:
    ada = at("de-AT")
    puts_on_list(ada, later="Später ansehen")
    assert ada.presses("Erinnere mich").startswith("Wo wohnst du?")
    assert ada.labels == ["Wien", "Berlin", "Zürich"]
    assert ada.presses("Wien") == "Wann soll ich dich erinnern? (Uhrzeit in Wien)"
    assert ada.labels[0] == "Morgen 18:00"
    ada.presses("Ich wohne woanders")
    ada.restarted()
    assert ada.says("Tokio") == "Wann soll ich dich erinnern? (Uhrzeit in Tokio)"


@pytest.mark.parametrize(
    ("said", "zone"),
    [
        ("new york", "America/New_York"),
        ("Moskau", "Europe/Moscow"),
        ("Europe/Lisbon", "Europe/Lisbon"),
        ("Österreich", "Europe/Vienna"),
        ("germany", "Europe/Berlin"),
        ("UK", "Europe/London"),
        ("UTC+2", "UTC+02:00"),
        ("gmt -3", "UTC-03:00"),
        ("+5:30", "UTC+05:30"),
        ("\u22124", "UTC-04:00"),
        ("utc", "UTC+00:00"),
        ("PST", "America/Los_Angeles"),
        ("est", "America/New_York"),
        ("MEZ", "Europe/Berlin"),
        ("MSK", "Europe/Moscow"),
    ],
)
def test_a_place_is_understood_in_many_ways(said: str, zone: str) -> None:
    assert time_zones.find(said, ("de", "en")) == (zone,)


def test_a_place_with_several_clocks_is_asked_and_one_that_is_not_known_gets_a_guess(
    at: Callable[[str], Talk],
) -> None:
    ada = at("en")
    ada.says("/suggest daily")
    assert "more than one clock" in ada.says("USA")
    assert ada.labels[:2] == ["New York", "Chicago"]
    assert "I don't know a clock in Berlyn" in ada.says("Berlyn")
    assert "Berlin" in ada.labels
    assert "every day at 19:00, Berlin time" in ada.presses("Berlin")


@pytest.mark.parametrize("said", ["I live in Tokyo", "I'm in Tokyo", "Tokyo"])
def test_where_somebody_lives_may_be_said_in_a_sentence(at: Callable[[str], Talk], said: str) -> None:
    ada = at("en")
    ada.says("/suggest daily")
    assert "every day at 19:00, Tokyo time" in ada.says(said)


def test_a_title_said_meanwhile_is_a_film_and_no_place(at: Callable[[str], Talk]) -> None:
    ada = at("en")
    ada.says("/suggest daily")
    assert "Heat (1995)" in ada.says("Heat 5")
    assert "Casablanca (1942)" in ada.says("Casablanca")
    assert ada.ratings == {"f:2": 5.0}


def test_suggestions_are_off_until_somebody_wants_them_and_come_at_their_hour(
    ada: Talk, clock: Clock
) -> None:
    ada.says("/rate Alien 5")
    assert "It is off now" in ada.says("/suggest")
    assert ada.labels == ["Every day", "Once a week"]
    assert ada.presses("Every day").endswith("Berlin time.\nThe next one: Today 19:00.")
    clock.now = datetime(2026, 3, 26, 18, tzinfo=UTC)
    first = ada.hears()
    assert first.startswith("How about this one?\n")
    assert ada.labels == ["Seen it", "Not tonight", "Another one", "Stop these"]
    other = ada.presses("Another one")
    assert other.startswith("How about this one?\n")
    assert other != first
    assert "The next one: Tomorrow 19:00" in ada.presses("Not tonight")
    assert "every day at 19:00" in ada.presses("Change when")
    clock.now += 24 * HOUR
    assert ada.hears() not in {"", first, other}
    assert "No more suggestions" in ada.presses("Stop these")
    clock.now += 24 * HOUR
    assert ada.hears() == ""


def test_hour_and_day_are_changed_by_buttons_or_words(ada: Talk) -> None:
    ada.says("/suggest")
    ada.presses("Once a week")
    ada.presses("Another day")
    assert "every Sunday at 18:00" in ada.presses("Sunday")
    ada.presses("Another hour")
    assert "every Sunday at 21:00" in ada.presses("21:00")
    assert "every Monday at 07:30" in ada.says("/suggest mondays 7:30")
    assert "I didn't get that" in ada.says("/suggest whenever")
    assert "No more suggestions" in ada.says("/suggest off")
    assert "It is off now" in ada.says("/suggest")


@pytest.mark.parametrize(
    ("said", "language", "wanted"),
    [
        ("daily", "en", Rhythm(time(19))),
        ("daily 7pm", "en", Rhythm(time(19))),
        ("every day at 12 am", "en", Rhythm(time(0))),
        ("18:30", "en", Rhythm(time(18, 30))),
        ("weekly", "en", Rhythm(time(18), 4)),
        ("fri 20:00", "en", Rhythm(time(20), 4)),
        ("täglich 19 Uhr", "de", Rhythm(time(19))),
        ("sonntags 15:00", "de", Rhythm(time(15), 6)),
        ("cada viernes 21h", "es", Rhythm(time(21), 4)),
        ("quotidien 20h30", "fr", Rhythm(time(20, 30))),
        ("sexta-feira 18:00", "pt", Rhythm(time(18), 4)),
        ("каждый день в 20:00", "ru", Rhythm(time(20))),
        ("friday", "ru", Rhythm(time(18), 4)),
        ("13pm", "en", None),
        ("soon", "en", None),
    ],
)
def test_a_rhythm_is_read_in_every_language(said: str, language: str, wanted: Rhythm | None) -> None:
    assert rhythm_said(said, language).rhythm == wanted


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("freitag 18 uhr", Rhythm(time(18), 4)),
        ("freitags um 18.30 Uhr", Rhythm(time(18, 30), 4)),
        ("jeden Montag 8:15", Rhythm(time(8, 15), 0)),
        ("todos los viernes a las 21", Rhythm(time(21), 4)),
        ("chaque samedi à 20h30", Rhythm(time(20, 30), 5)),
        ("tous les jours 20h", Rhythm(time(20))),
        ("toda sexta às 21h", Rhythm(time(21), 4)),
        ("todo dia 19:00", Rhythm(time(19))),
        ("по пятницам в 20:00", Rhythm(time(20), 4)),
        ("каждый день в 9 утра", Rhythm(time(9))),
        ("every evening at 8 pm", Rhythm(time(20))),
        ("daily 8", Rhythm(time(8))),
        ("mié 20:00", Rhythm(time(20), 2)),
        ("einmal pro woche", Rhythm(time(18), 4)),
    ],
)
@pytest.mark.parametrize("language", ["en", "de", "ru"])
def test_days_and_times_of_all_languages_are_read_in_each(said: str, language: str, wanted: Rhythm) -> None:
    found = rhythm_said(said, language)
    assert (found.rhythm, found.left, found.no_hour) == (wanted, (), "")


@pytest.mark.parametrize("hour", ["25:00", "19:75", "24:00", "25 uhr", "13pm", "30h"])
def test_an_hour_that_does_not_exist_is_refused_with_what_to_write(ada: Talk, hour: str) -> None:
    said = ada.says(f"/suggest daily {hour}")
    assert f"There is no hour {hour.split(maxsplit=1)[0]}" in said
    assert "/suggest daily 19:00" in said
    assert "It is off now" in said


@pytest.mark.parametrize("left", ["fridday", "saturday and sunday", "every 2 days", "gently"])
def test_what_is_not_understood_beside_a_time_is_said_and_changes_nothing(ada: Talk, left: str) -> None:
    said = ada.says(f"/suggest {left} 18:00")
    assert "I don't understand" in said
    assert left.split()[-1 if left != "every 2 days" else 1] in said
    assert "It is off now" in said


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("19:00 Europe/Berlin", "Berlin"),
        ("daily 19:00 New York time", "New York"),
        ("freitag 18 uhr Moskau", "Moscow"),
        ("friday 18:00 in Tokyo", "Tokyo"),
        ("19:00 UTC+2", "UTC+02:00"),
        ("daily 19:00 PST", "Los Angeles"),
        ("19:00 est", "New York"),
    ],
)
def test_a_place_said_with_the_time_is_the_clock_it_goes_by(
    at: Callable[[str], Talk], said: str, place: str
) -> None:
    ada = at("en")
    told = ada.says(f"/suggest {said}")
    assert f"{place} time." in told
    assert "Where do you live" not in told


def test_an_abbreviation_of_several_clocks_is_asked_about(at: Callable[[str], Talk]) -> None:
    ada = at("en")
    assert "more than one clock" in ada.says("/suggest daily 19:00 IST")
    assert "every day at 19:00" in ada.presses("Dublin")


def test_an_abbreviation_that_is_no_clock_asks_for_a_city(ada: Talk) -> None:
    said = ada.says("/suggest daily 19:00 QQT")
    assert "I don't know the clock QQT" in said
    assert "Name a city" in said
    assert "It is off now" in said


def test_what_waits_for_a_clock_is_told_and_still_begins(at: Callable[[str], Talk]) -> None:
    ada = at("en")
    assert "Where do you live?" in ada.says("/suggest freitags 19 Uhr")
    again = ada.says("/suggest")
    assert "Noted: every Friday at 19:00." in again
    assert "Where do you live?" in again
    assert "every Friday at 19:00, Vienna time" in ada.says("Vienna")


def test_a_country_of_several_clocks_is_asked_which(at: Callable[[str], Talk]) -> None:
    ada = at("en")
    assert "more than one clock" in ada.says("/suggest friday 18:00 Brazil")
    assert "every Friday at 18:00" in ada.presses(ada.labels[0])


def test_days_are_named_in_the_language_of_whoever_reads_them(at: Callable[[str], Talk]) -> None:
    ada = at("es")
    zones.choose(ada.dialogue._service.visit(ada.person), "Europe/Madrid")
    assert "cada domingo a las 18:00, hora de Madrid" in ada.says("/suggest domingo")
    assert "El" not in ada.labels
    ada.presses("Otro día")
    assert ada.labels[4:] == ["Viernes", "Sábado", "Domingo"]


@pytest.mark.parametrize(
    ("said", "rhythm"),
    [
        ("fridays, around half past eight in the evening", "every Friday at 20:30"),
        ("every friday", "every Friday at 18:00"),
        ("fridays at 8pm", "every Friday at 20:00"),
        ("friday 8pm", "every Friday at 20:00"),
        ("weekly", "every Friday at 18:00"),
        ("every day please", "every day at 19:00"),
        ("saturday mornings", "every Saturday at 09:00"),
        ("freitags um halb neun abends", "every Friday at 20:30"),
        ("los viernes a las ocho y media de la noche", "every Friday at 20:30"),
        ("le vendredi vers vingt heures trente", "every Friday at 20:30"),
        ("às sextas às oito e meia da noite", "every Friday at 20:30"),
        ("по пятницам в половине девятого вечера", "every Friday at 20:30"),
    ],
)
def test_how_often_is_answered_in_words(ada: Talk, said: str, rhythm: str) -> None:
    ada.says("/suggest")
    assert f"I suggest one film {rhythm}, Berlin time." in ada.says(said)


@pytest.mark.parametrize("said", ["something with crime", "Heat 5", "5", "Heat"])
def test_other_things_said_to_how_often_are_heard_as_ever(ada: Talk, said: str) -> None:
    ada.says("/suggest")
    assert "I suggest one film" not in ada.says(said)
    assert "It is off now" in ada.says("/suggest")


@pytest.mark.parametrize(
    ("said", "left"),
    [("every other day", "other"), ("twice a week", "twice"), ("mondays and fridays", "fridays")],
)
def test_what_is_not_understood_of_how_often_is_said_and_asked_again(ada: Talk, said: str, left: str) -> None:
    ada.says("/suggest")
    assert f"I don't understand {left} here" in ada.says(said)
    assert "every Monday at 20:00" in ada.says("mondays at 8pm")


def test_suggestions_are_set_up_moved_and_ended_in_words_and_the_clock_is_asked(
    at: Callable[[str], Talk],
) -> None:
    ada = at("en")
    ada.says("/suggest")
    assert "Where do you live?" in ada.says("fridays, around half past eight in the evening")
    assert "every Friday at 20:30, Chicago time" in ada.says("I'm in Chicago")
    assert "every Sunday at 20:30, Chicago time" in ada.says("hm, make it sunday instead")
    assert "every Sunday at 21:00" in ada.says("make it 9pm")
    assert "every day at 21:00" in ada.says("rather every day")
    assert "No more suggestions" in ada.says("actually stop that, it's too much")
    assert "It is off now" in ada.says("/suggest")


@pytest.mark.parametrize(
    ("said", "rhythm"),
    [
        ("can you send me a movie every Friday evening?", "every Friday at 18:00"),
        ("send me a film every day at 7pm", "every day at 19:00"),
        ("I want a film every friday at 8", "every Friday at 20:00"),
        ("a movie every sunday at noon please", "every Sunday at 12:00"),
        ("schick mir jeden Freitag um 20 Uhr einen Film", "every Friday at 20:00"),
        ("¿me puedes mandar una película todos los viernes a las 9 de la noche?", "every Friday at 21:00"),
        ("tu peux m'envoyer un film chaque vendredi soir ?", "every Friday at 18:00"),
        ("me manda um filme toda sexta às 20h", "every Friday at 20:00"),
        ("присылай мне фильм каждую пятницу вечером", "every Friday at 18:00"),
    ],
)
def test_films_that_come_by_themselves_are_asked_for_in_a_sentence(ada: Talk, said: str, rhythm: str) -> None:
    assert f"I suggest one film {rhythm}, Berlin time." in ada.says(said)


@pytest.mark.parametrize(
    "said",
    [
        *(
            "recommend a film for friday night",
            "I watch a movie every friday",
            "give me a film every kid loves",
        ),
        *("something funny for every day", "every friday"),
    ],
)
def test_films_for_once_are_no_suggestions(ada: Talk, said: str) -> None:
    assert "I suggest one film" not in ada.says(said)


def test_a_wish_that_suggestions_do_not_go_by_is_said(ada: Talk) -> None:
    assert "I don't understand horror here, so I changed nothing" in ada.says(
        "send me a horror film every friday"
    )


def test_a_rhythm_that_is_said_anew_while_the_clock_is_asked_takes_the_place_of_the_first(
    at: Callable[[str], Talk],
) -> None:
    ada = at("en")
    ada.says("/suggest")
    ada.presses("Once a week")
    assert "Where do you live?" in ada.says("fridays, around half past eight in the evening")
    assert "every Friday at 20:30, London time" in ada.says("I live in London")


def test_what_is_changed_while_the_clock_is_asked_is_told_as_noted(at: Callable[[str], Talk]) -> None:
    ada = at("en")
    assert "Noted" not in ada.says("/suggest fridays 8pm")
    assert "Noted: every Saturday at 09:00." in ada.says("make it saturday mornings instead")
    assert "every Saturday at 09:00" in ada.says("Berlin")


@pytest.mark.parametrize(
    "said", ["stop those while im on holiday till january", "pause the suggestions until january"]
)
def test_a_pause_ends_suggestions_and_says_how_they_come_again(ada: Talk, said: str) -> None:
    ada.says("/suggest fridays 8pm")
    assert "don't start again by themselves: when you want them back, /suggest" in ada.says(said)
    assert "It is off now" in ada.says("/suggest")


def test_what_is_taken_back_while_the_clock_is_asked_does_not_begin(at: Callable[[str], Talk]) -> None:
    ada = at("en")
    ada.says("send me a film every friday")
    assert "No more suggestions" in ada.says("no, stop that")
    assert "From now on I go by the clock of London" in ada.says("I live in London")
    assert "It is off now" in ada.says("/suggest")


def test_a_place_is_told_some_time_after_it_was_asked(at: Callable[[str], Talk]) -> None:
    ada = at("en")
    ada.says("send me a film every friday")
    ada.says("something with crime")
    assert "every Friday at 18:00, London time" in ada.says("I live in London")


def test_a_place_is_told_while_how_often_is_asked_and_is_asked_on(at: Callable[[str], Talk]) -> None:
    ada = at("en")
    ada.says("/suggest")
    told = ada.says("I live in London")
    assert "How often?" in told
    assert "From now on I go by the clock of London" in told
    assert "every Friday at 18:00, London time" in ada.says("every friday")


def test_a_film_that_came_is_no_more_than_a_film_unless_its_coming_is_spoken_of(
    ada: Talk, clock: Clock
) -> None:
    ada.says("Alien 5")
    ada.says("/suggest daily 19:00")
    clock.now = datetime(2026, 3, 26, 18, tzinfo=UTC)
    assert ada.hears().startswith("How about this one?\n")
    assert "No more suggestions" not in ada.says("never")
    clock.now += 24 * HOUR
    ada.hears()
    assert "I suggest one film" not in ada.says("sunday")
    clock.now += 24 * HOUR
    ada.hears()
    assert "every Sunday at 19:00" in ada.says("hm, make it sunday instead")
    clock.now = datetime(2026, 3, 29, 18, tzinfo=UTC)
    assert ada.hears().startswith("How about this one?\n")
    assert "No more suggestions" in ada.says("stop these, it's too much")
    clock.now += 7 * 24 * HOUR
    assert ada.hears() == ""


@pytest.mark.parametrize("said", ["no", "no more horror", "stop", "thanks"])
def test_what_ends_something_else_ends_no_suggestions(ada: Talk, said: str) -> None:
    ada.says("/suggest daily 19:00")
    ada.says("something with crime")
    assert "No more suggestions" not in ada.says(said)
    assert "every day at 19:00" in ada.says("/suggest")


@pytest.mark.parametrize(
    "said",
    [
        *("stop sending me films", "no more suggestions", "don't send me movies any more"),
        *("keine Vorschläge mehr bitte", "no me mandes más películas", "ne m'envoie plus de films"),
        *("não me mande mais filmes", "не присылай больше фильмы"),
    ],
)
def test_suggestions_are_ended_whatever_was_spoken_of(ada: Talk, said: str) -> None:
    ada.says("/suggest daily 19:00")
    ada.says("Heat 5")
    ada.says(said)
    assert "It is off now" in ada.says("/suggest")


def test_a_group_is_told_that_films_come_in_private(ada: Talk) -> None:
    incoming = Incoming(ada.person, "g", "send me a film every friday", chat="-1", where="group")
    (reply,) = ada.dialogue.answer(incoming)
    assert "in private" in "".join(map(str, reply.text))


def test_settings_are_told_by_mydata_and_go_with_their_person(ada: Talk, clock: Clock) -> None:
    ada.says("/suggest daily 20:00")
    ada.says("/mydata")
    document = ada.replies[0].document
    assert document is not None
    assert b"Europe/Berlin" in document.content
    assert b"due_messages" in document.content
    ada.says("/forgetme")
    ada.presses(ada.labels[0])
    clock.now += 48 * HOUR
    assert ada.hears() == ""


def test_in_company_nobody_is_told_by_themselves(ada: Talk) -> None:
    for incoming in (
        Incoming(ada.person, "k1", text="/suggest daily", chat="-7", where="group"),
        Incoming(ada.person, "k2", action="suggest|1,0,19,0|", chat="-7", where="group"),
        Incoming(ada.person, "k3", action="remind||f:2", chat="-7", where="group"),
    ):
        assert "write me there" in ada._hears(incoming)


@pytest.mark.parametrize(
    "action",
    ["suggest||", "suggest|1,0,99,0|", "suggest|7,0,1,0|", "sughour||", "sugday|1|", "zone||Nowhere/City",
     "remhour||", "remhour|9999999999|", "remat||", "remat|9999999999|", "remoff||", "zoneask||x"],
)  # fmt: skip
def test_a_button_that_nobody_made_is_answered_kindly(ada: Talk, action: str) -> None:
    assert "went wrong" not in ada.acts(action)
