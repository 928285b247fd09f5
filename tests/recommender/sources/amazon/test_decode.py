import json

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recommender.sources.amazon.decode import decode_block
from recommender.sources.amazon.lines import LineBlock
from recommender.sources.amazon.releases import Review

DECODER = msgspec.json.Decoder(Review)


def is_well_formed(line: bytes) -> bool:
    """What the standard library's reader makes of a line."""
    try:
        row = json.loads(line.decode(), parse_constant=lambda _: None)
    except (ValueError, RecursionError):
        return False
    return (
        isinstance(row, dict)
        and all(isinstance(row.get(name), str) and row[name] for name in ("asin", "reviewerID"))
        and isinstance(row.get("overall"), int | float)
        and not isinstance(row["overall"], bool)
        and 1 <= row["overall"] <= 5
    )


GOOD = st.fixed_dictionaries(
    {
        "asin": st.text(min_size=1, max_size=5),
        "reviewerID": st.text(min_size=1, max_size=5),
        "overall": st.one_of(st.integers(-1, 7), st.floats(0, 6), st.sampled_from(["5", None, True])),
        "reviewText": st.text(max_size=20),
        "unixReviewTime": st.integers(0, 2**31),
    }
).map(lambda row: json.dumps(row, ensure_ascii=len(row["reviewText"]) % 2 == 0).encode("utf-8", "replace"))
JUNK = st.binary(max_size=12).filter(lambda line: b"\n" not in line)
CUT = st.tuples(GOOD, st.integers(0, 60)).map(lambda pair: pair[0][: pair[1]])


@settings(deadline=None)
@given(lines=st.lists(st.one_of(GOOD, GOOD, JUNK, CUT), min_size=1), first=st.integers(1, 9))
def test_each_line_is_read_or_named_and_agrees_with_the_json_module(lines: list[bytes], first: int) -> None:
    rows, numbers, skipped = decode_block(LineBlock(first, len(lines), b"\n".join(lines) + b"\n"), DECODER)
    assert len(rows) == len(numbers)
    assert sorted([*numbers, *(number for number, _ in skipped)]) == list(range(first, first + len(lines)))
    assert list(numbers) == [first + at for at, line in enumerate(lines) if is_well_formed(line)]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"", "empty line"),
        (b"  ", "empty line"),
        (b"not json at all", "not JSON"),
        (b'{"overall": 5.0, "asin": "A', "cut off"),
        (b"\xff\xfe{}", "not UTF-8"),
        (b'{"overall": 4.0, "asin": "A", "reviewerID": "U", "reviewText": "\xff"}', "not UTF-8"),
        (b'{"overall": 11.0, "asin": "A", "reviewerID": "U"}', "impossible rating"),
        (b'{"overall": "NaN", "asin": "A", "reviewerID": "U"}', "impossible rating"),
        (b'{"overall": 5, "reviewerID": "U"}', "no asin"),
        (b'{"asin": "A", "reviewerID": "U"}', "no overall"),
        (b'{"overall": 5, "asin": 7, "reviewerID": "U"}', "wrong asin"),
        (b"[1, 2]", "not an object"),
    ],
)
def test_reasons_say_what_is_wrong(line: bytes, reason: str) -> None:
    good = b'{"overall": 5, "asin": "A", "reviewerID": "U"}'
    rows, numbers, skipped = decode_block(LineBlock(1, 3, good + b"\n" + line + b"\n" + good), DECODER)
    assert (len(rows), list(numbers), skipped) == (2, [1, 3], [(2, reason)])
