import pytest
from hypothesis import given
from hypothesis import strategies as st

from recommender.catalog.title_keys import normalise, parse_query, title_keys


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Heat", "HEAT!"),
        ("The Matrix", "matrix"),
        ("Matrix, The", "the matrix"),
        ("Misérables, Les", "les miserables"),
        ("Tom & Jerry", "tom and jerry"),
        ("Rocky II", "rocky 2"),
        ("Star Wars: Episode IV - A New Hope", "star wars episode 4 a new hope"),
        ("E.T. the Extra-Terrestrial", "ET the extra terrestrial"),
        ("M*A*S*H", "mash"),
        ("S.W.A.T.", "swat"),
        ("Ocean's Eleven", "oceans eleven"),
        ("Schindler’s List", "schindler's list"),  # noqa: RUF001
        ("Straße", "strasse"),
        ("WALL·E", "wall e"),
        ("Amélie", "Amélie"),
    ],
)
def test_the_same_title_written_differently_has_one_key(written: str, typed: str) -> None:
    assert normalise(written).text == normalise(typed).text


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Alien", "Aliens"),
        ("Toy Story", "Toy Story 2"),
        ("Malcolm X", "Malcolm 10"),
        ("V for Vendetta", "5 for Vendetta"),
        ("Die Hard", "Hard"),
        ("I, Robot", "Robot"),
    ],
)
def test_other_titles_keep_other_keys(one: str, other: str) -> None:
    assert normalise(one).text != normalise(other).text


@pytest.mark.parametrize(
    "title",
    [
        "Heat [Blu-ray]",
        "Heat (Special Edition)",
        "Heat (1995)",
        "Heat (Two-Disc Special Edition) [DVD] (1995)",
        "Heat - Director's Cut",
        "Heat Blu-ray",
    ],
)
def test_a_title_is_also_found_without_its_edition(title: str) -> None:
    assert "heat" in [key.text for key in title_keys(title)]


def test_words_that_may_belong_to_the_title_stay() -> None:
    assert [key.text for key in title_keys("The Criterion")] == ["criterion"]
    assert [key.text for key in title_keys("Anniversary Special")] == ["anniversary special"]


@pytest.mark.parametrize(
    ("typed", "title", "year"),
    [
        ("Heat (1995)", "heat", 1995),
        ("Heat 1995", "heat", 1995),
        ("heat, 1995", "heat", 1995),
        ("[1995] Heat", "heat", 1995),
        ("Heat", "heat", None),
        ("1984", "1984", None),
        ("(1984)", "1984", None),
        ("1917 (2019)", "1917", 2019),
        ("2001: A Space Odyssey", "2001 a space odyssey", None),
        ("Apollo 13", "apollo 13", None),
    ],
)
def test_a_year_is_taken_for_a_year(typed: str, title: str, year: int | None) -> None:
    query = parse_query(typed)
    assert (query.keys[0].text, query.year) == (title, year)


def test_a_bare_year_may_be_part_of_the_title() -> None:
    query = parse_query("Blade Runner 2049")
    assert (query.whole.text, query.keys[0].text, query.year) == ("blade runner 2049", "blade runner", 2049)


@given(st.text())
def test_any_text_has_keys_of_plain_words(text: str) -> None:
    for key in (*title_keys(text), *parse_query(text).keys):
        assert key.text == " ".join(key.text.split())
        key.text.encode()


@given(st.text())
def test_reducing_twice_changes_only_articles_and_numbers(text: str) -> None:
    once = normalise(text)
    assert len(normalise(once.text).text) <= len(once.text)
