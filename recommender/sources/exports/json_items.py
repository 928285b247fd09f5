"""The items of a JSON list, or of lines of JSON, one after the other. They take the memory of one item."""

import json
import re
from collections.abc import Iterable, Iterator
from itertools import chain, count

from recommender.errors import BadInputError, FileProblem
from recommender.tables.table import Skip, Table

BROKEN = "no JSON, or cut off"

_BLANK = re.compile(r"[\s,\ufeff]*")
_DECODER = json.JSONDecoder()
_LONGEST = 1 << 20  # characters: of one item, of a part


def numbered_items(table: Table, skip: Skip) -> Iterator[tuple[int, object]]:
    """The items of an open file, with their places in a list, or the numbers of their lines.

    Args:
        table: The file.
        skip: Told of each line that is no JSON, where each line is an item.

    Raises:
        BadInputError: It is no JSON, or a list that is cut off; the message names the line.
    """
    lines, before = table.lines(header=False)
    first = next(lines, "")
    numbers = count(before + 1)
    if _object(first) is not None:
        for number, line in zip(numbers, chain([first], lines), strict=False):
            if line.strip():
                value = _object(line)
                if value is None:
                    skip(BROKEN, number)
                else:
                    yield number, value
        return
    passed = before

    def counted() -> Iterator[str]:
        nonlocal passed
        for line in chain([first], lines):
            passed += line.endswith("\n")
            yield line

    try:
        yield from enumerate(json_items(counted(), table.name), start=1)
    except BadInputError as error:
        where = f" It cannot be read behind line {passed}." if passed > before else ""
        raise BadInputError(f"{error}{where}", error.problem) from None


def _object(line: str) -> dict[str, object] | None:
    """The object of JSON that a line is; None for any other line."""
    try:
        value = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def json_items(parts: Iterable[str], name: str) -> Iterator[object]:
    """The items of a list, or the one object that a text holds.

    Args:
        parts: The text, in parts of some ten thousand characters.
        name: The file, for messages.

    Raises:
        BadInputError: The text is no JSON, or cut off, or an item is too long.
    """
    rest = iter(parts)
    text = next(rest, "")
    at = _behind_blanks(text, 0)
    is_list = text.startswith("[", at)
    at = _behind_blanks(text, at + is_list)
    while True:
        if at == len(text):
            text = next(rest, "")
            at = _behind_blanks(text, 0)
            if not text:
                break
        elif is_list and text[at] == "]":
            if any(part.strip() for part in (text[at + 1 :], *rest)):
                raise _no_json(name)
            return
        else:
            value, text, at = _item(text, at, rest, name)
            yield value
            at = _behind_blanks(text, at)
    if is_list:
        raise _no_json(name)


def _item(text: str, at: int, rest: Iterator[str], name: str) -> tuple[object, str, int]:
    """The item that begins at a place, the text read for it, and the place behind it."""
    while True:
        try:
            value, end = _DECODER.raw_decode(text, at)
        except (ValueError, RecursionError) as error:
            more = "" if isinstance(error, RecursionError) or len(text) - at > _LONGEST else next(rest, "")
            if not more:
                raise _no_json(name) from None
            text, at = text[at:] + more, 0
        else:
            return value, text, end


def _behind_blanks(text: str, at: int) -> int:
    match = _BLANK.match(text, at)
    assert match
    return match.end()


def _no_json(name: str) -> BadInputError:
    return BadInputError(
        f"{name} is not the JSON of an export, or cut off: export it again.", FileProblem.NOT_JSON
    )
