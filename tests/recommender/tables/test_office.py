import io

import pytest

from recommender.errors import BadInputError, FileProblem
from recommender.tables.opening import open_stream
from tests.recommender.sources.exports_of import zipped

ODF = "application/vnd.oasis.opendocument"
OLD = b"\xd0\xcf\x11\xe0" + bytes(1000)
SHEET, TEXT = FileProblem.WORKBOOK, FileProblem.DOCUMENT


@pytest.mark.parametrize(
    ("data", "problem", "said"),
    [
        (zipped({"[Content_Types].xml": "", "xl/workbook.xml": ""}), SHEET, "export it as CSV"),
        (zipped({"[Content_Types].xml": "", "word/document.xml": ""}), TEXT, "save it as plain text"),
        (
            zipped({"[Content_Types].xml": "", "ppt/presentation.xml": ""}),
            FileProblem.NO_TABLE,
            "presentation",
        ),
        (zipped({"mimetype": f"{ODF}.spreadsheet", "content.xml": ""}), SHEET, "a spreadsheet"),
        (zipped({"mimetype": f"{ODF}.text", "content.xml": ""}), TEXT, "a text document"),
        (zipped({"mimetype": "application/epub+zip", "a.xhtml": ""}), FileProblem.NO_TABLE, "an e-book"),
        (zipped({"Index/Document.iwa": "", "Index/Tables/Tile.iwa": ""}), SHEET, "a spreadsheet"),
        (zipped({"Index/Document.iwa": "", "preview.jpg": ""}), TEXT, "a text document"),
        (zipped({"Index/Document.iwa": "", "Index/Slide.iwa": ""}), FileProblem.NO_TABLE, "presentation"),
        (OLD, SHEET, "a spreadsheet"),
        (OLD + "WordDocument".encode("utf-16-le"), TEXT, "a text document"),
        (b"{\\rtf1\\ansi Heat - 5\\par}", TEXT, "a text document"),
    ],
)
def test_files_of_office_programs_are_told_by_what_is_in_them(
    data: bytes, problem: FileProblem, said: str
) -> None:
    with pytest.raises(BadInputError, match=said) as caught, open_stream(io.BytesIO(data), "films.csv"):
        pass
    assert caught.value.problem == problem


@pytest.mark.parametrize(
    ("name", "problem"),
    [("films.numbers", SHEET), ("films.pages", TEXT), ("films.doc", TEXT), ("films.xls", SHEET)],
)
def test_where_the_content_may_be_several_programs_the_name_says_which(
    name: str, problem: FileProblem
) -> None:
    apples = zipped({"Index/Document.iwa": "", "Index/Tables/Tile.iwa": ""})
    data = OLD if name.endswith(("doc", "xls")) else apples
    with pytest.raises(BadInputError) as caught, open_stream(io.BytesIO(data), name):
        pass
    assert caught.value.problem == problem


def test_a_zip_with_some_of_these_names_is_none_of_them() -> None:
    data = zipped({"word/ratings.csv": "Title,Rating\n", "Index/readme.txt": ""})
    with open_stream(io.BytesIO(data), "mine.zip", ["ratings"]) as opened:
        assert opened.head == b"Title,Rating\n"
