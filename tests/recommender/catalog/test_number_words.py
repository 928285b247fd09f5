import pytest
from hypothesis import given
from hypothesis import strategies as st

from recommender.catalog.number_words import in_digits, roman_in_digits
from recommender.catalog.vocabulary import TENS, UNITS


@pytest.mark.parametrize(
    ("words", "digits"),
    [
        ("twelve monkeys", "12 monkeys"),
        ("nineteen eighty four", "1984"),
        ("one hundred and one dalmatians", "101 dalmatians"),
        ("twenty thousand leagues", "20000 leagues"),
        ("the four hundred blows", "the 400 blows"),
        ("two thousand and one a space odyssey", "2001 a space odyssey"),
        ("forty eight hours", "48 hours"),
        ("one two three", "1 2 3"),
        ("one and only", "1 and only"),
        ("a hundred and", "a hundred and"),
        ("heat", "heat"),
    ],
)
def test_numbers_in_words_are_digits(words: str, digits: str) -> None:
    assert in_digits(words.split()) == digits.split()


def test_roman_numbers_are_digits_but_not_single_letters_nor_the_first_word() -> None:
    assert roman_in_digits(["rocky", "iv"]) == ["rocky", "4"]
    assert roman_in_digits(["malcolm", "x"]) == ["malcolm", "x"]
    assert roman_in_digits(["ii"]) == ["ii"]


@given(st.lists(st.sampled_from([*UNITS, *TENS, "hundred", "thousand", "and", "of"]), max_size=8))
def test_any_words_give_words(words: list[str]) -> None:
    digits = in_digits(words)
    assert all(digits)
    assert in_digits(digits) == digits
