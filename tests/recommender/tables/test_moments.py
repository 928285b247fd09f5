import pytest
from hypothesis import given
from hypothesis import strategies as st

from recommender.tables.moments import seconds_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1112486027", 1112486027),
        ("1112486027.0", 1112486027),
        ("1112486027000", 1112486027),
        ("1112486027000000", 1112486027),
        ("1112486027000000000", 1112486027),
        ("2005-04-02 23:53:47", 1112486027),
        ("2005-04-02T23:53:47Z", 1112486027),
        ("2005-04-03T01:53:47+02:00", 1112486027),
        ("2005-04-02 23:53:47 UTC", 1112486027),
        ("2005-04-02T23:53:47.000Z", 1112486027),
        ("2005-04-02", 1112400000),
        ("02-Apr-2005", 1112400000),
        ("April 2, 2005", 1112400000),
        ("04 2, 2005", 1112400000),
        ("02.04.2005", 1112400000),
        ("4/2/2005", None),
        ("soon", None),
        ("nan", None),
        ("inf", None),
        ("", None),
    ],
)
def test_moment_is_read_in_the_forms_that_files_have(text: str, expected: int | None) -> None:
    assert seconds_of(text) == expected


@given(st.text(max_size=30))
def test_no_text_raises(text: str) -> None:
    found = seconds_of(text)
    assert found is None or isinstance(found, float)
