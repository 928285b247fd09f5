import csv
import io

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recommender.serving.list_lines import ListLines

# Lone halves of surrogate pairs are no text that a file could hold.
texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=12)
scores = st.floats(width=32)
usual = st.floats(2**-17, 2**17, width=32)


def written(films: list[str], user: str, scores: list[float]) -> bytes:
    rows = np.arange(len(scores)) % len(films)
    return ListLines(films).of([user], [(rows, np.array(scores, np.float32))])


@given(
    films=st.lists(texts, min_size=1, max_size=5),
    lists=st.lists(st.tuples(texts, st.lists(st.one_of(usual, usual.map(lambda x: -x), scores))), max_size=5),
)
@settings(deadline=None)
def test_lines_are_those_that_csv_and_format_write(
    films: list[str], lists: list[tuple[str, list[float]]]
) -> None:
    rows = [np.arange(len(scores)) % len(films) for _, scores in lists]
    arrays = [np.array(scores, np.float32) for _, scores in lists]
    text = ListLines(films).of([user for user, _ in lists], list(zip(rows, arrays, strict=True)))
    expected = [
        [user, str(place + 1), films[row], films[row], f"{score:.6g}"]
        for (user, _), own, array in zip(lists, rows, arrays, strict=True)
        for place, (row, score) in enumerate(zip(own.tolist(), array.tolist(), strict=True))
    ]
    assert list(csv.reader(io.StringIO(text.decode(), newline=""))) == expected


@pytest.mark.parametrize("size", [1e-5, 1e-3, 1.0, 10.0, 1e3, 1e5])
def test_scores_have_the_digits_that_format_gives(size: float) -> None:
    random = np.random.default_rng(0)
    scores = (random.normal(0, size, 2000)).astype(np.float32)
    # Few digits, and steps of 1/64 of a unit: exactly half-way between two numbers of six digits.
    scores = np.concatenate([scores, scores.round(2), np.round(scores * 64) / 64])
    lines = written(["f"], "u", scores.tolist()).decode().splitlines()
    assert [line.split(",")[4] for line in lines] == [f"{score:.6g}" for score in scores.tolist()]


@pytest.mark.parametrize(
    ("score", "text"),
    [
        (0.0, "0"),
        (-0.0, "-0"),
        (1e-4, "0.0001"),
        (9.9999999e-5, "0.0001"),
        (0.99999996, "1"),
        (9.999999, "10"),
        (-100.0625, "-100.062"),
        (999.9999, "1000"),
        (1e6, "1e+06"),
        (-1.234567e-30, "-1.23457e-30"),
    ],
)
def test_scores_at_the_bounds_of_the_tables(score: float, text: str) -> None:
    assert written(["f"], "u", [score]) == f"u,1,f,f,{text}\n".encode()


def test_cells_that_need_it_are_quoted() -> None:
    assert written(['a "b"', "c,d"], "é\n", [2, 1]) == (
        '"é\n",1,"a ""b""","a ""b""",2\n"é\n",2,"c,d","c,d",1\n'.encode()
    )


def test_nobody_has_no_lines() -> None:
    lines = ListLines(["f"])
    nothing = (np.empty(0, np.int64), np.empty(0, np.float32))
    assert lines.of(["u", "v"], [nothing, nothing]) == b""
    assert lines.of([], []) == b""
