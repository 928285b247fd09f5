"""Film nights, from the plan to how it was."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.dialogue.message import Person
from bot.service import forget
from bot.service.service import Service
from tests.bot.dialogue.group_talk import THURSDAY, GroupTalk
from tests.bot.dialogue.test_together import titles
from tests.clock import Clock


@pytest.fixture
def group(service: Service) -> GroupTalk:
    """On a Thursday at noon, Ada, Ben and Chris take part; the group goes by the clock of Berlin."""
    talk = GroupTalk(service, Clock(THURSDAY))
    for who in ("ada", "ben", "chris"):
        talk.acts(who, "join||")
    talk.privately("ada", "/rate Heat 5")
    talk.privately("ben", "/rate Toy Story 5")
    return talk


@pytest.fixture
def planned(group: GroupTalk) -> GroupTalk:
    """Saturday at 20:00 in Berlin, which is 19:00 UTC."""
    group.says("ada", "/filmnight saturday 20:00 Berlin")
    return group


def test_a_film_night_says_when_for_whom_and_what_fits(group: GroupTalk) -> None:
    said = group.says("ada", "/filmnight saturday 20:00 Berlin")
    assert said.startswith("Film night, Saturday 20:00 (Berlin time) · Ada, Ben and Chris\n")
    assert "Chris hasn't told me enough yet" in said
    assert len(titles(said)) == 5
    assert "Vote; I say which it is Saturday 19:00." in said
    poll = group.reply.poll
    assert poll is not None
    assert list(poll.options) == titles(said)
    assert poll.question == "Film night, Saturday 20:00: which film?"
    assert group.labels[:5] == ["1", "2", "3", "4", "5"]


def test_votes_by_button_are_shown_and_may_be_changed(planned: GroupTalk) -> None:
    planned.presses("ben", "2")
    said = planned.presses("chris", "2")
    assert "2 votes: Ben and Chris" in said
    assert planned.reply.replace
    assert planned.reply.poll is None, "one is enough"
    planned.restarted()
    said = planned.presses("ben", "3")
    assert "1 vote: Chris" in said
    assert "1 vote: Ben" in said


def test_the_film_is_named_an_hour_before_once(planned: GroupTalk) -> None:
    second = titles(planned.seen())[1]
    third = titles(planned.seen())[2]
    for who, label in (("ada", "2"), ("ben", "2"), ("chris", "3")):
        planned.presses(who, label)
    planned.clock.now = datetime(2020, 11, 28, 17, 59, tzinfo=UTC)
    assert planned.is_told() == ""
    planned.clock.now += timedelta(minutes=1)
    planned.restarted()
    said = planned.is_told()
    assert said.startswith(f"It's {second}")
    assert "Today 20:00" in said
    assert "2 votes." in said
    assert f"Next time: {third} (1 vote)." in said
    assert planned.is_told() == ""


def test_a_tie_is_settled_by_what_suits_the_group_better_and_said(planned: GroupTalk) -> None:
    films = titles(planned.seen())
    planned.presses("ben", "3")
    planned.presses("chris", "1")
    planned.clock.now = datetime(2020, 11, 28, 18, tzinfo=UTC)
    said = planned.is_told()
    assert said.startswith(f"It's {films[0]}")
    assert f"{films[2]} had as many votes (1); I took {films[0]}" in said


def test_without_votes_the_first_of_the_list_is_taken_and_that_is_said(planned: GroupTalk) -> None:
    first = titles(planned.seen())[0]
    said = planned.presses("ada", "Close now")
    assert said.startswith(f"It's {first}")
    assert "Nobody voted" in said


def test_the_organiser_may_close_at_once_and_nothing_comes_twice(planned: GroupTalk) -> None:
    close, vote = planned.action("Close now"), planned.action("2")
    planned.presses("ben", "2")
    assert "Ada planned this film night" in planned.acts("ben", close)
    assert planned.acts("ada", close).startswith("It's ")
    for who in ("ada", "ben"):
        assert "The vote is over" in planned.acts(who, close)
    assert "The vote is over" in planned.acts("chris", vote)
    planned.clock.now = datetime(2020, 11, 28, 18, 30, tzinfo=UTC)
    assert planned.is_told() == ""


def test_the_next_day_each_tap_is_a_rating(planned: GroupTalk) -> None:
    film = titles(planned.seen())[0]
    planned.presses("ada", "1")
    planned.clock.now = datetime(2020, 11, 28, 18, tzinfo=UTC)
    planned.is_told()
    planned.clock.now = datetime(2020, 11, 29, 10, 59, tzinfo=UTC)
    assert planned.is_told() == ""
    planned.clock.now += timedelta(minutes=1)  # noon in Berlin
    assert planned.is_told() == f"How was {film}?"
    assert planned.labels == ["1★", "2★", "3★", "4★", "5★", "Didn't happen"]
    never, two = planned.action("Didn't happen"), planned.action("2★")
    planned.presses("ada", "4★")
    said = planned.presses("ben", "5★")
    assert said.endswith("Ada ★★★★, Ben ★★★★★")
    assert planned.reply.replace
    assert "Somebody has given it stars" in planned.acts("chris", never)
    assert planned.acts("ada", two).endswith("Ben ★★★★★, Ada ★★")
    assert f"{film} ★★" in planned.privately("ada", "/myratings")
    assert f"{film} ★★★★ again" in planned.privately("ada", "/undo")


def test_a_night_that_did_not_happen_is_no_rating(planned: GroupTalk) -> None:
    planned.presses("ada", "Close now")
    planned.clock.now = datetime(2020, 11, 29, 11, tzinfo=UTC)
    assert planned.is_told().startswith("How was ")
    assert "it didn't happen" in planned.presses("ben", "Didn't happen")
    assert planned.labels == []
    assert planned.reply.replace


def test_after_a_day_without_a_bot_it_is_only_asked_how_it_was(planned: GroupTalk) -> None:
    planned.clock.now = datetime(2020, 11, 29, 12, tzinfo=UTC)
    said = planned.is_told()
    assert said.startswith("How was ")
    planned.clock.now += timedelta(days=5)
    assert planned.is_told() == ""


def test_a_chat_has_one_film_night_and_a_new_one_replaces_it_after_asking(planned: GroupTalk) -> None:
    assert "Ada planned it" in planned.says("ben", "/filmnight friday 21:00")
    assert planned.labels == []
    assert "Replace it?" in planned.says("ada", "/filmnight friday 21:00")
    replace = planned.action("Replace it")
    assert "stays as it is" in planned.presses("ada", "Keep that one")
    assert "Saturday 20:00" in planned.says("ben", "/filmnight")
    assert "Ada planned" in planned.acts("ben", replace)
    assert "Film night, tomorrow 21:00" in planned.acts("ada", replace)
    planned.clock.now = datetime(2020, 11, 28, 18, tzinfo=UTC)
    assert "Today 20:00" not in planned.is_told()


def test_organiser_and_admin_may_cancel_and_others_are_told_who_can(planned: GroupTalk) -> None:
    cancel = planned.action("Cancel the film night")
    assert "Ada planned this film night, and can do that" in planned.acts("ben", cancel)
    assert "is off (Saturday 20:00)" in planned.acts("boss", cancel)
    for who in ("ada", "ben"):
        assert "is over" in planned.acts(who, cancel)
    planned.clock.now = datetime(2020, 11, 28, 18, tzinfo=UTC)
    assert planned.is_told() == ""
    assert "When?" in planned.says("ada", "/filmnight")


@pytest.mark.parametrize(
    "text",
    [
        "friday 8pm",
        "Friday 20:00 works for me",
        "how about friday at 8pm?",
        "not saturday, friday at 20:00",
        "freitag 20 Uhr passt mir",
        "el viernes a las 20 me viene bien",
        "vendredi 20h me convient",
        "sexta às 20h pode ser",
        "в пятницу в 20:00 мне удобно",
    ],
)
def test_the_question_when_is_answered_in_words_by_whoever_replies(group: GroupTalk, text: str) -> None:
    group.privately("ben", "/suggest daily 19:00")
    group.privately("ben", "Berlin")
    said = group.says("ben", text, answers=group.asked("ada", "/filmnight comedy"))
    assert said.startswith("Film night, tomorrow 20:00 (Berlin time)")
    assert said.count("\ncomedy") == len(titles(said))


def test_the_question_when_is_answered_by_what_is_said_next(group: GroupTalk) -> None:
    group.says("ada", "/filmnight")
    assert "Saturday 21:00 (Madrid time)" in group.says("ada", "saturday 9pm Madrid")


@pytest.mark.parametrize(
    "text", ["friday doesn't work for me", "friday or saturday", "am Freitag kann ich nicht"]
)
def test_a_day_that_suits_nobody_and_one_of_two_are_asked_again(group: GroupTalk, text: str) -> None:
    asked = group.asked("ada", "/filmnight")
    assert group.says("ben", text, answers=asked).startswith("When?")


@pytest.mark.parametrize("text", ["in two weeks", "after work", "not sure yet", "whenever"])
@pytest.mark.parametrize("who", ["ada", "ben"])
def test_a_reply_to_the_question_when_that_is_not_understood_is_asked_again(
    group: GroupTalk, who: str, text: str
) -> None:
    asked = group.asked("ada", "/filmnight")
    assert group.says(who, text, answers=asked).startswith("When?")


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("saturday evening", "Film night, Saturday 20:00"),
        ("Samstag Abend um 21 Uhr", "Film night, Saturday 21:00"),
        ("saturday works but not before 9pm", "I didn't understand “before”.\n\nFilm night, Saturday 21:00"),
    ],
)
def test_evenings_and_bounds_are_no_other_times(planned: GroupTalk, text: str, heading: str) -> None:
    planned.presses("ada", "Cancel the film night")
    said = planned.says("ben", text, answers=planned.asked("ada", "/filmnight"))
    assert said.startswith(heading)


@pytest.mark.parametrize("text", ["Freaky Friday 5", "Heat 5", "friday 13th 4 stars"])
def test_a_film_after_the_question_when_is_no_evening(group: GroupTalk, text: str) -> None:
    group.says("ada", "/filmnight")
    assert "Film night" not in group.says("ada", text)


def test_what_else_a_reply_to_the_question_says_is_named(group: GroupTalk) -> None:
    asked = group.asked("ada", "/filmnight")
    said = group.says("ben", "friday 8pm Berlin at Chris's place", answers=asked)
    assert said.startswith("I didn't understand “at")
    assert "Film night, tomorrow 20:00" in said


def test_a_no_to_the_question_when_plans_nothing(group: GroupTalk) -> None:
    group.says("ada", "/filmnight")
    assert "no film night then" in group.says("ada", "never mind")
    assert "Film night" not in group.says("ada", "friday 8pm")


@pytest.mark.parametrize(
    "text",
    [
        "cancel the film night",
        "sorry guys, we have to cancel the film night",
        "/filmnight cancel",
        "wir müssen den Filmabend leider absagen",
        "tenemos que cancelar la noche de cine",
        "il faut annuler la soirée cinéma, je suis malade",
        "temos que cancelar a noite de cinema",
        "надо отменить киновечер",
    ],
)
def test_a_night_is_called_off_in_words_by_those_who_may(planned: GroupTalk, text: str) -> None:
    assert "Ada planned this film night" in planned.says("ben", text)
    assert "is off (Saturday 20:00)" in planned.says("ada", text)
    assert "No film night is planned here" in planned.says("ada", text)


def test_whether_a_night_is_off_is_asked_where_it_was_asked_or_nobody_knows_by_whom(
    planned: GroupTalk,
) -> None:
    club = {"person": Person("test", "-100", "Club"), "is_chat": True, "manages": lambda: True}
    for text, more in (("should we cancel the film night?", {}), ("cancel the film night", club)):
        assert "Is the film night off (Saturday 20:00)?" in planned.says("ada", text, **more)
        assert planned.labels == ["Cancel the film night", "Keep that one"]
    assert "is off" in planned.presses("ada", "Cancel the film night")


@pytest.mark.parametrize("text", ["don't cancel the film night", "the film night was great"])
def test_a_night_that_is_not_called_off_stays(planned: GroupTalk, text: str) -> None:
    planned.says("ada", text)
    assert "Film night, Saturday 20:00" in planned.says("ada", "/filmnight")


def test_a_chat_as_such_answers_when(planned: GroupTalk) -> None:
    club = {"person": Person("test", "-100", "Club"), "is_chat": True}
    planned.presses("ada", "Cancel the film night")
    asked = planned.asked("ada", "/filmnight", **club)
    assert "Film night, tomorrow 21:00" in planned.says("ada", "friday 9pm", answers=asked, **club)


def test_whoever_manages_the_group_directs_the_nights_of_others(planned: GroupTalk) -> None:
    close, manages = planned.action("Close now"), {"manages": lambda: True}
    assert "Replace it?" in planned.says("ben", "/filmnight friday 21:00", **manages)
    assert "It's " in planned.acts("ben", close, **manages)


def test_a_message_delivered_twice_plans_one_night(group: GroupTalk) -> None:
    first = group.says("ada", "/filmnight saturday 20:00 Berlin", key="again")
    assert group.says("ada", "/filmnight saturday 20:00 Berlin", key="again") == first


def test_where_no_clock_is_known_it_is_asked_and_then_the_night_is_planned(group: GroupTalk) -> None:
    assert "Where do you live?" in group.says("ada", "/filmnight saturday 20:00")
    said = group.says("ada", "Madrid", addressed=True)
    assert said.startswith("Film night, Saturday 20:00 (Madrid time)")
    group.presses("ada", "Cancel the film night")
    # From now on the group goes by that clock.
    assert "(Madrid time)" in group.says("ben", "/filmnight tomorrow 8pm")


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("Madrid", "Madrid"),
        ("Buenos Aires animation", "Buenos Aires"),
        ("Asia/Tokyo", "Tokyo"),
        ("UTC+2", "UTC+02:00"),
        ("CEST", "Berlin"),
        ("pst", "Los Angeles"),
    ],
)
def test_a_place_after_the_time_gives_the_groups_clock(group: GroupTalk, words: str, place: str) -> None:
    assert f"({place} time)" in group.says("ada", f"/filmnight saturday 20:00 {words}")
    group.presses("ada", "Cancel the film night")
    assert f"({place} time)" in group.says("ben", "/filmnight saturday 20:00")


def test_a_country_after_the_time_is_no_clock(group: GroupTalk) -> None:
    assert "Where do you live?" in group.says("ada", "/filmnight saturday 20:00 Jordan")


def test_a_chat_as_such_is_told_to_name_the_clock(group: GroupTalk) -> None:
    club = {"person": Person("test", "-100", "Club"), "is_chat": True}
    assert "Name a city after the time" in group.says("ada", "/filmnight saturday 20:00", **club)


def test_without_a_day_it_is_asked_by_buttons(group: GroupTalk) -> None:
    group.says("ada", "/filmnight saturday 20:00 Berlin")
    group.presses("ada", "Cancel the film night")
    assert "When?" in group.says("ada", "/filmnight animation")
    assert group.labels == ["Today 20:00", "Tomorrow 20:00", "Saturday 20:00"]
    said = group.presses("ben", "Tomorrow 20:00")
    assert said.startswith("Film night, tomorrow 20:00")
    assert len(titles(said)) == 3
    assert "Up (2009)" in said


@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("20:00", "today 20:00"),
        ("9:30 am", "tomorrow 09:30"),
        ("saturday", "Saturday 20:00"),
        ("morgen 21 Uhr", "tomorrow 21:00"),
        ("thursday 10 am", "Thu 3 Dec 10:00"),
        ("5.12. 20:15", "Sat 5 Dec 20:15"),
    ],
)
def test_what_is_left_open_is_the_next_evening(planned: GroupTalk, words: str, when: str) -> None:
    planned.presses("ada", "Cancel the film night")
    assert planned.says("ada", f"/filmnight {words}").startswith(f"Film night, {when} (Berlin time)")


def test_a_time_that_has_passed_or_is_far_off_is_refused_kindly(planned: GroupTalk) -> None:
    planned.presses("ada", "Cancel the film night")
    assert "That time has passed" in planned.says("ada", "/filmnight today 10 am")
    assert "Tomorrow 20:00" in planned.labels
    assert "60 days ahead at most" in planned.says("ada", "/filmnight 1.6. 20:00")


def test_words_are_a_wish_and_those_not_understood_are_named(planned: GroupTalk) -> None:
    planned.presses("ada", "Cancel the film night")
    said = planned.says("ada", "/filmnight friday 20:00 animation qqqzzz")
    assert "I didn't understand “qqqzzz”" in said
    assert "Up (2009)" in said


@pytest.mark.parametrize(
    "when",
    ["yesterday 20:00", "last saturday 20:00", "gestern 20 Uhr", "el sábado pasado 20:00", "вчера 20:00"],
)
def test_a_day_that_is_over_plans_nothing(planned: GroupTalk, when: str) -> None:
    planned.presses("ada", "Cancel the film night")
    assert "That time has passed. When, then?" in planned.says("ada", f"/filmnight {when}")
    assert "Tomorrow 20:00" in planned.labels
    assert "When? Tap, or write it" in planned.says("ada", "/filmnight")


@pytest.mark.parametrize("when", ["saturdya 21:30", "hier 21:30", "21:30 qqqzzz"])
def test_words_in_the_place_of_a_day_that_are_not_understood_plan_nothing(
    planned: GroupTalk, when: str
) -> None:
    planned.presses("ada", "Cancel the film night")
    said = planned.says("ada", f"/filmnight {when}")
    assert said.startswith("I didn't understand “")
    assert "/filmnight saturday 20:00" in said
    assert "Film night, tomorrow 21:30" in planned.presses("ada", "Tomorrow 21:30")


def test_a_wish_in_another_language_is_understood(planned: GroupTalk) -> None:
    planned.presses("ada", "Cancel the film night")
    said = planned.says("ada", "/filmnight freitag 20 Uhr Zeichentrick")
    assert said.startswith("Film night, tomorrow 20:00")
    assert titles(said) == ["Toy Story 2 (1999)", "Tom & Jerry <The Movie> (1992)", "Up (2009)"]


def test_one_film_is_nothing_to_vote_on(planned: GroupTalk) -> None:
    planned.presses("ada", "Cancel the film night")
    planned.privately("chris", "/rate Fargo 3")
    assert "too few films" in planned.says("ada", "/filmnight friday 20:00 crime")
    assert "When?" in planned.says("ada", "/filmnight")


def test_soon_the_film_is_named_half_way(planned: GroupTalk) -> None:
    planned.presses("ada", "Cancel the film night")
    assert "today 13:30." in planned.says("ada", "/filmnight today 14:00")


def test_whoever_plans_takes_part_and_alone_asks_who_else_comes(service: Service) -> None:
    group = GroupTalk(service, Clock(THURSDAY))
    said = group.says("ada", "/filmnight saturday 20:00 Berlin")
    assert "· Ada" in said
    assert "for Ada alone so far" in said
    assert "Taking part: Ada and Ben." in group.presses("ben", "I'm in")


def test_a_chat_as_such_plans_where_somebody_takes_part(planned: GroupTalk, service: Service) -> None:
    club = {"person": Person("test", "-100", "Club"), "is_chat": True}
    planned.presses("ada", "Cancel the film night")
    assert "Film night" in planned.says("ada", "/filmnight friday 20:00", **club)
    close, cancel = planned.action("Close now"), planned.action("Cancel the film night")
    for action in (close, cancel):
        said = planned.acts("ben", action)
        assert said == "Ben: Club planned this film night, and can do that; so can an admin."
    assert "It's " in planned.acts("ben", close, manages=lambda: True)
    assert "is off" in planned.acts("boss", cancel)
    empty = GroupTalk(service, Clock(THURSDAY), chat="-300")
    empty.says("ada", "/filmnight friday 20:00 Berlin", **club)
    assert "No evening is planned yet, as nobody takes part" in empty.seen()


def test_a_night_whose_organiser_left_for_good_goes_on(planned: GroupTalk) -> None:
    forget.forget(planned.service.visit(Person("test", "ada", "Ada")))
    planned.presses("ben", "2")
    assert "It's " in planned.presses("ben", "Close now")


def test_another_chats_button_and_nonsense_do_nothing(planned: GroupTalk) -> None:
    close = planned.action("Close now")
    planned.chat = "-999"
    for action in (
        close,
        "nvote|1|",
        "nvote|77,0|",
        "night|1|",
        "night|0,0,0|",
        "nstars|1,9|",
        "nnot||",
        "nclose||",
    ):
        assert "don't understand that button" in planned.acts("ada", action)


def test_votes_in_a_platforms_poll_count(planned: GroupTalk) -> None:
    poll = planned.reply.poll
    assert poll is not None
    planned.dialogue.poll_sent("test", poll.number, "p7", "-100/5")
    for who, option in (("ada", 1), ("ben", 2), ("chris", 2), ("ben", None)):
        planned.dialogue.voted(Person("test", who, who.title()), "p7", option)
    planned.dialogue.voted(Person("test", "ada"), "another", 0)
    said = planned.says("ada", "/filmnight")
    assert planned.reply.poll is None, "it is there already"
    assert planned.labels == ["Close now", "Cancel the film night"]
    said = planned.presses("ada", "Close now")
    assert "had as many votes (1)" in said
    assert planned.reply.ends_poll == "-100/5"


def test_a_film_night_of_one_works_in_private(group: GroupTalk) -> None:
    assert "Where do you live?" in group.privately("ada", "/filmnight tomorrow 20:00")
    said = group.privately("ada", "Berlin")
    assert said.startswith("Film night, tomorrow 20:00 (Berlin time) · Ada")
    assert group.reply.poll is None
    assert group.labels[:2] == ["1", "2"]


def test_a_group_that_grows_keeps_its_night(planned: GroupTalk) -> None:
    planned.dialogue.chat_moved("test", "-100", "-100100")
    planned.chat = "-100100"
    planned.clock.now = datetime(2020, 11, 28, 18, tzinfo=UTC)
    assert planned.is_told().startswith("It's ")
