"""Days and hours as buttons and sentences name them, by the clock of whoever reads them."""

from datetime import date, datetime, time, timedelta

from babel import Locale

from bot.dialogue import words


def day(language: str, place: int) -> str:
    """``Friday`` for 4; Monday is 0."""
    return str(Locale(language).days["stand-alone"]["wide"][place])


def day_button(language: str, place: int) -> str:
    """``Viernes``, as a button has it."""
    return _capital(day(language, place))


def day_and_time_within(language: str, when: datetime, now: datetime) -> str:
    """``Friday 18:00`` within a week, ``today 18:00``, ``Sat 5 Dec 18:00`` later; within a sentence.

    Args:
        language: To write it in.
        when: The moment, where they live;
        now: the present one there.
    """
    return f"{_near(language, when.date(), now.date())} {words.moment(language, when, 'time-of-day')}"


def day_and_time(language: str, when: datetime, now: datetime) -> str:
    """The same on a button, or where something begins: ``Today 18:00``."""
    return _capital(day_and_time_within(language, when, now))


def near_day(language: str, when: date, today: date) -> str:
    """``Today``, ``Tomorrow``, ``Friday``, ``Sat 5 Dec``; as a button has it."""
    return _capital(_near(language, when, today))


def hour(language: str, at: time) -> str:
    """``18:00``."""
    return words.moment(language, datetime.combine(date.min, at), "time-of-day")


def _near(language: str, when: date, today: date) -> str:
    if when == today:
        return words.label(language, "day-today")
    if when == today + timedelta(days=1):
        return words.label(language, "day-tomorrow")
    if today < when < today + timedelta(days=7):
        return day(language, when.weekday())
    return words.moment(language, datetime.combine(when, time()), "day-and-month")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
