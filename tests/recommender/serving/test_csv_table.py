from pathlib import Path

import pytest

from recommender.errors import BadInputError
from recommender.serving.csv_table import open_table

ROWS = 'user_id,product_id,note\nann,a,"two\nlines"\n\nbob,b,\neve,c,"and\r\nthree\nmore"\n'


def table_file(path: Path, text: str) -> Path:
    path.write_bytes(text.encode())
    return path


@pytest.mark.parametrize("size", [1, 2, 100])
def test_blocks_hold_every_row_once_in_order(tmp_path: Path, size: int) -> None:
    with open_table(table_file(tmp_path / "t.csv", ROWS), ("product_id", "user_id"), ("other",)) as table:
        blocks = list(table.blocks(size))
        assert table.position() == (len(ROWS), len(ROWS))
    rows = [row for block in blocks for row in zip(*block.columns, strict=True)]
    assert rows == [("a", "ann", ""), ("b", "bob", ""), ("c", "eve", "")]


@pytest.mark.parametrize("size", [1, 2, 100])
@pytest.mark.parametrize(
    ("line", "problem"),
    [("dan", "line 9: 1 columns are too few"), (" ,d", "line 9: the user_id is empty"), ('"d"x', "line 9: ")],
)
def test_a_bad_row_is_named_by_its_line_in_any_block(
    tmp_path: Path, line: str, problem: str, size: int
) -> None:
    path = table_file(tmp_path / "t.csv", f"{ROWS}{line}\nfay,f,\n")
    with (
        open_table(path, ("user_id", "product_id")) as table,
        pytest.raises(BadInputError, match=f"t.csv, {problem}"),
    ):
        list(table.blocks(size))


def test_an_error_of_the_reader_names_the_line_of_the_row(tmp_path: Path) -> None:
    with open_table(table_file(tmp_path / "t.csv", ROWS), ("user_id",)) as table:
        (block,) = table.blocks(100)
    lines = [str(block.error(row, "so bad")) for row in range(3)]
    assert lines == [
        f"{tmp_path / 't.csv'}, line {line}: so bad. Mend or remove the line." for line in (3, 5, 8)
    ]
