"""Times of day in words, written in digits, in six languages."""

from datetime import time

import pytest

from bot.dialogue.heard.clock_reading import in_digits, part_of_day, says_evening


@pytest.mark.parametrize(
    ("said", "written"),
    [
        *(("half past eight", "8:30"), ("half eight", "8:30"), ("eight thirty pm", "8:30 pm")),
        *(("quarter to one", "12:45"), ("quarter past 7", "7:15"), ("at eight", "at 8")),
        *(
            ("eight o'clock", "8 o'clock"),
            ("eight in the evening", "8 in the evening"),
            ("at noon", "at 12:00"),
        ),
        *(("12 noon", "12:00"), ("midnight", "0:00"), ("halb neun abends", "8:30 abends")),
        *(("Viertel vor neun", "8:45"), ("viertel nach acht", "8:15"), ("dreiviertel acht", "7:45")),
        *(("zwanzig Uhr dreißig", "20:30"), ("um Mitternacht", "um 0:00"), ("ocho y media", "8:30")),
        *(("nueve menos cuarto", "8:45"), ("a las nueve", "a las 9"), ("a mediodía", "a 12:00")),
        *(("huit heures et demie du soir", "8:30 du soir"), ("vingt heures trente", "20:30")),
        *(("neuf heures moins le quart", "8:45"), ("à midi", "à 12:00"), ("oito e meia", "8:30")),
        *(("quinze para as nove", "8:45"), ("às vinte", "às 20"), ("в половине девятого", "в 8:30")),
        *(("полдевятого", "8:30"), ("без четверти девять", "8:45"), ("в восемь вечера", "в 8 вечера")),
    ],
)
def test_a_time_is_written_in_digits(said: str, written: str) -> None:
    assert in_digits(said) == written


@pytest.mark.parametrize("said", ["send me one film", "12 Monkeys", "two films a week", "Ocean's Eleven"])
def test_other_numbers_stay(said: str) -> None:
    assert in_digits(said) == said


@pytest.mark.parametrize(
    ("said", "at", "rest"),
    [
        ("saturday mornings", time(9), "saturday "),
        ("jeden Morgen", time(9), "daily"),
        ("cada mañana", time(9), "daily"),
        ("samstags nachmittags", time(15), "samstags "),
        ("по утрам", time(9), "daily"),
    ],
)
def test_a_part_of_the_day_has_its_usual_hour(said: str, at: time, rest: str) -> None:
    assert part_of_day(said) == (at, rest)


def test_evenings_are_told_from_other_words() -> None:
    assert says_evening("every evening at 8")
    assert says_evening("по вечерам")
    assert not says_evening("every day at 8")
