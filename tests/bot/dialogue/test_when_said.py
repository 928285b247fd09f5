"""Days and times, as people write them in six languages."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue.heard.when_reading import read_when

THURSDAY = date(2026, 11, 26)
FRIDAY, SATURDAY, SUNDAY = date(2026, 11, 27), date(2026, 11, 28), date(2026, 11, 29)


@pytest.mark.parametrize(
    ("text", "day", "at"),
    [
        ("saturday 20:00", SATURDAY, time(20)),
        ("Sat 8pm", SATURDAY, time(20)),
        ("tomorrow 8 p.m.", FRIDAY, time(20)),
        ("tomorrow at 8", FRIDAY, time(20)),
        ("on Sunday at 11 am", SUNDAY, time(11)),
        ("next friday 7:30", FRIDAY, time(19, 30)),
        ("08:00 sunday", SUNDAY, time(8)),
        ("tonight", THURSDAY, None),
        ("20:00", None, time(20)),
        ("saturday 8", SATURDAY, time(20)),
        ("28 nov 20:15", SATURDAY, time(20, 15)),
        ("Nov 28th at 8", SATURDAY, time(20)),
        ("2026-12-01 19:00", date(2026, 12, 1), time(19)),
        ("12 jan", date(2027, 1, 12), None),
        ("morgen 20 Uhr", FRIDAY, time(20)),
        ("am Samstag um 20.15 Uhr", SATURDAY, time(20, 15)),
        ("sat 20.15", SATURDAY, time(20, 15)),
        ("Übermorgen um 8 abends", SATURDAY, time(20)),
        ("28.11. 20:00", SATURDAY, time(20)),
        ("28.11 20.15", SATURDAY, time(20, 15)),
        ("heute Abend", THURSDAY, None),
        ("el sábado a las 21", SATURDAY, time(21)),
        ("mañana a las 8 de la tarde", FRIDAY, time(20)),
        ("mañana 20:30 h", FRIDAY, time(20, 30)),
        ("samedi à 20h30", SATURDAY, time(20, 30)),
        ("demain soir à 21 heures", FRIDAY, time(21)),
        ("aujourd'hui 20h", THURSDAY, time(20)),
        ("sábado às 20h", SATURDAY, time(20)),
        ("sexta-feira 21:00", FRIDAY, time(21)),
        ("amanhã à noite", FRIDAY, None),
        ("в субботу в 20:00", SATURDAY, time(20)),
        ("завтра в 8 вечера", FRIDAY, time(20)),
        ("пт 21:00", FRIDAY, time(21)),
        ("5 декабря 20:00", date(2026, 12, 5), time(20)),
    ],
)
def test_day_and_time_are_read_and_nothing_is_left(text: str, day: date | None, at: time | None) -> None:
    when = read_when(text, THURSDAY)
    assert (when.day, when.at, when.rest) == (day, at, ())


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("saturday 20:00 comedy 1990s", "comedy 1990s"),
        ("funny under 100 minutes tomorrow 20:00", "funny under 100 minutes"),
        ("friday something from the 90s", "something from the 90s"),
        ("2 comedies friday", "2 comedies"),
        ("comedy", "comedy"),
        ("", ""),
    ],
)
def test_other_words_are_left_in_their_order(text: str, rest: str) -> None:
    assert " ".join(read_when(text, THURSDAY).rest) == rest


def test_words_right_after_the_time_are_told_as_they_may_name_a_place() -> None:
    when = read_when("funny saturday 20:00 Buenos Aires", THURSDAY)
    assert when.rest[when.after_from : when.after_from + when.after] == ("Buenos", "Aires")


def test_a_day_of_the_week_is_the_next_one_today_among_them() -> None:
    assert read_when("thursday", THURSDAY).day == THURSDAY
    assert read_when("wednesday", THURSDAY).day == date(2026, 12, 2)


@given(st.text(max_size=60))
def test_no_text_is_too_much(text: str) -> None:
    when = read_when(text, THURSDAY)
    assert len(when.rest) <= len(text)


@pytest.mark.parametrize("text", ["31.2. 20:00", "0.0.", "99/99", "2026-13-45", "25:99"])
def test_days_that_do_not_exist_are_none(text: str) -> None:
    assert read_when(text, THURSDAY).day is None
