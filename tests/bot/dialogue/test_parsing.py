import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.dialogue import stars
from bot.dialogue.parsing import Call, Reading, read_call, read_count, read_rating, read_stars

HALVES = st.sampled_from(stars.ALL)
WORDS = st.from_regex(r"[A-Za-zÀ-ž&'!?.]{1,12}", fullmatch=True)
# Titles end in a letter: what follows must be the stars.
TITLES = st.lists(WORDS, min_size=1, max_size=4).map(" ".join).filter(lambda title: title[-1].isalpha())
WAYS_TO_WRITE = st.sampled_from(
    (
        lambda s: f"{s:g}",
        lambda s: f"{s:.1f}",
        lambda s: f"{s:g}".replace(".", ","),
        lambda s: f"{int(s)}{'½' if s % 1 else ''}",
        lambda s: f"{int(s)}{' 1/2' if s % 1 else ''}",
        lambda s: f"{s:g}/5",
        lambda s: f"{s * 2:g}/10",
        lambda s: f"{s:g} out of 5",
        lambda s: f"{s:g} stars",
        lambda s: f"{s:g}★",
        stars.drawn,
        stars.short,
    )
)


@given(st.text())
def test_nothing_typed_raises(text: str) -> None:
    read_call(text)
    read_count(text)
    assert read_stars(text) in (None, *stars.ALL)
    for reading in read_rating(text):
        assert reading.title
        assert reading.stars in (None, *stars.ALL)


@given(st.text(alphabet="0123456789.,/½★⭐* \u0660²五", max_size=30))
def test_no_heap_of_digits_and_stars_raises(text: str) -> None:
    assert read_stars(text) in (None, *stars.ALL)
    read_rating(text)
    read_count(text)


@given(TITLES, HALVES, WAYS_TO_WRITE)
def test_a_title_and_stars_are_read_back(title: str, given_stars: float, write: object) -> None:
    readings = read_rating(f"{title} {write(given_stars)}")  # type: ignore[operator]
    assert readings[0] == Reading(title, given_stars)


@given(HALVES, WAYS_TO_WRITE)
def test_stars_alone_are_read_back(given_stars: float, write: object) -> None:
    assert read_stars(write(given_stars)) == given_stars  # type: ignore[operator]


@given(st.from_regex(r"[a-z_]{1,20}", fullmatch=True), st.sampled_from(("", "@MyBot", "@")), TITLES)
def test_a_command_is_read_back(name: str, addressee: str, argument: str) -> None:
    assert read_call(f" /{name.upper()}{addressee}  {argument}\n") == Call(name, argument)


@pytest.mark.parametrize(
    ("typed", "title", "given_stars"),
    [
        ("Heat 5", "Heat", 5),
        ("Heat★★★★", "Heat", 4),
        ("Heat ★★★☆☆", "Heat", 3),
        ("Heat ****", "Heat", 4),
        ("Heat ⭐️⭐️⭐️", "Heat", 3),
        ("Heat - 4.5", "Heat", 4.5),
        ("Heat: 4", "Heat", 4),
        ('"Heat" 4', "Heat", 4),
        ("Heat\n5", "Heat", 5),
        ("Heat (1995) 5", "Heat (1995)", 5),
        ("8 1/2 5", "8 1/2", 5),
        ("50/50 4", "50/50", 4),
        ("Blade Runner 2049 5", "Blade Runner 2049", 5),
    ],
)
def test_stars_at_the_end_are_split_from_the_title(typed: str, title: str, given_stars: float) -> None:
    assert read_rating(typed)[0] == Reading(title, given_stars)


@pytest.mark.parametrize(
    "title", ["2012", "M*A*S*H", "50/50", "Fahrenheit 9/11", "THX-1138", "Se7en", "5", "Up"]
)
def test_a_number_that_is_or_sits_inside_the_title_is_no_stars(title: str) -> None:
    assert read_rating(title) == (Reading(title),)


def test_a_number_after_a_title_may_also_belong_to_it() -> None:
    assert read_rating("Toy Story 2") == (Reading("Toy Story", 2.0), Reading("Toy Story 2"))


@pytest.mark.parametrize(
    ("typed", "problem"),
    [("Heat 6", "range"), ("Heat 0", "range"), ("Heat 0.5", "range"), ("Heat 4.3", "halves")],
)
def test_what_cannot_be_stars_says_why(typed: str, problem: str) -> None:
    assert read_rating(typed)[0] == Reading("Heat", problem=problem)  # type: ignore[arg-type]


@pytest.mark.parametrize("nothing", ["", "   ", "\n", "-", '""'])
def test_no_title_gives_no_reading(nothing: str) -> None:
    assert read_rating(nothing) == ()


@pytest.mark.parametrize("text", ["hello", "", "/", "// x", "rate Heat 5", "/ rate"])
def test_what_is_no_command_is_none(text: str) -> None:
    assert read_call(text) is None


def test_counts_are_plain_small_numbers() -> None:
    assert [read_count(text) for text in ("5", " 12 ", "0", "-3", "five", "9" * 5000, "²")] == [
        5,
        12,
        0,
        None,
        None,
        None,
        None,
    ]
