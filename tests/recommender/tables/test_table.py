import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from recommender.errors import BadInputError
from recommender.tables.table import open_table

Rows = list[tuple[int, list[str]]]


def read(
    path: Path, data: bytes | str, *, header: bool = True
) -> tuple[list[str], Rows, dict[str, list[int]]]:
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    skipped: dict[str, list[int]] = {}
    with open_table(path) as table:
        rows = list(
            table.rows(lambda reason, line: skipped.setdefault(reason, []).append(line), header=header)
        )
        return table.first, rows, skipped


@pytest.mark.parametrize("separator", [",", ";", "|", "\t"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "windows-1252"]
)
def test_any_separator_line_ending_and_encoding_gives_the_same_rows(
    tmp_path: Path, separator: str, ending: str, encoding: str
) -> None:
    lines = [
        ["movieId", "title", "genres"],
        ["1", '"Amélie', 'said ""oui"""', "Comedy"],
        ["2", "Ça (1990)", "Drama"],
    ]
    text = (
        ending.join(
            [
                separator.join(lines[0]),
                f'1{separator}"Amélie{separator} said ""oui"""{separator}Comedy',
                separator.join(lines[2]),
            ]
        )
        + ending
    )
    first, rows, skipped = read(tmp_path / "t", text.encode(encoding))
    assert first == ["movieId", "title", "genres"]
    assert rows == [(2, ["1", f'Amélie{separator} said "oui"', "Comedy"]), (3, ["2", "Ça (1990)", "Drama"])]
    assert not skipped


def test_windows_1252_is_read_where_it_begins_late(tmp_path: Path) -> None:
    plain = "".join(f"{line},Film {line},Drama\n" for line in range(20_000))
    data = f"movieId,title,genres\n{plain}".encode() + "7,Café “Noir”,Drama\n8,Ünder,Drama\n".encode("cp1252")
    _, rows, _ = read(tmp_path / "t", data)
    assert [row[1] for _, row in rows[-2:]] == ["Café “Noir”", "Ünder"]


def test_cyrillic_words_are_windows_1251(tmp_path: Path) -> None:
    text = "фильм;оценка\nСталкер;5\nАлёша Попович — ещё;4,5\n"  # noqa: RUF001
    first, rows, _ = read(tmp_path / "t", text.encode("cp1251"))
    assert first == ["фильм", "оценка"]
    assert [row for _, row in rows] == [["Сталкер", "5"], ["Алёша Попович — ещё", "4,5"]]


def test_line_break_inside_quotes_belongs_to_the_cell(tmp_path: Path) -> None:
    text = 'movieId,title,genres\n1,"Dr. Strangelove\nor: How I Learned (1964)",Comedy\n2,Heat,Crime\n'
    _, rows, skipped = read(tmp_path / "t", text)
    assert rows == [
        (2, ["1", "Dr. Strangelove\nor: How I Learned (1964)", "Comedy"]),
        (4, ["2", "Heat", "Crime"]),
    ]
    assert not skipped


def test_quote_that_is_never_closed_costs_its_own_line_alone(tmp_path: Path) -> None:
    lines = [f"{number},Film {number},Drama" for number in range(3000)]
    lines[10] = '10,"Film 10,Drama'
    lines[2990] = '2990,"Film 2990,Drama'
    lines[20] = '20,"Film, 20",Drama'
    _, rows, skipped = read(tmp_path / "t", "movieId,title,genres\n" + "\n".join(lines) + "\n")
    assert skipped == {"broken quotes": [12, 2992]}
    assert len(rows) == 2998
    assert all(line == int(row[0]) + 2 for line, row in rows)


def test_quotes_behind_blanks_are_quotes(tmp_path: Path) -> None:
    first, rows, _ = read(tmp_path / "t", '"movieId", "title"\n1, "Heat, The (1995)"\n')
    assert first == ["movieId", "title"]
    assert rows == [(2, ["1", "Heat, The (1995)"])]


def test_quotes_inside_a_cell_are_letters(tmp_path: Path) -> None:
    text = 'movieId,title,genres\n1,"Great" Cats,Drama\n2,5" Floppy,Drama\n'
    _, rows, skipped = read(tmp_path / "t", text)
    assert [row[0] for _, row in rows] == ["1", "2"]
    assert rows[1][1][1] == '5" Floppy'
    assert not skipped


def test_double_colons_and_recboles_tabs_know_no_quotes(tmp_path: Path) -> None:
    _, rows, _ = read(tmp_path / "t", '1::"Heat::Crime\n2::Ronin::Crime\n', header=False)
    assert rows == [(1, ["1", '"Heat', "Crime"]), (2, ["2", "Ronin", "Crime"])]
    _, rows, _ = read(tmp_path / "t", 'item_id:token\tmovie_title:token_seq\n1\t"Heat\n2\tRonin\n')
    assert [row for _, row in rows] == [["1", '"Heat'], ["2", "Ronin"]]


def test_excels_line_about_the_separator_and_empty_lines_are_no_rows(tmp_path: Path) -> None:
    first, rows, skipped = read(tmp_path / "t", "sep=;\nmovieId;title\n1;Heat, the film\n\n;\n2;Ronin\n")
    assert first == ["movieId", "title"]
    assert rows == [(3, ["1", "Heat, the film"]), (6, ["2", "Ronin"])]
    assert skipped == {"empty line": [4], "empty row": [5]}


def test_columns_below_each_other_are_told_by_two_blanks_and_more(tmp_path: Path) -> None:
    text = (
        "Film                  Stars   Seen\n"
        "The Good, the Bad     4,5     3\n"
        "Heat                          2\n"
        "Alien                 5\n"
    )
    first, rows, _ = read(tmp_path / "t", text)
    assert first == ["Film", "Stars", "Seen"]
    assert [row for _, row in rows] == [
        ["The Good, the Bad", "4,5", "3"],
        ["Heat", "", "2"],
        ["Alien", "5", ""],
    ]


@pytest.mark.parametrize("rule", ["|---|:-:|", "+------+---+"])
def test_a_table_within_bars_is_one(tmp_path: Path, rule: str) -> None:
    text = f"{rule if rule[0] == '+' else ''}\n| Film | Stars |\n{rule}\n| Heat | 4 |\n| Alien |  |\n{rule}\n"
    first, rows, skipped = read(tmp_path / "t", text)
    assert first == ["Film", "Stars"]
    assert [row for _, row in rows] == [["Heat", "4"], ["Alien", ""]]
    assert not skipped.keys() - {"empty line", "empty row"}


def test_quotes_around_headings_are_quotes_between_tabs_too(tmp_path: Path) -> None:
    first, rows, _ = read(tmp_path / "t", '"Filme"\t"Nota"\n"Heat"\t"4"\n')
    assert (first, rows) == (["Filme", "Nota"], [(2, ["Heat", "4"])])


def test_lines_above_the_heading_are_left_out_where_one_of_the_next_lines_is_it(tmp_path: Path) -> None:
    path = tmp_path / "t"
    path.write_text("My films, of 2015\n\nFilm;Stars\nHeat;4\n", encoding="utf-8")
    skipped: dict[str, list[int]] = {}
    with open_table(path) as table:
        table.find_heading(lambda cells: "Stars" in cells)
        rows = list(table.rows(lambda reason, line: skipped.setdefault(reason, []).append(line), header=True))
    assert (table.first, rows) == (["Film", "Stars"], [(4, ["Heat", "4"])])
    assert skipped == {"line above the heading": [1], "empty line": [2]}


def test_zero_bytes_are_no_text(tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="is no text file"):
        read(tmp_path / "t", b"user\x00\x01\x02,film\n" * 10)


@given(
    st.lists(st.text(st.sampled_from(list("ab1,;|\t:\"'\n\r é")), max_size=25), max_size=12),
    st.sampled_from(["utf-8", "utf-16", "cp1252"]),
)
@settings(deadline=None, max_examples=300)
def test_every_line_of_any_text_is_a_row_or_counted(lines: list[str], encoding: str) -> None:
    text = "userId,movieId,rating\n" + "\n".join(lines)
    with tempfile.TemporaryDirectory() as directory:
        first, rows, skipped = read(Path(directory) / "t", text.encode(encoding))
    assert first == ["userId", "movieId", "rating"]
    found = sorted([line for line, _ in rows] + [line for lines in skipped.values() for line in lines])
    assert len(found) == len(set(found))
    # Rows of several lines cover what stands between them: cells keep their line breaks.
    normal = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n").split("\n")
    covered = {
        line + more for line, row in rows for more in range(1 + sum(_breaks(cell) for cell in row))
    } | {line for lines in skipped.values() for line in lines}
    assert set(range(2, len(normal) + 1)) <= covered


def _breaks(cell: str) -> int:
    return cell.replace("\r\n", "\n").replace("\r", "\n").count("\n")
