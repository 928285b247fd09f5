"""Files of office programs, told by what is in them: spreadsheets, texts and slides are no tables of text."""

import re
import zipfile
from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import Final

from recommender.errors import BadInputError, FileProblem

_KINDS: Final = {
    "sheet": ("a spreadsheet: export it as CSV first", FileProblem.WORKBOOK),
    "text": (
        "a text document: save it as plain text first, or its table as CSV",
        FileProblem.DOCUMENT,
    ),
    "slides": ("a presentation: give a CSV file", FileProblem.NO_TABLE),
    "book": ("an e-book: give a CSV file", FileProblem.NO_TABLE),
}
_TYPES: Final = "[Content_Types].xml"  # Microsoft's
_FOLDERS: Final = {"xl": "sheet", "word": "text", "ppt": "slides"}
_MIME: Final = "mimetype"  # OpenDocument's, and that of e-books
_MIME_KINDS: Final = (
    *((b"opendocument.spreadsheet", "sheet"), (b"opendocument.text", "text")),
    *((b"opendocument.presentation", "slides"), (b"epub", "book")),
)
_LONGEST_MIME: Final = 200  # bytes
_APPLES: Final = re.compile(r"(?:.*/)?Index(?:/.*\.iwa|\.zip)")
_SLIDE: Final = re.compile(r"(?:.*/)?Index/(?:Master|Template)?Slide")
_APPLES_NAMES: Final = {".numbers": "sheet", ".pages": "text", ".key": "slides"}
_OLD: Final = b"\xd0\xcf\x11\xe0"
_OLD_STREAM: Final = "WordDocument".encode("utf-16-le")
_OLD_TEXTS: Final = (".doc", ".dot")
_RICH_TEXT: Final = b"{\\rtf"


def refuse_office_archive(archive: zipfile.ZipFile, name: str) -> None:
    """Refuses a zip that is the file of an office program.

    Args:
        archive: It.
        name: Its name, for messages; where the content is that of several programs, its ending tells which.

    Raises:
        BadInputError: It is one.
    """
    members = archive.namelist()
    kind = _microsofts(members) or _open_documents(archive, members) or _apples(members, name)
    if kind:
        raise _refused(name, kind)


def refuse_office_file(head: bytes, name: str) -> None:
    """Refuses a file that begins as one of an office program and is no zip.

    Raises:
        BadInputError: It begins so.
    """
    if head.lstrip().startswith(_RICH_TEXT):
        raise _refused(name, "text")
    if head.startswith(_OLD):
        is_text = _OLD_STREAM in head or name.lower().endswith(_OLD_TEXTS)
        raise _refused(name, "text" if is_text else "sheet")


def _microsofts(members: Sequence[str]) -> str:
    if _TYPES not in members:
        return ""
    folders = [name.partition("/")[0] for name in members]
    return next((kind for folder, kind in _FOLDERS.items() if folder in folders), "")


def _open_documents(archive: zipfile.ZipFile, members: Sequence[str]) -> str:
    if _MIME not in members:
        return ""
    with archive.open(_MIME) as file:
        said = file.read(_LONGEST_MIME)
    return next((kind for part, kind in _MIME_KINDS if part in said), "")


def _apples(members: Sequence[str], name: str) -> str:
    """The kind of a file of Numbers, Pages or Keynote: all have an index, and Pages may hold tables, too."""
    if not any(map(_APPLES.fullmatch, members)):
        return ""
    if any(map(_SLIDE.match, members)):
        return "slides"
    has_tables = any("/Tables/" in member for member in members)
    return _APPLES_NAMES.get(PurePosixPath(name).suffix.lower(), "sheet" if has_tables else "text")


def _refused(name: str, kind: str) -> BadInputError:
    what, problem = _KINDS[kind]
    return BadInputError(f"{name} is {what}.", problem)
